"""Paper, margins, page numbers, and what stands in the margins (Mục I.1–3, I.7, III.2.c, III.4)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.page.measure import Line
from tests.page.rules.looks import FILLED_KINDS
from tests.page.rules.reading import PT, Reading

_A4 = (210.0, 297.0)
_NEAR = 0.2  # mm
_ASCENT, _DESCENT = 0.891, 0.216  # of Times New Roman, in parts of the size
_LEFT, _RIGHT, _TOP, _BOTTOM = (30, 35), (15, 20), (20, 25), (20, 25)  # Mục I.3


def findings(reading: Reading) -> Iterator[str]:
    """All that is wrong with the sheets."""
    yield from _sizes(reading)
    yield from _sides(reading)
    yield from _top_and_bottom(reading)
    yield from _numbers(reading)
    yield from _contact(reading)
    yield from _fonts(reading)


def top_of(line: Line) -> float:
    """The upper edge of the line's type, in mm."""
    return line.baseline - _ASCENT * line.size * PT


def _sizes(reading: Reading) -> Iterator[str]:
    sheets = reading.sheets()
    for number, size in enumerate(reading.measured.sizes, 1):
        sheet = sheets[number]
        turned = bool(sheet) and reading.landscape[sheet - 1]
        wanted = _A4[::-1] if turned else _A4
        if any(abs(a - b) > 0.5 for a, b in zip(size, wanted, strict=True)):
            yield f"Mục I.1-2: trang {number} khổ {size[0]:.1f} × {size[1]:.1f} mm"
        if not any(line.page == number for line in reading.measured.lines):
            yield f"chế bản: trang {number} trống"


def _sides(reading: Reading) -> Iterator[str]:
    for line in reading.measured.lines:
        width = reading.measured.sizes[line.page - 1][0]
        if line.left < _LEFT[0] - _NEAR or line.right > width - _RIGHT[0] + _NEAR:
            yield f"Mục I.3: «{line.text[:30]}» từ {line.left:.1f} đến {line.right:.1f} mm"
    # Filled lines show where the margins are.
    for printed in reading.texts():
        if printed.kind not in FILLED_KINDS or len(printed.lines) < 3:
            continue
        middle = printed.lines[1]
        right = reading.measured.sizes[middle.page - 1][0] - middle.right
        if not _LEFT[0] - _NEAR <= middle.left <= _LEFT[1] + _NEAR:
            yield f"Mục I.3: lề trái {middle.left:.1f} mm ở «{middle.text[:30]}»"
        if not _RIGHT[0] - _NEAR <= right <= _RIGHT[1] + _NEAR:
            yield f"Mục I.3: lề phải {right:.1f} mm ở «{middle.text[:30]}»"


def _top_and_bottom(reading: Reading) -> Iterator[str]:
    sheets = reading.sheets()
    lines: dict[int, list[Line]] = {}
    for printed in reading.everything():
        for line in printed.lines:
            lines.setdefault(line.page, []).append(line)
    spare = []
    for number, on_page in lines.items():
        height = reading.measured.sizes[number - 1][1]
        top = min(map(top_of, on_page))
        low = max(x.baseline + _DESCENT * x.size * PT for x in _in_text(reading, number))
        below = height - low
        if top < _TOP[0] - _NEAR:
            yield f"Mục I.3: lề trên trang {number} {top:.1f} mm"
        if low > height - _BOTTOM[0] + _NEAR:
            yield f"Mục I.3: lề dưới trang {number} {height - low:.1f} mm"
        # A paragraph's own space above it is not printed at the top of a page, but in a sheet's
        # first it is; line pitch puts up to 1 mm above the type.
        begins = sheets.get(number - 1) != sheets[number] and number > 1
        if not begins and top > _TOP[1] + 1.2 and not _begins_with_line(reading, number):
            yield f"Mục I.3: chữ đầu trang {number} cách mép {top:.1f} mm"
        if sheets.get(number + 1) == sheets[number]:
            spare.append(below)
    # Of many pages that run on one at least is full to its last line.
    if len(spare) > 2 and min(spare) > _BOTTOM[1] + 6.5:
        yield f"Mục I.3: lề dưới {min(spare):.1f} mm"


def _in_text(reading: Reading, number: int) -> list[Line]:
    return [x for x in reading.measured.lines if x.page == number and x.size > 6]


def _begins_with_line(reading: Reading, number: int) -> bool:
    """A copy's part begins with a drawn line, a page of a table with its border."""
    above = [r for r in reading.measured.horizontal_rules(number) if r.top < _TOP[1] + 2]
    return bool(above)


def _numbers(reading: Reading) -> Iterator[str]:
    sheets = reading.sheets()
    first = {sheet: min(n for n, s in sheets.items() if s == sheet) for sheet in sheets.values()}
    for number, sheet in sheets.items():
        width = reading.measured.sizes[number - 1][0]
        wanted = number - first[sheet] + 1
        clause = "Mục III.1.đ" if sheet else "Mục I.7"
        shown = [x for x in reading.measured.lines if x.page == number and x.baseline < 19.5]
        shown = [x for x in shown if x.text.strip().isdigit()]
        if [int(x.text) for x in shown] != ([] if wanted == 1 else [wanted]):
            yield f"{clause}: trang {number} mang số {[x.text for x in shown]}, phải là {wanted}"
        for line in shown:
            if not 13 <= line.size <= 14 or line.bold or line.italic:
                yield f"{clause}: kiểu chữ số trang {number}: {line.size}"
            if abs(line.center - (30 + width - 15) / 2) > 2.6:
                yield f"{clause}: số trang {number} không ở giữa"


def _contact(reading: Reading) -> Iterator[str]:
    measured, contact = reading.measured, reading.page.contact
    for text in contact:
        lines = [x for x in measured.lines if x.text.strip() == text and x.page == 1]
        if not lines:
            yield f"Mục III.4: không thấy «{text}» ở trang 1"
        elif not 11 <= lines[-1].size <= 12 or lines[-1].bold or lines[-1].italic:
            yield f"Mục III.4: kiểu chữ của «{text}»"
        elif text == contact[0] and not any(
            abs(rule.length - 165) < 5.5 and 0 < lines[-1].baseline - rule.top < 8
            for rule in measured.horizontal_rules()
        ):
            yield "Mục III.4: không có đường kẻ hết chiều ngang trên liên hệ"


def _fonts(reading: Reading) -> Iterator[str]:
    fonts = {piece.font for line in reading.measured.lines for piece in line.pieces}
    for font in fonts - {"LiberationSerif", "TimesNewRoman"}:
        yield f"Mục I.4: phông {font}"
    colors = {piece.color for p in reading.everything() if p.kind != "mark"
              for line in p.lines for piece in line.pieces}  # fmt: skip
    for color in colors - {(0.0,), (0.0, 0.0, 0.0), (0,)}:
        yield f"Mục I.4: màu chữ {color}"
