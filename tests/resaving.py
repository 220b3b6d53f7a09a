"""Documents as LibreOffice saves them: every part rewritten, every style with a new id."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from generator.publish import find_soffice


def resaved(documents: Iterable[Path], folder: Path, *, through: str = "") -> dict[str, bytes]:
    """Each .docx opened and saved again by one LibreOffice, by the stem of its name.

    `through`: saved in another format (`odt`) first, and made a .docx again from that.
    """
    sources = list(documents)
    if through:
        _convert(sources, folder, through)
        sources = [folder / f"{source.stem}.{through}" for source in sources]
    _convert(sources, folder, "docx:MS Word 2007 XML")
    return {source.stem: (folder / f"{source.stem}.docx").read_bytes() for source in sources}


def _convert(sources: list[Path], folder: Path, wanted: str) -> None:
    soffice = find_soffice()
    assert soffice
    subprocess.run(
        [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", wanted, "--outdir", folder, *sources],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
