"""The directive: what an office wants to say, checked, before any wording or layout.

Texts are NFC, stripped, literal (but for `**bold**` and `*italic*`, which `compose` reads). Absent
texts are empty, absent lists are empty tuples.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.decree.layout import MEDIUM
from generator.decree.types import DocumentType


class Citation(NamedTuple):
    """A cited document: type, number and symbol, date, issuer, subject (PL I, Phần I, Mục II.6.b).

    `type` is as it stands in a sentence (`Nghị quyết`). Law and ordinance have no number and no
    issuer. Of later citations of one document only type and number matter.
    """

    type: str
    number: str = ""
    date: datetime.date | None = None
    issuer: str = ""
    subject: str = ""


class Basis(NamedTuple):
    """One legal basis (căn cứ): a verb, and a citation or a free text (exactly one of the two)."""

    verb: str
    text: str = ""
    citation: Citation | None = None


class Due(NamedTuple):
    """When a task is due: a day, or words (`cuối tháng 6`, `hằng quý`); exactly one of the two."""

    day: datetime.date | None = None
    words: str = ""


class Task(NamedTuple):
    """One task: `text`, `title` (at least one of them), details, who leads, who supports, when."""

    text: str
    title: str = ""
    details: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    due: Due | None = None
    product: str = ""
    id: str = ""


# The levels of a text's structure, from the highest (PL I, Phần I, Mục II.6.c–đ), then what is
# below a điểm, then running text.
PART, CHAPTER, SECTION, SUBSECTION = "phần", "chương", "mục", "tiểu mục"
ARTICLE, HEADING, CLAUSE, SUBCLAUSE, POINT = "điều", "I.", "khoản", "1.1.", "điểm"
DASH, PLUS, PARAGRAPH = "-", "+", "đoạn"
TABLE, PICTURE = "bảng", "hình"


class Cell(NamedTuple):
    """A cell of a table; it may cover several columns (to the right) and rows (downwards)."""

    text: str
    columns: int = 1
    rows: int = 1


# Cells of a row from left to right, one for each column; None where another cell covers the place.
TableRow = tuple[Cell | None, ...]


class Table(NamedTuple):
    """A table: at least one row, all rows of `header` and `rows` equally long.

    `title` stands above it; `unit` (`Đơn vị tính: triệu đồng`) at its upper right.
    """

    header: tuple[TableRow, ...]
    rows: tuple[TableRow, ...]
    title: str = ""
    unit: str = ""


class Picture(NamedTuple):
    """A picture: a PNG or JPEG file's bytes, its size in pixels, the width wanted in mm (0: any).

    `title` stands below it.
    """

    content: bytes
    format: str
    width_px: int
    height_px: int
    width_mm: int = 0
    title: str = ""


class BodyNode(NamedTuple):
    """A line of the text with its place in the structure.

    `kind` is one of the names above; `number` is as printed, without its stop (`I`, `3`, `1.1`,
    `đ`), empty for dashes and paragraphs. `title` is what stands as a title (of phần, chương, mục,
    tiểu mục always; of điều, `I.` and khoản where the line is a title), `text` the words otherwise.
    A table or a picture is a node too, of kind TABLE or PICTURE, and nothing but `table` or
    `picture` is filled.
    """

    kind: str
    text: str = ""
    number: str = ""
    title: str = ""
    table: Table | None = None
    picture: Picture | None = None


class Enclosure(NamedTuple):
    """A document that a quyết định issues and carries with it (PL III, model 1.3).

    `type` is the name above its subject (`Quy chế`, `Điều lệ`), as written in a sentence.
    """

    type: str
    subject: str
    body: tuple[BodyNode, ...]


class Appendix(NamedTuple):
    """A phụ lục (PL I, Phần I, Mục III.1); `landscape`: on paper turned on its side."""

    title: str
    body: tuple[BodyNode, ...]
    landscape: bool = False


class Signatory(NamedTuple):
    """Who signs. `capacity` and `on_behalf_of` pair up, outermost first.

    `("KT.",)` with `("Giám đốc",)` prints `KT. GIÁM ĐỐC`; `("TM.", "KT.")` with `("Ủy ban nhân
    dân", "Chủ tịch")` prints both lines. `Q.` pairs with an empty text: it stands before `title`.
    `role` is printed above all: `Thư ký`, `Đại diện Bên A`; `title` may then be empty.
    """

    name: str
    title: str
    capacity: tuple[str, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    role: str = ""


class Contact(NamedTuple):
    """The footer of page 1 (PL I, Phần I, Mục III.4)."""

    address: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    website: str = ""


class Group(NamedTuple):
    """Types of documents that share a series of numbers."""

    name: str
    types: tuple[DocumentType, ...]


class Numbering(NamedTuple):
    """How an office numbers its documents (Decree 30/2020, Điều 15).

    Types in a group share its series; the others share one, or have one each (`by_type`).
    `secret_apart`: secret documents have a series of their own (Điều 15.2).
    """

    by_type: bool = False
    groups: tuple[Group, ...] = ()
    secret_apart: bool = True


class PlacedCode(NamedTuple):
    """A rule's code, or how codes begin, and where it stands in vanban.yaml."""

    code: str
    span: Span


class Checks(NamedTuple):
    """Which rules an office wants to be run: these alone (none: all), and not those."""

    select: tuple[PlacedCode, ...] = ()
    ignore: tuple[PlacedCode, ...] = ()


FormValue = str | Due | tuple[str, ...]


class Directive(NamedTuple):
    """A whole directive; the keys of the YAML contract are the field names.

    `symbol` is always filled (given, or derived); `number` and `date` are None in a draft.
    `urgency`, `secrecy`, `circulation` are keys of the tables in `decree.words`, or empty.
    `opening` and `closing` are paragraphs, `body` has structure. `authority` is who issues, above
    the legal basis of a quyết định or nghị quyết. `form` is what the directive gives for the places
    of its type's form (see `decree.forms`), by key. `text_size` is a key of
    `decree.layout.TEXT_SIZES`. `follow_up_of`, `amends`, `replaces`,
    `corrects`, `revokes` name files of other directives. `source_digest` is the SHA-256 (hex) of
    the YAML, the profile and the files that it was read from, as bytes; `content_digest` that of
    the YAML and its files alone, whatever ends their lines.
    """

    type: DocumentType
    subject: str
    agency: str
    symbol: str
    place: str
    number: int | None = None
    date: datetime.date | None = None
    parent_agency: str = ""
    agency_abbreviation: str = ""
    drafting_unit: str = ""
    addressees: tuple[str, ...] = ()
    legal_basis: tuple[Basis, ...] = ()
    authority: str = ""
    opening: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    body: tuple[BodyNode, ...] = ()
    closing: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    recipients: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    urgency: str = ""
    secrecy: str = ""
    circulation: str = ""
    drafter: str = ""
    copies: int | None = None
    contact: Contact | None = None
    follow_up_of: str = ""
    amends: str = ""
    replaces: str = ""
    corrects: str = ""
    revokes: str = ""
    text_size: str = MEDIUM
    form: Mapping[str, FormValue] = MappingProxyType({})
    source_digest: str = ""
    content_digest: str = ""
