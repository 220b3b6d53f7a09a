"""How documents are numbered (`đánh số` of vanban.yaml), out of nodes."""

from __future__ import annotations

from generator.decree.types import DocumentType
from generator.directive.attached import yes_or_no
from generator.directive.fields import GROUP, NUMBERING_LEVEL, Field
from generator.directive.model import Group, Numbering
from generator.directive.nodes import Mapping, Node, Sequence
from generator.directive.numbering_fields import BOOK_SCHEMES, BY_TYPE
from generator.directive.shapes import (
    Context,
    entry_text,
    items_of,
    names,
    read_mapping,
    require,
    text_of,
    wrong_shape,
)
from generator.directive.values import choice_of, type_of


def numbering_of(ctx: Context, field: Field, node: Node) -> Numbering | None:
    """The series of an office, or None after reporting what is wrong with them."""
    if not isinstance(node, Mapping):
        ctx.problems.add("E211", node.span, **names(field))
        return None
    found = read_mapping(ctx, node, NUMBERING_LEVEL).found
    by = found.get("by")
    apart = found.get("secret_apart")
    groups = found.get("groups")
    return Numbering(
        by_type=bool(by and choice_of(ctx, by.field, by.node) == BY_TYPE),
        groups=_groups(ctx, groups.field, groups.node) if groups else (),
        secret_apart=yes_or_no(ctx, apart.field, apart.node) is not False if apart else True,
    )


def book_of(ctx: Context, field: Field, node: Node) -> str | None:
    """The URL of the book's database, or None after reporting that it is none."""
    text = text_of(ctx, field, node)
    if text and text.partition("://")[0] not in BOOK_SCHEMES:
        # Not the text itself: there may be a password in it.
        ctx.problems.add("E230", node.span, **names(field), example=field.example)
        return None
    return text


def _groups(ctx: Context, field: Field, node: Node) -> tuple[Group, ...]:
    """The groups; a type that stands in two is reported."""
    found: list[Group] = []
    lines: dict[str, int] = {}  # type → the line where it was given first
    for item in node.items if isinstance(node, Sequence) else [node]:
        if not isinstance(item, Mapping):
            ctx.problems.add("E211", item.span, **names(field))
            continue
        entries = read_mapping(ctx, item, GROUP)
        require(ctx, item, GROUP, entries.seen, {"name", "types"})
        types = entries.found.get("types")
        kinds = _types(ctx, types.field, types.node, lines) if types else ()
        found.append(Group(entry_text(ctx, entries, "name"), kinds))
    return tuple(found)


def _types(
    ctx: Context, field: Field, node: Node, lines: dict[str, int]
) -> tuple[DocumentType, ...]:
    kinds: list[DocumentType] = []
    for item in items_of(ctx, field, node):
        if isinstance(item, Sequence | Mapping):
            wrong_shape(ctx, field, item)
            continue
        kind = type_of(ctx, field, item)
        if kind is None:
            continue
        if kind.name in lines:
            params = {"type": kind.name, "line": str(lines[kind.name])}
            ctx.problems.add("E229", item.span, **params)
            continue
        lines[kind.name] = item.span.line
        kinds.append(kind)
    return tuple(kinds)
