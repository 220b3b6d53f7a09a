"""Two hundred PDFs: ours on all cores, and one LibreOffice process a file, in one and in two lanes.

The peer's files are taken in between ours, so that a machine that slows down slows both.
"""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2

from generator.directive.model import Directive
from generator.publish import to_pdf
from generator.publish.verifying import docx_paragraphs, first_lost, pdf_pages
from tests.benchmarks.measuring import Measured

COUNT = 200
_ROUNDS, _PEERS = 3, 6


def report(printed: Callable[[Directive], bytes], directive: Directive, folder: Path) -> list[str]:
    """What to print; `printed` makes the .docx of the directive."""
    folder.mkdir()
    sources = [folder / f"{number}.docx" for number in range(1, COUNT + 1)]
    for number, source in enumerate(sources, 1):
        source.write_bytes(printed(directive._replace(number=number)))
    pdfs = [source.with_suffix(".pdf") for source in sources]
    ours, one_lane, two_lanes = [], [], []
    for _ in range(_ROUNDS):
        one_lane.append(_peer(sources[:_PEERS], folder, 1))
        ours.append(_seconds(lambda: to_pdf(sources, pdfs)) / COUNT)
        two_lanes.append(_peer(sources[:_PEERS], folder, 2))
    each = statistics.median(ours) * 1000
    return [
        Measured(
            f"{COUNT} PDFs in one call, a file",
            each,
            statistics.median(one_lane) * 1000,
            "one LibreOffice process a file",
            "≥ 12 × faster",
        ).line(),
        Measured(
            f"{COUNT} PDFs in one call, a file",
            each,
            statistics.median(two_lanes) * 1000,
            "the same in two lanes",
            "reported",
        ).line(),
        _verifying(sources, pdfs),
    ]


def _peer(sources: list[Path], folder: Path, lanes: int) -> float:
    """Seconds a file of one process each, `lanes` of them at once with a profile each."""

    def convert(source: Path) -> None:
        profile = folder / f"profile-{sources.index(source) % lanes}"
        command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", str(folder / "peer"), str(source)]
        subprocess.run(command, check=True, capture_output=True)

    def lane(number: int) -> None:
        for source in sources[number::lanes]:
            convert(source)

    with ThreadPoolExecutor(lanes) as pool:
        return _seconds(lambda: list(pool.map(lane, range(lanes)))) / len(sources)


def _verifying(sources: list[Path], pdfs: list[Path]) -> str:
    """What looking at each PDF costs, and how much of it is PDFium's."""
    papers = [
        (source.read_bytes(), pdf.read_bytes()) for source, pdf in zip(sources, pdfs, strict=True)
    ]

    def verify() -> None:
        for docx, pdf in papers:
            assert first_lost(docx_paragraphs(docx), pdf_pages(pdf)) is None

    def pdfium() -> None:
        for _, pdf in papers:
            document = pypdfium2.PdfDocument(pdf)
            for page in document:
                page.get_textpage().close()
                page.close()
            document.close()

    whole, least = _seconds(verify) / COUNT * 1000, _seconds(pdfium) / COUNT * 1000
    return f"verifying a PDF: {whole:.2f} ms, of which PDFium's reading {least:.2f} ms"


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
