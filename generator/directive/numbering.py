"""The numbers of nodes that are written without one: the next of their kind."""

from __future__ import annotations

from generator.directive.model import ARTICLE, CHAPTER
from generator.directive.recognise import (
    DEPTH,
    LETTERS,
    UNNUMBERED,
    Found,
    printed_number,
    value_of,
)


class Numbering:
    """Counts the nodes of a text; chapters and articles run on, the rest begins anew below."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def saw(self, items: list[Found]) -> None:
        """Take notice of nodes that have a number already."""
        for item in items:
            kind, number = item.node.kind, item.node.number
            if kind not in UNNUMBERED:
                value = LETTERS.find(number) + 1 if len(number) == 1 else 0
                last = number.rpartition(".")[2]
                self._take(kind, value_of(last) or value)

    def next(self, kind: str) -> str:
        """The number of a new node of `kind`, as printed; empty where it has none."""
        if kind in UNNUMBERED:
            return ""
        value = self._last.get(kind, 0) + 1
        self._take(kind, value)
        return printed_number(kind, value)

    def _take(self, kind: str, value: int) -> None:
        for below in [k for k in self._last if DEPTH[k] > DEPTH[kind]]:
            if below not in (ARTICLE, CHAPTER):
                del self._last[below]
        self._last[kind] = value
