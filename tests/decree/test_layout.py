"""Every measure that the project picks lies inside the decree's range."""

import pytest

from generator.core.units import mm, pt, to_mm, to_twips
from generator.decree import layout
from generator.decree.layout import TYPES, Length

LENGTHS = {name: value for name, value in vars(layout).items() if isinstance(value, Length)}


@pytest.mark.parametrize("name", LENGTHS)
def test_lengths_are_in_range_even_when_rounded_to_twips(name):
    length = LENGTHS[name]
    assert length.low <= to_twips(length.value) * 635 <= length.high


@pytest.mark.parametrize("name", TYPES)
def test_sizes_are_in_range(name):
    assert TYPES[name].low <= TYPES[name].size <= TYPES[name].high


def test_sizes_rise_together():
    """PL I, the note under the table of Mục V: 12/13/13 or 13/14/14."""
    sizes = [TYPES[name].size for name in ("state_name", "motto", "place_date")]
    assert sizes in ([12, 13, 13], [13, 14, 14])


def test_the_page_is_a4_and_the_head_fills_the_text_area():
    assert (to_mm(layout.PAGE_WIDTH), to_mm(layout.PAGE_HEIGHT)) == (210, 297)
    assert layout.HEAD_LEFT_WIDTH + layout.HEAD_RIGHT_WIDTH == layout.TEXT_WIDTH
    assert 160 <= to_mm(layout.TEXT_WIDTH) <= 165


def test_indent_and_pitch():
    assert layout.FIRST_LINE_INDENT in layout.FIRST_LINE_INDENTS == (mm(10), mm(12.7))
    assert pt(6) <= layout.PARAGRAPH_GAP.value
    assert layout.LINE_PITCH_LOW <= layout.LINE_PITCH <= layout.LINE_PITCH_HIGH
