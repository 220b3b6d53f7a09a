"""What the decree asks of a printed document, whatever its type: each finding names its clause.

Ranges are written out here, not taken from the program: a constant that leaves its range has to
show on paper. Clauses are of PL I, Phần I, unless they name another place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from generator.compose.page import Page, Section
from tests.page.measure import Line, Measured
from tests.page.reading import Printed, reading, squashed

_PT = 25.4 / 72
# Style of a block → sizes allowed, bold, italic (None: either).
LOOKS: dict[str, tuple[float, float, bool | None, bool | None, str]] = {
    "basis": (13, 14, False, True, "Mục II.6.a"),
    "paragraph": (13, 14, None, None, "Mục II.6.e"),
    "lead_in": (13, 14, None, None, "Mục II.6.e"),
    "task": (13, 14, None, None, "Mục II.6.đ"),
    "point": (13, 14, None, None, "Mục II.6.đ"),
    "detail": (13, 14, None, None, "Mục II.6.e"),
    "centred": (13, 14, None, None, "Mục II.6.e"),
    "article": (13, 14, None, None, "Mục II.6.đ"),
    "article_title": (13, 14, True, False, "Mục II.6.đ"),
    "task_title": (13, 14, True, False, "Mục II.6.đ"),
    "heading": (13, 14, True, False, "Mục V, 6.b"),
    "division": (13, 14, True, False, "Mục II.6.đ"),
    "division_title": (13, 14, True, False, "Mục II.6.đ"),
    "label": (14, 14, True, False, "Mục III.1.b"),
    "appendix_title": (13, 14, True, False, "Mục III.1.b"),
    "sheet_title": (13, 14, True, False, "Mục II.5.b"),
    "sheet_subject": (13, 14, True, False, "Mục II.5.b"),
    "note": (13, 14, False, True, "Mục III.1.c"),
}
_KEPT = {"lead_in", "article_title", "task_title", "heading", "division", "division_title"}
_INDENTED = {"paragraph", "lead_in", "task", "point", "detail", "article", "basis"}
_BOUND = re.compile(
    r"số \d+(?:/\d{4})?/[A-ZĐ][\w-]*|ngày \d{2}/\d{1,2}/\d{4}|khoản \d+ Điều \d+|\d+ triệu đồng"
)


def violations(measured: Measured, page: Page) -> list[str]:
    """All that is wrong with the printed page."""
    printed = reading(measured, page)
    return [
        *_paper(measured, page, printed),
        *_margins(measured, page, printed),
        *_head(measured, page),
        *_looks(printed),
        *_paragraphs(printed),
        *_breaks(printed, page),
        *_foot(measured, page, printed),
        *_numbers(measured, page, printed),
    ]


def _paper(measured: Measured, page: Page, printed: list[Printed]) -> Iterator[str]:
    turned = [b.drawn.landscape for b in page.attached if isinstance(b.drawn, Section)]
    sheet_of = {line.page: p.sheet for p in printed for line in p.lines}
    for number, size in enumerate(measured.sizes, 1):
        if not any(line.page == number for line in measured.lines):
            yield f"trang {number} trống"
        sheet = sheet_of.get(number, 0)
        landscape = bool(sheet and turned[sheet - 1])
        wanted = (297.0, 210.0) if landscape else (210.0, 297.0)
        if max(abs(a - b) for a, b in zip(size, wanted, strict=True)) > 0.5:
            yield f"Mục I.1-2: trang {number} khổ {size[0]:.1f} × {size[1]:.1f} mm"


def _margins(measured: Measured, page: Page, printed: list[Printed]) -> Iterator[str]:
    texts = [line for p in printed for line in p.lines]
    for line in texts:
        width = measured.sizes[line.page - 1][0]
        if line.left < 29.8 or line.right > width - 14.8:
            yield f"Mục I.3: dòng «{line.text[:30]}» từ {line.left:.1f} đến {line.right:.1f} mm"
    wide = [p.lines for p in printed if len(p.lines) > 2 and p.block.style in _INDENTED]
    for lines in wide[:40]:
        width = measured.sizes[lines[1].page - 1][0]
        if not 29.8 <= lines[1].left <= 35.2:
            yield f"Mục I.3: lề trái {lines[1].left:.1f} mm"
        if not 14.8 <= width - lines[1].right <= 20.2:
            yield f"Mục I.3: lề phải {width - lines[1].right:.1f} mm"
    first = min((x for x in measured.lines if x.page == 1 and x.baseline > 20), key=_top)
    # A copy begins with a drawn line instead.
    if not page.copy_form and not 19.5 <= _top(first) <= 26.5:
        yield f"Mục I.3: lề trên {_top(first):.1f} mm"
    last = {p: max(x.baseline for x in texts if x.page == p) for p in {x.page for x in texts}}
    full = [p for p in last if p + 1 in last and not _begins_sheet(p + 1, printed)]
    # Of several pages that the text runs on from one at least is full; others may end early with
    # what stays with the next page.
    if (
        len(full) > 3
        and max(last[p] + 297 - measured.sizes[p - 1][1] for p in full) < 297 - 25 - 19
    ):
        yield "Mục I.3: lề dưới lớn hơn 25 mm"


def _begins_sheet(number: int, printed: list[Printed]) -> bool:
    sheets = defaultdict(set)
    for p in printed:
        for line in p.lines:
            sheets[line.page].add(p.sheet)
    return sheets[number].isdisjoint(sheets[number - 1])


def _top(line: Line) -> float:
    return line.baseline - 0.891 * line.size * _PT


def _sized(
    measured: Measured, start: str, low: float, high: float, look: str, clause: str
) -> Iterator[str]:
    """The line that begins with `start`: its size, and of `look` b, i, r what it has to be."""
    line = _line(measured, start)
    if line is None:
        yield f"{clause}: không thấy «{start}»"
        return
    if not low <= line.size <= high:
        yield f"{clause}: «{start}» cỡ {line.size}"
    if line.bold != ("b" in look) or line.italic != ("i" in look):
        yield f"{clause}: kiểu chữ của «{start}»"
    if "Times" not in line.font and "LiberationSerif" not in line.font:
        yield f"Mục I.4: phông {line.font}"


def _line(measured: Measured, start: str) -> Line | None:
    """The first line that begins with `start`, or that `start` begins with."""
    words = squashed(start)
    for line in measured.lines:
        if squashed(line.text) == words:
            return line
    for line in measured.lines:
        text = squashed(line.text)
        if text.startswith(words) or (len(text) > 7 and words.startswith(text)):
            return line
    return None


def _head(measured: Measured, page: Page) -> Iterator[str]:
    if page.copy_form:
        yield from _sized(measured, page.copy_form, 13, 14, "b", "Phần II, Mục II.2.b")
    else:
        yield from _sized(measured, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, "b", "Mục II.1")
        yield from _sized(measured, "Độc lập - Tự do - Hạnh phúc", 13, 14, "b", "Mục II.1.b")
        yield from _underlined(measured, "Độc lập - Tự do - Hạnh phúc", 0.98, 1.02, "Mục II.1.b")
    if page.parent_agency:
        yield from _sized(measured, page.parent_agency[0], 12, 13, "", "Mục II.2.b")
    yield from _sized(measured, page.agency[0], 12, 13, "b", "Mục II.2.b")
    yield from _underlined(measured, page.agency[-1], 1 / 3, 1 / 2, "Mục II.2.b")
    if page.number:
        yield from _sized(measured, "Số:", 13, 13, "", "Mục II.3.c")
    if page.place_date:
        date = _start(page.place_date)
        yield from _sized(measured, date, 13, 14, "i", "Mục II.4.c")
        one_line = any(squashed(x.text) == squashed(page.place_date) for x in measured.lines)
        if page.number and one_line:
            level = measured.line("Số:").baseline - measured.line(date).baseline
            if abs(level) > 0.3:
                yield "Mục II.4: số và ngày không ngang hàng"
    if page.subject_lines:
        yield from _sized(measured, page.subject_lines[0], 12, 13, "", "Mục II.5.b")
        gap = measured.line(page.subject_lines[0]).baseline - measured.line("Số:").baseline
        if not 6.5 <= gap <= 7.7:  # a line of 12 pt and 6 pt
            yield f"Mục II.5.b: V/v cách số {gap:.1f} mm"
    if page.title:
        yield from _sized(measured, page.title, 13, 14, "b", "Mục II.5.b")
    if page.title_lines:
        yield from _sized(measured, page.title_lines[0], 13, 14, "b", "Mục II.5.b")
        yield from _underlined(measured, page.title_lines[-1], 1 / 3, 1 / 2, "Mục II.5.b")
    if page.authority:
        yield from _sized(measured, page.authority[0], 13, 14, "b", "PL III, mẫu 1.1-1.3")
    if page.order:
        yield from _sized(measured, page.order, 13, 14, "b", "PL III, mẫu 1.1-1.3")
    if page.addressee:
        yield from _sized(measured, "Kính gửi:", 13, 14, "", "Mục II.9.d")
    for box, clause in ((page.secrecy, "Mục III.2.a"), (page.urgency, "Mục III.2.b"),
                        (page.circulation, "Mục III.2.c")):  # fmt: skip
        if box:
            yield from _sized(measured, box.text, 13, 14, "b", clause)
    if page.urgency:
        sizes = {"HỎA TỐC": 30.0, "THƯỢNG KHẨN": 40.0, "KHẨN": 20.0}
        yield from _boxed(measured, page.urgency.text, sizes[page.urgency.text])


def _start(text: str) -> str:
    return text.split("\u00a0")[0].split(",")[0]


def _boxed(measured: Measured, text: str, width: float) -> Iterator[str]:
    line = measured.line(text)
    across = [
        rule
        for rule in measured.horizontal_rules(line.page)
        if abs(rule.center - line.center) < 3 and abs(rule.top - line.baseline) < 9
    ]
    above = [rule.top for rule in across if rule.top < line.baseline]
    below = [rule.top for rule in across if rule.top > line.baseline]
    if not any(abs(rule.length - width) < 1.2 for rule in across):
        yield f"Mục III.2.b: khung «{text}» không rộng {width} mm"
    if not above or not below or not 7.2 <= min(below) - max(above) <= 8.8:
        yield f"Mục III.2.b: khung «{text}» không cao 8 mm"


def _underlined(
    measured: Measured, text: str, low: float, high: float, clause: str
) -> Iterator[str]:
    line = measured.line(text)
    below = [
        rule
        for rule in measured.horizontal_rules(line.page)
        if 0 < rule.top - line.baseline < 4 and abs(rule.center - line.center) < 1.5
    ]
    if not below:
        yield f"{clause}: không có đường kẻ dưới «{text}»"
        return
    part = min(below, key=lambda rule: rule.top).length / (line.right - line.left)
    if not low - 0.02 <= part <= high + 0.02:
        yield f"{clause}: đường kẻ dưới «{text}» dài {part:.2f} dòng chữ"


def _looks(printed: list[Printed]) -> Iterator[str]:
    for block, lines, _ in printed:
        if block.style not in LOOKS:
            continue
        low, high, bold, italic, clause = LOOKS[block.style]
        for line in lines[:2]:
            if not low <= line.size <= high:
                yield f"{clause}: «{line.text[:30]}» cỡ {line.size}"
            if bold is not None and line.bold != bold:
                yield f"{clause}: đậm của «{line.text[:30]}»"
            if italic is not None and line.italic != italic:
                yield f"{clause}: nghiêng của «{line.text[:30]}»"
        if block.style == "article" and not lines[0].pieces[0].bold:
            yield f"{clause}: số điều «{lines[0].text[:20]}» không đậm"


def _paragraphs(printed: list[Printed]) -> Iterator[str]:
    for block, lines, _ in printed:
        if block.style in _INDENTED:
            indent = lines[0].left - 30
            if len(lines) > 1 and not any(abs(lines[0].left - lines[1].left - x) < 0.4
                                          for x in (10, 12.7)):  # fmt: skip
                yield f"Mục II.6.e: «{lines[0].text[:30]}» lùi {indent:.1f} mm"
            for one, other in pairwise(lines):
                pitch = other.baseline - one.baseline
                single = 1.149 * one.size * _PT
                if one.page == other.page and not single - 0.1 <= pitch <= 1.5 * single + 0.1:
                    yield f"Mục II.6.e: giãn dòng {pitch / single:.2f} ở «{one.text[:30]}»"
                    break
    for one, other in pairwise(printed):
        if {one.block.style, other.block.style} <= _INDENTED and one.sheet == other.sheet:
            last, first = one.lines[-1], other.lines[0]
            gap = first.baseline - last.baseline - 1.149 * last.size * _PT
            if last.page == first.page and gap < 6 * _PT - 0.1:
                yield f"Mục II.6.e: «{first.text[:30]}» cách đoạn trên {gap / _PT:.1f} pt"


def left_behind(printed: list[Printed]) -> list[str]:
    """Titles, and lines that lead in, that stand last on a page."""
    return [
        f"«{p.lines[-1].text[:40]}» đứng cuối trang {p.lines[-1].page}"
        for p, following in pairwise(printed)
        if p.block.style in _KEPT
        and p.sheet == following.sheet
        and p.lines[-1].page != following.lines[0].page
    ]


def _breaks(printed: list[Printed], page: Page) -> Iterator[str]:
    by_page: dict[int, list[Line]] = defaultdict(list)
    for p in printed:
        for line in p.lines:
            by_page[line.page].append(line)
    for block, lines, _ in printed:
        pages = sorted({line.page for line in lines})
        for number in (pages[0], pages[-1]) if len(pages) > 1 else ():
            if len({line.baseline for line in lines if line.page == number}) < 2:
                yield f"dòng lẻ của «{lines[0].text[:30]}» ở trang {number}"
        text = "".join(run.text for run in block.runs).replace("\u00a0", " ").replace("\u2011", "-")
        inside = [squashed(line.text) for line in lines]
        for match in _BOUND.findall(text):
            if not any(squashed(match) in line for line in inside):
                yield f"«{match}» bị ngắt dòng"


def _foot(measured: Measured, page: Page, printed: list[Printed]) -> Iterator[str]:
    name = page.signers[-1].right_name if page.signers else page.signatory_name
    signed = page.signers[0].right.split("\n")[0] if page.signers else page.signature[0]
    yield from _sized(measured, signed, 13, 14, "b", "Mục II.7.đ")
    yield from _sized(measured, name, 13, 14, "b", "Mục II.7.đ")
    lines = [x for x in measured.lines if squashed(x.text) == squashed(name) and x.bold]
    tops = [
        x
        for x in measured.lines
        if x.bold and len(x.text) > 3 and squashed(signed).startswith(squashed(x.text))
    ]
    if not lines or not tops:
        yield "Mục II.7: không thấy chữ ký"
        return
    top = tops[-1]
    if page.signers and len(page.signers) == 1 and lines[-1].page != top.page:
        yield "Mục II.7: chữ ký sang trang khác"
    if not page.signers and (lines[-1].page != top.page or abs(lines[-1].center - top.center) > 1):
        yield "Mục II.7.đ: họ tên không ở giữa dưới chức vụ, cùng trang"
    if page.recipients:
        yield from _sized(measured, "Nơi nhận:", 12, 12, "bi", "Mục II.9.d")
        yield from _sized(measured, page.recipients[-1][:12], 11, 11, "", "Mục II.9.d")
        word = measured.line("Nơi nhận:")
        if not page.signers and (word.page != top.page or abs(word.baseline - top.baseline) > 0.5):
            yield "Mục II.9.d: Nơi nhận không ngang hàng chức vụ"
        if not 29.5 <= word.left <= 35.2:
            yield "Mục II.9.d: Nơi nhận không sát lề trái"
    above = {x.baseline for p in printed if p.sheet == 0 for x in p.lines if x.page == top.page}
    if not page.copy_form and len(above) < 2:
        yield "chữ ký đứng một mình ở đầu trang"


def _numbers(measured: Measured, page: Page, printed: list[Printed]) -> Iterator[str]:
    starts = {1: 0}
    for p in printed:
        starts.setdefault(p.lines[0].page, p.sheet)
    first_of = {}
    for number in sorted(starts):
        first_of.setdefault(starts[number], number)
    sheet, begun = 0, 1
    for number in range(1, measured.pages + 1):
        for other, first in first_of.items():
            if first == number and other != sheet:
                sheet, begun = other, number
        top = [x for x in measured.lines if x.page == number and x.baseline < 19.5]
        shown = [x for x in top if x.text.strip().isdigit()]
        wanted = number - begun + 1
        if wanted == 1 and shown:
            yield f"Mục I.7: trang đầu có số trang ({number})"
        if wanted > 1 and [x.text.strip() for x in shown] != [str(wanted)]:
            clause = "Mục III.1.đ" if sheet else "Mục I.7"
            yield f"{clause}: trang {number} mang số {[x.text for x in shown]}, phải là {wanted}"
        for x in shown:
            middle = (30 + measured.sizes[number - 1][0] - 15) / 2
            if not 13 <= x.size <= 14 or abs(x.center - middle) > 3.6:
                yield f"Mục I.7: số trang cỡ {x.size}, giữa ở {x.center:.1f} mm"
    if page.contact:
        line = measured.line(page.contact[0])
        if line.page != 1 or not 11 <= line.size <= 12:
            yield "Mục III.4: liên hệ ở trang 1, cỡ 11-12"
        if not any(r.length > 160 and 0 < line.baseline - r.top < 8
                   for r in measured.horizontal_rules()):  # fmt: skip
            yield "Mục III.4: không có đường kẻ hết chiều ngang trên liên hệ"
