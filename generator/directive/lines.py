"""The lines of a text, and where each of them stands in the file."""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from generator.core.diagnostics import Span
from generator.core.text import nfc
from generator.directive.nodes import Scalar
from generator.directive.problems import Problems


class Placed(Protocol):
    """What knows where its lines stand in the file."""

    def place_of(self, index: int, words: int) -> Span:
        """Where the first `words` words of a line stand."""


class Line(NamedTuple):
    """One line that is not blank: its words, and the `index` of it among the lines of `of`."""

    text: str
    of: Placed
    index: int


class Text:
    """A scalar as lines. Places are looked for only when something is wrong with one of them."""

    __slots__ = ("_offsets", "problems", "raw", "scalar")

    def __init__(self, problems: Problems, scalar: Scalar) -> None:
        self.problems = problems
        self.scalar = scalar
        self.raw = scalar.text.split("\n")
        self._offsets: list[int | None] = []

    def lines(self) -> list[Line]:
        """The lines that hold anything, in NFC and without outer white space."""
        texts = [nfc(line).strip() for line in self.raw]
        return [Line(text, self, index) for index, text in enumerate(texts) if text]

    def place_of(self, index: int, words: int) -> Span:
        """Where the first `words` words of a line stand.

        A folded or quoted text may hold escapes, so that a line cannot be found in it letter by
        letter: then the whole text is the place.
        """
        start = self._literal(index) if self.scalar.style == "|" else self._walked(index)
        if start is None:
            return self.scalar.span
        match = re.compile(rf"\S+(?:\s+\S+){{0,{words - 1}}}").match(self.problems.text, start)
        return self.problems.span_at(start, match.end() if match else start + 1)

    def _literal(self, index: int) -> int | None:
        """The lines of a literal block are those of the file that follow its `|`."""
        number = self.scalar.span.line + 1 + index
        lines = self.problems.lines
        line = lines[number - 1] if number <= len(lines) else ""
        if line.strip() != self.raw[index].strip():
            return None
        return self.problems.offset_of(number, len(line) - len(line.lstrip()) + 1)

    def _walked(self, index: int) -> int | None:
        """Word by word through the file: the words of a folded text stand there in order."""
        if not self._offsets:
            text, span = self.problems.text, self.scalar.span
            at = self.problems.offset_of(span.line, span.column)
            end = self.problems.offset_of(span.end_line, span.end_column)
            for line in self.raw:
                first = None
                for count, word in enumerate(line.split()):
                    found = text.find(word, at, end)
                    if found >= 0:
                        at = found + len(word)
                        first = found if count == 0 else first
                self._offsets.append(first)
        return self._offsets[index]
