"""Tasks with who leads, who supports and by when: the inverse of `compose.tasks`.

A list is taken for tasks only where composing them gives the same words again, letter by letter.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.compose.hard_spaces import release
from generator.compose.page import block_text
from generator.compose.tasks import assignment_sentence, task_blocks
from generator.decree.symbols import short_date
from generator.directive.model import CLAUSE, DASH, Due, Task
from generator.directive.recognise import with_titles
from generator.directive.yaml_text import Value
from generator.importing.items import Item, Line
from generator.importing.marking import cut
from generator.importing.writing import Writer, recognised

_STARTS = re.compile(
    r"(?:^|(?<=[.!?:…”]) )(?=(?:Giao |Hoàn thành |Thực hiện |Thời hạn: |Sản phẩm: |[A-ZĐÀ-Ỹ]"
    r"[^.]*? phối hợp thực hiện))"
)
_LEAD = re.compile(
    r"Giao (?P<lead>.+?) chủ trì(?:, phối hợp với (?P<support>.+?))? thực hiện(?P<rest>.*)"
)
_SUPPORT = re.compile(r"(?P<support>.+?) phối hợp thực hiện(?P<rest>.*)")
_DAY = re.compile(r"(?:hoàn thành )?chậm nhất ngày (\d{1,2})/(\d{1,2})/(\d{4})", re.IGNORECASE)
_UNITS = re.compile(
    r"(?:Phòng|Ban|Sở|Văn phòng|Thanh tra|Trung tâm|UBND|Ủy ban|Hội|Công an|Đoàn|Chi cục|Cục|Viện"
    r"|Trường|Bệnh viện|Tổ|Đội|Trạm|Thư viện|Bảo tàng|Nhà|Kho bạc|Chánh|Giám đốc|Trưởng|Thủ trưởng"
    r"|các|Các|ông|bà|Mặt trận|Liên|Quỹ|Đài|Báo|Bộ|Công ty)\b"
)


_LONGEST_SENTENCE = 1_000
# What leads in a list has another style in a text; in tasks it has that of a task.
_OWN_TASK = "VB Nhiệm vụ"


class Found(NamedTuple):
    """Tasks in a text: what stands before and after them, and the tasks as YAML."""

    before: list[Item]
    tasks: list[Value]
    after: list[Item]


def tasks_in(items: Sequence[Item], writer: Writer) -> Found | None:
    """The tasks of a text; None where it has none that name a unit or a day."""
    start = next((n for n, item in enumerate(items) if _is_clause(item)), None)
    if start is None or any(not isinstance(item, Line) for item in items):
        return None
    lines = [item for item in items if isinstance(item, Line)]
    if any(line.marker or line.escaped for line in lines[:start]):
        return None
    groups, end = _grouped(lines, start)
    titled = _titles(items)
    read = [_task(number, group, titled) for number, group in enumerate(groups, 1)]
    if not groups or None in read:
        return None
    tasks = [one for one in read if one is not None]
    said = any(task.lead or task.support or task.due for task in tasks)
    if not (said or any(_was_task(line) for line in lines[start:end])):
        return None
    printed = [" ".join(release(block_text(block)).split()) for block in task_blocks(tuple(tasks))]
    if printed != [" ".join(line.bare.split()) for line in lines[start:end]]:
        return None
    values = [_value(task, group, writer) for task, group in zip(tasks, groups, strict=True)]
    return Found(list(lines[:start]), values, list(lines[end:]))


def _was_task(line: Line) -> bool:
    """Whether a line of our own paper stands as only a task does."""
    return line.para.style == _OWN_TASK and line.rest.endswith(":")


def _is_clause(item: Item) -> bool:
    return isinstance(item, Line) and bool(item.marker) and item.marker.kind == CLAUSE  # type: ignore[union-attr]


def _grouped(lines: list[Line], start: int) -> tuple[list[list[Line]], int]:
    """The lines of each task, and where the tasks end: at the first line that is of none."""
    groups: list[list[Line]] = []
    at = start
    while at < len(lines):
        line = lines[at]
        if line.escaped:
            break
        if _is_clause(line):
            if line.marker and line.marker.number != str(len(groups) + 1):
                break
            groups.append([line])
        elif line.marker is None:
            # Running text is of the task only where it is its text, or says who does it.
            first = groups[-1][0]
            assigns = bool(list(_assignments(line.rest)))
            if not (assigns or (len(groups[-1]) == 1 and _looks_a_title(first.rest))):
                break
            groups[-1].append(line)
        elif line.marker.kind == DASH:
            groups[-1].append(line)
        else:
            return [], start
        at += 1
    return groups, at


def _looks_a_title(text: str) -> bool:
    return not text.endswith((".", ";", ":", ",", "!", "?"))


def _titles(items: Sequence[Item]) -> set[int]:
    found, _, lines = recognised(items)
    return {id(lines[item.at]) for item in with_titles(found) if item.node.title}


def _task(number: int, group: list[Line], titled: set[int]) -> Task | None:
    first, *rest = group
    title = first.rest if id(first) in titled and rest and rest[0].marker is None else ""
    texts = [line.rest for line in rest if line.marker is None]
    details = tuple(line.rest for line in rest if line.marker)
    if title:
        if not texts or (details and rest[0].marker):
            return None
        text = texts.pop(0)
    else:
        text = first.rest
    if len(texts) > 1 or (texts and rest[-1].marker):
        return None
    if texts:
        return next(
            (t._replace(text=text, title=title, details=details, id=str(number))
             for begins, t in _assignments(texts[0]) if begins == 0),
            None,
        )  # fmt: skip
    if not details:
        for begins, task in _assignments(text):
            said = text[:begins].strip()
            if said or title:
                return task._replace(text=said, title=title, id=str(number))
    return Task(text, title, details, id=str(number))


def _assignments(text: str) -> Iterator[tuple[int, Task]]:
    """Where a sentence at the end begins that gives a task to somebody, and what it says."""
    for match in _STARTS.finditer(text):
        begins = match.end()
        sentence = text[begins:]
        task = _assigned(sentence)
        if task is not None and assignment_sentence(task) == sentence:
            yield begins, task


def _assigned(sentence: str) -> Task | None:
    if len(sentence) > _LONGEST_SENTENCE:
        return None
    text = sentence.removesuffix(".")
    lead: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    who = _LEAD.fullmatch(text) or _SUPPORT.fullmatch(text)
    if who:
        named = who.groupdict()
        lead, support = names_in(named.get("lead") or ""), names_in(named.get("support") or "")
        text = named["rest"].removeprefix(",").removeprefix(" ")
    text, _, product = text.partition("; sản phẩm: ") if "; sản phẩm: " in text else (text, "", "")
    if text.startswith(("Sản phẩm: ", "; sản phẩm: ")):
        text, product = "", text.partition(": ")[2]
    due = _due(text, bool(who)) if text else None
    if (text and due is None) or not (who or due or product):
        return None
    return Task("", lead=lead, support=support, due=due, product=product)


def _due(text: str, after_who: bool) -> Due | None:
    if match := _DAY.fullmatch(text):
        try:
            return Due(datetime.date(int(match[3]), int(match[2]), int(match[1])))
        except ValueError:
            return None
    small = text[:1].lower() + text[1:]
    for words in ("hoàn thành ", "thực hiện ", "thời hạn: "):
        if small.startswith(words):
            return Due(words=small[len(words) :].removeprefix("vào ").removeprefix("trong "))
    return Due(words=small) if after_who else None


def names_in(text: str) -> tuple[str, ...]:
    """`A, B và C` → three names; `và` inside a name (`Phòng Tổ chức và Cán bộ`) parts nothing."""
    if not text:
        return ()
    separator = "; " if "; " in text else ", "
    parts = text.split(separator)
    head, last = parts[:-1], parts[-1]
    for match in re.finditer(" và ", last):
        if _UNITS.match(last[match.end() :]):
            return (*head, last[: match.start()], last[match.end() :])
    return (*head, last)


def _value(task: Task, group: list[Line], writer: Writer) -> Value:
    """A task as YAML, its texts with their marks."""
    first = group[0]
    texts = [line for line in group[1:] if line.marker is None]
    value: dict[str, Value] = {}
    if task.title:
        value["tiêu đề"] = writer.text(first.pieces, first.para.number, bold=True)
    if task.text:
        line = texts[0] if task.title else first
        pieces = cut(line.pieces, 0, len(task.text))
        value["nội dung"] = writer.text(pieces, line.para.number)
    details = [line for line in group[1:] if line.marker]
    if details:
        value["chi tiết"] = [writer.text(line.pieces, line.para.number) for line in details]
    for key, names in (("chủ trì", task.lead), ("phối hợp", task.support)):
        if names:
            value[key] = names[0] if len(names) == 1 else list(names)
    if task.due:
        day = task.due.day
        value["hạn"] = short_date(day) if day else task.due.words
    if task.product:
        value["sản phẩm"] = task.product
    only = list(value) == ["nội dung"]
    return value["nội dung"] if only else value
