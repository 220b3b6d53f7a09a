"""What a compiled template prints, found by running it: a mark for each value, looked for again.

Reading the tags would not do: a tag that stands within the wrong condition is there and prints
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.render.context import BLOCK, FLAG, NAMES, TEXT, Kind
from generator.render.program import Program, linked
from generator.render.runs import Xml, text_xml
from generator.render.template import CompiledTemplate

_MARK = re.compile("⟦([^⟧]*)⟧")


def printed(template: CompiledTemplate, styles: Iterable[str]) -> dict[str, set[str]]:
    """By name: what the template prints of it where the page has nothing else, as keys.

    Keys are those of `tag_places`; `styles` are the styles of blocks that are tried.
    """
    styles = tuple(styles)
    return {
        name: {
            key
            for flag in (False, True)
            for marks in _marks(template, {name}, flag, styles)
            for key in marks
        }
        for name in NAMES
    }


def order(template: CompiledTemplate, styles: Iterable[str]) -> list[str]:
    """The texts of the main document in the order in which a page with everything prints them."""
    template_names = {name for name, kind in NAMES.items() if kind != BLOCK}
    found: dict[str, None] = {}
    for flag in (True, False):
        main, *_ = _marks(template, template_names, flag, tuple(styles))
        found |= dict.fromkeys(key.split()[0] for key in main)
    return list(found)


def branches(template: CompiledTemplate) -> set[str]:
    """The styles of blocks that a loop asks for, as keys: `body task`."""
    return {key for program in template.programs.values() for key in _branches(program, {})}


def asked(template: CompiledTemplate) -> set[str]:
    """The flags that the template asks for."""
    return {
        test[1][0]
        for program in template.programs.values()
        for test in _tests(program)
        if test[0] == "path" and NAMES.get(test[1][0]) == FLAG
    }


def _marks(
    template: CompiledTemplate, names: set[str], flag: bool, styles: tuple[str, ...]
) -> list[list[str]]:
    """The marks that each part prints, the main document first."""
    context = {
        name: _sample(kind, name, styles) if name in names else _nothing(kind)
        for name, kind in NAMES.items()
    } | {name: flag for name, kind in NAMES.items() if kind == FLAG}
    (main,) = template.roles["document"]
    parts = sorted(template.programs, key=lambda part: part != main)
    found = [] if main in template.programs else [[]]
    for part in parts:
        program = template.programs[part]
        # What the program prints by itself (the last section) is no value of the page.
        own = {path[0]: Xml("") for path in _outputs(program)}
        found.append(_MARK.findall(linked(program)(own | context)))
    return found


def _sample(kind: Kind, key: str, styles: tuple[str, ...]) -> Any:  # noqa: ANN401  (of any kind)
    if isinstance(kind, list):
        (item,) = kind
        if isinstance(item, dict) and "style" in item:
            return [
                {field: _sample(k, f"{key} {style}", styles) for field, k in item.items()}
                | {"style": style}
                for style in styles
            ]
        return [_sample(item, key, styles)]
    if isinstance(kind, dict):
        return {field: _sample(k, key, styles) for field, k in kind.items()}
    mark = text_xml(f"⟦{key}⟧")
    if kind == BLOCK:
        return Xml(f"<w:p>{mark}</w:p>")
    return mark if kind == TEXT else key


def _nothing(kind: Kind) -> Any:  # noqa: ANN401  (of any kind)
    return [] if isinstance(kind, list) else False if kind == FLAG else Xml("")


def _instructions(program: Program) -> Iterator[list[Any]]:
    for item in program:
        if isinstance(item, str):
            continue
        yield item
        bodies = [item[3]] if item[0] == "for" else []
        bodies += [body for _, body in item[1]] if item[0] == "if" else []
        for body in bodies:
            yield from _instructions(body)


def _outputs(program: Program) -> Iterator[list[str]]:
    return (item[1] for item in _instructions(program) if item[0] == "out")


def _tests(program: Program) -> Iterator[list[Any]]:
    """Every test, and the tests that it is made of."""
    waiting = [test for item in _instructions(program) if item[0] == "if" for test, _ in item[1]]
    while waiting:
        test = waiting.pop()
        yield test
        if test[0] not in ("path", "const"):
            waiting += test[1:]


def _branches(program: Program, loops: dict[str, str]) -> Iterator[str]:
    for item in program:
        if isinstance(item, str):
            continue
        if item[0] == "for":
            _, variable, path, body = item
            yield from _branches(body, {**loops, variable: path[0]})
        elif item[0] == "if":
            for _, body in item[1]:
                yield from _branches(body, loops)
            for test in _tests([item]):
                if test[0] == "==" and test[1][0] == "path" and test[2][0] == "const":
                    (variable, *field), style = test[1][1], test[2][1]
                    if variable in loops and field == ["style"]:
                        yield f"{loops[variable]} {style}"
