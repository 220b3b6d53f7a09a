"""Waiting until something that documents are made from may have changed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from watchfiles import BaseFilter, Change, watch

from generator.build.finding import Place
from generator.build.places import OUTPUT

# Editors write more than once when they save: so long must it be quiet, but nobody waits for longer
# than that (milliseconds).
_QUIET, _LONGEST = 100, 1000
# What editors and programs leave beside a file while it is being written.
_PASSING = re.compile(
    r"\..*|.*~|~\$.*|#.*#|4913|.*\.(?:sw[a-p]|tmp|temp|bak|part|crdownload|orig|lock)",
    re.IGNORECASE,
)


class _Sources(BaseFilter):
    """Changes of files below a workspace but for its documents and what editors leave."""

    def __init__(self, root: str) -> None:
        super().__init__()
        self._root = os.path.join(root, "")  # noqa: PTH118

    def __call__(self, change: Change, path: str) -> bool:
        """Whether the change counts."""
        parts = Path(path.removeprefix(self._root)).parts
        return parts[:1] != (OUTPUT,) and not any(map(is_passing, parts))


def is_passing(name: str) -> bool:
    """Whether a name is one that editors give to files for a moment, or that is hidden."""
    return _PASSING.fullmatch(name) is not None


def changes(place: Place) -> Iterator[None]:
    """Once when watching has begun, then each time that something has changed and is quiet again.

    What changes while the caller works comes next. Raises `KeyboardInterrupt` on Ctrl-C.
    """
    begun = False
    for found in watch(
        place.root,
        watch_filter=_Sources(place.root),
        debounce=_LONGEST,
        step=_QUIET,
        rust_timeout=_QUIET,
        yield_on_timeout=True,
    ):
        if found or not begun:
            begun = True
            yield
