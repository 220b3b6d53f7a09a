"""`vanban followup draft` and `vanban followup report`: letters and a report as YAML files."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click

from generator.cli.book import Desk, desk_of
from generator.cli.boundary import fail_on, report, speak
from generator.cli.days import as_of_option, day_option
from generator.cli.words import Command, say
from generator.cli.workspace import DIRECTIVES, TEMPLATES, shown
from generator.core.diagnostics import Diagnostic, Span
from generator.core.errors import EXIT_INPUT, InputError
from generator.core.files import write_atomic
from generator.core.text import slug
from generator.directive.load import load, load_text
from generator.directive.model import Directive
from generator.followup.chasing import Chase, chases
from generator.followup.finding import DAYS_FILE, find_files
from generator.followup.gather import Gathered, gather
from generator.followup.letter import letter_text
from generator.followup.phrases import FILE, Phrases, load_phrases
from generator.followup.redrafting import redrafted, with_trailer
from generator.followup.rows import Row
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
            click.Option(["-o", "--output"], help=say("followup-draft-output", lang)),
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
            click.Option(["-o", "--output"], help=say("followup-draft-output", lang)),
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
    files = _files(paths, desk)
    root = desk.place.shown or "."
    gathered = gather(root, files, as_of, finished=finished)
    errors = [d for d in gathered.diagnostics if d.code.startswith("E")]
    fail_on(errors, lang)
    report([d for d in gathered.diagnostics if not d.code.startswith("E")], lang)
    phrases = load_phrases(desk.workspace / TEMPLATES, f"{desk.place.shown}{TEMPLATES}/{FILE}")
    return _Looked(desk, gathered, phrases)


def _files(paths: Sequence[str], desk: Desk) -> list[str]:
    """The directives that are meant: files, and those in folders."""
    files: list[str] = []
    for path in paths:
        if desk_of(path, path).workspace != desk.workspace:
            raise InputError([Diagnostic("E804", path)])
        files += find_files(path).directives if os.path.isdir(path) else [path]  # noqa: PTH112
    return list(dict.fromkeys(files))


def _draft(paths: Sequence[str], wanted: _Wanted, lang: str) -> None:
    looked = _look(paths, wanted.as_of, "vanban followup draft", lang, finished=False)
    gathered = looked.gathered
    reply_by = wanted.reply_by or _reply_day(looked.desk, wanted.as_of)
    if reply_by <= wanted.as_of:
        fail_on([Diagnostic("E873", "vanban followup draft")], lang)
    letters = chases(
        gathered.rows,
        gathered.reminders,
        wanted.as_of,
        reply_by,
        units=wanted.units,
        per_unit=wanted.per_unit,
    )
    if not letters:
        click.echo(say("followup-no-letter", lang), err=True)
        return
    drafts: dict[Path, str] = {}
    problems: list[Diagnostic] = []
    for chase in letters:
        target = _target(chase, looked.desk, wanted)
        try:
            drafts[target] = _new_text(chase, target, looked, lang)
        except InputError as error:
            problems += error.diagnostics
    for target, text in drafts.items():
        write_atomic(target, text.encode())
        speak(shown(target))
    if problems:
        report(problems, lang)
        raise click.exceptions.Exit(EXIT_INPUT)


def _reply_day(desk: Desk, as_of: datetime.date) -> datetime.date:
    swaps, _ = swaps_of(str(desk.workspace / DAYS_FILE))
    return WorkingDays(swaps).after(as_of, _DAYS_TO_REPLY)


def _target(chase: Chase, desk: Desk, wanted: _Wanted) -> Path:
    stem = Path(chase.path).stem
    unit = f"-{slug(chase.units[0], limit=40)}" if wanted.per_unit else ""
    name = f"don-doc-lan-{chase.level}-{stem}{unit}.yaml"
    return _folder(desk, wanted.output, chase.as_of) / name


def _folder(desk: Desk, output: str | None, as_of: datetime.date) -> Path:
    return Path(output) if output else desk.workspace / DIRECTIVES / str(as_of.year)


def _original(path: str, desk: Desk) -> Directive:
    loaded = load(desk.place.shown + path, desk.profile)
    if loaded.directive is None:
        raise InputError(loaded.diagnostics)
    return loaded.directive


def _new_text(chase: Chase, target: Path, looked: _Looked, lang: str) -> str:
    """The draft to write at `target`. Raises `InputError` where that would lose something."""
    desk = looked.desk
    text = letter_text(chase, _original(chase.path, desk), desk.profile, looked.phrases, lang)
    return _regenerated(target, text, desk)


def _regenerated(target: Path, text: str, desk: Desk) -> str:
    """`text` with what people have changed by hand in the file at `target`, if there is one."""
    if not os.path.lexists(target):
        return with_trailer(text)
    name = shown(target)
    old = load(name, desk.profile).directive
    if old is not None and old.number is not None:
        raise InputError([Diagnostic("E872", name)])
    redraft = redrafted(target.read_text(encoding="utf-8"), text)
    if redraft.text is None:
        raise InputError(
            [
                Diagnostic("E871", name, Span(line, 1, line, len(words) + 1), excerpt=words)
                for line, words in redraft.lost
            ]
        )
    broken = load_text(redraft.text.encode(), name, desk.profile).diagnostics
    if broken:
        raise InputError(broken)
    return redraft.text


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
    target = _folder(desk, output, as_of) / f"bao-cao-ket-qua-{stem}-{as_of:%Y-%m-%d}.yaml"
    picture = target.with_suffix(".png")
    in_order = sorted(rows, key=lambda row: (row.directive, _position(row, originals), row.unit))
    text = report_text(originals, in_order, as_of, picture.name, desk.profile, looked.phrases, lang)
    new = _regenerated(target, text, desk)
    write_atomic(picture, bar_chart(by_unit(rows)))
    write_atomic(target, new.encode())
    speak(shown(target))
    speak(shown(picture))


def _position(row: Row, originals: list[tuple[str, Directive]]) -> int:
    ids = [task.id for task in dict(originals)[row.directive].tasks]
    return ids.index(row.task)
