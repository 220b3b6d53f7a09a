"""What the follow-up needs of a directive, as a value and as plain data that can be kept."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from generator.core.text import fold
from generator.decree.types import DOCUMENT_TYPES, DocumentType
from generator.directive.model import Directive, Due, Task

_TYPES = {kind.name: kind for kind in DOCUMENT_TYPES}


class Tracked(NamedTuple):
    """The part of a `Directive` that the follow-up reads; the fields mean the same."""

    type: DocumentType
    number: int | None
    symbol: str
    date: datetime.date | None
    subject: str
    agency: str
    addressees: tuple[str, ...]
    tasks: tuple[Task, ...]
    follow_up_of: str = ""
    replaces: str = ""
    revokes: str = ""


def tracked_of(directive: Directive) -> Tracked:
    """The part of `directive` that the follow-up reads."""
    return Tracked(*(getattr(directive, name) for name in Tracked._fields))


# `fold` of the few units that are named again and again.
unit_key = lru_cache(maxsize=8192)(fold)


def units_of(task: Task, directive: Directive | Tracked) -> tuple[str, ...]:
    """Who owes the task: each of its leads, else each addressee, else nobody (one empty text)."""
    units = task.lead or directive.addressees
    if len(units) < 2:
        return units or ("",)
    first: dict[str, str] = {}
    for unit in units:
        first.setdefault(unit_key(unit), unit)
    return tuple(first.values())


def to_plain(tracked: Tracked) -> list[Any]:
    """`tracked` as lists, texts and numbers."""
    return [
        tracked.type.name,
        *tracked[1:3],
        tracked.date.isoformat() if tracked.date else "",
        *tracked[4:7],
        [[*task[:5], _due_to_plain(task.due), *task[6:]] for task in tracked.tasks],
        *tracked[8:],
    ]


def from_plain(data: list[Any]) -> Tracked:
    """The other way round. Raises `ValueError`, `TypeError`, `KeyError` for what is none."""
    kind, number, symbol, date, subject, agency, addressees, tasks, *links = data
    return Tracked(
        _TYPES[kind],
        number,
        symbol,
        datetime.date.fromisoformat(date) if date else None,
        subject,
        agency,
        tuple(addressees),
        tuple(map(_task, tasks)),
        *links,
    )


def _due_to_plain(due: Due | None) -> list[str] | None:
    return None if due is None else [due.day.isoformat() if due.day else "", due.words]


def _task(data: list[Any]) -> Task:
    text, title, details, lead, support, due, product, task_id = data
    if due is not None:
        day, words = due
        due = Due(datetime.date.fromisoformat(day) if day else None, words)
    return Task(text, title, tuple(details), tuple(lead), tuple(support), due, product, task_id)
