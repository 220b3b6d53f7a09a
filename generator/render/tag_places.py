"""Where a template's tags stand: which paragraph prints which name, read off the paragraphs' text.

Nothing is compiled here, so that it also works on a template whose tags are wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from generator.render.tags import element_text

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAG = re.compile(r"\{([{%])[-+]?(?:(?:tr|tc|p|r)\s+)?\s*(.{0,400}?)\s*[-+]?[}%]\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%.*%\}", re.DOTALL)
_FOR = re.compile(r"for\s+(\w+)\s+in\s+(\w+)$")
_BRANCH = re.compile(r"(?:el)?if\s+(\w+)\.style\s*==\s*['\"‘’“”](\w+)['\"‘’“”]$")
_NAME = re.compile(r"(\w+)(?:\.\w+)?$")


class Place(NamedTuple):
    """The paragraph that prints something, or opens the loop or branch that does.

    `key` says what: `number`, `recipients` (in a loop over them), `body task` (in the loop's branch
    of that style). `tag` is what a person has to look for: the loop's or branch's tag, or the
    paragraph's own. `before` is what stands before it: the last paragraph with words or a value,
    for a branch the branch before it.
    """

    key: str
    tag: str
    before: str
    paragraph: etree._Element
    prints: bool = True


class _Loop(NamedTuple):
    variable: str
    name: str
    tag: str
    before: str


def places(root: etree._Element) -> Iterator[Place]:
    """Every such place of a part, in the order of the paper."""
    loops: list[_Loop] = []
    branch: tuple[str, str, str] | None = None  # style, tag, text before
    before = ""
    for paragraph in root.iter(f"{_W}p"):
        text = element_text(paragraph).strip()
        for match in TAG.finditer(text):
            tag, kind, content = " ".join(match[0].split()), match[1], match[2]
            if kind == "{":
                if found := _NAME.match(content):
                    yield _place(found[1], text, tag, before, paragraph, loops, branch)
            elif found := _FOR.match(content):
                loops.append(_Loop(found[1], found[2], tag, before))
                branch = None
                yield Place(found[2], tag, before, paragraph, prints=False)
            elif content == "endfor" and loops:
                loops.pop()
                branch = None
            elif found := _BRANCH.match(content):
                previous = branch[1] if branch else loops[-1].tag if loops else before
                branch = (found[2], tag, previous)
                if loops:
                    key = f"{loops[-1].name} {found[2]}"
                    yield Place(key, tag, previous, paragraph, prints=False)
            elif branch and content in ("endif", "else"):
                branch = None
        if text and not _STATEMENT.fullmatch(text):
            before = text


def _place(
    name: str,
    text: str,
    tag: str,
    before: str,
    paragraph: etree._Element,
    loops: list[_Loop],
    branch: tuple[str, str, str] | None,
) -> Place:
    loop = next((loop for loop in reversed(loops) if loop.variable == name), None)
    if loop is None:
        return Place(name, text if TAG.sub("", text).strip() else tag, before, paragraph)
    if branch is None:
        return Place(loop.name, loop.tag, loop.before, paragraph)
    style, tag, before = branch
    return Place(f"{loop.name} {style}", tag, before, paragraph)


def tag_words(root: etree._Element) -> set[str]:
    """Every word that stands in a tag of the part."""
    return {
        word
        for paragraph in root.iter(f"{_W}p")
        for match in TAG.finditer(element_text(paragraph))
        for word in re.findall(r"\w+", match[2])
    }
