"""`vanban check PATH… [--format …] [--strict] [--select …] [--ignore …] [--fix] [--annotate …]`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

from generator.check.findings import of_diagnostic
from generator.check.folders import files_in, is_profile
from generator.check.json_report import json_lines
from generator.check.offices import Offices
from generator.check.outcome import Outcome, Totals
from generator.check.own_rules import OWN_RULES
from generator.check.pool import check_all
from generator.check.selecting import Selection, codes_in, unknown_codes
from generator.check.settings import Settings
from generator.check.text_report import outcome_text, summary
from generator.cli.boundary import speak
from generator.cli.words import Command, SpokenUsageError, say
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE
from generator.rules.rule import Rule

_FORMATS = ("text", "json", "sarif")


class _Wanted(NamedTuple):
    """What the command line asks for besides the files."""

    settings: Settings
    format: str
    strict: bool


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    codes = {"multiple": True, "metavar": "VB…"}
    return Command(
        "check",
        lang,
        params=[
            click.Argument(["paths"], nargs=-1, metavar=say("check-paths", lang)),
            click.Option(
                ["--format"],
                type=click.Choice(_FORMATS),
                default="text",
                help=say("check-format", lang),
            ),
            click.Option(["--strict"], is_flag=True, help=say("check-strict", lang)),
            click.Option(["--select"], help=say("check-select", lang), **codes),
            click.Option(["--ignore"], help=say("check-ignore", lang), **codes),
            click.Option(["--fix"], is_flag=True, help=say("check-fix", lang)),
            click.Option(["--annotate"], help=say("check-annotate", lang)),
        ],
        callback=lambda paths, format, strict, select, ignore, fix, annotate: _check(
            paths,
            _Wanted(Settings(lang, _selection(select, ignore, lang), fix), format, strict),
            annotate,
            lang,
        ),
    )


def _selection(select: tuple[str, ...], ignore: tuple[str, ...], lang: str) -> Selection:
    selection = Selection(codes_in(select), codes_in(ignore))
    unknown = unknown_codes((*selection.select, *selection.ignore), _every_rule())
    if unknown:
        raise SpokenUsageError(
            say("check-no-rule", lang, codes=", ".join(unknown)), click.get_current_context()
        )
    return selection


def _every_rule() -> tuple[Rule, ...]:
    from generator.rules.catalogue import RULES

    return (*OWN_RULES, *RULES)


def _check(paths: tuple[str, ...], wanted: _Wanted, annotate: str | None, lang: str) -> None:
    target = None
    if annotate is not None:
        from generator.cli.annotate import annotated

        paths, target = annotated(paths, annotate, lang)
    elif not paths:
        raise SpokenUsageError(
            say("missing", lang, name=say("check-paths", lang)), click.get_current_context()
        )
    totals = Totals()
    kept: list[Outcome] = []

    def counted(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        nonlocal totals
        for outcome in outcomes:
            totals = totals.plus(outcome)
            if target is not None:
                kept.append(outcome)
            yield outcome

    _tell(counted(_outcomes(paths, wanted.settings)), wanted, lang)
    if target is not None:
        from generator.cli.annotate import write_copy

        write_copy(kept, paths[0], target, lang)
    last = summary(totals, lang) if totals.files else say("check-nothing", lang)
    click.echo(last, err=wanted.format != "text")
    if totals.unwritten:
        raise click.exceptions.Exit(EXIT_MACHINE)
    if totals.errors or (wanted.strict and totals.warnings):
        raise click.exceptions.Exit(EXIT_INPUT)


def _outcomes(paths: tuple[str, ...], settings: Settings) -> Iterator[Outcome]:
    """What is wrong with a profile stands before the files of its workspace, once."""
    offices = Offices()
    told = 0

    def watched() -> Iterator[str]:
        for file in files_in(paths):
            offices.office_of(file)
            yield file

    for outcome in check_all(watched(), settings):
        new = offices.problems[told:]
        told = len(offices.problems)
        for path in dict.fromkeys(problem.path for problem in new):
            found = [of_diagnostic(problem, settings.lang) for problem in new]
            yield Outcome(path, tuple(one for one in found if one.file == path))
        if not (is_profile(outcome.path) and offices.problems):
            yield outcome


def _tell(outcomes: Iterator[Outcome], wanted: _Wanted, lang: str) -> None:
    if wanted.format == "json":
        for line in json_lines(outcomes):
            speak(line)
    elif wanted.format == "sarif":
        from generator import __version__
        from generator.check.sarif_report import sarif

        speak(sarif(outcomes, _every_rule(), __version__, lang))
    else:
        for outcome in outcomes:
            if text := outcome_text(outcome, lang):
                speak(text)
