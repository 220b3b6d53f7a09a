"""Rows of a table out of a file: CSV as any program writes it, XLSX with its joined cells."""

from __future__ import annotations

import csv
import io
import re

from generator.core.diagnostics import Span
from generator.core.text import nfc
from generator.directive.shapes import Context, short

MAX_FILE = 8 * 2**20
_DELIMITERS = ";,\t"
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
# What no cell may hold: control characters, and those that turn the order of reading.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]"
)
_ENDINGS = (".csv", ".xlsx")


def rows_of_file(ctx: Context, name: str, span: Span, sheet: str) -> list[list[str]]:
    """The rows of the file `name`, all equally long; none after reporting what is wrong.

    Cells joined in a workbook are `<` and `^`, as in YAML. `span` is where the name stands.
    """
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending not in _ENDINGS:
        ctx.problems.add("E379", span, name=name)
        return []
    content = ctx.files.read(ctx.problems, name, span, MAX_FILE)
    if content is None:
        return []
    if ending == ".csv":
        rows = _of_csv(ctx, content, name, span)
    else:
        from generator.directive.workbook import rows_of_workbook  # heavy: openpyxl

        rows = rows_of_workbook(ctx, content, name, span, sheet)
    for number, row in enumerate(rows, 1):
        for text in row:
            if bad := _FORBIDDEN.search(text):
                params = {"name": name, "row": str(number), "character": f"U+{ord(bad[0]):04X}"}
                ctx.problems.add("E383", span, **params)
                return []
    return _even([[_cell(text) for text in row] for row in rows])


def _of_csv(ctx: Context, content: bytes, name: str, span: Span) -> list[list[str]]:
    encoding = next((e for mark, e in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        ctx.problems.add("E380", span, name=name, row=str(row))
        return []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        return [row for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        ctx.problems.add(
            "E381", span, name=name, row=str(reader.line_num), reason=short(str(error))
        )
        return []


def _delimiter(text: str) -> str:
    """The one of `;`, `,` and tab that parts the first line, quoted parts left out."""
    first = re.sub(r'"[^"]*"', "", next((line for line in text.splitlines() if line.strip()), ""))
    return max(_DELIMITERS, key=first.count)


def _cell(text: str) -> str:
    lines = (line.strip() for line in nfc(text).replace("\r\n", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def _even(rows: list[list[str]]) -> list[list[str]]:
    """Without empty columns at the right and empty rows at the foot; short rows filled up."""
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((c + 1 for row in rows for c, text in enumerate(row) if text), default=0)
    return [[*row[:width], *[""] * (width - len(row))] for row in rows]
