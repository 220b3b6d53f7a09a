"""`vanban register verify|rebuild|void|close`: keeping the book right."""

from __future__ import annotations

import click
from sqlalchemy import Connection

from generator.cli.book import Desk, desk_of, one_line, opened
from generator.cli.boundary import report, speak
from generator.cli.whole import Whole, year_type
from generator.cli.words import Command, say
from generator.cli.workspace import shown
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, InputError
from generator.core.text import closest
from generator.decree.symbols import padded_number
from generator.register.branches import branch_conflicts
from generator.register.entries import Entry
from generator.register.facts import Facts, gather
from generator.register.numbers import EVERY_SERIES, Refused, close_year, start_at, void
from generator.register.opening import set_damaged_aside
from generator.register.rebuilding import mend
from generator.register.recording import record
from generator.register.records import entries
from generator.register.series import COMMON
from generator.register.verifying import disagreements
from generator.register.year_file import CLOSE, START, VOIDED, Event

_ANY = "x.yaml"  # whatever lies in the current folder


def verify_command(lang: str) -> click.Command:
    """`register verify`."""
    return Command("register-verify", lang, callback=lambda: _verify(lang))


def rebuild_command(lang: str) -> click.Command:
    """`register rebuild`."""
    return Command("register-rebuild", lang, callback=lambda: _rebuild(lang))


def void_command(lang: str) -> click.Command:
    """`register void N --reason WHY`."""
    return Command(
        "register-void",
        lang,
        params=[
            click.Argument(
                ["number"], type=Whole(1, 99_999, lang), metavar=say("number-argument", lang)
            ),
            click.Option(["--reason"], default="", help=say("reason", lang)),
            click.Option(["--year"], type=year_type(lang), help=say("year", lang)),
            click.Option(["--series"], help=say("series", lang)),
        ],
        callback=lambda number, reason, year, series: _void(
            number, one_line(reason), year or today().year, one_line(series or ""), lang
        ),
    )


def close_command(lang: str) -> click.Command:
    """`register close YEAR`."""
    return Command(
        "register-close",
        lang,
        params=[
            click.Argument(["year"], type=year_type(lang), metavar=say("year-argument", lang)),
            click.Option(["--reason"], default="", help=say("reason", lang)),
            click.Option(["--series"], help=say("series", lang)),
        ],
        callback=lambda year, reason, series: _close(
            year, one_line(reason), one_line(series or ""), lang
        ),
    )


def start_command(lang: str) -> click.Command:
    """`register start N`."""
    return Command(
        "register-start",
        lang,
        params=[
            click.Argument(
                ["number"], type=Whole(1, 99_999, lang), metavar=say("number-argument", lang)
            ),
            click.Option(["--reason"], default="", help=say("reason", lang)),
            click.Option(["--year"], type=year_type(lang), help=say("year", lang)),
            click.Option(["--series"], default=COMMON, help=say("series", lang)),
        ],
        callback=lambda number, reason, year, series: _start(
            number, one_line(reason), year or today().year, one_line(series), lang
        ),
    )


def _verify(lang: str) -> None:
    desk = desk_of(_ANY, "vanban register verify")
    with opened(desk) as register, register.reading() as connection:
        facts = gather(connection, desk.place, desk.profile)
    _tell(facts, desk, lang)
    speak(say("verified", lang, count=len(facts.book)))


def _rebuild(lang: str) -> None:
    desk = desk_of(_ANY, "vanban register rebuild")
    kept = set_damaged_aside(desk.workspace, desk.profile)
    if kept:
        click.echo(say("damaged-kept", lang, path=shown(kept)), err=True)
    with opened(desk) as register:
        with register.writing() as connection:
            before = gather(connection, desk.place, desk.profile)
            done = mend(connection, before, desk.place)
        with register.reading() as connection:
            facts = gather(connection, desk.place, desk.profile)
    counts = {name: len(getattr(done, name)) for name in ("entered", "finished", "moved")}
    changed = any(counts.values()) or done.lines
    speak(say("rebuilt" if changed else "nothing-rebuilt", lang, **counts, lines=done.lines))
    _tell(facts, desk, lang)


def _tell(facts: Facts, desk: Desk, lang: str) -> None:
    """Every disagreement, and exit code 1 where there is one."""
    problems = disagreements(facts, desk.place)
    problems += branch_conflicts(facts, desk.place, desk.profile)
    if problems:
        report(problems, lang)
        click.echo(say("not-verified", lang, count=len(problems)), err=True)
        raise click.exceptions.Exit(EXIT_INPUT)


def _void(number: int, reason: str, year: int, series: str, lang: str) -> None:
    place = "vanban register void"
    if not reason:
        raise InputError([Diagnostic("E824", place)])
    desk = desk_of(_ANY, place)
    with opened(desk) as register:
        try:
            with register.writing() as connection:
                name = _series(connection, number, year, series, place, lang)
                entry = void(connection, name, year, number, reason)
                event = Event(VOIDED, name, number, today(), reason)
                record(desk.place, year, [event])
        except Refused as refused:
            raise InputError([Diagnostic(refused.code, place, params=refused.params)]) from refused
    shown_entry = {"number": padded_number(entry.number), "series": name, "year": year}
    speak(say("void-done", lang, **shown_entry))
    if entry.path:
        path = desk.place.shown + entry.path
        what = f"{entry.metadata.type} {entry.metadata.subject}".strip()
        click.echo(say("void-file", lang, path=path, what=what), err=True)


def _series(
    connection: Connection, number: int, year: int, series: str, place: str, lang: str
) -> str:
    """The series that is meant: the one that is named, or the only one that can be."""
    of_year = entries(connection, year=year)
    known = list(dict.fromkeys(entry.series for entry in of_year))
    if series:
        _check_series(series, known, place, lang)
        return series
    with_it = _series_with(of_year, number)
    if not with_it and len(known) > 1:
        params = {"number": padded_number(number), "series": ", ".join(known), "year": str(year)}
        raise InputError([Diagnostic("E819", place, params=params)])
    with_it = with_it or known or [COMMON]
    if len(with_it) > 1:
        params = {"number": padded_number(number), "series": ", ".join(with_it)}
        raise InputError([Diagnostic("E822", place, params=params)])
    return with_it[0]


def _check_series(series: str, known: list[str], place: str, lang: str) -> None:
    """Raises `InputError` for a name that no series of the year has."""
    if known and series not in known:
        near = closest(series, known)
        did_you_mean = "" if near is None else say("did-you-mean", lang, near=f"«{near}»")
        params = {"series": series, "near": did_you_mean, "known": ", ".join(known)}
        raise InputError([Diagnostic("E823", place, params=params)])


def _series_with(of_year: list[Entry], number: int) -> list[str]:
    return [entry.series for entry in of_year if entry.number == number]


def _start(number: int, reason: str, year: int, series: str, lang: str) -> None:
    place = "vanban register start"
    desk = desk_of(_ANY, place)
    series = series or COMMON
    try:
        with opened(desk) as register, register.writing() as connection:
            start_at(connection, series, year, number, reason)
            record(desk.place, year, [Event(START, series, number, None, reason)])
    except Refused as refused:
        raise InputError([Diagnostic(refused.code, place, params=refused.params)]) from refused
    words = {"number": padded_number(number), "series": series, "year": year}
    speak(say("start-done", lang, **words))


def _close(year: int, reason: str, series: str, lang: str) -> None:
    place = "vanban register close"
    desk = desk_of(_ANY, place)
    name = series or EVERY_SERIES
    if year >= today().year and not reason:
        raise InputError([Diagnostic("E795", place, params={"year": str(year)})])
    with opened(desk) as register, register.writing() as connection:
        if series:
            known = entries(connection, year=year)
            _check_series(series, list(dict.fromkeys(e.series for e in known)), place, lang)
        close_year(connection, name, year, reason)
        record(desk.place, year, [Event(CLOSE, name, 0, today(), reason)])
    speak(say("close-done", lang, year=year, series=name))
