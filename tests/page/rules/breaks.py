"""Where lines and pages break: nothing alone, no title last, nothing torn that belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.page.rules.reading import Printed, Reading, squashed

_KEPT = frozenset(
    ("lead_in", "article_title", "task_title", "heading", "division", "division_title", "unit",
     "centred", "label", "appendix_title", "sheet_title", "sheet_subject", "note")
)  # fmt: skip
_UNITS = "triệu đồng|tỷ đồng|đồng|ha|km²|m²|km|giờ|%"
# What is read as one word: dates, places in a law, numbers and symbols, numbers and their units.
BOUND = re.compile(
    r"ngày \d+/\d+/\d{4}|ngày \d+ tháng \d+ năm \d{4}|(?:điểm \w )?khoản \d+ Điều \d+"
    r"|[Ss]ố \d+(?:/\d{4})?[-/][A-ZĐ][\w/-]*\w|quý [IV]+ năm \d{4}|\d{4} - \d{4}"
    rf"|\d+(?:[.,]\d+)*(?: (?:{_UNITS})(?!\w)| giờ \d+)"
    r"|(?<!\w)(?:[Ôô]ng|[Bb]à)(?: [A-ZĐÂÊÔƯĂÁ]\w+){2,4}"
)
_BY_HAND = frozenset(("title_subject", "sheet_subject", "note", "letter_subject"))


def findings(reading: Reading) -> Iterator[str]:
    """All that is broken where it must not be."""
    texts = reading.texts()
    for printed in texts:
        if printed.kind != "table":
            yield from _alone(printed)
            yield from _bound(printed)
    for printed in reading.head:
        yield from _bound(printed)
    for one, other in pairwise(texts):
        if one.kind in _KEPT and one.sheet == other.sheet and other.lines:
            last = one.lines[-1]
            if last.page != other.lines[0].page:
                yield f"chế bản: «{last.text[:30]}» đứng cuối trang {last.page}"
    order = reading.one("order")
    if order and reading.page.body:
        first = next(p for p in reading.body if p.kind != "basis")
        if order.lines[0].page != first.lines[0].page:
            yield f"chế bản: «{order.text}» đứng cuối trang {order.lines[0].page}"


def _alone(printed: Printed) -> Iterator[str]:
    pages = [line.page for line in printed.lines]
    if len(set(pages)) < 2:
        return
    for number, place in ((pages[0], "cuối"), (pages[-1], "đầu")):
        if pages.count(number) < 2:
            yield f"chế bản: «{printed.text[:30]}» có một dòng lẻ ở {place} trang {number}"


def _bound(printed: Printed) -> Iterator[str]:
    text = re.sub(r"[\u00a0\n]", " ", printed.text).replace("\u2011", "-")
    ends, total = set(), 0
    for line in printed.lines:
        total += len(squashed(line.text))
        ends.add(total)
    for match in BOUND.finditer(text):
        start = len(squashed(text[: match.start()]))
        length = len(squashed(match[0]))
        if any(start < end < start + length for end in ends) and not _too_long(match[0], printed):
            yield f"chế bản: «{match[0]}» bị ngắt dòng"


def _too_long(words: str, printed: Printed) -> bool:
    """A narrow column may have to break what is wider than it."""
    return printed.kind in ("letter_subject", "number") and len(words) > 24
