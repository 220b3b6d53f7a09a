"""A table of a text: its cells from YAML or from a file, and which of them are one."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.directive.fields import TABLE, Field
from generator.directive.filled import is_literal, read
from generator.directive.model import Cell, Table, TableRow
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar, Sequence
from generator.directive.shapes import (
    Context,
    Entries,
    clean,
    entry_text,
    first_key,
    names,
    read_mapping,
    text_of,
)
from generator.directive.table_file import MAX_COLUMNS, MAX_ROWS, rows_of_file
from generator.directive.values import number_of

LEFT, ABOVE = "<", "^"  # a cell that is one with its neighbour
_MAX_FAULTS = 20  # of one table: nobody reads more


class _Row(NamedTuple):
    """The texts of a row, and where each stands in the directive (one place for a whole file)."""

    texts: list[str]
    places: list[Span]


def table_of(ctx: Context, node: Mapping) -> Table | None:
    """The table of a mapping, or None after reporting what is wrong with it."""
    before = len(ctx.problems.found)
    entries = read_mapping(ctx, node, TABLE)
    _refuse_idle_keys(ctx, entries)
    header = _rows(ctx, entries, "columns", nested=False)
    rows = _rows(ctx, entries, "rows", nested=True)
    if "file" in entries.found:
        header, rows = _with_file(ctx, entries, header)
    elif not entries.seen & {"rows", "file"}:
        ctx.problems.add("E370", first_key(node))
    if len(ctx.problems.found) > before:
        return None
    if not rows:
        ctx.problems.add("E370", first_key(node))
        return None
    _check_size(ctx, header + rows, first_key(node))
    if len(ctx.problems.found) > before:
        return None
    head = _joined(ctx, header)
    body = _joined(ctx, rows, len(header))
    if len(ctx.problems.found) > before:
        return None
    texts = {name: entry_text(ctx, entries, name) for name in ("title", "unit")}
    return Table(head, body, **texts)


def _refuse_idle_keys(ctx: Context, entries: Entries) -> None:
    """What says something of a file, where no file is named that it could hold for."""
    entry = entries.found.get("file")
    file = entry.node.text.lower() if entry and isinstance(entry.node, Scalar) else ""
    idle = {"sheet": not file.endswith(".xlsx"), "header_rows": not file}
    for name in idle.keys() & entries.found.keys():
        if idle[name] and ("file" in entries.found or "file" not in entries.seen):
            field, key, _ = entries.found[name]
            ctx.problems.add("E394", key.span, **names(field))


def _rows(ctx: Context, entries: Entries, name: str, *, nested: bool) -> list[_Row]:
    """The rows of a key. A list of texts is one row, unless it has to be a list of rows."""
    entry = entries.found.get(name)
    if entry is None:
        return []
    field, _, node = entry
    if not isinstance(node, Sequence):
        ctx.problems.add("E371", node.span, **names(field))
        return []
    if not nested and not any(isinstance(item, Sequence) for item in node.items):
        return [_row(ctx, field, node)]
    rows = []
    for item in node.items:
        if isinstance(item, Sequence):
            rows.append(_row(ctx, field, item))
        else:
            ctx.problems.add("E371", item.span, **names(field))
    return rows


def _row(ctx: Context, field: Field, node: Sequence) -> _Row:
    texts, places = [], []
    for item in node.items:
        texts.append(_cell(ctx, field, item))
        places.append(item.span)
    return _Row(texts, places)


def _cell(ctx: Context, field: Field, item: Node) -> str:
    if not isinstance(item, Scalar):
        ctx.problems.add("E372", item.span, **names(field))
        return ""
    if REPORTED in item.text:
        return ""
    if item.style == "|":  # lines of a cell stay lines
        return "\n".join(line.strip() for line in read(item.text).strip().split("\n"))
    text = clean(item.text)
    return f"\\{text}" if is_literal(item.text) and text in (LEFT, ABOVE) else text


def _with_file(ctx: Context, entries: Entries, header: list[_Row]) -> tuple[list[_Row], list[_Row]]:
    entry = entries.found["file"]
    if "rows" in entries.found:
        ctx.problems.add("E373", entries.found["rows"].key.span)
        return header, []
    name = text_of(ctx, entry.field, entry.node)
    if not name:
        return header, []
    counted = entries.found.get("header_rows")
    found = rows_of_file(ctx, name, entry.node.span, entry_text(ctx, entries, "sheet"))
    head = 0 if header else 1
    if counted and isinstance(counted.node, Scalar) and counted.node.text.strip() == "0":
        head = 0
    elif counted:
        head = number_of(ctx, counted.field, counted.node) or 0
    elif head:  # rows that are one with the first belong to the head too
        head += next((n for n, row in enumerate(found[1:]) if ABOVE not in row), 0)
    rows = [_Row(texts, [entry.node.span] * len(texts)) for texts in found]
    return header + rows[:head], rows[head:]


def _check_size(ctx: Context, rows: list[_Row], place: Span) -> None:
    width = len(rows[0].texts)
    if len(rows) > MAX_ROWS:
        ctx.problems.add("E374", place, count=str(len(rows)), most=str(MAX_ROWS))
    if not 0 < width <= MAX_COLUMNS:
        ctx.problems.add("E375", place, count=str(width), most=str(MAX_COLUMNS))
    faults = 0
    for number, row in enumerate(rows, 1):
        if len(row.texts) != width and faults < _MAX_FAULTS:
            faults += 1
            span = row.places[0] if row.places else place
            params = {"row": str(number), "count": str(len(row.texts)), "wanted": str(width)}
            ctx.problems.add("E376", span, **params)


def _joined(ctx: Context, rows: list[_Row], above: int = 0) -> tuple[TableRow, ...]:
    """The rows as cells; cells that are one have to be a rectangle.

    `above`: how many rows stand above these, for messages.
    """
    owners: dict[tuple[int, int], tuple[int, int]] = {}
    areas: dict[tuple[int, int], list[tuple[int, int]]] = {}
    faults = 0
    for r, row in enumerate(rows):
        for c, text in enumerate(row.texts):
            neighbour = {LEFT: (r, c - 1), ABOVE: (r - 1, c)}.get(text)
            owner = (r, c) if neighbour is None else owners.get(neighbour)
            if owner is None:
                owner = (r, c)
                faults += 1
                if faults <= _MAX_FAULTS:
                    place = {"row": str(above + r + 1), "column": str(c + 1)}
                    ctx.problems.add("E377", row.places[c], sign=text, **place)
            owners[r, c] = owner
            areas.setdefault(owner, []).append((r, c))
    cells: list[list[Cell | None]] = [[None] * len(row.texts) for row in rows]
    for (r, c), area in areas.items():
        down = max(at[0] for at in area) - r + 1
        across = max(at[1] for at in area) - c + 1
        if down * across != len(area) or any(at[1] < c for at in area):
            faults += 1
            if faults <= _MAX_FAULTS:
                place = {"row": str(above + r + 1), "column": str(c + 1)}
                ctx.problems.add("E378", rows[r].places[c], **place)
        text = rows[r].texts[c]
        cells[r][c] = Cell(text[1:] if text in ("\\<", "\\^") else text, across, down)
    return tuple(tuple(row) for row in cells)
