"""Follow-up letters that have gone out already: which, and to whom."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.directive.citing import citation_of
from generator.directive.model import Citation
from generator.followup.tracked import Tracked, unit_key


class Reminder(NamedTuple):
    """An issued follow-up letter: its path in the workspace, how it is cited, to whom it went."""

    path: str
    citation: Citation
    date: datetime.date
    addressees: tuple[str, ...]


def reminders_by_target(
    directives: Mapping[str, Tracked], as_of: datetime.date
) -> dict[str, tuple[Reminder, ...]]:
    """The reminders of each directive, by its path, oldest first.

    `directives` are all of a workspace by their paths in it, with slashes. Only what has a number
    and a date not after `as_of` has gone out.
    """
    found: dict[str, list[Reminder]] = {}
    for path, directive in directives.items():
        if not directive.follow_up_of or not directive.number or not directive.date:
            continue
        target = target_of(path, directive.follow_up_of, directives)
        if target is not None and directive.date <= as_of:
            reminder = Reminder(path, citation_of(directive), directive.date, directive.addressees)
            found.setdefault(target, []).append(reminder)
    return {target: tuple(sorted(reminders, key=_in_order)) for target, reminders in found.items()}


def other_drafts(
    directives: Mapping[str, Tracked], target: str, units: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Letters about `target` that are not issued yet: their paths, with which of `units` each is
    addressed to."""
    wanted = set(map(unit_key, units))
    found: dict[str, tuple[str, ...]] = {}
    for path, directive in sorted(directives.items()):
        if directive.number or not directive.follow_up_of:
            continue
        theirs = tuple(unit for unit in directive.addressees if unit_key(unit) in wanted)
        if theirs and target_of(path, directive.follow_up_of, directives) == target:
            found[path] = theirs
    return found


def _in_order(reminder: Reminder) -> tuple[datetime.date, int, str]:
    number = reminder.citation.number.partition("/")[0]
    return reminder.date, int(number) if number.isdecimal() else 0, reminder.path


def reminders_of(reminders: Iterable[Reminder], unit: str) -> tuple[Reminder, ...]:
    """Those that were addressed to `unit`."""
    wanted = unit_key(unit)
    return tuple(r for r in reminders if wanted in map(unit_key, r.addressees))


def target_of(path: str, follow_up_of: str, known: Mapping[str, object]) -> str | None:
    """The path of what the directive at `path` follows up.

    It is written from the workspace's folder, or else from the directive's own.
    """
    written = follow_up_of.replace("\\", "/")
    here = posixpath.join(posixpath.dirname(path), written)
    return next((p for p in map(posixpath.normpath, (written, here)) if p in known), None)
