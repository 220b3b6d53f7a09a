"""Tables: how wide their columns are, how aligned, in which size (lengths are EMU)."""

from __future__ import annotations

import re
from math import ceil, sqrt
from typing import NamedTuple

from generator.compose.hard_spaces import SPACE, bind, release
from generator.compose.inline import parse_runs
from generator.compose.metrics import text_width
from generator.compose.page import Block, Run, TableBlock, TableCell
from generator.core.text import fold
from generator.core.units import mm
from generator.directive.model import Cell, Table, TableRow

# On each side of a cell's words.
CELL_PADDING = mm(1.9)
# What a cell takes besides its words: the padding, and a little for borders and rounding.
_AROUND = 2 * CELL_PADDING + mm(0.8)
# The usual size of the words in a table, and those that a table with many columns falls back to.
SIZES = (13.0, 12.0, 11.0)
_NUMBER = re.compile(r"\(?[-–+]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?%?\)?|[-–]?")
_ORDINALS = frozenset(("stt", "tt", "so tt", "so thu tu"))


class _Laid(NamedTuple):
    """A cell with its words as runs, line by line, and as bare text.

    `word` is the width of its longest word, `line` that of its longest line, both in the usual size
    and bold: bold is a little wider, and any cell may have it.
    """

    cell: Cell
    lines: tuple[tuple[Run, ...], ...]
    text: str
    word: int
    line: int


_LaidRow = tuple[_Laid | None, ...]


def table_blocks(table: Table, width: int) -> list[Block]:
    """The table's title and unit, and the table, as wide as `width`."""
    blocks = []
    if table.title:
        blocks.append(Block("centred", parse_runs(bind(table.title), bold=True)))
    if table.unit:
        said = fold(table.unit).startswith("don vi")
        words = table.unit if said else f"Đơn vị tính: {table.unit}"
        blocks.append(Block("unit", parse_runs(bind(words))))
    return [*blocks, Block("table", drawn=_table(table, width))]


def _table(table: Table, width: int) -> TableBlock:
    header, body = _laid_rows(table, bound=True)
    size, least = _size_and_least(header + body, width)
    if size < SIZES[0]:
        # Rather a break between two syllables of a name than smaller type, or a word cut in two.
        header, body = _laid_rows(table, bound=False)
        size, least = _size_and_least(header + body, width)
    aligns = _alignments(header, body)
    # Numbers gain nothing by room around them: words get it, where there are any.
    growing = ["left" not in aligns or align == "left" for align in aligns]
    natural = _natural(header, body, growing, size)
    return TableBlock(
        _shared(least, natural, growing, width),
        _shown(header, ("center",) * len(least)),
        _shown(body, aligns),
        size,
    )


def _laid_rows(table: Table, *, bound: bool) -> tuple[list[_LaidRow], list[_LaidRow]]:
    """Head and body; `bound`: with hard spaces. Hard hyphens are always there."""
    header = [_laid_row(row, bold=True, bound=bound) for row in table.header]
    return header, [_laid_row(row, bold=False, bound=bound) for row in table.rows]


def _laid_row(row: TableRow, *, bold: bool, bound: bool) -> _LaidRow:
    return tuple([_laid(cell, bold=bold, bound=bound) if cell else None for cell in row])


def _laid(cell: Cell, *, bold: bool, bound: bool) -> _Laid:
    written = [bind(line) for line in cell.text.split("\n")]
    kept = written if bound else [line.replace(SPACE, " ") for line in written]
    lines = tuple([parse_runs(line, bold=bold) for line in kept])
    texts = [release("".join([run.text for run in runs])) for runs in lines]
    space = text_width(" ", SIZES[0], bold=True)
    longest_word = longest_line = 0
    for runs in lines:
        # A note's mark is a digit or two, small and high.
        whole = "".join([run.text or "00" for run in runs])
        words = [text_width(release(w), SIZES[0], bold=True) for w in whole.split(" ")]
        longest_word = max(longest_word, *words)
        longest_line = max(longest_line, sum(words) + space * (len(words) - 1))
    return _Laid(cell, lines, "\n".join(texts), longest_word, longest_line)


def _shown(rows: list[_LaidRow], aligns: tuple[str, ...]) -> tuple[tuple[TableCell, ...], ...]:
    """The cells that the rows show; a place covered from above is an empty one."""
    shown = []
    covering = [1] * len(aligns)  # how many columns the cell has that a column saw last
    for row in rows:
        cells = []
        column = 0
        while column < len(row):
            laid = row[column]
            if laid is None:
                columns = covering[column]
                cells.append(TableCell(((),), aligns[column], columns, 1, covered=True))
            else:
                columns = covering[column] = laid.cell.columns
                whole = 1 < columns == len(row)  # a row that parts the table
                align = "center" if whole else aligns[column]
                cells.append(TableCell(laid.lines, align, columns, laid.cell.rows))
            column += columns
        shown.append(tuple(cells))
    return tuple(shown)


def _alignments(header: list[_LaidRow], body: list[_LaidRow]) -> tuple[str, ...]:
    """Of each column: numbers at the right, running numbers in the middle, words at the left."""
    aligns = []
    for column in range(len((body or header)[0])):
        head = " ".join([laid.text for row in header if (laid := row[column])])
        cells = [laid for row in body if (laid := row[column]) and laid.cell.columns == 1]
        filled = [text for laid in cells if (text := laid.text.strip())]
        if fold(head.replace(".", " ")) in _ORDINALS:
            aligns.append("center")
        elif filled and all(map(_NUMBER.fullmatch, filled)):
            aligns.append("right")
        else:
            aligns.append("left")
    return tuple(aligns)


def _size_and_least(rows: list[_LaidRow], width: int) -> tuple[float, list[int]]:
    """The largest size in which no line has to break a word, and the widths that this takes."""
    words = [[cell.word if cell else 0 for cell in row] for row in rows]
    least: list[int] = []
    for size in SIZES:
        least = _widest(words, rows, size)
        _widen(least, rows, size)
        if sum(least) <= width:
            return size, least
    return SIZES[-1], least


def _widest(lengths: list[list[int]], rows: list[_LaidRow], size: float) -> list[int]:
    """Of each column the greatest length in it, cells over several columns left out."""
    longest = [0] * len(rows[0])
    for row, cells in zip(lengths, rows, strict=True):
        for column, (length, laid) in enumerate(zip(row, cells, strict=True)):
            if laid and laid.cell.columns == 1 and length > longest[column]:
                longest[column] = length
    return [_in_size(length, size) for length in longest]


def _natural(
    header: list[_LaidRow], body: list[_LaidRow], growing: list[bool], size: float
) -> list[int]:
    """Of each column its longest line; over numbers the head may be broken into lines."""
    heads = [
        [cell.line if cell and grows else 0 for cell, grows in zip(row, growing, strict=True)]
        for row in header
    ]
    lines = [[cell.line if cell else 0 for cell in row] for row in body]
    return _widest(heads + lines, header + body, size)


def _widen(widths: list[int], rows: list[_LaidRow], size: float) -> None:
    """Make room for the longest word of each cell over several columns, in each column alike."""
    for row in rows:
        for column, laid in enumerate(row):
            if laid and laid.cell.columns > 1:
                end = column + laid.cell.columns
                lacking = _in_size(laid.word, size) - sum(widths[column:end])
                if lacking > 0:
                    for place in range(column, end):
                        widths[place] += ceil(lacking / laid.cell.columns)


def _in_size(length: int, size: float) -> int:
    return ceil(length * size / SIZES[0]) + _AROUND


def _shared(
    least: list[int], natural: list[int], growing: list[bool], width: int
) -> tuple[int, ...]:
    """`width` shared among the columns: no word breaks, and long columns get most of the rest.

    `growing`: which columns get what is left where all fits on one line.
    """
    total = sum(least)
    if total >= width:  # words will break, in the widest columns
        shares = _capped(least, width)
    else:
        wishes = [max(n - one, 0) for n, one in zip(natural, least, strict=True)]
        rest = width - total
        if sum(wishes) <= rest:  # all fits on one line: what is left is shared by length
            over = rest - sum(wishes)
            wanted = [one + wish for one, wish in zip(least, wishes, strict=True)]
            whole = sum([one for one, grows in zip(wanted, growing, strict=True) if grows])
            shares = [
                one + (over * one // whole if grows else 0)
                for one, grows in zip(wanted, growing, strict=True)
            ]
        else:
            weights = [sqrt(wish) for wish in wishes]
            whole = sum(weights)
            shares = [
                one + int(rest * weight / whole) for one, weight in zip(least, weights, strict=True)
            ]
    shares[-1] += width - sum(shares)
    return tuple(shares)


def _capped(lengths: list[int], total: int) -> list[int]:
    """`lengths` that together are no more than `total`: the greatest give way, the others not."""
    left = total
    shares = [0] * len(lengths)
    for done, place in enumerate(sorted(range(len(lengths)), key=lengths.__getitem__)):
        shares[place] = min(lengths[place], left // (len(lengths) - done))
        left -= shares[place]
    return shares
