"""Names and values of WordprocessingML, read with tolerance: a wrong value is as if not there."""

from __future__ import annotations

import re
from typing import Any

# lxml ships no types; an element is what `lxml.etree` gives.
Element = Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"

VAL = f"{W}val"
MM_PER_PT = 25.4 / 72
MM_PER_EMU = 1 / 36_000
_MOST = 10**7
_OFF = frozenset(("0", "false", "off", "none"))
_MEASURE = re.compile(r"\s*(-?\d{1,9}(?:\.\d{0,20})?)\s*(pt|in|mm|cm|pc|px|)\s*")
_PER_PT = {"pt": 1.0, "in": 72.0, "mm": 72 / 25.4, "cm": 720 / 25.4, "pc": 12.0, "px": 0.75}


def flag(element: Element) -> bool:
    """Whether an on/off property is on: `<w:b/>`, not `<w:b w:val="0"/>`."""
    return element.get(VAL) not in _OFF


def whole(text: str | None) -> int | None:
    """A whole number of sane size, None for anything else."""
    if not text or len(text) > 9:
        return None
    try:
        return int(text)
    except ValueError:
        return None


def points(text: str | None, per_point: int = 20) -> float | None:
    """A measure in points: a bare number is in twips (or another part of a point)."""
    if not text or not (match := _MEASURE.fullmatch(text)):
        return None
    value = float(match[1])
    if match[2]:
        return round(value * _PER_PT[match[2]], 6)
    return round(value / per_point, 6) if abs(value) < _MOST else None


def millimetres(text: str | None) -> float | None:
    """A measure in millimetres: a bare number is in twips."""
    value = points(text)
    return None if value is None else value * MM_PER_PT
