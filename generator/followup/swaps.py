"""Days that are swapped: those shipped with the program, and a workspace's own list."""

from __future__ import annotations

import datetime
import os

from generator.core.diagnostics import Diagnostic
from generator.directive.field import Field
from generator.directive.fields import Level, key_of
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context, items_of, read_mapping
from generator.directive.source import read_bytes
from generator.directive.values import date_of
from generator.followup.finding import DAYS_FILE
from generator.followup.working_days import Swaps, WorkingDays

SHIPPED = os.path.join(os.path.dirname(__file__), "working_days.yaml")  # noqa: PTH118, PTH120

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
    f"ngoài cùng của {DAYS_FILE}",
    f"the top level of {DAYS_FILE}",
    {key_of(name): field for field in _FIELDS for name in (field.name, field.vi)},
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
    with open(SHIPPED, "rb") as file:  # noqa: PTH123  (pathlib is not worth its import)
        shipped, _ = read_swaps(file.read(), SHIPPED)
    if not path or not os.path.lexists(path):
        return shipped, []
    problems = Problems(path)
    data = read_bytes(path, problems)
    own, found = (Swaps(), problems.found) if data is None else read_swaps(data, path)
    return shipped.then(own), found


def working_days_between(after: datetime.date, upto: datetime.date) -> int:
    """The same by the calendar that is shipped, without any workspace's own days."""
    return WorkingDays(swaps_of("")[0]).between(after, upto)
