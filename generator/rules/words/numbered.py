"""The numbers of a text's structure: phần, chương, I., điều, khoản, điểm, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.inspect import components as c
from generator.rules.rule import Paper
from generator.rules.words.making import UPPER
from generator.rules.words.reading import BODY, Line, lines

STRUCTURED = tuple(BODY - {c.BASIS, c.AUTHORITY, c.ORDER})
ROMAN = r"[IVXLC]+"
# With wrong marks too, which other rules tell of: what follows is still in order.
_ARTICLE = re.compile(rf"(?:[ĐÐđ]iều|ĐIỀU)\s+(?P<n>\d+|{ROMAN})\s*(?P<mark>[.:]|$|[-–)/](?=\s))")
# What the reader takes for a Điều is one, without a mark too.
_ARTICLE_ALONE = re.compile(rf"^((?:Điều|ĐIỀU) (?P<n>\d+))(?= +[{UPPER}])")
_CLAUSE = re.compile(r"(?P<n>\d{1,3})(?:\.[ \t]*|[)/] )(?=\S|$)(?!\d)")
_POINT = re.compile(r"(?:[-–] ?)?(?P<n>[a-zđ])(?: ?\)(?=\s|$)|[./-] )|(?P<capital>[A-ZĐ])\)(?=\s)")
_CHAPTER = re.compile(rf"(?P<word>Chương|Phần|CHƯƠNG|PHẦN) (?P<n>{ROMAN}|\d+)(?=$|[.:\s])")
_HEADING = re.compile(rf"(?P<n>{ROMAN})(?:\. | ?[)/:-] (?=[{UPPER}]))")


class Number(NamedTuple):
    """A number of the text's structure, on which line, and how long it is with its mark."""

    level: str  # chương, I., điều, khoản, điểm
    value: str
    line: Line
    length: int


def numbers_of(paper: Paper) -> Iterator[Number]:
    """The numbers in the order of the text; what stands in quotes (“Điều 5. …”) is another's."""
    if "numbers" not in paper.memory:
        paper.memory["numbers"] = list(_numbers(paper))
    return iter(paper.memory["numbers"])


def _numbers(paper: Paper) -> Iterator[Number]:
    quoted = article = 0
    for line in lines(paper, STRUCTURED):
        whole = line.whole
        alone = _ARTICLE_ALONE.match(whole)
        # Running text, but the next Điều: only its full stop was forgotten.
        if line.component == c.ARTICLE or (alone and int(alone["n"]) == article + 1 > 1):
            whole = _ARTICLE_ALONE.sub(r"\1.", whole)
        if quoted <= 0:
            found = _number(whole)
            if found:
                level, match = found
                value = match["n"] or match["capital"].lower()
                article = value_of(value) if level == "điều" else article
                yield Number(level, value, line, match.end())
        quoted = max(0, quoted + whole.count("“") - whole.count("”"))


def _number(text: str) -> tuple[str, re.Match[str]] | None:
    for level, pattern in (
        ("điều", _ARTICLE), ("chương", _CHAPTER), ("I.", _HEADING), ("khoản", _CLAUSE),
        ("điểm", _POINT),
    ):  # fmt: skip
        match = pattern.match(text)
        if match:
            return level, match
    return None


def value_of(text: str) -> int:
    """What an Arabic or Roman number is."""
    if text.isdigit():
        return int(text)
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    total = 0
    for letter, following in zip(text, [*text[1:], ""], strict=True):
        value = values[letter]
        total += -value if following and values[following] > value else value
    return total
