"""A Word file as the importer sees it: paragraphs with looks, notes, pictures, tables."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from generator.importing.cleaning import clean, has_unknown
from generator.importing.letters import Decoder
from generator.importing.marking import Piece, plain_of
from generator.inspect import components as c
from generator.inspect.content import ENDNOTE, NOTE
from generator.inspect.drafts import Draft
from generator.inspect.inspecting import Inspected, inspect_whole
from generator.inspect.layout import BODY, FOOTNOTE, Place, Section
from generator.inspect.recognise import sheet_starts
from generator.inspect.sheet import Sheet
from generator.inspect.wording import TYPED_LINE
from generator.inspect.xml import Element, W
from generator.render.properties import VERSION_PROPERTY

# What begins the names of the styles of our own templates.
_OWN_STYLE = "VB "
# What our own styles say more surely than words do: `[Họ tên]` of a draft is no name.
_BY_STYLE = {"VB Chức vụ": c.SIGNATURE, "VB Họ tên": c.SIGNATORY}


class Para(NamedTuple):
    """A paragraph of the source: its number, what it is, its words with the label, its looks."""

    number: int
    name: str
    text: str
    pieces: tuple[Piece, ...]
    label: str  # as Word's own numbering prints it; also at the head of `text`
    draft: Draft

    @property
    def style(self) -> str:
        """The name of one of our own templates' styles, else empty."""
        style = self.draft.paragraph.style
        return style if style.startswith(_OWN_STYLE) else ""

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle."""
        return self.draft.paragraph.align == "center"

    @property
    def table(self) -> int:
        """The outermost table around it, -1 for none."""
        return self.draft.outer[0]


class Source:
    """A document that has been read. Raises `InputError` (E90x) for what is no .docx."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self.decoder = Decoder()
        self.inspected: Inspected = inspect_whole(data, path, self.decoder)
        self.layout = self.inspected.layout
        self.unknown: list[int] = []  # paragraphs with letters that cannot be shown
        drafts = self.inspected.drafts
        names = [paragraph.component for paragraph in self.layout.paragraphs]
        main = self.inspected.main
        self.paras = [
            self._para(number, name, draft)
            for number, (name, draft) in enumerate(zip(names, drafts, strict=True), 1)
        ]
        starts = sheet_starts(Sheet(drafts[:main]))
        ends = [*starts[1:], main]
        self.sheets = [self.paras[a:b] for a, b in zip(starts, ends, strict=True)]
        self.margins = [
            para
            for para, draft in zip(self.paras[main:], drafts[main:], strict=True)
            if draft.paragraph.place.part != FOOTNOTE and not draft.page_number
        ]

    @cached_property
    def own(self) -> bool:
        """Whether one of our templates made it, and nobody saved it in another program since."""
        contents = self.inspected.package.contents
        mark = VERSION_PROPERTY.encode()
        return any(mark in contents[name] for name in contents if name.startswith("docProps/"))

    def section(self, para: Para) -> Section:
        """The section that a paragraph stands in."""
        at = para.draft.paragraph.place.section
        return self.layout.sections[min(at, len(self.layout.sections) - 1)]

    def note_text(self, name: str) -> str:
        """The words of a note; brackets that would end it too soon are round ones."""
        text = self._notes.get(name, "")
        depth = 0
        for ch in text:
            depth += {"[": 1, "]": -1}.get(ch, 0)
            if depth < 0:
                break
        if depth:
            text = text.replace("[", "(").replace("]", ")")
        return text or "…"

    @cached_property
    def note_names(self) -> list[str]:
        """The notes that the text refers to, in its order."""
        return list(dict.fromkeys(p.note for para in self.paras for p in para.pieces if p.note))

    @cached_property
    def _notes(self) -> dict[str, str]:
        found: dict[str, list[str]] = {}
        for draft in self.inspected.drafts[self.inspected.main :]:
            if draft.paragraph.place.part == FOOTNOTE:
                name = _around(draft.element, f"{W}footnote")
                found.setdefault(f"{NOTE} {name}", []).append(draft.text)
        for draft in self._endnotes():
            name = _around(draft.element, f"{W}endnote")
            found.setdefault(f"{ENDNOTE} {name}", []).append(draft.text)
        return {name: " ".join(clean(" ".join(texts)).split()) for name, texts in found.items()}

    def _endnotes(self) -> list[Draft]:
        """What no rule asks for, and inspect therefore leaves unread."""
        package = self.inspected.package
        parts = dict(package.related(package.main).values())
        root = package.part(parts["endnotes"]) if "endnotes" in parts else None
        wanted = {name for name in self.note_names if name.startswith(ENDNOTE)}
        found: list[Draft] = []
        for note in () if root is None else root.iterchildren(f"{W}endnote"):
            if f"{ENDNOTE} {note.get(f'{W}id')}" in wanted:
                found += self.inspected.reader.read(
                    note, parts["endnotes"], Place(FOOTNOTE), list(self.layout.sections)
                )
        return found

    def _para(self, number: int, name: str, draft: Draft) -> Para:
        paragraph = draft.paragraph
        if any(has_unknown(run.text) for run in paragraph.runs):
            self.unknown.append(number)
        label = clean(paragraph.label).strip()
        pieces = _pieces(draft)
        if label:
            look = next((p for p in pieces if p.text.strip()), Piece(""))
            pieces.insert(0, Piece(f"{label} ", look.bold, look.italic))
        name = _BY_STYLE.get(paragraph.style, name) if paragraph.text.strip() else name
        return Para(number, name, plain_of(pieces).strip(), tuple(pieces), label, draft)


def is_drawn(para: Para) -> bool:
    """Whether a paragraph is a line typed with signs, or nothing."""
    return not para.text or bool(TYPED_LINE.fullmatch(para.text))


def in_body(para: Para) -> bool:
    """Whether it stands neither in a table nor in a box."""
    return para.draft.paragraph.place.part == BODY


def _pieces(draft: Draft) -> list[Piece]:
    """Runs and notes in order, the letters cleaned."""
    notes = [a for a in draft.anchors if a.kind in (NOTE, ENDNOTE)]
    found: list[Piece] = []
    at = 0
    for run in draft.paragraph.runs:
        text = run.text
        while notes and notes[0].at < at + len(text):
            anchor = notes.pop(0)
            before, text = text[: anchor.at - at], text[anchor.at - at :]
            at = anchor.at
            found += [Piece(before, run.bold, run.italic)] if before else []
            found.append(Piece("", note=f"{anchor.kind} {anchor.name}"))
        at += len(text)
        if text:
            found.append(Piece(text, run.bold, run.italic))
    found += [Piece("", note=f"{anchor.kind} {anchor.name}") for anchor in notes]
    caps = [run.caps for run in draft.paragraph.runs if run.text.strip()]
    shown = all(caps) and bool(caps)
    return [piece._replace(text=_shown(piece.text, capitals=shown)) for piece in _composed(found)]


def _shown(text: str, *, capitals: bool) -> str:
    text = clean(text)
    return text.upper() if capitals else text


_MARK_FIRST = re.compile("[\u0300-\u036f]+")


def _composed(pieces: list[Piece]) -> list[Piece]:
    """A mark that begins a run belongs to the letter at the end of the one before it."""
    found: list[Piece] = []
    for piece in pieces:
        match = _MARK_FIRST.match(piece.text)
        if match and found and not found[-1].note:
            found[-1] = found[-1]._replace(text=found[-1].text + match[0])
            piece = piece._replace(text=piece.text[match.end() :])
            if not piece.text:
                continue
        found.append(piece)
    return found


def _around(element: Element, tag: str) -> str:
    at = element
    while at is not None and at.tag != tag:
        at = at.getparent()
    return "" if at is None else at.get(f"{W}id") or ""


HEAD: frozenset[str] = frozenset(
    (
        *(c.STATE_NAME, c.MOTTO, c.PARENT_AGENCY, c.AGENCY, c.NUMBER, c.PLACE_DATE),
        *(c.LETTER_SUBJECT, c.TITLE, c.SUBJECT, c.URGENCY, c.SECRECY, c.CIRCULATION),
        *(c.ADDRESSEES, c.AUTHORITY, c.BASIS, c.ORDER, c.COPY_FORM),
        *(c.APPENDIX_LABEL, c.APPENDIX_TITLE, c.APPENDIX_NOTE),
    )
)
FOOT: frozenset[str] = frozenset(
    (c.RECIPIENTS_WORD, c.RECIPIENTS, c.SIGNATURE, c.SIGNATORY, c.CONTACT)
)
