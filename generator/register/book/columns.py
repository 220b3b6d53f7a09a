"""How wide the ten columns are on an A4 page on its side, in mm."""

from __future__ import annotations

from generator.core.units import to_mm
from generator.decree.layout import LANDSCAPE_TEXT_WIDTH

_WIDTHS = (27.0, 21.5, 55.0, 25.5, 35.0, 19.5, 13.5, 17.0, 17.0)
# The notes take what is left of the line.
WIDTHS_MM = (*_WIDTHS, to_mm(LANDSCAPE_TEXT_WIDTH) - sum(_WIDTHS))
