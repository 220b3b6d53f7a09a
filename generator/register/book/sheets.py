"""Which rows of a long book stand on which page.

LibreOffice's time for a table grows with the square of its rows: ten thousand take it longer than
anybody waits. A long book is therefore a table a page. What fits on a page is reckoned from the
widths of the letters, and rather a row too few than one too many: no page runs over.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from generator.compose.metrics import text_width
from generator.core.units import mm, pt
from generator.decree.layout import (
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PAGE_WIDTH,
    TYPES,
)
from generator.decree.symbols import short_date
from generator.register.book.columns import HEAD_SIZE, PADDING, ROW_PADDING, WIDTHS_MM
from generator.register.book.rows import COLUMN_NUMBERS, COLUMNS, Row, cells_of

MOST_IN_ONE_TABLE = 300
_SIZE = TYPES["smallest_table_cell"].size
# Of Times New Roman and Liberation Serif: ascent, descent and gap, in units of 2048 to the size.
_LINE = (1825 + 443 + 87) / 2048
_BORDER = pt(0.5)
_ROOM = PAGE_WIDTH - MARGIN_TOP.value - MARGIN_BOTTOM.value  # the page lies on its side
_PIECE = re.compile(r"[^-/]*[-/]|[^-/]+")
_SPARE = mm(1.5)  # lengths are rounded to twips, row by row
_INNER = tuple(mm(width - 0.3) - 2 * PADDING for width in WIDTHS_MM)


def sheets(rows: list[Row]) -> Iterator[list[Row]]:
    """The rows, table by table: all in one, or page by page where they are many."""
    if len(rows) <= MOST_IN_ONE_TABLE:
        yield rows
        return
    room = _ROOM - _SPARE - _height(COLUMNS, HEAD_SIZE, bold=True) - _height(COLUMN_NUMBERS, _SIZE)
    sheet: list[Row] = []
    left = room
    for row in rows:
        height = _height(_texts(row), _SIZE)
        if sheet and height > left:
            yield sheet
            sheet, left = [], room
        sheet.append(row)
        left -= height
    yield sheet


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(
        short_date(cell) if isinstance(cell, datetime.date) else str(cell or "")
        for cell in cells_of(row)
    )


def _height(texts: tuple[str, ...], size: float, *, bold: bool = False) -> int:
    lines = max(
        _lines(text, width, size, bold=bold) for text, width in zip(texts, _INNER, strict=True)
    )
    return lines * pt(size * _LINE) + 2 * ROW_PADDING + _BORDER


@lru_cache(maxsize=8192)
def _lines(text: str, width: int, size: float, *, bold: bool) -> int:
    """How many lines a text takes at most."""
    lines, left = 1, width
    space = text_width(" ", size, bold=bold)
    for word in text.split(" "):
        taken = text_width(word, size, bold=bold)
        if taken <= left:
            left -= taken + space
        elif taken <= width:
            lines, left = lines + 1, width - taken - space
        else:  # cut after its hyphens and slashes, and wherever a line ends
            parts = [text_width(piece, size, bold=bold) for piece in _PIECE.findall(word)]
            lines += sum(ceil(part / width) for part in parts) - (left == width)
            left = 0
    return lines
