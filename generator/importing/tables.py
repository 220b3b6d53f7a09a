"""A table of a Word file as rows of a directive's table, joined cells and all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.core.text import fold
from generator.directive.table import ABOVE, LEFT
from generator.directive.table_file import MAX_COLUMNS, MAX_ROWS
from generator.importing.marking import Piece, all_bold, plain_of
from generator.importing.notices import Notices
from generator.importing.source import Para, Source, is_drawn
from generator.inspect.tables import Grid, grid
from generator.inspect.xml import Element, W

_MOST_HEADER = 4
_ORDINALS = frozenset(("stt", "tt", "so tt", "so thu tu"))


class TableCell(NamedTuple):
    """The paragraphs of a cell; or the sign that joins it to a neighbour."""

    paragraphs: tuple[tuple[Piece, ...], ...] = ()
    joined: str = ""


TableRow = list[TableCell]


class TableData(NamedTuple):
    """The rows of the head and all others, equally long."""

    header: list[TableRow]
    rows: list[TableRow]


def table_data(source: Source, paras: Sequence[Para], notices: Notices) -> TableData | None:
    """The table that `paras` stand in; None where it holds no words.

    What is too wide or too long for a directive's table is told (W953); its words are there all
    the same, and the directive's reader says what is wrong with it.
    """
    filled = [para for para in paras if not is_drawn(para)]
    if not filled:
        return None
    table, _ = _outermost(filled[0].draft.element)
    if table is None:
        return None
    shape = grid(table)
    inside: dict[int, list[Para]] = {}
    nested = False
    for para in filled:
        _, cell = _outermost(para.draft.element)
        inside.setdefault(id(cell), []).append(para)
        nested = nested or _is_nested(para.draft.element, table)
    if nested:
        notices.replaced("W953", filled[0].number, "bảng lồng trong bảng")
    matrix = [[TableCell() for _ in range(shape.columns)] for _ in range(shape.rows)]
    owned: set[tuple[int, int]] = set()
    for row, column, down, across, element in shape.areas:
        cells = [
            (r, c)
            for r in range(row, min(row + down, shape.rows))
            for c in range(column, min(column + across, shape.columns))
            if (r, c) not in owned
        ]
        owned.update(cells)
        paragraphs = tuple(para.pieces for para in inside.pop(id(element), []))
        for place in cells:
            matrix[place[0]][place[1]] = TableCell(paragraphs, _sign(place, row, column))
    if shape.rows > MAX_ROWS or shape.columns > MAX_COLUMNS:
        notices.replaced("W953", filled[0].number, f"{shape.rows} × {shape.columns}")
    matrix = _without_empty(matrix, shape)
    count = _header_rows(matrix, shape.header)
    return TableData(matrix[:count], matrix[count:])


def _sign(place: tuple[int, int], row: int, column: int) -> str:
    if place == (row, column):
        return ""
    return LEFT if place[1] > column else ABOVE


def _without_empty(matrix: list[TableRow], shape: Grid) -> list[TableRow]:
    """Without columns and rows that only join their neighbours: Word's grid is often finer."""
    columns = range(shape.columns)
    kept = [c for c in columns if not _is_idle(matrix, c)] or [0]
    rows = [[row[c] for c in kept] for row in matrix]
    return [row for row in rows if not all(cell.joined == ABOVE for cell in row)] or rows


def _is_idle(matrix: list[TableRow], column: int) -> bool:
    """Whether a column only joins its neighbour, or is empty and joins nothing."""
    return all(
        row[column].joined == LEFT
        or (not row[column].paragraphs and not row[column].joined and not _leads(row, column))
        for row in matrix
    )


def _leads(row: TableRow, column: int) -> bool:
    return column + 1 < len(row) and row[column + 1].joined == LEFT


def _header_rows(matrix: list[TableRow], repeated: int) -> int:
    """How many rows are the head: those that Word repeats, else a first row all in bold."""
    count = min(repeated, _MOST_HEADER)
    if not count and len(matrix) > 1 and _heads(matrix):
        count = 1
    while _crosses(matrix, count):  # a cell that goes on below is of the head too
        count += 1
    return count if count <= _MOST_HEADER and count < len(matrix) else 0


def _crosses(matrix: list[TableRow], count: int) -> bool:
    """Whether a cell of the head goes on below it."""
    return 0 < count < len(matrix) and any(cell.joined == ABOVE for cell in matrix[count])


def _heads(matrix: list[TableRow]) -> bool:
    """Whether the first row names the columns: in bold where the last is not, or `STT` leads it."""
    first = matrix[0]
    if _is_bold(first) and not _is_bold(matrix[-1]):
        return True
    return fold(_text(first[0])) in _ORDINALS and _text(first[0]) != _text(matrix[-1][0])


def _text(cell: TableCell) -> str:
    return " ".join(plain_of(pieces).strip() for pieces in cell.paragraphs)


def _is_bold(row: TableRow) -> bool:
    shown = [cell for cell in row if cell.paragraphs and not cell.joined]
    return len(shown) > 1 and all(all_bold(pieces) for cell in shown for pieces in cell.paragraphs)


def _outermost(element: Element) -> tuple[Element | None, Element | None]:
    """The outermost table around a paragraph, and its cell there."""
    table = cell = last = None
    at = element.getparent()
    while at is not None:
        if at.tag == f"{W}tc":
            last = at
        elif at.tag == f"{W}tbl":
            table, cell = at, last
        at = at.getparent()
    return table, cell


def _is_nested(element: Element, table: Element) -> bool:
    at = element.getparent()
    while at is not None and at.tag != f"{W}tbl":
        at = at.getparent()
    return at is not table
