"""Words that are drawn: in charts, diagrams, word art. No directive shows them; none is lost."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.cleaning import clean
from generator.inspect.package import Package
from generator.inspect.xml import A, V

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
# How the names of parts begin, and where their words are.
_PARTS = (
    ("word/charts/chart", "biểu đồ", (f"{A}t", f"{_CHART}v")),
    ("word/diagrams/data", "sơ đồ", (f"{A}t",)),
)
_WORD_ART = b"<v:textpath"
_INSERTED = b"<w:altChunk"


def drawn_words(package: Package) -> Iterator[tuple[str, str]]:
    """Where such words stand (in Vietnamese), and what they are; one text a drawing."""
    for name in sorted(package.contents):
        content = package.contents[name]
        if not name.endswith(".xml"):
            continue
        for begins, where, tags in _PARTS:
            root = package.part(name) if name.startswith(begins) else None
            if root is not None:
                words = (clean(element.text or "") for element in root.iter(*tags))
                yield where, " · ".join(word for word in words if word.strip())
        if name.startswith("word/") and _WORD_ART in content:
            root = package.part(name)
            for path in () if root is None else root.iter(f"{V}textpath"):
                yield "chữ nghệ thuật", clean(path.get("string") or "")
        if name == package.main and _INSERTED in content:
            yield "văn bản", "tài liệu chèn nguyên (altChunk), không đọc được"
