"""`vanban progress FILE TASK UNIT`: what a unit has done, extended, cancelled."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import click

from generator.cli.boundary import speak
from generator.cli.days import Day, as_of_option
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import PROFILE, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.decree.symbols import short_date
from generator.directive.citing import document_name
from generator.directive.load import load
from generator.directive.model import Directive
from generator.directive.profile import find_workspace, load_profile
from generator.followup.event import NOBODY, Event
from generator.followup.events import read_events
from generator.followup.finding import DAYS_FILE, SUFFIX, progress_path, read_progress
from generator.followup.progress_file import (
    ATTRIBUTES,
    append_event,
    ensure_union_merge,
    locked,
)
from generator.followup.recording import Report, event_of, note_of
from generator.followup.swaps import swaps_of
from generator.followup.working_days import WorkingDays


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    day, text = say("day", lang), say("text", lang)
    return Command(
        "progress",
        lang,
        params=[
            *(
                click.Argument([name], metavar=say(f"progress-{name}", lang))
                for name in ("file", "task", "unit")
            ),
            click.Option(["--done"], type=Day(lang), metavar=day, help=say("progress-done", lang)),
            click.Option(
                ["--extend"], type=Day(lang), metavar=day, help=say("progress-extend", lang)
            ),
            click.Option(
                ["--cancel", "cancelled"], is_flag=True, help=say("progress-cancel", lang)
            ),
            click.Option(["--note"], default="", metavar=text, help=say("progress-note", lang)),
            click.Option(["--period"], default="", metavar=text, help=say("progress-period", lang)),
            as_of_option(lang),
        ],
        callback=lambda file, as_of, **given: _progress(file, Report(**given), as_of, lang),
    )


def _progress(file: str, given: Report, as_of: datetime.date, lang: str) -> None:
    """Look at everything first; then write one line."""
    what = sum(map(bool, (given.done, given.extend, given.cancelled)))
    if what > 1 or (not what and not note_of(given)):
        raise SpokenUsageError(say("progress-one", lang), click.get_current_context())
    if file.endswith(SUFFIX):
        directive = file.removesuffix(SUFFIX) + ".yaml"
        raise InputError([Diagnostic("E868", file, params={"directive": directive})])
    workspace = find_workspace(file)
    directive = _directive(file, workspace)
    own = str(workspace / DAYS_FILE) if workspace else ""
    swaps, problems = swaps_of(own)
    if problems:
        raise InputError(problems)
    target = progress_path(file)
    with locked(target):
        data, problems = read_progress(target)
        known = read_events(data, target)
        problems += known.diagnostics
        event = None
        if not problems:
            event, problems = event_of(
                given, directive, file, known.events, as_of, WorkingDays(swaps)
            )
        if event is None:
            raise InputError(problems)
        append_event(target, data, event, os.path.basename(file))  # noqa: PTH119
    speak(_told(event, directive, target, lang))
    folder = workspace or Path(file).parent
    if ensure_union_merge(str(folder)):
        click.echo(say("progress-attributes", lang, path=shown(folder / ATTRIBUTES)), err=True)


def _directive(file: str, workspace: Path | None) -> Directive:
    profile, problems = (None, [])
    if workspace is not None:
        profile, problems = load_profile(shown(workspace / PROFILE))
    loaded = load(file, profile)
    if loaded.directive is None or problems:
        raise InputError(problems or loaded.diagnostics)
    return loaded.directive


def _told(event: Event, directive: Directive, target: str, lang: str) -> str:
    if event.done:
        what = say("progress-was-done", lang, day=short_date(event.done))
    elif event.extend:
        what = say("progress-was-extended", lang, day=short_date(event.extend))
    else:
        what = say("progress-was-cancelled" if event.cancelled else "progress-was-noted", lang)
    period = say("progress-of-period", lang, period=event.period) if event.period else ""
    return say(
        "progress-recorded",
        lang,
        path=shown(Path(target)),
        document=document_name(directive),
        task=event.task,
        unit=event.unit or NOBODY,
        period=period,
        what=what,
    )
