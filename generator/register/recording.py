"""Lines for `register/<year>.yaml`, written before the book's transaction is committed.

In that order nothing that was promised is in the database alone: a line that the book then lacks is
entered from the file by the next command (`rebuilding.bring_in`).
"""

from __future__ import annotations

from generator.core.errors import InputError
from generator.register.facts import Place, year_name
from generator.register.year_file import Event, append_events, missing_from, read_year, year_file


def record(place: Place, year: int, events: list[Event]) -> None:
    """Add what the year's file does not say yet. Call it inside `Register.writing`.

    Raises `InputError` where the file has mistakes or is full, `OSError` where the disk does not
    take it.
    """
    path = year_file(place.root, year)
    shown = year_name(place, year)
    there, problems = read_year(path, shown)
    if problems:
        raise InputError(problems)
    missing = missing_from(there, events)
    if missing:
        append_events(path, shown, year, missing)
