"""The places of a YAML file that the columns of a list fill: `<<Họ tên>>`, `<<Chức vụ?>>`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.core.text import nfc
from generator.directive import nodes
from generator.directive.merge_places import PLACE, scalars_of
from generator.directive.nodes import Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.mailmerge.listing import key_of

_SIGN = re.compile("<<|>>")
# An empty place while its line is put together (no text holds this sign), with the space that goes.
_EMPTY = "\0"
_EMPTY_MARKED = re.compile(r"(\*{1,3})\0\1|\^\[[ \u00a0]*\0[ \u00a0]*\]")
_EMPTY_BEFORE_SPACE = re.compile(r"(?:(?<=[ \u00a0])|^)\0[ \u00a0]+")
_EMPTY_BEFORE_END = re.compile(r"[ \u00a0]+\0(?=\0*(?:$|[,.;:!?)\]”’]))")


class Place(NamedTuple):
    """A place as it is written: the column's name, whether its cell may be empty, where it is."""

    column: str
    may_be_empty: bool
    span: Span


def places_of(root: Node, problems: Problems) -> list[Place]:
    """All places of a tree; what only looks like one is reported (E739)."""
    found = []
    for scalar in scalars_of(root):
        if not _SIGN.search(scalar.text):
            continue
        at = problems.offset_of(scalar.span.line, scalar.span.column)
        end = problems.offset_of(scalar.span.end_line, scalar.span.end_column)
        for match in PLACE.finditer(scalar.text):
            span, at = _where(problems, scalar, match[0], at, end)
            found.append(Place(nfc(match[1]), bool(match[2]), span))
        if sign := _SIGN.search(PLACE.sub("", scalar.text)):
            at = problems.offset_of(scalar.span.line, scalar.span.column)
            span, _ = _where(problems, scalar, sign[0], at, end)
            problems.add("E739", span)
    return found


def _where(problems: Problems, scalar: Scalar, written: str, at: int, end: int) -> tuple[Span, int]:
    """The span of `written` behind the offset `at`, and where it ends; else the whole text's."""
    found = problems.text.find(written, at, end)
    if found < 0:
        return scalar.span, at
    return problems.span_at(found, found + len(written)), found + len(written)


def filled(text: str, words: Mapping[str, str]) -> str | None:
    """`text` with the words of each column (by key) in its places.

    A line whose places all stay empty and that holds no other word vanishes; None where nothing is
    left. An empty place takes the space before it along.
    """
    lines = []
    for line in text.split("\n"):
        if "<<" not in line:
            lines.append(line)
            continue
        new = _line(line, words)
        if new.strip() or not line.strip():
            lines.append(new)
    left = "\n".join(lines)
    return left if left.strip() else None


def _line(line: str, words: Mapping[str, str]) -> str:
    line = PLACE.sub(lambda match: words[key_of(match[1])] or _EMPTY, line)
    if _EMPTY not in line:
        return line
    line = _EMPTY_MARKED.sub(_EMPTY, line)
    line = _EMPTY_BEFORE_END.sub("", _EMPTY_BEFORE_SPACE.sub("", line))
    return line.replace(_EMPTY, "")


def fill(node: Node, words: Mapping[str, str]) -> Node | None:
    """A tree with its places filled; what is left empty is as if it had not been written.

    Trees without places are shared, not copied.
    """
    if isinstance(node, Scalar):
        if "<<" not in node.text:
            return node
        text = filled(node.text, words)
        return None if text is None else node._replace(text=text)
    if isinstance(node, Sequence):
        items = [fill(item, words) for item in node.items]
        if all(a is b for a, b in zip(items, node.items, strict=True)):
            return node
        kept = [item for item in items if item is not None]
        return nodes.Sequence(kept, node.span) if kept else None
    values = [fill(value, words) for _, value in node.entries]
    pairs = list(zip(node.entries, values, strict=True))
    if all(new is old for (_, old), new in pairs):
        return node
    entries = [(key, new) for (key, _), new in pairs if new is not None]
    return nodes.Mapping(entries, node.span) if entries else None
