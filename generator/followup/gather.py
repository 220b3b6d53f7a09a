"""The rows of a workspace's directives: files read (or remembered) and put together."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from typing import NamedTuple

from generator.core.collector import no_collector
from generator.core.diagnostics import Diagnostic, Span
from generator.core.text import short
from generator.followup.event import NOBODY, Event
from generator.followup.finding import DIRECTIVES, NOTHING, SUFFIX, find_files, join, progress_path
from generator.followup.reading import Reader
from generator.followup.reminders import Reminder, reminders_by_target, target_of
from generator.followup.rows import Row, rows_of
from generator.followup.tracked import Tracked, unit_key, units_of


class Gathered(NamedTuple):
    """What there is on a day.

    `rows` in the order in which they are told; `skipped` counts the drafts (directives without a
    date), `ended` the documents that were replaced or called back. `directives` are all that could
    be read, by path in the workspace; `reminders` those that each has had, by the same path.
    """

    rows: list[Row]
    diagnostics: list[Diagnostic]
    skipped: int
    directives: dict[str, Tracked]
    reminders: dict[str, tuple[Reminder, ...]]
    ended: int = 0


def gather(
    workspace: str | None,
    files: Sequence[str] | None,
    as_of: datetime.date,
    *,
    finished: bool = True,
) -> Gathered:
    """The rows of the directives `files`, as they stand on `as_of`.

    `workspace` is their folder with the vanban.yaml, written as messages shall show it; None where
    there is none. Without `files`: all below its `directives/`. The others of the workspace are
    read too, for the follow-up letters among them; what is wrong with those is not told here. A
    directive whose progress file is at fault has no rows until it is mended. `finished`: with the
    rows of what is done.
    """
    with no_collector():
        return _gathered(workspace, files, as_of, finished)


def _gathered(
    workspace: str | None, files: Sequence[str] | None, as_of: datetime.date, finished: bool
) -> Gathered:
    reader = Reader(workspace)
    calendar = reader.calendar()
    everything = NOTHING if workspace is None else find_files(join(workspace, DIRECTIVES))
    paths = {path_in(workspace, file): file for file in everything.directives}
    asked = paths if files is None else {path_in(workspace, file): file for file in files}
    problems: list[Diagnostic] = []
    directives: dict[str, Tracked] = {}
    for path, file in {**paths, **asked}.items():
        tracked, found = reader.tracked(file)
        if tracked is not None:
            directives[path] = tracked
        elif path in asked:
            problems += _own(found) if reader.lacks_profile else found
    reminders = reminders_by_target(directives, as_of)
    ended, dangling = _links(directives, paths, as_of)
    problems += dangling if files is None else []
    rows: list[Row] = []
    skipped = gone = 0
    for path, file in sorted(asked.items()):
        directive = directives.get(path)
        if directive is None:
            continue
        if directive.date is None:
            skipped += 1
            continue
        if path in ended:
            gone += 1
            continue  # what no longer holds is not chased
        name = progress_path(file)
        events, found = reader.events(name)
        problems += [*found, *_strays(events, directive, name)]
        if found:
            continue  # nobody is chased by records that could be read in part only
        had = reminders.get(path, ())
        rows += rows_of(directive, path, events, had, as_of, calendar, finished=finished)
    if files is None:
        problems += _orphans(everything.directives, everything.progress)
    reader.save()
    rows.sort(key=Row.sort_key)
    return Gathered(rows, reader.problems + problems, skipped, directives, reminders, gone)


def _links(
    directives: dict[str, Tracked], files: dict[str, str], as_of: datetime.date
) -> tuple[set[str], list[Diagnostic]]:
    """The documents that others have replaced or called back; letters that follow up nothing."""
    ended: set[str] = set()
    dangling = []
    for path, directive in directives.items():
        issued = directive.number and directive.date and directive.date <= as_of
        for written in (directive.replaces, directive.revokes):
            target = target_of(path, written, directives) if written and issued else None
            if target is not None:
                ended.add(target)
        followed = directive.follow_up_of
        if followed and path in files and target_of(path, followed, files) is None:
            params = {"target": short(followed)}
            dangling.append(Diagnostic("W856", files[path], params=params))
    return ended, dangling


def _own(found: list[Diagnostic]) -> list[Diagnostic]:
    """What is wrong with a directive itself, whatever its profile would have given."""
    from generator.directive.profile import OF_THE_PROFILE

    return [diagnostic for diagnostic in found if diagnostic.code not in OF_THE_PROFILE]


def path_in(workspace: str | None, file: str) -> str:
    """The path of `file` in the workspace, with slashes; as it is written where there is none."""
    if workspace is None:
        return file.replace(os.sep, "/")
    if workspace in ("", ".") and not os.path.isabs(file) and ".." not in file:  # noqa: PTH117
        return os.path.normpath(file).replace(os.sep, "/")
    folder = os.path.realpath(os.path.dirname(file) or ".")  # noqa: PTH120
    whole = os.path.join(folder, os.path.basename(file))  # noqa: PTH118, PTH119
    return os.path.relpath(whole, os.path.realpath(workspace)).replace(os.sep, "/")


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
        Diagnostic("W852", file, params={"directive": file.removesuffix(SUFFIX) + ".yaml"})
        for file in progress
        if file not in known
    ]
