"""`vanban new TYPE`: a commented YAML to fill in."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.cli.boundary import fail_on, report, tell
from generator.cli.schema import schema_text
from generator.cli.words import Command, say
from generator.cli.workspace import DIRECTIVES, PROFILE, SCHEMA, shown
from generator.compose.head import bare_subject
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.files import free_path, write_atomic
from generator.core.text import closest, slug
from generator.decree.types import DOCUMENT_TYPES, DocumentType, find_type
from generator.directive.profile import find_workspace, load_profile
from generator.directive.scaffold import new_directive


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "new",
        lang,
        params=[
            click.Argument(["kind"], metavar=say("type", lang)),
            click.Option(["--title"], default="", help=say("new-title", lang)),
            click.Option(["-o", "--output", "file"], help=say("new-output", lang)),
        ],
        callback=lambda kind, title, file: _new(kind, title, file, lang),
    )


def _new(kind: str, title: str, file: str | None, lang: str) -> None:
    document_type = known_type(kind, lang, "vanban new")
    # The profile of the folder that the file goes to, or of the current one.
    workspace = find_workspace(file or "x.yaml")
    profile, problems = load_profile(shown(workspace / PROFILE)) if workspace else (None, [])
    fail_on(problems, lang)
    root = workspace or Path()
    if file:
        target = Path(file)
    else:
        name = slug(bare_subject(title) if title.strip() else document_type.name)
        target = Path(free_path(root / DIRECTIVES / str(today().year) / f"{name}.yaml"))
    if file and target.exists():
        fail_on([Diagnostic("E701", file)], lang)
    schema = root / SCHEMA
    if workspace and not schema.exists():
        write_atomic(schema, schema_text().encode())
    text = new_directive(
        document_type, profile, title=title, lang=lang, schema=_schema_reference(schema, target)
    )
    write_atomic(target, text.encode())
    tell([target])
    if workspace is None:
        report([Diagnostic("W703", shown(target))], lang)


def known_type(text: str, lang: str, place: str) -> DocumentType:
    """The type that `text` names; a hyphen may stand for a space, since a shell splits at one."""
    found = find_type(text) or find_type(text.replace("-", " ").replace("_", " "))
    if found is None:
        names = [kind.name for kind in DOCUMENT_TYPES]
        near = closest(text.replace("-", " "), names)
        did_you_mean = "" if near is None else say("did-you-mean", lang, near=f"«{near}»")
        params = {"value": text, "near": did_you_mean, "known": ", ".join(names)}
        fail_on([Diagnostic("E704", place, params=params)], lang)
    return found  # type: ignore[return-value]  (fail_on has left where it is None)


def _schema_reference(schema: Path, target: Path) -> str:
    """The schema's path as seen from `target`, with slashes, for the editor's first line."""
    return Path(os.path.relpath(schema.resolve(), target.resolve().parent)).as_posix()
