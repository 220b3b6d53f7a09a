"""The rows of a workspace's directives: files read (or remembered) and put together."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic, Span
from generator.directive.profile import OF_THE_PROFILE, PROFILE_NAME, Profile, load_profile
from generator.directive.shapes import short
from generator.followup.events import NOBODY, Event
from generator.followup.finding import DIRECTIVES, NOTHING, find_files
from generator.followup.memory import Memory, memory_path
from generator.followup.progress_file import progress_path
from generator.followup.reading import read_events_of, read_tracked, remembered_days
from generator.followup.reminders import Reminder, reminders_by_target
from generator.followup.rows import Row, rows_of
from generator.followup.tracked import Tracked, unit_key, units_of
from generator.followup.working_days import FILE_NAME, WorkingDays, swaps_of


class Gathered(NamedTuple):
    """What there is on a day.

    `rows` in the order in which they are told; `skipped` counts the drafts (directives without a
    date). `directives` are all that could be read, by path in the workspace; `reminders` those that
    each has had, by the same path.
    """

    rows: list[Row]
    diagnostics: list[Diagnostic]
    skipped: int
    directives: dict[str, Tracked]
    reminders: dict[str, tuple[Reminder, ...]]


def gather(workspace: str | None, files: Sequence[str] | None, as_of: datetime.date) -> Gathered:
    """The rows of the directives `files`, as they stand on `as_of`.

    `workspace` is their folder with the vanban.yaml, written as messages shall show it; None where
    there is none. Without `files`: all below its `directives/`. The others of the workspace are
    read too, for the follow-up letters among them; what is wrong with those is not told here.
    """
    profile: Profile | None = None
    problems: list[Diagnostic] = []
    if workspace is not None:
        profile, problems = load_profile(_join(workspace, PROFILE_NAME))
    swaps, found = swaps_of("" if workspace is None else _join(workspace, FILE_NAME))
    problems = problems + found
    memory = Memory(memory_path(workspace) if workspace is not None else None)
    calendar = WorkingDays(swaps, remembered_days(memory))
    everything = NOTHING if workspace is None else find_files(_join(workspace, DIRECTIVES))
    paths = {path_in(workspace, file): file for file in everything.directives}
    asked = paths if files is None else {path_in(workspace, file): file for file in files}
    directives: dict[str, Tracked] = {}
    for path, file in {**paths, **asked}.items():
        tracked, found = read_tracked(file, profile, memory)
        if tracked is not None:
            directives[path] = tracked
        elif path in asked:
            whole = profile is not None or workspace is None
            problems += (d for d in found if whole or d.code not in OF_THE_PROFILE)
    reminders = reminders_by_target(directives, as_of)
    rows: list[Row] = []
    skipped = 0
    for path, file in sorted(asked.items()):
        directive = directives.get(path)
        if directive is None:
            continue
        if directive.date is None:
            skipped += 1
            continue
        name = progress_path(file)
        events, found = read_events_of(name, memory)
        problems += [*found, *_strays(events, directive, name)]
        rows += rows_of(directive, path, events, reminders.get(path, ()), as_of, calendar)
    if files is None:
        problems += _orphans(everything.directives, everything.progress)
    memory.save()
    rows.sort(key=Row.sort_key)
    return Gathered(rows, problems, skipped, directives, reminders)


def path_in(workspace: str | None, file: str) -> str:
    """The path of `file` in the workspace, with slashes; as it is written where there is none."""
    if workspace is None:
        return file.replace(os.sep, "/")
    if workspace in ("", ".") and not os.path.isabs(file) and ".." not in file:  # noqa: PTH117
        return os.path.normpath(file).replace(os.sep, "/")
    folder = os.path.realpath(os.path.dirname(file) or ".")  # noqa: PTH120
    whole = os.path.join(folder, os.path.basename(file))  # noqa: PTH118, PTH119
    return os.path.relpath(whole, os.path.realpath(workspace)).replace(os.sep, "/")


def _join(folder: str, name: str) -> str:
    return name if folder in ("", ".") else os.path.join(folder, name)  # noqa: PTH118


def _strays(events: Sequence[Event], directive: Tracked, name: str) -> list[Diagnostic]:
    """Events of tasks that the directive does not have, or of units that do not owe them."""
    if not events:
        return []
    units = {task.id: units_of(task, directive) for task in directive.tasks}
    owed = {(task, unit_key(unit)) for task, of_task in units.items() for unit in of_task}
    found = []
    for event in events:
        if (event.task, unit_key(event.unit)) in owed:
            continue
        code, params = "W850", {"task": short(event.task)}
        if event.task in units:
            code = "W851"
            params["unit"] = short(event.unit) or NOBODY
            params["known"] = ", ".join(f"«{unit or NOBODY}»" for unit in units[event.task])
        found.append(Diagnostic(code, name, Span(event.line, 1, event.line, 2), params))
    return found


def _orphans(directives: Sequence[str], progress: Sequence[str]) -> list[Diagnostic]:
    """Progress files whose directive is no more."""
    known = {progress_path(file) for file in directives}
    return [
        Diagnostic("W852", file, params={"directive": file.replace(".progress.yaml", ".yaml")})
        for file in progress
        if file not in known
    ]
