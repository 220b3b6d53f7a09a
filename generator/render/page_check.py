"""Whether a template's sections have the paper and the margins that the decree wants (Mục I)."""

from __future__ import annotations

from lxml import etree

from generator.core.diagnostics import Diagnostic
from generator.core.units import EMU_PER_TWIP, to_mm, to_twips
from generator.decree.layout import (
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Length,
)
from generator.render.looks import number

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIDES: tuple[tuple[str, Length, str, str], ...] = (
    ("top", MARGIN_TOP, "trên", "top"),
    ("bottom", MARGIN_BOTTOM, "dưới", "bottom"),
    ("left", MARGIN_LEFT, "trái", "left"),
    ("right", MARGIN_RIGHT, "phải", "right"),
)
# Word and LibreOffice round each in their own way.
_ROUNDING = 2 * EMU_PER_TWIP
_PAPER = sorted((to_twips(PAGE_WIDTH), to_twips(PAGE_HEIGHT)))
_PAPER_ROUNDING = 15  # twips: what Word itself calls A4 differs from driver to driver


def page_problems(document: etree._Element, path: str) -> list[Diagnostic]:
    """Paper other than A4 (E540), margins out of range (E541); sections count from 1.

    A page may lie on its side (Mục I.2); its margins are those of the page as it is read.
    """
    found = []
    for place, section in enumerate(document.iter(f"{_W}sectPr"), 1):
        size, margins = section.find(f"{_W}pgSz"), section.find(f"{_W}pgMar")
        if size is not None:
            sides = [_twips(size, side) for side in ("w", "h")]
            pairs = zip(sorted(sides), _PAPER, strict=True)
            if any(abs(side - wanted) > _PAPER_ROUNDING for side, wanted in pairs):
                width, height = (to_mm(round(side * EMU_PER_TWIP)) for side in sides)
                params = {"is": f"{width:.0f} x {height:.0f} mm", "section": str(place)}
                found.append(Diagnostic("E540", path, params=params))
        if margins is not None:
            found += _margins(margins, str(place), path)
    return found


def _margins(margins: etree._Element, place: str, path: str) -> list[Diagnostic]:
    found = []
    for side, allowed, vietnamese, english in _SIDES:
        # A negative top or bottom margin is one that no header moves.
        length = abs(_twips(margins, side))
        length += _twips(margins, "gutter") if side == "left" else 0
        length = round(length * EMU_PER_TWIP)
        if not allowed.low - _ROUNDING <= length <= allowed.high + _ROUNDING:
            params = {
                "side_vi": vietnamese,
                "side_en": english,
                "is": f"{to_mm(length):.1f}",
                "want": f"{to_mm(allowed.low):g}–{to_mm(allowed.high):g}",
                "section": place,
            }
            found.append(Diagnostic("E541", path, params=params))
    return found


def _twips(element: etree._Element, name: str) -> float:
    """A length in twips; 0 where there is none or it is no number."""
    return number(element.get(f"{_W}{name}")) or 0.0
