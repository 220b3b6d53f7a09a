"""The directives of a workspace or folder, and the progress files beside them."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.problems import Problems
from generator.directive.source import read_bytes
from generator.directive.workspace import PROFILE_NAME

DIRECTIVES = "directives"
SUFFIX = ".progress.yaml"
# A workspace's own days off and days of work, beside vanban.yaml.
DAYS_FILE = "ngay-lam-viec.yaml"
_ENDINGS = (".yaml", ".yml")
_OTHERS = frozenset((PROFILE_NAME, DAYS_FILE))


class Found(NamedTuple):
    """The files below a folder, each as the folder was written with the rest of the path."""

    directives: list[str]
    progress: list[str]


NOTHING = Found([], [])


def find_files(folder: str) -> Found:
    """All directives and progress files below `folder`, by path; hidden ones are left out."""
    directives: list[str] = []
    progress: list[str] = []
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.startswith(".") or name in _OTHERS:
                continue
            path = join(where, name)
            if name.endswith(SUFFIX):
                progress.append(path)
            elif name.endswith(_ENDINGS):
                directives.append(path)
    return Found(sorted(directives), sorted(progress))


def progress_path(directive: str | os.PathLike[str]) -> str:
    """The progress file of a directive: beside it, by its stem."""
    return os.path.splitext(os.fspath(directive))[0] + SUFFIX  # noqa: PTH122


def read_progress(path: str) -> tuple[bytes, list[Diagnostic]]:
    """The bytes of a progress file; none where there is no such file."""
    if not os.path.lexists(path):
        return b"", []
    problems = Problems(path)
    return read_bytes(path, problems) or b"", problems.found


def join(folder: str, name: str) -> str:
    """`name` in `folder`, as a person writes it: nothing before what lies right here."""
    return name if folder in ("", ".") else os.path.join(folder, name)  # noqa: PTH118
