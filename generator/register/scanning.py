"""The directives of a workspace that have a number, as their files say."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.load import load_text
from generator.directive.merge_places import places_of_file
from generator.directive.model import Directive
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.source import read_bytes
from generator.register.entries import ISSUED, Entry
from generator.register.metadata import metadata_of
from generator.register.series import series_of

DIRECTIVES = "directives"
# Examples to copy from; their numbers are nobody's.
MODELS = "mau"
_SUFFIXES = (".yaml", ".yml")
_NOT_DIRECTIVES = (".progress.yaml", ".progress.yml")
# A line that may give a number: most drafts need not be read any further.
_NUMBER_KEY = re.compile(
    r"""(?:^|[{,])[ \t]*["']?(?:số|number)["']?[ \t]*:""".encode(), re.IGNORECASE | re.MULTILINE
)
# One of the document's own: at the beginning of a line, and digits behind it.
_NUMBER_GIVEN = re.compile(
    rb"""^\xef?\xbb?\xbf?["']?(?:"""
    + "số|so\u0302\u0301|sô\u0301|number".encode()
    + rb""")["']?[ \t]*:[ \t]*["']?([0-9]+)""",
    re.IGNORECASE | re.MULTILINE,
)


class Numbered(NamedTuple):
    """A directive with number and date, as an entry of the book."""

    entry: Entry
    directive: Directive


class Scan(NamedTuple):
    """What the files say: those with a number, and what is wrong with those that cannot be read."""

    numbered: list[Numbered]
    diagnostics: list[Diagnostic]


def directive_files(workspace: Path) -> list[str]:
    """The paths of the workspace's directives, with slashes, from its folder; sorted."""
    root = workspace / DIRECTIVES
    return sorted(path.relative_to(workspace).as_posix() for path in _files(root, root / MODELS))


def scan(
    workspace: Path,
    profile: Profile | None,
    shown: str = "",
    *,
    known: Mapping[str, int] | None = None,
) -> Scan:
    """Read every directive that may have a number, but those that say the number of `known`.

    `known` has numbers by path; `shown` is put before paths in messages.
    """
    numbered: list[Numbered] = []
    diagnostics: list[Diagnostic] = []
    for path in directive_files(workspace):
        data, problems = _bytes(workspace / path, shown + path)
        diagnostics += problems
        if data is None or not may_be_numbered(data):
            continue
        if known and path in known and _number_given(data) == known[path]:
            continue  # as the book knows it: that is seen without reading it as YAML
        loaded = load_text(data, str(workspace / path), profile)
        if loaded.directive is None and not _NUMBER_GIVEN.search(data) and places_of_file(data):
            continue  # a draft that a list fills
        diagnostics += (d._replace(path=shown + path) for d in loaded.diagnostics)
        found = numbered_of(loaded.directive, path, profile) if loaded.directive else None
        if found:
            numbered.append(found)
    return Scan(numbered, diagnostics)


def may_be_numbered(data: bytes) -> bool:
    """Whether a file may give its document a number; a quick look that never misses one."""
    # The key may be typed in the other normal form, or in capitals that bytes do not know.
    return bool(_NUMBER_KEY.search(data)) or any(word in data for word in _UNUSUAL)


_UNUSUAL = tuple(word.encode() for word in ("SỐ", "Sô\u0301", "so\u0302\u0301", "SO\u0302\u0301"))


def numbered_of(directive: Directive, path: str, profile: Profile | None) -> Numbered | None:
    """The entry that a directive with number and date is; None for a draft."""
    if directive.number is None or directive.date is None or not directive.type.numbered:
        return None
    entry = Entry(
        series_of(directive, profile),
        directive.date.year,
        directive.number,
        ISSUED,
        directive.date,
        path,
        directive.content_digest,
        metadata=metadata_of(directive),
    )
    return Numbered(entry, directive)


def says_a_number(path: Path) -> bool:
    """Whether a file that cannot be read as a directive gives itself a number all the same."""
    data, _ = _bytes(path, "")
    return data is not None and bool(_NUMBER_GIVEN.search(data))


def _number_given(data: bytes) -> int | None:
    """The number in the one line that gives it, if there is one such line alone."""
    found = _NUMBER_GIVEN.findall(data)
    return int(found[0]) if len(found) == 1 and len(found[0]) < 10 else None


def is_looked_at(path: str) -> bool:
    """Whether `scan` reads the file at a path of the workspace."""
    first, *folders, name = path.split("/")
    if first != DIRECTIVES or folders[:1] == [MODELS] or any(f.startswith(".") for f in folders):
        return False
    return name.endswith(_SUFFIXES) and not name.endswith(_NOT_DIRECTIVES)


def _bytes(path: Path, shown: str) -> tuple[bytes | None, list[Diagnostic]]:
    problems = Problems(shown)
    return read_bytes(path, problems), problems.found


def _files(folder: Path, skipped: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".") and Path(parent, f) != skipped]
        for name in names:
            if name.endswith(_SUFFIXES) and not name.endswith(_NOT_DIRECTIVES):
                yield Path(parent, name)
