"""The book as a .docx to print and bind: cover, first page, and the table (PL IV, Mục I)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import accumulate, pairwise

from generator.core.units import mm, pt, to_twips
from generator.decree.layout import (
    LANDSCAPE_TEXT_WIDTH,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TYPES,
    Type,
)
from generator.decree.symbols import short_date
from generator.register.book.columns import HEAD_SIZE, PADDING, ROW_PADDING, WIDTHS_MM
from generator.register.book.rows import (
    COLUMN_NUMBERS,
    COLUMNS,
    TITLE,
    Book,
    Row,
    agency_lines,
    cells_of,
    numbers_line,
    period_line,
    series_line,
    year_line,
)
from generator.register.book.sheets import sheets
from generator.render.base.package import Part, package_docx
from generator.render.base.style_table import HIDDEN_LINE, Style
from generator.render.base.styles import styles_xml
from generator.render.base.wordml import paragraph, part, run
from generator.render.properties import core_xml

# The decree's model fixes no sizes; the names stand as in the head of a document.
_TYPES = {
    "parent_agency": TYPES["parent_agency"]._replace(size=14),
    "agency": TYPES["agency"]._replace(size=14),
    "title": Type(20, 20, 20, bold=True, clause="PL IV, Mục I.1"),
    "line": Type(14, 14, 14, italic=True, clause="PL IV, Mục I.1"),
    "series": Type(14, 14, 14, bold=True),
    "volume": Type(14, 14, 14, bold=True, clause="PL IV, Mục I.1"),
    "head": Type(HEAD_SIZE, HEAD_SIZE, HEAD_SIZE, bold=True, clause="PL IV, Mục I.2"),
    "cell": TYPES["smallest_table_cell"],
    "page_number": TYPES["page_number"]._replace(size=13),
}
_STYLES = (
    Style("VBSoCoQuanChuQuan", "VB Sổ: Cơ quan chủ quản", "parent_agency", "center"),
    Style("VBSoCoQuan", "VB Sổ: Cơ quan", "agency", "center"),
    Style("VBSoTen", "VB Sổ: Tên sổ", "title", "center", after=pt(6)),
    Style("VBSoHeThongSo", "VB Sổ: Hệ thống số", "series", "center", after=pt(6)),
    Style("VBSoNam", "VB Sổ: Năm", "line", "center", before=pt(30), after=pt(18)),
    Style("VBSoDong", "VB Sổ: Từ, đến", "line", "center", after=pt(3)),
    Style("VBSoQuyen", "VB Sổ: Quyển số", "volume", "center"),
    Style("VBSoDauBang", "VB Sổ: Đầu bảng", "head", "center", keep_next=True),
    Style("VBSoSoCot", "VB Sổ: Số cột", "cell", "center", keep_next=True),
    Style("VBSoO", "VB Sổ: Ô", "cell"),
    Style("VBSoOGiua", "VB Sổ: Ô giữa", "cell", "center"),
    Style("VBSoTrang", "VB Số trang", "page_number", "center"),
    Style("VBDongAn", "VB Dòng ẩn", exact=HIDDEN_LINE),
)

# The frame of the cover: as in the model higher than it is wide, in the middle of the page.
_FRAME_WIDTH = mm(150)
_FRAME_HEIGHTS = (mm(40), mm(90), mm(34))  # the agencies, the title and its lines, the volume
_HEADER_DISTANCE = mm(9)  # as in a document's top margin
_SIDES = ("top", "left", "bottom", "right")
# Between the tables of two pages.
_NEXT_PAGE = '<w:p><w:pPr><w:pStyle w:val="VBDongAn"/><w:pageBreakBefore/></w:pPr></w:p>'
_GRID = (*_SIDES, "insideH", "insideV")


def book_docx(book: Book, rows: list[Row]) -> bytes:
    """Cover and first page alike, as the model has them, then the table; A4 on its side.

    The same bytes for the same book.
    """
    cover = _cover(book, rows)
    body = (
        cover
        + '<w:p><w:pPr><w:pStyle w:val="VBDongAn"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        + cover
        + f'<w:p><w:pPr><w:pStyle w:val="VBDongAn"/>{_section("None")}</w:pPr></w:p>'
        + _NEXT_PAGE.join(_tables(rows))
        + paragraph("VBDongAn")
        + _section("Number", start=1)
    )
    number = paragraph("VBSoTrang", f'<w:fldSimple w:instr=" PAGE ">{run("1")}</w:fldSimple>')
    return package_docx(
        part("document", f"<w:body>{body}</w:body>"),
        styles_xml(_STYLES, _TYPES),
        (
            Part("header1.xml", "rIdHeaderNone", "header", part("hdr", paragraph("VBDongAn"))),
            Part("header2.xml", "rIdHeaderNumber", "header", part("hdr", number)),
        ),
        core_xml(
            f"{TITLE} {book.year}",
            series_line(book),
            agency_lines(book)[1],
            book.last.isoformat() if book.last else "",
        ),
    )


def _section(header: str, *, start: int = 0) -> str:
    """A4 on its side, its margins those of the page as it is read (PL I, Phần I, Mục I.2)."""
    margins = {
        "top": MARGIN_TOP.value,
        "right": MARGIN_RIGHT.value,
        "bottom": MARGIN_BOTTOM.value,
        "left": MARGIN_LEFT.value,
        "header": _HEADER_DISTANCE,
        "footer": _HEADER_DISTANCE,
        "gutter": 0,
    }
    sides = " ".join(f'w:{side}="{to_twips(length)}"' for side, length in margins.items())
    count = f'<w:pgNumType w:start="{start}"/>' if start else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader{header}"/>'
        f'<w:pgSz w:w="{to_twips(PAGE_HEIGHT)}" w:h="{to_twips(PAGE_WIDTH)}"'
        f' w:orient="landscape"/><w:pgMar {sides}/>{count}</w:sectPr>'
    )


def _cover(book: Book, rows: list[Row]) -> str:
    """The frame of double lines with what PL IV, Mục I.1 puts into it."""
    parent, agency = agency_lines(book)
    series = series_line(book)
    agencies = paragraph("VBSoCoQuanChuQuan", parent) if parent else ""
    names = agencies + paragraph("VBSoCoQuan", agency)
    title = (
        paragraph("VBSoTen", TITLE)
        + (paragraph("VBSoHeThongSo", series) if series else "")
        + paragraph("VBSoNam", year_line(book))
        + paragraph("VBSoDong", period_line(book, rows))
        + paragraph("VBSoDong", numbers_line(rows))
    )
    volume = paragraph("VBSoQuyen", f"Quyển số: {book.volume:02d}")
    width = to_twips(_FRAME_WIDTH)
    left = to_twips((LANDSCAPE_TEXT_WIDTH - _FRAME_WIDTH) // 2)
    borders = "".join(
        f'<w:{side} w:val="double" w:sz="6" w:space="0" w:color="auto"/>' for side in _SIDES
    )
    parts = zip(_FRAME_HEIGHTS, ("center", "center", "center"), (names, title, volume), strict=True)
    framed = "".join(
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{to_twips(height)}" w:hRule="atLeast"/>'
        f'</w:trPr><w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>'
        f'<w:vAlign w:val="{place}"/></w:tcPr>{content}</w:tc></w:tr>'
        for height, place, content in parts
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/>'
        f'<w:tblInd w:w="{left}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
        f"{framed}</w:tbl>"
    )


def _tables(rows: list[Row]) -> Iterator[str]:
    """The ten columns: the head on every page, no row cut by a page's end.

    A book without a number yet has one empty row, as the model does.
    """
    # The edges are rounded, not the widths: together they are as wide as the text.
    edges = [to_twips(mm(edge)) for edge in accumulate(WIDTHS_MM, initial=0.0)]
    widths = [right - left for left, right in pairwise(edges)]
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _GRID
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    padding, row_padding = to_twips(PADDING), to_twips(ROW_PADDING)
    middle = '<w:vAlign w:val="center"/>'
    start = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{row_padding}" w:type="dxa"/><w:left w:w="{padding}" w:type="dxa"/>'
        f'<w:bottom w:w="{row_padding}" w:type="dxa"/><w:right w:w="{padding}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        + _row("VBSoDauBang", COLUMNS, widths, middle)
        + _row("VBSoSoCot", COLUMN_NUMBERS, widths, middle)
    )
    # The markup around the texts of a row is the same in all of them: a book may be long.
    frame = _frame(widths)
    for sheet in sheets(rows):
        lines = "".join([frame.format(*_texts(row)) for row in sheet])
        yield f"{start}{lines or frame.format(*('' for _ in COLUMNS))}</w:tbl>"


def _row(style: str, texts: tuple[str, ...], widths: list[int], place: str) -> str:
    """A row of the head of the table."""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{place}</w:tcPr>'
        f"{paragraph(style, text)}</w:tc>"
        for text, width in zip(texts, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _frame(widths: list[int]) -> str:
    """A row with `{}` for the runs of each cell; days and counts stand in the middle."""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle'
        f' w:val="{"VBSoOGiua" if column in (1, 6, 7) else "VBSoO"}"/></w:pPr>{{}}</w:p></w:tc>'
        for column, width in enumerate(widths)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _texts(row: Row) -> list[str]:
    """The runs of the ten columns."""
    cells = cells_of(row)
    texts = [short_date(cell) if isinstance(cell, datetime.date) else cell for cell in cells]
    return ["" if text in ("", None) else run(str(text)) for text in texts]
