"""One line of the follow-up: a task, a unit that owes it, and how it stands."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from generator.core.text import short
from generator.decree.symbols import short_date
from generator.directive.citing import document_name
from generator.directive.model import Directive, Due, Task
from generator.followup.deadlines import Occurrence, occurrences
from generator.followup.event import Event
from generator.followup.reminders import Reminder, reminders_of
from generator.followup.states import OVERDUE, standings
from generator.followup.tracked import Tracked, unit_key, units_of

_TITLE_LENGTH = 120


class Calendar(Protocol):
    """Working days: counted between two days, and onwards from one."""

    def between(self, after: datetime.date, upto: datetime.date) -> int:
        """How many there are after the day `after`, up to and with `upto`."""
        ...

    def after(self, day: datetime.date, count: int) -> datetime.date:
        """The day that is `count` of them after `day`."""
        ...


class Row(NamedTuple):
    """A task, one of the units that it is due from, and one period of it.

    `directive` is the path in the workspace, with slashes; `task` the id; `unit` is empty where the
    task is nobody's. `due` is the deadline that counts; `extended_from` what it was before it was
    extended. `due_text` is the deadline as the directive writes it. `days_overdue` and
    `working_days_overdue` are 0 unless the state is `overdue`; `reminders` is how many follow-up
    letters the unit has had about this directive.
    """

    directive: str
    task: str
    unit: str
    due: datetime.date | None
    state: str
    days_overdue: int
    reminders: int
    working_days_overdue: int = 0
    period: str = ""
    due_text: str = ""
    title: str = ""
    document: str = ""
    done: datetime.date | None = None
    extended_from: datetime.date | None = None
    notes: tuple[str, ...] = ()

    def sort_key(self) -> tuple[int, str]:
        """Most overdue first, then by unit; rows of one unit stay in the order they came in."""
        return (-self.days_overdue, self.unit)


def rows_of(
    directive: Directive | Tracked,
    path: str,
    events: Sequence[Event],
    reminders: Sequence[Reminder],
    as_of: datetime.date,
    calendar: Calendar,
    *,
    finished: bool = True,
) -> list[Row]:
    """Every task of an issued directive, for each unit and period, as it stands on `as_of`.

    `events` is what its progress file records, `reminders` all follow-up letters about it. A draft
    (without a date) has no rows. Unless `finished`, what is plainly done may be left out: most
    tasks of most years are, and nobody asks for them.
    """
    if directive.date is None:
        return []
    document = document_name(directive)
    by_task: dict[tuple[str, str], list[Event]] = {}
    for event in events:
        by_task.setdefault((event.task, unit_key(event.unit)), []).append(event)
    counts: dict[str, int] = {}
    rows = []
    for task in directive.tasks:
        due = occurrences(task.due, directive.date, as_of, calendar)
        due_text = title = ""
        for unit in units_of(task, directive):
            if unit not in counts:
                counts[unit] = len(reminders_of(reminders, unit)) if reminders else 0
            mine = by_task.get((task.id, unit_key(unit)), ()) if by_task else ()
            if mine and not finished and _is_done_once(mine, due, as_of):
                continue
            due_text, title = due_text or _due_text(task.due), title or title_of(task)
            for period, day, state, done, extended_from, notes in standings(due, mine, as_of):
                days = working = 0
                if state == OVERDUE and day:
                    days, working = (as_of - day).days, calendar.between(day, as_of)
                rows.append(
                    Row(
                        path,
                        task.id,
                        unit,
                        day,
                        state,
                        days,
                        counts[unit],
                        working,
                        period,
                        due_text,
                        title,
                        document,
                        done,
                        extended_from,
                        notes,
                    )
                )
    return rows


def one_name_each(rows: Sequence[Row]) -> list[Row]:
    """The rows with each unit named in one way: as it is where it comes first.

    `Thanh tra sở` of one task is the `Thanh tra Sở` of another one.
    """
    names: dict[str, str] = {}
    return [row._replace(unit=names.setdefault(unit_key(row.unit), row.unit)) for row in rows]


def _is_done_once(
    events: Sequence[Event], due: tuple[Occurrence, ...] | None, as_of: datetime.date
) -> bool:
    """Whether a task that does not come again has been done."""
    if due is not None and len(due) > 1:
        return False
    return any(event.done and event.done <= as_of and not event.period for event in events)


def title_of(task: Task) -> str:
    """What the task is, in few words: its title, or the beginning of its text."""
    text = task.title or task.text
    if "*" in text or "^[" in text:
        from generator.compose.inline import unmarked  # late: few texts have marks

        text = unmarked(text)
    if len(text) > _TITLE_LENGTH or "  " in text:
        text = short(text, _TITLE_LENGTH)
    return text.rstrip(".;")


@lru_cache(maxsize=4096)
def _due_text(due: Due | None) -> str:
    if due is None:
        return ""
    return short_date(due.day) if due.day else due.words
