"""`vanban correct FILE`."""

from __future__ import annotations

import click

from generator.cli.drafts import original_of, write_draft
from generator.cli.words import Command, say
from generator.register.changing import correction


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "correct",
        lang,
        params=[
            click.Argument(["file"], metavar=say("file-argument", lang)),
            click.Option(["-o", "--output"], help=say("new-output", lang)),
        ],
        callback=lambda file, output: _correct(file, output, lang),
    )


def _correct(file: str, output: str | None, lang: str) -> None:
    original = original_of(file, lang, "vanban correct")
    text = correction(original.directive, original.path, original.desk.profile, lang)
    write_draft(original, "dinh chinh", text.encode(), output, lang)
