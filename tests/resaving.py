"""Documents as LibreOffice saves them: every part rewritten, every style with a new id."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from generator.publish import find_soffice


def resaved(documents: Iterable[Path], folder: Path) -> dict[str, bytes]:
    """Each .docx opened and saved again by one LibreOffice, by the stem of its name."""
    soffice = find_soffice()
    assert soffice
    sources = list(documents)
    subprocess.run(
        [soffice, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, *sources],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return {source.stem: (folder / source.name).read_bytes() for source in sources}
