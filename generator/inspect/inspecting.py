"""`inspect_docx`: the whole way from a file's bytes to its `Layout`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.inspect import components as c
from generator.inspect.blocks import BlockReader
from generator.inspect.content import PICTURE, Anchor, Decoder, as_written
from generator.inspect.drafts import Draft
from generator.inspect.ink import ink_of_seal
from generator.inspect.layout import (
    FOOTER,
    FOOTNOTE,
    HEADER,
    Component,
    Layout,
    PageNumber,
    Picture,
    Place,
    Section,
)
from generator.inspect.lines import read_lines, read_lines_above
from generator.inspect.numbering import Numbering
from generator.inspect.package import Package, open_docx, refused
from generator.inspect.recognise import recognise
from generator.inspect.sections import ReadSection, read_sections
from generator.inspect.splitting import split
from generator.inspect.styles import Styles
from generator.inspect.theme import read_theme
from generator.inspect.wording import is_contact, kind_of
from generator.inspect.xml import Element, W, flag

_MACROS = "Tệp có macro; macro không được chạy và không được kiểm tra."
_FOREIGN = "Tệp có chèn nguyên một tài liệu khác (altChunk); phần ấy không được đọc."
_TABBED = (
    "Phần đầu hoặc phần cuối văn bản được dàn bằng dấu tab hay dấu cách, nên việc canh giữa ở đó "
    "không kiểm tra được."
)
_PICTURE = "Phần đầu văn bản có hình ảnh; chữ trong hình không đọc được."
_NO_SECTION = "Tệp không ghi khổ giấy và lề trang; lấy theo mặc định của Word."
_MOST_SHOWN = 20_000
_MOST_SEALS = 4  # pictures of a document whose pixels are looked at


class ReadDocument(NamedTuple):
    """A document's paragraphs before anything is recognised, in the order of their numbers."""

    package: Package
    root: Element
    sections: list[Section]
    main: list[Draft]
    notes: list[Draft]
    margins: list[Draft]
    shown: list[tuple[int, int]]
    reader: BlockReader
    tabbed: bool

    def drafts(self) -> list[Draft]:
        """All of them."""
        return [*self.main, *self.notes, *self.margins]


def inspect_docx(data: bytes, path: str) -> Layout:
    """What stands where in the .docx in `data`; `path` is for messages.

    Raises `InputError` (E90x) for what is no .docx, is damaged, or could do harm.
    """
    return inspect_whole(data, path).layout


class Inspected(NamedTuple):
    """A `Layout` with what it was read from: its paragraphs as drafts, in the same order.

    The first `main` of them are the document's own text, the others notes and margins. `reader`
    reads more of the same package (endnotes, which no rule asks for).
    """

    layout: Layout
    drafts: list[Draft]
    main: int
    package: Package
    reader: BlockReader


def inspect_whole(data: bytes, path: str, decode: Decoder = as_written) -> Inspected:
    """As `inspect_docx`, with all that it was read from. Raises `InputError` likewise."""
    document = read_docx(data, path, decode)
    drafts = document.drafts()
    layout = _recognised(document)
    return Inspected(layout, drafts, len(document.main), document.package, document.reader)


def read_docx(data: bytes, path: str, decode: Decoder = as_written) -> ReadDocument:
    """The paragraphs of a .docx with the values in force. Raises `InputError`, as above."""
    package = open_docx(data, path)
    root = package.part(package.main)
    body = root.find(f"{W}body") if root is not None else None
    if root is None or body is None:
        raise refused("E910", path, what="w:body")
    relations = package.related(package.main)
    parts = dict(relations.values())
    text_parts = (package.main, parts.get("styles", ""))

    def related(kind: str, word: bytes, *places: str) -> Element | None:
        needed = kind in parts and package.mentions(word, *places)
        return package.part(parts[kind]) if needed else None

    styles = Styles(
        related("styles", b"style", parts.get("styles", "")),
        read_theme(related("theme", b"heme", *text_parts)),
    )
    numbering = Numbering(related("numbering", b"numPr", *text_parts))
    reader = BlockReader(styles, numbering, path, decode)
    read = read_sections(body)
    sections = [item.section for item in read]
    main, tabbed = split(reader.read(body, package.main, Place(), sections))
    footnotes = related("footnotes", b"footnoteReference", package.main)
    notes = _notes(reader, footnotes, parts.get("footnotes", ""), main, sections)
    settings = related("settings", b"evenAndOddHeaders", parts.get("settings", ""))
    margins, shown = _margins(package, relations, reader, read, settings)
    return ReadDocument(package, root, sections, main, notes, margins, shown, reader, tabbed)


def _recognised(document: ReadDocument) -> Layout:
    main, notes, margins = document.main, document.notes, document.margins
    drafts = document.drafts()
    recognised = recognise(main)
    names = [*recognised.names, *[c.FOOTNOTE if note.text.strip() else "" for note in notes]]
    addressed = {_footer(draft) for draft in margins if is_contact(draft.text)}
    names += [_margin_name(draft, addressed) for draft in margins]
    paragraphs = tuple(
        draft.paragraph._replace(number=number, component=name, room=draft.width)
        for number, (draft, name) in enumerate(zip(drafts, names, strict=True), start=1)
    )
    extra = [
        Component(name, (number,), " ".join(drafts[number - 1].text.split()))
        for number, name in enumerate(names, start=1)
        if name and number > len(main)
    ]
    numbers = tuple(
        PageNumber(
            paragraphs[len(main) + len(notes) + at]._replace(
                place=margins[at].paragraph.place._replace(section=section)
            ),
            margins[at].paragraph.place.variant,
        )
        for at, section in document.shown
    )
    missed = list(recognised.missed)
    missed += [_MACROS] if document.package.macros else []
    missed += [_FOREIGN] if document.reader.foreign else []
    missed += [_TABBED] if document.tabbed else []
    missed += [_PICTURE] if _picture_in_head(main) else []
    missed += [] if document.root.find(f".//{W}sectPr") is not None else [_NO_SECTION]
    return Layout(
        paragraphs,
        tuple(document.sections),
        tuple(read_lines(main, recognised.names)),
        numbers,
        (*recognised.components, *extra),
        _properties(document.package),
        tuple(missed),
        tuple(_pictures(document.package, drafts, names)),
        tuple(read_lines_above(margins, len(main) + len(notes) + 1)),
    )


def _pictures(package: Package, drafts: list[Draft], names: list[str]) -> Iterator[Picture]:
    """The pictures, each with the number of its paragraph; of some at the signature the ink."""
    signed = [at for at, name in enumerate(names) if name in (c.SIGNATURE, c.SIGNATORY)]
    looked_at = 0
    for at, draft in enumerate(drafts):
        for anchor in draft.anchors:
            if anchor.kind != PICTURE:
                continue
            ink = ""
            if signed and signed[0] <= at <= signed[-1] and looked_at < _MOST_SEALS:
                looked_at += 1
                ink = _ink(package, draft, anchor)
            size = anchor.width, anchor.height, anchor.floating, anchor.left
            yield Picture(at + 1, *size, ink)


def _ink(package: Package, draft: Draft, anchor: Anchor) -> str:
    name = package.related(draft.part).get(anchor.name, ("", ""))[1]
    return ink_of_seal(package.contents.get(name, b""))


def _notes(
    reader: BlockReader, root: Element | None, part: str, main: list[Draft], sections: list[Section]
) -> list[Draft]:
    """The footnotes that the text refers to, in its order."""
    if root is None:
        return []
    notes = {note.get(f"{W}id"): note for note in root.iterchildren(f"{W}footnote")}
    called = dict.fromkeys(name for draft in main for name in draft.notes)
    found: list[Draft] = []
    for name in called:
        if name in notes:
            found += reader.read(notes[name], part, Place(FOOTNOTE), sections)
    return found


def _margins(
    package: Package,
    relations: dict[str, tuple[str, str]],
    reader: BlockReader,
    read: list[ReadSection],
    settings: Element | None,
) -> tuple[list[Draft], list[tuple[int, int]]]:
    """Headers and footers, each part once; and which page numbers of theirs a section shows."""
    even = None if settings is None else settings.find(f"{W}evenAndOddHeaders")
    drafts: list[Draft] = []
    shown: list[tuple[int, int]] = []
    seen: dict[tuple[str, str], range] = {}
    for number, (section, margins) in enumerate(read):
        for (kind, variant), relation in sorted(margins.items()):
            if variant == "first" and not section.different_first:
                continue
            if variant == "even" and (even is None or not flag(even)):
                continue
            name = relations.get(relation, ("", ""))[1]
            key = (name, variant)
            if key not in seen:
                root = package.part(name)
                place = Place(HEADER if kind == "header" else FOOTER, number, variant=variant)
                reader.section = number
                new = (
                    []
                    if root is None
                    else reader.read(root, name, place, [item.section for item in read])
                )
                seen[key] = range(len(drafts), len(drafts) + len(new))
                drafts += new
            shown += [(at, number) for at in seen[key] if drafts[at].page_number]
            if len(shown) > _MOST_SHOWN:
                what = f"> {_MOST_SHOWN} số trang / page numbers"
                raise refused("E911", package.path, what=what)
    return drafts, shown


def _footer(draft: Draft) -> tuple[str, int, str]:
    """Which header or footer a paragraph stands in."""
    place = draft.paragraph.place
    return (draft.part, place.section, place.variant)


def _margin_name(draft: Draft, addressed: set[tuple[str, int, str]]) -> str:
    """A mark in the margin, the agency's address at the foot (PL I, Phần I, Mục III.2, III.4).

    A footer is an address where a line of it reads like one: forms of a quality system say in it
    which edition they are.
    """
    kind = kind_of(draft.text.strip())
    if kind in (c.URGENCY, c.SECRECY, c.CIRCULATION):
        return kind
    footer = draft.paragraph.place.part == FOOTER and not draft.page_number
    return c.CONTACT if footer and draft.text.strip() and _footer(draft) in addressed else ""


def _picture_in_head(main: list[Draft]) -> bool:
    return any(draft.picture for draft in main[:12])


def _properties(package: Package) -> dict[str, str]:
    """The file's core properties, those that it has."""
    name = next(
        (name for kind, name in package.related("").values() if kind == "core-properties"), ""
    )
    root = package.part(name) if name else None
    found = {} if root is None else {e.tag.rpartition("}")[2]: (e.text or "").strip() for e in root}
    return {key: value for key, value in found.items() if value}
