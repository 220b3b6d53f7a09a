"""A YAML file cut into the pieces that a person thinks of: entries, items, comments above them.

Put together again they are the file, byte for byte. A piece's text is kept as if it stood at the
left edge, so that the same piece elsewhere is the same text.
"""

from __future__ import annotations

from collections.abc import Sequence as Items
from dataclasses import dataclass, replace

from generator.compare.merging.lines import AT_THE_EDGE
from generator.directive.field import Field
from generator.directive.fields import key_of, level_of
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree

# How the pieces of an entry are written: on lines of their own, or inside [ ] or { } on one line.
LIST, MAPPING, FLOW_LIST, FLOW_MAPPING = "list", "mapping", "flow list", "flow mapping"


@dataclass(frozen=True)
class Parts:
    """What a piece consists of: `opening`, the children, `closing`.

    `column`: how far the children stand to the right of the piece (block style).
    """

    kind: str
    opening: str
    children: tuple[Chunk, ...]
    closing: str
    column: int


@dataclass(frozen=True)
class Chunk:
    """A piece. `name` is the field of an entry (empty for an item), `id` a task's own id.

    `lead` are the comments and empty lines above it, `text` the rest from its first sign on,
    `plain` what it means, `literal` whether its value is a block of lines.
    """

    name: str
    lead: str
    text: str
    plain: object
    id: str = ""
    literal: bool = False
    parts: Parts | None = None


def cut(text: str, fields: tuple[Field, ...]) -> Chunk | None:
    """The file as one piece with its entries; None where it cannot be read or cut so.

    `text` has LF at the ends of its lines and ends with one.
    """
    problems = Problems("")
    tree = read_tree(text.encode(), problems)
    if tree.root is None or problems.found or not tree.whole:
        return None
    try:
        cutter = _Cutter(text, problems)
        lines = problems.lines
        parts = cutter.mapping(tree.root, fields, 0, len(lines) - 1, 0)
    except _Unfit:
        return None
    whole = Chunk("", "", text, plain_of(tree.root), parts=parts)
    return whole if together(whole) == text else None


def together(chunk: Chunk) -> str:
    """The text of a piece from its parts, for those that have any."""
    parts = chunk.parts
    if parts is None:
        return chunk.text
    return parts.opening + joined(parts.children, parts) + parts.closing


def joined(children: Items[Chunk], parts: Parts) -> str:
    """The children one behind the other or one below the other."""
    if parts.kind in (FLOW_LIST, FLOW_MAPPING):
        return ", ".join(child.text for child in children)
    pad = " " * parts.column
    return "".join(
        indented(together(child), pad)
        if place == 0 and begins_behind_dash(parts)
        else written(child, pad)
        for place, child in enumerate(children)
    )


def begins_behind_dash(parts: Parts) -> bool:
    """Whether the first entry stands on the line of the item's dash."""
    return parts.kind == MAPPING and bool(parts.opening) and not parts.opening.endswith("\n")


def written(child: Chunk, pad: str) -> str:
    """A child on lines of its own, with what stands above it."""
    return indented(child.lead, pad, first=True) + pad + indented(together(child), pad)


def indented(text: str, pad: str, *, first: bool = False) -> str:
    """The lines of a text moved to the right; the first only if asked.

    Empty lines and the marks of a conflict stay at the edge.
    """
    if not pad or not text:
        return text
    lines = text.split("\n")
    return "\n".join(
        pad + line if line and (first or n) and not line.startswith(AT_THE_EDGE) else line
        for n, line in enumerate(lines)
    )


def plain_of(node: Node) -> object:
    """What a node means, for comparing."""
    if isinstance(node, Scalar):
        return " ".join(node.text.split()) if node.style != "|" else node.text.strip()
    if isinstance(node, Sequence):
        return ("list", *map(plain_of, node.items))
    return ("mapping", *((key_of(key.text), plain_of(value)) for key, value in node.entries))


class _Unfit(Exception):
    """The file is written in a way that cannot be cut."""


class _Cutter:
    """Cuts one text; lines count from 0, the last one is empty."""

    def __init__(self, text: str, problems: Problems) -> None:
        self._text = text
        self._problems = problems
        self._lines = text.split("\n")

    def mapping(
        self, node: Mapping, fields: tuple[Field, ...], start: int, end: int, shift: int
    ) -> Parts:
        """The entries of a block mapping whose lines are `start` to `end` (outside).

        `shift` is the column at which the text of the piece that they are in begins.
        """
        level = level_of(fields, "", "")
        column = node.entries[0][0].span.column - 1
        firsts = [key.span.line - 1 for key, _ in node.entries]
        if any(key.span.column - 1 != column for key, _ in node.entries):
            raise _Unfit
        tops = [start, *(self._top(first, column, start) for first in firsts[1:])]
        stops = [*tops[1:], self._bottom(end, firsts[-1])]
        seen: dict[str, int] = {}
        children = []
        for (key, value), first, top, stop in zip(node.entries, firsts, tops, stops, strict=True):
            field = level.field_of(key.text)
            name = field.name if field else key_of(key.text)
            seen[name] = seen.get(name, 0) + 1
            name = name if seen[name] == 1 else f"{name}#{seen[name]}"
            lead = self._between(top, first, column)
            children.append(self._entry(name, lead, value, field, first, stop, column))
        closing = self._between(stops[-1], end, shift)
        return Parts(MAPPING, "", tuple(children), closing, column - shift)

    def _entry(
        self,
        name: str,
        lead: str,
        value: Node,
        field: Field | None,
        first: int,
        stop: int,
        column: int,
    ) -> Chunk:
        text = self._own(first, stop, column)
        literal = isinstance(value, Scalar) and value.style == "|"
        parts = self._parts(value, field, first, stop, column)
        return Chunk(name, lead, text, plain_of(value), "", literal, parts)

    def _parts(
        self, value: Node, field: Field | None, first: int, stop: int, column: int
    ) -> Parts | None:
        """The pieces of an entry's value, if it has any."""
        fields = field.fields if field else ()
        if isinstance(value, Scalar) or not _members(value):
            return None
        line = value.span.line - 1
        if self._is_flow(value):
            return self._flow(value, fields, column) if line == value.span.end_line - 1 else None
        if line == first:
            return None
        if isinstance(value, Sequence):
            return self._list(value, fields, first, stop, column)
        inner = self.mapping(value, fields, first + 1, stop, column)
        return replace(inner, opening=self._own(first, first + 1, column))

    def _list(
        self, node: Sequence, fields: tuple[Field, ...], first: int, stop: int, column: int
    ) -> Parts:
        dash = self._lines[node.items[0].span.line - 1].find("-")
        firsts = [item.span.line - 1 for item in node.items]
        for place, item in enumerate(node.items):
            line = self._lines[firsts[place]]
            if line[: dash + 1] != " " * dash + "-" or item.span.column - 1 <= dash:
                raise _Unfit
        tops = [self._top(place, dash, first + 1) for place in firsts]
        stops = [*tops[1:], self._bottom(stop, firsts[-1])]
        children = []
        for item, place, top, end in zip(node.items, firsts, tops, stops, strict=True):
            lead = self._between(top, place, dash)
            children.append(self._item(item, lead, fields, place, end, dash))
        opening = self._own(first, first + 1, column) + self._between(first + 1, tops[0], column)
        closing = self._between(stops[-1], stop, column)
        return Parts(LIST, opening, tuple(children), closing, dash - column)

    def _item(
        self, item: Node, lead: str, fields: tuple[Field, ...], first: int, stop: int, dash: int
    ) -> Chunk:
        text = self._own(first, stop, dash)
        identity, parts = "", None
        if isinstance(item, Mapping) and item.entries:
            level = level_of(fields, "", "")
            for key, value in item.entries:
                field = level.field_of(key.text)
                if field and field.name == "id" and isinstance(value, Scalar):
                    identity = value.text.strip()
            if not self._is_flow(item):
                inner = self.mapping(item, fields, first, stop, dash)
                opening = self._lines[first][dash : item.span.column - 1]
                parts = replace(inner, opening=opening)
            elif item.span.line == item.span.end_line:
                parts = self._flow(item, fields, dash)
        return Chunk("", lead, text, plain_of(item), identity, False, parts)

    def _flow(self, node: Node, fields: tuple[Field, ...], column: int) -> Parts | None:
        """What stands inside `[ ]` or `{ }` on one line, if nothing in it goes deeper."""
        line = self._lines[node.span.line - 1]
        level = level_of(fields, "", "")
        spans: list[tuple[str, int, int, object]] = []
        if isinstance(node, Sequence):
            for item in node.items:
                span = item.span
                spans.append(("", span.column - 1, span.end_column - 1, plain_of(item)))
        elif isinstance(node, Mapping):
            for key, value in node.entries:
                field = level.field_of(key.text)
                name = field.name if field else key_of(key.text)
                ends = value.span.end_column - 1
                spans.append((name, key.span.column - 1, ends, plain_of(value)))
        children = tuple(Chunk(n, "", line[a:b], plain) for n, a, b, plain in spans)
        opening, closing = line[column : spans[0][1]], line[spans[-1][2] :] + "\n"
        kind = FLOW_LIST if isinstance(node, Sequence) else FLOW_MAPPING
        parts = Parts(kind, opening, children, closing, 0)
        whole = line[column:] + "\n"
        return parts if together(Chunk("", "", "", None, parts=parts)) == whole else None

    def _is_flow(self, node: Node) -> bool:
        sign = self._lines[node.span.line - 1][node.span.column - 1 : node.span.column]
        return sign in ("[", "{")

    def _top(self, line: int, column: int, limit: int) -> int:
        """The first of the comments and empty lines above a line, not above `limit`."""
        while line > limit and self._is_aside(line - 1, column):
            line -= 1
        return line

    def _bottom(self, end: int, first: int) -> int:
        """The line behind the last one of a piece's own, below which only asides stand."""
        column = len(self._lines[first]) - len(self._lines[first].lstrip())
        while end > first + 1 and self._is_aside(end - 1, column):
            end -= 1
        return end

    def _is_aside(self, line: int, column: int) -> bool:
        """Whether a line is empty, or a comment that is no part of a deeper block of lines."""
        text = self._lines[line]
        bare = text.lstrip()
        return not bare or (bare.startswith("#") and len(text) - len(bare) <= column)

    def _own(self, first: int, stop: int, column: int) -> str:
        """Lines as if they stood at the left edge, the first from `column` on."""
        text = self._lines[first][column:] + "\n"
        return text + self._between(first + 1, stop, column)

    def _between(self, start: int, stop: int, column: int) -> str:
        """Lines moved to the left by `column`."""
        lines = []
        for line in self._lines[start:stop]:
            if line[:column].strip():
                raise _Unfit
            lines.append(line[column:] + "\n")
        return "".join(lines)


def _members(node: Node) -> bool:
    return bool(node.items if isinstance(node, Sequence) else node.entries)  # type: ignore[union-attr]
