"""What somebody reports on a task, checked against the directive and what is recorded already."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.text import closest, fold, nfc, short
from generator.decree.symbols import short_date
from generator.directive.model import Directive, Task
from generator.directive.source import MARKS, code_of_character
from generator.followup.deadlines import Calendar, occurrences
from generator.followup.event import NOBODY, Event
from generator.followup.states import CANCELLED, DONE, Standing, same_period, standings
from generator.followup.tracked import Tracked, units_of

# A note stands in a cell of a table.
_LONGEST_NOTE = 1000


class Report(NamedTuple):
    """What is reported: at most one of `done`, `extend`, `cancelled`; or a note alone."""

    task: str
    unit: str
    done: datetime.date | None = None
    extend: datetime.date | None = None
    cancelled: bool = False
    period: str = ""
    note: str = ""


class _Refused(Exception):
    """The report is wrong: `code` with its parameters."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def event_of(
    report: Report,
    directive: Directive | Tracked,
    path: str,
    events: tuple[Event, ...],
    as_of: datetime.date,
    calendar: Calendar,
) -> tuple[Event | None, list[Diagnostic]]:
    """The event to record, task, unit and period as the directive writes them; or what is wrong.

    `path` is the directive's, for messages; `events` is what is recorded already.
    """
    try:
        return _event_of(report, directive, events, as_of, calendar), []
    except _Refused as refused:
        return None, [Diagnostic(refused.code, path, params=refused.params)]


def _event_of(
    report: Report,
    directive: Directive | Tracked,
    events: tuple[Event, ...],
    as_of: datetime.date,
    calendar: Calendar,
) -> Event:
    if directive.date is None:
        raise _Refused("E850")
    task = _task(report.task, directive)
    unit = _unit(report.unit, task, directive)
    note = note_of(report)
    strange = next((c for c in note if code_of_character(c)), "")
    marks = MARKS.search(note)
    strange = strange or (marks[0][0] if marks else "")
    if strange:
        raise _Refused("E859", character=f"U+{ord(strange):04X}")
    if len(note) > _LONGEST_NOTE:
        raise _Refused("E877", count=str(len(note)), most=str(_LONGEST_NOTE))
    for day in (report.done, as_of):
        if day and day < directive.date:
            raise _Refused("E853", day=short_date(day), date=short_date(directive.date))
    if report.done and report.done > as_of:
        raise _Refused("E854", day=short_date(report.done), today=short_date(as_of))
    mine = [e for e in events if e.task == task.id and fold(e.unit) == fold(unit)]
    due = occurrences(task.due, directive.date, as_of, calendar)
    standing = _standing(report, standings(due, mine, datetime.date.max), task)
    _check(report, standing, directive.date)
    whole = report.cancelled and not report.period
    period = "" if whole else standing.period
    return Event(task.id, unit, report.done, report.extend, report.cancelled, period, as_of, note)


def note_of(report: Report) -> str:
    """The note on one line; nothing where it says nothing (a dash, dots)."""
    note = " ".join(nfc(report.note).split())
    return note if any(map(str.isalnum, note)) else ""


def _task(wanted: str, directive: Directive | Tracked) -> Task:
    if not directive.tasks:
        raise _Refused("E852")
    ids = {task.id: task for task in directive.tasks}
    folded = {fold(task.id): task for task in directive.tasks}
    task = ids.get(wanted) or folded.get(fold(wanted)) or folded.get(fold(wanted).lstrip("0"))
    if task is None and wanted.strip().isdecimal() and len(wanted.strip()) < 6:
        # The number that stands before it on paper.
        place = int(wanted.strip())
        task = directive.tasks[place - 1] if 0 < place <= len(directive.tasks) else None
    if task is None:
        known = "; ".join(
            f"{task.id} ({short(task.title or task.text, 40)})" for task in directive.tasks
        )
        raise _Refused("E851", task=short(wanted), known=short(known, 600))
    return task


def _unit(wanted: str, task: Task, directive: Directive | Tracked) -> str:
    units = units_of(task, directive)
    shown = tuple(unit or NOBODY for unit in units)
    for unit, name in zip(units, shown, strict=True):
        if fold(wanted) in (fold(name), fold(name).strip("()"), fold(unit)):
            return unit
    part = fold(wanted)
    near = closest(wanted, shown) or next((n for n in shown if part and part in fold(n)), None)
    known = ", ".join(f"«{name}»" for name in shown)
    params = {"unit": short(wanted), "task": task.id, "known": known}
    if near is None:
        raise _Refused("E855", **params)
    raise _Refused("E856", near=near, **params)


def _standing(report: Report, found: list[Standing], task: Task) -> Standing:
    """The period that the report is about: the one it names, else the earliest that is open."""
    known = ", ".join(f"«{standing.period}»" for standing in found)
    if report.period:
        if not found[0].period:
            raise _Refused("E857", task=task.id)
        for standing in found:
            if same_period(report.period, standing.period):
                return standing
        raise _Refused("E858", period=short(report.period), task=task.id, known=short(known, 600))
    finished = (*DONE, CANCELLED)
    return next((s for s in found if s.state not in finished), found[-1])


def _check(report: Report, standing: Standing, date: datetime.date) -> None:
    """What contradicts how the task stands; a note alone never does."""
    if not (report.done or report.extend or report.cancelled):
        return
    period = f" ({standing.period})" if standing.period else ""
    if standing.done:
        raise _Refused("E864", day=short_date(standing.done), period=period)
    if standing.state == CANCELLED:
        raise _Refused("E865", period=period)
    if report.extend and report.extend <= (standing.due or date):
        raise _Refused(
            "E866" if standing.due else "E867",
            day=short_date(report.extend),
            due=short_date(standing.due or date),
            period=period,
        )
