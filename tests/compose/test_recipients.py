"""Kính gửi and Nơi nhận."""

import pytest

from generator.compose.recipients import (
    addressee,
    addressee_lines,
    addressee_wraps,
    drafter_sign,
    recipient_lines,
)


def test_one_addressee_stands_on_the_line_of_kinh_gui():
    assert addressee(("Các phòng, đơn vị trực thuộc Sở.",)) == "Các phòng, đơn vị trực thuộc Sở."
    assert addressee(("- Bộ Nội vụ;",)) == "Bộ Nội vụ"
    assert addressee(("Kính gửi: Bộ Nội vụ",)) == "Bộ Nội vụ"
    assert addressee_lines(("Bộ Nội vụ",)) == ()


def test_several_addressees_each_have_a_line_a_dash_and_a_stop():
    names = ("Bộ Nội vụ", "- Bộ Kế hoạch và Đầu tư;", "Bộ Tài chính.")
    assert addressee(names) == ""
    assert addressee_lines(names) == (
        "- Bộ Nội vụ;",
        "- Bộ Kế hoạch và Đầu tư;",
        "- Bộ Tài chính.",
    )


def test_a_long_addressee_is_known_to_wrap():
    assert not addressee_wraps("Bộ Nội vụ")
    assert addressee_wraps("Các sở, ban, ngành, đoàn thể tỉnh; Ủy ban nhân dân các xã, phường" * 2)


@pytest.mark.parametrize(
    "typed",
    [
        (),
        ("Như trên",),
        ("- Như trên;",),
        ("như trên",),
    ],
)
def test_nhu_tren_comes_first_and_once(typed):
    lines = recipient_lines((*typed, "Lãnh đạo Sở;"), ("VT", "VP"), "VP", "")
    assert [line.lower() for line in lines] == ["- như trên;", "- lãnh đạo sở;", "- lưu: vt, vp."]


@pytest.mark.parametrize(
    ("archive", "unit", "last"),
    [
        (("VT", "VP"), "TCCB", "- Lưu: VT, VP."),
        ((), "TCCB", "- Lưu: VT, TCCB."),
        ((), "", "- Lưu: VT."),
        (("VT", "VT", "VP (02b)."), "", "- Lưu: VT, VP (02b)."),
    ],
)
def test_the_list_ends_in_luu(archive, unit, last):
    assert recipient_lines((), archive, unit, "")[-1] == last


def test_what_was_typed_twice_or_without_its_colon_stands_once():
    typed = ("- Như trên;", "như trên", "Lưu VT, TCCB.")
    assert recipient_lines(typed, (), "VP", "") == ("- Như trên;", "- Lưu: VT, TCCB.")
    assert addressee_lines(("Ông A", "Ông B./.")) == ("- Ông A;", "- Ông B.")


def test_the_drafters_sign_follows_on_the_last_line():
    assert recipient_lines((), ("VT", "VP"), "", drafter_sign("pl", 300))[-1] == (
        "- Lưu: VT, VP. PL.(300)"
    )
    assert drafter_sign("PL.", None) == "PL."
    assert drafter_sign("", 25) == "(25)"
    assert drafter_sign("", None) == ""
