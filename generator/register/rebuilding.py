"""`register rebuild`: the book completed from the files, and the year files from the book."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry
from generator.register.facts import Facts, Place, key_of, year_name
from generator.register.links import note_links
from generator.register.numbers import begin_at, close_year
from generator.register.records import Marks, add, find, find_path, marks, put
from generator.register.scanning import Numbered
from generator.register.year_file import (
    BACKDATE,
    CLOSE,
    RESERVE,
    START,
    VOIDED,
    Event,
    append_events,
    missing_from,
    year_file,
)


class Mended(NamedTuple):
    """What was done: files entered, issues finished, files that had moved, lines of year files."""

    entered: list[Entry]
    finished: list[Entry]
    moved: list[Entry]
    lines: int


def mend(connection: Connection, facts: Facts, place: Place) -> Mended:
    """Enter what only one of the sources knows. Nothing is taken out of the book.

    What two of them say differently stays as it is, and stays a disagreement.
    """
    lines = mend_book(connection, facts.events)
    entered, finished, moved = [], [], swapped(connection, facts.files)
    for numbered in sorted(facts.files, key=lambda n: n.entry.path):
        how = enter(connection, numbered, place)
        if how == ENTERED:
            entered.append(numbered.entry)
        elif how == FINISHED:
            finished.append(numbered.entry)
        elif how == MOVED:
            moved.append(numbered.entry)
    mend_reasons(connection, facts.events)
    for numbered in facts.files:
        note_links(connection, numbered.directive, numbered.entry, place.root)
    for year, expected in facts.expected.items():
        events = missing_from(facts.events.get(year, []), expected)
        if events:
            append_events(year_file(place.root, year), year_name(place, year), year, events)
            lines += len(events)
    return Mended(entered, finished, moved, lines)


ENTERED, FINISHED, MOVED, KNOWN = "entered", "finished", "moved", "known"


def enter(connection: Connection, numbered: Numbered, place: Place) -> str:
    """Put a numbered file into the book if nobody else has its number; returns what was done."""
    entry = numbered.entry
    known = find(connection, *key_of(entry))
    elsewhere = find_path(connection, entry.path)
    if elsewhere is not None and key_of(elsewhere) != key_of(entry):
        return KNOWN  # the book knows this file under another number
    if known is None:
        add(connection, entry)
        return ENTERED
    if known.state == RESERVED:
        put(connection, entry)
        return ENTERED
    if known.state == VOID or known.date != entry.date:
        return KNOWN
    if known.path == entry.path:
        digest = known.digest or entry.digest
        put(connection, known._replace(state=ISSUED, digest=digest, metadata=entry.metadata))
        return FINISHED if known.state == PENDING else KNOWN
    same = known.digest in ("", entry.digest)  # another document is not the one that moved
    if known.state == ISSUED and same and not (place.root / known.path).exists():
        put(connection, known._replace(path=entry.path, metadata=entry.metadata))
        return MOVED
    return KNOWN


def swapped(connection: Connection, files: list[Numbered]) -> list[Entry]:
    """Put right what the book has the wrong way round: two files that had one number.

    Where the file of a number says another one by now, and another file says this number, they have
    been told apart elsewhere, and their history has come by git: the files' word counts.
    """
    by_key = {}
    for numbered in files:
        by_key.setdefault(key_of(numbered.entry), []).append(numbered.entry)
    changed = []
    for numbered in files:
        entry = numbered.entry
        known = find_path(connection, entry.path)
        if known is None or key_of(known) == key_of(entry) or len(by_key[key_of(entry)]) > 1:
            continue
        claimants = [e for e in by_key.get(key_of(known), []) if e.path != entry.path]
        if len(claimants) != 1 or find(connection, *key_of(entry)) is not None:
            continue
        (other,) = claimants
        if find_path(connection, other.path) is None:
            put(connection, other._replace(note=known.note))
            add(connection, entry)
            changed += [other, entry]
    return changed


def mend_book(connection: Connection, events: dict[int, list[Event]]) -> int:
    """Enter what the year files say; a number that was given up stays given up."""
    done = 0
    order = {START: 0, RESERVE: 1, VOIDED: 2, CLOSE: 3}
    for year, listed in events.items():
        known = marks(connection, year) if listed else {}
        for event in sorted(listed, key=lambda e: order.get(e.kind, 9)):
            if event.kind == START:
                begin_at(connection, event.series, year, event.number, event.reason)
            elif event.kind == CLOSE:
                close_year(connection, event.series, year, event.reason)
            elif event.kind in (RESERVE, VOIDED):
                done += _mend_number(connection, event, year, known)
    return done


def mend_reasons(connection: Connection, events: dict[int, list[Event]]) -> None:
    """Why dates are out of order, for the numbers that the book has by now."""
    for year, listed in events.items():
        backdated = [event for event in listed if event.kind == BACKDATE]
        known = marks(connection, year) if backdated else {}
        for event in backdated:
            if known.get((event.series, event.number), ("", "?"))[1] == "":
                entry = find(connection, event.series, year, event.number)
                if entry is not None:
                    put(connection, entry._replace(reason=event.reason))


def _mend_number(connection: Connection, event: Event, year: int, known: Marks) -> int:
    """Enter that a number was reserved or given up, unless the book has that, or more."""
    mark = (event.series, event.number)
    if mark in known and (event.kind == RESERVE or known[mark][0] == VOID):
        return 0
    state = RESERVED if event.kind == RESERVE else VOID
    # The day on which a number was given up is not the date of a document.
    date = event.date if event.kind == RESERVE else None
    entry = find(connection, event.series, year, event.number) if mark in known else None
    if entry is not None:
        put(connection, entry._replace(state=VOID, reason=event.reason))
    else:
        add(
            connection,
            Entry(event.series, year, event.number, state, date, reason=event.reason),
        )
    known[mark] = (state, event.reason)
    return 1
