"""The directives of a workspace or folder, and the progress files beside them."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.directive.profile import PROFILE_NAME
from generator.followup.events import SUFFIX
from generator.followup.working_days import FILE_NAME

DIRECTIVES = "directives"
_ENDINGS = (".yaml", ".yml")
_OTHERS = frozenset((PROFILE_NAME, FILE_NAME))


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
            path = os.path.join(where, name) if where != "." else name  # noqa: PTH118
            if name.endswith(SUFFIX):
                progress.append(path)
            elif name.endswith(_ENDINGS):
                directives.append(path)
    return Found(sorted(directives), sorted(progress))
