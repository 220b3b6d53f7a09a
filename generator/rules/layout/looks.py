"""Rules of one kind for many components: the size, weight, slant, letters and place of a type.

A `Part` is a component under such rules; each function here makes one rule of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from itertools import dropwhile
from typing import NamedTuple

from generator.decree.layout import TYPES
from generator.inspect.components import ARTICLE, LETTER_SUBJECT, SIGNATORY, SIGNATURE
from generator.inspect.layout import CELL, Paragraph
from generator.rules.layout.measuring import (
    SIZE_TOLERANCE,
    gathered,
    in_capitals,
    named,
    number,
    outside,
    printed,
    shown,
    sizes,
    span,
)
from generator.rules.rule import ERROR, LAYOUT, Clause, Finding, Paper, Rule

# A line counts as centred as long as indents do not push it farther off than this (mm).
CENTRE_TOLERANCE = 7.0
MOVED_RIGHT = 40.0  # mm: no first line of a text is indented so far
_VV = re.compile(r"^\s*v\s*/\s*v\b", re.IGNORECASE)
# Fewer letters than these say nothing of capitals: `A`, `I.`
CAPITALS_FROM = 3


class Part(NamedTuple):
    """A component, or some of one look: its names, how a message calls it, and where it stands.

    `example` is a text of it. `only` leaves paragraphs of the component out, `but` those of these
    numbers on a paper.
    """

    names: tuple[str, ...]
    vi: str
    en: str
    clause: Clause
    example: str
    severity: str = ERROR
    only: Callable[[Paragraph], bool] = lambda paragraph: True
    but: Callable[[Paper], Collection[int]] = lambda paper: ()

    def paragraphs(self, paper: Paper) -> list[Paragraph]:
        """Its paragraphs on a paper."""
        left_out = self.but(paper)
        return [p for p in named(paper, *self.names) if self.only(p) and p.number not in left_out]


def size(code: str, part: Part, low: float, high: float) -> Rule:
    """All its letters are of a size between `low` and `high`."""
    wanted = span(low, high)

    def check(paper: Paper) -> Iterator[Finding]:
        return gathered(
            ((number(value), paragraph)
             for paragraph in part.paragraphs(paper)
             for value in sorted(sizes(paragraph))
             if outside(value, low, high, SIZE_TOLERANCE)),
            wanted=wanted,
        )  # fmt: skip

    return Rule(
        code,
        (f"Cỡ chữ {part.vi}", f"Size of {part.en}"),
        f"Cỡ chữ của {part.vi} là {wanted}.",
        part.clause,
        part.severity,
        LAYOUT,
        (
            f"cỡ chữ {part.vi} là {{found}}; quy định {{wanted}}",
            f"{part.en}: the size of type is {{found}}; the decree wants {{wanted}}",
        ),
        (f"đặt cỡ chữ {wanted}", f"set the size to {wanted}"),
        f"{part.example} (cỡ chữ {number(high + 2)})",
        f"{part.example} (cỡ chữ {number(high)})",
        check,
        about=part.names,
    )


def size_as_in_decree(code: str, part: Part, kind: str) -> Rule:
    """As `size`, with the range of `decree.layout.TYPES[kind]`."""
    return size(code, part, TYPES[kind].low, TYPES[kind].high)


class _Trait(NamedTuple):
    """How a rule that has no measure is written: what is found, what is wanted, what to do."""

    title: tuple[str, str]
    found: tuple[str, str]
    hint: tuple[str, str]
    wrong: str
    right: str


_BOLD = _Trait(
    ("in đậm", "in bold"),
    ("chưa in đậm; quy định kiểu chữ đậm", "is not bold; the decree wants bold"),
    ("bôi đen cả dòng rồi bấm Ctrl+B", "select the line and press Ctrl+B"),
    "không đậm",
    "đậm",
)
_NOT_BOLD = _Trait(
    ("không in đậm", "not in bold"),
    ("in đậm; quy định kiểu chữ không đậm", "is bold; the decree does not want it bold"),
    ("bỏ chữ đậm (Ctrl+B)", "take the bold away (Ctrl+B)"),
    "đậm",
    "không đậm",
)
_ITALIC = _Trait(
    ("in nghiêng", "in italics"),
    ("chưa in nghiêng; quy định kiểu chữ nghiêng", "is upright; the decree wants italics"),
    ("bôi đen cả dòng rồi bấm Ctrl+I", "select the line and press Ctrl+I"),
    "chữ đứng",
    "chữ nghiêng",
)
_UPRIGHT = _Trait(
    ("kiểu chữ đứng", "upright"),
    ("in nghiêng; quy định kiểu chữ đứng", "is in italics; the decree wants it upright"),
    ("bỏ chữ nghiêng (Ctrl+I)", "take the italics away (Ctrl+I)"),
    "chữ nghiêng",
    "chữ đứng",
)
_CAPITALS = _Trait(
    ("chữ in hoa", "in capitals"),
    ("có chữ in thường; quy định chữ in hoa", "has small letters; the decree wants capitals"),
    ("viết lại bằng chữ in hoa", "write it in capitals"),
    "chữ in thường",
    "chữ in hoa",
)
_SMALL = _Trait(
    ("chữ in thường", "in small letters"),
    ("viết toàn chữ in hoa; quy định chữ in thường",
     "is all in capitals; the decree wants small letters"),
    ("viết lại bằng chữ in thường, chỉ viết hoa chữ cái đầu",
     "write it in small letters, with a capital at its beginning"),
    "chữ in hoa",
    "chữ in thường",
)  # fmt: skip
_CENTRED = _Trait(
    ("canh giữa", "centred"),
    ("không canh giữa; quy định canh giữa", "is not centred; the decree wants it centred"),
    ("bấm Ctrl+E và bỏ các mức lùi dòng", "press Ctrl+E and take the indents away"),
    "canh trái",
    "canh giữa",
)
_LEFT = _Trait(
    ("sát lề trái", "at the left margin"),
    ("không sát lề trái; quy định trình bày sát lề trái",
     "is not at the left margin; the decree wants it there"),
    ("bấm Ctrl+L và bỏ các mức lùi dòng", "press Ctrl+L and take the indents away"),
    "canh giữa",
    "sát lề trái",
)  # fmt: skip
_FRAMED = _Trait(
    ("trong khung viền", "in a frame"),
    ("không có khung; quy định đặt trong khung hình chữ nhật viền đơn",
     "has no frame; the decree wants it in a rectangle of a single line"),
    ("bôi đen dòng rồi chọn Borders > Outside Borders", "select it and give it a border"),
    "không khung",
    "trong khung",
)  # fmt: skip


def bold(code: str, part: Part) -> Rule:
    """All its letters are bold."""
    return _rule(code, part, _BOLD, lambda p: any(not run.bold for run in printed(p)))


def not_bold(code: str, part: Part) -> Rule:
    """None of its letters is bold."""
    return _rule(code, part, _NOT_BOLD, lambda p: any(run.bold for run in printed(p)))


def italic(code: str, part: Part) -> Rule:
    """All its letters are in italics."""
    return _rule(code, part, _ITALIC, lambda p: any(not run.italic for run in printed(p)))


def upright(code: str, part: Part) -> Rule:
    """None of its letters is in italics."""
    return _rule(code, part, _UPRIGHT, lambda p: any(run.italic for run in printed(p)))


def all_bold_is_wrong(code: str, part: Part) -> Rule:
    """It is not bold from end to end: a word may be stressed, a text may not."""
    return _rule(code, part, _NOT_BOLD, lambda p: all(run.bold for run in printed(p)))


def all_italic_is_wrong(code: str, part: Part) -> Rule:
    """It is not in italics from end to end; of a Điều, what comes after its bold number."""
    return _rule(code, part, _UPRIGHT, _is_in_italics)


def _is_in_italics(paragraph: Paragraph) -> bool:
    runs = printed(paragraph)
    if paragraph.component == ARTICLE:
        words = list(dropwhile(lambda run: run.bold and not run.italic, runs))
        if len(words) == len(runs):
            return False  # the number is in italics itself, of which another rule tells
        runs = words
    return bool(runs) and all(run.italic for run in runs)


def capitals(code: str, part: Part) -> Rule:
    """It has no small letter."""
    return _rule(code, part, _CAPITALS, lambda p: not in_capitals(p))


def small_letters(code: str, part: Part) -> Rule:
    """It is not all in capitals."""
    return _rule(code, part, _SMALL, _all_capitals)


def centred(code: str, part: Part) -> Rule:
    """It stands in the middle of its column."""
    return _rule(code, part, _CENTRED, off_centre)


def framed(code: str, part: Part) -> Rule:
    """Lines are drawn around it."""
    return _rule(code, part, _FRAMED, lambda p: not p.framed)


def left(code: str, part: Part) -> Rule:
    """It begins at the left of its column."""
    return _rule(code, part, _LEFT, lambda p: p.align in ("center", "right"))


def off_centre(paragraph: Paragraph) -> bool:
    """Whether it stands beside the middle.

    Where a head is set with tabs, several components share a line, and none is centred by itself:
    such a line is left alone.
    """
    if paragraph.place.part != CELL and "\t" in paragraph.text:
        return False
    signs = paragraph.component in (SIGNATURE, SIGNATORY) and paragraph.place.part != CELL
    if signs and paragraph.left_indent + paragraph.first_indent > MOVED_RIGHT:
        return False  # moved to the right half: where its middle lies, nobody can tell
    if paragraph.align != "center":
        return True
    if paragraph.component == LETTER_SUBJECT and paragraph.place.part != CELL:
        return False  # under a head that is set with tabs: the middle of its half, not of the page
    shift = (paragraph.left_indent + paragraph.first_indent - paragraph.right_indent) / 2
    return outside(shift, 0, 0, CENTRE_TOLERANCE)


def _all_capitals(paragraph: Paragraph) -> bool:
    # V/v itself is small whatever stands after it.
    text = _VV.sub("", shown(paragraph))
    letters = sum(ch.isalpha() for ch in text)
    return letters >= CAPITALS_FROM and text.upper() == text


def _rule(code: str, part: Part, trait: _Trait, is_wrong: Callable[[Paragraph], bool]) -> Rule:
    def check(paper: Paper) -> Iterator[Finding]:
        return gathered(("", paragraph) for paragraph in part.paragraphs(paper)
                        if is_wrong(paragraph))  # fmt: skip

    first = part.vi[:1].upper() + part.vi[1:]
    return Rule(
        code,
        (f"{first}: {trait.title[0]}", f"{part.en}: {trait.title[1]}"),
        f"{first} được trình bày: {trait.title[0]}.",
        part.clause,
        part.severity,
        LAYOUT,
        (f"{part.vi} {trait.found[0]}", f"{part.en} {trait.found[1]}"),
        trait.hint,
        f"{part.example} ({trait.wrong})",
        f"{part.example} ({trait.right})",
        check,
        about=part.names,
    )
