"""`vanban check … --annotate FILE.docx`: where the copy goes, and writing it."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.check.folders import is_docx
from generator.check.outcome import Outcome
from generator.cli.words import SpokenUsageError, say
from generator.cli.workspace import shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import NotAFile, TooLarge, read_regular, sweep, write_atomic
from generator.inspect.package import MAX_FILE

_SUFFIX = ".nhan-xet.docx"


def annotated(paths: tuple[str, ...], wanted: str, lang: str) -> tuple[tuple[str, ...], Path]:
    """The one .docx to check, and where its copy goes.

    Where the name behind --annotate is that of the document itself, the copy lies beside it, under
    a name of its own: the original is never written to.
    """
    paths = paths or (wanted,)
    if len(paths) != 1 or not is_docx(paths[0]) or not is_docx(wanted):
        raise SpokenUsageError(say("check-one-docx", lang), click.get_current_context())
    source, target = Path(paths[0]), Path(wanted)
    if source.is_dir():
        raise InputError([Diagnostic("E002", paths[0])])
    if os.path.abspath(source) == os.path.abspath(target):  # noqa: PTH100
        target = source.with_name(source.stem + _SUFFIX)
    if target.exists() and source.exists() and target.samefile(source):
        raise InputError([Diagnostic("E923", wanted)])
    if target.exists() and not _is_ours(target):
        name = source.stem + _SUFFIX
        raise InputError([Diagnostic("E927", wanted, params={"name": name})])
    return paths, target


def _is_ours(target: Path) -> bool:
    """Whether a file may be written over: it is a copy with comments that was made before."""
    from generator.check.annotating import is_annotated

    try:
        return is_annotated(read_regular(target, MAX_FILE), shown(target))
    except (NotAFile, TooLarge):
        return False


def write_copy(outcomes: list[Outcome], source: str, target: Path, lang: str) -> None:
    """Write the copy of `source` with its findings; none where it could not be read."""
    from generator.check.annotating import annotate

    outcome = next(outcome for outcome in outcomes if outcome.path == source)
    if any(found.code.startswith("E") for found in outcome.found):
        return
    data = read_regular(source, MAX_FILE)
    write_atomic(target, annotate(data, source, outcome.found, lang))
    sweep(target.parent)
    count = len(outcome.found)
    click.echo(say("check-annotated", lang, count=count, path=shown(target)), err=True)
