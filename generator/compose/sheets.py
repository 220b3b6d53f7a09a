"""What follows the signature: documents that a quyết định issues (PL III, model 1.3), appendices.

Each begins on a page of its own, counts its pages from 1, and says what it belongs to (PL I,
Phần I, Mục III.1; PL III, models 1.3, 2.1).
"""

from __future__ import annotations

import datetime

from generator.compose.body import body_blocks
from generator.compose.ending import with_end_mark
from generator.compose.hard_spaces import SPACE, bind
from generator.compose.head import set_lines
from generator.compose.inline import plain
from generator.compose.metrics import text_width
from generator.compose.page import Block, Run, Section
from generator.compose.title import line_under
from generator.core.units import mm
from generator.decree.layout import (
    LANDSCAPE_TEXT_WIDTH,
    TEXT_SIZES,
    TEXT_WIDTH,
    Types,
)
from generator.decree.symbols import long_date, padded_number
from generator.directive.model import Appendix, Directive, Enclosure
from generator.directive.recognise import roman

# Titles and notes stand clear of the text on both sides.
_NARROWER = mm(10)
_NUMBER_BLANK = SPACE * 8  # room to write by hand
_DATE_BLANK = f"ngày{SPACE * 5}tháng{SPACE * 5}năm{SPACE * 7}"


def attached_blocks(directive: Directive) -> tuple[Block, ...]:
    """All that follows the signature, one after the other."""
    if not (directive.enclosures or directive.appendices):
        return ()
    types = TEXT_SIZES[directive.text_size]
    note = issued_with(directive)
    blocks: list[Block] = []
    for enclosure in directive.enclosures:
        blocks += _enclosure(enclosure, note, types)
    several = len(directive.appendices) > 1
    for number, appendix in enumerate(directive.appendices, 1):
        # Two or more are numbered (Mục III.1.a).
        label = f"Phụ lục{SPACE}{roman(number)}" if several else "Phụ lục"
        blocks += _appendix(appendix, label, note, types)
    return tuple(blocks)


def issued_with(directive: Directive) -> str:
    """`(Kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)` (III.1.c).

    Number and date are blank in a draft, to be written by hand.
    """
    kind = directive.type.name
    number = padded_number(directive.number) if directive.number else _NUMBER_BLANK
    day: datetime.date | None = directive.date
    when = long_date(day) if day else _DATE_BLANK
    return (
        f"(Kèm theo {kind[:1].upper()}{kind[1:]} số{SPACE}{number}/{directive.symbol}"
        f" {when} của {plain(directive.agency)})"
    )


def _enclosure(enclosure: Enclosure, note: str, types: Types) -> list[Block]:
    subject = plain(enclosure.subject).rstrip(" .;")
    subject = subject[:1].upper() + subject[1:]
    return [
        Block("section", drawn=Section()),
        Block("sheet_head"),
        _lines("sheet_title", "title", plain(enclosure.type).upper(), TEXT_WIDTH, types),
        _lines("sheet_subject", "title_subject", subject, TEXT_WIDTH, types),
        *_note(note, TEXT_WIDTH, types),
        *with_end_mark(body_blocks(enclosure.body, TEXT_WIDTH)),
    ]


def _appendix(appendix: Appendix, label: str, note: str, types: Types) -> list[Block]:
    width = LANDSCAPE_TEXT_WIDTH if appendix.landscape else TEXT_WIDTH
    title = plain(appendix.title).rstrip(" .;").upper()
    return [
        Block("section", drawn=Section(appendix.landscape)),
        Block("label", (Run(label),)),
        *([_lines("appendix_title", "appendix_title", title, width, types)] if title else []),
        *_note(note, width, types),
        *with_end_mark(body_blocks(appendix.body, width)),
    ]


def _note(note: str, width: int, types: Types) -> list[Block]:
    """The note and the line under it, 1/3 to 1/2 of its last line."""
    block = _lines("note", "note", note, width, types)
    last = block.runs[0].text.split("\n")[-1]
    length = text_width(last, types["note"].size, italic=True)
    return [block, Block("sheet_line", drawn=line_under(length, width))]


def _lines(style: str, component: str, text: str, width: int, types: Types) -> Block:
    kind = types[component]
    lines = set_lines(bind(text), width - _NARROWER, kind.size, bold=kind.bold, italic=kind.italic)
    return Block(style, (Run("\n".join(lines)),))
