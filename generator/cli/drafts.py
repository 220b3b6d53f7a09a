"""New drafts from issued documents; shared by `amend`, `correct`, `revoke`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import click

from generator.cli.book import Desk, desk_of
from generator.cli.boundary import fail_on, speak
from generator.cli.words import say
from generator.cli.workspace import DIRECTIVES, shown
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.files import free_path, write_atomic
from generator.core.text import slug
from generator.directive.load import load
from generator.directive.model import Directive


class Original(NamedTuple):
    """An issued directive that something is done to; `path` as the new file will name it."""

    file: Path
    directive: Directive
    desk: Desk
    path: str


def original_of(file: str, lang: str, command: str) -> Original:
    """Load an issued directive; stops with what is wrong with it, or where it is no issued one."""
    desk = desk_of(file, command)
    loaded = load(file, desk.profile)
    fail_on(loaded.diagnostics, lang)
    directive = loaded.directive
    if directive is None or directive.number is None or directive.date is None:
        fail_on([Diagnostic("E847", file)], lang)
    folder = os.path.relpath(Path(file).parent.resolve(), desk.workspace.resolve())
    path = (Path(folder) / Path(file).name).as_posix()
    return Original(Path(file), directive, desk, path)  # type: ignore[arg-type]


def write_draft(
    original: Original, beginning: str, text: bytes, file: str | None, lang: str
) -> None:
    """Write a draft under a free name that begins with `beginning`, or to `file` if it is free."""
    if file is not None:
        target = Path(file)
        if target.exists():
            fail_on([Diagnostic("E701", file)], lang)
    else:
        folder = original.desk.workspace / DIRECTIVES / str(today().year)
        name = slug(f"{beginning} {original.file.stem}", limit=80)
        target = Path(free_path(folder / f"{name}.yaml"))
    write_atomic(target, text)
    speak(shown(target))
    click.echo(say("draft-next", lang, path=shown(target)), err=True)
