"""Lengths. Inside the code a length is a whole number of EMU; mm, pt and twips live at the edges.

1 mm = 36,000 EMU, 1 pt = 12,700 EMU, 1 twip (1/20 pt, WordprocessingML's unit) = 635 EMU.
"""

from __future__ import annotations

EMU_PER_MM = 36_000
EMU_PER_PT = 12_700
EMU_PER_TWIP = 635


def mm(value: float) -> int:
    """Millimetres to EMU."""
    return round(value * EMU_PER_MM)


def pt(value: float) -> int:
    """Points to EMU."""
    return round(value * EMU_PER_PT)


def to_mm(emu: int) -> float:
    """EMU to millimetres."""
    return emu / EMU_PER_MM


def to_twips(emu: int) -> int:
    """EMU to the nearest twip."""
    return round(emu / EMU_PER_TWIP)
