"""The cells of a workbook's sheet, as its elements come by."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import NamedTuple

from generator.directive.number_formats import GENERAL

MAX_ROWS, MAX_COLUMNS = 5_010, 40  # a little more than a table may have: its own limits say more
MAX_TEXT = 40_000  # Excel's own cells hold 32,767
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

Area = tuple[int, int, int, int]  # first row, first column, last row, last column


class TooBig(Exception):
    """More than any table holds."""


class Stored(NamedTuple):
    """A cell as it stands in the file.

    `kind` is the type that the file names (`n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`), `text` the
    value (of a shared string the string), `format` the number format.
    """

    kind: str
    text: str
    format: str
    formula: bool


class Page(NamedTuple):
    """A sheet: cells by row and column (from 1), joined areas, hidden rows and columns."""

    cells: dict[tuple[int, int], Stored]
    joined: list[Area]
    hidden_rows: set[int]
    hidden_columns: set[int]


class SheetReader:
    """Takes in the elements of a sheet."""

    def __init__(self, strings: list[str], formats: list[str], most_rows: int) -> None:
        self.strings, self.formats, self.most_rows = strings, formats, most_rows
        self.cells: dict[tuple[int, int], Stored] = {}
        self.joined: list[Area] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.row = self.column = 0
        self.cell: dict[str, str] = {}
        self.value = ""
        self.formula = self.reading = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "c":
            self.cell, self.value = attributes, ""
            self.formula = self.reading = False
            self.column += 1
            if reference := attributes.get("r"):
                self.row, self.column = _place(reference)
        elif tag == "row":
            self.row, self.column = int(attributes.get("r") or self.row + 1), 0
            if attributes.get("hidden") in ("1", "true"):
                self.hidden_rows.add(self.row)
        elif tag == "f":
            self.formula = True
        elif tag == "rPh":
            self.reading = True
        elif tag == "mergeCell":
            start, _, end = attributes["ref"].partition(":")
            self.joined.append((*_place(start), *_place(end or start)))
        elif tag == "col" and attributes.get("hidden") in ("1", "true"):
            first, last = int(attributes["min"]), int(attributes["max"])
            self.hidden_columns.update(range(max(first, 1), min(last, MAX_COLUMNS) + 1))

    def end(self, tag: str, text: str) -> None:
        """An element ends; `text` is what stands before its end. Raises `TooBig`."""
        if tag == "v" or (tag == "t" and not self.reading):
            self.value += text
            if len(self.value) > MAX_TEXT:
                raise TooBig
        elif tag == "rPh":
            self.reading = False
        elif tag == "c" and (self.value or self.formula):
            self._store()

    def _store(self) -> None:
        if self.row > self.most_rows or self.column > MAX_COLUMNS:
            raise TooBig
        kind, value = self.cell.get("t", "n"), self.value
        if kind == "s" and value:
            value = self.strings[_index(value, self.strings)]
        if kind in ("s", "str", "inlineStr"):
            value = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)
        form = GENERAL
        with suppress(ValueError):  # a style that is not there: as Excel, the usual one
            form = self.formats[_index(self.cell.get("s", "0"), self.formats)]
        self.cells[self.row, self.column] = Stored(kind, value, form, self.formula)


def _index(number: str, of: list[str]) -> int:
    index = int(number)
    if not 0 <= index < len(of):
        raise ValueError(number)
    return index


def _place(reference: str) -> tuple[int, int]:
    """Row and column of `B3`."""
    match = _REFERENCE.fullmatch(reference.replace("$", ""))
    if match is None:
        raise ValueError(reference)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def column_letters(column: int) -> str:
    """`AB` for 28."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
