"""Reading a progress file: what has been done on a directive's tasks, one line an event."""

from __future__ import annotations

from generator.core.diagnostics import Diagnostic
from generator.core.text import fold
from generator.directive.attached import yes_or_no
from generator.directive.field import Field
from generator.directive.fields import Level, key_of
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import Mapping, Node
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import (
    Context,
    entry_text,
    first_key,
    is_empty,
    items_of,
    read_mapping,
    require,
)
from generator.directive.values import date_of
from generator.followup.event import NOBODY, Event, Events

EVENT_FIELDS: tuple[Field, ...] = (
    Field("task", "nhiệm vụ", "text", "Mã của nhiệm vụ.", "The task's id.", '"1"', required=True),
    Field(
        "unit",
        "đơn vị",
        "text",
        "Đơn vị thực hiện.",
        "The unit that the task is due from.",
        "Phòng Tổ chức",
    ),
    Field("done", "xong", "date", "Ngày xong.", "The day it was done.", "2026-02-09"),
    Field("extend", "gia hạn", "date", "Hạn mới.", "The new deadline.", "2026-03-15"),
    Field("cancelled", "hủy", "yes_no", "Không phải làm nữa.", "It need not be done.", "có"),
    Field("period", "kỳ", "text", "Kỳ của việc định kỳ.", "Which period.", "quý I/2026"),
    Field("recorded", "ghi", "date", "Ngày ghi dòng này.", "When it was recorded.", "2026-02-10"),
    Field("note", "ghi chú", "text", "Ghi chú.", "A note.", "Báo cáo số 12/BC-TC"),
)
_EVENTS = Field(
    "progress",
    "tiến độ",
    "tasks",
    "Các việc đã ghi, mỗi việc một dòng.",
    "What has been recorded, a line each.",
    '[{nhiệm vụ: "1", đơn vị: Phòng Tổ chức, xong: 2026-02-09}]',
)


def _level(fields: tuple[Field, ...], place_vi: str, place_en: str) -> Level:
    by_key = {key_of(name): field for field in fields for name in (field.name, field.vi)}
    return Level(fields, place_vi, place_en, by_key)


EVENT = _level(EVENT_FIELDS, "mỗi dòng của «tiến độ»", "an item of progress")
FILE = _level((_EVENTS,), "ngoài cùng của tệp tiến độ", "the top level of a progress file")


def read_events(data: bytes, name: str) -> Events:
    """The events of a progress file's bytes; `name` is for messages.

    Two branches that both began the file leave its root key twice after a merge: both are read.
    """
    if is_blank(data):
        return Events((), [])
    problems = Problems(name)
    root, _ = read_tree(data, problems)
    found: dict[Event, Event] = {}
    if root is not None:
        ctx = Context(problems, {}, NamedFiles(".", "."))
        for item in items_in(ctx, root):
            event = _event(ctx, item)
            if event is not None:
                found.setdefault(event._replace(line=0), event)
    problems.found.sort(key=Diagnostic.sort_key)
    return Events(tuple(found.values()), problems.found)


def is_blank(data: bytes) -> bool:
    """Whether there is nothing but comments, as in a file whose every event has been deleted."""
    lines = data.removeprefix(b"\xef\xbb\xbf").splitlines()
    return all(not line.strip() or line.lstrip().startswith(b"#") for line in lines)


def items_in(ctx: Context, root: Mapping) -> list[Node]:
    """The nodes of the events."""
    items: list[Node] = []
    for key, value in root.entries:
        if is_empty(value) and FILE.field_of(key.text):
            continue
        # One key at a time: the root key may come twice.
        for entry in read_mapping(ctx, Mapping([(key, value)], root.span), FILE).found.values():
            items += items_of(ctx, entry.field, entry.node)
    return items


def _event(ctx: Context, node: Node) -> Event | None:
    if not isinstance(node, Mapping):
        ctx.problems.add("E860", node.span)
        return None
    before = len(ctx.problems.found)
    entries = read_mapping(ctx, node, EVENT)
    require(ctx, node, EVENT, entries.seen, {"task"})
    days = {
        name: date_of(ctx, entry.field, entry.node)
        for name, entry in entries.found.items()
        if entry.field.kind == "date"
    }
    cancelled = entries.found.get("cancelled")
    unit = entry_text(ctx, entries, "unit")
    event = Event(
        task=entry_text(ctx, entries, "task"),
        unit="" if fold(unit) == fold(NOBODY) else unit,
        cancelled=bool(cancelled and yes_or_no(ctx, cancelled.field, cancelled.node)),
        period=entry_text(ctx, entries, "period"),
        note=entry_text(ctx, entries, "note"),
        line=node.span.line,
        **days,  # type: ignore[arg-type]
    )
    if len(ctx.problems.found) > before:
        return None
    what = (event.done, event.extend, event.cancelled)
    if sum(map(bool, what)) > 1:
        ctx.problems.add("E861", first_key(node))
        return None
    if not any(what) and not event.note:
        ctx.problems.add("E862", first_key(node))
        return None
    return event
