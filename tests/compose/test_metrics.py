"""Text widths against the font itself, and balanced lines."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from generator.compose import advance_widths
from generator.compose.metrics import balanced_lines, line_count, text_width
from generator.core.units import mm, to_mm
from generator.decree.compounds import COMPOUNDS

_FONTS = {
    "Regular": advance_widths.REGULAR,
    "Bold": advance_widths.BOLD,
    "Italic": advance_widths.ITALIC,
    "BoldItalic": advance_widths.BOLD_ITALIC,
}


@pytest.mark.parametrize("style", _FONTS)
def test_the_table_is_what_the_font_says(style):
    # Debian 12 has the old version 1 beside version 2; the last one by name is the newer.
    folder = Path("/usr/share/fonts/truetype")
    path = sorted(folder.glob(f"liberation*/LiberationSerif-{style}.ttf"))[-1]
    with TTFont(path) as font:
        names, widths = font.getBestCmap(), font["hmtx"]
        for width, characters in _FONTS[style].items():
            for character in characters:
                assert widths[names[ord(character)]][0] == width, character


def test_the_table_holds_every_vietnamese_letter():
    letters = (
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    )
    for table in _FONTS.values():
        known = set("".join(table.values()))
        assert set(letters) | set(letters.upper()) <= known


def test_quoc_hieu_is_88_3_mm_wide_at_12_pt():
    width = text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
    assert to_mm(width) == pytest.approx(88.3, abs=0.1)


_WORDS = st.lists(
    st.text("abcdeghiklmnopqrstuvxy", min_size=1, max_size=9), min_size=1, max_size=40
)


@given(_WORDS, st.integers(30, 90))
def test_balanced_lines_keep_the_words_fit_the_width_and_are_as_few_as_can_be(words, width_mm):
    text = " ".join(words)
    lines = balanced_lines(text, mm(width_mm), 12)
    assert " ".join(lines) == text
    assert len(lines) == line_count(text, mm(width_mm), 12)
    assert all(text_width(line, 12) <= mm(width_mm) + 100 for line in lines)


def test_a_word_wider_than_the_line_stands_alone():
    assert balanced_lines(f"a {'W' * 50} b", mm(60), 12) == ("a", "W" * 50, "b")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "V/v rà soát, chấn chỉnh công tác soạn thảo văn bản",
            ("V/v rà soát, chấn chỉnh", "công tác soạn thảo văn bản"),
        ),
        (
            "V/v góp ý Điều lệ của Hiệp hội Nước mắm Phan Thiết",
            ("V/v góp ý Điều lệ của Hiệp hội", "Nước mắm Phan Thiết"),
        ),
        ("V/v kê khai số hóa văn thư, lưu trữ", ("V/v kê khai số hóa", "văn thư, lưu trữ")),
    ],
)
def test_no_line_ends_inside_a_word_of_two_syllables(text, lines):
    assert balanced_lines(text, mm(62), 13) == lines


def test_the_pairs_are_two_syllables_each_in_small_letters():
    assert len(COMPOUNDS) > 500
    assert all(len(pair.split()) == 2 and pair == pair.lower() for pair in COMPOUNDS)
