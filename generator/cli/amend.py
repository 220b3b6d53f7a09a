"""`vanban amend FILE [--replace]`."""

from __future__ import annotations

import click

from generator.cli.boundary import fail_on
from generator.cli.drafts import original_of, write_draft
from generator.cli.words import Command, say
from generator.core.diagnostics import Diagnostic
from generator.directive.writing import CannotWrite
from generator.register.changing import amendment, can_be_amended, replacement


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "amend",
        lang,
        params=[
            click.Argument(["file"], metavar=say("file-argument", lang)),
            click.Option(["--replace"], is_flag=True, help=say("amend-replace", lang)),
            click.Option(["-o", "--output"], help=say("new-output", lang)),
        ],
        callback=lambda file, replace, output: _amend(file, replace, output, lang),
    )


def _amend(file: str, replace: bool, output: str | None, lang: str) -> None:
    original = original_of(file, lang, "vanban amend")
    directive, profile = original.directive, original.desk.profile
    if not replace and not can_be_amended(directive.type):
        params = {"type": directive.type.name, "path": file}
        fail_on([Diagnostic("E826", file, params=params)], lang)
    if not replace:
        text = amendment(directive, original.path, profile, lang).encode()
        write_draft(original, "sua doi", text, output, lang)
        return
    try:
        draft = replacement(original.file.read_bytes(), directive, original.path)
    except CannotWrite:
        fail_on([Diagnostic("E807", file)], lang)
    else:
        write_draft(original, "thay the", draft, output, lang)
