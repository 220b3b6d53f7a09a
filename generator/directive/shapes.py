"""Mappings, lists and texts out of nodes; wrong keys and wrong shapes are reported."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.core.text import nfc, short
from generator.directive.fields import CAN_BE_NOTHING, DIRECTIVE, LEVELS, Field, Level, key_of
from generator.directive.filled import read
from generator.directive.model import Signatory
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems

_NULL = frozenset({"~", "null", "Null", "NULL"})
# How a line begins that is meant as an item of a list.
_ITEM = re.compile(r"[-–•+]|[0-9]+[.)]")
# Of these a text of several lines is never one item; a base or a point of a task may be long.
_NEVER_MERGED = frozenset({"tasks", "recipients", "addressees", "archive"})


class Context(NamedTuple):
    """What a conversion needs besides the node.

    Where to report, who may sign by short name, and the files that the directive may name.
    """

    problems: Problems
    signatories: dict[str, Signatory]
    files: NamedFiles


class Entry(NamedTuple):
    """A key as the user wrote it, its field, and the value's node."""

    field: Field
    key: Scalar
    node: Node


class Entries(NamedTuple):
    """The sound entries of a mapping; `seen` also names the fields that were given but refused."""

    found: dict[str, Entry]
    seen: set[str]


def names(field: Field) -> dict[str, str]:
    """The parameters of a message about `field`."""
    return {"vi": field.vi, "en": field.name}


def read_mapping(ctx: Context, node: Mapping, level: Level) -> Entries:
    """The entries of `node` by field; every key that is unknown, repeated or empty is reported."""
    entries = Entries({}, set())
    first: dict[str, int] = {}
    for key, value in node.entries:
        field = level.by_key.get(key.text) or level.field_of(key.text)
        if key.text.startswith("\u00a0"):  # to YAML a letter: the key stands where it looks not to
            ctx.problems.add("E130", key.span)
            continue
        if field is None:
            _unknown_key(ctx, key, level, entries)
            continue
        if field.name in first:
            ctx.problems.add(
                "E204", key.span, **names(field), key=nfc(key.text), line=str(first[field.name])
            )
            continue
        first[field.name] = key.span.line
        entries.seen.add(field.name)
        if is_empty(value):
            can_be_nothing = level is DIRECTIVE and field.name in CAN_BE_NOTHING
            code = "E222" if can_be_nothing else "E208"
            ctx.problems.add(code, empty_span(key, value), **names(field))
            continue
        entries.found[field.name] = Entry(field, key, value)
    return entries


def _unknown_key(ctx: Context, key: Scalar, level: Level, entries: Entries) -> None:
    if REPORTED in key.text:
        return
    text = short(nfc(key.text))
    wanted = key_of(key.text)
    for other in LEVELS:
        if other.field_of(wanted):
            place = {"place_vi": other.place_vi, "place_en": other.place_en}
            ctx.problems.add("E203", key.span, key=text, **place)
            return
    from generator.core.text import closest

    near = closest(wanted, tuple(level.by_key))
    if near is None:
        ctx.problems.add("E201", key.span, key=text)
        return
    field = level.by_key[near]
    entries.seen.add(field.name)  # it is there, misspelt: not to be reported as missing too
    ctx.problems.add("E202", key.span, key=text, **names(field))


def require(ctx: Context, node: Mapping, level: Level, seen: set[str], names_: set[str]) -> None:
    """Report each of the fields `names_` that is not among `seen`, at the mapping's first key."""
    span = first_key(node)
    for field in level.fields:
        if field.name in names_ and field.name not in seen:
            code = "E206" if field.profile else "E205"
            ctx.problems.add(code, span, **names(field), example=field.example)


def first_key(node: Mapping) -> Span:
    """Where something that is missing from `node` is reported: its first key."""
    return node.entries[0][0].span if node.entries else node.span


def is_empty(node: Node) -> bool:
    """Whether nothing is written there: no letter or digit, YAML's null, `[]` or `{}`.

    A dash or a stop alone would be taken for the typist's own punctuation and printed as nothing.
    """
    if isinstance(node, Scalar):
        if REPORTED in node.text:
            return False
        return not any(map(_says_something, node.text)) or (not node.style and node.text in _NULL)
    return not (node.items if isinstance(node, Sequence) else node.entries)


def _says_something(character: str) -> bool:
    return character.isalnum() or character in "%‰°"


def empty_span(key: Scalar, node: Node) -> Span:
    """Where an empty value is reported: at the key when nothing at all stands behind it."""
    span = node.span
    nothing = isinstance(node, Scalar) and not node.style and not node.text
    return key.span if nothing or span[:2] == span[2:] else span


def clean(text: str) -> str:
    """NFC, without outer white space, line breaks folded to a space; inner spaces stay."""
    text = nfc(read(text)).strip()
    if "\n" in text:
        text = " ".join(line.strip() for line in text.split("\n") if line.strip())
    return text


def text_of(ctx: Context, field: Field, node: Node) -> str | None:
    """The one text that `node` is, or None after reporting its shape."""
    if isinstance(node, Scalar):
        return None if REPORTED in node.text else clean(node.text)
    wrong_shape(ctx, field, node)
    return None


def entry_text(ctx: Context, entries: Entries, name: str) -> str:
    """The text of the entry `name`; empty where there is none, or it is none (reported)."""
    entry = entries.found.get(name)
    return (text_of(ctx, entry.field, entry.node) or "") if entry else ""


def wrong_shape(ctx: Context, field: Field, node: Node) -> None:
    """Report a list or a mapping where a text is wanted."""
    if isinstance(node, Sequence):
        ctx.problems.add("E209", node.span, **names(field))
    elif isinstance(node, Mapping):
        ctx.problems.add("E210", first_key(node), **names(field))


def items_of(ctx: Context, field: Field, node: Node) -> list[Node]:
    """The items of a list, or the one value that stands for a list of one; empty items reported."""
    if not isinstance(node, Sequence):
        return [node]
    found = []
    for item in node.items:
        if is_empty(item):
            ctx.problems.add("E208", item.span, **names(field))
        else:
            found.append(item)
    return found


def list_items_of(ctx: Context, field: Field, node: Node) -> list[Node]:
    """The same for a field that is a list; items that YAML would merge into one are reported."""
    found = []
    for item in items_of(ctx, field, node):
        merged = _merged(ctx, item, item is node and field.name in _NEVER_MERGED)
        if merged:
            ctx.problems.add("E220", merged, **names(field))
        else:
            found.append(item)
    return found


def _merged(ctx: Context, node: Node, always: bool) -> Span | None:
    """Where a text of several lines looks like several items; `always`: whatever they begin with.

    Only of a text without quotes or behind `|`: whoever writes `>-` means one text.
    """
    if not isinstance(node, Scalar) or node.style not in ("", "|") or REPORTED in node.text:
        return None
    first, last = node.span.line, node.span.end_line
    if first == last:
        return None
    lines = ctx.problems.lines
    if node.style:
        first, last = first + 1, first + len(node.text.rstrip("\n").split("\n"))
    written = []
    for number in range(first, min(last, len(lines)) + 1):
        line = lines[number - 1]
        start = node.span.column - 1 if number == node.span.line else 0
        text = line[start:].strip()
        if text:
            start += len(line[start:]) - len(line[start:].lstrip())
            written.append((text, Span(number, start + 1, number, start + len(text) + 1)))
    for text, span in written:
        if _ITEM.match(text):
            return span
    return written[0][1] if always and len(written) > 1 else None


def texts_of(ctx: Context, field: Field, node: Node) -> tuple[str, ...]:
    """A list of texts, or one text as a list of one; items of another shape are reported."""
    texts = (text_of(ctx, field, item) for item in list_items_of(ctx, field, node))
    return tuple(text for text in texts if text)


def paragraphs_of(ctx: Context, field: Field, node: Node) -> tuple[str, ...]:
    """Paragraphs that a blank line separates, or one for each item of a list."""
    found: list[str] = []
    for item in items_of(ctx, field, node):
        if not isinstance(item, Scalar):
            wrong_shape(ctx, field, item)
        elif REPORTED not in item.text:
            found += (clean(part) for part in _paragraphs(item) if part.strip())
    return tuple(found)


def _paragraphs(scalar: Scalar) -> list[str]:
    if scalar.style != "|":
        # YAML has folded single line breaks already: one that is left was a blank line.
        return scalar.text.split("\n")
    paragraphs = [""]
    for line in scalar.text.split("\n"):
        if line.strip():
            paragraphs[-1] += line + "\n"
        else:
            paragraphs.append("")
    return paragraphs
