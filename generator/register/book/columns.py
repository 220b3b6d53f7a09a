"""How wide the ten columns are on an A4 page on its side, in mm; what else decides the breaks."""

from __future__ import annotations

from generator.core.units import mm, to_mm
from generator.decree.layout import LANDSCAPE_TEXT_WIDTH

_WIDTHS = (26.0, 21.5, 49.0, 29.0, 37.0, 18.5, 13.5, 16.5, 15.0)
# The notes take what is left of the line.
WIDTHS_MM = (*_WIDTHS, to_mm(LANDSCAPE_TEXT_WIDTH) - sum(_WIDTHS))
# Around a cell's words. Narrower at the sides than in the tables of a document: ten columns need
# the room.
PADDING, ROW_PADDING = mm(1.3), mm(0.7)
HEAD_SIZE = 11
