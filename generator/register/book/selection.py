"""Which entries a book, a list or a file of metadata is made of."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from itertools import groupby

from generator.core.text import fold
from generator.register.entries import Entry


def selected(
    entries: Iterable[Entry],
    *,
    first: datetime.date | None = None,
    last: datetime.date | None = None,
    types: Collection[str] = (),
    series: str | None = None,
    secret: bool = False,
) -> list[Entry]:
    """The entries of a period (both days included), of some types, of one series, in order.

    A number without a date (void, reserved) counts as of the day of the number before it in its
    series and year, so that the books of single months leave out no number and have none twice.
    `types` are names of types, whatever the case; a number without a document has none. Secret
    documents are left out unless `secret`.
    """
    wanted = {fold(name) for name in types}
    ordered = sorted(entries, key=lambda entry: (entry.series, entry.year, entry.number))
    return [
        entry
        for entry, day in _with_days(ordered)
        if (first is None or day >= first)
        and (last is None or day <= last)
        and (not wanted or fold(entry.metadata.type) in wanted)
        and (series is None or entry.series == series)
        and (secret or not entry.metadata.secrecy)
    ]


def _with_days(ordered: list[Entry]) -> Iterable[tuple[Entry, datetime.date]]:
    """Each entry with its day; before the first date of a year, that date is everybody's."""
    for (_, year), group in groupby(ordered, key=lambda entry: (entry.series, entry.year)):
        of_year = list(group)
        first = next((entry.date for entry in of_year if entry.date), None)
        day = first or datetime.date(year, 1, 1)
        for entry in of_year:
            day = entry.date or day
            yield entry, day
