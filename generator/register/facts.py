"""What is known of the numbers of a workspace from its three sources: book, files, year files."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, select

from generator.core.diagnostics import Diagnostic, Span
from generator.directive.fields import DIRECTIVE
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.reader import read_tree
from generator.directive.source import read_bytes
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry
from generator.register.records import entries
from generator.register.scanning import Numbered, scan
from generator.register.tables import SPAN
from generator.register.year_file import (
    CLOSE,
    FOLDER,
    RESERVE,
    START,
    VOIDED,
    Event,
    read_year,
    year_file,
)

Key = tuple[str, int, int]  # series, year, number


class Place(NamedTuple):
    """A workspace, and what is put before its paths in messages (`../co-quan/`, or nothing)."""

    root: Path
    shown: str = ""


class Facts(NamedTuple):
    """The three sources side by side; `diagnostics` is what of them cannot be read."""

    book: dict[Key, Entry]
    files: list[Numbered]
    events: dict[int, list[Event]]
    expected: dict[int, list[Event]]
    diagnostics: list[Diagnostic]


def key_of(entry: Entry) -> Key:
    """What is unique of an entry (Điều 15.1)."""
    return (entry.series, entry.year, entry.number)


def gather(connection: Connection, place: Place, profile: Profile | None) -> Facts:
    """Read book, files and year files."""
    book = {key_of(entry): entry for entry in entries(connection)}
    found = scan(place.root, profile, place.shown)
    diagnostics = list(found.diagnostics)
    events: dict[int, list[Event]] = {}
    for year, path in year_files(place.root):
        events[year], problems = read_year(path, year_name(place, year))
        diagnostics += problems
    live = {entry.path: entry for entry in book.values() if entry.state in (PENDING, ISSUED)}
    files = [_in_its_series(numbered, live.get(numbered.entry.path)) for numbered in found.numbered]
    return Facts(book, files, events, _expected(connection), diagnostics)


def _in_its_series(numbered: Numbered, known: Entry | None) -> Numbered:
    """A file in the series in which the book has it: the office may number otherwise by now."""
    entry = numbered.entry
    if known is None or (known.number, known.date) != (entry.number, entry.date):
        return numbered
    return numbered._replace(entry=entry._replace(series=known.series))


def at_number(place: Place, path: str, code: str, /, **params: str) -> Diagnostic:
    """A finding about a directive, at its number if that can be found."""
    problems = Problems(place.shown + path)
    span: Span | None = None
    quiet = Problems("")
    data = read_bytes(place.root / path, quiet)
    tree = read_tree(data, quiet) if data is not None else None
    if tree is not None and tree.root is not None:
        problems.text = quiet.text
        for key, _ in tree.root.entries:
            field = DIRECTIVE.field_of(key.text)
            if field is not None and field.name == "number":
                span = key.span
    problems.add(code, span, **params)
    return problems.found[0]


def year_files(root: Path) -> list[tuple[int, Path]]:
    """The years that have a file, and the files."""
    found = (root / FOLDER).glob("[1-9][0-9][0-9][0-9].yaml")
    return [(int(path.stem), path) for path in sorted(found)]


def year_name(place: Place, year: int) -> str:
    """How the file of a year is named in messages."""
    return place.shown + year_file(Path(), year).as_posix()


def _expected(connection: Connection) -> dict[int, list[Event]]:
    """The lines that the book would have in the year files, by year."""
    lines: dict[int, list[Event]] = {}
    kinds = {RESERVED: RESERVE, VOID: VOIDED}
    for entry in entries(connection, states=tuple(kinds)):
        event = Event(kinds[entry.state], entry.series, entry.number, entry.date, entry.reason)
        lines.setdefault(entry.year, []).append(event)
    for row in connection.execute(select(SPAN).order_by(SPAN.c.series)):
        if row.first > 1:
            event = Event(START, row.series, row.first, reason=row.reason)
            lines.setdefault(row.year, []).append(event)
        if row.closed:
            lines.setdefault(row.year, []).append(Event(CLOSE, row.series, reason=row.reason))
    return lines
