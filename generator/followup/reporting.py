"""The report on how directives have been carried out, as a directive's YAML and its picture."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from generator.compose.citations import cited_in_full, cited_short
from generator.compose.inline import unmarked
from generator.compose.tasks import joined_names
from generator.decree.symbols import short_date
from generator.decree.types import LETTER, find_type
from generator.directive.citing import citation_of
from generator.directive.model import CLAUSE, DASH, Directive
from generator.directive.profile import Profile
from generator.directive.same_office import office_entries, signatory_entry
from generator.directive.yaml_text import Comment, Entry, Lines, Value, yaml_text
from generator.followup.body import Paragraph, body_value
from generator.followup.event import NOBODY
from generator.followup.figures import STATE_NAMES, Figures, by_unit, figures_of
from generator.followup.letter import deadline_of, full_title, notes_of, superior_of
from generator.followup.phrases import Phrases
from generator.followup.rows import Row
from generator.followup.states import DONE, OVERDUE

_UNIT_COLUMNS = (
    *("STT", "Đơn vị", "Tổng số", "Đúng hạn", "Quá hạn", "Đang thực hiện", "Quá hạn chưa xong"),
    "Tỷ lệ hoàn thành",
)
_TASK_COLUMNS = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Kết quả/Lý do")


def report_text(
    originals: Sequence[tuple[str, Directive]],
    rows: Sequence[Row],
    as_of: datetime.date,
    picture: str,
    profile: Profile | None,
    phrases: Phrases,
    lang: str = "vi",
) -> str:
    """The YAML of the report on the directives `originals` (path, directive).

    `rows` are all of theirs, `picture` names the file of the chart, beside the YAML.
    """
    first = originals[0][1]
    kind = find_type("báo cáo") or LETTER
    figures = figures_of(rows)
    values = _values(originals, figures, as_of)
    several = len(originals) > 1
    subject = "trích yếu báo cáo nhiều văn bản" if several else "trích yếu báo cáo"
    superior = superior_of(first)
    entries: list[Entry] = [
        Comment(f"Báo cáo tổng hợp kết quả thực hiện, tính đến ngày {short_date(as_of)}."),
        ("type", kind.name),
        *office_entries(first, profile, kind),
        ("subject", phrases.say(subject, values)),
        ("addressees", [superior]),
        ("opening", phrases.say("mở đầu báo cáo", values)),
        ("body", _body(rows, picture, phrases, values)),
        ("closing", phrases.say("kết thúc báo cáo", values)),
        ("appendices", [_appendix(originals, rows, as_of)]),
    ]
    return yaml_text([*entries, *signatory_entry(first, profile, lang)], lang)


def _values(
    originals: Sequence[tuple[str, Directive]], figures: Figures, as_of: datetime.date
) -> dict[str, str]:
    citations = [citation_of(directive) for _, directive in originals]
    first = originals[0][1]
    return {
        "văn bản": joined_names(tuple(map(cited_short, citations))),
        "văn bản đầy đủ": joined_names(tuple(map(cited_in_full, citations))),
        "cơ quan": first.agency,
        "cấp trên": superior_of(first),
        "đến ngày": short_date(as_of),
        "số văn bản": f"{len(originals):02d}",
        "tổng số": f"{figures.total:02d}",
        "đã xong": f"{figures.done:02d}",
        "tỷ lệ xong": figures.share(figures.done),
        "đúng hạn": f"{figures.in_time:02d}",
        "xong muộn": f"{figures.late:02d}",
        "đang làm": f"{figures.going:02d}",
        "tỷ lệ đang làm": figures.share(figures.going),
        "quá hạn": f"{figures.overdue:02d}",
        "tỷ lệ quá hạn": figures.share(figures.overdue),
    }


def _body(
    rows: Sequence[Row], picture: str, phrases: Phrases, values: dict[str, str]
) -> list[Value]:
    body: list[Value] = [
        "I. KẾT QUẢ CHUNG",
        {"đoạn": phrases.say("số liệu chung", values)},
        "II. KẾT QUẢ CỦA TỪNG ĐƠN VỊ",
        {"bảng": _unit_table(rows)},
        {"hình": {"tệp": picture, "tên hình": "Tiến độ thực hiện nhiệm vụ của các đơn vị"}},
        "III. NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH",
    ]
    overdue = [row for row in rows if row.state == OVERDUE]
    if not overdue:
        return [*body, {"đoạn": phrases.say("không quá hạn", values)}]
    late: list[Paragraph] = []
    for unit, theirs in _overdue_by_unit(overdue).items():
        name = unmarked(unit) or NOBODY
        late.append(Paragraph(f"{name}: {len(theirs):02d} nhiệm vụ.", CLAUSE))
        late += (Paragraph(_late(row), DASH) for row in theirs)
    value = body_value(late)
    return [*body, *(value.lines if isinstance(value, Lines) else value)]


def _overdue_by_unit(rows: Sequence[Row]) -> dict[str, list[Row]]:
    units: dict[str, list[Row]] = {}
    for row in rows:
        units.setdefault(row.unit, []).append(row)
    return dict(sorted(units.items(), key=lambda pair: (-len(pair[1]), pair[0])))


def _late(row: Row) -> str:
    period = f" ({row.period})" if row.period else ""
    had = f", đã đôn đốc {row.reminders:02d} lần" if row.reminders else ""
    why = f"; {notes_of(row)}" if row.notes else ""
    return (
        f"{row.title.rstrip(' .;,')}{period}: thời hạn {deadline_of(row)}, quá hạn "
        f"{row.days_overdue} ngày{had}{why}."
    )


def _unit_table(rows: Sequence[Row]) -> Value:
    units = by_unit(rows)
    lines: list[Value] = [
        [str(number), unmarked(unit) or NOBODY, *_counts(figures)]
        for number, (unit, figures) in enumerate(units.items(), 1)
    ]
    return {"cột": list(_UNIT_COLUMNS), "dòng": [*lines, ["", "Tổng", *_counts(figures_of(rows))]]}


def _counts(figures: Figures) -> list[str]:
    counts = (figures.total, figures.in_time, figures.late, figures.going, figures.overdue)
    return [*map(str, counts), figures.share(figures.done)]


def _appendix(
    originals: Sequence[tuple[str, Directive]], rows: Sequence[Row], as_of: datetime.date
) -> Value:
    lines: list[Value] = []
    number = 0
    for path, directive in originals:
        if len(originals) > 1:
            name = cited_short(citation_of(directive))
            lines.append([name, *["<"] * (len(_TASK_COLUMNS) - 1)])
        tasks = {task.id: task for task in directive.tasks}
        for row in rows:
            if row.directive != path:
                continue
            number += 1
            title = full_title(tasks.get(row.task), row)
            unit = unmarked(row.unit) or NOBODY
            lines.append([str(number), title, unit, deadline_of(row), _state(row), notes_of(row)])
    return {
        "tiêu đề": f"Tổng hợp tình hình thực hiện nhiệm vụ (tính đến ngày {short_date(as_of)})",
        "khổ ngang": True,
        "nội dung": [{"bảng": {"cột": list(_TASK_COLUMNS), "dòng": lines}}],
    }


def _state(row: Row) -> str:
    name = STATE_NAMES[row.state]
    if row.state in DONE and row.done:
        return f"{name} (ngày {short_date(row.done)})"
    if row.state == OVERDUE:
        return f"{name} ({row.days_overdue} ngày)"
    return name
