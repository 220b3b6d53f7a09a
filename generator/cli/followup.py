"""`vanban followup`: what is overdue and whose it is; its drafts are in `followup_drafts`."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click

from generator.cli.boundary import report, speak
from generator.cli.days import as_of_option
from generator.cli.followup_formats import FORMATS
from generator.cli.followup_paths import files_of, unknown_unit
from generator.cli.groups import Group
from generator.cli.whole import Whole
from generator.cli.words import Command, say
from generator.cli.workspace import shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, InputError
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.directive.workspace import find_workspace
from generator.followup.event import NOBODY
from generator.followup.gather import gather
from generator.followup.rows import Row
from generator.followup.states import EXTENDED, IN_PROGRESS, NO_DEADLINE, OVERDUE, UNFINISHED


def command(lang: str) -> click.Command:
    """The group, its help in `lang`."""
    loaders = {
        "list": partial(_list_command, lang),
        "draft": partial(_drafts, "draft_command", lang),
        "report": partial(_drafts, "report_command", lang),
    }
    return Group("followup", lang, loaders, prefix="followup-")


def _drafts(name: str, lang: str) -> click.Command:
    from generator.cli import followup_drafts  # the list does without it

    return getattr(followup_drafts, name)(lang)


def _list_command(lang: str) -> click.Command:
    return Command(
        "followup-list",
        lang,
        params=[
            click.Argument(["paths"], nargs=-1, metavar=say("followup-paths", lang)),
            as_of_option(lang),
            click.Option(["--unit"], metavar=say("text", lang), help=say("followup-unit", lang)),
            click.Option(
                ["--soon"],
                type=Whole(0, 10_000, lang),
                metavar=say("count", lang),
                help=say("followup-soon", lang),
            ),
            click.Option(["--all", "every"], is_flag=True, help=say("followup-all", lang)),
            click.Option(
                ["--format", "form"],
                type=click.Choice(tuple(FORMATS)),
                default="text",
                help=say("followup-format", lang),
            ),
        ],
        callback=lambda paths, **given: _list(paths, _Wanted(**given), lang),
    )


class _Wanted(NamedTuple):
    """Which rows are asked for, and how."""

    as_of: datetime.date
    unit: str | None
    soon: int | None
    every: bool
    form: str


class _Everything(NamedTuple):
    """All rows of all workspaces that the paths belong to."""

    rows: list[Row]
    diagnostics: list[Diagnostic]
    skipped: int
    ended: int


def _list(paths: tuple[str, ...], wanted: _Wanted, lang: str) -> None:
    # A unit that has done everything is known all the same.
    everything = wanted.every or wanted.unit is not None
    found = _gathered(paths, wanted.as_of, finished=everything)
    rows = found.rows if wanted.unit is None else _of_unit(found.rows, wanted.unit, lang)
    picked = [row for row in rows if _is_wanted(row, wanted)]
    speak(FORMATS[wanted.form](picked, wanted.as_of, lang), newline=False)
    report(found.diagnostics, lang)
    overdue = [row for row in rows if row.state == OVERDUE]
    click.echo(
        say(
            "followup-summary-line",
            lang,
            day=short_date(wanted.as_of),
            overdue=len(overdue),
            units=len({fold(row.unit) for row in overdue}),
            undated=sum(row.state == NO_DEADLINE for row in rows),
            drafts=found.skipped,
            ended=found.ended,
        ),
        err=True,
    )
    errors = sum(diagnostic.code.startswith("E") for diagnostic in found.diagnostics)
    if errors:
        click.echo(say("followup-problems", lang, count=errors), err=True)
        raise click.exceptions.Exit(EXIT_INPUT)


def _is_wanted(row: Row, wanted: _Wanted) -> bool:
    if wanted.every or row.state == OVERDUE:
        return True
    if wanted.form == "ics":
        return row.state in UNFINISHED
    if wanted.soon is None or row.due is None or row.state not in (IN_PROGRESS, EXTENDED):
        return False
    return (row.due - wanted.as_of).days <= wanted.soon


def _gathered(paths: Sequence[str], as_of: datetime.date, *, finished: bool) -> _Everything:
    """The rows of each workspace's files; a path names a file, a folder, or a whole workspace."""
    problems: list[Diagnostic] = []
    by_workspace: dict[Path | None, list[str] | None] = {}
    if not paths:
        workspace = find_workspace("x.yaml")
        if workspace is None:
            raise InputError([Diagnostic("E869", "vanban followup list")])
        by_workspace[workspace] = None
    folders: dict[str, Path | None] = {}
    for path in paths:
        for file in files_of(path, problems):
            folder = os.path.dirname(file)  # noqa: PTH120
            if folder not in folders:
                folders[folder] = find_workspace(file)
            files = by_workspace.setdefault(folders[folder], [])
            if files is not None:
                files.append(file)
    everything = _Everything([], problems, 0, 0)
    for workspace, files in by_workspace.items():
        folder = None if workspace is None else shown(workspace)
        found = gather(folder, files, as_of, finished=finished)
        everything = _Everything(
            everything.rows + found.rows,
            everything.diagnostics + found.diagnostics,
            everything.skipped + found.skipped,
            everything.ended + found.ended,
        )
    if len(by_workspace) > 1:
        everything.rows.sort(key=Row.sort_key)
    return everything


def _of_unit(rows: list[Row], unit: str, lang: str) -> list[Row]:
    wanted = fold(unit)
    mine = [row for row in rows if wanted == fold(row.unit or NOBODY)]
    if mine or not rows:
        return mine
    units = {row.unit or NOBODY for row in rows}
    raise InputError([unknown_unit(unit, units, "vanban followup list", lang)])
