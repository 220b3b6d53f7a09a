"""From Jinja's syntax tree to a program of plain data, through an allow-list.

Only what `program` describes gets through. What a tag may name, and where in the XML a value of
that kind may stand, is held against `context.NAMES`.
"""

from __future__ import annotations

import re
from typing import Any

from jinja2 import nodes

from generator.core.diagnostics import Diagnostic
from generator.core.text import closest
from generator.render.context import BLOCK, NAMES, TEXT, Kind
from generator.render.program import Program
from generator.render.tags import place_of, short

_MARK = re.compile(r"<(/?)w:(t|r|p)(?:\s[^>]*?)?(/?)>")
_COMPARISONS = {"eq": "==", "ne": "!="}  # nothing that a template asks for has an order
_LOOP: Kind = {"first": "flag", "last": "flag", "index": "word"}
_FLAG = "flag"
_NOWHERE = "nowhere"  # the kind of what could not be resolved; already reported


class Vetting:
    """One pass over the tree of one part; `problems` is everything that was found."""

    def __init__(self, source: str, path: str) -> None:
        self.source = source
        self.path = path
        self.problems: list[Diagnostic] = []
        self.used: set[str] = set()
        self._open = {"t": 0, "r": 0, "p": 0}

    def program(self, template: nodes.Template) -> Program:
        """The program of a whole part."""
        return self._body(template.body, dict(NAMES))

    def _body(self, body: list[nodes.Node], names: dict[str, Kind]) -> Program:
        program: Program = []
        for node in body:
            if isinstance(node, nodes.Output):
                for item in node.nodes:
                    program += self._output(item, names)
            elif isinstance(node, nodes.For):
                program += self._for(node, names)
            elif isinstance(node, nodes.If):
                program.append(self._if(node, names))
            else:
                self._forbidden(node, type(node).__name__.lower())
        return _joined(program)

    def _output(self, node: nodes.Node, names: dict[str, Kind]) -> Program:
        if isinstance(node, nodes.TemplateData):
            for closing, element, empty in _MARK.findall(node.data):
                if not empty:
                    self._open[element] += -1 if closing else 1
            return [node.data.replace("\n<w:p", "<w:p")]
        path, kind = self._path(node, names)
        if kind == _NOWHERE:
            return []
        dotted = ".".join(path)
        if kind not in (TEXT, BLOCK):
            self._report("E512", node, what=f"{{{{ {dotted} }}}}", name=path[-1])
        elif kind == TEXT and (self._open["t"] or self._open["r"] or not self._open["p"]):
            self._report("E513", node, right=f"{{{{r {dotted} }}}}", name=path[-1])
        elif kind == BLOCK and self._open["p"]:
            self._report("E513", node, right=f"{{{{p {dotted} }}}}", name=path[-1])
        return [["out", path]]

    def _for(self, node: nodes.For, names: dict[str, Kind]) -> Program:
        path, kind = self._path(node.iter, names)
        if kind == _NOWHERE:
            return []
        plain = isinstance(node.target, nodes.Name) and not (
            node.else_ or node.test or node.recursive
        )
        # No list of the page holds lists: a loop in a loop only multiplies.
        if not plain or not isinstance(kind, list) or "loop" in names:
            self._report("E512", node, what="for", name=path[-1])
            return []
        assert isinstance(node.target, nodes.Name)  # noqa: S101  (for the type checker)
        name = node.target.name
        inner = {**names, name: kind[0], "loop": _LOOP}
        return [["for", name, path, self._body(node.body, inner)]]

    def _if(self, node: nodes.If, names: dict[str, Kind]) -> list[Any]:
        branches = []
        for branch in (node, *node.elif_):
            test = self._test(branch.test, names)
            branches.append([test, self._body(branch.body, names)])
        if node.else_:
            branches.append([["const", True], self._body(node.else_, names)])
        return ["if", branches]

    def _test(self, node: nodes.Node, names: dict[str, Kind]) -> list[Any]:
        if isinstance(node, nodes.Const) and isinstance(node.value, str | int | bool):
            return ["const", node.value]
        if isinstance(node, nodes.Not):
            return ["not", self._test(node.node, names)]
        if isinstance(node, nodes.And | nodes.Or):
            word = "and" if isinstance(node, nodes.And) else "or"
            return [word, self._test(node.left, names), self._test(node.right, names)]
        if isinstance(node, nodes.Compare) and len(node.ops) == 1:
            (operand,) = node.ops
            if word := _COMPARISONS.get(operand.op):
                return [word, self._test(node.expr, names), self._test(operand.expr, names)]
        if isinstance(node, nodes.Test) and node.name == "defined" and not node.args:
            known = isinstance(node.node, nodes.Name) and node.node.name in names
            return ["const", known]
        path, kind = self._path(node, names)
        return ["const", False] if kind == _NOWHERE else ["path", path]

    def _path(self, node: nodes.Node, names: dict[str, Kind]) -> tuple[list[str], Kind]:
        """The names of `a.b`, and the kind of thing that it is; reports what is not so simple."""
        if isinstance(node, nodes.Name):
            if node.name not in names:
                return self._unknown(node, node.name, names)
            self.used.add(node.name)
            return [node.name], names[node.name]
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
            path, kind = self._path(node.node, names)
            if kind == _NOWHERE:
                return [], _NOWHERE
            if isinstance(kind, dict) and node.attr in kind:
                return [*path, node.attr], kind[node.attr]
            return self._unknown(node, node.attr, kind if isinstance(kind, dict) else {})
        self._forbidden(node, _construct(node))
        return [], _NOWHERE

    def _unknown(
        self, node: nodes.Node, name: str, names: dict[str, Kind]
    ) -> tuple[list[str], Kind]:
        near = closest(name, sorted(names))
        self._report("E511", node, name=name, near=near or ", ".join(sorted(names)) or "—")
        return [], _NOWHERE

    def _forbidden(self, node: nodes.Node, what: str) -> None:
        self._report("E512", node, what=what, name="")

    def _report(self, code: str, node: nodes.Node, **params: str) -> None:
        tag, place = place_of(self.source, node.lineno or 1, params.get("name", ""))
        params |= {"tag": short(tag), "place": short(place)}
        self.problems.append(Diagnostic(code, self.path, params=params))


def _construct(node: nodes.Node) -> str:
    name = getattr(node, "name", None) or getattr(node, "attr", None)
    word = type(node).__name__.lower()
    return f"{word} {name}" if isinstance(name, str) else word


def _joined(program: Program) -> Program:
    """Neighbouring texts as one."""
    joined: Program = []
    for item in program:
        if isinstance(item, str) and joined and isinstance(joined[-1], str):
            joined[-1] += item
        elif item != "":
            joined.append(item)
    return joined
