"""The text of a document (nội dung): its nodes, and what is wrong with them, in its place."""

from __future__ import annotations

from generator.directive.fields import Field
from generator.directive.lines import Line, Text
from generator.directive.model import BodyNode
from generator.directive.nodes import REPORTED, Mapping, Node, Scalar
from generator.directive.recognise import Fault, recognise
from generator.directive.sequence import check_sequence
from generator.directive.shapes import Context, items_of, names


def body_of(ctx: Context, field: Field, node: Node) -> tuple[BodyNode, ...]:
    """The nodes of a text, or of a list of texts, which are read as one."""
    if not isinstance(node, Scalar):
        items = [node] if isinstance(node, Mapping) else node.items
        structured = [item for item in items if not isinstance(item, Scalar)]
        if structured:
            for item in structured:
                ctx.problems.add("E215", item.span)
            return ()
    elif not node.style and node.span.line < node.span.end_line:
        ctx.problems.add("E221", node.span, **names(field))
        return ()
    lines: list[Line] = []
    whole = True
    for item in items_of(ctx, field, node):
        if not isinstance(item, Scalar) or REPORTED in item.text:
            whole = False
            continue
        lines += Text(ctx.problems, item).lines()
    found, faults = recognise([line.text for line in lines])
    # Of a text that lacks a part nothing is said about what follows what.
    if whole:
        faults += check_sequence(found)
    for fault in faults:
        _report(ctx, lines, fault)
    return tuple(item.node for item in found)


def _report(ctx: Context, lines: list[Line], fault: Fault) -> None:
    words = len(fault.marker.split())
    line = lines[fault.at]
    params = dict(fault.params)
    if fault.other is not None:
        other = lines[fault.other]
        params["line"] = str(other.of.place_of(other.index, 1).line)
    ctx.problems.add(fault.code, line.of.place_of(line.index, words), **params)
