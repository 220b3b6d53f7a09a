"""What stands in for LibreOffice, and documents for it."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from generator.render.compiler import compile_template
from generator.render.rendering import render

BASE = Path(__file__).parents[2] / "templates" / "cong-van.docx"


def docx_of(page) -> bytes:
    return render(page, compile_template(BASE.read_bytes()), source_digest="x", version="1")


def fake_soffice(folder: Path, script: str) -> str:
    """A program in the place of LibreOffice; `sources` and `out` are what it was called with."""
    path = folder / "soffice"
    path.write_text(
        f"#!{sys.executable}\n"
        "import sys, os, time, subprocess\n"
        "from pathlib import Path\n"
        "out = Path(sys.argv[sys.argv.index('--outdir') + 1])\n"
        "sources = [Path(a) for a in sys.argv[1:] if a.endswith('.docx')]\n"
        f"{script}\n"
    )
    path.chmod(0o755)
    return str(path)


def some_files(folder: Path, docx: bytes, count: int) -> list[Path]:
    """So many documents that are told apart by their size: each has one zero more at its end."""
    sources = [folder / f"{number}.docx" for number in range(count)]
    for number, source in enumerate(sources):
        source.write_bytes(docx + b"\0" * number)
    return sources


def processes_with(text: str) -> list[str]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if text.encode() in (folder / "cmdline").read_bytes():
                found.append(folder.name)
    return found


def copy_of(pdf: Path) -> str:
    """Code that takes `pdf` for the PDF of the source at hand."""
    return f"(out / f'{{s.stem}}.pdf').write_bytes(Path({str(pdf)!r}).read_bytes())"
