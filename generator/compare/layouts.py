"""Any .docx as a `Reading`: every paragraph with words is in it, by the component that it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.compare.change import Label
from generator.compare.reading import Reading, Sheet, Signer
from generator.directive import model as m
from generator.inspect import components as c
from generator.inspect.inspecting import inspect_docx
from generator.inspect.layout import FOOTER, HEADER, Layout, Paragraph
from generator.inspect.package import open_docx

# Components that are single facts: the key that they are told under.
_VALUES = {
    c.STATE_NAME: "state_name",
    c.MOTTO: "motto",
    c.PARENT_AGENCY: "parent_agency",
    c.AGENCY: "agency",
    c.LETTER_SUBJECT: "subject",
    c.SUBJECT: "subject",
    c.TITLE: "type",
    c.URGENCY: "urgency",
    c.SECRECY: "secrecy",
    c.CIRCULATION: "circulation",
    c.AUTHORITY: "authority",
    c.ORDER: "order",
    c.COPY_FORM: "type",
}
_LISTS = {c.BASIS: "legal_basis", c.FOOTNOTE: "footnotes", c.CONTACT: "contact_lines"}
_KINDS = {
    c.PART: m.PART,
    c.CHAPTER: m.CHAPTER,
    c.SECTION: m.SECTION,
    c.SUBSECTION: m.SUBSECTION,
    c.ARTICLE: m.ARTICLE,
    c.HEADING: m.HEADING,
    c.CLAUSE: m.CLAUSE,
    c.SUBCLAUSE: m.SUBCLAUSE,
    c.POINT: m.POINT,
    c.DASH: m.DASH,
}
_DIVISIONS = (c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION)
LABELS = {
    "state_name": Label("Quốc hiệu", "state name"),
    "motto": Label("Tiêu ngữ", "motto"),
    "order": Label("lời ban hành", "order"),
    "footnotes": Label("chú thích", "footnote"),
    "contact_lines": Label("thông tin liên hệ", "contact"),
    "margins": Label("đầu trang, chân trang", "header or footer"),
    "pictures": Label("hình", "picture"),
}
_MARKER = re.compile(
    r"\s*(?:(?:phần|chương|mục|tiểu mục|điều)\s+([\w]+)\s*[.:–-]?|(\d+(?:\.\d+)+)[.)/]?"
    r"|(\w{1,5})\s?[.)/]|[-–—−+•*·▪])\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:Số|SỐ)\s*:?\s*([\d…. ]*)\s*/?\s*(.*)", re.DOTALL)
_PLACE = re.compile(r"(.*?),?\s*(ngày.*)", re.DOTALL | re.IGNORECASE)
_LONG_DATE = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_ABOUT = re.compile(r"\s*v\s*/\s*v\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"\s*kính\s+gửi\s*:?\s*", re.IGNORECASE)
_ARCHIVE = re.compile(r"\s*lưu\s*:?\s*", re.IGNORECASE)
_END_MARK = "./."
_LIST_SIGN = re.compile(r"^[-–+•]\s*")


def read_docx(data: bytes, path: str) -> Reading:
    """What a .docx says, its pictures by what they hold. Raises `InputError` (E90x)."""
    reading = read_layout(inspect_docx(data, path))
    contents = open_docx(data, path).contents
    pictures = sorted(
        hashlib.sha256(content).hexdigest()[:8]
        for name, content in contents.items()
        if "/media/" in name
    )
    return reading._replace(texts={**reading.texts, "pictures": tuple(pictures)})


def read_layout(layout: Layout) -> Reading:
    """What a .docx says, by the component of the decree that each paragraph is."""
    reader = _Reader(layout)
    for paragraph in layout.paragraphs:
        reader.take(paragraph)
    return reader.reading()


@dataclass
class _Part:
    """The main document, or one of its sheets, while it is read."""

    values: dict[str, list[str]] = field(default_factory=dict)
    nodes: list[m.BodyNode] = field(default_factory=list)
    issued: bool = False  # a regulation: it has a title, no label


class _Reader:
    def __init__(self, layout: Layout) -> None:
        self._parts = [_Part()]
        self._texts: dict[str, list[str]] = {}
        self._office: list[str] = []
        self._signers: list[Signer] = []
        self._joined = {
            number: component
            for component in layout.components
            if len(component.paragraphs) > 1
            for number in component.paragraphs
        }
        self._table: tuple[int, list[Paragraph]] | None = None

    def take(self, paragraph: Paragraph) -> None:
        """One paragraph after the other; what stands in tables is gathered first."""
        text = bare(paragraph.text)
        place, name = paragraph.place, paragraph.component
        in_table = name in (c.TABLE_TEXT, "") and place.table >= 0 and self._part.nodes
        if self._table and (not in_table or place.table != self._table[0]):
            self._end_table()
        if in_table and (text or self._table):
            if self._table is None:
                self._table = (place.table, [])
            self._table[1].append(paragraph)
        elif text:
            self._paragraph(paragraph, name, text)

    @property
    def _part(self) -> _Part:
        return self._parts[-1]

    def _paragraph(self, paragraph: Paragraph, name: str, text: str) -> None:
        if self._begins_sheet(name):
            self._parts.append(_Part(issued=name != c.APPENDIX_LABEL))
        if name in (c.APPENDIX_LABEL, c.APPENDIX_TITLE, c.APPENDIX_NOTE):
            key = name.removeprefix("appendix_")
            self._part.values.setdefault(key, []).append(text)
        elif name == c.NUMBER:
            self._number(text)
        elif name == c.PLACE_DATE:
            self._place_date(text)
        elif name in _VALUES:
            self._part.values.setdefault(_VALUES[name], []).append(text)
        elif name in (c.ADDRESSEES, c.RECIPIENTS):
            self._listed(name, text)
        elif name in _LISTS:
            self._texts.setdefault(_LISTS[name], []).append(text.rstrip(" ;."))
        elif name == c.RECIPIENTS_WORD:
            pass
        elif name == c.SIGNATURE:
            self._office.append(text)
        elif name == c.SIGNATORY:
            self._signers.append(Signer(text, " ".join(self._office)))
            self._office = []
        elif name in _KINDS:
            self._node(paragraph, name, text)
        elif not self._part.nodes and _ABOUT.match(text):
            self._set("subject", text)
        elif paragraph.place.part in (HEADER, FOOTER):
            if not text.isdigit():  # a page number
                self._texts.setdefault("margins", []).append(text)
        else:
            self._part.nodes.append(m.BodyNode(m.PARAGRAPH, text))

    def _begins_sheet(self, name: str) -> bool:
        main = self._parts[0]
        if name == c.APPENDIX_LABEL:
            return True
        return name == c.TITLE and bool(main.nodes) and "type" in main.values

    def _number(self, text: str) -> None:
        found = _NUMBER.fullmatch(text)
        number, symbol = (found[1].strip(" .…"), found[2].strip()) if found else ("", text)
        self._set("number", number.lstrip("0"))
        self._set("symbol", symbol)

    def _place_date(self, text: str) -> None:
        found = _PLACE.fullmatch(text)
        place, date = (found[1], found[2]) if found else ("", text)
        said = _LONG_DATE.fullmatch(date.strip())
        if said:
            day, month, year = int(said[1]), int(said[2]), said[3]
            date = f"{day:02d}/{month:02d}/{year}" if month < 3 else f"{day:02d}/{month}/{year}"
        elif not any(character.isdigit() for character in date):
            date = ""
        self._set("place", place.strip())
        self._set("date", date.strip())

    def _set(self, key: str, value: str) -> None:
        if value:
            self._part.values.setdefault(key, []).append(value)

    def _listed(self, name: str, text: str) -> None:
        text = _ADDRESSED.sub("", text, count=1) if name == c.ADDRESSEES else text
        for line in text.split("\n"):
            entry = _LIST_SIGN.sub("", line.strip()).rstrip(" ;.,")
            if _ARCHIVE.match(entry) and name == c.RECIPIENTS:
                kept, _, drafter = _ARCHIVE.sub("", entry, count=1).partition(". ")
                self._set("drafter", drafter.strip())  # `VT, VP. PL.(30)`
                self._texts.setdefault("archive", []).extend(
                    filter(None, (part.strip() for part in kept.split(",")))
                )
            elif entry:
                key = "addressees" if name == c.ADDRESSEES else "recipients"
                self._texts.setdefault(key, []).append(entry)

    def _node(self, paragraph: Paragraph, name: str, text: str) -> None:
        joined = self._joined.get(paragraph.number)
        if name in _DIVISIONS and joined and joined.paragraphs[0] != paragraph.number:
            last = self._part.nodes[-1]
            title = f"{last.title} {text}".strip()
            self._part.nodes[-1] = last._replace(title=title)
            return
        whole = f"{bare(paragraph.label)} {text}" if paragraph.label else text
        found = _MARKER.match(whole)
        number = next(filter(None, found.groups()), "") if found else ""
        words = whole[found.end() :] if found else whole
        kind = _KINDS[name]
        if name == c.DASH and whole.lstrip().startswith("+"):
            kind = m.PLUS
        if name in _DIVISIONS:
            self._part.nodes.append(m.BodyNode(kind, number=number, title=words))
        else:
            self._part.nodes.append(m.BodyNode(kind, words, number))

    def _end_table(self) -> None:
        paragraphs = self._table[1] if self._table else []
        self._table = None
        if any(bare(paragraph.text) for paragraph in paragraphs):
            self._part.nodes.append(m.BodyNode(m.TABLE, table=_table_of(paragraphs)))

    def reading(self) -> Reading:
        """All that has been read."""
        if self._table:
            self._end_table()
        if self._office:
            self._signers.append(Signer("", " ".join(self._office)))
        main, *sheets = self._parts
        values = {key: " ".join(" ".join(texts).split()) for key, texts in main.values.items()}
        return Reading(
            values,
            {key: tuple(texts) for key, texts in self._texts.items()},
            tuple(self._signers),
            (),
            tuple(main.nodes),
            tuple(_sheet(part) for part in sheets),
            dict(LABELS),
        )


def _sheet(part: _Part) -> Sheet:
    heads = {key: " ".join(" ".join(texts).split()) for key, texts in part.values.items()}
    title = heads.get("title") or f"{heads.get('type', '')} {heads.get('subject', '')}".strip()
    known = {key: value for key, value in heads.items() if key in _HEADS}
    return Sheet(
        "enclosures" if part.issued else "appendices",
        title or heads.get("label", ""),
        known,
        tuple(part.nodes),
    )


_HEADS = frozenset(("type", "subject", "title", "label", "note"))


def _table_of(paragraphs: Sequence[Paragraph]) -> m.Table:
    """A table as a grid of texts; the first rows, as far as they are all bold, are its head."""
    cells: dict[tuple[int, int], list[str]] = {}
    for paragraph in paragraphs:
        key = (paragraph.place.row, paragraph.place.column)
        cells.setdefault(key, []).append(bare(paragraph.text))
    width = max(column for _, column in cells) + 1
    numbers = sorted({row for row, _ in cells})
    rows = [_row(cells, row, width) for row in numbers]
    light = {p.place.row for p in paragraphs for run in p.runs if not run.bold and run.text.strip()}
    heads = next((at for at, row in enumerate(numbers) if row in light), 1) or 1
    return m.Table(header=tuple(rows[:heads]), rows=tuple(rows[heads:]))


def _row(cells: dict[tuple[int, int], list[str]], row: int, width: int) -> m.TableRow:
    """A row of the grid; a cell covers the places to its right at which none begins."""
    found: list[m.Cell | None] = []
    last = -1
    for column in range(width):
        texts = cells.get((row, column))
        if texts is not None or last < 0:
            found.append(m.Cell("\n".join(filter(None, texts or []))))
            last = column
        else:
            cell = found[last]
            found[last] = cell._replace(columns=cell.columns + 1) if cell else cell
            found.append(None)
    return tuple(found)


def bare(text: str) -> str:
    """Words with plain spaces and hyphens: what does not break is no other word.

    Nor is the mark at the very end (`./.`), which moves when a paragraph is added behind it.
    """
    text = text.replace("\u00a0", " ").replace("\u2011", "-").strip()
    return text.removesuffix(_END_MARK) + "." if text.endswith(_END_MARK) else text
