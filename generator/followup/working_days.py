"""Working days of Vietnamese offices: weekends, holidays, and what is swapped for what."""

from __future__ import annotations

import datetime
import hashlib
import os
from collections.abc import Callable
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.field import Field
from generator.directive.fields import Level, key_of
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context, items_of, read_mapping
from generator.directive.source import read_bytes
from generator.directive.values import date_of

# The workspace's own list, beside vanban.yaml.
FILE_NAME = "ngay-lam-viec.yaml"
_SHIPPED = os.path.join(os.path.dirname(__file__), "working_days.yaml")  # noqa: PTH118, PTH120

_FIELDS = (
    Field(
        "days_off",
        "nghỉ",
        "date",
        "Những ngày được nghỉ ngoài thứ Bảy, Chủ nhật, ngày lễ.",
        "Days off besides weekends and holidays.",
        "[2026-01-02]",
    ),
    Field(
        "working_days",
        "làm bù",
        "date",
        "Những ngày thứ Bảy, Chủ nhật, ngày lễ phải làm việc.",
        "Weekend days and holidays on which people work.",
        "[2026-01-10]",
    ),
)
_LEVEL = Level(
    _FIELDS,
    f"ngoài cùng của {FILE_NAME}",
    f"the top level of {FILE_NAME}",
    {key_of(name): field for field in _FIELDS for name in (field.name, field.vi)},
)


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


def read_swaps(data: bytes, name: str) -> tuple[Swaps, list[Diagnostic]]:
    """The swaps of a file's bytes, and what is wrong with it; `name` is for messages."""
    problems = Problems(name)
    root, _ = read_tree(data, problems)
    days: dict[str, frozenset[datetime.date]] = {}
    if root is not None:
        ctx = Context(problems, {}, NamedFiles(".", "."))
        for key, (field, _, node) in read_mapping(ctx, root, _LEVEL).found.items():
            found = [date_of(ctx, field, item) for item in items_of(ctx, field, node)]
            days[key] = frozenset(filter(None, found))
    return Swaps(**days), sorted(problems.found, key=Diagnostic.sort_key)


def swaps_of(path: str) -> tuple[Swaps, list[Diagnostic]]:
    """The shipped swaps with those of the file `path`, which need not be there."""
    with open(_SHIPPED, "rb") as file:  # noqa: PTH123  (pathlib is not worth its import)
        shipped, _ = read_swaps(file.read(), _SHIPPED)
    if not path or not os.path.lexists(path):
        return shipped, []
    problems = Problems(path)
    data = read_bytes(path, problems)
    own, found = (Swaps(), problems.found) if data is None else read_swaps(data, path)
    return shipped.then(own), found


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


def working_days_between(after: datetime.date, upto: datetime.date) -> int:
    """The same by the calendar that is shipped, without any workspace's own days."""
    return WorkingDays(swaps_of("")[0]).between(after, upto)
