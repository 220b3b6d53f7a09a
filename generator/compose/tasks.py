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
    (("cuối", "đầu", "giữa", "ngày"), "hoàn thành vào {}"),
    (("quý", "tháng", "năm", "tuần"), "hoàn thành trong {}"),
    (("hằng", "hàng", "định kỳ", "thường xuyên", "theo"), "thực hiện {}"),
)
_LEADING_DASH = re.compile(r"[-–+•]\s+")


def task_blocks(tasks: tuple[Task, ...]) -> list[Block]:
    """The blocks of all tasks, numbered from 1 (khoản: an Arabic number and a full stop)."""
    return [block for number, task in enumerate(tasks, 1) for block in _one_task(number, task)]


def _one_task(number: int, task: Task) -> list[Block]:
    blocks: list[Block] = []
    # Somebody who pastes from Word brings the number along.
    text = task.text.removeprefix(f"{number}. ").lstrip()
    if task.title:
        title = task.title.removeprefix(f"{number}. ").lstrip()
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
    lead, support = joined_names(task.lead), joined_names(task.support)
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


def _due_phrase(due: Due | None) -> str:
    if due is None:
        return ""
    if due.day:
        # Not `trước ngày`: a task that is due on a day may still be done on that day.
        return f"hoàn thành chậm nhất ngày {short_date(due.day)}"
    words = due.words.rstrip(" .;")
    small = words[:1].lower() + words[1:]
    for openings, phrase in _DUE_WORDS:
        if small.startswith(openings):
            return phrase.format(small)
    return f"thời hạn: {words}"


def _ended(text: str) -> str:
    text = text.removesuffix("./.").rstrip(" ;,")
    return text if text.endswith((".", "!", "?", ":", "…", "”")) else f"{text}."
