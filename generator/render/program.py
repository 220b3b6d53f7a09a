"""Running a compiled template: a program of plain data, and nothing that could run code.

A program is a list. A text in it is printed as it is; the rest are instructions:

    ["out", path]                     print a value (escaped unless it is `Xml`)
    ["for", name, path, program]      once for each item, called `name`; `loop` inside
    ["if", [[test, program], …]]      the first branch whose test holds (`["const", true]` for else)

A path is a list of names: `["b", "text"]` is `b.text`. Tests are `["path", path]`,
`["const", value]`, `["not", test]`, `["and" | "or", test, test]` and `["==" | "!=", test, test]`.
All of it survives JSON.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from generator.render.runs import Xml

Program = list[Any]
Scope = dict[str, Any]
Step = Callable[[Scope, Callable[[str], None]], None]
Test = Callable[[Scope], Any]

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
}


def linked(program: Program) -> Callable[[Scope], str]:
    """The program as a function of the context. A name that the context lacks: `KeyError`.

    What is no program raises `ValueError`, `TypeError`, `KeyError` or `IndexError` here.
    """
    steps = _steps(program)

    def run(context: Scope) -> str:
        scope = dict(context)
        out: list[str] = []
        write = out.append
        for step in steps:
            step(scope, write)
        return "".join(out)

    return run


def _steps(program: Program) -> list[Step]:
    if type(program) is not list:
        raise TypeError(program)
    return [
        _text(item) if isinstance(item, str) else _INSTRUCTIONS[item[0]](*item[1:])
        for item in program
    ]


def _text(text: str) -> Step:
    return lambda scope, write: write(text)


def _out(path: list[str]) -> Step:
    value_of = _path(path)

    def step(scope: Scope, write: Callable[[str], None]) -> None:
        value = value_of(scope)
        write(value if type(value) is Xml else _escape(value))

    return step


def _for(name: str, path: list[str], program: Program) -> Step:
    if type(name) is not str:
        raise TypeError(name)
    items_of, steps = _path(path), _steps(program)

    def step(scope: Scope, write: Callable[[str], None]) -> None:
        items = items_of(scope)
        inner = dict(scope)
        last = len(items)
        for index, item in enumerate(items, 1):
            inner[name] = item
            inner["loop"] = {"first": index == 1, "last": index == last, "index": index}
            for inner_step in steps:
                inner_step(inner, write)

    return step


def _if(branches: list[list[Any]]) -> Step:
    linked_branches = [(_test(test), _steps(program)) for test, program in branches]

    def step(scope: Scope, write: Callable[[str], None]) -> None:
        for test, steps in linked_branches:
            if test(scope):
                for inner_step in steps:
                    inner_step(scope, write)
                return

    return step


_INSTRUCTIONS: dict[str, Callable[..., Step]] = {"out": _out, "for": _for, "if": _if}


def _path(path: list[str]) -> Test:
    if type(path) is not list or not all(type(name) is str for name in path):
        raise TypeError(path)
    if len(path) == 1:
        return operator.itemgetter(path[0])
    if len(path) == 2:
        first, second = path
        return lambda scope: scope[first][second]
    raise ValueError(path)


def _test(test: list[Any]) -> Test:
    kind, *operands = test
    if kind == "path":
        return _path(operands[0])
    if kind == "const":
        constant = operands[0]
        return lambda scope: constant
    first, *rest = [_test(operand) for operand in operands]
    if kind == "not":
        return lambda scope: not first(scope)
    (second,) = rest
    if kind == "and":
        return lambda scope: first(scope) and second(scope)
    if kind == "or":
        return lambda scope: first(scope) or second(scope)
    compare = COMPARISONS[kind]
    return lambda scope: compare(first(scope), second(scope))


def _escape(value: object) -> str:
    text = str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&#34;").replace("'", "&#39;")
