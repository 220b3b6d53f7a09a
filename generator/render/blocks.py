"""Drawn lines and boxed marks as XML blocks: what needs lengths that only the page knows."""

from __future__ import annotations

from generator.compose.page import DrawnLine, MarkBox
from generator.core.units import to_twips
from generator.decree.layout import HEAD_LEFT_WIDTH, HEAD_RIGHT_WIDTH
from generator.render.runs import Xml, text_xml

# By their names: ids are the program's that saved the template last (LibreOffice gives new ones).
LINE_STYLE = "VB Đường kẻ"
TITLE_LINE_STYLE = "VB Đường kẻ tên loại"
MARK_STYLE = "VB Dấu"
CIRCULATION_STYLE = "VB Chỉ dẫn lưu hành"

_RED = "FF0000"  # PL I, Phần I, Mục III.2.b: mực đỏ tươi
_BLACK = "000000"
_BORDER_EIGHTHS = 8  # a single line of 1 pt


def drawn_line_xml(line: DrawnLine, styles: dict[str, str], style: str = LINE_STYLE) -> Xml:
    """An empty paragraph with a top border `line.length` long, centred in `line.column`.

    `styles`: from names of styles to their ids in the template; `style`: which of them.
    """
    left = (line.column - line.length) // 2
    right = line.column - line.length - left
    return Xml(
        f'<w:p><w:pPr><w:pStyle w:val="{styles[style]}"/>'
        f'<w:ind w:left="{to_twips(left)}" w:right="{to_twips(right)}"/></w:pPr></w:p>'
    )


def mark_xml(box: MarkBox, styles: dict[str, str]) -> Xml:
    """A mark of secrecy or urgency at the left of its cell (ô 10a, 10b)."""
    return _boxed(box, styles[MARK_STYLE], _RED, 0)


def circulation_xml(box: MarkBox, styles: dict[str, str]) -> Xml:
    """The mark of circulation (ô 11), centred over the Quốc hiệu."""
    return _boxed(
        box,
        styles[CIRCULATION_STYLE],
        _BLACK,
        HEAD_LEFT_WIDTH + (HEAD_RIGHT_WIDTH - box.width) // 2,
    )


def _boxed(box: MarkBox, style: str, color: str, indent: int) -> Xml:
    width = to_twips(box.width)
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="{_BORDER_EIGHTHS}" w:space="0" w:color="{color}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    margins = "".join(f'<w:{s} w:w="0" w:type="dxa"/>' for s in ("top", "left", "bottom", "right"))
    return Xml(
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblInd w:w="{to_twips(indent)}" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid><w:tr><w:trPr>'
        f'<w:trHeight w:val="{to_twips(box.height)}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{text_xml(box.text)}</w:p>'
        "</w:tc></w:tr></w:tbl>"
    )
