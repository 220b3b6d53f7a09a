"""Rows of a table out of a file: CSV as any program writes it, XLSX with its joined cells."""

from __future__ import annotations

import csv
import io
import re

from generator.core.diagnostics import Span
from generator.core.text import nfc, short
from generator.directive.nodes import REPORTED
from generator.directive.problems import Problems
from generator.directive.shapes import Context
from generator.directive.source import MARKS, code_of_character

MAX_FILE = 8 * 2**20
MAX_ROWS, MAX_COLUMNS = 5_000, 20  # of a table
_SNIFFED, _LINES_SNIFFED = 20_000, 20
_DELIMITERS = ";,\t"
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
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
        from generator.directive.workbook import rows_of_workbook  # zip and XML: only now

        rows = rows_of_workbook(ctx.problems, content, name, span, sheet)
    for number, row in enumerate(rows, 1):
        for text in row:
            if bad := unprintable(text):
                params = {"name": name, "row": str(number), "character": f"U+{ord(bad):04X}"}
                ctx.problems.add("E383", span, **params)
                return []
    return _even([[cell_text(text) for text in row] for row in rows])


def unprintable(text: str) -> str:
    """A character that no text of a directive may hold, or an empty text."""
    if marks := MARKS.search(text):
        return marks[0][-1]
    if REPORTED in text:
        return REPORTED
    if text.isprintable():
        return ""
    return next((ch for ch in text if not ch.isprintable() and code_of_character(ch)), "")


def _of_csv(ctx: Context, content: bytes, name: str, span: Span) -> list[list[str]]:
    text = csv_text(ctx.problems, content, name, span)
    if text is None:
        return []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    rows: list[list[str]] = []
    count = 0
    try:
        for row in reader:
            while row and not row[-1].strip():
                row.pop()
            if len(row) > MAX_COLUMNS:
                params = {"count": str(len(row)), "most": str(MAX_COLUMNS)}
                ctx.problems.add("E375", span, **params)
                return []
            count += bool(row)
            if row and count <= MAX_ROWS:
                rows.append(row)
    except csv.Error as error:
        line = str(reader.line_num)
        ctx.problems.add("E381", span, name=name, row=line, reason=short(str(error)))
        return []
    if count > MAX_ROWS:
        ctx.problems.add("E374", span, count=str(count), most=str(MAX_ROWS))
        return []
    return rows


def csv_text(problems: Problems, content: bytes, name: str, span: Span | None) -> str | None:
    """The text of a CSV file in UTF-8 or UTF-16, or None after reporting what it is not."""
    encoding = next((e for mark, e in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        problems.add("E380", span, name=name, row=str(row))
        return None


def delimiter_of(text: str) -> str:
    """The one of `;`, `,` and tab that parts the first lines alike, quoted parts left out.

    A comma inside a heading (`Họ, tên;Quê quán`) does not part the lines below it, and each line
    has as many of the sign that does.
    """
    start = re.sub(r'"[^"]*"', "", text[:_SNIFFED])
    lines = [line for line in start.splitlines() if line.strip()][:_LINES_SNIFFED]

    def evidence(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        return min(counts, default=0), sum(counts)

    return max(_DELIMITERS, key=evidence)


def cell_text(text: str) -> str:
    """A cell in NFC, without white space around it and around each of its lines."""
    text = nfc(text).replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in text:
        return text.strip()
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _even(rows: list[list[str]]) -> list[list[str]]:
    """Without the empty rows and columns around the table; short rows filled up."""
    while rows and not any(rows[-1]):
        rows.pop()
    start = next((number for number, row in enumerate(rows) if any(row)), 0)
    rows = rows[start:]
    width = max((c + 1 for row in rows for c, text in enumerate(row) if text), default=0)
    left = min((c for row in rows for c, text in enumerate(row) if text), default=0)
    return [[*row[left:width], *[""] * (width - max(len(row), left))] for row in rows]
