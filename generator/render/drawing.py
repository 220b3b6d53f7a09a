"""What stands among the paragraphs and is no paragraph: sections, lines, tables, pictures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.compose.page import DrawnLine, PictureBlock, Section, TableBlock
from generator.core.units import to_twips
from generator.decree.layout import PARAGRAPH_GAP
from generator.render.blocks import (
    CIRCULATION_STYLE,
    LINE_STYLE,
    MARK_STYLE,
    TITLE_LINE_STYLE,
    drawn_line_xml,
)
from generator.render.footnotes import MARK_STYLE as MARK_STYLE_OF_NOTES
from generator.render.footnotes import NOTE_STYLE
from generator.render.runs import Notes, Xml
from generator.render.sections import HIDDEN_STYLE
from generator.render.table_xml import CELL_STYLES, PICTURE_STYLE, picture_xml, table_xml

# The styles that blocks are set in, by their names: ids are those of the program that saved the
# template last (LibreOffice gives new ones).
BLOCK_STYLES = (
    LINE_STYLE,
    TITLE_LINE_STYLE,
    MARK_STYLE,
    CIRCULATION_STYLE,
    HIDDEN_STYLE,
    NOTE_STYLE,
    MARK_STYLE_OF_NOTES,
    *CELL_STYLES.values(),
    PICTURE_STYLE,
)


def picture_id(number: int) -> str:
    """The relationship of the `number`th picture."""
    return f"rIdVanbanPicture{number}"


# Between a table and the paragraph below it, or the next table.
_GAP = to_twips(PARAGRAPH_GAP.value)
_AFTER_TABLE = (
    '<w:p><w:pPr><w:pStyle w:val="{style}"/><w:keepNext/><w:spacing w:after="{gap}"/></w:pPr></w:p>'
)


class Drawing:
    """Draws the blocks of one document, and collects what stands outside its main text.

    `notes` are its footnotes in the order of the page, `pictures` the bytes and the format of each
    picture: one that stands twice on the page is one part of the package.
    """

    __slots__ = ("breaks", "drawn", "notes", "pictures", "styles")

    def __init__(self, styles: dict[str, str], first_note: int = 1) -> None:
        self.styles = styles
        self.notes = Notes(first_note)
        self.pictures: dict[tuple[bytes, str], int] = {}
        self.drawn = 0
        self.breaks: Iterator[Xml] = iter(())

    def xml(self, drawn: Section | DrawnLine | TableBlock | PictureBlock) -> Xml:
        """The thing as markup."""
        if isinstance(drawn, Section):
            return next(self.breaks)
        if isinstance(drawn, TableBlock):
            after = _AFTER_TABLE.format(style=self.styles[HIDDEN_STYLE], gap=_GAP)
            return table_xml(drawn, self.styles, self.notes, after)
        if isinstance(drawn, PictureBlock):
            self.drawn += 1
            part = (drawn.content, drawn.format)
            number = self.pictures.setdefault(part, len(self.pictures) + 1)
            return picture_xml(drawn, self.drawn, picture_id(number), self.styles[PICTURE_STYLE])
        return drawn_line_xml(drawn, self.styles, TITLE_LINE_STYLE)
