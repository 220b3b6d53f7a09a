"""The cells of a table: where each stands in the grid, and how wide it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.inspect.colours import border_colour
from generator.inspect.properties import drawn_border
from generator.inspect.xml import VAL, Element, W, flag, millimetres, whole

_MOST_COLUMNS = 63  # Word's own limit
_SIDE = 1.9  # mm: the room that Word leaves at each side of a cell


class Cell(NamedTuple):
    """A cell that has content of its own; `width` is the room for its text in mm."""

    element: Element
    row: int
    column: int
    width: float


def is_underlined(cell: Cell) -> bool:
    """Whether a cell has a line under it and none at its sides: a line, not a grid."""
    sides = _own_sides(cell)
    return sides["bottom"] and not (sides["left"] or sides["right"] or sides["top"])


def is_overlined(cell: Cell, grid_lines: bool) -> bool:
    """Whether a cell of the first row has a line above it, its own or its table's."""
    border = cell.element.find(f"{W}tcPr/{W}tcBorders/{W}top")
    return grid_lines if border is None else drawn_border(border)


def line_colour(cell: Cell) -> str:
    """The colour of the line under a cell, RRGGBB; empty for automatic."""
    return border_colour(cell.element.find(f"{W}tcPr/{W}tcBorders/{W}bottom"))


def is_framed(cell: Cell, grid_lines: bool) -> bool:
    """Whether lines are drawn around a cell, its own or those of its table."""
    borders = cell.element.find(f"{W}tcPr/{W}tcBorders")
    return grid_lines if borders is None else all(_own_sides(cell).values())


def _own_sides(cell: Cell) -> dict[str, bool]:
    borders = cell.element.find(f"{W}tcPr/{W}tcBorders")
    return {
        side: borders is not None and drawn_border(borders.find(f"{W}{side}"))
        for side in ("top", "left", "bottom", "right")
    }


def rows(table: Element, room: float) -> Iterator[Cell]:
    """The cells in order; deleted rows and cells merged into the one above are left out."""
    grid = [
        millimetres(column.get(f"{W}w")) or 0.0
        for column in table.iterfind(f"{W}tblGrid/{W}gridCol")
    ]
    sides = _sides(table)
    number = 0
    for row in _children(table, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        skipped = row.find(f"{W}trPr/{W}gridBefore")
        column = 0 if skipped is None else _span(skipped)
        for cell in _children(row, f"{W}tc"):
            properties = cell.find(f"{W}tcPr")
            span, width, covered = 1, None, False
            for child in () if properties is None else properties:
                if child.tag == f"{W}gridSpan":
                    span = _span(child)
                elif child.tag == f"{W}tcW" and child.get(f"{W}type") != "pct":
                    width = millimetres(child.get(f"{W}w"))
                elif child.tag == f"{W}vMerge":
                    covered = child.get(VAL) != "restart"
            if not covered:
                # What a cell asks for is what Word gives it; the grid is only what was so last.
                width = width or sum(grid[column : column + span]) or room
                yield Cell(cell, number, column, max(width - sides, 0.0))
            column += span
        number += 1


class Grid(NamedTuple):
    """A table as rows and columns; `areas` are the cells: row, column, how many of each, element.

    `header` rows are those that Word repeats on each page.
    """

    rows: int
    columns: int
    header: int
    areas: list[tuple[int, int, int, int, Element]]


def grid(table: Element) -> Grid:
    """The cells of a table with all that each covers; of deleted rows nothing."""
    areas: dict[tuple[int, int], list[Any]] = {}
    above: dict[int, tuple[int, int]] = {}  # column → the cell that goes on in the next row
    number = columns = header = 0
    for row in _children(table, f"{W}tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        repeated = row.find(f"{W}trPr/{W}tblHeader")
        if repeated is not None and flag(repeated) and header == number:
            header += 1
        skipped = row.find(f"{W}trPr/{W}gridBefore")
        column = 0 if skipped is None else _span(skipped)
        below: dict[int, tuple[int, int]] = {}
        for cell in _children(row, f"{W}tc"):
            across = cell.find(f"{W}tcPr/{W}gridSpan")
            span = 1 if across is None else _span(across)
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            owner = above.get(column) if merge is not None else None
            if owner is not None and merge is not None and merge.get(VAL) != "restart":
                areas[owner][2] = number - owner[0] + 1
            else:
                owner = (number, column)
                areas[owner] = [number, column, 1, span, cell]
            if merge is not None:
                below[column] = owner
            column += span
        columns = max(columns, column)
        above = below
        number += 1
    return Grid(number, columns, header, [(a[0], a[1], a[2], a[3], a[4]) for a in areas.values()])


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """The rows or cells of `parent`, those in content controls too."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins"):
            yield from _children(child, tag)


def _span(element: Element) -> int:
    return min(max(whole(element.get(VAL)) or 1, 1), _MOST_COLUMNS)


def _sides(table: Element) -> float:
    margins = table.find(f"{W}tblPr/{W}tblCellMar")
    total = 0.0
    for names in (("left", "start"), ("right", "end")):
        sizes = [
            millimetres(side.get(f"{W}w"))
            for name in names
            if margins is not None and (side := margins.find(f"{W}{name}")) is not None
        ]
        total += next((size for size in sizes if size is not None), _SIDE)
    return total
