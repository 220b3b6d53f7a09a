"""`vanban revoke FILE [--reason WHY]`."""

from __future__ import annotations

import click

from generator.cli.book import one_line
from generator.cli.drafts import original_of, write_draft
from generator.cli.words import Command, say
from generator.register.changing import revocation


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "revoke",
        lang,
        params=[
            click.Argument(["file"], metavar=say("file-argument", lang)),
            click.Option(["--reason"], default="", help=say("revoke-reason", lang)),
            click.Option(["-o", "--output"], help=say("new-output", lang)),
        ],
        callback=lambda file, reason, output: _revoke(file, one_line(reason), output, lang),
    )


def _revoke(file: str, reason: str, output: str | None, lang: str) -> None:
    original = original_of(file, lang, "vanban revoke")
    profile = original.desk.profile
    text = revocation(original.directive, original.path, profile, reason, lang)
    write_draft(original, "thu hoi", text.encode(), output, lang)
