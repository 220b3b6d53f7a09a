"""Signatories (người ký): in what capacity, on behalf of whom (PL I, Phần I, Mục II.7.b)."""

from __future__ import annotations

import re

from generator.core.text import fold, nfc
from generator.decree.words import CAPACITIES
from generator.directive.fields import SIGNATORY, Field
from generator.directive.model import Signatory
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar, Sequence
from generator.directive.shapes import (
    Context,
    Entries,
    is_empty,
    items_of,
    names,
    read_mapping,
    require,
    short,
    text_of,
    texts_of,
    wrong_shape,
)
from generator.directive.values import capacities_in, capacity_of

_REQUIRED = {f.name for f in SIGNATORY.fields if f.required}


# More signatures than this no page holds beside its text.
_MOST_SIGNERS = 8


def signers_of(ctx: Context, field: Field, node: Node) -> tuple[Signatory, ...] | None:
    """Who signs, from left to right; None after reporting that one of them is wrong."""
    nodes = node.items if isinstance(node, Sequence) else [node]
    if len(nodes) > _MOST_SIGNERS:
        ctx.problems.add("E216", nodes[_MOST_SIGNERS].span, most=str(_MOST_SIGNERS))
        return None
    found = [_signer_of(ctx, field, one) for one in nodes]
    return None if None in found else tuple(s for s in found if s)


def _signer_of(ctx: Context, field: Field, node: Node) -> Signatory | None:
    """A mapping, or the short name of one of the profile's signatories."""
    if is_empty(node):
        ctx.problems.add("E208", node.span, **names(field))
        return None
    if isinstance(node, Mapping):
        return signatory_from_mapping(ctx, node)
    if isinstance(node, Sequence):
        wrong_shape(ctx, field, node)
        return None
    return _by_short_name(ctx, node)


def signatories_of(ctx: Context, field: Field, node: Node) -> dict[str, Signatory]:
    """The profile's signatories by their short names, folded."""
    if not isinstance(node, Mapping):
        ctx.problems.add("E211", node.span, **names(field))
        return {}
    found: dict[str, Signatory] = {}
    lines: dict[str, int] = {}
    for key, value in node.entries:
        short_name = fold(nfc(key.text))
        if short_name in lines:
            line = str(lines[short_name])
            ctx.problems.add("E204", key.span, **names(field), key=short(key.text), line=line)
            continue
        lines[short_name] = key.span.line
        if is_empty(value):
            ctx.problems.add("E208", key.span, vi=short(key.text), en=short(key.text))
        elif not isinstance(value, Mapping):
            ctx.problems.add("E211", value.span, vi=short(key.text), en=short(key.text))
        else:
            signatory = signatory_from_mapping(ctx, value)
            if signatory:
                found[nfc(key.text)] = signatory
    return found


def _by_short_name(ctx: Context, node: Scalar) -> Signatory | None:
    if REPORTED in node.text:
        return None
    wanted = fold(node.text)
    for short_name, signatory in ctx.signatories.items():
        if fold(short_name) == wanted:
            return signatory
    text = short(nfc(node.text))
    if not ctx.signatories:
        ctx.problems.add("E319", node.span, text=text)
        return None
    from generator.core.text import closest

    # The full name of one who is listed, or a near miss of a short name.
    by_name = {fold(s.name): short_name for short_name, s in ctx.signatories.items()}
    near = by_name.get(wanted) or closest(text, tuple(ctx.signatories))
    known = ", ".join(f"«{name}»" for name in ctx.signatories)
    if near:
        ctx.problems.add("E318", node.span, text=text, near=near, known=known)
    else:
        ctx.problems.add("E317", node.span, text=text, known=known)
    return None


def signatory_from_mapping(ctx: Context, node: Mapping) -> Signatory | None:
    """A signatory with his capacities paired with those he signs for, or None after reporting."""
    before = len(ctx.problems.found)
    entries = read_mapping(ctx, node, SIGNATORY)
    wanted = _REQUIRED if "role" in entries.seen else _REQUIRED | {"title"}
    require(ctx, node, SIGNATORY, entries.seen, wanted)
    texts = {
        name: text_of(ctx, entries.found[name].field, entries.found[name].node) or ""
        for name in ("name", "title", "role")
        if name in entries.found
    }
    capacity = _capacities(ctx, entries)
    heads: tuple[str, ...] = ()
    if "on_behalf_of" in entries.found:
        entry = entries.found["on_behalf_of"]
        heads = texts_of(ctx, entry.field, entry.node)
    if len(ctx.problems.found) > before:
        return None
    paired = _paired(ctx, entries, capacity, heads)
    if paired is None:
        return None
    return Signatory(texts["name"], texts.get("title", ""), capacity, paired, texts.get("role", ""))


def _capacities(ctx: Context, entries: Entries) -> tuple[str, ...]:
    if "capacity" not in entries.found:
        return ()
    field, _, node = entries.found["capacity"]
    found = []
    for item in items_of(ctx, field, node):
        text = text_of(ctx, field, item)
        if text and isinstance(item, Scalar):
            found += (capacity_of(ctx, item, part) for part in capacities_in(text))
    return tuple(c for c in found if c)


def _paired(
    ctx: Context, entries: Entries, capacity: tuple[str, ...], heads: tuple[str, ...]
) -> tuple[str, ...] | None:
    """`heads` with an empty text where a capacity (Q.) names nobody."""
    wanted = [c for c in capacity if CAPACITIES[c].names_head]
    if len(wanted) == len(heads):
        left = iter(heads)
        return tuple(
            _without_capacity(c, next(left)) if CAPACITIES[c].names_head else "" for c in capacity
        )
    place = entries.found["on_behalf_of" if heads else "capacity"].key.span
    if not capacity:
        ctx.problems.add("E316", place, heads=", ".join(heads))
    elif not wanted:
        ctx.problems.add("E315", place)
    elif not heads:
        ctx.problems.add("E324", place, capacity=wanted[0])
    else:
        counts = {"capacities": str(len(wanted)), "heads": str(len(heads))}
        ctx.problems.add("E327", place, **counts)
    return None


def _without_capacity(capacity: str, head: str) -> str:
    """`Giám đốc` for a head `KT. Giám đốc` that repeats its capacity."""
    letters = re.escape(capacity.rstrip("."))
    repeated = re.match(rf"{letters}(?:\.\s*|\s+)(?=\S)", head, re.IGNORECASE)
    return head[repeated.end() :] if repeated else head
