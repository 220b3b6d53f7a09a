"""The directives of a workspace, and where the document of each goes."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.build.places import DIRECTIVES, OUTPUT
from generator.core.diagnostics import Diagnostic
from generator.core.text import nfc
from generator.followup.finding import find_files


class Place(NamedTuple):
    """A workspace: its folder, links resolved, and what is put before its paths in messages."""

    root: str
    shown: str = ""

    def at(self, path: str) -> str:
        """Where the file at a path of the workspace is."""
        return os.path.join(self.root, path)  # noqa: PTH118

    @property
    def output(self) -> str:
        """The folder of its documents."""
        return self.at(OUTPUT)


class Sources(NamedTuple):
    """`targets`: the target (path in `output/`) of each directive (path in the workspace), both
    with slashes. `refused` are directives that get no document, and why."""

    targets: dict[str, str]
    refused: dict[str, Diagnostic]


def find_sources(place: Place) -> Sources:
    """All directives below `directives/`.

    Refused are links that lead out of the workspace (E712), and those after the first whose
    documents would be one file (E702), on a machine that does not tell ế from e with two marks too.
    """
    targets: dict[str, str] = {}
    refused: dict[str, Diagnostic] = {}
    taken: dict[str, str] = {}
    for file in find_files(place.at(DIRECTIVES)).directives:
        path = os.path.relpath(file, place.root) if os.sep != "/" else file[len(place.root) + 1 :]
        path = path.replace(os.sep, "/")
        inside = path
        if os.path.islink(file):  # noqa: PTH114
            found = _behind(place, file)
            if found is None:
                refused[path] = Diagnostic("E712", place.shown + path)
                continue
            inside = found
        target = os.path.splitext(inside)[0].removeprefix(f"{DIRECTIVES}/") + ".docx"  # noqa: PTH122
        key = nfc(target)
        if key in taken:
            params = {
                "other": place.shown + taken[key],
                "target": f"{place.shown}{OUTPUT}/{target}",
            }
            refused[path] = Diagnostic("E702", place.shown + path, params=params)
            continue
        taken[key] = path
        targets[path] = target
    return Sources(targets, refused)


def _behind(place: Place, link: str) -> str | None:
    """What names the document of a link: as `target_of` has it; None outside the workspace."""
    real = os.path.realpath(link)
    if not real.startswith(os.path.join(place.root, "")):  # noqa: PTH118
        return None
    directives = os.path.join(os.path.realpath(place.at(DIRECTIVES)), "")  # noqa: PTH118
    if not real.startswith(directives):
        return f"{DIRECTIVES}/{os.path.basename(link)}"  # noqa: PTH119
    return f"{DIRECTIVES}/{real[len(directives) :]}".replace(os.sep, "/")
