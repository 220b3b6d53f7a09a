"""Word's own numbering: the label that it prints before a paragraph."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.inspect.properties import Properties, paragraph_properties
from generator.inspect.xml import VAL, Element, W, flag, whole

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
# Bullets of the fonts Symbol and Wingdings stand in the private area of Unicode.
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_BULLETS = {"\uf02d": "-", "\uf0b7": "•", "\uf0a7": "▪", "o": "o"}


class Level(NamedTuple):
    """One level of a list: how it counts, what it prints, the indents that it gives."""

    start: int
    format: str
    text: str
    legal: bool
    restart: int | None
    paragraph: Properties


_NONE = Level(1, "none", "", False, None, {})


class Numbering:
    """The lists of one document, and how far each has counted."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, Element] = {}
        self._nums: dict[str, Element] = {}
        self._own_levels: dict[str, dict[int, Element]] = {}
        self._abstracts: dict[str, str] = {}
        self._links: dict[str, str] = {}
        self._overrides: dict[str, dict[int, Element]] = {}
        self._by_style: dict[str, str] = {}
        self._levels: dict[tuple[str, int], Level] = {}
        self._shared_levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._started: set[str] = set()
        for element in () if root is None else root:
            if element.tag == f"{W}abstractNum":
                identity = element.get(f"{W}abstractNumId") or ""
                self._abstract.setdefault(identity, element)
                link = element.find(f"{W}styleLink")
                if link is not None:
                    self._by_style[link.get(VAL) or ""] = identity
            elif element.tag == f"{W}num":
                self._nums.setdefault(element.get(f"{W}numId") or "", element)

    def level(self, identity: str, depth: int) -> Level:
        """A level of the list `identity`."""
        key = (identity, depth)
        if key not in self._levels:
            self._levels[key] = self._read(identity, depth)
        return self._levels[key]

    def label(self, identity: str, depth: int) -> str:
        """What the next paragraph of this list prints before its text; it is counted."""
        if identity not in self._nums:
            return ""
        level = self.level(identity, depth)
        blank: list[int | None] = [None] * _LEVELS
        counts = self._counts.setdefault(self._abstract_of(identity), blank)
        if identity not in self._started:
            self._started.add(identity)
            for other in range(_LEVELS):
                if self._override(identity, other) is not None:
                    counts[other] = None
        before = counts[depth]
        counts[depth] = level.start if before is None else before + 1
        for deeper in range(depth + 1, _LEVELS):
            restart = self.level(identity, deeper).restart
            if restart is None or depth < restart:
                counts[deeper] = None
        for higher in range(depth):
            if counts[higher] is None:
                counts[higher] = self.level(identity, higher).start
        return self._printed(identity, level, counts)

    def _printed(self, identity: str, level: Level, counts: list[int | None]) -> str:
        if level.format == "bullet":
            return _PRIVATE.sub(lambda m: _BULLETS.get(m[0], "•"), level.text)
        if level.format == "none" and "%" not in level.text:
            return level.text

        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            kind = self.level(identity, depth).format
            if level.legal and kind not in ("decimal", "decimalZero"):
                kind = "decimal"
            return printed(counts[depth] or 0, kind)

        return _PLACE.sub(number, level.text)

    def _abstract_of(self, identity: str) -> str:
        if identity not in self._abstracts:
            self._abstracts[identity] = self._find_abstract(identity)
        return self._abstracts[identity]

    def _find_abstract(self, identity: str) -> str:
        num = self._nums.get(identity)
        link = None if num is None else num.find(f"{W}abstractNumId")
        found = "" if link is None else link.get(VAL) or ""
        element = self._abstract.get(found)
        if element is None:
            return found
        if found not in self._links:
            link = element.find(f"{W}numStyleLink")
            style = None if link is None else link.get(VAL) or ""
            self._links[found] = found if style is None else self._by_style.get(style, found)
        return self._links[found]

    def _override(self, identity: str, depth: int) -> Element | None:
        if identity not in self._overrides:
            self._overrides[identity] = _by_depth(self._nums.get(identity), f"{W}lvlOverride")
        return self._overrides[identity].get(depth)

    def _read(self, identity: str, depth: int) -> Level:
        abstract = self._abstract_of(identity)
        if abstract not in self._abstract:
            return _NONE
        override = self._override(identity, depth)
        if override is None:
            return self._shared(abstract, depth)
        own = override.find(f"{W}lvl")
        level = self._shared(abstract, depth) if own is None else _read_level(own)
        value = override.find(f"{W}startOverride")
        start = None if value is None else whole(value.get(VAL))
        return level if start is None or level is _NONE else level._replace(start=start)

    def _shared(self, abstract: str, depth: int) -> Level:
        """A level as all lists of one abstract list have it."""
        key = (abstract, depth)
        if key not in self._shared_levels:
            if abstract not in self._own_levels:
                self._own_levels[abstract] = _by_depth(self._abstract[abstract], f"{W}lvl")
            level = self._own_levels[abstract].get(depth)
            self._shared_levels[key] = _NONE if level is None else _read_level(level)
        return self._shared_levels[key]


def _by_depth(parent: Element | None, tag: str) -> dict[int, Element]:
    """The children that are about a level, the first for each."""
    found: dict[int, Element] = {}
    for child in () if parent is None else parent.iterchildren(tag):
        depth = whole(child.get(f"{W}ilvl"))
        if depth is not None:
            found.setdefault(depth, child)
    return found


def _read_level(level: Element) -> Level:
    start = whole(_value(level, "start"))
    legal = level.find(f"{W}isLgl")
    return Level(
        1 if start is None else start,
        _value(level, "numFmt") or "decimal",
        (_value(level, "lvlText") or "")[:100],
        legal is not None and flag(legal),
        whole(_value(level, "lvlRestart")),
        paragraph_properties(level.find(f"{W}pPr")),
    )


def _value(element: Element, name: str) -> str | None:
    found = element.find(f"{W}{name}")
    return None if found is None else found.get(VAL)


def printed(number: int, kind: str) -> str:
    """A number as a list of that kind prints it."""
    if kind in ("upperRoman", "lowerRoman"):
        text = _roman(number)
        return text if kind == "upperRoman" else text.lower()
    if kind in ("upperLetter", "lowerLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 20)
        return letter.upper() if kind == "upperLetter" else letter
    if kind == "decimalZero":
        return f"{number:02d}"
    return "" if kind == "none" else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, letters in (
        *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
        *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
    ):
        text += letters * (number // value)
        number %= value
    return text
