"""Walking through a part: paragraphs, tables, text boxes, in the order of reading."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from generator.inspect.content import Content, ContentReader, Decoder, as_written, chosen
from generator.inspect.drafts import Draft
from generator.inspect.layout import BODY, CELL, TEXT_BOX, Paragraph, Place, Section
from generator.inspect.numbering import Numbering
from generator.inspect.package import refused
from generator.inspect.properties import Properties, has_top_border, paragraph_properties
from generator.inspect.shapes import is_outlined, room_in_box
from generator.inspect.styles import Styles
from generator.inspect.tables import is_framed, is_overlined, is_underlined, line_colour, rows
from generator.inspect.xml import MC, MM_PER_PT, VAL, Element, W

# Of all of a document, a line break counting as a paragraph; in tables there may be half as many
# again, since rules ask less of a cell.
MAX_PARAGRAPHS = 8_000
_IN_TEXT, _IN_CELL = 3, 2  # what one of them takes of the room for all
# Letters of one paragraph, and of all: some 24 pages without a break, and some 230.
MAX_LETTERS = 60_000
MAX_ALL_LETTERS = 640_000
# Elements that hold letters or signs: each is kept, so that a comment may stand on its words.
MAX_PIECES = 80_000
_AUTO_GAP = 14.0  # points: what Word takes for “automatic”
_TRANSPARENT = frozenset(
    f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")
)
_FOREIGN = f"{W}altChunk"
# Between two paragraphs they take no place.
_NOTHING = frozenset(
    f"{W}{name}"
    for name in (
        *("bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd"),
        *("commentRangeStart", "commentRangeEnd", "moveFromRangeStart", "moveFromRangeEnd"),
        *("moveToRangeStart", "moveToRangeEnd"),
    )
)


class BlockReader:
    """Reads the blocks of one document into drafts."""

    def __init__(
        self, styles: Styles, numbering: Numbering, path: str, decode: Decoder = as_written
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._content = ContentReader(styles, decode)
        self._path = path
        self._tables = 0
        self._homes = 0
        self._taken = 0
        self._letters = 0
        self._pieces = 0
        self.section = 0
        self.foreign = False  # something of another format is inserted

    def read(
        self, parent: Element, part: str, place: Place, sections: list[Section]
    ) -> list[Draft]:
        """The drafts of all that stands in `parent`; `place` is theirs, tables aside."""
        section = sections[min(self.section, len(sections) - 1)]
        found = list(self._blocks(parent, part, place, self._home(), _width(section), "", sections))
        _drop_equal_gaps(found)
        return found

    def _home(self) -> int:
        self._homes += 1
        return self._homes

    def _blocks(
        self,
        parent: Element,
        part: str,
        place: Place,
        home: int,
        width: float,
        table_style: str,
        sections: list[Section],
    ) -> Iterator[Draft]:
        waiting: Content | None = None  # of a paragraph whose mark is deleted: it joins the next
        page_break = False
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                content = waiting or Content()
                waiting = None
                style = self._style_of(child)
                self._content.read(child, style, table_style, content)
                properties = child.find(f"{W}pPr")
                if properties is not None and _is_deleted(properties):
                    if _comes_before_another(child):
                        waiting = content
                        continue
                    if not (content.runs or content.boxes or content.shapes or content.picture):
                        continue
                if place.part == BODY:
                    place = place._replace(section=self.section)
                    width = _width(sections[min(self.section, len(sections) - 1)])
                draft = self._draft(child, content, style, table_style, part, place, home, width)
                if page_break:
                    draft.paragraph = draft.paragraph._replace(page_break_before=True)
                page_break = content.break_after
                yield draft
                for box in content.boxes:
                    inside = Place(TEXT_BOX, place.section, variant=place.variant)
                    room = room_in_box(box)
                    inner_blocks = self._blocks(box, part, inside, self._home(), room, "", sections)
                    yield from _framed(inner_blocks) if is_outlined(box) else inner_blocks
                ends = properties is not None and properties.find(f"{W}sectPr") is not None
                if ends and place.part == BODY:
                    self.section += 1
            elif tag == f"{W}tbl":
                drafts = self._table(child, part, place, width, sections)
                yield from _on_new_page(drafts) if page_break else drafts
                page_break = False
            elif tag == f"{MC}AlternateContent":
                inner = chosen(child)
                yield from self._blocks(inner, part, place, home, width, table_style, sections)
            elif tag in _TRANSPARENT:
                yield from self._blocks(child, part, place, home, width, table_style, sections)
            elif tag == _FOREIGN:
                self.foreign = True

    def _table(
        self, table: Element, part: str, place: Place, width: float, sections: list[Section]
    ) -> Iterator[Draft]:
        number = self._tables
        self._tables += 1
        link = table.find(f"{W}tblPr/{W}tblStyle")
        style = self._styles.default("table") if link is None else link.get(VAL) or ""
        properties = table.find(f"{W}tblPr")
        if properties is not None and properties.find(f"{W}tblBorders") is not None:
            lined = has_top_border(properties)
        else:
            lined = self._styles.has_grid_lines(style)
        if place.part == BODY:
            place = place._replace(section=self.section)
        for cell in rows(table, width):
            where = Place(
                CELL if place.part in (BODY, CELL) else place.part,
                *(place.section, number, cell.row, cell.column, place.variant),
            )
            inside = list(
                self._blocks(cell.element, part, where, self._home(), cell.width, style, sections)
            )
            if inside and not cell.row:
                inside[0].cell_top_border = is_overlined(cell, lined)
            if place.part == BODY:
                for draft in inside:
                    draft.outer = (number, cell.column)
            if inside and is_underlined(cell):
                inside[-1].cell_border = True
                inside[-1].line_colour = inside[-1].line_colour or line_colour(cell)
            yield from _framed(inside) if is_framed(cell, lined) else inside

    def _style_of(self, paragraph: Element) -> str:
        link = paragraph.find(f"{W}pPr/{W}pStyle")
        name = None if link is None else link.get(VAL)
        return name if name and self._styles.knows(name) else self._styles.default("paragraph")

    def _draft(
        self,
        element: Element,
        content: Content,
        style: str,
        table_style: str,
        part: str,
        place: Place,
        home: int,
        width: float,
    ) -> Draft:
        look = self._styles.paragraph(style, table_style)
        direct = paragraph_properties(element.find(f"{W}pPr"))
        label, look = self._numbered(look, direct)
        size = content.runs[0].size if content.runs else 12.0
        first = look.get("first", 0.0)
        if "first_chars" in look and not first:
            first = look["first_chars"] * size * MM_PER_PT
        text = "".join([run.text for run in content.runs])
        weight = _IN_CELL if place.part == CELL else _IN_TEXT
        self._taken += weight * (1 + text.count("\n"))
        if self._taken > MAX_PARAGRAPHS * _IN_TEXT:
            what = f"> {MAX_PARAGRAPHS} đoạn, dòng / paragraphs, lines"
            raise refused("E911", self._path, what=what)
        self._pieces += len(content.leaves)
        if self._pieces > MAX_PIECES:
            what = f"> {MAX_PIECES} mẩu chữ / pieces of text"
            raise refused("E911", self._path, what=what)
        self._letters += len(text)
        if len(text) > MAX_LETTERS:
            raise refused("E913", self._path, count=str(MAX_LETTERS))
        if self._letters > MAX_ALL_LETTERS:
            raise refused("E911", self._path, what=f"> {MAX_ALL_LETTERS} chữ cái / letters")
        paragraph = Paragraph(
            0,
            text,
            tuple(content.runs),
            place,
            self._styles.name(style),
            label,
            look.get("frame") or look.get("align", "left"),
            round(first, 2) + 0.0,  # never -0.0
            round(look.get("left", 0.0), 2) + 0.0,
            round(look.get("right", 0.0), 2) + 0.0,
            _AUTO_GAP if look.get("before_auto") else look.get("before", 0.0),
            _AUTO_GAP if look.get("after_auto") else look.get("after", 0.0),
            look.get("line", ("lines", 1.0)),
            bool(look.get("keep_next")),
            bool(look.get("page_break_before")) or content.break_before,
            framed=content.framed or bool(look.get("frame_border")),
            composed=content.composed,
            drawn=content.picture or bool(content.shapes or content.boxes),
        )
        return Draft(
            paragraph, element, part, home, width, content.shapes, content.notes,
            bool(look.get("border")), bool(look.get("top_border")), False,
            str(look.get("line_colour", "")), content.page_number,
            bool(look.get("contextual")), content.picture, look.get("tabs", ()),
            content.break_after, anchors=tuple(content.anchors),
            leaves=content.leaves,
        )  # fmt: skip

    def _numbered(self, look: Properties, direct: Properties) -> tuple[str, Properties]:
        """The label of the paragraph, and its values with those of its list and its own."""
        identity = direct.get("numbering", look.get("numbering"))
        if not identity or identity == "0":
            return "", {**look, **direct}
        depth = direct.get("level", look.get("level", 0))
        given = self._numbering.level(identity, depth).paragraph
        below = {**look, **given} if "numbering" in direct else {**given, **look}
        return self._numbering.label(identity, depth), {**below, **direct}


def _is_deleted(properties: Element) -> bool:
    """Whether the mark of a paragraph is deleted, and ends no section."""
    return properties.find(f"{W}rPr/{W}del") is not None and properties.find(f"{W}sectPr") is None


def _comes_before_another(paragraph: Element) -> bool:
    """Whether there is a paragraph that this one would join."""
    following = paragraph.getnext()
    while following is not None and following.tag in _NOTHING:
        following = following.getnext()
    return following is not None and following.tag == f"{W}p"


def _width(section: Section) -> float:
    return max(section.width - section.left - section.right, 0.0)


def _on_new_page(drafts: Iterator[Draft]) -> Iterator[Draft]:
    """The drafts of a table that stands below a page break."""
    for draft in itertools.islice(drafts, 1):
        draft.paragraph = draft.paragraph._replace(page_break_before=True)
        yield draft
    yield from drafts


def _framed(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of a cell or a box that lines are drawn around."""
    for draft in drafts:
        draft.paragraph = draft.paragraph._replace(framed=True)
        yield draft


def _drop_equal_gaps(drafts: list[Draft]) -> None:
    """No gap between paragraphs of one style that say so (contextual spacing)."""
    for place, draft in enumerate(drafts):
        if not draft.contextual:
            continue
        before = drafts[place - 1] if place else None
        after = drafts[place + 1] if place + 1 < len(drafts) else None
        if before and before.home == draft.home and _alike(before, draft):
            draft.paragraph = draft.paragraph._replace(before=0.0)
        if after and after.home == draft.home and _alike(after, draft):
            draft.paragraph = draft.paragraph._replace(after=0.0)


def _alike(one: Draft, other: Draft) -> bool:
    return one.paragraph.style == other.paragraph.style
