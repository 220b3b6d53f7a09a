"""A whole number on the command line, within limits; anything else is told with the limits."""

from __future__ import annotations

import click

from generator.cli.words import SpokenUsageError, say
from generator.directive.values import FIRST_YEAR, LAST_YEAR


class Whole(click.ParamType):
    """A whole number from `low` to `high`, both included."""

    name = "whole"

    def __init__(self, low: int, high: int, lang: str) -> None:
        self._low, self._high, self._lang = low, high, lang

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number. Raises a usage error in the user's language."""
        text = str(value).strip()
        if text.isascii() and text.isdigit() and len(text) < 9:
            number = int(text)
            if self._low <= number <= self._high:
                return number
        name = param.opts[0] if isinstance(param, click.Option) else ""
        limits = {"low": self._low, "high": f"{self._high}"}
        words = say("not-whole", self._lang, name=name, text=text[:40], **limits)
        raise SpokenUsageError(words.removeprefix(": "), ctx)


def year_type(lang: str) -> Whole:
    """A year that a document can have."""
    return Whole(FIRST_YEAR, LAST_YEAR, lang)
