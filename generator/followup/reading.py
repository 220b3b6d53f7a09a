"""Directives and progress files, read or remembered."""

from __future__ import annotations

import datetime
import hashlib
from typing import Any

from generator.core.diagnostics import Diagnostic
from generator.directive.load import digest_of, load_text
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.source import read_bytes
from generator.followup.events import Event, Events, read_events
from generator.followup.memory import Memory, key_of
from generator.followup.progress_file import read_progress
from generator.followup.tracked import Tracked, from_plain, to_plain, tracked_of
from generator.followup.working_days import DaysOf, holidays_edition, vietnamese_days

# What reading a value that is no such value may raise.
_UNFIT = (ValueError, TypeError, KeyError, IndexError, AttributeError)


def read_tracked(
    file: str, profile: Profile | None, memory: Memory
) -> tuple[Tracked | None, list[Diagnostic]]:
    """What the follow-up needs of the directive `file`, or what is wrong with it.

    Only a directive that is without fault and rests on no other file is remembered.
    """
    problems = Problems(file)
    data = read_bytes(file, problems)
    if data is None:
        return None, problems.found
    digest = digest_of(data, profile)
    key = key_of("directive", digest)
    kept = memory.get(key)
    if kept is not None:
        try:
            return from_plain(kept), []
        except _UNFIT:
            memory.drop(key)
    directive, found = load_text(data, file, profile)
    if directive is None:
        return None, found
    tracked = tracked_of(directive)
    if directive.source_digest == digest:
        memory.put(key, to_plain(tracked))
    return tracked, []


def read_events_of(file: str, memory: Memory) -> Events:
    """The events of the progress file `file`, which need not be there."""
    data, found = read_progress(file)
    if found or not data:
        return Events((), found)
    key = key_of("progress", hashlib.sha256(data).hexdigest())
    kept = memory.get(key)
    if kept is not None:
        try:
            return Events(tuple(map(_event, kept)), [])
        except _UNFIT:
            memory.drop(key)
    events = read_events(data, file)
    if not events.diagnostics:
        memory.put(key, [[_plain(value) for value in event] for event in events.events])
    return events


def remembered_days(memory: Memory) -> DaysOf:
    """`vietnamese_days`, with the table of a year kept under the edition of its library."""

    def days(year: int) -> tuple[frozenset[datetime.date], frozenset[datetime.date]]:
        key = key_of("holidays", f"{holidays_edition()}-{year}")
        kept = memory.get(key)
        if kept is not None:
            try:
                off, at_work = (frozenset(map(datetime.date.fromisoformat, part)) for part in kept)
            except _UNFIT:
                memory.drop(key)
            else:
                return off, at_work
        table = vietnamese_days(year)
        memory.put(key, [sorted(map(str, part)) for part in table])
        return table

    return days


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _event(data: list[Any]) -> Event:
    task, unit, done, extend, cancelled, period, recorded, note, line = data
    return Event(
        task, unit, _day(done), _day(extend), cancelled, period, _day(recorded), note, line
    )


def _day(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
