"""What a document carries with it: documents that it issues, and appendices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from generator.core.text import fold
from generator.decree.types import find_type
from generator.directive.body import body_of
from generator.directive.fields import APPENDIX, ENCLOSURE, Field, Level
from generator.directive.model import Appendix, BodyNode, Enclosure
from generator.directive.nodes import Mapping, Node, Sequence
from generator.directive.shapes import (
    Context,
    Entries,
    entry_text,
    is_empty,
    names,
    read_mapping,
    require,
    short,
    text_of,
)

_T = TypeVar("_T")
_YES, _NO = ("co", "yes", "true"), ("khong", "no", "false")


def appendices_of(ctx: Context, field: Field, node: Node) -> tuple[Appendix, ...]:
    """The appendices: mappings in a list, or the one mapping that is the only one."""
    return _all_of(ctx, field, node, APPENDIX, _appendix)


def enclosures_of(ctx: Context, field: Field, node: Node) -> tuple[Enclosure, ...]:
    """The documents that a quyết định issues, likewise."""
    return _all_of(ctx, field, node, ENCLOSURE, _enclosure)


def yes_or_no(ctx: Context, field: Field, node: Node) -> bool | None:
    """`có` or `không` (`yes`, `no`, `true`, `false`), or None after reporting."""
    text = text_of(ctx, field, node)
    if text is None:
        return None
    word = fold(text)
    if word in _YES or word in _NO:
        return word in _YES
    ctx.problems.add("E226", node.span, **names(field), text=short(text))
    return None


def _all_of(
    ctx: Context,
    field: Field,
    node: Node,
    level: Level,
    convert: Callable[[Context, Entries], _T | None],
) -> tuple[_T, ...]:
    found: list[_T] = []
    for item in node.items if isinstance(node, Sequence) else [node]:
        if is_empty(item):
            ctx.problems.add("E208", item.span, **names(field))
        elif not isinstance(item, Mapping):
            ctx.problems.add("E211", item.span, **names(field))
        else:
            entries = read_mapping(ctx, item, level)
            wanted = {f.name for f in level.fields if f.required}
            require(ctx, item, level, entries.seen, wanted)
            value = convert(ctx, entries)
            if value is not None and wanted <= entries.found.keys():
                found.append(value)
    return tuple(found)


def _appendix(ctx: Context, entries: Entries) -> Appendix:
    landscape = entries.found.get("landscape")
    return Appendix(
        title=entry_text(ctx, entries, "title"),
        body=_body(ctx, entries),
        landscape=bool(landscape and yes_or_no(ctx, landscape.field, landscape.node)),
    )


def _enclosure(ctx: Context, entries: Entries) -> Enclosure:
    kind = entry_text(ctx, entries, "type")
    known = find_type(kind)
    return Enclosure(
        type=known.name if known else kind,
        subject=entry_text(ctx, entries, "subject"),
        body=_body(ctx, entries),
    )


def _body(ctx: Context, entries: Entries) -> tuple[BodyNode, ...]:
    entry = entries.found.get("body")
    return body_of(ctx, entry.field, entry.node) if entry else ()
