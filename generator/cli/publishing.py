"""PDFs of the documents that a command has made: a line that counts, and the paths of what came."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli.boundary import tell
from generator.cli.words import say

# A line that counts is worth reading only where it changes.
_WORTH_COUNTING = 10


class Meter:
    """`37/200` on one line of a terminal, which is wiped at the end; elsewhere nothing."""

    def __init__(self, words: str, lang: str, total: int) -> None:
        self._words = words
        self._lang = lang
        self._total = total
        self._done = 0
        self._shown = total >= _WORTH_COUNTING and sys.stderr.isatty()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._shown:
            line = say(self._words, self._lang, done=self._done, total=self._total)
            click.echo(f"\r{line}\x1b[K", err=True, nl=False)

    def wipe(self) -> None:
        """Leave the line as it was."""
        if self._shown and self._done:
            click.echo("\r\x1b[K", err=True, nl=False)


def make_pdfs(documents: Sequence[Path], lang: str, *, pdf_a: bool = False) -> list[Path]:
    """Make the PDF of each document beside it, and print the paths of those that are there.

    Raises what `to_pdf` raises, when the paths of the others have been printed.
    """
    from generator.publish import to_pdf

    pdfs = [document.with_suffix(".pdf") for document in documents]
    made: set[str] = set()
    meter = Meter("pdf-progress", lang, len(pdfs))

    def kept(path: str) -> None:
        made.add(path)
        meter.step()

    try:
        to_pdf(documents, pdfs, pdf_a=pdf_a, kept=kept)
    finally:
        meter.wipe()
        tell(pdf for pdf in pdfs if str(pdf) in made)
    return pdfs
