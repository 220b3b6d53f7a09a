"""PDFs of the documents that a command has made: a bar, and the paths of what came."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.cli.boundary import tell
from generator.cli.progress_bar import bar
from generator.cli.words import say


def make_pdfs(documents: Sequence[Path], lang: str, *, pdf_a: bool = False) -> list[Path]:
    """Make the PDF of each document beside it, and print the paths of those that are there.

    Raises what `to_pdf` raises, when the paths of the others have been printed.
    """
    from generator.publish import to_pdf

    pdfs = [document.with_suffix(".pdf") for document in documents]
    made: set[str] = set()
    try:
        with bar(say("pdf-progress", lang), len(pdfs)) as steps:

            def kept(path: str) -> None:
                made.add(path)
                steps.step()

            to_pdf(documents, pdfs, pdf_a=pdf_a, kept=kept)
    finally:
        tell(pdf for pdf in pdfs if str(pdf) in made)
    return pdfs
