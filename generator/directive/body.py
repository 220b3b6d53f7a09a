"""The text of a document (nội dung): its nodes, and what is wrong with them, in its place.

It is written as it stands on paper, as nodes (`- chương: Quy định chung`), or as a list of both;
numbers of nodes are given by themselves.
"""

from __future__ import annotations

from generator.core.diagnostics import Span
from generator.directive.fields import NODE, Field
from generator.directive.filled import read
from generator.directive.lines import Line, Text
from generator.directive.model import PICTURE, TABLE, BodyNode
from generator.directive.node_fields import NODE_KINDS
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar, Sequence
from generator.directive.numbering import Numbering
from generator.directive.picture import picture_of
from generator.directive.recognise import NAMED_KINDS, Fault, Found, recognise, with_titles
from generator.directive.sequence import check_sequence
from generator.directive.shapes import (
    Context,
    first_key,
    is_empty,
    names,
    read_mapping,
    text_of,
)
from generator.directive.table import table_of

_DRAWN = ("table", "picture")


class _Given:
    """Where a node that was written as a mapping stands: at its key, whatever is asked."""

    __slots__ = ("span",)

    def __init__(self, span: Span) -> None:
        self.span = span

    def place_of(self, index: int, words: int) -> Span:
        return self.span


class _Body:
    """The nodes of a text as far as it has been read, and the place of each line of it."""

    def __init__(self, ctx: Context, field: Field) -> None:
        self.ctx = ctx
        self.field = field
        self.found: list[Found] = []
        self.faults: list[Fault] = []
        self.lines: list[Line] = []
        self.numbering = Numbering()
        self.whole = True

    def read(self, node: Node) -> None:
        """Text, a mapping, or a list of both; neighbouring texts are read as one."""
        texts: list[Line] = []
        for item in node.items if isinstance(node, Sequence) else [node]:
            if isinstance(item, Scalar):
                texts += self._lines_of(item)
                continue
            self._recognise(texts)
            texts = []
            if isinstance(item, Mapping):
                self._node(item)
            else:
                self._wrong(item.span, "E215")
        self._recognise(texts)

    def _wrong(self, span: Span, code: str, **params: str) -> None:
        self.whole = False
        self.ctx.problems.add(code, span, **params)

    def _lines_of(self, item: Scalar) -> list[Line]:
        if REPORTED in item.text:
            self.whole = False
        elif is_empty(item):
            self._wrong(item.span, "E208", **names(self.field))
        elif not item.style and item.span.line < item.span.end_line:
            self._wrong(item.span, "E221", **names(self.field))
        else:
            return Text(self.ctx.problems, item).lines()
        return []

    def _recognise(self, texts: list[Line]) -> None:
        if not texts:
            return
        start = len(self.lines)
        self.lines += texts
        found, faults = recognise([line.text for line in texts])
        found = [item._replace(at=item.at + start) for item in found]
        self.numbering.saw(found)
        self.found += found
        self.faults += [
            fault._replace(
                at=fault.at + start, other=None if fault.other is None else fault.other + start
            )
            for fault in faults
        ]

    def _node(self, node: Mapping) -> None:
        before = len(self.ctx.problems.found)
        entries = read_mapping(self.ctx, node, NODE)
        kinds = [name for name in NODE_KINDS if name in entries.seen]
        if len(self.ctx.problems.found) > before:
            self.whole = False
        elif len(kinds) != 1:
            keys = ", ".join(f"«{f.vi}»" for f in NODE.fields if f.name in NODE_KINDS)
            self._wrong(first_key(node), "E351", keys=keys)
        for name in kinds[:1]:
            if name not in entries.found:
                continue
            _, key, value = entries.found[name]
            if name in _DRAWN:
                self._draw(NODE_KINDS[name], value, key.span)
            else:
                self._add(NODE_KINDS[name], value, key.span)
        if "body" in entries.found:
            self.read(entries.found["body"].node)

    def _draw(self, kind: str, node: Node, span: Span) -> None:
        """A table or a picture."""
        if not isinstance(node, Mapping):
            self._wrong(node.span, "E211", vi=kind, en="table" if kind == TABLE else "picture")
            return
        table = table_of(self.ctx, node) if kind == TABLE else None
        picture = picture_of(self.ctx, node) if kind == PICTURE else None
        if table is None and picture is None:
            self.whole = False
            return
        self.found.append(Found(BodyNode(kind, table=table, picture=picture), len(self.lines)))
        self.lines.append(Line(kind, _Given(span), 0))

    def _add(self, kind: str, node: Node, span: Span) -> None:
        text = text_of(self.ctx, self.field, node)
        if text is None:
            self.whole = False
            return
        number = self.numbering.next(kind)
        at = len(self.lines)
        self.lines.append(Line(text, _Given(span), 0))
        given = BodyNode(kind, number=number, title=text)
        if kind not in NAMED_KINDS:
            given = BodyNode(kind, text, number)
        self.found.append(Found(given, at, text))


def body_of(ctx: Context, field: Field, node: Node) -> tuple[BodyNode, ...]:
    """The nodes of a text, a node, or a list of both, which are read as one."""
    body = _Body(ctx, field)
    body.read(node)
    found = with_titles(body.found)
    faults = body.faults
    # Of a text that lacks a part nothing is said about what follows what.
    if body.whole:
        faults = faults + check_sequence(found)
    for fault in faults:
        _report(ctx, body.lines, fault)
    return tuple(_read(item.node) for item in found)


def _read(node: BodyNode) -> BodyNode:
    """A node when its place in the text has been decided."""
    text, title = read(node.text), read(node.title)
    if text is node.text and title is node.title:
        return node
    return node._replace(text=text, title=title)


def _report(ctx: Context, lines: list[Line], fault: Fault) -> None:
    words = len(fault.marker.split())
    line = lines[fault.at]
    params = dict(fault.params)
    if fault.other is not None:
        other = lines[fault.other]
        params["line"] = str(other.of.place_of(other.index, 1).line)
    ctx.problems.add(fault.code, line.of.place_of(line.index, words), **params)
