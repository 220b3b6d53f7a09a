"""How many tasks stand how: for the report, in figures and percentages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.followup.rows import Row
from generator.followup.states import (
    CANCELLED,
    DONE_IN_TIME,
    DONE_LATE,
    OVERDUE,
)

# How a state is called in a table.
STATE_NAMES: dict[str, str] = {
    "done_in_time": "Hoàn thành đúng hạn",
    "done_late": "Hoàn thành quá hạn",
    "in_progress": "Đang thực hiện",
    "extended": "Đang thực hiện (được gia hạn)",
    "overdue": "Quá hạn chưa hoàn thành",
    "no_deadline": "Đang thực hiện (không định hạn)",
    "cancelled": "Hủy bỏ",
}


class Figures(NamedTuple):
    """Counts of rows; what was cancelled is not counted."""

    in_time: int
    late: int
    going: int
    overdue: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self)

    @property
    def done(self) -> int:
        """In time or late."""
        return self.in_time + self.late

    def share(self, count: int) -> str:
        """`count` as a percentage of all, with a decimal comma: `87,5%`."""
        if not self.total:
            return "0%"
        text = f"{100 * count / self.total:.1f}".removesuffix(".0")
        return f"{text.replace('.', ',')}%"


def figures_of(rows: Iterable[Row]) -> Figures:
    """The figures of rows."""
    counts = {DONE_IN_TIME: 0, DONE_LATE: 0, OVERDUE: 0, "going": 0}
    for row in rows:
        if row.state != CANCELLED:
            counts[row.state if row.state in counts else "going"] += 1
    return Figures(counts[DONE_IN_TIME], counts[DONE_LATE], counts["going"], counts[OVERDUE])


def by_unit(rows: Iterable[Row]) -> dict[str, Figures]:
    """The figures of each unit, those with the most overdue tasks first, then by name."""
    units: dict[str, list[Row]] = {}
    for row in rows:
        units.setdefault(row.unit, []).append(row)
    found = {unit: figures_of(theirs) for unit, theirs in units.items()}
    counted = {unit: figures for unit, figures in found.items() if figures.total}
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1].overdue, pair[0])))
