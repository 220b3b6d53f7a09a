"""Which rules an office wants to be run (`kiểm tra` of vanban.yaml), out of nodes.

Whether there is such a rule is not known here: each code keeps its place for whoever knows.
"""

from __future__ import annotations

from generator.directive.fields import CHECKING, Field
from generator.directive.model import Checks, PlacedCode
from generator.directive.nodes import Mapping, Node
from generator.directive.shapes import Context, Entries, list_items_of, names, read_mapping, text_of


def checks_of(ctx: Context, field: Field, node: Node) -> Checks | None:
    """The codes that are selected and ignored, or None after reporting what is wrong."""
    if not isinstance(node, Mapping):
        ctx.problems.add("E211", node.span, **names(field))
        return None
    entries = read_mapping(ctx, node, CHECKING)
    return Checks(_codes(ctx, entries, "select"), _codes(ctx, entries, "ignore"))


def _codes(ctx: Context, entries: Entries, name: str) -> tuple[PlacedCode, ...]:
    entry = entries.found.get(name)
    if entry is None:
        return ()
    items = list_items_of(ctx, entry.field, entry.node)
    texts = ((text_of(ctx, entry.field, item), item.span) for item in items)
    return tuple(PlacedCode(text.upper(), span) for text, span in texts if text)
