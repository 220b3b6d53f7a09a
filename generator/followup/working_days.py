"""Working days of Vietnamese offices: weekends, holidays, and what is swapped for what."""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Callable
from typing import NamedTuple

# The holidays of a year, and its weekend days of work.
DaysOf = Callable[[int], tuple[frozenset[datetime.date], frozenset[datetime.date]]]


class Swaps(NamedTuple):
    """Days off that the calendar does not know, and days on which people work all the same."""

    days_off: frozenset[datetime.date] = frozenset()
    working_days: frozenset[datetime.date] = frozenset()

    def then(self, other: Swaps) -> Swaps:
        """Both, where `other` has the last word."""
        return Swaps(
            (self.days_off - other.working_days) | other.days_off,
            (self.working_days - other.days_off) | other.working_days,
        )


def holidays_edition() -> str:
    """Which edition of the table of holidays is installed, without importing it."""
    from importlib.util import find_spec

    spec = find_spec("holidays")
    if spec is None or spec.origin is None:
        return ""
    path = os.path.join(os.path.dirname(spec.origin), "version.py")  # noqa: PTH118, PTH120
    with open(path, "rb") as file:  # noqa: PTH123
        return hashlib.sha256(file.read()).hexdigest()


def vietnamese_days(year: int) -> tuple[frozenset[datetime.date], frozenset[datetime.date]]:
    """The public holidays of a year (substituted days too), and its weekend days of work."""
    from holidays.countries.vietnam import Vietnam  # late: 50 ms

    # The year after: its first holiday may be swapped for a Saturday of this December.
    table = Vietnam(years=(year, year + 1))
    return (
        frozenset(day for day in table if day.year == year),
        frozenset(day for day in table.weekend_workdays if day.year == year),
    )


class WorkingDays:
    """Counts working days; each year is laid out once, so that counting is two look-ups."""

    def __init__(
        self,
        swaps: Swaps = Swaps(),  # noqa: B008  (immutable)
        days_of: DaysOf = vietnamese_days,
    ) -> None:
        self._swaps = swaps
        self._days_of = days_of
        self._years: dict[int, list[int]] = {}

    def between(self, after: datetime.date, upto: datetime.date) -> int:
        """How many working days there are after the day `after`, up to and with `upto`."""
        if upto <= after:
            return 0
        first, last = after.year, upto.year
        if first == last:
            return self._until(upto) - self._until(after)
        whole = sum(self._year(year)[-1] for year in range(first, last))
        return whole - self._until(after) + self._until(upto)

    def after(self, day: datetime.date, count: int) -> datetime.date:
        """The day that is `count` working days after `day`."""
        while count > 0:
            day += datetime.timedelta(days=1)
            count -= self.between(day - datetime.timedelta(days=1), day)
        return day

    def _until(self, day: datetime.date) -> int:
        return self._year(day.year)[day.timetuple().tm_yday]

    def _year(self, year: int) -> list[int]:
        """How many working days the year has up to each of its days, by number from 0."""
        if year not in self._years:
            holidays, at_work = self._days_of(year)
            off = (holidays - self._swaps.working_days) | self._swaps.days_off
            at_work = (at_work | self._swaps.working_days) - self._swaps.days_off
            counts = [0]
            day = datetime.date(year, 1, 1)
            while day.year == year:
                works = day in at_work or (day.weekday() < 5 and day not in off)
                counts.append(counts[-1] + works)
                if (day.month, day.day) == (12, 31):
                    break
                day += datetime.timedelta(days=1)
            self._years[year] = counts
        return self._years[year]
