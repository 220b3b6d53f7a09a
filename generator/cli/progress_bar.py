"""How far a long work is, and what is left of it: on a terminal; a pipe gets none of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

# Below this many steps it is over before anybody has read it.
_WORTH = 20


class Steps:
    """Counts the steps of a work."""

    def step(self, count: int = 1) -> None:
        """So many steps are done."""


@contextmanager
def bar(label: str, length: int) -> Iterator[Steps]:
    """A bar on stderr for a work of `length` steps, with the time that is left."""
    if length < _WORTH or not sys.stderr.isatty():
        yield Steps()
        return

    with click.progressbar(length=length, label=label, show_pos=True, file=sys.stderr) as shown:

        class _Shown(Steps):
            def step(self, count: int = 1) -> None:
                shown.update(count)

        yield _Shown()
