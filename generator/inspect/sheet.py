"""A sheet: a document, or an appendix or regulation attached to it, while it is recognised."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from generator.inspect.components import STATE_NAME
from generator.inspect.drafts import Draft
from generator.inspect.layout import BODY, CELL, TEXT_BOX
from generator.inspect.wording import TYPED_LINE, kind_of

_STATE_LENGTH = 30  # letters: below it, the Quốc hiệu goes on in the next line


@dataclass(slots=True)
class Sheet:
    """Paragraphs in order, what each line is by its words, and what it was found to be."""

    drafts: list[Draft]
    kinds: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    attached: bool = False
    _texts: list[str] = field(default_factory=list)
    _filled: list[int] = field(default_factory=list)
    _tables: dict[int, list[int]] = field(default_factory=dict)
    _around: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Looks once at each line, and where the words and the tables are."""
        self._texts = [_shown(draft) for draft in self.drafts]
        self.kinds = self.kinds or self._kinds()
        self.names = [""] * len(self.drafts)
        self._filled = [
            at
            for at, draft in enumerate(self.drafts)
            if draft.text.strip() and not TYPED_LINE.fullmatch(draft.text)
        ]
        for at, draft in enumerate(self.drafts):
            self._tables.setdefault(draft.outer[0], []).append(at)
        columns: dict[int, set[int]] = {}
        for at in self._filled:
            columns.setdefault(self.table(at), set()).add(self.drafts[at].outer[1])
        self._around = {table for table, used in columns.items() if len(used) == 1}

    def _kinds(self) -> list[str]:
        """What each line is by its words; of a Quốc hiệu set on two lines, both are."""
        kinds = [kind_of(text) for text in self._texts]
        for at in range(1, len(kinds)):
            above = self._texts[at - 1]
            goes_on = kinds[at - 1] == STATE_NAME and len(above) < _STATE_LENGTH
            goes_on = goes_on and not above.upper().endswith("VIỆT NAM")
            text = self._texts[at]
            if goes_on and text.isupper() and kind_of(f"{above} {text}") == STATE_NAME:
                kinds[at] = STATE_NAME
        return kinds

    def text(self, at: int) -> str:
        """The words of a paragraph as they are seen, without the white space around them."""
        return self._texts[at]

    def table(self, at: int) -> int:
        """The outermost table that a paragraph stands in, -1 for none."""
        return self.drafts[at].outer[0]

    def column(self, at: int) -> int:
        """The column of that table; where all its words stand in one, of the table inside it."""
        draft = self.drafts[at]
        inside = draft.outer[0] in self._around and draft.paragraph.place.part == CELL
        return draft.paragraph.place.column if inside else draft.outer[1]

    def in_box(self, at: int) -> bool:
        """Whether a paragraph stands in a text box."""
        return self.drafts[at].paragraph.place.part == TEXT_BOX

    def in_body(self, at: int) -> bool:
        """Whether a paragraph stands neither in a table nor in a box."""
        return self.drafts[at].paragraph.place.part == BODY

    def filled(self, start: int = 0, end: int | None = None) -> list[int]:
        """The paragraphs from `start` to `end` that have words, and not just a typed line."""
        first = bisect_left(self._filled, start)
        last = len(self._filled) if end is None else bisect_left(self._filled, end)
        return self._filled[first:last]

    def last_filled(self, before: int) -> int:
        """The nearest paragraph with words before one, -1 for none."""
        place = bisect_left(self._filled, before)
        return self._filled[place - 1] if place else -1

    def centred(self, at: int) -> bool:
        """Whether a paragraph stands in the middle."""
        return self.drafts[at].paragraph.align == "center"

    def bold(self, at: int) -> bool:
        """Whether all words of a paragraph are bold."""
        runs = [run for run in self.drafts[at].paragraph.runs if run.text.strip()]
        return bool(runs) and all(run.bold for run in runs)

    def italic(self, at: int) -> bool:
        """Whether most of a paragraph is in italics."""
        runs = self.drafts[at].paragraph.runs
        slanted = sum(len(run.text) for run in runs if run.italic)
        return slanted * 5 > 4 * sum(len(run.text) for run in runs)

    def same_table(self, at: int) -> list[int]:
        """All paragraphs of the table of one of them."""
        return self._tables[self.table(at)]

    def tables(self, start: int) -> list[list[int]]:
        """The paragraphs of each table that begins at `start` or later."""
        return [
            places for number, places in self._tables.items() if number >= 0 and places[0] >= start
        ]

    def name(self, at: int, name: str) -> None:
        """Says what a paragraph is, once."""
        if not self.names[at]:
            self.names[at] = name


def _shown(draft: Draft) -> str:
    """The words as they are seen: in capitals where the type says so."""
    text = draft.text.strip()
    capitals = text and all(run.caps for run in draft.paragraph.runs if run.text.strip())
    return text.upper() if capitals else text
