"""Rows of an Excel workbook (.xlsx), opened with distrust and written the Vietnamese way."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
import zlib
from typing import Any

from generator.core.diagnostics import Span
from generator.core.text import fold
from generator.decree.symbols import short_date
from generator.directive.shapes import Context

_OLE = b"\xd0\xcf\x11\xe0"  # Excel 97, or a workbook with a password
_MAX_MEMBERS, _MAX_INFLATED, _MAX_RATIO = 2_000, 64 * 2**20, 200
_RATIO_FROM = 2**20
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MAX_ROWS, _MAX_COLUMNS = 5_010, 64
_MAX_FAULTS = 20


def rows_of_workbook(
    ctx: Context, content: bytes, name: str, span: Span, sheet: str
) -> list[list[str]]:
    """The texts of a sheet (the first unless named), joined cells as `<` and `^`."""
    if content.startswith(_OLE):
        ctx.problems.add("E384", span, name=name)
        return []
    if not _is_harmless(content):
        ctx.problems.add("E382", span, name=name)
        return []
    opened = _opened(content)
    if opened is None:
        ctx.problems.add("E382", span, name=name)
        return []
    values, formulas = opened
    title = _sheet_of(values, sheet)
    if title is None:
        known = ", ".join(f"«{found}»" for found in values.sheetnames)
        ctx.problems.add("E385", span, name=name, sheet=sheet, known=known)
        return []
    page = values[title]
    if page.max_row > _MAX_ROWS or page.max_column > _MAX_COLUMNS:
        ctx.problems.add("E386", span, name=name, sheet=title)
        return []
    return _texts(ctx, page, formulas[title], name, span)


def _is_harmless(content: bytes) -> bool:
    """Whether it is a zip of a reasonable size without declarations of entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            total = sum(info.file_size for info in infos)
            if len(infos) > _MAX_MEMBERS or total > _MAX_INFLATED:
                return False
            for info in infos:
                packed = max(info.compress_size, 1)
                if info.flag_bits & 1 or (
                    info.file_size > _RATIO_FROM and info.file_size / packed > _MAX_RATIO
                ):
                    return False
                if _DOCTYPE.search(archive.read(info)):
                    return False
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError, OSError):
        return False
    return True


def _opened(content: bytes) -> tuple[Any, Any] | None:
    """The workbook with its values, and again with its formulas; None where it is broken."""
    import warnings

    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # parts of Excel's that openpyxl leaves out
            values = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
            formulas = openpyxl.load_workbook(io.BytesIO(content), keep_links=False)
    except Exception:  # whatever a broken file makes of the library
        return None
    # A chart's own sheet has no cells.
    return (values, formulas) if values.worksheets else None


def _sheet_of(workbook: Any, sheet: str) -> str | None:  # noqa: ANN401
    titles = [found.title for found in workbook.worksheets]
    if not sheet:
        return titles[0]
    return next((title for title in titles if fold(title) == fold(sheet)), None)


def _texts(ctx: Context, page: Any, formulas: Any, name: str, span: Span) -> list[list[str]]:  # noqa: ANN401
    covered = _covered(page)
    faults = 0
    rows = []
    for cells in page.iter_rows():
        row = []
        for cell in cells:
            if sign := covered.get((cell.row, cell.column)):
                row.append(sign)
                continue
            uncounted = cell.value is None and formulas[cell.coordinate].data_type == "f"
            if (uncounted or cell.data_type == "e") and faults < _MAX_FAULTS:
                faults += 1
                code = "E387" if uncounted else "E388"
                params = {"name": name, "cell": cell.coordinate, "value": str(cell.value)}
                ctx.problems.add(code, span, **params)
            row.append(_text(cell.value, cell.number_format))
        rows.append(row)
    return rows


def _covered(page: Any) -> dict[tuple[int, int], str]:  # noqa: ANN401
    """The cells that belong to another one, with the sign of the neighbour they belong to."""
    found: dict[tuple[int, int], str] = {}
    for area in page.merged_cells.ranges:
        for row in range(area.min_row, min(area.max_row, _MAX_ROWS) + 1):
            for column in range(area.min_col, min(area.max_col, _MAX_COLUMNS) + 1):
                if column > area.min_col:
                    found[row, column] = "<"
                elif row > area.min_row:
                    found[row, column] = "^"
    return found


def _text(value: Any, number_format: str) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, datetime.datetime):
        day = short_date(value.date())
        return day if value.time() == datetime.time() else f"{day} {value:%H:%M}"
    if isinstance(value, datetime.date):
        return short_date(value)
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    if isinstance(value, int | float):
        return number_text(value, number_format or "General")
    text = str(value)
    return f"\\{text}" if text in ("<", "^") else text


def number_text(value: float, number_format: str) -> str:
    """`1.250.000`, `12,5`, `12,5%`: as the format shows it, with Vietnamese signs."""
    shown = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", number_format).split(";")[0]
    percent = "%" in shown
    if percent:
        value *= 100
    decimals = re.search(r"\.([0#]+)", shown)
    if decimals:
        text = f"{value:,.{len(decimals[1])}f}"
        if "#" in decimals[1]:
            text = text.rstrip("0").rstrip(".")
    elif "0" in shown or "#" in shown:
        text = f"{value:,.0f}"
    else:
        text = f"{value:,.10g}" if abs(value) < 1e15 else f"{value:,.0f}"
    if "," not in shown.split(".")[0]:
        text = text.replace(",", "")
    text = text.translate(str.maketrans(",.", ".,"))
    return f"{text}%" if percent else text
