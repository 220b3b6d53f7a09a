"""What a document says of itself: its type, its date, its number and symbol."""

from __future__ import annotations

import datetime
import re

from generator.decree.types import DOCUMENT_TYPES, LETTER, DocumentType
from generator.inspect import components as c
from generator.inspect.layout import Layout
from generator.inspect.wording import folded, type_begun, type_of

_DATE = re.compile(r"ngay\s*(\d{1,2})\s*(?:thang|[-/.])\s*(\d{1,2})\s*(?:nam|[-/.])\s*(\d{4})\b")
_BARE_DATE = re.compile(r"\b(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\b")
_NUMBER = re.compile(
    r"\s*(?:Số|SỐ|số|So|No)\s*[:.;]?\s*(\d*)[\s.…_]*(?:([a-zA-Z]?)\s*/\s*(.*))?", re.S
)
_BY_ABBREVIATION = {kind.abbreviation: kind for kind in DOCUMENT_TYPES if kind.abbreviation}


def document_type(layout: Layout) -> DocumentType | None:
    """The type: by its title, by the form of a copy, by V/v, else by its symbol."""
    title = layout.component(c.TITLE)
    if title is not None:
        return type_of(title.text) or type_begun(title.text)
    copy = layout.component(c.COPY_FORM)
    if copy is not None:
        return type_of(copy.text)
    if layout.component(c.LETTER_SUBJECT) is not None:
        return LETTER
    symbol = number_and_symbol(layout)[1]
    for group in re.split(r"[/-]", symbol):
        if group.strip() in _BY_ABBREVIATION:
            return _BY_ABBREVIATION[group.strip()]
    return LETTER if symbol and layout.component(c.ADDRESSEES) is not None else None


def document_date(layout: Layout) -> datetime.date | None:
    """The day of the place-and-date line; None in a draft, or for a day that there is not."""
    line = layout.component(c.PLACE_DATE)
    if line is None:
        return None
    text = folded(line.text)
    match = _DATE.search(text) or _BARE_DATE.search(text)
    if match is None:
        return None
    try:
        return datetime.date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def number_and_symbol(layout: Layout) -> tuple[int | None, str]:
    """`Số: 12/QĐ-SNV` → 12 and `QĐ-SNV`; None and empty where they are not there."""
    line = layout.component(c.NUMBER)
    match = None if line is None else _NUMBER.match(line.text)
    if match is None:
        return None, ""
    digits = match[1][:9]
    return int(digits) if digits else None, " ".join((match[3] or "").split())
