"""The page as words and blocks, in the order in which they stand on paper.

What `compose` makes and `render` prints. Nothing here knows of docx; lengths are EMU.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.decree.layout import MEDIUM


class Run(NamedTuple):
    """Words of one weight and slant, on top of what the paragraph's style gives.

    U+00A0 is a space that does not break, U+2011 a hyphen that does not break. A run with a `note`
    has no text: it is the place of a footnote, whose words the runs of `note` are.
    """

    text: str
    bold: bool = False
    italic: bool = False
    note: tuple[Run, ...] = ()


class Section(NamedTuple):
    """The start of a part with pages of its own, numbered from 1."""

    landscape: bool = False


class DrawnLine(NamedTuple):
    """A drawn line, centred in a column of `column` EMU and `length` EMU long."""

    length: int
    column: int


class TableCell(NamedTuple):
    """A cell: its paragraphs, `left`, `center` or `right`, how many columns and rows it covers.

    `covered`: the place belongs to a cell above it.
    """

    paragraphs: tuple[tuple[Run, ...], ...]
    align: str
    columns: int = 1
    rows: int = 1
    covered: bool = False


class TableBlock(NamedTuple):
    """A table: the widths of its columns (EMU), its head, its rows, the size of its words (pt)."""

    widths: tuple[int, ...]
    header: tuple[tuple[TableCell, ...], ...]
    rows: tuple[tuple[TableCell, ...], ...]
    size: float


class PictureBlock(NamedTuple):
    """A picture: the file's bytes, `png` or `jpeg`, the printed size (EMU), what it shows."""

    content: bytes
    format: str
    width: int
    height: int
    title: str


class Block(NamedTuple):
    """A paragraph: `style` is one of BODY_STYLES or SHEET_STYLES.

    Where the style is that of something else than words, `drawn` is the thing and `runs` is empty.
    """

    style: str
    runs: tuple[Run, ...] = ()
    drawn: Section | DrawnLine | TableBlock | PictureBlock | None = None


def block_text(block: Block) -> str:
    """The words of a paragraph as one text."""
    return "".join([run.text for run in block.runs])


def block_texts(block: Block) -> list[str]:
    """The words of a block: of a paragraph one text, of a table those of its cells in order."""
    if not isinstance(block.drawn, TableBlock):
        return [block_text(block)]
    return ["".join([run.text for run in runs]) for runs in _cell_runs(block.drawn)]


def _cell_runs(table: TableBlock) -> Iterator[tuple[Run, ...]]:
    for row in (*table.header, *table.rows):
        for cell in row:
            yield from cell.paragraphs


def _runs_of(block: Block) -> Iterator[Run]:
    if isinstance(block.drawn, TableBlock):
        for runs in _cell_runs(block.drawn):
            yield from runs
    yield from block.runs


# Tables and pictures stand in the loops too; `drawn` is the thing.
DRAWN_STYLES: tuple[str, ...] = ("table", "picture")

# Each has a branch in the template's body loop and a named style in Word (see `render`).
BODY_STYLES: tuple[str, ...] = (
    "paragraph",  # running text
    "lead_in",  # a paragraph ending in ":", kept with what follows
    "division",  # `Phần I`, `Chương I`, `Mục 1`, `Tiểu mục 1`: centred, bold, kept with its title
    "division_title",  # its title: centred, capitals, bold, kept with what follows
    "heading",  # `I. TITLE`: capitals, bold, kept with what follows
    "article",  # `Điều 1. …` whose words are text: the number is bold by its run
    "article_title",  # `Điều 1. Title`: bold, kept with what follows
    "task_title",  # a khoản's title: number and title, bold, on its own line
    "task",  # a khoản, a numbered task
    "point",  # a điểm: `a) …`
    "centred",  # a line in the middle, kept with what follows
    "unit",  # the unit above a table, at the right
    "caption",  # the title below a picture
    "detail",  # a `-` or `+` sub-item
)

# Blocks outside the body, each with its own place in the template.
BASIS_STYLE = "basis"  # one legal basis: italic

# What stands above the text of an appendix, or of a document that a quyết định issues.
SHEET_STYLES: tuple[str, ...] = (
    "section",  # a new page, numbered from 1; `drawn` is a Section
    "sheet_head",  # agency and Quốc hiệu, without number and date (model 1.3)
    "label",  # `Phụ lục II`
    "sheet_title",  # `QUY CHẾ`
    "sheet_subject",  # what the quy chế is about
    "appendix_title",
    "note",  # `(Kèm theo Quyết định số …)`
    "sheet_line",  # the line below; `drawn` is a DrawnLine
)


class MarkBox(NamedTuple):
    """A boxed mark (HỎA TỐC, MẬT, LƯU HÀNH NỘI BỘ): words and the box's size, in EMU."""

    text: str
    width: int
    height: int


class SignerPair(NamedTuple):
    """Two who sign side by side: what stands above each signature, and the name below it.

    The last pair of an odd number has an empty left side.
    """

    left: str
    left_name: str
    right: str
    right_name: str


class Properties(NamedTuple):
    """What the file's core properties say; `date` is ISO 8601 or empty for a draft."""

    title: str
    subject: str
    agency: str
    date: str = ""


class Page(NamedTuple):
    """A whole document. A tuple of texts is one text broken into lines (`lines`) or several.

    `template` is the stem of the template's file. In `parent_agency`, `agency` and `subject_lines`
    each element is one line, already balanced. `addressee` holds the one addressee when there is
    one, `addressees` the lines when there are several (`- …;`); one of the two is empty. `tail` is
    the last paragraphs of the body, which stay on one page with the signature.
    `signature` is the lines above the signature, outermost capacity first.

    Of a named type: `title` is its name in capitals, `title_lines` the subject in lines, with
    `title_line` under them; `authority` is the issuing authority's lines, `basis` one block a
    legal basis, `order` the words between them and the text (`QUYẾT ĐỊNH:`).

    `text_size` is one of `decree.layout.TEXT_SIZES`, for which all widths were computed.
    `wire` is the line above the addressees of a công điện; `copy_form` says what kind of copy it is
    (`SAO Y`), whose head stands below the text. Where several sign, `signers` holds them
    all, and `signature` and `signatory_name` are empty.

    `attached` is all that follows the signature: issued documents and appendices, one after the
    other, each beginning with a block of style `section`.
    """

    template: str
    properties: Properties
    agency: tuple[str, ...]
    agency_line: DrawnLine
    motto_line: DrawnLine
    number: str
    place_date: str
    parent_agency: tuple[str, ...] = ()
    subject_lines: tuple[str, ...] = ()
    circulation: MarkBox | None = None
    secrecy: MarkBox | None = None
    urgency: MarkBox | None = None
    addressee: str = ""
    addressee_wraps: bool = False
    addressees: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    tail: tuple[Block, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: tuple[str, ...] = ()
    signatory_name: str = ""
    contact: tuple[str, ...] = ()
    title: str = ""
    title_lines: tuple[str, ...] = ()
    title_line: DrawnLine | None = None
    authority: tuple[str, ...] = ()
    basis: tuple[Block, ...] = ()
    order: str = ""
    attached: tuple[Block, ...] = ()
    wire: str = ""
    copy_form: str = ""
    signers: tuple[SignerPair, ...] = ()
    text_size: str = MEDIUM

    def document_texts(self) -> list[str]:
        """Every text of the main document in the order of the paper, for finding each again.

        Lines of one text are joined by a line break, runs of one block are joined as they are.
        """
        words = [text for block in self.body + self.tail for text in block_texts(block)]
        texts = words if self.copy_form else []
        texts += ["\n".join(self.parent_agency), "\n".join(self.agency), self.copy_form]
        texts += [self.number, "\n".join(self.subject_lines), self.place_date]
        texts += [box.text for box in (self.secrecy, self.urgency) if box]
        texts += [self.title, "\n".join(self.title_lines)]
        texts += [self.wire, self.addressee, *self.addressees, "\n".join(self.authority)]
        texts += [block_text(block) for block in self.basis]
        texts.append(self.order)
        texts += [] if self.copy_form else words
        texts += [text for pair in self.signers for text in pair]
        texts += [*self.recipients, *self.signature, self.signatory_name]
        head = ["\n".join(self.parent_agency), "\n".join(self.agency)]
        for block in self.attached:
            texts += head if block.style == "sheet_head" else block_texts(block)
        return [text for text in texts if text]

    def note_texts(self) -> list[str]:
        """The words of the footnotes, in order."""
        return [
            "".join([run.text for run in place.note])
            for block in (*self.basis, *self.body, *self.tail, *self.attached)
            for place in _runs_of(block)
            if place.note
        ]
