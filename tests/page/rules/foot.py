"""Who signs, and who receives (Mục II.7, II.9), on one page with the end of the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tests.page.rules.reading import Printed, Reading

_NEAR = 0.5  # mm


def findings(reading: Reading) -> Iterator[str]:
    """All that is wrong with what stands below the text."""
    signed = [p for p in reading.foot if p.kind in ("signature", "signatory_name")]
    yield from _axes(signed)
    pages = {line.page for p in signed for line in p.lines}
    if reading.page.signers:
        yield from _rows(signed)
    elif len(pages) > 1:
        yield f"Mục II.7: chữ ký nằm trên các trang {sorted(pages)}"
    yield from _recipients(reading, signed)
    yield from _text_above(reading, min(pages))


def _axes(signed: list[Printed]) -> Iterator[str]:
    """What stands above a signature and the name below it have one middle."""
    for one in signed:
        if one.kind != "signature":
            continue
        centers = [line.center for line in one.lines]
        below = [
            p for p in signed
            if p.kind == "signatory_name" and abs(p.lines[0].center - centers[0]) < 1
        ]  # fmt: skip
        if max(centers) - min(centers) > 1 or not below:
            yield f"Mục II.7.đ: họ tên không ở giữa dưới «{one.text[:30]}»"
        for line, other in pairwise(one.lines):
            if other.page != line.page:
                yield f"Mục II.7: «{one.text[:30]}» sang trang khác"


def _rows(signed: list[Printed]) -> Iterator[str]:
    """Of several who sign each stands whole on one page."""
    half = len(signed) // 2
    pages = sorted({p.lines[0].page for p in signed})
    if pages[-1] - pages[0] > half:
        yield f"Mục II.7: chữ ký rải trên các trang {pages}"


def _recipients(reading: Reading, signed: list[Printed]) -> Iterator[str]:
    word = reading.one("recipients_word")
    if word is None:
        return
    line = word.lines[0]
    if not 29.8 <= line.left <= 35.2:
        yield f"Mục II.9.d: «Nơi nhận» cách mép {line.left:.1f} mm"
    first = next(p.lines[0] for p in signed if p.kind == "signature")
    if not reading.page.signers and (
        line.page != first.page or abs(line.baseline - first.baseline) > _NEAR
    ):
        yield "Mục II.9.d: «Nơi nhận» không ngang hàng với quyền hạn, chức vụ người ký"
    for printed in reading.foot:
        if printed.kind == "recipients" and printed.lines[0].page != line.page:
            yield f"Mục II.9.d: «{printed.text[:30]}» không cùng trang với «Nơi nhận»"


def _text_above(reading: Reading, number: int) -> Iterator[str]:
    """On the page of the signature stand at least two lines of the text, if it has as many."""
    lines = {(line.page, line.baseline) for p in reading.body for line in p.lines}
    above = {baseline for page, baseline in lines if page == number}
    if number > 1 and len(above) < min(2, len(lines)):
        yield f"chế bản: chữ ký ở trang {number} chỉ có {len(above)} dòng nội dung phía trên"
