"""Tasks as numbered paragraphs, each with who leads, who supports and by when, in a sentence."""

from __future__ import annotations

import re

from generator.compose.hard_spaces import bind
from generator.compose.inline import parse_runs
from generator.compose.page import Block
from generator.decree.symbols import short_date
from generator.directive.model import Due, Task

# How words of time follow `hoàn thành`: the first matching row; otherwise they stand as a term.
_DUE_WORDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("trước", "trong", "chậm nhất", "xong", "vào", "đến", "từ", "muộn nhất"), "hoàn thành {}"),
    (("ngày",), "hoàn thành chậm nhất {}"),
    (("cuối", "đầu", "giữa"), "hoàn thành vào {}"),
    (("quý", "tháng", "năm", "tuần"), "hoàn thành trong {}"),
    (("hằng", "hàng", "định kỳ", "thường xuyên", "theo"), "thực hiện {}"),
)
_LEADING_DASH = re.compile(r"[-–+•]\s+")
# Typed by hand although the sentence says it already: `Giao Phòng A`, `Phòng A chủ trì`.
_TYPED_LEAD = re.compile(r"^giao\s+|\s+chủ trì(?:\s+thực hiện)?$", re.IGNORECASE)
_TYPED_SUPPORT = re.compile(r"^phối hợp với\s+|\s+phối hợp(?:\s+thực hiện)?$", re.IGNORECASE)
_TYPED_DUE = re.compile(r"^hoàn thành\s+", re.IGNORECASE)
# Words that begin a name without being part of it: small inside a sentence.
_SMALL_INSIDE = re.compile(r"^(?:Các|Đồng chí|Toàn thể|Mọi|Tất cả|Những|Ông|Bà|Thủ trưởng)(?= )")


def task_blocks(tasks: tuple[Task, ...]) -> list[Block]:
    """The blocks of all tasks, numbered from 1 (khoản: an Arabic number and a full stop)."""
    return [block for number, task in enumerate(tasks, 1) for block in _one_task(number, task)]


def _one_task(number: int, task: Task) -> list[Block]:
    blocks: list[Block] = []
    # Somebody who pastes from Word brings the number or a dash along.
    text = _without_number(number, task.text)
    if task.title:
        title = _without_number(number, task.title)
        blocks.append(Block("task_title", parse_runs(bind(f"{number}. {title}"))))
    else:
        text = f"{number}. {text}"
    assignment = assignment_sentence(task)
    if assignment and not task.details and text:
        text = f"{_ended(text)} {assignment}"
        assignment = ""
    if text:
        blocks.append(Block("task", parse_runs(bind(text))))
    blocks += [
        Block("detail", parse_runs(bind("- " + _LEADING_DASH.sub("", detail, count=1))))
        for detail in task.details
    ]
    if assignment:
        blocks.append(Block("task", parse_runs(bind(assignment))))
    return blocks


def assignment_sentence(task: Task) -> str:
    """Who leads, who supports, by when, with what product; empty when nothing of it is given.

    `Giao Phòng A chủ trì, phối hợp với Văn phòng và Thanh tra Sở thực hiện, hoàn thành chậm nhất
    ngày 30/6/2026; sản phẩm: báo cáo kết quả.`
    """
    lead = joined_names(_inside(task.lead, _TYPED_LEAD))
    support = joined_names(_inside(task.support, _TYPED_SUPPORT))
    who = ""
    if lead and support:
        who = f"Giao {lead} chủ trì, phối hợp với {support} thực hiện"
    elif lead:
        who = f"Giao {lead} chủ trì thực hiện"
    elif support:
        who = f"{support[0].upper()}{support[1:]} phối hợp thực hiện"
    parts = [part for part in (who, _due_phrase(task.due)) if part]
    if who and task.due and parts[1].startswith("thực hiện "):
        parts = [f"{who} {parts[1].removeprefix('thực hiện ')}"]  # not `thực hiện, thực hiện`
    sentence = ", ".join(parts)
    if task.product:
        product = f"sản phẩm: {task.product.rstrip(' .;')}"
        sentence = f"{sentence}; {product}" if sentence else product
    return f"{sentence[0].upper()}{sentence[1:]}." if sentence else ""


def joined_names(names: tuple[str, ...]) -> str:
    """`A`, `A và B`, `A, B và C`; `;` between names that hold a comma themselves."""
    names = tuple(name.rstrip(" ,;.") for name in names)
    if len(names) < 2:
        return "".join(names)
    separator = "; " if any("," in name for name in names) else ", "
    return f"{separator.join(names[:-1])} và {names[-1]}"


def _without_number(number: int, text: str) -> str:
    return re.sub(rf"^(?:{number}[.)/]|[-–+•])\s+", "", text, count=1)


def _inside(names: tuple[str, ...], typed: re.Pattern[str]) -> tuple[str, ...]:
    """Names as they stand inside a sentence that says already what they do."""
    bare = (typed.sub("", name.rstrip(" ,;.")) for name in names)
    return tuple(
        _SMALL_INSIDE.sub(lambda match: match[0][0].lower() + match[0][1:], name) for name in bare
    )


def _due_phrase(due: Due | None) -> str:
    if due is None:
        return ""
    if due.day:
        # Not `trước ngày`: a task that is due on a day may still be done on that day.
        return f"hoàn thành chậm nhất ngày {short_date(due.day)}"
    words = _TYPED_DUE.sub("", due.words.rstrip(" .;"))
    small = words[:1].lower() + words[1:]
    for openings, phrase in _DUE_WORDS:
        if small.startswith(openings):
            return phrase.format(small)
    return f"thời hạn: {words}"


def _ended(text: str) -> str:
    text = text.removesuffix("./.").rstrip(" ;,")
    return text if text.endswith((".", "!", "?", ":", "…", "”")) else f"{text}."
