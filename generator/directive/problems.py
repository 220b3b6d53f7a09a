"""Collecting diagnostics about one file while it is being read."""

from __future__ import annotations

import re
from bisect import bisect_right

from generator.core.diagnostics import Diagnostic, Span

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Problems:
    """The diagnostics of one file, and its text, from which places and excerpts come.

    Lines are cut only when something is wrong: a good file never pays for it.
    """

    __slots__ = ("_lines", "_starts", "found", "path", "text")

    def __init__(self, path: str, text: str = "") -> None:
        self.path = path
        self.text = text
        self.found: list[Diagnostic] = []
        self._lines: list[str] | None = None
        self._starts: list[int] = []

    def add(self, code: str, span: Span | None = None, /, **params: str) -> None:
        """Report `code` at `span` (None: the whole file), with the parameters of its message."""
        excerpt = None
        if span is not None:
            lines = self.lines
            excerpt = lines[span.line - 1] if span.line <= len(lines) else ""
        self.found.append(Diagnostic(code, self.path, span, params, excerpt))

    @property
    def lines(self) -> list[str]:
        """The lines of the text, whatever ends them: LF, CR LF or CR."""
        if self._lines is None:
            self._starts = [0, *(m.end() for m in _LINE_BREAK.finditer(self.text))]
            self._lines = _LINE_BREAK.split(self.text)
        return self._lines

    def span_at(self, start: int, end: int) -> Span:
        """The span from offset `start` to offset `end`, in characters of the text from 0."""
        line, column = self._place(start)
        end_line, end_column = self._place(end)
        return Span(line, column, end_line, end_column)

    def offset_of(self, line: int, column: int) -> int:
        """The offset of a line and column, the other way round; never outside the text."""
        _ = self.lines
        if line > len(self._starts):
            return len(self.text)
        return min(self._starts[line - 1] + column - 1, len(self.text))

    def _place(self, offset: int) -> tuple[int, int]:
        _ = self.lines
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
