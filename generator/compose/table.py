"""Tables and pictures: how wide, how aligned, in which size (widths and heights are EMU)."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import sqrt

from generator.compose.hard_spaces import SPACE, bind
from generator.compose.inline import parse_runs, plain
from generator.compose.metrics import text_width
from generator.compose.page import Block, PictureBlock, Run, TableBlock, TableCell
from generator.core.text import fold
from generator.core.units import EMU_PER_PT, mm
from generator.directive.model import Picture, Table, TableRow

# On each side of a cell's words.
CELL_PADDING = mm(1.9)
# What a cell takes besides its words: the padding, and a little for borders and rounding.
_AROUND = 2 * CELL_PADDING + mm(0.8)
# The usual size of the words in a table, and those that a table with many columns falls back to.
SIZES = (13.0, 12.0, 11.0)
_NUMBER = re.compile(r"\(?[-–+]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?%?\)?|[-–]?")
_ORDINALS = frozenset(("stt", "tt", "so tt", "so thu tu"))
# Pictures: the resolution that a size in pixels is taken for, and the most of a page's height.
_PIXELS_PER_INCH = 96
_MOST_HEIGHT = mm(200)


def table_blocks(table: Table, width: int) -> list[Block]:
    """The table's title and unit, and the table, as wide as `width`."""
    blocks = []
    if table.title:
        blocks.append(Block("centred", (Run(bind(plain(table.title)), bold=True),)))
    if table.unit:
        unit = plain(table.unit)
        words = unit if fold(unit).startswith("don vi") else f"Đơn vị tính: {unit}"
        blocks.append(Block("unit", (Run(bind(words)),)))
    return [*blocks, Block("table", drawn=_table(table, width))]


def picture_blocks(picture: Picture, width: int) -> list[Block]:
    """The picture, no wider than `width`, and its title below it."""
    wanted = mm(picture.width_mm) if picture.width_mm else _natural(picture)
    printed = min(wanted, width, _MOST_HEIGHT * picture.width_px // picture.height_px)
    height = printed * picture.height_px // picture.width_px
    title = plain(picture.title)
    drawn = PictureBlock(picture.content, picture.format, printed, max(height, 1), title)
    blocks = [Block("picture", drawn=drawn)]
    return [*blocks, Block("caption", (Run(bind(title), italic=True),))] if title else blocks


def _natural(picture: Picture) -> int:
    return picture.width_px * 72 * EMU_PER_PT // _PIXELS_PER_INCH


def _table(table: Table, width: int) -> TableBlock:
    rows = table.header + table.rows
    size = next((s for s in SIZES if sum(_least(rows, s)) <= width), SIZES[-1])
    widths = _shared(_least(rows, size), _natural_widths(rows, size), width)
    aligns = _alignments(table)
    return TableBlock(
        widths,
        tuple(_row(row, table.header, ("center",) * len(row), bold=True) for row in table.header),
        tuple(_row(row, table.rows, aligns, bold=False) for row in table.rows),
        size,
    )


def _row(
    row: TableRow, rows: tuple[TableRow, ...], aligns: tuple[str, ...], *, bold: bool
) -> tuple[TableCell, ...]:
    """The cells that a row shows; a place covered from above is an empty one."""
    shown = []
    column = 0
    while column < len(row):
        cell = row[column]
        if cell is None:
            columns = _covering(rows, row, column)
            shown.append(TableCell(((),), aligns[column], columns, 1, covered=True))
        else:
            columns = cell.columns
            align = "center" if columns > 1 and columns == len(row) and not bold else aligns[column]
            words = tuple(parse_runs(bind(line), bold=bold) for line in cell.text.split("\n"))
            shown.append(TableCell(words, align, columns, cell.rows))
        column += columns
    return tuple(shown)


def _covering(rows: tuple[TableRow, ...], row: TableRow, column: int) -> int:
    """How many columns the cell has that covers a place from above."""
    at = next(number for number, other in enumerate(rows) if other is row)
    for above in reversed(rows[:at]):
        if cell := above[column]:
            return cell.columns
    return 1


def _alignments(table: Table) -> tuple[str, ...]:
    """Of each column: numbers at the right, running numbers in the middle, words at the left."""
    aligns = []
    for column in range(len(table.rows[0]) if table.rows else len(table.header[0])):
        head = " ".join(cell.text for row in table.header if (cell := row[column]))
        cells = [cell.text for row in table.rows if (cell := row[column]) and cell.columns == 1]
        filled = [text for text in cells if text.strip()]
        if fold(head.replace(".", " ")) in _ORDINALS:
            aligns.append("center")
        elif filled and all(_NUMBER.fullmatch(plain(text)) for text in filled):
            aligns.append("right")
        else:
            aligns.append("left")
    return tuple(aligns)


def _least(rows: tuple[TableRow, ...], size: float) -> list[int]:
    """Of each column the width of its longest word, which no line may break."""
    return _widest(rows, size, lambda line: bind(line).split(" "))


def _natural_widths(rows: tuple[TableRow, ...], size: float) -> list[int]:
    """Of each column the width of its longest line."""
    return _widest(rows, size, lambda line: [line])


def _widest(
    rows: tuple[TableRow, ...], size: float, pieces: Callable[[str], list[str]]
) -> list[int]:
    widths = [_AROUND] * len(rows[0])
    for row in rows:
        for column, cell in enumerate(row):
            if cell is None:
                continue
            for line in plain(cell.text).split("\n"):
                for piece in pieces(line):
                    # Bold is a little wider: counted for all, since any cell may have it.
                    wide = text_width(piece.replace(SPACE, " "), size, bold=True)
                    wide += _AROUND
                    have = sum(widths[column : column + cell.columns])
                    if wide > have and cell.columns == 1:
                        widths[column] = wide
    return widths


def _shared(least: list[int], natural: list[int], width: int) -> tuple[int, ...]:
    """`width` shared among the columns: no word breaks, and long columns get most of the rest."""
    total = sum(least)
    if total >= width:  # words will break; each column gives way alike
        shares = [width * one // total for one in least]
    else:
        wishes = [max(n - one, 0) for n, one in zip(natural, least, strict=True)]
        rest = width - total
        if sum(wishes) <= rest:  # all fits on one line: what is left is shared by length
            over = rest - sum(wishes)
            whole = sum(natural)
            shares = [n + over * n // whole for n in (map(sum, zip(least, wishes, strict=True)))]
        else:
            weights = [sqrt(wish) for wish in wishes]
            whole = sum(weights)
            shares = [
                one + int(rest * weight / whole) for one, weight in zip(least, weights, strict=True)
            ]
    shares[-1] += width - sum(shares)
    return tuple(shares)
