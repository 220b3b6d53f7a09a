"""A day given on the command line, written as in a directive."""

from __future__ import annotations

import datetime

import click

from generator.cli.words import SpokenUsageError, say
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic, Span


class Day(click.ParamType):
    """`2026-02-09` or `09/02/2026`; anything else is wrong usage, told in the user's language."""

    name = "day"

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        name = param.opts[0] if param else ""
        day = _day(str(value), name)
        if isinstance(day, datetime.date):
            return day
        from generator.core.messages import message_for

        raise SpokenUsageError(" ".join(message_for(day.code, day.params, self.lang)), ctx)


def _day(text: str, name: str) -> datetime.date | Diagnostic:
    """The day that `text` is, by the same rules as in a directive; or what is wrong with it."""
    try:
        if len(text) == 10 and text[:2] in ("19", "20"):  # needs none of the reader's modules
            return datetime.date.fromisoformat(text)
    except ValueError:
        pass
    from generator.directive.field import Field
    from generator.directive.named_files import NamedFiles
    from generator.directive.nodes import Scalar
    from generator.directive.problems import Problems
    from generator.directive.shapes import Context
    from generator.directive.values import date_of

    problems = Problems("", text)
    field = Field(name, name, "date", "", "", "")
    node = Scalar(text, "", Span(1, 1, 1, 1))
    day = date_of(Context(problems, {}, NamedFiles(".", ".")), field, node)
    # Of nothing at all `date_of` has nothing to say.
    nothing = Diagnostic("E301", "", params={"vi": name, "en": name, "text": ""})
    return day or (problems.found[0] if problems.found else nothing)


def as_of_option(lang: str) -> click.Option:
    """`--as-of D`; the callback gets `as_of`, which is today in Viet Nam unless given."""
    return click.Option(
        ["--as-of"],
        type=Day(lang),
        default=today,
        metavar=say("day", lang),
        help=say("as-of", lang),
    )


def day_option(name: str, lang: str, words: str) -> click.Option:
    """An option that takes a day; its help is the sentence `words`."""
    return click.Option([name], type=Day(lang), metavar=say("day", lang), help=say(words, lang))
