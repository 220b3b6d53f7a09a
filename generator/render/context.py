"""The names that a template may use, and their values for a page.

`NAMES` is the contract with templates: a name, and what kind of thing it is. The compiler holds
every tag of a template against it, so that a wrong name or a wrong place is found before any letter
is printed.
"""

from __future__ import annotations

from typing import Any

from generator.compose.page import Block, Page
from generator.render.blocks import (
    TITLE_LINE_STYLE,
    circulation_xml,
    drawn_line_xml,
    mark_xml,
)
from generator.render.runs import lines_xml, runs_xml, text_xml

# Kinds: TEXT is printed by `{{r x }}`, BLOCK (whole paragraphs, a table) by `{{p x }}`, WORD is
# only compared (`b.style == 'task'`), FLAG is only asked for (`if x`). A list of one kind is looped
# over; a dict is a thing with fields.
TEXT, BLOCK, WORD, FLAG = "text", "block", "word", "flag"
Kind = str | list[Any] | dict[str, Any]

_BLOCKS: Kind = [{"style": WORD, "text": TEXT}]
NAMES: dict[str, Kind] = {
    "parent_agency": TEXT,
    "agency": TEXT,
    "agency_line": BLOCK,
    "number": TEXT,
    "subject": TEXT,
    "place_date": TEXT,
    "circulation": BLOCK,
    "secrecy": BLOCK,
    "urgency": BLOCK,
    "title": TEXT,
    "title_subject": TEXT,
    "title_line": BLOCK,
    "addressee": TEXT,
    "addressee_wraps": FLAG,
    "addressees": [TEXT],
    "authority": TEXT,
    "basis": [TEXT],
    "order": TEXT,
    "body": _BLOCKS,
    "tail": _BLOCKS,
    "recipients": [TEXT],
    "signature": [TEXT],
    "signatory_name": TEXT,
    "contact": [TEXT],
}


def context_of(page: Page, styles: dict[str, str]) -> dict[str, Any]:
    """The value of each of `NAMES`; what the page does not have is empty, and so false.

    `styles` are the ids of the template's styles that blocks are set in, by name.
    """
    return {
        "parent_agency": lines_xml(page.parent_agency),
        "agency": lines_xml(page.agency),
        "agency_line": drawn_line_xml(page.agency_line, styles),
        "number": text_xml(page.number),
        "subject": lines_xml(page.subject_lines),
        "place_date": text_xml(page.place_date),
        "circulation": circulation_xml(page.circulation, styles) if page.circulation else "",
        "secrecy": mark_xml(page.secrecy, styles) if page.secrecy else "",
        "urgency": mark_xml(page.urgency, styles) if page.urgency else "",
        "title": text_xml(page.title),
        "title_subject": lines_xml(page.title_lines),
        "title_line": drawn_line_xml(page.title_line, styles, TITLE_LINE_STYLE)
        if page.title_line
        else "",
        "addressee": text_xml(page.addressee),
        "addressee_wraps": page.addressee_wraps,
        "addressees": [text_xml(line) for line in page.addressees],
        "authority": lines_xml(page.authority),
        "basis": [runs_xml(block.runs) for block in page.basis],
        "order": text_xml(page.order),
        "body": _blocks(page.body),
        "tail": _blocks(page.tail),
        "recipients": [text_xml(line) for line in page.recipients],
        "signature": [text_xml(line) for line in page.signature],
        "signatory_name": text_xml(page.signatory_name),
        "contact": [text_xml(line) for line in page.contact],
    }


def _blocks(blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
    return [{"style": style, "text": runs_xml(runs)} for style, runs in blocks]
