"""What a body, a cell or a table consists of: blocks, rows, cells."""

from __future__ import annotations

from generator.inspect.xml import VAL, Element, W

PARAGRAPH, TABLE = f"{W}p", f"{W}tbl"


def blocks_of(parent: Element) -> list[Element]:
    """The paragraphs and tables that stand in an element."""
    return [child for child in parent if child.tag in (PARAGRAPH, TABLE)]


def rows_of(table: Element) -> list[Element]:
    """The rows of a table."""
    return [child for child in table if child.tag == f"{W}tr"]


def cells_of(row: Element) -> list[Element]:
    """The cells of a row."""
    return [child for child in row if child.tag == f"{W}tc"]


def block_text(block: Element) -> str:
    """The words of a block, for finding the same one."""
    if block.tag == TABLE:
        return " | ".join(row_text(row) for row in rows_of(block))
    return "".join([text.text or "" for text in block.iter(f"{W}t")])


def row_text(row: Element) -> str:
    """The words of a row."""
    return " | ".join(" ".join(block_text(b) for b in blocks_of(cell)) for cell in cells_of(row))


def shape_of(row: Element) -> tuple[tuple[str, bool], ...]:
    """How many columns each cell covers, and whether the one above it goes on in it."""
    found = []
    for cell in cells_of(row):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        covered = merge is not None and merge.get(VAL) != "restart"
        found.append(("1" if span is None else span.get(VAL, "1"), covered))
    return tuple(found)
