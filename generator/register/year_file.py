"""`register/<year>.yaml`: what no directive holds, kept as text in git.

Numbers that were reserved or given up and why, where a series began, which years are closed. One
short line an event; lines are only ever added.
"""

from __future__ import annotations

import datetime
import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import write_atomic
from generator.core.text import nfc
from generator.directive.field import Field
from generator.directive.fields import level_of
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import REPORTED, Mapping, Node, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context, entry_text, read_mapping, require
from generator.directive.source import read_bytes
from generator.directive.values import choice_of, date_of, number_of
from generator.directive.yaml_text import quoted

FOLDER = "register"

# What happened, as it is written. `lùi ngày`: a number with an earlier date than the one before it.
RESERVE, VOIDED, START, CLOSE, BACKDATE = "dành", "hủy", "bắt đầu", "khóa sổ", "lùi ngày"
KINDS = (RESERVE, VOIDED, START, CLOSE, BACKDATE)

_EVENT_FIELDS: tuple[Field, ...] = (
    Field("event", "việc", "choice", "Việc đã làm.", "What was done.", "hủy", choices=KINDS,
          required=True),
    Field("series", "hệ thống", "text", "Hệ thống số.", "The series.", "chung", required=True),
    Field("number", "số", "number", "Số.", "The number.", "12"),
    Field("date", "ngày", "date", "Ngày.", "The day.", "2026-03-02"),
    Field("reason", "lý do", "text", "Lý do.", "Why.", "trùng văn bản"),
)  # fmt: skip
_BOOK_FIELDS = (Field("book", "sổ", "events", "Những việc đã làm.", "The events.", "[]"),)
_BOOK = level_of(_BOOK_FIELDS, "ngoài cùng của tệp sổ", "the top level of a book's file")
_EVENT = level_of(_EVENT_FIELDS, "mỗi dòng của «sổ»", "a line of the book")

_HEAD = (
    "# Sổ văn bản đi năm {year}: những gì không văn bản nào giữ (số dành riêng, số hủy, lý do…).\n"
    "# Mỗi dòng một việc, do «vanban» ghi thêm vào cuối; hãy đưa tệp này vào git.\n"
    "sổ:\n"
)


class Event(NamedTuple):
    """One line of the file; `number` is 0 where the event is about a whole series."""

    kind: str
    series: str
    number: int = 0
    date: datetime.date | None = None
    reason: str = ""


def missing_from(there: list[Event], wanted: list[Event]) -> list[Event]:
    """The events of `wanted` that have no line in `there`; reasons and days may differ."""

    def about(event: Event) -> tuple[str, str, int]:
        return (event.kind, _as_written(event.series), event.number)

    known = {about(event) for event in there}
    return [event for event in wanted if about(event) not in known]


def year_file(workspace: Path, year: int) -> Path:
    """Where the file of a year is."""
    return workspace / FOLDER / f"{year}.yaml"


def read_year(path: Path, shown: str) -> tuple[list[Event], list[Diagnostic]]:
    """The events of a year's file, each once; none where there is no file."""
    if not os.path.lexists(path):
        return [], []
    problems = Problems(shown)
    data = read_bytes(path, problems)
    return (_events(data, problems) if data is not None else []), problems.found


def _events(data: bytes, problems: Problems) -> list[Event]:
    tree = read_tree(data, problems)
    events: list[Event] = []
    if tree is not None and tree.root is not None and tree.whole:
        ctx = Context(problems, {}, NamedFiles(".", "."))
        for key, node in tree.root.entries:
            # A merge of two branches may leave the key twice: both lists are meant.
            if _BOOK.field_of(key.text) is None:
                read_mapping(ctx, Mapping([(key, node)], key.span), _BOOK)
            elif isinstance(node, Sequence):
                events += filter(None, (_event(ctx, item) for item in node.items))
            elif getattr(node, "text", ""):
                problems.add("E213", node.span, vi="sổ", en="book")
    # A later line says with what a series begins after all.
    starts = {event.series: event for event in events if event.kind == START}
    events = [e for e in events if e.kind != START or starts[e.series] is e]
    return list(dict.fromkeys(events))


def append_events(path: Path, shown: str, year: int, events: list[Event]) -> None:
    """Add lines to the end of a year's file; every byte that is there stays.

    On the disk before it returns: these lines are kept nowhere else for good. Raises `InputError`
    where the file would become too long to be read.
    """
    old = path.read_bytes() if path.exists() else _HEAD.format(year=year).encode()
    line_end = "\r\n" if b"\r\n" in old else "\n"
    lines = "".join(line_of(event) + line_end for event in events)
    if not old.endswith((b"\n", b"\r")):
        lines = line_end + lines
    new = old + lines.encode()
    if missing_from(_events(new, Problems("")), events):
        # The list is indented, or written as [ ]: the lines begin a list of their own.
        new = old + f"{line_end}sổ:{line_end}{lines}".encode()
        problems = Problems(shown)
        if missing_from(_events(new, problems), events) and problems.found:
            raise InputError(problems.found)  # too long: nothing could be read from it any more
    write_atomic(path, new, durable=True)


def line_of(event: Event) -> str:
    """`- {việc: hủy, hệ thống: "chung", số: 12, ngày: 2026-03-02, lý do: "…"}`."""
    parts = [f"việc: {event.kind}", f"hệ thống: {quoted(_as_written(event.series))}"]
    if event.number:
        parts.append(f"số: {event.number}")
    if event.date:
        parts.append(f"ngày: {event.date.isoformat()}")
    if event.reason:
        parts.append(f"lý do: {quoted(_as_written(event.reason))}")
    return f"- {{{', '.join(parts)}}}"


def _event(ctx: Context, node: Node) -> Event | None:
    if not isinstance(node, Mapping):
        ctx.problems.add("E211", node.span, vi="sổ", en="book")
        return None
    entries = read_mapping(ctx, node, _EVENT)
    found = entries.found
    what, number_entry, day = found.get("event"), found.get("number"), found.get("date")
    kind = choice_of(ctx, what.field, what.node) if what else None
    needed = {"event", "series"} if kind == CLOSE else {"event", "series", "number"}
    require(ctx, node, _EVENT, entries.seen, needed)
    number = number_of(ctx, number_entry.field, number_entry.node) if number_entry else 0
    date = date_of(ctx, day.field, day.node) if day else None
    series, reason = entry_text(ctx, entries, "series"), entry_text(ctx, entries, "reason")
    if not kind or not series or number is None or (kind != CLOSE and not number):
        return None
    return Event(kind, series, number, date, reason)


def _as_written(text: str) -> str:
    # What a YAML file must not hold would make the whole file unreadable.
    text = "".join(ch for ch in nfc(text) if unicodedata.category(ch)[0] != "C" or ch in "\t\r\n")
    return " ".join(text.replace(REPORTED, "").split())
