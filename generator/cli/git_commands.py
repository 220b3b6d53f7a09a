"""What `vanban git` does: set a clone up; be called by git."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.boundary import report, speak
from generator.cli.words import Command, say
from generator.cli.workspace import PROFILE, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, MachineError
from generator.core.files import NotAFile, TooLarge, read_regular, write_atomic

if TYPE_CHECKING:
    from generator.compare.merging.merging import Merged

_MOST_BYTES = 32 * 2**20


def setup_command(lang: str) -> click.Command:
    """`vanban git setup [DIR]`."""
    folder = click.Argument(["folder"], default=".", metavar=say("folder", lang))
    return Command("setup", lang, params=[folder], callback=lambda folder: _setup(folder, lang))


def textconv_command(lang: str) -> click.Command:
    """`vanban git textconv FILE`."""
    file = click.Argument(["file"], metavar=say("file-argument", lang))
    return Command("textconv", lang, params=[file], callback=_textconv)


def merge_command(lang: str) -> click.Command:
    """`vanban git merge-driver BASE OURS THEIRS [PATH]`."""
    return Command(
        "merge-driver",
        lang,
        params=[
            click.Argument(["base"]),
            click.Argument(["ours"]),
            click.Argument(["theirs"]),
            click.Argument(["path"], default=""),
            click.Option(
                ["--marker-size"],
                type=click.IntRange(1, 99),
                default=7,
                metavar="N",
                help=say("merge-size", lang),
            ),
        ],
        callback=lambda base, ours, theirs, path, marker_size: _merge(
            base, ours, theirs, path or ours, marker_size, lang
        ),
    )


def _setup(folder: str, lang: str) -> None:
    from generator.compare.git_setup import set_up
    from generator.directive.profile import find_workspace

    workspace = find_workspace(Path(folder) / PROFILE) or Path(folder)
    done = set_up(workspace)
    if done.attributes:
        speak(say("setup-attributes", lang, path=shown(Path(done.attributes))))
    speak(say("setup-done", lang, top=done.top))


def _textconv(file: str) -> None:
    """Never fails: git would stop with it."""
    from generator.compare.plain_text import as_text

    try:
        data = read_regular(file, _MOST_BYTES)
    except (OSError, ValueError, NotAFile, TooLarge) as error:
        speak(f"({type(error).__name__})")
        return
    try:
        text = as_text(data, file)
    except Exception:  # a defect of ours must not keep git from showing the file
        text = data.decode("utf-8", "replace")
    speak(text, newline=False)


def _merge(base: str, ours: str, theirs: str, path: str, size: int, lang: str) -> None:
    from generator.compare.merging.verifying import merge_verified

    old, mine, others = (_version(file) for file in (base, ours, theirs))
    merged, doubt = merge_verified(old, mine, others, path, lambda data: _wrong(data, path), size)
    write_atomic(ours, merged.content)
    told = [Diagnostic("E966", path, params={"what": doubt})] if doubt else []
    if merged.conflicts and not doubt:
        from generator.compare.labels import place_of

        names = dict.fromkeys(place_of(where, lang) for where in merged.conflicts)
        told = [Diagnostic("E965", path, params={"what": ", ".join(names)})]
    if not told:
        told = _numbers(merged, path, lang)
    report(told, lang)
    if any(diagnostic.code.startswith("E") for diagnostic in told):
        raise click.exceptions.Exit(EXIT_INPUT)


def _version(file: str) -> bytes:
    """One of the three files. Raises `MachineError` where it cannot be read: git then merges as it
    always does, while after exit code 1 it would look for marks."""
    try:
        return read_regular(file, _MOST_BYTES)
    except NotAFile as error:
        code = "E002" if os.path.isdir(file) else "E004"  # noqa: PTH112
        raise MachineError([Diagnostic(code, file)]) from error
    except TooLarge as error:
        params = {"limit": str(_MOST_BYTES >> 20)}
        raise MachineError([Diagnostic("E963", file, params=params)]) from error


def _wrong(data: bytes, path: str) -> list[Diagnostic]:
    """What keeps a directive from being loaded at its place."""
    from generator.directive.load import load_text
    from generator.directive.profile import find_workspace, load_profile

    workspace = find_workspace(Path(path))
    profile = load_profile(workspace / PROFILE)[0] if workspace else None
    return load_text(data, path, profile).diagnostics


def _numbers(merged: Merged, path: str, lang: str) -> list[Diagnostic]:
    """Tasks that have got other numbers: a warning, an error where progress was kept by them."""
    from generator.compare.git import side_versions
    from generator.compare.merging.task_numbers import recorded, shifts_of
    from generator.followup.finding import progress_path

    shifts = shifts_of(merged)
    if not shifts:
        return []
    progress = progress_path(path)
    ours, theirs = side_versions(progress, dict(os.environ))
    clashing = recorded(shifts, ours, theirs)
    moved = ", ".join(shift.said(lang) for shift in clashing or shifts)
    if clashing:
        return [Diagnostic("E967", path, params={"moved": moved, "progress": progress})]
    return [Diagnostic("W960", path, params={"moved": moved})]
