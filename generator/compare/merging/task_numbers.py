"""Tasks that a merge gives other numbers, and progress that was kept by the old ones.

A task without an id of its own is known by its place. Two branches that each add a task give the
same number to two tasks; behind the merge one of them has another one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.compare.merging.lines import OURS, THEIRS
from generator.compare.merging.merging import Merged
from generator.followup.events import read_events


class Shift(NamedTuple):
    """A task's number on one side (`ours`: on ours), and behind the merge."""

    ours: bool
    before: int
    now: int

    def said(self, lang: str) -> str:
        """`4 của nhánh kia → 5`."""
        side = OURS if self.ours else THEIRS
        if lang == "en":
            side = "ours" if self.ours else "theirs"
            return f"{self.before} of {side} → {self.now}"
        return f"{self.before} của {side} → {self.now}"


def shifts_of(merged: Merged) -> list[Shift]:
    """The tasks without an id whose number changes for one side."""
    found = []
    for now, (ours, theirs, named) in enumerate(merged.tasks, 1):
        if named:
            continue
        for is_ours, place in ((True, ours), (False, theirs)):
            if place is not None and place + 1 != now:
                found.append(Shift(is_ours, place + 1, now))
    return found


def recorded(shifts: Sequence[Shift], ours: bytes, theirs: Sequence[bytes]) -> list[Shift]:
    """Those of which a progress file of their own side speaks by the old number."""
    here = _tasks_in([ours])
    there = _tasks_in(theirs)
    return [shift for shift in shifts if str(shift.before) in (here if shift.ours else there)]


def _tasks_in(files: Sequence[bytes]) -> set[str]:
    return {event.task for data in files for event in read_events(data, "").events}
