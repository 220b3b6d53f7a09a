"""What stands where on the printed page: docx → LibreOffice → PDF → lines of text and drawn lines.

Lengths are millimetres from the paper's left and top edges; sizes of type are points.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import pdfplumber

from generator.publish import to_pdf

_MM = 25.4 / 72
_SAME_BASELINE = 0.6  # points
_COLUMN_GAP = 15.0  # points between two characters of one baseline: another column


class Piece(NamedTuple):
    """Characters of one font, size, weight and slant in a line."""

    text: str
    font: str
    size: float
    bold: bool
    italic: bool
    color: tuple[float, ...]


class Line(NamedTuple):
    """A line of text in one column. `left`, `right` are the ink's advance box; `baseline` in mm."""

    page: int
    text: str
    left: float
    right: float
    baseline: float
    pieces: tuple[Piece, ...]

    @property
    def font(self) -> str:
        return self.pieces[0].font

    @property
    def size(self) -> float:
        return self.pieces[0].size

    @property
    def bold(self) -> bool:
        return all(piece.bold for piece in self.pieces)

    @property
    def italic(self) -> bool:
        return all(piece.italic for piece in self.pieces)

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2


class Rule(NamedTuple):
    """A drawn horizontal or vertical line."""

    page: int
    left: float
    right: float
    top: float
    bottom: float
    color: tuple[float, ...]

    @property
    def length(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)

    @property
    def thickness(self) -> float:
        """In points."""
        return min(self.right - self.left, self.bottom - self.top) / _MM

    @property
    def horizontal(self) -> bool:
        return self.right - self.left > self.bottom - self.top

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2


class Measured(NamedTuple):
    """A document on paper: `size` of the first page (width, height) in mm, pages from 1.

    `sizes` are those of all pages.
    """

    pages: int
    size: tuple[float, float]
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]
    sizes: tuple[tuple[float, float], ...] = ()

    def line(self, start: str) -> Line:
        """The first line that begins with `start`."""
        for line in self.lines:
            if line.text.startswith(start):
                return line
        raise LookupError(f"{start!r} in {[line.text for line in self.lines]}")

    def horizontal_rules(self, page: int = 1) -> list[Rule]:
        return [rule for rule in self.rules if rule.horizontal and rule.page == page]

    def body_lines(self, page: int) -> list[Line]:
        """The lines between the top and the bottom margin of a page, from top to bottom."""
        return [x for x in self.lines if x.page == page and 20 <= x.baseline <= 277.5]


def measure(documents: dict[str, bytes]) -> dict[str, Measured]:
    """Measure many documents with one run of LibreOffice."""
    with tempfile.TemporaryDirectory(prefix="measure-") as folder:
        sources = [Path(folder) / f"{number}.docx" for number in range(len(documents))]
        for source, content in zip(sources, documents.values(), strict=True):
            source.write_bytes(content)
        to_pdf(sources, [source.with_suffix(".pdf") for source in sources])
        return {
            name: _measured(source.with_suffix(".pdf"))
            for name, source in zip(documents, sources, strict=True)
        }


def _measured(path: Path) -> Measured:
    lines: list[Line] = []
    rules: list[Rule] = []
    with pdfplumber.open(path) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            lines += _lines(number, page.chars, float(page.height))
            for shape in page.lines + page.rects + page.curves:
                rules += _rules(number, shape)
        sizes = tuple((float(p.width) * _MM, float(p.height) * _MM) for p in pdf.pages)
        # pdfplumber lists some shapes twice
        shapes = tuple(dict.fromkeys(rules))
        return Measured(len(pdf.pages), sizes[0], tuple(lines), shapes, sizes)


def _rules(page: int, shape: dict[str, Any]) -> list[Rule]:
    """A thin shape is one line; an outlined rectangle is four."""
    left, right = shape["x0"] * _MM, shape["x1"] * _MM
    top, bottom = shape["top"] * _MM, shape["bottom"] * _MM
    filled = shape.get("fill")
    color = tuple(shape["non_stroking_color" if filled else "stroking_color"] or ())
    if min(right - left, bottom - top) < 1.0:
        pen = 0.0 if filled else float(shape.get("linewidth") or 0) * _MM / 2
        if right - left > bottom - top:
            return [Rule(page, left, right, top - pen, bottom + pen, color)]
        return [Rule(page, left - pen, right + pen, top, bottom, color)]
    return []


def _lines(page: int, chars: list[dict[str, Any]], height: float) -> list[Line]:
    rows: list[list[dict[str, Any]]] = []
    for char in sorted(chars, key=lambda c: (-c["matrix"][5], c["x0"])):
        if rows and abs(rows[-1][0]["matrix"][5] - char["matrix"][5]) < _SAME_BASELINE:
            rows[-1].append(char)
        else:
            rows.append([char])
    lines = []
    for row in rows:
        row.sort(key=lambda c: c["x0"])
        column: list[dict[str, Any]] = []
        for char in row:
            if column and char["x0"] - column[-1]["x1"] > _COLUMN_GAP:
                lines.append(_line(page, column, height))
                column = []
            column.append(char)
        lines.append(_line(page, column, height))
    return [line for line in lines if line.text.strip()]


def _line(page: int, chars: list[dict[str, Any]], height: float) -> Line:
    while chars[1:] and chars[-1]["text"].isspace():
        chars = chars[:-1]
    pieces: list[Piece] = []
    for char in chars:
        name = char["fontname"].split("+")[-1]
        family = name.split("-")[0].removesuffix("PSMT").removesuffix("PS")
        bold, italic = "Bold" in name, "Italic" in name
        look = (family, round(char["size"], 2), bold, italic, _color(char["non_stroking_color"]))
        if pieces and pieces[-1][1:] == look:
            pieces[-1] = pieces[-1]._replace(text=pieces[-1].text + char["text"])
        else:
            pieces.append(Piece(char["text"], *look))
    return Line(
        page,
        "".join(char["text"] for char in chars),
        chars[0]["x0"] * _MM,
        chars[-1]["x1"] * _MM,
        (height - chars[0]["matrix"][5]) * _MM,
        tuple(pieces),
    )


def _color(value: Any) -> tuple[float, ...]:
    if value is None:
        return (0.0,)
    return tuple(value) if isinstance(value, tuple | list) else (value,)
