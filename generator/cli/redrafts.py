"""Drafts that are written anew: under which name, and with what people have changed in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Container
from itertools import count
from pathlib import Path
from typing import NamedTuple

from generator.cli.workspace import shown
from generator.core.diagnostics import Diagnostic, Span
from generator.core.errors import InputError
from generator.core.text import short
from generator.directive.load import load_text
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.source import decode, read_bytes
from generator.followup.redrafting import is_about, redrafted, with_trailer

_BOM = b"\xef\xbb\xbf"


class Redrafted(NamedTuple):
    """A draft to write, and what is to be said about it."""

    target: Path
    content: bytes
    notes: list[Diagnostic]


def own_name(
    target: Path, about: str, taken: Container[Path], has_gone_out: Callable[[Path], bool]
) -> Path:
    """`target`, or the first of `…-2.yaml`, `…-3.yaml` that is no other draft's.

    `about` says which draft it is. Another one's are the names that are `taken` in this run, a file
    that was drafted about something else, and a letter that has gone out already.
    """
    for number in count(1):
        name = target.name if number == 1 else f"{target.stem}-{number}{target.suffix}"
        path = target.with_name(name)
        if path in taken:
            continue
        if not os.path.lexists(path):
            return path
        if is_about(_text(path)[0], about) and not has_gone_out(path):
            return path
    raise AssertionError  # `count` has no end


def redraft(target: Path, about: str, text: str, profile: Profile) -> Redrafted:
    """`text` with what people have changed by hand in the file at `target`, if there is one.

    Raises `InputError`: the file has a number, cannot be read, or would lose what was written.
    """
    name = shown(target)
    profile = _at(target, profile)
    if not os.path.lexists(target):
        new = with_trailer(text, about).encode()
        _check(new, name, profile)
        return Redrafted(target, new, [])
    current, data = _text(target)
    old = load_text(data, name, profile)
    if old.directive is None:
        raise InputError(old.diagnostics)
    if old.directive.number is not None:
        raise InputError([Diagnostic("E872", name)])
    result = redrafted(current, text, about)
    if result.text is None:
        lost = [(Span(n, 1, n, len(words) + 1), words) for n, words in result.lost]
        raise InputError([Diagnostic("E871", name, span, {}, words) for span, words in lost])
    new = result.text.encode()
    _check(new, name, profile, merged=True)
    if b"\r\n" in data:
        new = new.replace(b"\n", b"\r\n")
    if data.startswith(_BOM):
        new = _BOM + new
    notes = [
        Diagnostic("W853", name, params={"line": short(line, 120)}) for line in result.left_out
    ]
    return Redrafted(target, new, notes)


def _check(new: bytes, name: str, profile: Profile, *, merged: bool = False) -> None:
    """Nobody gets a draft that cannot be read."""
    broken = load_text(new, name, profile).diagnostics
    if any(diagnostic.code == "E005" for diagnostic in broken):
        raise InputError([Diagnostic("E878", name)])
    if broken and merged:
        raise InputError(
            [Diagnostic("E875", name, params={"line": short(broken[0].excerpt or "")})]
        )
    if broken:
        raise InputError(broken)


def _at(target: Path, profile: Profile) -> Profile:
    """The profile for a draft at `target`: outside the workspace, files beside the draft count."""
    folder = target.resolve().parent
    if folder.is_relative_to(Path(profile.path).resolve().parent):
        return profile
    return profile._replace(path=str(folder / Path(profile.path).name))


def _text(path: Path) -> tuple[str, bytes]:
    """The text of a file, and its bytes. Raises `InputError` where it is no text."""
    problems = Problems(shown(path))
    data = read_bytes(path, problems)
    text = None if data is None else decode(data, problems)
    if data is None or text is None:
        raise InputError(problems.found)
    return text, data
