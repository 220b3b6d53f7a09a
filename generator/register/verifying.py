"""`register verify`: every place where the book, the files and the year files disagree."""

from __future__ import annotations

from itertools import groupby

from generator.core.diagnostics import Diagnostic
from generator.decree.symbols import short_date
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry
from generator.register.facts import Facts, Key, Place, at_number, key_of, year_name
from generator.register.year_file import CLOSE, RESERVE, START, VOIDED, Event, missing_from


def disagreements(facts: Facts, place: Place) -> list[Diagnostic]:
    """All that does not agree, by file (Điều 15.1: a number is unique in its year)."""
    found = [*facts.diagnostics]
    owners = _owners(facts)
    by_path = {n.entry.path: n.entry for n in facts.files}
    for numbered in facts.files:
        found += _about_file(numbered.entry, owners, facts, place)
    unreadable = {d.path for d in facts.diagnostics}
    for entry in facts.book.values():
        if place.shown + entry.path not in unreadable:
            found += _about_entry(entry, by_path, place)
    found += _gaps(facts, place)
    found += _about_events(facts, place)
    found += _reserved_twice(facts, place)
    return sorted(found, key=Diagnostic.sort_key)


def shown_number(entry: Entry) -> dict[str, str]:
    """The parameters of a message about an entry."""
    return {"number": f"{entry.number:02d}", "series": entry.series, "path": entry.path}


def _owners(facts: Facts) -> dict[Key, str]:
    """Whose a number is where several files have it: the book's file, else the first by name."""
    owners: dict[Key, str] = {}
    for entry in sorted((n.entry for n in facts.files), key=lambda e: e.path):
        key = key_of(entry)
        known = facts.book.get(key)
        if key not in owners or (known is not None and known.path == entry.path):
            owners[key] = entry.path
    return owners


def _about_file(
    entry: Entry, owners: dict[Key, str], facts: Facts, place: Place
) -> list[Diagnostic]:
    key = key_of(entry)
    params = shown_number(entry)
    if owners[key] != entry.path:
        return [at_number(place, entry.path, "E830", **params, other=place.shown + owners[key])]
    known = facts.book.get(key)
    if known is None or known.state == RESERVED:
        return [at_number(place, entry.path, "E831", **params)]
    if known.state == VOID:
        return [at_number(place, entry.path, "E838", **params, reason=known.reason)]
    if known.path != entry.path or known.state == PENDING:
        return []  # told with the entry
    if known.date != entry.date:
        return [_other_number(known, entry, place)]
    if known.digest and known.digest != entry.digest:
        date = short_date(entry.date) if entry.date else ""
        return [at_number(place, entry.path, "E833", **params, date=date)]
    return []


def _about_entry(entry: Entry, by_path: dict[str, Entry], place: Place) -> list[Diagnostic]:
    if entry.state == PENDING:
        path = place.shown + entry.path
        return [Diagnostic("E835", path, params={**shown_number(entry), "path": path})]
    if entry.state != ISSUED:
        return []
    own = by_path.get(entry.path)
    if own is None and not (place.root / entry.path).exists():
        return [Diagnostic("E832", place.shown + entry.path, params=shown_number(entry))]
    if own is None or key_of(own) != key_of(entry):
        return [_other_number(entry, own, place)]
    return []


def _other_number(known: Entry, own: Entry | None, place: Place) -> Diagnostic:
    def shown(entry: Entry | None, name: str) -> str:
        if entry is None:
            return "…"
        return {
            "number": f"{entry.number:02d}",
            "date": short_date(entry.date) if entry.date else "…",
            "series": entry.series,
        }[name]

    params = {name: shown(known, name) for name in ("number", "date", "series")}
    params |= {
        ("own" if name == "number" else f"own_{name}"): shown(own, name)
        for name in ("number", "date", "series")
    }
    return at_number(place, known.path, "E834", **params)


def _gaps(facts: Facts, place: Place) -> list[Diagnostic]:
    """Numbers that nobody has, below one that somebody has (Điều 15.1: one after the other)."""
    taken = set(facts.book) | {key_of(n.entry) for n in facts.files}
    started = {
        (event.series, year): event.number
        for source in (facts.expected, facts.events)
        for year, events in source.items()
        for event in events
        if event.kind == START
    }
    known = {
        (event.series, year, event.number)
        for year, events in facts.events.items()
        for event in events
        if event.kind in (RESERVE, VOIDED)
    }
    found = []
    for (series, year), keys in groupby(sorted(taken | known), key=lambda key: key[:2]):
        numbers = {key[2] for key in keys}
        first = started.get((series, year), 1)
        lowest = min(numbers)
        shown = {"series": series, "year": str(year)}
        if first < lowest:
            before = ranges(list(range(first, lowest)))
            params = {**shown, "numbers": before, "next": str(lowest)}
            found.append(Diagnostic("E828", year_name(place, year), params=params))
        missing = [n for n in range(max(first, lowest), max(numbers)) if n not in numbers]
        if missing:
            params = {**shown, "numbers": ranges(missing), "first": f"{missing[0]:02d}"}
            found.append(Diagnostic("E836", year_name(place, year), params=params))
    return found


def ranges(numbers: list[int]) -> str:
    """`03, 05–07` for 3, 5, 6, 7."""
    parts = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run_of = [number for _, number in run]
        last = f"–{run_of[-1]:02d}" if len(run_of) > 1 else ""
        parts.append(f"{run_of[0]:02d}{last}")
    return ", ".join(parts)


def _about_events(facts: Facts, place: Place) -> list[Diagnostic]:
    """What the book has and the year files lack, and the other way round."""
    found = []
    for year in sorted(facts.expected.keys() | facts.events.keys()):
        written, expected = facts.events.get(year, []), facts.expected.get(year, [])
        only_book = missing_from(written, expected)
        only_text = [
            event
            for event in missing_from(expected, written)
            if event.kind in (VOIDED, CLOSE)
            or (event.kind == START and event.number > 1)
            or (event.kind == RESERVE and (event.series, year, event.number) not in facts.book)
        ]
        found += (_about_event("E839", event, year, place) for event in only_book)
        found += (_about_event("E829", event, year, place) for event in only_text)
    return found


def _reserved_twice(facts: Facts, place: Place) -> list[Diagnostic]:
    """Numbers that two desks have reserved, each with a line and a reason of its own."""
    found = []
    for year, events in facts.events.items():
        first: dict[tuple[str, int], Event] = {}
        for event in events:
            if event.kind != RESERVE:
                continue
            other = first.setdefault((event.series, event.number), event)
            if other.reason != event.reason:
                params = {"number": f"{event.number:02d}", "series": event.series}
                params |= {"one": other.reason, "other": event.reason}
                params["file"] = file = year_name(place, year)
                found.append(Diagnostic("E796", file, params=params))
    return found


def _about_event(code: str, event: Event, year: int, place: Place) -> Diagnostic:
    file = year_name(place, year)
    number = f"{event.number:02d}" if event.number else "…"
    params = {"number": number, "series": event.series, "file": file, "event": event.kind}
    return Diagnostic(code, file, params=params)
