"""Templates changed by a test, and what stands in a docx."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx

TEMPLATES = Path(__file__).parents[2] / "templates"
BASE = TEMPLATES / "cong-van.docx"
DOCUMENT = "word/document.xml"


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(contents: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def edited(*changes: tuple[str, str], part: str = DOCUMENT, base: Path = BASE) -> bytes:
    """A base template with texts replaced in one part; each must be there."""
    contents = members(base.read_bytes())
    xml = contents[part].decode()
    for old, new in changes:
        assert old in xml, old
        xml = xml.replace(old, new)
    return zipped(contents | {part: xml.encode()})


def paragraph(text: str, style: str = "VBNoiDung") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


BEFORE_SECTION = "<w:sectPr>"


def adding(text: str) -> bytes:
    """The base template with one more paragraph at the end."""
    return edited((BEFORE_SECTION, paragraph(text) + BEFORE_SECTION))


def read_paragraphs(data: bytes) -> list[str]:
    """All paragraphs as python-docx reads them, those of tables in their place."""
    document = docx.Document(io.BytesIO(data))
    found: list[str] = []

    def walk(container) -> None:
        for item in container.iter_inner_content():
            if hasattr(item, "rows"):
                for row in item.rows:
                    for cell in row.cells:
                        walk(cell)
            else:
                found.append(item.text)

    walk(document)
    return found
