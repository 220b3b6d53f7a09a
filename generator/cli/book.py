"""The workspace's book, opened for a command; shared by `issue`, `reserve` and `register`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from generator.cli.workspace import PROFILE, before_paths, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.text import nfc
from generator.directive.profile import Profile, find_workspace, load_profile
from generator.register.database import Register
from generator.register.facts import Place
from generator.register.opening import register_of


class Desk(NamedTuple):
    """A workspace with its profile, and how its paths are shown."""

    workspace: Path
    profile: Profile
    place: Place


def desk_of(path: str, command: str) -> Desk:
    """The workspace of a file or folder. Raises `InputError`: none there, or a wrong profile."""
    workspace = find_workspace(path)
    if workspace is None:
        raise InputError([Diagnostic("E803", command)])
    profile, problems = load_profile(shown(workspace / PROFILE))
    if profile is None:
        raise InputError(problems)
    return Desk(workspace, profile, Place(workspace, before_paths(workspace)))


@contextmanager
def opened(desk: Desk) -> Iterator[Register]:
    """The book of a workspace; let go of in the end."""
    register = register_of(desk.workspace, desk.profile)
    try:
        yield register
    finally:
        register.close()


def one_line(text: str) -> str:
    """A text as the book keeps it: on one line, without characters that a file must not hold."""
    return " ".join("".join(ch if ch.isprintable() else " " for ch in nfc(text)).split())
