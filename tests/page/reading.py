"""Which printed lines are which block of the page: the words are followed from line to line."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.compose.page import Block, Page, Section, block_text
from tests.page.measure import Line, Measured

_SMALLEST = 10.6  # points; footnotes and their marks are smaller
_TOP, _BOTTOM = 20.0, 278.5  # mm: what is above or below is no text


class Printed(NamedTuple):
    """A block and its lines; `sheet` is 0 for the main text, then 1, 2 … for what is attached."""

    block: Block
    lines: tuple[Line, ...]
    sheet: int


class Lost(AssertionError):
    """A block whose words are not on paper where they should be."""


def squashed(text: str) -> str:
    """The words without what a line break, a hard space or hyphen changes."""
    return re.sub(r"[\s\u00a0\u00ad-]+", "", text.replace("\u2011", ""))


def reading(measured: Measured, page: Page) -> list[Printed]:
    """The blocks of the page in order with their lines. Raises `Lost`."""
    foot = set(page.contact)
    lines = [
        line
        for line in measured.lines
        if line.size > _SMALLEST and line.text not in foot and _in_text(line, measured)
    ]
    found: list[Printed] = []
    position, sheet = 0, 0
    for block in (*page.basis, *page.body, *page.tail, *page.attached):
        if isinstance(block.drawn, Section):
            sheet += 1
        words = squashed(block_text(block))
        if block.drawn or not words:
            continue
        taken, position = _take(lines, position, words)
        found.append(Printed(block, tuple(taken), sheet))
    return found


def _in_text(line: Line, measured: Measured) -> bool:
    height = measured.sizes[line.page - 1][1]
    return _TOP <= line.baseline <= _BOTTOM - 297 + height


def _take(lines: list[Line], position: int, words: str) -> tuple[list[Line], int]:
    for start in range(position, len(lines)):
        if not words.startswith(squashed(lines[start].text)) and not squashed(
            lines[start].text
        ).startswith(words):
            continue
        left, taken = words, []
        for line in lines[start:]:
            text = squashed(line.text)
            if not text or not left.startswith(text):
                break
            taken.append(line)
            left = left[len(text) :]
            if not left:
                return taken, start + len(taken)
    raise Lost(words[:80])
