"""The structure of a text as it stands on paper: lines → nodes (PL I, Phần I, Mục II.6.c–đ).

Lines come without outer white space and none of them is empty. Whether the numbers follow one
another is not asked here but in `directive.sequence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PARAGRAPH,
    PART,
    PICTURE,
    PLUS,
    POINT,
    SECTION,
    SUBCLAUSE,
    SUBSECTION,
    TABLE,
    BodyNode,
)

# From the highest level down; what stands further down belongs to what stands above it.
LEVELS_DOWN: tuple[str, ...] = (
    *(PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, HEADING, CLAUSE, SUBCLAUSE, POINT, DASH, PLUS),
    *(PARAGRAPH, TABLE, PICTURE),
)
UNNUMBERED = (DASH, PLUS, PARAGRAPH, TABLE, PICTURE)
DEPTH: dict[str, int] = {kind: depth for depth, kind in enumerate(LEVELS_DOWN)}

NAMED_KINDS = (PART, CHAPTER, SECTION, SUBSECTION)
ROMAN_KINDS = (PART, CHAPTER, HEADING)
_WITH_TITLES = (ARTICLE, HEADING, CLAUSE)


class Found(NamedTuple):
    """A node, the line (from 0) that it begins in, and its marker as it stands there."""

    node: BodyNode
    at: int
    marker: str = ""


class Fault(NamedTuple):
    """What is wrong with the marker of line `at`; `other` is the line that the message names."""

    code: str
    at: int
    marker: str
    params: dict[str, str]
    other: int | None = None


class Recognised(NamedTuple):
    """The nodes of a text in order, and what is wrong with single lines."""

    found: list[Found]
    faults: list[Fault]


class _Marked(NamedTuple):
    """A line that begins with a marker: what it is, the words behind it, a fault of the marker."""

    kind: str
    number: str
    rest: str
    marker: str
    fault: str = ""


_NUMBER = "[1-9][0-9]{0,2}"
_NAME = re.compile(
    r"((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu [Mm]ục|TIỂU MỤC)\s+"
    rf"([IVXL]+|{_NUMBER}))(?![^\s.:])(.*)"
)
_AFTER_NAME = re.compile(r"(?:\.(?!\S)|:(?![0-9])|\s+[-–](?=\s))\s*(.*)")

# What may stand behind a marker: nothing (a fault), or a space and words. No digit behind a number,
# so that `1. 250 hộ` and `1.250 hộ` stay text.
_WORDS = r"(?:\s+(.+))?"
_ITEMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (ARTICLE, re.compile(rf"((?:Điều|ĐIỀU)\s+({_NUMBER})\.){_WORDS}")),
    (HEADING, re.compile(rf"(([IVX]+)\.){_WORDS}")),
    (CLAUSE, re.compile(rf"(({_NUMBER})\.)(?:\s+(?![\s0-9])(.+))?")),
    (
        SUBCLAUSE,
        re.compile(rf"(({_NUMBER}(?:\.[1-9][0-9]?){{1,2}})\.)(?:\s+(?![\s0-9])(.+))?"),
    ),
    (POINT, re.compile(rf"(([^\W\d_])\)){_WORDS}")),
    (DASH, re.compile(rf"([-–•])(){_WORDS}")),
    (PLUS, re.compile(rf"(\+)(){_WORDS}")),
)
# `Điều 1`, `Điều 1: …`, `Điều 1.Phạm vi`; not `Điều 5 Luật Thanh niên`, `Điều 1.2`, `Điều 1-3`.
_LIKE_ARTICLE = re.compile(rf"((?:Điều|ĐIỀU)\s+({_NUMBER})(?:$|\s*[.:)–-](?![0-9])))(.*)")

# A line with one of these at its end is a sentence (or what leads in a list), not a title.
_STOPS = tuple(".;:,!?…”\"»'’")


def recognise(lines: Sequence[str]) -> Recognised:
    """The node of each line; a title on a line of its own belongs to the line above it.

    Which điều, khoản and `I.` are titles is seen when the whole text is there: `with_titles`.
    """
    found: list[Found] = []
    faults: list[Fault] = []
    untitled = False  # the last node is a phần, chương, mục or tiểu mục whose title is to come
    for at, text, quoted in _with_quotations(lines):
        marked = None if quoted else _marked(text)
        if untitled:
            untitled = False
            last = found[-1]
            if marked is None and not text[:1].islower():  # a sentence that goes on is no title
                found[-1] = last._replace(node=last.node._replace(title=plain(text)))
                continue
            faults.append(_untitled(last))
        if marked is None:
            found.append(Found(BodyNode(PARAGRAPH, plain(text)), at))
            continue
        kind, number, rest, marker, fault = marked
        if fault:
            params = {"marker": marker, "right": marker_of(kind, number)}
            faults.append(Fault(fault, at, marker, params))
        if kind in NAMED_KINDS:
            untitled = not rest
            found.append(Found(BodyNode(kind, number=number, title=rest), at, marker))
        else:
            found.append(Found(BodyNode(kind, rest, number), at, marker))
    if untitled:
        faults.append(_untitled(found[-1]))
    return Recognised(found, faults)


def _untitled(found: Found) -> Fault:
    marker = marker_of(found.node.kind, found.node.number)
    return Fault("E340", found.at, found.marker, {"marker": marker})


def marker_of(kind: str, number: str) -> str:
    """The marker as it is printed: `Chương II`, `Điều 3.`, `1.2.`, `đ)`, `-`."""
    if kind in NAMED_KINDS:
        return f"{kind.capitalize()} {number}"
    if kind == ARTICLE:
        return f"Điều {number}."
    if kind == POINT:
        return f"{number})"
    return f"{number}." if number else kind


def plain(text: str) -> str:
    r"""A line without the `\` that keeps it from being taken for structure; other `\` stay."""
    bare = text.lstrip("\\")
    if bare == text or _marked(bare.strip()) is None:
        return text
    return text[1:].strip()


def is_marked(text: str) -> bool:
    """Whether a line is read as structure: `Điều 1. …`, `a) …`, `- …`."""
    return _marked(text) is not None


def roman(number: int) -> str:
    """A Roman numeral from I to LXXXIX; of other numbers, and of 0, the digits."""
    if not 0 < number < 90:
        return str(number)
    tens, ones = divmod(number, 10)
    high = "L" * (tens >= 5) + "X" * (tens % 5) if tens != 4 else "XL"
    return high + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


_ROMAN_VALUE = {roman(number): number for number in range(1, 90)}


# The letters of điểm: the Vietnamese alphabet without those that differ by ˘, ˆ or the horn.
LETTERS = "abcdđeghiklmnopqrstuvxy"


def printed_number(kind: str, value: int) -> str:
    """The number of the `value`th node of a kind: `II`, `2`, `b`."""
    if kind == POINT:
        return LETTERS[(value - 1) % len(LETTERS)]
    return roman(value) if kind in ROMAN_KINDS else str(value)


def value_of(number: str) -> int:
    """What a Roman or Arabic numeral amounts to; 0 for what is none."""
    return int(number) if number.isdecimal() else _ROMAN_VALUE.get(number, 0)


def _marked(text: str) -> _Marked | None:
    if name := _NAME.fullmatch(text):
        return _named(name[1], name[2], name[3])
    for kind, pattern in _ITEMS:
        match = pattern.fullmatch(text)
        if not match:
            continue
        marker, number, rest = match[1], match[2], match[3] or ""
        if kind == HEADING and not value_of(number):
            return None
        if kind == POINT and not number.islower():
            return None
        return _Marked(kind, number, rest, marker, "" if rest else "E346")
    if article := _LIKE_ARTICLE.fullmatch(text):
        return _Marked(ARTICLE, article[2], article[3].strip(), article[1], "E348")
    return None


def _named(marker: str, number: str, rest: str) -> _Marked | None:
    """Phần, chương, mục, tiểu mục; None for a sentence that begins like one."""
    kind = " ".join(marker.lower().split()[:-1])
    value = value_of(number)
    if not value:
        return None
    separated = _AFTER_NAME.fullmatch(rest)
    title = separated[1] if separated else rest.strip()
    if title and not separated and (not title[0].isupper() or title.endswith(_STOPS)):
        return None  # `Mục 1 Chương II Nghị định này được sửa đổi như sau:`
    right = roman(value) if kind in ROMAN_KINDS else str(value)
    if right.isdecimal() == (kind in ROMAN_KINDS) or (right != number and title and not separated):
        return None
    if right == number:
        return _Marked(kind, number, title, marker)
    return _Marked(kind, right, title, marker, "E347")


def _with_quotations(lines: Sequence[str]) -> Iterator[tuple[int, str, bool]]:
    """Each line, and whether it stands in a quotation of several lines (an amended text)."""
    closing = _closings(lines)
    until = -1
    for at, text in enumerate(lines):
        if at > until:
            until = closing.get(at, until)
        yield at, text, at <= until


def _closings(lines: Sequence[str]) -> dict[int, int]:
    """Of each line that opens a quotation, where it ends; without an end it is none."""
    found: dict[int, int] = {}
    opened: list[tuple[int, int]] = []  # line, and how many quotations were open before it
    depth = 0
    for at, text in enumerate(lines):
        before = depth
        depth += text.count("“") - text.count("”")
        while opened and depth <= opened[-1][1]:
            found[opened.pop()[0]] = at
        if text.startswith("“") and depth > before:
            opened.append((at, before))
    return found


def with_titles(found: list[Found]) -> list[Found]:
    """Điều, `I.` and khoản that are titles, as such: no sentence, and something belongs to them.

    Neighbours look alike: beside a title a line that could be one is one too, though nothing
    belongs to it.
    """
    titled = [
        item.node.kind in _WITH_TITLES and _is_title(item.node, found[place + 1 : place + 2])
        for place, item in enumerate(found)
    ]
    for group in _neighbours(found):
        if any(titled[place] for place in group):
            for place in group:
                titled[place] = titled[place] or not _is_sentence(found[place].node.text)
    return [
        item._replace(node=item.node._replace(text="", title=item.node.text)) if title else item
        for item, title in zip(found, titled, strict=True)
    ]


def _neighbours(found: list[Found]) -> Iterator[list[int]]:
    """The places of the nodes of one kind that nothing higher parts."""
    open_groups: dict[str, list[int]] = {}
    for place, item in enumerate(found):
        kind = item.node.kind
        for other in [k for k in open_groups if DEPTH[k] > DEPTH[kind]]:
            yield open_groups.pop(other)
        if kind in _WITH_TITLES:
            open_groups.setdefault(kind, []).append(place)
    yield from open_groups.values()


def _is_sentence(text: str) -> bool:
    return not text or text.rstrip("*").endswith(_STOPS)


def _is_title(node: BodyNode, following: list[Found]) -> bool:
    if node.kind == HEADING and node.text.isupper():
        return True
    if _is_sentence(node.text):
        return False
    return any(DEPTH[item.node.kind] > DEPTH[node.kind] for item in following)
