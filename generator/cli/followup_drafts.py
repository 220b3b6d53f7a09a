"""`vanban followup draft` and `vanban followup report`: letters and a report as YAML files."""

from __future__ import annotations

import datetime
import os
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from generator.cli.book import Desk, desk_of
from generator.cli.boundary import fail_on, report, speak
from generator.cli.days import as_of_option, day_option
from generator.cli.followup_paths import files_of, unknown_units
from generator.cli.redrafts import Redrafted, own_name, redraft
from generator.cli.words import Command, say
from generator.cli.workspace import DIRECTIVES, TEMPLATES, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import write_atomic
from generator.core.text import fold, slug
from generator.directive.load import load
from generator.directive.model import Directive
from generator.followup.chasing import Chase, chases
from generator.followup.finding import DAYS_FILE
from generator.followup.gather import Gathered, gather, path_in
from generator.followup.letter import letter_text
from generator.followup.phrases import FILE, Phrases, load_phrases
from generator.followup.reminders import other_drafts
from generator.followup.rows import Row, one_name_each
from generator.followup.states import OVERDUE
from generator.followup.swaps import swaps_of
from generator.followup.working_days import WorkingDays

# Working days in which a unit is asked to report, unless a day is given.
_DAYS_TO_REPLY = 5


def draft_command(lang: str) -> click.Command:
    """`followup draft`."""
    return Command(
        "followup-draft",
        lang,
        params=[
            _paths(lang),
            as_of_option(lang),
            click.Option(
                ["--unit", "units"], multiple=True, metavar=say("text", lang),
                help=say("followup-draft-unit", lang),
            ),
            click.Option(
                ["--per-unit/--joint", "per_unit"], help=say("followup-draft-per-unit", lang)
            ),
            day_option("--reply-by", lang, "followup-draft-reply-by"),
            click.Option(["-o", "--output"], metavar=say("folder", lang),
                         help=say("followup-draft-output", lang)),
        ],
        callback=lambda paths, **given: _draft(paths, _Wanted(**given), lang),
    )  # fmt: skip


def report_command(lang: str) -> click.Command:
    """`followup report`."""
    return Command(
        "followup-report",
        lang,
        params=[
            _paths(lang),
            as_of_option(lang),
            click.Option(
                ["-o", "--output"],
                metavar=say("folder", lang),
                help=say("followup-draft-output", lang),
            ),
        ],
        callback=lambda paths, as_of, output: _report(paths, as_of, output, lang),
    )


def _paths(lang: str) -> click.Argument:
    return click.Argument(["paths"], nargs=-1, required=True, metavar=say("followup-paths", lang))


class _Wanted(NamedTuple):
    """Which letters are asked for."""

    as_of: datetime.date
    units: tuple[str, ...]
    per_unit: bool
    reply_by: datetime.date | None
    output: str | None


class _Looked(NamedTuple):
    """What there is in a workspace, with what a letter is written from."""

    desk: Desk
    gathered: Gathered
    phrases: Phrases


def _look(
    paths: Sequence[str], as_of: datetime.date, command: str, lang: str, *, finished: bool
) -> _Looked:
    """Read the directives and their progress; stops with everything that is wrong with them."""
    desk = desk_of(paths[0], command)
    files = _files(paths, desk, lang)
    root = desk.place.shown or "."
    gathered = gather(root, files, as_of, finished=finished)
    gathered = gathered._replace(rows=one_name_each(gathered.rows))
    errors = [d for d in gathered.diagnostics if d.code.startswith("E")]
    fail_on(errors, lang)
    told = [d for d in gathered.diagnostics if not d.code.startswith("E")]
    for path in paths:
        directive = gathered.directives.get(path_in(root, path))
        if directive is not None and directive.date is None:
            told.append(Diagnostic("W855", path))
    report(told, lang)
    phrases = load_phrases(desk.workspace / TEMPLATES, f"{desk.place.shown}{TEMPLATES}/{FILE}")
    return _Looked(desk, gathered, phrases)


def _files(paths: Sequence[str], desk: Desk, lang: str) -> list[str]:
    """The directives that are meant: files, and those in folders."""
    files: list[str] = []
    problems: list[Diagnostic] = []
    for path in paths:
        if desk_of(path, path).workspace != desk.workspace:
            raise InputError([Diagnostic("E876", path)])
        files += files_of(path, problems)
    fail_on(problems, lang)
    return list(dict.fromkeys(files))


def _draft(paths: Sequence[str], wanted: _Wanted, lang: str) -> None:
    looked = _look(paths, wanted.as_of, "vanban followup draft", lang, finished=False)
    gathered = looked.gathered
    reply_by = wanted.reply_by or _reply_day(looked.desk, wanted.as_of)
    if reply_by <= wanted.as_of:
        fail_on([Diagnostic("E873", "vanban followup draft")], lang)
    fail_on(unknown_units(wanted.units, gathered, lang), lang)
    letters = chases(
        gathered.rows,
        gathered.reminders,
        wanted.as_of,
        reply_by,
        units=wanted.units,
        per_unit=wanted.per_unit,
    )
    report([_nobodys(row, looked.desk) for row in gathered.rows if _is_nobodys(row)], lang)
    if not letters:
        click.echo(say("followup-no-letter", lang), err=True)
        return
    drafts: dict[Path, Redrafted] = {}
    problems: list[Diagnostic] = []
    for chase in letters:
        try:
            new = _letter(chase, looked, wanted, drafts, lang)
        except InputError as error:
            problems += error.diagnostics
        else:
            drafts[new.target] = new
    fail_on(problems, lang)
    for new in drafts.values():
        _write(new, lang)
    report(list(_twice(letters, drafts, looked)), lang)


def _twice(
    letters: Sequence[Chase], written: Container[Path], looked: _Looked
) -> Iterator[Diagnostic]:
    """Other drafts of letters to the same units, which are not those of this run."""
    shown_at = looked.desk.place.shown
    for chase in letters:
        drafts = other_drafts(looked.gathered.directives, chase.path, chase.units)
        for path, units in drafts.items():
            if looked.desk.workspace / path not in written:
                params = {"draft": shown_at + path, "units": ", ".join(units)}
                yield Diagnostic("W857", shown_at + chase.path, params=params)


def _is_nobodys(row: Row) -> bool:
    return row.state == OVERDUE and not row.unit


def _nobodys(row: Row, desk: Desk) -> Diagnostic:
    params = {"task": row.task, "days": str(row.days_overdue)}
    return Diagnostic("W854", desk.place.shown + row.directive, params=params)


def _write(new: Redrafted, lang: str) -> None:
    write_atomic(new.target, new.content)
    report(new.notes, lang)
    speak(shown(new.target))


def _reply_day(desk: Desk, as_of: datetime.date) -> datetime.date:
    swaps, _ = swaps_of(str(desk.workspace / DAYS_FILE))
    return WorkingDays(swaps).after(as_of, _DAYS_TO_REPLY)


def _letter(
    chase: Chase, looked: _Looked, wanted: _Wanted, taken: Container[Path], lang: str
) -> Redrafted:
    """The letter's draft. Raises `InputError` where writing it would lose something."""
    desk = looked.desk
    unit = f"-{slug(chase.units[0], limit=40)}" if wanted.per_unit else ""
    name = f"don-doc-lan-{chase.level}-{Path(chase.path).stem}{unit}.yaml"
    # Which of the letters about a directive it is: to all who are late, or to some.
    only = chase.units if wanted.per_unit else wanted.units
    about = "\n".join([chase.path, *sorted(map(fold, only))])
    had = {reminder.path for reminder in looked.gathered.reminders.get(chase.path, ())}
    target = own_name(
        _folder(desk, wanted.output, chase.as_of) / name,
        about,
        taken,
        lambda path: path_in(str(desk.workspace), str(path)) in had,
    )
    original = _original(chase.path, desk)
    text = letter_text(chase, original, desk.profile, looked.phrases, lang)
    return redraft(target, about, text, desk.profile)


def _folder(desk: Desk, output: str | None, as_of: datetime.date) -> Path:
    return Path(output) if output else desk.workspace / DIRECTIVES / str(as_of.year)


def _original(path: str, desk: Desk) -> Directive:
    loaded = load(desk.place.shown + path, desk.profile)
    if loaded.directive is None:
        raise InputError(loaded.diagnostics)
    return loaded.directive


def _report(paths: Sequence[str], as_of: datetime.date, output: str | None, lang: str) -> None:
    from generator.followup.chart import bar_chart
    from generator.followup.figures import by_unit
    from generator.followup.reporting import report_text

    looked = _look(paths, as_of, "vanban followup report", lang, finished=True)
    desk, rows = looked.desk, looked.gathered.rows
    reported = list(dict.fromkeys(sorted(row.directive for row in rows)))
    if not reported:
        click.echo(say("followup-no-tasks", lang), err=True)
        return
    originals = [(path, _original(path, desk)) for path in reported]
    stem = Path(reported[0]).stem if len(reported) == 1 else f"{len(reported)}-van-ban"
    about = "\n".join(reported)
    name = f"bao-cao-ket-qua-{stem}-{as_of:%Y-%m-%d}.yaml"
    target = own_name(_folder(desk, output, as_of) / name, about, (), lambda _: False)
    picture = target.with_suffix(".png")
    in_order = sorted(rows, key=lambda row: (row.directive, _position(row, originals), row.unit))
    text = report_text(originals, in_order, as_of, picture.name, desk.profile, looked.phrases, lang)
    drawn = bar_chart(by_unit(rows))
    lacking = not os.path.lexists(picture)
    if lacking:
        write_atomic(picture, drawn)  # a report without its picture could not be read
    try:
        new = redraft(target, about, text, desk.profile)
    except InputError:
        if lacking:
            picture.unlink(missing_ok=True)
        raise
    write_atomic(picture, drawn)
    _write(new, lang)
    speak(shown(picture))


def _position(row: Row, originals: list[tuple[str, Directive]]) -> int:
    ids = [task.id for task in dict(originals)[row.directive].tasks]
    return ids.index(row.task)
