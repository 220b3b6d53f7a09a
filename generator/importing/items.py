"""The text of a document as lines, tables and pictures, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.directive.model import ARTICLE, PARAGRAPH
from generator.directive.recognise import NAMED_KINDS, recognise
from generator.importing.markers import Marker, marker_in
from generator.importing.marking import Piece, all_bold, cut, plain_of, stripped
from generator.importing.notices import Notices
from generator.importing.pictures import Picture, Pictures
from generator.importing.source import Para, Source, is_drawn
from generator.importing.tables import TableData, table_data
from generator.inspect.content import PICTURE

# The style of our own running text: what looks like a marker there is none.
_OWN_TEXT = "VB Nội dung"
_OWN_UNIT, _OWN_TITLE, _OWN_CAPTION = "VB Đơn vị tính", "VB Dòng giữa", "VB Tên hình"
_UNIT = re.compile(r"\(?\s*Đơn vị(?: tính)?\s*:?\s*(.+?)\)?", re.IGNORECASE)
_TABLE_TITLE = re.compile(r"(?:bảng|biểu|phụ biểu|danh mục|danh sách|tổng hợp)\b", re.IGNORECASE)
_CAPTION = re.compile(r"(?:hình|ảnh|sơ đồ|biểu đồ|bản đồ|lược đồ)\b", re.IGNORECASE)
_LONGEST_TITLE, _LONGEST_UNIT = 200, 60


@dataclass(slots=True)
class Line:
    """A paragraph of the text: its marker, and what follows it.

    `escaped`: it only looks like structure. `para` is where it stands in the source.
    """

    para: Para
    marker: Marker | None
    pieces: list[Piece]
    escaped: bool = False
    title: bool = False  # of the division above

    @property
    def rest(self) -> str:
        """The words behind the marker."""
        return plain_of(self.pieces).strip()

    @property
    def bare(self) -> str:
        """The line as the directive's reader gets it, without marks of emphasis."""
        sign = "\\" if self.escaped else ""
        marker = self.marker.written if self.marker else ""
        return f"{sign}{marker} {self.rest}".strip() if marker else f"{sign}{self.rest}"


@dataclass(slots=True)
class Table:
    """A table, and where it begins in the source."""

    number: int
    data: TableData
    title: list[Piece] = field(default_factory=list)
    unit: str = ""


@dataclass(slots=True)
class Drawn:
    """A picture, and its caption."""

    number: int
    picture: Picture
    title: list[Piece] = field(default_factory=list)


Item = Line | Table | Drawn


class Reader:
    """Reads the paragraphs of a text into items."""

    def __init__(self, source: Source, pictures: Pictures, notices: Notices) -> None:
        self.source = source
        self.pictures = pictures
        self.notices = notices

    def read(self, paras: Sequence[Para]) -> list[Item]:
        """The items of a stretch of the document."""
        items: list[Item] = []
        at = 0
        while at < len(paras):
            para = paras[at]
            if para.table >= 0:
                end = at
                while end < len(paras) and paras[end].table == para.table:
                    end += 1
                items += self._table(paras[at:end], items)
                at = end
                continue
            at += 1
            if not is_drawn(para):
                self._lines(para, items)
            items += self._drawn(para)
        return items

    def _lines(self, para: Para, items: list[Item]) -> None:
        for pieces in broken(list(para.pieces)):
            text = plain_of(pieces)
            label = para.label if text.startswith(para.label) else ""
            marker = None if self._is_own_text(para) else marker_in(text, label)
            line = Line(para, marker, stripped(cut(pieces, marker.length if marker else 0)))
            if self._is_own_text(para):
                line.escaped = looks_like_structure(line.rest)
            last = items[-1] if items else None
            if isinstance(last, Drawn) and not last.title and _is_caption(line):
                last.title = line.pieces
            elif isinstance(last, Line) and _goes_on(last, line):
                gap = [Piece(" ")] if last.pieces else []
                last.pieces = [*last.pieces, *gap, *line.pieces]
            elif marker and marker.kind in NAMED_KINDS and line.pieces:
                title = Line(para, None, line.pieces, title=True)
                line.pieces = []
                items += [line, title]
            else:
                named = isinstance(last, Line) and last.marker and not last.pieces
                line.title = bool(named and marker is None)
                items.append(line)

    def _is_own_text(self, para: Para) -> bool:
        return para.style == _OWN_TEXT

    def _table(self, paras: Sequence[Para], items: list[Item]) -> list[Item]:
        data = table_data(self.source, paras, self.notices)
        drawn = [picture for para in paras for picture in self._drawn(para)]
        if drawn:
            self.notices.replaced("W953", paras[0].number, "hình trong ô")
        if data is None:
            return list(drawn)
        table = Table(paras[0].number, data)
        if items and isinstance(items[-1], Line) and (unit := _unit(items[-1])):
            table.unit = unit
            items.pop()
        if items and isinstance(items[-1], Line) and _is_title(items[-1]):
            table.title = items.pop().pieces  # type: ignore[union-attr]
        return [table, *drawn]

    def _drawn(self, para: Para) -> list[Item]:
        found: list[Item] = []
        for anchor in para.draft.anchors:
            if anchor.kind == PICTURE:
                picture = self.pictures.take(para.draft.part, anchor, para.number)
                if picture is not None:
                    found.append(Drawn(para.number, picture))
        return found


def looks_like_structure(text: str) -> bool:
    """Whether a directive's reader would take a line for more than words."""
    read = recognise([text])
    return bool(read.faults) or any(item.node.kind != PARAGRAPH for item in read.found)


def broken(pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces at their line breaks; where a sentence goes on, the break is a space."""
    text = plain_of(pieces)
    starts = [0]
    for at, ch in enumerate(text):
        if ch != "\n":
            continue
        before, after = text[starts[-1] : at].rstrip(), text[at + 1 :].lstrip()
        wrapped = after[:1].islower() and not marker_in(after)
        if before and after and not wrapped and not before.endswith(","):
            starts.append(at + 1)
    parts = [cut(pieces, a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    parts = [
        [piece._replace(text=piece.text.replace("\n", " ")) for piece in part] for part in parts
    ]
    # A note at a cut would belong to both sides.
    for left, right in pairwise(parts):
        while right and right[0].note and right[0] in left:
            right.pop(0)
    return [stripped(part) for part in parts if plain_of(part).strip() or len(parts) == 1]


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a line is more of the title above it, or the words of a bare `Điều 1.`."""
    if line.marker is not None or line.escaped:
        return False
    if last.title and line.para.name == last.para.name and line.para is not last.para:
        return line.para.name in _DIVISIONS
    return last.marker is not None and last.marker.kind == ARTICLE and not last.pieces


_DIVISIONS = ("part", "chapter", "section", "subsection")


def _unit(line: Line) -> str:
    if line.marker or line.escaped or len(line.rest) > _LONGEST_UNIT:
        return ""
    match = _UNIT.fullmatch(line.rest)
    if match is None:
        return ""
    if line.para.style == _OWN_UNIT or line.para.draft.paragraph.align in ("right", "center"):
        said = line.rest.startswith("Đơn vị tính: ")
        return match[1] if said and not line.rest.endswith(")") else line.rest
    return ""


def _is_title(line: Line) -> bool:
    if line.para.style:
        return line.para.style == _OWN_TITLE
    if line.marker or line.title or line.escaped or len(line.rest) > _LONGEST_TITLE:
        return False
    told = all_bold(line.pieces) or bool(_TABLE_TITLE.match(line.rest))
    return line.para.centred and told and not line.rest.endswith((":", ";"))


def _is_caption(line: Line) -> bool:
    if line.para.style:
        return line.para.style == _OWN_CAPTION
    if line.marker or len(line.rest) > _LONGEST_TITLE:
        return False
    return bool(_CAPTION.match(line.rest)) and line.para.centred
