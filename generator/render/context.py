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
from generator.render.drawing import Drawing
from generator.render.runs import Xml, lines_xml, runs_xml, text_xml
from generator.render.sections import LAST_SECTION, section_breaks

# Kinds: TEXT is printed by `{{r x }}`, BLOCK (whole paragraphs, a table) by `{{p x }}`, WORD is
# only compared (`b.style == 'task'`), FLAG is only asked for (`if x`). A list of one kind is looped
# over; a dict is a thing with fields.
TEXT, BLOCK, WORD, FLAG = "text", "block", "word", "flag"
Kind = str | list[Any] | dict[str, Any]

_NOTHING = Xml("")

_BLOCKS: Kind = [{"style": WORD, "text": TEXT, "drawn": BLOCK}]
NAMES: dict[str, Kind] = {
    "parent_agency": TEXT,
    "agency": TEXT,
    "agency_line": BLOCK,
    "motto_line": BLOCK,
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
    "attached": _BLOCKS,
    "wire": TEXT,
    "copy_form": TEXT,
    "signers": [{"left": TEXT, "left_name": TEXT, "right": TEXT, "right_name": TEXT}],
}


def context_of(page: Page, section: str, draw: Drawing) -> dict[str, Any]:
    """The value of each of `NAMES`, and of the last section; what the page lacks is empty.

    `section` is the template's section. `draw` knows the template's styles, and collects footnotes
    and pictures in the order of the page.
    """
    styles, notes = draw.styles, draw.notes
    breaks, last_section = section_breaks(page.attached, section, styles)
    draw.breaks = iter(breaks)
    return {
        LAST_SECTION: last_section,
        "parent_agency": lines_xml(page.parent_agency),
        "agency": lines_xml(page.agency),
        "agency_line": drawn_line_xml(page.agency_line, styles),
        "motto_line": drawn_line_xml(page.motto_line, styles),
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
        "basis": [runs_xml(block.runs, notes) for block in page.basis],
        "order": text_xml(page.order),
        "body": _blocks(page.body, draw),
        "tail": _blocks(page.tail, draw),
        "attached": _blocks(page.attached, draw),
        "wire": text_xml(page.wire),
        "copy_form": text_xml(page.copy_form),
        "signers": [
            {name: text_xml(text) for name, text in pair._asdict().items()} for pair in page.signers
        ],
        "recipients": [text_xml(line) for line in page.recipients],
        "signature": [text_xml(line) for line in page.signature],
        "signatory_name": text_xml(page.signatory_name),
        "contact": [text_xml(line) for line in page.contact],
    }


def _blocks(blocks: tuple[Block, ...], draw: Drawing) -> list[dict[str, Any]]:
    notes = draw.notes
    return [
        {
            "style": style,
            "text": runs_xml(runs, notes),
            "drawn": draw.xml(drawn) if drawn else _NOTHING,
        }
        for style, runs, drawn in blocks
    ]
