"""Recipients (nơi nhận), and the archive line that people write among them."""

from __future__ import annotations

import re

from generator.core.diagnostics import Span
from generator.directive.fields import FIELD, Field
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.shapes import (
    Context,
    clean,
    is_empty,
    list_items_of,
    names,
    text_of,
    texts_of,
)

_ARCHIVE = re.compile(r"[-–+\s]*lưu\s*:\s*(.+)", re.IGNORECASE)


def recipients_of(
    ctx: Context, field: Field, node: Node
) -> tuple[tuple[str, ...], tuple[str, ...], Span]:
    """The recipients, the archive named among them (`Lưu: VT, VP`), and where that stands."""
    found: list[str] = []
    archive: tuple[str, ...] = ()
    span = node.span
    for item in list_items_of(ctx, field, node):
        entry = _archive_entry(item)
        if entry:
            kept = _kept(ctx, *entry)
        else:
            text = text_of(ctx, field, item)
            match = _ARCHIVE.fullmatch(text or "")
            if not match:
                found += [text] if text else []
                continue
            kept = _split(match[1])
        if kept:
            archive += kept
            span = item.span
    return tuple(found), archive, span


def _archive_entry(item: Node) -> tuple[Scalar, Node] | None:
    """`- Lưu: VT, VP` is a mapping to YAML and a line to everybody else."""
    if not isinstance(item, Mapping) or len(item.entries) != 1:
        return None
    key, value = item.entries[0]
    return (key, value) if clean(key.text).casefold() == "lưu" else None


def _kept(ctx: Context, key: Scalar, value: Node) -> tuple[str, ...]:
    field = FIELD["archive"]
    if is_empty(value):
        ctx.problems.add("E208", key.span, **names(field))
        return ()
    if isinstance(value, Scalar):
        text = text_of(ctx, field, value)
        return _split(text) if text else ()
    return texts_of(ctx, field, value)


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.rstrip(" .;").split(",") if part.strip())
