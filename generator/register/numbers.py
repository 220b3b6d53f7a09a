"""The rules by which numbers are taken (Decree 30/2020, Điều 15). Each in one transaction.

A number goes free → reserved or pending → issued or void, and never back: whatever was taken once
is never given to anything else.
"""

from __future__ import annotations

import datetime

from sqlalchemy import Connection, func, insert, select, update

from generator.decree.symbols import short_date
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry, Metadata
from generator.register.records import add, find, find_path, put
from generator.register.tables import ENTRY, SPAN

_LATEST = 99_999
# The name under which a year is closed for all series, those that are still to come too.
EVERY_SERIES = "mọi hệ thống"


class Refused(Exception):
    """A number is not given; `code` and `params` say why."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


def next_number(connection: Connection, series: str, year: int, after: int = 0) -> int:
    """The number after the greatest that was ever taken; what the series begins with if none.

    `after` is the greatest number that any file says it has, whatever the book knows of that.
    """
    query = select(func.max(ENTRY.c.number)).where(ENTRY.c.series == series, ENTRY.c.year == year)
    greatest = max(connection.execute(query).scalar() or 0, after)
    return greatest + 1 if greatest else first_number(connection, series, year)


def claim(
    connection: Connection,
    path: str,
    series: str,
    date: datetime.date,
    *,
    chosen: bool = True,
    number: int | None = None,
    backdate_reason: str = "",
    after: int = 0,
) -> Entry:
    """Take a number for a file: the next one (see `next_number`), or `number`.

    A reserved number has its own date, unless somebody chose another one (`chosen`). A file for
    which one was taken before, and whose issue was not finished, gets the same again, likewise with
    the date it had then. Raises `Refused`: E811 issued already, E812 another number or date was
    taken for the file, E813 the year is closed, E814 and E821 out of order, E815–E818 about
    `number`.
    """
    year = date.year
    before = find_path(connection, path)
    if before:
        return _resumed(before, series, date if chosen else None, number)
    if is_closed(connection, series, year):
        raise Refused("E813", year=str(year), series=series)
    reserved = None
    wanted = number or next_number(connection, series, year, after)
    if wanted > _LATEST:
        raise Refused("E818", number=str(wanted), next=str(_LATEST), series=series)
    if number is None:
        number = wanted
    else:
        reserved = _free_for_use(connection, series, year, number)
    if reserved and reserved.date and not chosen:
        date = reserved.date
    try:
        _check_order(connection, series, date, number)
        backdate_reason = ""  # there is nothing out of order
    except Refused:
        if not backdate_reason:
            raise
    entry = Entry(series, year, number, PENDING, date, path, reason=backdate_reason)
    if reserved:
        put(connection, entry)
    else:
        add(connection, entry)
    return entry


def confirm(connection: Connection, entry: Entry, digest: str, metadata: Metadata) -> Entry:
    """The file has its number and date, and its document: the number is issued."""
    issued = entry._replace(state=ISSUED, digest=digest, metadata=metadata)
    put(connection, issued)
    return issued


def reserve(
    connection: Connection,
    series: str,
    date: datetime.date,
    count: int,
    reason: str,
    after: int = 0,
) -> list[Entry]:
    """Keep the next `count` numbers for documents that are to have this date.

    Raises `Refused`: E798 (an earlier date than that of a number before it), E813, E818.
    """
    if is_closed(connection, series, date.year):
        raise Refused("E813", year=str(date.year), series=series)
    first = next_number(connection, series, date.year, after)
    if first + count - 1 > _LATEST:
        raise Refused("E818", number=str(first + count - 1), next=str(_LATEST), series=series)
    before = _neighbour(connection, series, date.year, first, below=True, reserved=True)
    if before and before[0] > date:
        shown = {"date": _shown(date), "last": _shown(before[0]), "number": f"{before[1]:02d}"}
        raise Refused("E798", **shown)
    kept = [
        Entry(series, date.year, number, RESERVED, date, reason=reason)
        for number in range(first, first + count)
    ]
    for entry in kept:
        add(connection, entry)
    return kept


def void(connection: Connection, series: str, year: int, number: int, reason: str) -> Entry:
    """Give a number up for good; one that was left out may be given up too."""
    found = find(connection, series, year, number)
    if found is None:
        following = next_number(connection, series, year)
        if not first_number(connection, series, year) <= number < following:
            raise Refused("E819", number=f"{number:02d}", series=series, year=str(year))
        entry = Entry(series, year, number, VOID, reason=reason)
        add(connection, entry)
        return entry
    if found.state == VOID:
        raise Refused("E820", number=f"{number:02d}", reason=found.reason)
    entry = found._replace(state=VOID, reason=reason)
    put(connection, entry)
    return entry


def start_at(connection: Connection, series: str, year: int, first: int, reason: str) -> None:
    """The same as `begin_at` for a person. Raises `Refused`: E846, a lower number is there."""
    query = select(func.min(ENTRY.c.number)).where(ENTRY.c.series == series, ENTRY.c.year == year)
    lowest = connection.execute(query).scalar()
    if lowest is not None and lowest < first:
        shown = {"number": f"{lowest:02d}", "first": f"{first:02d}"}
        raise Refused("E846", **shown, series=series, year=str(year))
    begin_at(connection, series, year, first, reason)


def begin_at(connection: Connection, series: str, year: int, first: int, reason: str) -> None:
    """The series begins with `first` this year: the numbers before it stand in another book."""
    _span(connection, series, year, first=first, reason=reason)


def close_year(connection: Connection, series: str, year: int, reason: str) -> None:
    """No number of this year is given any more, of a series or of every one (`EVERY_SERIES`)."""
    _span(connection, series, year, closed=True, reason=reason)


def is_closed(connection: Connection, series: str, year: int) -> bool:
    """Whether the year's book of a series is closed."""
    query = select(SPAN.c.closed).where(
        SPAN.c.series.in_((series, EVERY_SERIES)), SPAN.c.year == year, SPAN.c.closed
    )
    return connection.execute(query).first() is not None


def first_number(connection: Connection, series: str, year: int) -> int:
    """What a series begins with in a year."""
    query = select(SPAN.c.first).where(SPAN.c.series == series, SPAN.c.year == year)
    return connection.execute(query).scalar() or 1


def _span(connection: Connection, series: str, year: int, **values: int | bool | str) -> None:
    where = (SPAN.c.series == series) & (SPAN.c.year == year)
    if connection.execute(select(SPAN.c.first).where(where)).first():
        connection.execute(update(SPAN).where(where).values(**values))
        return
    usual = {"series": series, "year": year, "first": 1, "closed": False, "reason": ""}
    connection.execute(insert(SPAN).values(**{**usual, **values}))


def _resumed(before: Entry, series: str, date: datetime.date | None, number: int | None) -> Entry:
    """The number that was taken for the file when its issue was broken off."""
    shown = {"number": f"{before.number:02d}", "date": _shown(before.date)}
    if before.state == ISSUED:
        raise Refused("E811", **shown)
    if (
        before.series != series
        or date not in (None, before.date)
        or number not in (None, before.number)
    ):
        raise Refused("E812", **shown, series=before.series)
    return before


def _free_for_use(connection: Connection, series: str, year: int, number: int) -> Entry | None:
    """The reservation of a number that is asked for; None where nobody has it."""
    found = find(connection, series, year, number)
    shown = {"number": f"{number:02d}", "series": series}
    if found is None:
        following = next_number(connection, series, year)
        if number > following:
            if following > 1 or _has_numbers(connection, series, year):
                raise Refused("E817", **shown, next=f"{following:02d}")
            begin_at(connection, series, year, number, "")
        return None
    if found.state == VOID:
        raise Refused("E815", **shown, reason=found.reason)
    if found.state != RESERVED:
        raise Refused("E816", **shown, path=found.path)
    return found


def _has_numbers(connection: Connection, series: str, year: int) -> bool:
    query = select(ENTRY.c.id).where(ENTRY.c.series == series, ENTRY.c.year == year).limit(1)
    return connection.execute(query).first() is not None


def _check_order(connection: Connection, series: str, date: datetime.date, number: int) -> None:
    """Dates follow numbers (Điều 15.1): not before a lower number's, not after a higher one's."""
    lower = _neighbour(connection, series, date.year, number, below=True)
    if lower and lower[0] > date:
        raise Refused("E814", date=_shown(date), last=_shown(lower[0]), number=f"{lower[1]:02d}")
    higher = _neighbour(connection, series, date.year, number, below=False)
    if higher and higher[0] < date:
        raise Refused("E821", date=_shown(date), limit=_shown(higher[0]), number=f"{higher[1]:02d}")


def _neighbour(
    connection: Connection,
    series: str,
    year: int,
    number: int,
    *,
    below: bool,
    reserved: bool = False,
) -> tuple[datetime.date, int] | None:
    """The latest date of the lower numbers, or the earliest of the higher ones, and whose it is."""
    order = (
        (ENTRY.c.date.desc(), ENTRY.c.number.desc()) if below else (ENTRY.c.date, ENTRY.c.number)
    )
    side = ENTRY.c.number < number if below else ENTRY.c.number > number
    query = (
        select(ENTRY.c.date, ENTRY.c.number)
        .where(ENTRY.c.series == series, ENTRY.c.year == year, ENTRY.c.date.is_not(None), side)
        .where(ENTRY.c.state.in_((PENDING, ISSUED, RESERVED) if reserved else (PENDING, ISSUED)))
        .order_by(*order)
        .limit(1)
    )
    row = connection.execute(query).first()
    return (row.date, row.number) if row else None


def _shown(date: datetime.date | None) -> str:
    return short_date(date) if date else ""
