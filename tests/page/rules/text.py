"""Size, weight, slant of every component; indents, gaps, pitch, alignment (Mục II.6, V)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.compose.page import TableCell
from tests.page.measure import Line
from tests.page.rules.looks import FILLED, FILLED_KINDS, LOOKS, MIDDLE, ON_ONE_LINE
from tests.page.rules.reading import PT, Printed, Reading, squashed

_SINGLE = (1825 + 443 + 87) / 2048  # the pitch of Times New Roman, in parts of its size
_INDENTS = (10.0, 12.7)  # Mục II.6.e
_BLANK = "năm" + 4 * " "  # of a draft's date
_NEAR = 0.35  # mm


def findings(reading: Reading) -> Iterator[str]:
    """All that is wrong with the type and with how it is set."""
    for printed in reading.everything():
        if printed.kind == "table":
            yield from _table(printed)
            continue
        yield from _type(printed)
        yield from _lines(printed)
        stands = LOOKS[printed.kind].stands
        if stands == MIDDLE:
            yield from _centred(reading, printed)
        elif stands == FILLED:
            yield from _indented(printed)
            yield from _filled(reading, printed)
            yield from _pitch(printed)
    yield from _gaps(reading.texts())
    yield from _notes(reading)


def _type(printed: Printed) -> Iterator[str]:
    low, high, bold, italic, clause, _ = LOOKS[printed.kind]
    start = printed.text[:30]
    sizes = {p.size for x in printed.lines for p in x.pieces if p.text.strip()}
    if any(not low <= size <= high for size in sizes):
        yield f"{clause}: «{start}» cỡ {sorted(sizes)}, phải từ {low} đến {high}"
    if len(sizes) > 1:
        yield f"{clause}: «{start}» có nhiều cỡ chữ"
    wanted = [
        (bold or run.bold, italic or run.italic) for run in printed.runs for _ in squashed(run.text)
    ]
    shown = [(p.bold, p.italic) for x in printed.lines for p in x.pieces for _ in squashed(p.text)]
    if wanted != shown:
        place = next(
            (n for n, (a, b) in enumerate(zip(wanted, shown, strict=False)) if a != b), len(shown)
        )
        words = squashed(printed.text)[place : place + 20]
        yield f"{clause}: đậm, nghiêng của «{words}» trong «{start}»"


def _lines(printed: Printed) -> Iterator[str]:
    clause = LOOKS[printed.kind].clause
    if printed.kind in ON_ONE_LINE and len({x.baseline for x in printed.lines}) > 1:
        yield f"{clause}: «{printed.text[:40]}» không nằm trên một dòng"
    if "\n" in printed.text or printed.kind in ("agency", "parent_agency", "title_subject"):
        wanted = [squashed(text) for text in printed.text.split("\n")]
        if [
            squashed(line.text) for line in printed.lines
        ] != wanted and printed.kind != "signature":
            yield f"{clause}: «{printed.text[:40]}» ngắt dòng khác đã định"


def _centred(reading: Reading, printed: Printed) -> Iterator[str]:
    for line in printed.lines:
        if printed.kind == "note" and _BLANK in printed.text:
            continue  # room to write by hand, which is not seen
        middle = (30 + reading.measured.sizes[line.page - 1][0] - 15) / 2
        # The margins may be wider by 5 mm each (Mục I.3).
        if abs(line.center - middle) > 0.5:
            clause = LOOKS[printed.kind].clause
            yield f"{clause}: «{line.text[:30]}» không ở giữa ({line.center:.1f} mm)"


def _indented(printed: Printed) -> Iterator[str]:
    if len(printed.lines) < 2 or printed.lines[0].page != printed.lines[1].page:
        return
    first, second = printed.lines[:2]
    indent = first.left - second.left
    if all(abs(indent - wanted) > _NEAR for wanted in _INDENTS):
        yield f"Mục II.6.e: «{first.text[:30]}» lùi {indent:.1f} mm"


def _filled(reading: Reading, printed: Printed) -> Iterator[str]:
    for line in printed.lines[:-1]:
        right = reading.measured.sizes[line.page - 1][0] - line.right
        if not 14.8 <= right <= 20.2:
            yield f"Mục II.6.e: «{line.text[-30:]}» không dàn đều hai lề ({right:.1f} mm)"
            return


def _pitch(printed: Printed) -> Iterator[str]:
    for one, other in pairwise(printed.lines):
        pitch = (other.baseline - one.baseline) / (_SINGLE * one.size * PT)
        if one.page == other.page and not 0.98 <= pitch <= 1.52:
            yield f"Mục II.6.e: cách dòng {pitch:.2f} ở «{one.text[:30]}»"
            return


def _gaps(texts: list[Printed]) -> Iterator[str]:
    for one, other in pairwise(texts):
        if not {one.kind, other.kind} <= FILLED_KINDS or one.sheet != other.sheet:
            continue
        last, first = one.lines[-1], other.lines[0]
        if last.page != first.page or (one.kind == "basis") != (other.kind == "basis"):
            continue
        gap = (first.baseline - last.baseline) / PT - _line_pitch(one, other)
        if not 5.5 <= gap <= 13:
            yield f"Mục II.6.e: «{first.text[:30]}» cách đoạn trên {gap:.1f} pt"


def _line_pitch(one: Printed, other: Printed) -> float:
    """What two lines of one paragraph are apart here, in points."""
    for lines in (one.lines, other.lines):
        for a, b in pairwise(lines):
            if a.page == b.page:
                return (b.baseline - a.baseline) / PT
    return 1.1 * _SINGLE * other.lines[0].size


def _notes(reading: Reading) -> Iterator[str]:
    """Footnotes: upright, smaller than the text, all of them below it and in order."""
    shown = "".join(squashed(line.text) for line in reading.notes)
    place = 0
    for text in reading.page.note_texts():
        place = shown.find(squashed(text), place)
        if place < 0:
            yield f"chế bản: không thấy chú thích «{text[:40]}» cỡ 9 đến 10,5"
            return
    for line in reading.notes:
        if any((p.bold or p.italic) and len(p.text) > 3 for p in line.pieces):
            yield f"chế bản: kiểu chữ của chú thích «{line.text[:30]}»"


def _table(printed: Printed) -> Iterator[str]:
    table = printed.table
    if table is None:
        return
    sizes = {piece.size for line in printed.lines for piece in line.pieces if piece.text.strip()}
    if sizes - {table.size} or not 11 <= table.size <= 14:
        yield f"chế bản: chữ trong bảng cỡ {sorted(sizes)}, phải là {table.size}"
    pages = {line.page for line in printed.lines}  # each has the table's head
    for name in ("bold", "italic"):
        wanted = len(pages) * _marked_in(table.header, name) + _marked_in(table.rows, name)
        if wanted != sum(_marked(line, name) for line in printed.lines):
            yield f"chế bản: chữ {name} trong bảng"


def _marked_in(rows: tuple[tuple[TableCell, ...], ...], name: str) -> int:
    runs = (run for row in rows for cell in row for runs in cell.paragraphs for run in runs)
    return sum(len(squashed(run.text)) for run in runs if getattr(run, name))


def _marked(line: Line, name: str) -> int:
    return sum(len(squashed(piece.text)) for piece in line.pieces if getattr(piece, name))
