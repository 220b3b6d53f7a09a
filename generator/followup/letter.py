"""A follow-up letter as a directive's YAML: what it follows up, who is late, what is asked.

Tasks stand in sentences while there are few of them, in a table of an appendix otherwise.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from generator.compose.citations import cited_in_full, cited_short
from generator.compose.inline import unmarked
from generator.compose.tasks import joined_names
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.decree.types import LETTER
from generator.directive.citing import citation_of, document_name
from generator.directive.model import CLAUSE, DASH, Directive, Task
from generator.directive.profile import Profile
from generator.directive.same_office import office_entries, secrecy_entry, signatory_entry
from generator.directive.yaml_text import Comment, Entry, Value, yaml_text
from generator.followup.body import Paragraph, body_value
from generator.followup.chasing import Chase
from generator.followup.phrases import Phrases
from generator.followup.reminders import Reminder
from generator.followup.rows import Row

MOST_IN_SENTENCES = 3
_COLUMNS = (*("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Số ngày quá hạn", "Kết quả/Lý do"),)
# How the office above is called in a sentence, where its name is shortened in the head.
_SHORT_NAMES = (("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"))
_FIRMEST = 3


def letter_text(
    chase: Chase, original: Directive, profile: Profile | None, phrases: Phrases, lang: str = "vi"
) -> str:
    """The YAML of the letter; it renders as it stands."""
    words = _Words(chase, original, phrases)
    in_table = len(chase.rows) > MOST_IN_SENTENCES
    subject = "trích yếu lần đầu" if chase.level == 1 else "trích yếu nhắc lại"
    entries: list[Entry] = [
        Comment(
            f"Công văn đôn đốc lần {chase.level} việc thực hiện {document_name(original)}, tính "
            f"đến ngày {short_date(chase.as_of)}. Chỗ nào sửa tay thì tạo lại vẫn được giữ."
        ),
        ("type", LETTER.name),
        ("follow_up_of", chase.path),
        *office_entries(original, profile, LETTER),
        *secrecy_entry(original),
        ("subject", words.say(subject)),
        ("addressees", list(chase.units)),
        ("body", body_value(_body(chase, words, in_table=in_table))),
    ]
    if in_table:
        entries.append(("appendices", [_appendix(chase, original, words)]))
    if chase.level > 1 and original.parent_agency:
        entries.append(("recipients", ["Như trên", f"{superior_of(original)} (để báo cáo)"]))
    entries += _filing(original, profile)
    return yaml_text([*entries, *signatory_entry(original, profile, lang)], lang)


def superior_of(directive: Directive) -> str:
    """The agency above, as it is called in a sentence, also where the directive names none."""
    name = directive.parent_agency
    for short, long in _SHORT_NAMES:
        if name == short or name.startswith(f"{short} "):
            return long + name[len(short) :]
    return name or "cấp có thẩm quyền"


class _Words:
    """The phrases with everything filled in that is the same in the whole letter."""

    def __init__(self, chase: Chase, original: Directive, phrases: Phrases) -> None:
        self._phrases = phrases
        agency = original.agency
        one = len(chase.units) == 1
        self._values = {
            "văn bản": cited_short(citation_of(original)),
            "văn bản đầy đủ": cited_in_full(citation_of(original)),
            "cơ quan": agency,
            "cấp trên": superior_of(original),
            "đến ngày": short_date(chase.as_of),
            "lần": str(chase.level),
            "hạn báo cáo": short_date(chase.reply_by),
            "nơi nhận": chase.units[0] if one else "các cơ quan, đơn vị",
            "số nhiệm vụ": f"{len(chase.rows):02d}",
            "số đơn vị": f"{len(chase.units):02d}",
        }

    def say(self, name: str, **more: str) -> str:
        """A sentence; the blanks of `more` have `_` for spaces."""
        extra = {key.replace("_", " "): value for key, value in more.items()}
        return self._phrases.say(name, {**self._values, **extra})


def _body(chase: Chase, words: _Words, *, in_table: bool) -> list[Paragraph]:
    body = [Paragraph(words.say("mở đầu"))]
    if chase.reminders:
        letters = _letters(chase.reminders)
        body.append(Paragraph(words.say("đã đôn đốc", văn_bản_đã_đôn_đốc=letters)))
    if len(chase.units) == 1:
        body += _only_unit(chase, words, in_table=in_table)
    else:
        body.append(Paragraph(words.say("tình hình nhiều đơn vị")))
        for unit in chase.units:
            body += _unit(unit, chase, words, in_table=in_table)
        if in_table:
            body.append(Paragraph(words.say("xem phụ lục")))
    body.append(Paragraph(words.say(f"yêu cầu lần {min(chase.level, _FIRMEST)}")))
    body.append(Paragraph(words.say("kết thúc")))
    return body


def _letters(reminders: Sequence[Reminder]) -> str:
    """The letters that went out before, those of one day together.

    `Công văn số 04/SNV-VP ngày 06/4/2026 và Công văn số 05/SNV-VP, số 06/SNV-VP ngày 20/4/2026`.
    """
    days: dict[datetime.date, list[str]] = {}
    for reminder in reminders:
        days.setdefault(reminder.date, []).append(cited_short(reminder.citation))
    same = f"{LETTER.name[:1].upper()}{LETTER.name[1:]} "
    return joined_names(
        tuple(
            f"{', '.join([first, *(name.removeprefix(same) for name in others)])} ngày "
            f"{short_date(day)}"
            for day, (first, *others) in days.items()
        )
    )


def _only_unit(chase: Chase, words: _Words, *, in_table: bool) -> list[Paragraph]:
    (unit,) = chase.units
    if in_table:
        longest = str(max(row.days_overdue for row in chase.rows))
        name = "tình hình một đơn vị theo phụ lục"
        return [Paragraph(words.say(name, đơn_vị=unit, số_ngày=longest))]
    head = Paragraph(words.say("tình hình một đơn vị", đơn_vị=unit))
    return [head, *(Paragraph(_task("nhiệm vụ", row, words), DASH) for row in chase.rows)]


def _unit(unit: str, chase: Chase, words: _Words, *, in_table: bool) -> list[Paragraph]:
    if in_table:
        return [Paragraph(_summary(unit, chase, words), CLAUSE)]
    rows = chase.of_unit(unit)
    if len(rows) == 1:
        return [Paragraph(_task("đơn vị một nhiệm vụ", rows[0], words), CLAUSE)]
    head = Paragraph(words.say("đơn vị", đơn_vị=unit, số_nhiệm_vụ=f"{len(rows):02d}"), CLAUSE)
    return [head, *(Paragraph(_task("nhiệm vụ", row, words), DASH) for row in rows)]


def _summary(unit: str, chase: Chase, words: _Words) -> str:
    """What of a unit stands in the letter where its tasks are in the appendix."""
    rows = chase.of_unit(unit)
    longest = str(max(row.days_overdue for row in rows))
    count = f"{len(rows):02d}"
    return words.say("đơn vị theo phụ lục", đơn_vị=unit, số_nhiệm_vụ=count, số_ngày=longest)


def _task(name: str, row: Row, words: _Words) -> str:
    period = f" ({row.period})" if row.period else ""
    return words.say(
        name,
        đơn_vị=row.unit,
        mã=row.task,
        nội_dung=row.title + period,
        hạn=short_date(row.due) if row.due else row.due_text,
        số_ngày=str(row.days_overdue),
    )


def _appendix(chase: Chase, original: Directive, words: _Words) -> Value:
    tasks = {task.id: task for task in original.tasks}
    rows: list[Value] = [
        [
            str(number),
            full_title(tasks.get(row.task), row),
            unmarked(row.unit),
            deadline_of(row),
            str(row.days_overdue),
            notes_of(row),
        ]
        for number, row in enumerate(chase.rows, 1)
    ]
    table: Value = {"cột": list(_COLUMNS), "dòng": rows}
    return {
        "tiêu đề": words.say("tên phụ lục"),
        "khổ ngang": True,
        "nội dung": [{"bảng": table}],
    }


def full_title(task: Task | None, row: Row) -> str:
    """The task as the directive words it, with its number and its period."""
    text = ": ".join(p for p in (task.title, task.text) if p) if task else row.title
    period = f" ({row.period})" if row.period else ""
    return unmarked(f"{row.task}. {text.rstrip(' .;,')}{period}")


def notes_of(row: Row) -> str:
    """What has been noted on the task, in one line."""
    return unmarked("; ".join(note.rstrip(" .;,") for note in row.notes))


def deadline_of(row: Row) -> str:
    """The deadline that counts; what it was before where it was extended."""
    due = short_date(row.due) if row.due else unmarked(row.due_text)
    if row.extended_from:
        return f"{due} (gia hạn từ {short_date(row.extended_from)})"
    return due


def _filing(original: Directive, profile: Profile | None) -> list[Entry]:
    archive = profile.defaults.get("archive", ()) if profile else ()
    if original.archive and fold(" ".join(original.archive)) != fold(" ".join(archive)):
        return [("archive", list(original.archive))]
    return []
