"""Markers of a text's structure as they are typed, and as a directive writes them.

`1/`, `a.`, `Điều 1:` and the labels of Word's own lists become `1.`, `a)`, `Điều 1.`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PART,
    PLUS,
    POINT,
    SECTION,
    SUBCLAUSE,
    SUBSECTION,
)
from generator.directive.recognise import (
    NAMED_KINDS,
    ROMAN_KINDS,
    marker_of,
    printed_number,
    value_of,
)
from generator.inspect import components as c
from generator.inspect.structure import level_of


class Marker(NamedTuple):
    """A marker: the level that it begins, its number, how many letters of the text it takes.

    `written`: as a directive writes it; `changed`: that is not how it stands in the source.
    """

    kind: str
    number: str
    length: int
    written: str
    changed: bool


_NUMBER = r"[1-9]\d{0,2}"
_GAP = r"\s*[.:–-]?\s*"
_PATTERNS: dict[str, tuple[str, re.Pattern[str]]] = {
    c.PART: (PART, re.compile(rf"(?:Phần|PHẦN)\s+([IVXL]+|{_NUMBER}){_GAP}")),
    c.CHAPTER: (CHAPTER, re.compile(rf"(?:Chương|CHƯƠNG)\s+([IVXL]+|{_NUMBER}){_GAP}")),
    c.SECTION: (SECTION, re.compile(rf"(?:Mục|MỤC)\s+([IVXL]+|{_NUMBER}){_GAP}")),
    c.SUBSECTION: (
        SUBSECTION,
        re.compile(rf"(?:Tiểu [Mm]ục|TIỂU MỤC)\s+([IVXL]+|{_NUMBER}){_GAP}"),
    ),
    c.ARTICLE: (ARTICLE, re.compile(rf"(?:Điều|ĐIỀU|điều|Ðiều)\s+({_NUMBER})\s*[.:)–-]?\s*")),
    c.HEADING: (HEADING, re.compile(r"([IVX]{1,5})(?:\s?[./]|\s*[-–](?=\s))\s*")),
    c.CLAUSE: (CLAUSE, re.compile(rf"({_NUMBER})\s?[./]\s*")),
    c.SUBCLAUSE: (SUBCLAUSE, re.compile(rf"({_NUMBER}(?:\.[1-9]\d?){{1,2}})[./]?\s+")),
    c.POINT: (POINT, re.compile(r"([^\W\d_])\s?[.)/]\s*")),
    c.DASH: (DASH, re.compile(r"()[-–—−‐•·▪●■]\s*")),
}
_PLUS = re.compile(r"()\+\s*")
_BULLET_LABELS = re.compile(r"[^\w\s(]{1,2}|o")


def marker_in(text: str, label: str = "") -> Marker | None:
    """The marker that a text begins with, `label` and all; None for running text."""
    if label and _BULLET_LABELS.fullmatch(label):
        kind = PLUS if label == "+" else DASH
        length = len(text) - len(text[len(label) :].lstrip())
        return Marker(kind, "", length, marker_of(kind, ""), label != kind)
    level = level_of(text)
    if level not in _PATTERNS:
        return None
    kind, pattern = _PATTERNS[level]
    match = _PLUS.match(text) if text.startswith("+") else pattern.match(text)
    if match is None:
        return None
    kind = PLUS if text.startswith("+") else kind
    number = _number(kind, match[1])
    if number is None:
        return None
    written = marker_of(kind, number)
    typed = " ".join(match[0].split())
    alike = typed.rstrip(" .:–-").casefold() if kind in NAMED_KINDS else typed
    same = alike == (written.casefold() if kind in NAMED_KINDS else written)
    dashes = kind in (DASH, PLUS)
    return Marker(kind, number, match.end(), written, not same and not dashes)


def _number(kind: str, typed: str) -> str | None:
    if kind in (DASH, PLUS):
        return ""
    if kind == POINT:
        return typed if typed.islower() else None
    if kind == SUBCLAUSE:
        return typed
    value = value_of(typed)
    if not value:
        return None
    wants_roman = kind in ROMAN_KINDS
    if wants_roman == typed.isdecimal():
        return printed_number(kind, value)
    return typed
