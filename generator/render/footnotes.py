"""Footnotes: the mark in the text, and the part of the package that holds their words."""

from __future__ import annotations

import re

from generator.compose.page import Run
from generator.core.units import EMU_PER_PT, pt
from generator.render.base.wordml import NAMESPACE, XML_HEAD
from generator.render.runs import Notes, Xml, runs_xml

NOTE_STYLE = "VB Chú thích"
# The size where a template has no style for notes (in half-points).
_HALF_POINTS = pt(10) * 2 // EMU_PER_PT
_ID = re.compile(r'<w:footnote\s[^>]*?w:id="(-?\d+)"')
# Word asks for the line above the notes, and the one above a note that goes on overleaf.
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240"'
    f' w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
# Word's own style of characters: LibreOffice raises the number before a note by it alone.
MARK_STYLE = "footnote reference"


def footnotes_xml(notes: Notes, styles: dict[str, str]) -> str:
    """The notes as elements; styles that a template lacks are done without."""
    style = styles[NOTE_STYLE]
    mark = f'<w:rStyle w:val="{styles[MARK_STYLE]}"/>' if styles[MARK_STYLE] else ""
    mark = f'<w:r><w:rPr>{mark}<w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    return "".join(
        _note(number, runs, style, mark) for number, runs in enumerate(notes, notes.first)
    )


def new_part(notes: str) -> bytes:
    """A whole footnotes part."""
    return (
        f'{XML_HEAD}<w:footnotes xmlns:w="{NAMESPACE}">{_SEPARATORS}{notes}</w:footnotes>'.encode()
    )


def first_free(existing: str) -> int:
    """The first number that no note of an existing part has."""
    return max((int(number) for number in _ID.findall(existing)), default=0) + 1


def _note(number: int, runs: tuple[Run, ...], style: str, mark: str) -> str:
    look = f'<w:pStyle w:val="{style}"/>' if style else '<w:spacing w:after="0"/>'
    words = runs_xml((Run(" "), *runs), Notes())
    if not style:
        size = f'<w:sz w:val="{_HALF_POINTS}"/><w:szCs w:val="{_HALF_POINTS}"/>'
        words = Xml(words.replace("<w:r><w:t", f"<w:r><w:rPr>{size}</w:rPr><w:t"))
    return f'<w:footnote w:id="{number}"><w:p><w:pPr>{look}</w:pPr>{mark}{words}</w:p></w:footnote>'
