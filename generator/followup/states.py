"""How a task stands with one unit: in time, late, overdue, extended; of each of its periods."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.core.text import fold
from generator.followup.deadlines import Occurrence
from generator.followup.event import Event

DONE_IN_TIME = "done_in_time"
DONE_LATE = "done_late"
IN_PROGRESS = "in_progress"
OVERDUE = "overdue"
EXTENDED = "extended"
CANCELLED = "cancelled"
NO_DEADLINE = "no_deadline"
STATES = (OVERDUE, IN_PROGRESS, EXTENDED, NO_DEADLINE, DONE_LATE, DONE_IN_TIME, CANCELLED)
DONE = (DONE_IN_TIME, DONE_LATE)
UNFINISHED = (OVERDUE, IN_PROGRESS, EXTENDED, NO_DEADLINE)


_Place = tuple[str, datetime.date | None]  # an `Occurrence`, or no period and no day


class Standing(NamedTuple):
    """One period of a task for one unit (`period` is empty where the task does not come again).

    `due` is the deadline that counts, the extended one where there is one: `extended_from` is then
    what it was, or None where the words named no day.
    """

    period: str
    due: datetime.date | None
    state: str
    done: datetime.date | None = None
    extended_from: datetime.date | None = None
    notes: tuple[str, ...] = ()


def standings(
    due: tuple[Occurrence, ...] | None, events: Sequence[Event], as_of: datetime.date
) -> list[Standing]:
    """How each period stands, of a task with the deadlines `due`, for the unit of `events`.

    A `done` without a period is of the earliest period that is not done; one that lies after
    `as_of` had not come yet. The order of the file does not matter (a merge may change it): the
    longest extension and the earliest `done` count.
    """
    if not events:
        return [
            Standing(period, day, OVERDUE if as_of > day else IN_PROGRESS)
            for period, day in due or ()
        ] or [Standing("", None, NO_DEADLINE)]
    places: tuple[_Place, ...] = due or (("", None),)
    events = [event for event in events if event.done is None or event.done <= as_of]
    if len(events) == len(places) == 1 and not events[0].period:
        return [_standing(places[0], events, events[0].done, as_of)]  # the common case, and fast
    done = _done_by_period(places, events)
    return [
        _standing(place, [e for e in events if _is_of(e, place, places)], done.get(index), as_of)
        for index, place in enumerate(places)
    ]


def same_period(one: str, other: str) -> bool:
    """Whether both name one period: `Quý 1 năm 2026`, `quý I/2026`; `tháng 2/2026`, `02/2026`."""
    return one == other or _normal(one) == _normal(other)


_QUARTERS = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}


def _normal(period: str) -> str:
    text = re.sub(r"[/,]| nam ", " ", fold(period))
    text = re.sub(r"^(?:ky|nam) ", "", text.strip())
    words = (_QUARTERS.get(word, word).lstrip("0") for word in text.split())
    return " ".join(words)


def _is_of(event: Event, place: _Place, places: tuple[_Place, ...]) -> bool:
    """Whether the event is about the period: it names it; without a name, about the current one.

    A task that is cancelled without naming a period is cancelled for all of them.
    """
    if event.period:
        return same_period(event.period, place[0])
    return event.cancelled or place is places[-1]


def _done_by_period(
    places: tuple[_Place, ...], events: Sequence[Event]
) -> dict[int, datetime.date]:
    found: dict[int, datetime.date] = {}
    days = sorted((e.done, e.period) for e in events if e.done)
    for day, period in days:
        for index, place in enumerate(places):
            if period and same_period(period, place[0]):
                found.setdefault(index, day)
    for day, period in days:
        index = next((i for i in range(len(places)) if i not in found), None)
        if not period and index is not None:
            found[index] = day
    return found


def _standing(
    place: _Place, events: list[Event], done: datetime.date | None, as_of: datetime.date
) -> Standing:
    period, due = place
    extended_from = None
    extended = [event.extend for event in events if event.extend]
    if extended and (due is None or max(extended) > due):
        extended_from, due = due, max(extended)
    if done:
        state = DONE_LATE if due and done > due else DONE_IN_TIME
    elif any(event.cancelled for event in events):
        state = CANCELLED
    elif due is None:
        state = NO_DEADLINE
    elif as_of > due:
        state = OVERDUE
    else:
        state = EXTENDED if extended else IN_PROGRESS
    notes = tuple(event.note for event in events if event.note)
    return Standing(period, due, state, done, extended_from, notes)
