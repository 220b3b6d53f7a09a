"""The book as a workbook for Excel, ready to print."""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any

from generator.core.units import to_mm
from generator.decree.layout import FONT, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP
from generator.decree.symbols import short_date
from generator.register.book.columns import WIDTHS_MM
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

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_SHEET = "Sổ văn bản đi"
_A4 = 9  # Excel's number for the paper
_MM_PER_INCH = 25.4
_MM_PER_CHARACTER = 1.95  # of a column's width, in Excel's unit
_LONGEST_CELL = 32_767  # characters; Excel opens no longer one
_FIRST_YEAR = 1900  # Excel knows no day before

_LAST = len(COLUMNS) - 1
_PLAIN: dict[str, Any] = {"font_name": FONT, "font_size": 11, "valign": "top", "text_wrap": True}
_CELL = {**_PLAIN, "border": 1}
_HEAD = {**_CELL, "align": "center", "valign": "vcenter"}
_LINE = {"font_name": FONT, "font_size": 13, "align": "center", "valign": "vcenter"}


def book_xlsx(book: Book, rows: list[Row]) -> bytes:
    """The whole book on one sheet: what the cover says, the head of the table, a row a number.

    The same bytes for the same book. Texts are texts whatever they look like, days are days.
    """
    import xlsxwriter

    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, {"in_memory": True})
    agency = agency_lines(book)[1]
    day = book.last if book.last and book.last.year >= _FIRST_YEAR else None
    created = day or datetime.date(max(book.year, _FIRST_YEAR), 1, 1)
    workbook.set_properties(
        {
            "title": f"{TITLE} {book.year}",
            "author": agency,
            # Not the clock's, so that the same book is the same file.
            "created": datetime.datetime.combine(created, datetime.time()),
        }
    )
    sheet = workbook.add_worksheet(_SHEET)
    looks = {
        "cell": workbook.add_format(_CELL),
        "centre": workbook.add_format({**_CELL, "align": "center"}),
        "day": workbook.add_format({**_CELL, "align": "center", "num_format": "dd/mm/yyyy"}),
        "count": workbook.add_format({**_CELL, "align": "center", "num_format": "0"}),
        "head": workbook.add_format({**_HEAD, "bold": True}),
        "under_head": workbook.add_format(_HEAD),
    }
    top = _write_cover(workbook, sheet, book, rows)
    for column, (name, number) in enumerate(zip(COLUMNS, COLUMN_NUMBERS, strict=True)):
        sheet.write_string(top, column, name, looks["head"])
        sheet.write_string(top + 1, column, number, looks["under_head"])
    for line, row in enumerate(rows, top + 2):
        _write_row(sheet, line, row, looks)
    _set_up(sheet, top, top + 1 + len(rows))
    workbook.close()
    return buffer.getvalue()


def _write_cover(workbook: Any, sheet: Worksheet, book: Book, rows: list[Row]) -> int:  # noqa: ANN401  (XlsxWriter's class is untyped)
    """The lines above the table, each over its whole width: the number of the row after them."""
    parent, agency = agency_lines(book)
    lines = (
        (parent, {}),
        (agency, {"bold": True}),
        (TITLE, {"bold": True, "font_size": 16}),
        (series_line(book), {"bold": True}),
        (year_line(book), {"italic": True}),
        (period_line(book, rows), {"italic": True}),
        (numbers_line(rows), {"italic": True}),
        (f"Quyển số: {book.volume:02d}", {"bold": True}),
    )
    shown = [(text, look) for text, look in lines if text]
    for line, (text, look) in enumerate(shown):
        sheet.merge_range(line, 0, line, _LAST, "", workbook.add_format({**_LINE, **look}))
        sheet.write_string(line, 0, text, workbook.add_format({**_LINE, **look}))
    return len(shown) + 1


def _write_row(sheet: Worksheet, line: int, row: Row, looks: dict[str, Format]) -> None:
    for column, value in enumerate(cells_of(row)):
        if isinstance(value, datetime.date) and value.year >= _FIRST_YEAR:
            day = datetime.datetime.combine(value, datetime.time())
            sheet.write_datetime(line, column, day, looks["day"])
        elif isinstance(value, datetime.date):
            sheet.write_string(line, column, short_date(value), looks["centre"])
        elif isinstance(value, int):
            sheet.write_number(line, column, value, looks["count"])
        elif value:
            sheet.write_string(line, column, _fitting(value), looks["cell"])
        else:
            sheet.write_blank(line, column, None, looks["cell"])


def _fitting(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"


def _set_up(sheet: Worksheet, top: int, bottom: int) -> None:
    """The printed page: A4 on its side, one page wide, the head of the table on every page."""
    for column, width in enumerate(WIDTHS_MM):
        sheet.set_column(column, column, round(width / _MM_PER_CHARACTER, 2))
    sheet.set_row(top, 48)
    sheet.freeze_panes(top + 2, 0)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.center_horizontally()
    sheet.set_margins(
        *(
            to_mm(side.value) / _MM_PER_INCH
            for side in (MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM)
        )
    )
    sheet.repeat_rows(top, top + 1)
    sheet.print_area(0, 0, bottom, _LAST)
    sheet.set_footer(f'&C&"{FONT},Regular"&11&P/&N')
