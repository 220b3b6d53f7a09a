"""How a diagnostic is printed: place, code, sentence, the line with a caret, a hint."""

import string

import pytest

from generator.core.catalogue import CATALOGUE
from generator.core.diagnostics import Diagnostic, Span, format_diagnostic

CODE = "E701"


def printed(excerpt, span, lang="vi"):
    return format_diagnostic(Diagnostic(CODE, "a.yaml", span, excerpt=excerpt), lang)


def test_the_caret_stands_under_the_words():
    assert printed("số: abc", Span(3, 5, 3, 8)).splitlines() == [
        "a.yaml:3:5: E701 Đã có tệp này rồi, không ghi đè",
        "    3 | số: abc",
        "      |     ^^^",
        "      → chọn tên khác hoặc thư mục khác, hoặc tự xóa tệp cũ nếu không cần nữa",
    ]


def test_english_on_request():
    assert "this file exists already" in printed("số: abc", Span(3, 5, 3, 8), "en")


def test_decomposed_letters_and_wide_ones_do_not_shift_the_caret():
    line = "so\u0302\u0301: 漢 x"
    shown = printed(line, Span(1, 9, 1, 10)).splitlines()
    assert shown[2] == " " * 6 + "| " + " " * 7 + "^"


def test_a_very_long_line_is_shown_around_the_place():
    line = "a" * 50_000 + "x" + "b" * 50_000
    shown = printed(line, Span(1, 50_001, 1, 50_002)).splitlines()
    assert len(shown[1]) < 200
    assert shown[1][shown[2].index("^")] == "x"


def test_control_and_bidi_characters_cannot_move_the_cursor():
    shown = printed("a\u202eb\x1b[2Jc", Span(1, 2, 1, 3))
    assert "\u202e" not in shown
    assert "\x1b" not in shown
    assert "a·b·[2Jc" in shown


def test_no_place_where_the_whole_file_is_meant():
    assert format_diagnostic(Diagnostic(CODE, "a.yaml")).startswith("a.yaml: E701 ")


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_message_has_both_languages_with_the_same_parameters(code):
    entry = CATALOGUE[code]
    assert entry.vi
    assert entry.en
    assert bool(entry.hint_vi) == bool(entry.hint_en)

    def parameters(*texts):
        names = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
        return {name.removesuffix("_vi").removesuffix("_en") for name in names}

    vietnamese, english = (parameters(entry.vi, entry.hint_vi), parameters(entry.en, entry.hint_en))
    # A field is named in the reader's own language first; everything else is the same.
    assert vietnamese - {"vi", "en"} == english - {"vi", "en"}
