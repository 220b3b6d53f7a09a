"""`vanban schema`: the JSON Schema that editors use."""

from __future__ import annotations

import json

import click

from generator.cli.boundary import speak
from generator.cli.words import Command, say
from generator.core.files import write_atomic


def schema_text() -> str:
    """The schema as it is printed and stored: readable, with its Vietnamese as it is."""
    from generator.directive.schema import json_schema

    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "schema",
        lang,
        params=[click.Option(["-o", "--output", "file"], help=say("schema-output", lang))],
        callback=_schema,
    )


def _schema(file: str | None) -> None:
    if file is None:
        speak(schema_text(), newline=False)
        return
    write_atomic(file, schema_text().encode())
    speak(file)
