"""`vanban build --watch`: build, wait for a change, build again."""

from __future__ import annotations

from collections.abc import Callable

import click

from generator.build.finding import Place
from generator.build.watching import changes
from generator.cli.boundary import report
from generator.cli.words import say
from generator.core.errors import VanbanError


def keep_building(place: Place, build: Callable[[], int], lang: str) -> None:
    """Until Ctrl-C while it waits; whatever is wrong is told, and mended by the next change."""
    turns = changes(place)
    while True:
        try:
            next(turns)
        except KeyboardInterrupt:
            click.echo(say("interrupted", lang), err=True)
            return
        try:
            build()
        except VanbanError as error:
            report(error.diagnostics, lang)
        click.echo(say("build-watching", lang), err=True)
