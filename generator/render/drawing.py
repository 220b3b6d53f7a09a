"""What stands among the paragraphs and is no paragraph: sections, lines, tables, pictures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose.page import DrawnLine, Section
from generator.render.blocks import (
    CIRCULATION_STYLE,
    LINE_STYLE,
    MARK_STYLE,
    TITLE_LINE_STYLE,
    drawn_line_xml,
)
from generator.render.footnotes import NOTE_STYLE
from generator.render.runs import Notes, Xml
from generator.render.sections import HIDDEN_STYLE

# The styles that blocks are set in, by their names: ids are those of the program that saved the
# template last (LibreOffice gives new ones).
BLOCK_STYLES = (
    LINE_STYLE,
    TITLE_LINE_STYLE,
    MARK_STYLE,
    CIRCULATION_STYLE,
    HIDDEN_STYLE,
    NOTE_STYLE,
)


class Drawing:
    """Draws the blocks of one document; `breaks` are its section breaks in order."""

    __slots__ = ("breaks", "notes", "styles")

    def __init__(self, styles: dict[str, str], notes: Notes, breaks: Iterator[Xml]) -> None:
        self.styles = styles
        self.notes = notes
        self.breaks = breaks

    def xml(self, drawn: Section | DrawnLine) -> Xml:
        """The thing as markup."""
        if isinstance(drawn, Section):
            return next(self.breaks)
        return drawn_line_xml(drawn, self.styles, TITLE_LINE_STYLE)
