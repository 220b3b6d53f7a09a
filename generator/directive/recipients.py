"""Recipients (nơi nhận), and the archive line that people write among them."""

from __future__ import annotations

import re

from generator.core.diagnostics import Span
from generator.directive.fields import Field
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.shapes import Context, clean, items_of, text_of

_ARCHIVE = re.compile(r"[-–+\s]*lưu\s*:\s*(.+)", re.IGNORECASE)


def recipients_of(
    ctx: Context, field: Field, node: Node
) -> tuple[tuple[str, ...], tuple[str, ...], Span]:
    """The recipients, the archive named among them (`Lưu: VT, VP`), and where that stands."""
    found: list[str] = []
    archive: tuple[str, ...] = ()
    span = node.span
    for item in items_of(ctx, field, node):
        line = _as_line(item)
        text = clean(line) if line else text_of(ctx, field, item)
        if not text:
            continue
        match = _ARCHIVE.fullmatch(text)
        if match:
            parts = match[1].rstrip(" .;").split(",")
            archive += tuple(part.strip() for part in parts if part.strip())
            span = item.span
        else:
            found.append(text)
    return tuple(found), archive, span


def _as_line(item: Node) -> str:
    """`- Lưu: VT, VP` is a mapping to YAML and a line to everybody else."""
    if isinstance(item, Mapping) and len(item.entries) == 1:
        key, value = item.entries[0]
        if isinstance(value, Scalar) and clean(key.text).casefold() == "lưu":
            return f"Lưu: {value.text}"
    return ""
