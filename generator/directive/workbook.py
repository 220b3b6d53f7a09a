"""Rows of an Excel workbook (.xlsx), written the Vietnamese way."""

from __future__ import annotations

import datetime
from contextlib import suppress
from math import isfinite

from generator.core.diagnostics import Span
from generator.core.text import fold, short
from generator.directive.number_formats import day_text, number_text
from generator.directive.problems import Problems
from generator.directive.sheet_cells import MAX_ROWS, Area, Page, Stored, TooBig, column_letters
from generator.directive.spreadsheet import Broken, Workbook

_OLE = b"\xd0\xcf\x11\xe0"  # Excel 97, or a workbook with a password
_MAX_FAULTS = 20
_MAX_NAMES = 20


def rows_of_workbook(
    problems: Problems,
    content: bytes,
    name: str,
    span: Span | None,
    sheet: str,
    *,
    most_rows: int = MAX_ROWS,
) -> list[list[str]]:
    """The texts of a sheet (the first that is shown, unless named), joined cells as `<` and `^`.

    A text that is such a sign itself is `\\<` or `\\^`. None after reporting what is wrong, as a
    sheet of more than `most_rows` rows.
    """
    if content.startswith(_OLE):
        problems.add("E384", span, name=name)
        return []
    title = sheet
    try:
        book = Workbook(content)
        title = _sheet_of(book, sheet)
        if not title:
            known = ", ".join(f"«{short(found)}»" for found in book.sheets[:_MAX_NAMES])
            problems.add("E385", span, name=name, sheet=sheet, known=known)
            return []
        page = book.page(title, most_rows)
        return _texts(problems, page, name, span, since_1904=book.since_1904)
    except Broken:
        problems.add("E382", span, name=name)
    except TooBig:
        problems.add("E386", span, name=name, sheet=short(title))
    return []


def _sheet_of(book: Workbook, sheet: str) -> str:
    """The sheet that is meant; empty where there is none of that name."""
    if sheet:
        return next((title for title in book.sheets if fold(title) == fold(sheet)), "")
    return next((title for title in book.sheets if title not in book.hidden), book.sheets[0])


def _texts(
    problems: Problems, page: Page, name: str, span: Span | None, *, since_1904: bool
) -> list[list[str]]:
    last_row = max((row for row, _ in page.cells), default=0)
    last_column = max((column for _, column in page.cells), default=0)
    _refuse_hidden(problems, page, name, span)
    covered = _covered(page.joined, last_row, last_column)
    rows = [[""] * last_column for _ in range(last_row)]
    faults = 0
    for (row, column), stored in page.cells.items():
        if (row, column) in covered:
            continue
        # LibreOffice and Excel write a formula's value beside it; other programs may not.
        uncounted = stored.formula and not stored.text and stored.kind != "str"
        if uncounted or stored.kind == "e":
            faults += 1
            if faults <= _MAX_FAULTS:
                code = "E387" if uncounted else "E388"
                cell = f"{column_letters(column)}{row}"
                problems.add(code, span, name=name, cell=cell, value=stored.text)
        rows[row - 1][column - 1] = _text(stored, since_1904=since_1904)
    for (row, column), sign in covered.items():
        rows[row - 1][column - 1] = sign
    return rows


def _refuse_hidden(problems: Problems, page: Page, name: str, span: Span | None) -> None:
    """What somebody hid must neither be printed nor be left out without a word."""
    columns = {column for _, column in page.cells} & page.hidden_columns
    rows = {row for row, _ in page.cells} & page.hidden_rows
    if columns:
        place = column_letters(min(columns))
        problems.add("E393", span, name=name, vi=f"cột {place}", en=f"column {place}")
    elif rows:
        place = str(min(rows))
        problems.add("E393", span, name=name, vi=f"dòng {place}", en=f"row {place}")


def _covered(areas: list[Area], last_row: int, last_column: int) -> dict[tuple[int, int], str]:
    """The cells that belong to another one, with the sign of the neighbour they belong to."""
    found: dict[tuple[int, int], str] = {}
    for first_row, first_column, to_row, to_column in areas:
        for row in range(first_row, min(to_row, last_row) + 1):
            for column in range(first_column, min(to_column, last_column) + 1):
                if (row, column) in found:
                    raise Broken  # areas that overlap, and a way to make few bytes take for ever
                sign = "<" if column > first_column else "^"
                if (row, column) != (first_row, first_column):
                    found[row, column] = sign
    return found


def _text(stored: Stored, *, since_1904: bool) -> str:
    kind, text = stored.kind, stored.text
    if kind == "b":
        return "Có" if text in ("1", "true") else "Không"
    if kind == "n" and text:
        with suppress(ValueError):
            number = float(text)
            if isfinite(number):
                return number_text(number, stored.format, since_1904=since_1904)
        raise Broken
    if kind == "d":
        with suppress(ValueError):
            return day_text(datetime.datetime.fromisoformat(text).replace(tzinfo=None))
    return f"\\{text}" if text in ("<", "^") else text
