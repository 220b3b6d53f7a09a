"""The office profile (vanban.yaml): what every directive of an office has in common."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.convert import profile_values
from generator.directive.model import Checks, Numbering, Signatory
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.shapes import Context
from generator.directive.source import read_bytes
from generator.directive.workspace import PROFILE_NAME, find_workspace

__all__ = [
    "OF_THE_PROFILE",
    "PROFILE_NAME",
    "Profile",
    "find_workspace",
    "load_profile",
    "load_profile_text",
]

# What a directive may lack only because its profile could not be read: a missing key, a symbol that
# cannot be derived, an unknown short name of a signatory.
OF_THE_PROFILE = frozenset(("E206", "E317", "E318", "E319", "E332", "E334"))


class Profile(NamedTuple):
    """A profile that has been read. `defaults` are values of `Directive` by field name.

    `register` is the URL of a shared book, empty for the workspace's own; `checks` says which rules
    are run. `content` is the file's bytes: they are part of every directive's digest.
    """

    path: str
    content: bytes
    defaults: dict[str, Any]
    signatories: dict[str, Signatory]
    numbering: Numbering = Numbering()
    register: str = ""
    checks: Checks = Checks()


def load_profile(path: str | os.PathLike[str]) -> tuple[Profile | None, list[Diagnostic]]:
    """Read a profile (the file, or the folder that holds it); None where anything is wrong.

    Callers keep the result: it is not cached here.
    """
    name = os.fsdecode(path)
    if os.path.isdir(name):  # noqa: PTH112  (pathlib is not worth its import on this path)
        name = os.path.join(name, PROFILE_NAME)  # noqa: PTH118
    problems = Problems(name)
    content = read_bytes(name, problems)
    if content is None:
        return None, problems.found
    return load_profile_text(content, name)


def load_profile_text(
    content: bytes, path_for_messages: str
) -> tuple[Profile | None, list[Diagnostic]]:
    """The same for bytes that are at hand already; the path only names them in messages."""
    problems = Problems(path_for_messages)
    tree = read_tree(content, problems)
    defaults: dict[str, Any] = {}
    signatories: dict[str, Signatory] = {}
    # Of a part nothing is said: a short name may stand before those whom it names.
    if tree.whole and tree.root is not None:
        defaults, signatories = profile_values(
            Context(problems, {}, NamedFiles(".", ".")), tree.root
        )
    if problems.found:
        return None, sorted(problems.found, key=Diagnostic.sort_key)
    numbering = defaults.pop("numbering", Numbering())
    register = defaults.pop("register", "")
    checks = defaults.pop("check", Checks())
    return (
        Profile(path_for_messages, content, defaults, signatories, numbering, register, checks),
        [],
    )
