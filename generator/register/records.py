"""Entries as rows of the database, and rows as entries."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update

from generator.core.text import fold
from generator.register.entries import Entry, Metadata
from generator.register.tables import ENTRY

_LISTS = ("signers", "recipients", "archive")


def entry_of(row: Row[Any]) -> Entry:
    """The entry that a row of the table is."""
    values = row._asdict()
    lists = {name: json.loads(values[name]) for name in _LISTS}
    metadata = Metadata(
        **{
            name: values[name]
            for name in Metadata._fields
            if name not in _LISTS and values[name] is not None
        },
        signers=tuple((title, name) for title, name in lists["signers"]),
        recipients=tuple(lists["recipients"]),
        archive=tuple(lists["archive"]),
    )
    own = {name: values[name] for name in Entry._fields if name != "metadata"}
    return Entry(**own, metadata=metadata)


def row_of(entry: Entry) -> dict[str, Any]:
    """The columns of an entry."""
    metadata = entry.metadata
    values = {name: getattr(entry, name) for name in Entry._fields if name != "metadata"}
    values |= metadata._asdict()
    for name in _LISTS:
        values[name] = json.dumps(values[name], ensure_ascii=False)
    everything = " ".join(
        (
            *(metadata.type, f"{entry.number:02d}/{metadata.symbol}", metadata.subject),
            *(f"{title} {name}" for title, name in metadata.signers),
            *metadata.recipients,
            metadata.words,
        )
    )
    values["searched"] = " ".join(everything.casefold().split())
    values["folded"] = fold(everything)
    return values


def find(connection: Connection, series: str, year: int, number: int) -> Entry | None:
    """What the book says of a number."""
    return _one(connection, _is(series, year, number))


def find_path(connection: Connection, path: str) -> Entry | None:
    """The number that a file has, or is about to get."""
    live = ENTRY.c.state.in_(("pending", "issued"))
    return _one(connection, and_(ENTRY.c.path == path, live))


def known_numbers(connection: Connection) -> dict[str, int]:
    """The number of every file that has one, or is about to get one, by its path."""
    live = ENTRY.c.state.in_(("pending", "issued"))
    rows = connection.execute(select(ENTRY.c.path, ENTRY.c.number).where(live))
    return {row.path: row.number for row in rows}


def same_symbol(connection: Connection, entry: Entry, symbol: str) -> Entry | None:
    """Another living document of the year with this number and symbol, in the open as this one."""
    where = and_(
        ENTRY.c.year == entry.year,
        ENTRY.c.number == entry.number,
        ENTRY.c.symbol == symbol,
        ENTRY.c.series != entry.series,
        ENTRY.c.state == "issued",
        ENTRY.c.secrecy == "",
    )
    return _one(connection, where)


# (series, number) → (state, reason), of a year.
Marks = dict[tuple[str, int], tuple[str, str]]


def marks(connection: Connection, year: int) -> Marks:
    """What has become of each number of a year, in one look."""
    columns = (ENTRY.c.series, ENTRY.c.number, ENTRY.c.state, ENTRY.c.reason)
    rows = connection.execute(select(*columns).where(ENTRY.c.year == year))
    return {(row.series, row.number): (row.state, row.reason) for row in rows}


def is_empty(connection: Connection) -> bool:
    """Whether the book has no line at all."""
    return connection.execute(select(ENTRY.c.id).limit(1)).first() is None


def entries(
    connection: Connection, *, year: int | None = None, states: tuple[str, ...] = ()
) -> list[Entry]:
    """The whole book, or that of a year or of some states, by series, year and number."""
    query = select(ENTRY).order_by(ENTRY.c.series, ENTRY.c.year, ENTRY.c.number)
    if year is not None:
        query = query.where(ENTRY.c.year == year)
    if states:
        query = query.where(ENTRY.c.state.in_(states))
    return [entry_of(row) for row in connection.execute(query)]


def add(connection: Connection, entry: Entry) -> None:
    """Write a number that is not there yet."""
    connection.execute(insert(ENTRY).values(**row_of(entry)))


def put(connection: Connection, entry: Entry) -> None:
    """Write an entry over what the book says of its number."""
    where = _is(entry.series, entry.year, entry.number)
    connection.execute(update(ENTRY).where(where).values(**row_of(entry)))


def searched(connection: Connection, text: str) -> list[Entry]:
    """The entries in which each word of `text` stands, by year and number.

    A word with marks finds words with the same marks, one without finds both: `don doc` finds
    `đôn đốc`, `đôn` does not find `đơn`.
    """
    query = select(ENTRY).order_by(ENTRY.c.year, ENTRY.c.series, ENTRY.c.number)
    for word in text.casefold().split():
        plain = fold(word)
        column = ENTRY.c.folded if plain == word else ENTRY.c.searched
        query = query.where(column.contains(word, autoescape=True))
    return [entry_of(row) for row in connection.execute(query)]


def _one(connection: Connection, where: Any) -> Entry | None:  # noqa: ANN401
    row = connection.execute(select(ENTRY).where(where)).first()
    return entry_of(row) if row else None


def _is(series: str, year: int, number: int) -> Any:  # noqa: ANN401
    return and_(ENTRY.c.series == series, ENTRY.c.year == year, ENTRY.c.number == number)
