"""Which file was probably meant by a path that leads nowhere."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from generator.cli.workspace import DIRECTIVES, shown
from generator.core.text import closest, fold
from generator.directive.workspace import find_workspace

_MOST_LOOKED_AT = 20_000


def near_file(path: str) -> str | None:
    """A file that is there and that `path`, which is not, was probably meant to be; or None.

    The same name with an ending or with other tone marks beside it; the same path from the
    workspace's own folder; the same name in `directives/`, where there is one such file.
    """
    meant = Path(path)
    with contextlib.suppress(OSError, ValueError):
        if meant.exists() or not meant.name:
            return None
        here = _beside(meant)
        found = meant.with_name(here) if here else _in_workspace(meant)
        return shown(found) if found else None
    return None


def _beside(meant: Path) -> str | None:
    if not meant.parent.is_dir():
        return None
    names = [e.name for e in islice(os.scandir(meant.parent), _MOST_LOOKED_AT) if e.is_file()]
    names = [name for name in sorted(names) if not name.startswith(".")]
    whole = next((name for name in names if fold(Path(name).stem) == fold(meant.name)), None)
    return whole or closest(meant.name, [n for n in names if _ending(n) == _ending(meant.name)])


def _in_workspace(meant: Path) -> Path | None:
    root = find_workspace(Path.cwd() / "x")
    if root is None or meant.is_absolute():
        return None
    if (root / meant).is_file():
        return root / meant
    alike = [path for path in _files(root / DIRECTIVES) if meant.name in (path.name, path.stem)]
    return alike[0] if len(alike) == 1 else None


def _files(folder: Path) -> Iterator[Path]:
    found = (Path(at, name) for at, _, names in os.walk(folder) for name in names)
    return islice(found, _MOST_LOOKED_AT)


def _ending(name: str) -> str:
    return Path(name).suffix.casefold()
