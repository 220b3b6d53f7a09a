"""What an import has to say: each once, with where it is."""

from __future__ import annotations

from generator.core.diagnostics import Diagnostic
from generator.core.text import short
from generator.importing.cleaning import words_of

_MOST = 40  # of one code: nobody reads more


class Notices:
    """Collects what was not understood, and the texts that are kept as comments of the YAML."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        self.kept: list[str] = []  # comments
        self.rewritten: list[tuple[str, str]] = []  # markers, as typed and as written
        self._counts: dict[str, int] = {}

    def add(self, code: str, **params: str) -> None:
        """Say something of the document; the same thing is said once."""
        diagnostic = Diagnostic(code, self.path, params=params)
        if diagnostic in self.found:
            return
        self._counts[code] = self._counts.get(code, 0) + 1
        if self._counts[code] <= _MOST:
            self.found.append(diagnostic)

    def keep(self, number: int, text: str, where: str = "lề trang") -> None:
        """A text that has no place in a directive: it is told, and kept as a comment.

        `where` it stands, if not in a paragraph (number 0).
        """
        whole = " ".join(text.split())
        if not words_of(whole):
            return  # a line of dashes
        place = f"đoạn {number}" if number else where
        self.kept.append(f"({place}) {whole}")
        self.add("W940", where=place, text=short(whole))

    def lost(self, number: int, text: str, words: list[str]) -> None:
        """A text of which words would not be printed: it is told, and kept as a comment."""
        place = f"đoạn {number}" if number else "chú thích"
        self.kept.append(f"({place}, in lại thiếu: {' '.join(words)}) {' '.join(text.split())}")
        self.add("W951", where=place, text=short(text), words=" ".join(words))

    def replaced(self, code: str, number: int, text: str, **params: str) -> None:
        """Something about one paragraph."""
        self.add(code, where=f"đoạn {number}", text=short(text), **params)
