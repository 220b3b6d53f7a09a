"""Who is to be chased for what: the overdue rows of a directive, put together for one letter."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from generator.core.text import fold
from generator.followup.reminders import Reminder
from generator.followup.rows import Row
from generator.followup.states import OVERDUE


class Chase(NamedTuple):
    """One letter: about a directive, to the units that owe the tasks of `rows`.

    `rows` are overdue ones alone, unit by unit, the longest overdue first. `reminders` are the
    letters that any of the units has had about the directive, oldest first.
    """

    path: str
    units: tuple[str, ...]
    rows: tuple[Row, ...]
    reminders: tuple[Reminder, ...]
    as_of: datetime.date
    reply_by: datetime.date

    @property
    def level(self) -> int:
        """Which reminder this is for its units: the first, second, …"""
        return 1 + max(
            sum(fold(unit) in map(fold, reminder.addressees) for reminder in self.reminders)
            for unit in self.units
        )

    def of_unit(self, unit: str) -> tuple[Row, ...]:
        """The rows of one unit."""
        return tuple(row for row in self.rows if row.unit == unit)


def chases(
    rows: Sequence[Row],
    reminders: dict[str, tuple[Reminder, ...]],
    as_of: datetime.date,
    reply_by: datetime.date,
    *,
    units: Sequence[str] = (),
    per_unit: bool = False,
) -> list[Chase]:
    """The letters that are due, by directive; one for all its late units, or one for each.

    In a letter to several units each has had as many before: nobody is told of reminders, and
    taken to task for them, who has had none.

    `units` are the only ones that are meant. A task that is nobody's has nobody to write to. Who
    has reported has no overdue row, and is not written to.
    """
    wanted = {fold(unit) for unit in units}
    late: dict[str, list[Row]] = {}
    for row in rows:
        if row.state == OVERDUE and row.unit and (not wanted or fold(row.unit) in wanted):
            late.setdefault(row.directive, []).append(row)
    letters = []
    for path, overdue in sorted(late.items()):
        names = tuple(dict.fromkeys(row.unit for row in sorted(overdue, key=_of_unit)))
        groups = [(name,) for name in names] if per_unit else _by_reminders(names, overdue)
        for group in groups:
            theirs = [
                row
                for unit in group
                for row in sorted((r for r in overdue if r.unit == unit), key=Row.sort_key)
            ]
            had = tuple(
                reminder
                for reminder in reminders.get(path, ())
                if {fold(a) for a in reminder.addressees} & {fold(unit) for unit in group}
            )
            letters.append(Chase(path, group, tuple(theirs), had, as_of, reply_by))
    return letters


def _by_reminders(names: tuple[str, ...], rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """The units in groups that have had equally many letters, those with the most first."""
    had = {row.unit: row.reminders for row in rows}
    counts = sorted(set(had.values()), reverse=True)
    return [tuple(name for name in names if had[name] == count) for count in counts]


def _of_unit(row: Row) -> tuple[int, str]:
    """Units in the order of their longest delay."""
    return (-row.days_overdue, row.unit)
