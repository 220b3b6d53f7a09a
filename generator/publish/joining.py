"""Many PDFs as one, for printing; of very many some volumes, so that memory stays flat."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError
from generator.core.files import write_atomic

# PDFium holds a whole volume in memory: of letters of three pages some 100 MiB.
VOLUME = 250


def volumes(count: int) -> list[range]:
    """Which of `count` PDFs go into each volume: as equal as can be, none over `VOLUME`."""
    number = -(-count // VOLUME)
    edges = [count * at // number for at in range(number + 1)] if number else []
    return [range(start, end) for start, end in pairwise(edges)]


def join_pdfs(sources: Sequence[str | os.PathLike[str]], target: str | os.PathLike[str]) -> None:
    """The pages of all `sources` in their order as one PDF, written whole or not at all.

    Tags and other marks of an archive's PDF are lost: it is for the printer. Raises `MachineError`
    where a file cannot be read or written (E605), or the pages that come out are not those that
    went in, one by one, by size and number of letters (E610).
    """
    import pypdfium2

    expected: list[tuple[float, float, int]] = []
    joined = pypdfium2.PdfDocument.new()
    try:
        for source in sources:
            try:
                document = pypdfium2.PdfDocument(Path(source).read_bytes())
            except OSError as error:
                raise _unusable(source, error) from error
            except pypdfium2.PdfiumError as error:
                raise MachineError([_differs(source)]) from error
            try:
                expected += _pages(document)
                joined.import_pages(document)
            finally:
                document.close()
        content = io.BytesIO()
        joined.save(content)
    finally:
        joined.close()
    pdf = content.getvalue()
    try:
        written = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:  # without a page it is none
        raise MachineError([_differs(target)]) from error
    try:
        if _pages(written) != expected:
            raise MachineError([_differs(target)])
    finally:
        written.close()
    try:
        write_atomic(target, pdf)
    except OSError as error:
        raise _unusable(target, error) from error


def _pages(document) -> list[tuple[float, float, int]]:  # noqa: ANN001  (pypdfium2 comes late)
    """Of each page its width and height in points, and how many characters stand on it."""
    found = []
    for page in document:
        words = page.get_textpage()
        width, height = page.get_size()
        found.append((round(width, 1), round(height, 1), words.count_chars()))
        words.close()
        page.close()
    return found


def _differs(path: str | os.PathLike[str]) -> Diagnostic:
    return Diagnostic("E610", os.fspath(path))


def _unusable(path: str | os.PathLike[str], error: OSError) -> MachineError:
    params = {"reason": error.strerror or str(error)}
    return MachineError([Diagnostic("E605", os.fspath(path), params=params)])
