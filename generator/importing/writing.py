"""The items of a text as the value of `nội dung`: lines, tables, pictures."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from generator.directive.model import PARAGRAPH, PICTURE, TABLE, BodyNode
from generator.directive.recognise import (
    Fault,
    Found,
    recognise,
    with_titles,
)
from generator.directive.sequence import check_sequence
from generator.directive.yaml_text import Block, Lines, Row, Value
from generator.importing.items import Drawn, Item, Line, Table, broken, looks_like_structure
from generator.importing.marking import Piece, marked
from generator.importing.notices import Notices
from generator.importing.source import Source
from generator.importing.tables import TableCell, TableRow

# Rounds of escaping lines whose numbers do not follow; then all that look like structure.
_MOST_ROUNDS = 30
# A text of more bytes is cut into several: no YAML text may be longer than 64 KiB.
_MOST_BYTES = 50_000
# A table of more cells is a file of its own: no YAML file may have more than 20,000 texts.
_MOST_CELLS = 2_500


class Writer:
    """Writes the texts of one directive; `files` are the tables that are files of their own."""

    def __init__(self, source: Source, stem: str, notices: Notices) -> None:
        self.source = source
        self.notices = notices
        self.files: dict[str, bytes] = {}
        self._stem = stem

    def text(
        self, pieces: Sequence[Piece], number: int, *, bold: bool = False, italic: bool = False
    ) -> str:
        """The text of some pieces with its marks; emphasis that cannot be said is told."""
        found = marked(pieces, self.source.note_text, bold=bold, italic=italic)
        if not found.kept:
            self.notices.replaced("W948", number, found.text)
        return found.text

    def body(self, items: Sequence[Item]) -> Value | None:
        """The value of `nội dung`; None where there is nothing."""
        settle(items, self.notices)
        titled = _titled(items)
        parts: list[Value] = []
        lines: list[str] = []
        size = 0
        for item in items:
            if isinstance(item, Line):
                text = self._line(item, titled=id(item) in titled)
                if size + len(text.encode()) > _MOST_BYTES and lines:
                    parts.append(Block(tuple(lines)))
                    lines, size = [], 0
                lines.append(text)
                size += len(text.encode()) + 1
                continue
            if lines:
                parts.append(Block(tuple(lines)))
                lines, size = [], 0
            parts.append(self._table(item) if isinstance(item, Table) else self._picture(item))
        if not parts:
            return Lines(tuple(lines)) if lines else None
        return [*parts, Block(tuple(lines))] if lines else parts

    def _line(self, line: Line, *, titled: bool) -> str:
        text = self.text(line.pieces, line.para.number, bold=titled or line.title)
        marker = line.marker.written if line.marker else ""
        whole = f"{marker} {text}".strip()
        return f"\\{whole}" if line.escaped else whole

    def _picture(self, item: Drawn) -> Value:
        value: dict[str, Value] = {"tệp": item.picture.name}
        if item.picture.width:
            value["rộng"] = item.picture.width
        if item.title:
            value["tên hình"] = self.text(item.title, item.number, italic=True)
        return {"hình": value}

    def _table(self, item: Table) -> Value:
        value: dict[str, Value] = {}
        if item.title:
            value["tên bảng"] = self.text(item.title, item.number, bold=True)
        if item.unit:
            value["đơn vị tính"] = item.unit
        header = [self._row(row, item.number, bold=True) for row in item.data.header]
        rows = [self._row(row, item.number, bold=False) for row in item.data.rows]
        if sum(map(len, header + rows)) > _MOST_CELLS:
            name = f"{self._stem}-bang-{len(self.files) + 1}.csv"
            self.files[name] = _csv([*header, *rows])
            value["tệp"] = name
            value["số dòng tiêu đề"] = len(header)
            return {"bảng": value}
        if header:
            value["cột"] = [_yaml_row(row) for row in header]
        value["dòng"] = [_yaml_row(row) for row in rows]
        return {"bảng": value}

    def _row(self, row: TableRow, number: int, *, bold: bool) -> list[str]:
        return [self._cell(cell, number, bold=bold) for cell in row]

    def _cell(self, cell: TableCell, number: int, *, bold: bool) -> str:
        if cell.joined:
            return cell.joined
        lines = [
            self.text(part, number, bold=bold)
            for pieces in cell.paragraphs
            for part in broken(list(pieces))
        ]
        text = "\n".join(line for line in lines if line)
        return f"\\{text}" if text in ("<", "^") else text


def _yaml_row(row: list[str]) -> Row:
    return Row(tuple(Block(tuple(t.split("\n"))) if "\n" in t else t for t in row))


def _csv(rows: list[list[str]]) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return file.getvalue().encode()


def settle(items: Sequence[Item], notices: Notices) -> None:
    """Escape the lines whose numbers do not follow one another: they stay words, and are told."""
    escaped: list[Line] = []
    for round_ in range(_MOST_ROUNDS + 1):
        found, faults, lines = recognised(items)
        faults = faults + check_sequence(with_titles(found))
        wrong = [lines[at] for at in sorted({fault.at for fault in faults})]
        if not wrong:
            break
        if round_ == _MOST_ROUNDS:
            wrong = [line for line in lines if looks_like_structure(line.bare)]
        for line in wrong:
            if not line.escaped:
                line.escaped = True
                escaped.append(line)
    if escaped:
        first = escaped[0]
        notices.replaced("W946", first.para.number, first.bare[1:], count=str(len(escaped)))
    changed = [
        item
        for item in items
        if isinstance(item, Line) and item.marker and item.marker.changed and not item.escaped
    ]
    if changed:
        line = changed[0]
        notices.rewritten += (
            (item.para.text[: item.marker.length], item.marker.written)
            for item in changed
            if item.marker
        )
        notices.add(
            "W945",
            where=f"đoạn {line.para.number}",
            before=notices.rewritten[-len(changed)][0].strip(),
            after=line.marker.written if line.marker else "",
            count=str(len(changed)),
        )


def recognised(items: Sequence[Item]) -> tuple[list[Found], list[Fault], list[Line]]:
    """What the directive's reader makes of the lines; `at` counts lines alone."""
    found: list[Found] = []
    faults: list[Fault] = []
    lines: list[Line] = []
    group: list[Line] = []

    def close() -> None:
        start = len(lines) - len(group)
        one = recognise([line.bare for line in group])
        found.extend(item._replace(at=item.at + start) for item in one.found)
        faults.extend(fault._replace(at=fault.at + start) for fault in one.faults)
        group.clear()

    for item in items:
        if isinstance(item, Line):
            lines.append(item)
            group.append(item)
        else:
            close()
            kind = TABLE if isinstance(item, Table) else PICTURE
            found.append(Found(BodyNode(kind), len(lines)))
    close()
    return found, faults, lines


def _titled(items: Sequence[Item]) -> set[int]:
    """The lines that are titles, which are bold anyway; and titles of divisions."""
    found, _, lines = recognised(items)
    titled: set[int] = set()
    by_line = {item.at: item.node for item in with_titles(found)}
    for at, line in enumerate(lines):
        node = by_line.get(at)
        if node is None or (node.title and node.kind != PARAGRAPH):
            titled.add(id(line))
    return titled
