"""Whether the numbers of a text follow one another (PL I, Phần I, Mục II.6.đ)."""

from __future__ import annotations

from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    PARAGRAPH,
    PICTURE,
    POINT,
    SUBCLAUSE,
    TABLE,
)
from generator.directive.recognise import (
    DEPTH,
    LETTERS,
    UNNUMBERED,
    Fault,
    Found,
    marker_of,
    printed_number,
    value_of,
)


def check_sequence(found: list[Found]) -> list[Fault]:
    """What is wrong with the numbers, in the order of the text; one fault a break, not its echo."""
    sequences = _Sequences()
    for item in found:
        if item.node.kind in (PARAGRAPH, TABLE, PICTURE):
            sequences.interrupt()
        elif item.node.kind not in UNNUMBERED:
            sequences.take(item)
    return sequences.faults


class _Sequences:
    """The numbers that were last seen.

    After a break a sequence may go on from the number that is there, or from the one that should
    have been: `last` and `spare`. `path` is the open khoản and what is open below it.
    """

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.last: dict[str, int] = {}
        self.spare: dict[str, int] = {}
        self.interrupted: set[str] = set()
        self.path: tuple[int, ...] = ()
        self.chapters = 0
        self.articles: dict[int, int] = {}  # number → line

    def interrupt(self) -> None:
        """Running text in between: a list may begin anew after it (but điều never do)."""
        self.interrupted = self.last.keys() - {ARTICLE}

    def take(self, item: Found) -> None:
        kind = item.node.kind
        self._close_below(kind)
        if kind == SUBCLAUSE:
            self._subclause(item)
        elif kind == POINT:
            self._point(item)
        elif kind == ARTICLE:
            self._article(item)
        else:
            value = value_of(item.node.number)
            runs_on = kind == CHAPTER and kind not in self.last and value == self.chapters + 1
            if runs_on:
                self.last[kind] = value
            else:
                self._step(item, value)
            if kind == CHAPTER:
                self.chapters = value
            elif kind == CLAUSE:
                self.path = (value,)

    def _close_below(self, kind: str) -> None:
        """What stands below `kind` begins anew, but điều, which run on through the text."""
        for below in [k for k in self.last if DEPTH[k] > DEPTH[kind] and k != ARTICLE]:
            del self.last[below]
            self.spare.pop(below, None)
        if DEPTH[kind] < DEPTH[CLAUSE]:
            self.path = ()

    def _step(self, item: Found, value: int) -> None:
        kind = item.node.kind
        last = self.last.get(kind, 0)
        anew = value == 1 and kind in self.interrupted
        self.interrupted.discard(kind)
        if not anew and value not in (last + 1, self.spare.get(kind)):
            self._report(item, last, last + 1)
            if last:
                self.spare[kind] = last + 2
        else:
            self.spare.pop(kind, None)
        self.last[kind] = value

    def _article(self, item: Found) -> None:
        value = value_of(item.node.number)
        first = self.articles.setdefault(value, item.at)
        if first != item.at:
            self._add("E345", item, {}, first)
        else:
            self._step(item, value)

    def _point(self, item: Found) -> None:
        value = LETTERS.find(item.node.number) + 1
        if not value:
            self._add("E343", item, {"letters": " ".join(LETTERS)})
        elif self.last.get(POINT, 0) == len(LETTERS):
            self._add("E344", item, {})
        else:
            self._step(item, value)

    def _subclause(self, item: Found) -> None:
        *above, value = (int(part) for part in item.node.number.split("."))
        depth = len(above)
        if self.path[:depth] != tuple(above):
            parent = ".".join(str(part) for part in above) + "."
            self._add("E350", item, {"parent": parent})
        else:
            last = self.path[depth] if len(self.path) > depth else 0
            if value != last + 1:
                before = ".".join(str(part) for part in above) + "."
                self._report(item, last, last + 1, before)
        self.path = (*above, value)

    def _report(self, item: Found, last: int, expected: int, before: str = "") -> None:
        kind = item.node.kind
        params = {"right": marker_of(kind, before + printed_number(kind, expected))}
        if last:
            params["after"] = marker_of(kind, before + printed_number(kind, last))
        self._add("E341" if last else "E342", item, params)

    def _add(
        self, code: str, item: Found, params: dict[str, str], other: int | None = None
    ) -> None:
        marker = marker_of(item.node.kind, item.node.number)
        self.faults.append(Fault(code, item.at, item.marker, {"marker": marker, **params}, other))
