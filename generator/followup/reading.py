"""Directives, progress files, days off of a workspace: read, or remembered from an earlier run.

What is remembered needs no YAML reader: it is imported for what is new only.
"""

from __future__ import annotations

import datetime
import hashlib
import os
from typing import TYPE_CHECKING, Any

from generator.core.diagnostics import Diagnostic
from generator.directive.digest import digest_of
from generator.directive.problems import Problems
from generator.directive.source import read_bytes
from generator.directive.workspace import PROFILE_NAME
from generator.followup.event import Event, Events
from generator.followup.finding import DAYS_FILE, join, read_progress
from generator.followup.memory import Memory, key_of, memory_path
from generator.followup.tracked import Tracked, from_plain, to_plain, tracked_of, units_of
from generator.followup.working_days import Swaps, WorkingDays, holidays_edition, vietnamese_days

if TYPE_CHECKING:
    from generator.directive.model import Directive
    from generator.directive.profile import Profile

# What reading a value that is no such value may raise.
_UNFIT = (ValueError, TypeError, KeyError, IndexError, AttributeError)
_date = datetime.date.fromisoformat


class Reader:
    """Reads the files of one workspace (None: of none); `problems` are the workspace's own."""

    def __init__(self, workspace: str | None) -> None:
        self.problems: list[Diagnostic] = []
        self._workspace = workspace
        self._memory = Memory(memory_path(workspace) if workspace is not None else None)
        self._profile: Profile | None = None
        self._profile_is_read = workspace is None
        self._profile_content = b""
        if workspace is not None:
            self._look_at_profile(join(workspace, PROFILE_NAME))

    @property
    def lacks_profile(self) -> bool:
        """Whether there is a profile that could not be read."""
        return self._workspace is not None and not self._profile_content

    def tracked(self, file: str) -> tuple[Tracked | None, list[Diagnostic]]:
        """What the follow-up needs of the directive `file`, or what is wrong with it.

        Only a directive that is without fault and rests on no other file is remembered. The master
        of a merge is none (W734), unless it has been issued and its tasks are the same for all.
        """
        problems = Problems(file)
        data = read_bytes(file, problems)
        if data is None:
            return None, problems.found
        digest = digest_of(data, self._profile_content)
        key = key_of("directive", digest)
        kept = self._memory.get(key)
        if kept is not None:
            try:
                return from_plain(kept), []
            except _UNFIT:
                self._memory.drop(key)
        from generator.directive.load import load_text

        directive, found, *_ = load_text(data, file, self._read_profile())
        if b"<<" in data and (directive is None or _is_draft_or_owed_by_many(directive)):
            from generator.directive.merge_places import master_note

            if note := master_note(data, file):
                return None, note
        if directive is None:
            return None, found
        tracked = tracked_of(directive)
        if directive.source_digest == digest:
            self._memory.put(key, to_plain(tracked))
        return tracked, []

    def events(self, file: str) -> Events:
        """The events of the progress file `file`, which need not be there."""
        data, found = read_progress(file)
        if found or not data:
            return Events((), found)
        key = key_of("progress", hashlib.sha256(data).hexdigest())
        kept = self._memory.get(key)
        if kept is not None:
            try:
                return Events(tuple(map(_event, kept)), [])
            except _UNFIT:
                self._memory.drop(key)
        from generator.followup.events import read_events

        events = read_events(data, file)
        if not events.diagnostics:
            self._memory.put(key, [[_plain(value) for value in event] for event in events.events])
        return events

    def calendar(self) -> WorkingDays:
        """The working days of the workspace."""
        return WorkingDays(self._swaps(), self._holidays)

    def save(self) -> None:
        """Keep what is new for the next run."""
        self._memory.save()

    def _look_at_profile(self, path: str) -> None:
        """Its bytes; a profile that was found sound before is read only when it is needed."""
        content = read_bytes(path, Problems(path)) or b""
        self._profile_content = content
        key = key_of("profile", hashlib.sha256(content).hexdigest())
        if self._memory.get(key) is not None:
            return
        if self._read_profile() is None:
            self._profile_content = b""
        else:
            self._memory.put(key, True)

    def _read_profile(self) -> Profile | None:
        if not self._profile_is_read and self._workspace is not None:
            from generator.directive.profile import load_profile

            self._profile, problems = load_profile(join(self._workspace, PROFILE_NAME))
            self.problems += problems
            self._profile_is_read = True
        return self._profile

    def _swaps(self) -> Swaps:
        path = "" if self._workspace is None else join(self._workspace, DAYS_FILE)
        own = b""
        if path and os.path.lexists(path):
            own = read_bytes(path, Problems(path)) or b""
        key = key_of("swaps", hashlib.sha256(own).hexdigest())
        kept = self._memory.get(key)
        if kept is not None:
            try:
                return Swaps(*(frozenset(map(_date, days)) for days in kept))
            except _UNFIT:
                self._memory.drop(key)
        from generator.followup.swaps import swaps_of

        swaps, problems = swaps_of(path)
        self.problems += problems
        if not problems:
            self._memory.put(key, [sorted(map(str, days)) for days in swaps])
        return swaps

    def _holidays(self, year: int) -> tuple[frozenset[datetime.date], frozenset[datetime.date]]:
        key = key_of("holidays", f"{holidays_edition()}-{year}")
        kept = self._memory.get(key)
        if kept is not None:
            try:
                off, at_work = (frozenset(map(_date, days)) for days in kept)
            except _UNFIT:
                self._memory.drop(key)
            else:
                return off, at_work
        table = vietnamese_days(year)
        self._memory.put(key, [sorted(map(str, days)) for days in table])
        return table


def _is_draft_or_owed_by_many(directive: Directive) -> bool:
    """Whether nobody can be chased by the file alone: it is a draft, or a list names the units.

    What has been issued is chased otherwise, whatever signs its words hold.
    """
    from generator.directive.merge_places import PLACE

    if directive.date is None:
        return True
    units = (unit for task in directive.tasks for unit in units_of(task, directive))
    return any(PLACE.fullmatch(unit) for unit in units)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime.date) else value


def _event(data: list[Any]) -> Event:
    task, unit, done, extend, cancelled, period, recorded, note, line = data
    return Event(
        task,
        unit,
        _date(done) if done else None,
        _date(extend) if extend else None,
        cancelled,
        period,
        _date(recorded) if recorded else None,
        note,
        line,
    )
