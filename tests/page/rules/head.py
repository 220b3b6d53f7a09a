"""What stands above the text: names, number and date, drawn lines, boxes (Mục II.1–5, III.2)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.page.measure import Line
from tests.page.rules.reading import PT, Printed, Reading, squashed

_NEAR = 0.4  # mm
_BLANK = "\u00a0"  # of a draft: room to write by hand, which is not seen at a line's end
_BOXES = {"HỎA TỐC": 30, "THƯỢNG KHẨN": 40, "KHẨN": 20}  # Mục III.2.b
_RED, _BLACK = (1.0, 0.0, 0.0), ((0.0,), (0.0, 0.0, 0.0), (0,))


def findings(reading: Reading) -> Iterator[str]:
    """All that is wrong with the head, and with the heads of what is attached."""
    heads = [reading.head] if reading.head else []
    for place, printed in enumerate(reading.attached):
        if printed.kind == "motto":
            heads.append([p for p in reading.attached[: place + 1] if p.sheet == printed.sheet])
    for head in heads:
        yield from _columns(head)
        yield from _underlined(reading, _last(head, "motto"), 0.98, 1.02, "Mục II.1.b")
        yield from _underlined(reading, _last(head, "agency"), 1 / 3, 1 / 2, "Mục II.2.b")
    title = reading.one("title_subject") or reading.one("title")
    yield from _underlined(reading, title, 1 / 3, 1 / 2, "Mục II.5.b")
    for printed in reading.attached:
        if printed.kind == "note":
            yield from _underlined(reading, printed, 1 / 3, 1 / 2, "Mục II.5.b")
    yield from _numbers(reading)
    yield from _marks(reading)
    if reading.page.copy_form:
        top = min(p.lines[0].baseline for p in reading.head)
        page = reading.head[0].lines[0].page
        if not any(abs(r.length - 165) < 5.5 and 0 < top - r.top < 12
                   for r in reading.measured.horizontal_rules(page)):  # fmt: skip
            yield "Phần II, Mục II.2.a: không có đường kẻ hết chiều ngang trên bản sao"


def _last(head: list[Printed], kind: str) -> Printed | None:
    return next((p for p in reversed(head) if p.kind == kind), None)


def _columns(head: list[Printed]) -> Iterator[str]:
    """Left and right are each on one axis, side by side, at the top (ô 1 to 5b)."""
    for kinds in (("parent_agency", "agency", "number", "letter_subject"),
                  ("state_name", "motto", "place_date", "copy_form")):  # fmt: skip
        lines = [x for p in head if p.kind in kinds for x in p.lines if x.text.count(_BLANK) < 5]
        for line in lines[1:]:
            if abs(line.center - lines[0].center) > _NEAR:
                yield f"Mục II.1-4: «{line.text[:30]}» không thẳng giữa với dòng trên"
    left = [x.right for p in head if p.kind in ("agency", "parent_agency") for x in p.lines]
    right = [
        x.left for p in head if p.kind in ("state_name", "motto", "copy_form") for x in p.lines
    ]
    if left and right and max(left) > min(right) - 1:
        yield "Mục IV: ô 1 và ô 2 chạm nhau"
    state, agency = _last(head, "state_name"), head[0]
    if state and abs(state.lines[0].baseline - agency.lines[0].baseline) > 0.5:
        yield "Mục IV: ô 1 và ô 2 không ngang hàng"
    motto = _last(head, "motto")
    if state and motto:
        # Centred in its column, which reaches the right margin: as far from both its edges.
        room = 195 - state.lines[0].right
        if room > 12:
            yield f"Mục II.1: Quốc hiệu cách lề phải {room:.1f} mm"


def _numbers(reading: Reading) -> Iterator[str]:
    number, date = reading.one("number"), reading.one("place_date")
    if number and date and abs(number.lines[0].baseline - date.lines[0].baseline) > 0.1:
        yield "Mục II.4: số và ngày không ngang hàng"
    # At 14 pt the longest places do not leave a line's room to the date.
    if date and len(date.lines) > 1 and date.lines[0].size < 14:
        yield "Mục II.4: địa danh và ngày bị ngắt dòng"
    subject = reading.one("letter_subject")
    if number and subject:
        size = subject.lines[0].size
        gap = (subject.lines[0].baseline - number.lines[-1].baseline) / PT - 1.149 * size
        if not 5.5 <= gap <= 7.5:
            yield f"Mục II.5.b: V/v cách số {gap:.1f} pt"


def _marks(reading: Reading) -> Iterator[str]:
    page = reading.page
    for box, clause in ((page.urgency, "Mục III.2.b"), (page.secrecy, "Mục III.2.a"),
                        (page.circulation, "Mục III.2.c")):  # fmt: skip
        if not box:
            continue
        lines = [x for x in reading.measured.lines if squashed(x.text) == squashed(box.text)]
        if not lines or lines[0].page != 1:
            yield f"{clause}: không thấy «{box.text}» ở trang 1"
            continue
        line = lines[0]
        if not 13 <= line.size <= 14 or not line.bold or line.italic:
            yield f"{clause}: kiểu chữ của «{box.text}»"
        if clause == "Mục III.2.b" and line.pieces[0].color != _RED:
            yield f"{clause}: «{box.text}» không đỏ tươi"
        yield from _boxed(reading, line, _BOXES.get(box.text), clause)


def _boxed(reading: Reading, line: Line, width: float | None, clause: str) -> Iterator[str]:
    """In a box of single lines, in its middle; of the urgencies 8 mm high and as wide as told."""
    sides = [
        rule
        for rule in reading.measured.horizontal_rules(1)
        if abs(rule.center - line.center) < 1 and abs(rule.top - line.baseline) < 9
        and rule.length > line.right - line.left
    ]  # fmt: skip
    if not any(r.top > line.baseline for r in sides) or not any(
        r.top < line.baseline for r in sides
    ):
        yield f"{clause}: «{line.text}» không có khung ở giữa"
    elif width and not any(abs(rule.length - width) < 0.8 for rule in sides):
        yield f"{clause}: khung «{line.text}» không rộng {width} mm"


def _underlined(
    reading: Reading, printed: Printed | None, low: float, high: float, clause: str
) -> Iterator[str]:
    """A drawn line in the middle under the last line, `low` to `high` of its length."""
    if printed is None:
        return
    line = printed.lines[-1]
    below = [
        rule
        for rule in reading.measured.horizontal_rules(line.page)
        if 0.3 < rule.top - line.baseline < 4 and abs(rule.center - line.center) < 0.6
    ]
    if not below:
        yield f"{clause}: không có đường kẻ ở giữa dưới «{line.text[:40]}»"
        return
    drawn = min(below, key=lambda rule: rule.top)
    part = drawn.length / (line.right - line.left)
    if not low - 0.01 <= part <= high + 0.01:
        yield f"{clause}: đường kẻ dưới «{line.text[:40]}» dài {part:.2f} dòng chữ"
    if drawn.color not in _BLACK:
        yield f"{clause}: đường kẻ dưới «{line.text[:40]}» không đen"
