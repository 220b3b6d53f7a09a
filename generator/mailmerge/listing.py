"""The list of a mail merge: the rows of a CSV or Excel file under the names of their columns."""

from __future__ import annotations

import csv
import io
import os
from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.core.text import nfc, short
from generator.directive.problems import Problems
from generator.directive.sheet_cells import column_letters
from generator.directive.table_file import (
    MAX_FILE,
    cell_text,
    csv_text,
    delimiter_of,
    unprintable,
)

MAX_ROWS = 20_000
_MAX_COLUMNS = 100
_MAX_CELL = 32_767  # as in Excel
# Above the names of the columns may stand the name of the list, and whose it is.
_LINES_ABOVE = 20
_JOINED = ("<", "^")


class Cell(NamedTuple):
    """Where a cell stands, for messages: `hàng 7, cột C «Họ tên»`, and in a CSV its span."""

    vi: str
    en: str
    span: Span | None


class Row(NamedTuple):
    """A row: its number as Excel shows it, its texts."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """The text in a column (from 0); empty where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


class Listing(NamedTuple):
    """A list: its columns in order (empty where one has no name), and its rows.

    `head` is the number of the row that names the columns; `joined` are the places (row number,
    column) of cells that belong to a neighbour. Of a CSV file `lines` are the lines in which its
    rows begin, by their numbers, and `sign` is what parts its cells.
    """

    problems: Problems
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    joined: frozenset[tuple[int, int]]
    head: int
    lines: dict[int, int]
    sign: str = ""

    def place(self, row: int, column: int) -> Cell:
        """How the cell in row `row` and column `column` (from 0) is named."""
        name = short(self.columns[column], 40) if column < len(self.columns) else ""
        letters = column_letters(column + 1)
        span = self._span(row, column) if self.problems.text else None
        vi = f"hàng {row}, cột {letters}" + (f" «{name}»" if name else "")
        en = f"row {row}, column {letters}" + (f" “{name}”" if name else "")
        return Cell(vi, en, span)

    def add(self, code: str, row: int, column: int, /, **params: str) -> None:
        """Report `code` at a cell."""
        place = self.place(row, column)
        self.problems.add(code, place.span, place_vi=place.vi, place_en=place.en, **params)

    def _span(self, row: int, column: int) -> Span:
        """The characters of a cell of a CSV file, of several lines the first one's."""
        text = self.problems.text
        sign = self.sign
        at = self.problems.offset_of(self.lines.get(row, row), 1)
        quoted = False
        start = at
        for position in range(at, len(text)):
            ch = text[position]
            if ch == '"':
                quoted = not quoted
            elif not quoted and ch in (sign, "\n", "\r"):
                if column == 0 or ch != sign:
                    return self.problems.span_at(start, position)
                column, start = column - 1, position + 1
        return self.problems.span_at(start, len(text))


def key_of(name: str) -> str:
    """What two names of a column have in common: letters, whatever their case and spaces."""
    return " ".join(nfc(name).casefold().split())


def read_listing(path: str, wanted: set[str]) -> Listing:
    """The list in the file `path`, .csv or .xlsx (its first visible sheet).

    `wanted` are keys (`key_of`) of columns: the row that holds most of them, among the first, is
    that of the names. What is wrong is in its `problems`.
    """
    problems = Problems(path)
    nothing = Listing(problems, (), (), frozenset(), 1, {})
    numbered, lines = _numbered(path, problems)
    if problems.found:
        return nothing
    numbered = [(number, row) for number, row in numbered if any(map(_says, row))]
    at = _head(numbered, wanted)
    if at is None:
        problems.add("E731")
        return nothing
    columns = tuple("" if text in _JOINED else " ".join(text.split()) for text in numbered[at][1])
    rows, joined = [], set()
    for number, cells in numbered[at + 1 :]:
        joined |= {(number, column) for column, text in enumerate(cells) if text in _JOINED}
        rows.append(Row(number, tuple(_unescaped(text) for text in cells)))
    head = numbered[at][0]
    sign = delimiter_of(problems.text)  # once: there may be a mistake in each row
    listing = Listing(problems, columns, tuple(rows), frozenset(joined), head, lines, sign)
    if not rows:
        problems.add("E731")
    elif len(rows) > MAX_ROWS:
        problems.add("E732", count=str(len(rows)), most=str(MAX_ROWS))
    for row in rows:
        _check_cells(listing, row)
    return listing


def _says(text: str) -> bool:
    return text not in ("", *_JOINED)


def _unescaped(text: str) -> str:
    return text[1:] if text in ("\\<", "\\^") else text


def _head(numbered: list[tuple[int, list[str]]], wanted: set[str]) -> int | None:
    """Which row holds the names of the columns."""
    first = numbered[:_LINES_ABOVE]
    if not first:
        return None
    found = [len(wanted & {key_of(text) for text in row}) for _, row in first]
    return found.index(max(found))


def _check_cells(listing: Listing, row: Row) -> None:
    for column, text in enumerate(row.cells):
        if bad := unprintable(text):
            listing.add("E733", row.number, column, character=f"U+{ord(bad):04X}")
        elif len(text) > _MAX_CELL:
            params = {"length": str(len(text)), "most": str(_MAX_CELL)}
            listing.add("E734", row.number, column, **params)


def _numbered(path: str, problems: Problems) -> tuple[list[tuple[int, list[str]]], dict[int, int]]:
    """The rows with their numbers, and the lines they begin in; mistakes of the file reported."""
    name = os.path.basename(path)  # noqa: PTH119
    ending = os.path.splitext(path)[1].lower()  # noqa: PTH122
    if ending not in (".csv", ".xlsx"):
        problems.add("E735", name=name)
        return [], {}
    content = _content(path, problems)
    if content is None:
        return [], {}
    if ending == ".csv":
        text = csv_text(problems, content, name, None)
        if text is None:
            return [], {}
        problems.text = text.removeprefix("\ufeff")
        return _csv_rows(problems, name)
    from generator.directive.workbook import rows_of_workbook  # zip and XML: only now

    rows = rows_of_workbook(problems, content, name, None, "", most_rows=MAX_ROWS + _LINES_ABOVE)
    return [(number, [_one_line(text) for text in row]) for number, row in enumerate(rows, 1)], {}


def _content(path: str, problems: Problems) -> bytes | None:
    try:
        return read_regular(path, MAX_FILE)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        problems.add("E001")
    except NotAFile:
        problems.add("E002" if os.path.isdir(path) else "E004")  # noqa: PTH112
    except TooLarge:
        problems.add("E736", most=str(MAX_FILE >> 20))
    except OSError as error:
        problems.add("E020", reason=error.strerror or str(error))
    return None


def _csv_rows(problems: Problems, name: str) -> tuple[list[tuple[int, list[str]]], dict[int, int]]:
    text = problems.text
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    rows: list[tuple[int, list[str]]] = []
    lines: dict[int, int] = {}
    begun = 1
    try:
        for number, row in enumerate(reader, 1):
            if len(row) > _MAX_COLUMNS:
                params = {"count": str(len(row)), "most": str(_MAX_COLUMNS)}
                problems.add("E375", Span(begun, 1, begun, 2), **params)
                break
            # What is a sign of joined cells in a workbook is a text here.
            cells = [_one_line(cell) for cell in row]
            rows.append((number, [f"\\{cell}" if cell in _JOINED else cell for cell in cells]))
            lines[number] = begun
            begun = reader.line_num + 1
    except csv.Error as error:
        problems.add("E381", name=name, row=str(reader.line_num), reason=short(str(error)))
    return rows, lines


def _one_line(text: str) -> str:
    """A cell on one line: its lines and tabs are spaces, since one place is one line."""
    return " ".join(cell_text(text).replace("\t", " ").split("\n"))
