"""How rules read a paper: its lines, and passages joined into one text to be searched at once.

No-break spaces and hyphens are ordinary ones here; positions stay what they are.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from generator.inspect import components as c
from generator.rules.rule import Finding, Paper, Passage

HEAD = frozenset(
    (c.STATE_NAME, c.MOTTO, c.PARENT_AGENCY, c.AGENCY, c.NUMBER, c.PLACE_DATE, c.COPY_FORM)
)
SIGNING = frozenset((c.SIGNATURE, c.SIGNATORY))
LISTS = frozenset((c.RECIPIENTS_WORD, c.RECIPIENTS, c.ADDRESSEES))
# What is no prose: numbers, addresses of offices, names.
NO_PROSE = HEAD | SIGNING | {c.CONTACT}
# The text proper, with what the reader could give no name.
BODY = frozenset(
    (
        *("", c.AUTHORITY, c.BASIS, c.ORDER, c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION),
        *(c.ARTICLE, c.HEADING, c.CLAUSE, c.SUBCLAUSE, c.POINT, c.DASH, c.TEXT),
    )
)


class Line(NamedTuple):
    """A paragraph: the passage it stands in, where it begins there, its text, Word's own label."""

    passage: int
    start: int
    text: str
    component: str
    label: str = ""
    paragraph: int = 0

    @property
    def whole(self) -> str:
        """The line as it reads, with its label."""
        return f"{self.label} {self.text}" if self.label else self.text

    def finding(self, start: int, end: int, fix: str | None = None, **params: str) -> Finding:
        """A finding at letters `start` to `end` of the line."""
        return Finding(
            self.passage, self.start + start, self.start + end, self.paragraph, params, fix
        )

    def all(self, **params: str) -> Finding:
        """A finding about the whole line, which the message quotes as `words`."""
        return self.finding(0, len(self.text), words=shown(self.whole), **params)


class Joined(NamedTuple):
    """The passages of some components as one text, a line break between two; where each begins."""

    text: str
    passages: list[tuple[int, Passage]]
    starts: list[int]

    def finding(self, start: int, end: int, fix: str | None = None, **params: str) -> Finding:
        """A finding at letters `start` to `end` of the joined text."""
        place = bisect_right(self.starts, start) - 1
        begin = self.starts[place]
        number, passage = self.passages[place]
        return Finding(number, start - begin, end - begin, passage.paragraph, params, fix)


def ordinary(text: str) -> str:
    """`text` with ordinary spaces and hyphens for the no-break ones, letter for letter."""
    if text.isascii():
        return text
    return text.replace("\u00a0", " ").replace("\u2011", "-").replace("\u202f", " ")


def joined(paper: Paper, only: Collection[str] = (), without: Collection[str] = ()) -> Joined:
    """The passages of the components `only` (all, if empty), less those in `without`."""
    chosen = frozenset(
        name for name in _names(paper) if (not only or name in only) and name not in without
    )
    key = ("joined", chosen)
    if key not in paper.memory:
        paper.memory[key] = _joined(paper, chosen)
    return paper.memory[key]


def _names(paper: Paper) -> frozenset[str]:
    """The components that the paper has passages of."""
    if "names" not in paper.memory:
        paper.memory["names"] = frozenset(passage.component for passage in paper.passages)
    return paper.memory["names"]


def _joined(paper: Paper, names: frozenset[str]) -> Joined:
    passages = [
        (number, passage) for number, passage in enumerate(paper.passages) if passage[0] in names
    ]
    starts, at = [], 0
    for _, passage in passages:
        starts.append(at)
        at += len(passage[1]) + 1
    return Joined(ordinary("\n".join([passage[1] for _, passage in passages])), passages, starts)


def lines(paper: Paper, only: Collection[str] = ()) -> Iterator[Line]:
    """The lines that are not empty, without the blanks around them."""
    chosen = _names(paper).intersection(only) if only else _names(paper)
    key = ("lines", chosen)
    if key not in paper.memory:
        paper.memory[key] = list(_lines(paper, chosen))
    return iter(paper.memory[key])


def _lines(paper: Paper, names: frozenset[str]) -> Iterator[Line]:
    for number, passage in enumerate(paper.passages):
        if passage.component not in names:
            continue
        label = _label(paper, passage)
        start = 0
        for piece in ordinary(passage.text).split("\n"):
            text = piece.strip()
            if text or label:
                begin = start + piece.index(text) if text else start
                yield Line(number, begin, text, passage.component, label, passage.paragraph)
                label = ""
            start += len(piece) + 1


def printed(paper: Paper) -> bool:
    """Whether the words are those on paper; a YAML file leaves many of them to be put in."""
    return paper.directive is None


def day_at_most(paper: Paper) -> datetime.date | None:
    """The paper's date; of a draft that names its month (`tháng 01 năm 2025`) the last day."""
    if paper.date is not None:
        return paper.date
    for line in lines(paper, (c.PLACE_DATE,)):
        match = re.search(r"tháng (\d{1,2}) năm (\d{4})", line.text)
        if match and 1 <= int(match[1]) <= 12:
            year, month = int(match[2]), int(match[1])
            return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)
    return None


def shown(text: str, limit: int = 60) -> str:
    """`text` for a message: on one line, not too long."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _label(paper: Paper, passage: Passage) -> str:
    if paper.layout is None or not 0 < passage.paragraph <= len(paper.layout.paragraphs):
        return ""
    return paper.layout.paragraphs[passage.paragraph - 1].label
