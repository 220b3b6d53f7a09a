"""How rules read a paper: its lines, and passages joined into one text to be searched at once.

No-break spaces and hyphens are ordinary ones here; positions stay what they are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from generator.inspect import components as c
from generator.rules.rule import Finding, Paper, Passage

_ORDINARY = str.maketrans("\u00a0\u202f\u2011", "  -")

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
    """The passages of some components as one text, a line break between two."""

    text: str
    starts: tuple[int, ...]
    passages: tuple[tuple[int, Passage], ...]

    def finding(self, start: int, end: int, fix: str | None = None, **params: str) -> Finding:
        """A finding at letters `start` to `end` of the joined text."""
        place = bisect_right(self.starts, start) - 1
        number, passage = self.passages[place]
        begin = self.starts[place]
        return Finding(number, start - begin, end - begin, passage.paragraph, params, fix)


def ordinary(text: str) -> str:
    """`text` with ordinary spaces and hyphens for the no-break ones, letter for letter."""
    return text.translate(_ORDINARY)


def joined(paper: Paper, only: Collection[str] = (), without: Collection[str] = ()) -> Joined:
    """The passages of the components `only` (all, if empty), less those in `without`."""
    passages = tuple(
        (number, passage)
        for number, passage in enumerate(paper.passages)
        if (not only or passage.component in only) and passage.component not in without
    )
    starts = []
    position = 0
    for _, passage in passages:
        starts.append(position)
        position += len(passage.text) + 1
    text = "\n".join([passage.text for _, passage in passages])
    return Joined(ordinary(text), tuple(starts), passages)


def lines(paper: Paper, only: Collection[str] = ()) -> Iterator[Line]:
    """The lines that are not empty, without the blanks around them."""
    for number, passage in enumerate(paper.passages):
        if only and passage.component not in only:
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


def shown(text: str, limit: int = 60) -> str:
    """`text` for a message: on one line, not too long."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _label(paper: Paper, passage: Passage) -> str:
    if paper.layout is None or not 0 < passage.paragraph <= len(paper.layout.paragraphs):
        return ""
    return paper.layout.paragraphs[passage.paragraph - 1].label
