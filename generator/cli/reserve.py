"""`vanban reserve [TYPE] --reason WHY [--date D] [--count N]`."""

from __future__ import annotations

import datetime

import click

from generator.cli.book import desk_of, one_line, opened
from generator.cli.boundary import report, speak
from generator.cli.days import day_option
from generator.cli.new import known_type
from generator.cli.whole import Whole
from generator.cli.words import Command, say
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.decree.symbols import padded_number, short_date
from generator.register.arrivals import bring_in
from generator.register.numbers import Refused, reserve
from generator.register.recording import record
from generator.register.series import joined
from generator.register.year_file import RESERVE, Event

_PLACE = "vanban reserve"
_MOST = 100


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "reserve",
        lang,
        params=[
            click.Argument(
                ["kind"], required=False, default="công văn", metavar=say("optional-type", lang)
            ),
            day_option("--date", lang, "reserve-date"),
            click.Option(
                ["--count"],
                type=Whole(1, _MOST, lang),
                default=1,
                help=say("reserve-count", lang),
            ),
            click.Option(["--reason"], default="", help=say("reason", lang)),
            click.Option(["--series"], help=say("series", lang)),
        ],
        callback=lambda kind, date, count, reason, series: _reserve(
            kind, date, count, one_line(reason), one_line(series or ""), lang
        ),
    )


def _reserve(
    kind: str,
    date: datetime.date | None,
    count: int,
    reason: str,
    series: str,
    lang: str,
) -> None:
    document_type = known_type(kind, lang, _PLACE)
    if not reason:
        raise InputError([Diagnostic("E824", _PLACE)])
    desk = desk_of("x.yaml", _PLACE)
    if not document_type.numbered:
        raise InputError([Diagnostic("E805", _PLACE, params={"type": document_type.name})])
    name = series or joined("", document_type, desk.profile.numbering)
    day = date or today()
    with opened(desk) as register:
        with register.writing() as connection:
            notes, greatest = bring_in(connection, desk.place, desk.profile)
        report(notes, lang)
        try:
            with register.writing() as connection:
                kept = reserve(
                    connection, name, day, count, reason, greatest.get((name, day.year), 0)
                )
                events = [Event(RESERVE, name, e.number, e.date, e.reason) for e in kept]
                record(desk.place, day.year, events)
        except Refused as refused:
            raise InputError([Diagnostic(refused.code, _PLACE, params=refused.params)]) from refused
    for entry in kept:
        words = {"number": padded_number(entry.number), "series": name, "date": short_date(day)}
        speak(say("reserve-done", lang, **words))
