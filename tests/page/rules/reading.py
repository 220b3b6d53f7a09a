"""Which printed lines are which component of the page: the words are followed from line to line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from generator.compose.page import Block, Page, Run, Section, TableBlock, block_text
from generator.decree.words import CONFIRMATION_WORDS, MOTTO, STATE_NAME
from tests.page.measure import Line, Measured

PT = 25.4 / 72
_SMALLEST = 10.6  # points; footnotes and their marks are smaller
_TOP, _BOTTOM = 18.5, 18.5  # mm from the paper's edges: what is outside is no text
_SKIPPED = re.compile(r"[\s\u00a0\u00ad\u2010\u2011-]+")
_FAR = 60  # lines after which the rest of a text is looked for no more
_COLUMN = 101.0  # mm: what is wider stands in no column
_SIDES = 94.0  # mm: what begins left of this stands in the left column


class Printed(NamedTuple):
    """A component and its lines; `sheet` is 0 for the main text, 1, 2 … for what is attached.

    `kind` is a key of `decree.layout.TYPES` where it is no block, else the block's style.
    """

    kind: str
    runs: tuple[Run, ...]
    lines: tuple[Line, ...]
    sheet: int = 0
    table: TableBlock | None = None

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Lost(AssertionError):
    """A text that is not on paper where it should be."""


def squashed(text: str) -> str:
    """The words without what a line break, a hard space or a hyphen changes."""
    return _SKIPPED.sub("", text)


class Reading:
    """A measured page as its components in order; raises `Lost`.

    `head` is what stands above the text, `body` legal basis and text, `foot` what stands below,
    `attached` the rest; `landscape` says of each attached sheet how it lies.
    """

    def __init__(self, measured: Measured, page: Page) -> None:
        self.measured, self.page = measured, page
        self.landscape = [b.drawn.landscape for b in page.attached if isinstance(b.drawn, Section)]
        footer = {squashed(text) for text in page.contact}
        self._lines = [
            line
            for line in measured.lines
            if line.size > _SMALLEST and squashed(line.text) not in footer and self._is_text(line)
        ]
        self._words = [squashed(line.text) for line in self._lines]
        self._at = 0
        self.head: list[Printed] = []
        if not page.copy_form:
            self.head = list(self._head())
            self._at = 1 + max(self._lines.index(p.lines[-1]) for p in self.head)
        self.body = list(self._blocks(page.basis))
        if page.order:
            self.head.append(self._found("order", page.order))
        self.body += self._blocks((*page.body, *page.tail))
        if page.copy_form:
            self.head = list(self._copy_head())
        self.foot = list(self._foot())
        self.attached = list(self._blocks(page.attached))
        self.notes = [line for line in measured.lines if 8.5 < line.size <= _SMALLEST]

    def everything(self) -> Iterator[Printed]:
        return chain(self.head, self.body, self.foot, self.attached)

    def texts(self) -> list[Printed]:
        """Paragraphs of the main text and of what is attached, in order."""
        return [*self.body, *self.attached]

    def one(self, kind: str) -> Printed | None:
        return next((p for p in (*self.head, *self.foot) if p.kind == kind), None)

    def sheets(self) -> dict[int, int]:
        """Of each page the sheet that it belongs to."""
        found: dict[int, int] = {1: 0}
        for printed in self.everything():
            for line in printed.lines:
                found[line.page] = printed.sheet
        for number in range(1, self.measured.pages + 1):
            found.setdefault(number, found.get(number - 1, 0))
        return found

    def _is_text(self, line: Line) -> bool:
        height = self.measured.sizes[line.page - 1][1]
        top = line.baseline - 0.7 * line.size * PT
        return top >= _TOP and line.baseline <= height - _BOTTOM

    def _head(self) -> Iterator[Printed]:
        page = self.page
        yield from self._names()
        yield from self._anywhere("number", page.number)
        yield from self._anywhere("place_date", page.place_date)
        yield from self._anywhere("letter_subject", "\n".join(page.subject_lines))
        for box in (page.secrecy, page.urgency):
            yield from self._anywhere("mark", box.text if box else "")
        yield from self._anywhere("title", page.title, alone=True)
        yield from self._anywhere("title_subject", "\n".join(page.title_lines))
        yield from self._anywhere("addressees", page.wire)
        if page.addressee:
            yield from self._anywhere("addressees", f"Kính gửi: {page.addressee}")
        elif page.addressees and not page.wire:
            yield from self._anywhere("addressees", "Kính gửi:")
        for text in page.addressees:
            yield from self._anywhere("addressee_line", text)
        yield from self._anywhere("authority", "\n".join(page.authority))

    def _names(self, sheet: int = 0) -> Iterator[Printed]:
        page = self.page
        yield from self._anywhere("parent_agency", "\n".join(page.parent_agency), sheet)
        yield from self._anywhere("agency", "\n".join(page.agency), sheet)
        yield from self._anywhere("state_name", STATE_NAME, sheet)
        yield from self._anywhere("motto", MOTTO, sheet)

    def _copy_head(self) -> Iterator[Printed]:
        page = self.page
        for kind, text in (("agency", "\n".join(page.agency)), ("copy_form", page.copy_form),
                           ("number", page.number), ("place_date", page.place_date)):  # fmt: skip
            yield from self._anywhere(kind, text)

    def _foot(self) -> Iterator[Printed]:
        """From here on nothing of the main text comes: what is in two columns is read loosely."""
        page = self.page
        for pair in page.signers:
            for kind, text in (("signature", pair.left), ("signature", pair.right),
                               ("signatory_name", pair.left_name),
                               ("signatory_name", pair.right_name)):  # fmt: skip
                yield from self._anywhere(kind, text)
        if page.signature:
            yield from self._anywhere("signature", "\n".join(page.signature))
            yield from self._anywhere("signatory_name", page.signatory_name)
        if page.recipients:
            yield from self._anywhere("recipients_word", "Nơi nhận:")
        for text in page.recipients:
            yield from self._anywhere("recipients", text)
        if page.template == "giay-nghi-phep":
            yield from self._anywhere("confirmation", CONFIRMATION_WORDS)

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[Printed]:
        sheet, start, table = 0, 0, None
        for block in blocks:
            if isinstance(block.drawn, Section):
                sheet += 1
                self._at = self._first_of_next_page()
            if block.style == "sheet_head":
                names = list(self._names(sheet))
                yield from names
                self._at = max(self._lines.index(p.lines[-1]) for p in names) + 1
            if isinstance(block.drawn, TableBlock):
                start, table = self._at, block.drawn
            if block.drawn or not squashed(block_text(block)):
                continue
            found = self._found(block.style, block.runs, sheet)
            if table:
                end = self._lines.index(found.lines[0])
                yield Printed("table", (), tuple(self._lines[start:end]), sheet, table)
                table = None
            yield found
        if table:
            page = self._lines[start].page
            rest = (x for x in self._lines[start:] if x.page == page and x.size <= table.size)
            yield Printed("table", (), tuple(rest), sheet, table)

    def _first_of_next_page(self) -> int:
        """The place of the first line on a page of which nothing was read yet."""
        last = self._lines[self._at - 1].page if self._at else 0
        last = max([last, *(p.lines[-1].page for p in self.foot)])
        return next((n for n, x in enumerate(self._lines) if x.page > last), len(self._lines))

    def _found(self, kind: str, runs: str | tuple[Run, ...], sheet: int = 0) -> Printed:
        """The next text, whose lines follow one another."""
        runs = (Run(runs),) if isinstance(runs, str) else runs
        words = squashed("".join(run.text for run in runs))
        for start in range(self._at, len(self._lines)):
            taken = self._taken(start, words, loosely=False)
            if taken:
                self._at = self._lines.index(taken[-1]) + 1
                return Printed(kind, runs, taken, sheet)
        raise Lost(f"{kind} «{words[:60]}»")

    def _anywhere(
        self, kind: str, text: str, sheet: int = 0, *, alone: bool = False
    ) -> Iterator[Printed]:
        """A text from here on whose lines may have those of another column between them."""
        words = squashed(text)
        if not words:
            return
        for start in range(self._at, len(self._lines)):
            if alone and self._words[start] != words:
                continue
            taken = self._taken(start, words, loosely=True)
            if taken:
                yield Printed(kind, (Run(text),), taken, sheet)
                return
        raise Lost(f"{kind} «{text[:60]}»")

    def _taken(self, start: int, words: str, *, loosely: bool) -> tuple[Line, ...]:
        left, taken = words, []
        end = min(start + _FAR, len(self._lines)) if loosely else len(self._lines)
        for place in range(start, end):
            text = self._words[place]
            if text and left.startswith(text) and (not loosely or self._goes_on(taken, place)):
                taken.append(self._lines[place])
                left = left[len(text) :]
                if not left:
                    return tuple(taken)
            elif not loosely or not taken:
                return ()
        return ()

    def _goes_on(self, taken: list[Line], place: int) -> bool:
        """Whether a line may go on a text: it is below the last one, on its side of the page."""
        if not taken:
            return True
        line, last = self._lines[place], taken[-1]
        below = line.page > last.page or line.baseline > last.baseline + 0.5
        across = last.right - last.left > _COLUMN or line.right - line.left > _COLUMN
        return below and (across or (line.left < _SIDES) == (last.left < _SIDES))
