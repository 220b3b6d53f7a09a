"""What has come into the workspace from elsewhere (a clone, a pull), before a number is given."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from sqlalchemy import Connection

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.directive.profile import Profile
from generator.register.entries import Entry
from generator.register.facts import Place, at_number, key_of, year_files, year_name
from generator.register.rebuilding import ENTERED, enter, mend_book, mend_reasons, swapped
from generator.register.records import entries, known_numbers
from generator.register.scanning import Numbered, says_a_number, scan
from generator.register.verifying import ranges, shown_number
from generator.register.year_file import Event, read_year

# So many new documents are named one by one.
_MOST_NAMED = 3


class Arrivals(NamedTuple):
    """What has been entered, as notes; and the greatest number that a file has of each series."""

    notes: list[Diagnostic]
    greatest: dict[tuple[str, int], int]


def bring_in(connection: Connection, place: Place, profile: Profile | None) -> Arrivals:
    """Enter what the book does not know yet: only files that say so are read as YAML.

    Raises `InputError` where a number cannot be read that somebody may have (it would be given
    again), and where one would leave a gap behind it (E791: it may be a slip of the keys, and all
    later numbers would follow it).
    """
    unreadable: list[Diagnostic] = []
    years: dict[int, list[Event]] = {}
    for year, path in year_files(place.root):
        years[year], problems = read_year(path, year_name(place, year))
        unreadable += problems
    found = scan(place.root, profile, place.shown, known=known_numbers(connection))
    for path in dict.fromkeys(d.path for d in found.diagnostics):
        if says_a_number(place.root / path.removeprefix(place.shown)):
            unreadable += (d for d in found.diagnostics if d.path == path)
    if unreadable:
        raise InputError([Diagnostic("E790", place.shown or "."), *unreadable])
    mend_book(connection, years)
    swapped(connection, found.numbered)
    before = entries(connection)
    new = [n.entry for n in found.numbered if enter(connection, n, place) == ENTERED]
    gaps = _behind_gaps(new, before, place)
    if gaps:
        raise InputError(gaps)
    mend_reasons(connection, years)
    return Arrivals(_notes(new, place), _greatest(found.numbered))


def _behind_gaps(new: list[Entry], before: list[Entry], place: Place) -> list[Diagnostic]:
    """The new numbers that do not follow the ones that a book with numbers in it had."""
    found = []
    in_order = sorted(new, key=key_of)
    for (series, year), group in groupby(in_order, key=lambda entry: key_of(entry)[:2]):
        had = {e.number for e in before if (e.series, e.year) == (series, year)}
        if not had:
            continue  # the book of this year begins with what is there
        for entry in group:
            last = max(had)
            if entry.number > last + 1:
                missing = ranges(list(range(last + 1, entry.number)))
                params = {**shown_number(entry), "numbers": missing}
                found.append(at_number(place, entry.path, "E791", **params))
            had.add(entry.number)
    return found


def _notes(new: list[Entry], place: Place) -> list[Diagnostic]:
    if len(new) > _MOST_NAMED:
        params = {"count": str(len(new))}
        return [Diagnostic("W813", place.shown or ".", params=params)]
    return [Diagnostic("W811", place.shown + e.path, params=shown_number(e)) for e in new]


def _greatest(files: list[Numbered]) -> dict[tuple[str, int], int]:
    greatest: dict[tuple[str, int], int] = {}
    for entry in (numbered.entry for numbered in files):
        key = (entry.series, entry.year)
        greatest[key] = max(entry.number, greatest.get(key, 0))
    return greatest
