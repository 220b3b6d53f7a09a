"""A day on the command line: `2026-01-09` or `09/01/2026`, as in the YAML."""

from __future__ import annotations

import datetime

import click

from generator.cli.words import SpokenUsageError, say
from generator.directive.values import FIRST_YEAR, LAST_YEAR, day_in


class Day(click.ParamType):
    """The type of an option whose value is a day; what is none is wrong usage."""

    name = "day"

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        """The day. Raises a usage error in the user's language."""
        if isinstance(value, datetime.date):
            return value
        text = str(value).strip()
        try:
            day = day_in(text)
        except ValueError:
            day = None
        if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
            name = param.opts[0] if param else ""
            raise SpokenUsageError(say("not-a-day", self._lang, name=name, text=text[:40]), ctx)
        return day


def day_option(name: str, lang: str, words: str) -> click.Option:
    """An option that takes a day; its help is the sentence `words`."""
    return click.Option([name], type=Day(lang), metavar=say("day", lang), help=say(words, lang))
