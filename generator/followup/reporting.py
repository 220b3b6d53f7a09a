"""The report on how directives have been carried out, as a directive's YAML and its picture."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from generator.compose.citations import cited_in_full, cited_short
from generator.compose.inline import unmarked
from generator.compose.tasks import joined_names
from generator.decree.symbols import padded_number, short_date
from generator.decree.types import LETTER, find_type
from generator.directive.citing import citation_of
from generator.directive.model import CLAUSE, Directive
from generator.directive.placeholders import SUPERIOR
from generator.directive.profile import Profile
from generator.directive.same_office import office_entries, secrecy_entry, signatory_entry
from generator.directive.yaml_text import Comment, Entry, Lines, Value, yaml_text
from generator.followup.body import Paragraph, body_value
from generator.followup.chart import MOST_UNITS
from generator.followup.event import NOBODY
from generator.followup.figures import STATE_NAMES, Figures, by_unit, figures_of
from generator.followup.letter import deadline_of, full_title, notes_of, superior_of
from generator.followup.phrases import Phrases
from generator.followup.rows import Row
from generator.followup.states import DONE, OVERDUE

_UNIT_COLUMNS = (
    ("STT", "Đơn vị", "Tổng", "Đã hoàn thành", "<", "<", "Chưa hoàn thành", "<"),
    ("^", "^", "^", "Đúng hạn", "Quá hạn", "Tỷ lệ", "Trong hạn", "Quá hạn"),
)
_TASK_COLUMNS = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Tình trạng", "Kết quả/Lý do")
# More documents are not named in a sentence, more overdue tasks not in the text: the appendix has
# them all.
_MOST_CITED = 3
_MOST_LISTED = 10


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
    values = _values(originals, rows, figures, as_of)
    several = len(originals) > 1
    subject = "trích yếu báo cáo nhiều văn bản" if several else "trích yếu báo cáo"
    many = len(originals) > _MOST_CITED
    opening = "mở đầu báo cáo nhiều văn bản" if many else "mở đầu báo cáo"
    addressee = superior_of(first) if first.parent_agency else SUPERIOR
    entries: list[Entry] = [
        Comment(f"Báo cáo tổng hợp kết quả thực hiện, tính đến ngày {short_date(as_of)}."),
        ("type", kind.name),
        *office_entries(first, profile, kind),
        *secrecy_entry(*(directive for _, directive in originals)),
        ("subject", phrases.say(subject, values)),
        ("addressees", [addressee]),
        ("opening", phrases.say(opening, values)),
        ("body", _body(rows, picture, phrases, values)),
        ("closing", phrases.say("kết thúc báo cáo", values)),
        ("appendices", [_appendix(originals, rows, as_of)]),
    ]
    return yaml_text([*entries, *signatory_entry(first, profile, lang)], lang)


def _values(
    originals: Sequence[tuple[str, Directive]],
    rows: Sequence[Row],
    figures: Figures,
    as_of: datetime.date,
) -> dict[str, str]:
    late = {row.unit for row in rows if row.state == OVERDUE}
    citations = [citation_of(directive) for _, directive in originals]
    first = originals[0][1]
    return {
        "văn bản": joined_names(tuple(map(cited_short, citations))),
        "văn bản đầy đủ": joined_names(tuple(map(cited_in_full, citations))),
        "cơ quan": first.agency,
        "cấp trên": superior_of(first),
        "đến ngày": short_date(as_of),
        "số văn bản": _count(len(originals)),
        "số đơn vị quá hạn": _count(len(late)),
        "số nhiệm vụ kể ra": _count(_MOST_LISTED),
        "tổng số": _count(figures.total),
        "đã xong": _count(figures.done),
        "tỷ lệ xong": figures.share(figures.done),
        "đúng hạn": _count(figures.in_time),
        "xong muộn": _count(figures.late),
        "đang làm": _count(figures.going),
        "tỷ lệ đang làm": figures.share(figures.going),
        "quá hạn": _count(figures.overdue),
        "tỷ lệ quá hạn": figures.share(figures.overdue),
    }


def _count(number: int) -> str:
    """`05`, as numbers below ten are written; nothing is `0`."""
    return padded_number(number) if number else "0"


def _body(
    rows: Sequence[Row], picture: str, phrases: Phrases, values: dict[str, str]
) -> list[Value]:
    units = by_unit(rows)
    return [
        "I. KẾT QUẢ CHUNG",
        {"đoạn": phrases.say("số liệu chung", values)},
        {"hình": {"tệp": picture, "tên hình": _caption(len(units))}},
        "II. KẾT QUẢ CỦA TỪNG ĐƠN VỊ",
        {"bảng": _unit_table(units, rows)},
        "III. NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH",
        *_overdue(rows, phrases, values),
    ]


def _caption(units: int) -> str:
    shown = f"{MOST_UNITS} đơn vị đứng đầu bảng tại Mục II" if units > MOST_UNITS else "các đơn vị"
    return f"Kết quả thực hiện nhiệm vụ của {shown}"


def _overdue(rows: Sequence[Row], phrases: Phrases, values: dict[str, str]) -> list[Value]:
    """The overdue tasks, the longest first; the first ones alone where they are many."""
    overdue = sorted((row for row in rows if row.state == OVERDUE), key=Row.sort_key)
    if not overdue:
        return [{"đoạn": phrases.say("không quá hạn", values)}]
    many = len(overdue) > _MOST_LISTED
    listed = overdue[:_MOST_LISTED]
    several = len({row.directive for row in rows}) > 1
    lead = {"đoạn": phrases.say("nhiều quá hạn" if many else "có quá hạn", values)}
    value = body_value([Paragraph(_late(row, several=several), CLAUSE) for row in listed])
    return [lead, *(value.lines if isinstance(value, Lines) else value)]


def _late(row: Row, *, several: bool) -> str:
    """What is late, since when; of which document, where the report is on several."""
    more = "; ".join(filter(None, (row.period, row.document if several else "")))
    more = f" ({unmarked(more)})" if more else ""
    had = f", đã đôn đốc {row.reminders:02d} lần" if row.reminders else ""
    why = f"; {notes_of(row)}" if row.notes else ""
    return (
        f"{unmarked(row.unit) or NOBODY}: “{unmarked(row.title.rstrip(' .;,'))}”{more}, thời hạn "
        f"{deadline_of(row)}, "
        f"quá hạn {row.days_overdue} ngày{had}{why}."
    )


def _unit_table(units: dict[str, Figures], rows: Sequence[Row]) -> Value:
    lines: list[Value] = [
        [str(number), unmarked(unit) or NOBODY, *_counts(figures)]
        for number, (unit, figures) in enumerate(units.items(), 1)
    ]
    total = ["", *(f"**{cell}**" for cell in ("Tổng cộng", *_counts(figures_of(rows))))]
    return {"cột": [list(line) for line in _UNIT_COLUMNS], "dòng": [*lines, total]}


def _counts(figures: Figures) -> list[str]:
    total, in_time, late = figures.total, figures.in_time, figures.late
    done = [*map(str, (total, in_time, late)), figures.share(figures.done)]
    return [*done, str(figures.going), str(figures.overdue)]


def _appendix(
    originals: Sequence[tuple[str, Directive]], rows: Sequence[Row], as_of: datetime.date
) -> Value:
    lines: list[Value] = []
    number = 0
    for path, directive in originals:
        if len(originals) > 1:
            name = cited_in_full(citation_of(directive))
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
