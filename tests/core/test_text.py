"""Vietnamese text: folding, slugs, near misses."""

import unicodedata
from unicodedata import combining

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.text import closest, fold, nfc, place_in_raw, slug


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Quyết  Định", "quyet dinh"),
        ("hoả tốc", "hoa toc"),
        ("hỏa tốc", "hoa toc"),
        (unicodedata.normalize("NFD", "Đà Nẵng"), "da nang"),
    ],
)
def test_fold_forgets_marks_case_and_spaces(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đôn đốc: báo cáo quý III/2026", "don-doc-bao-cao-quy-iii-2026"),
        ("../../etc/passwd", "etc-passwd"),
        ("", "van-ban"),
        ("…!?", "van-ban"),
        ("Ủy ban nhân dân " * 20, "uy-ban-nhan-dan-uy-ban-nhan-dan-uy-ban-nhan-dan-uy-ban-nhan"),
    ],
)
def test_slug_is_a_safe_file_name(text, name):
    assert slug(text) == name


@given(st.text())
def test_a_slug_is_never_empty_long_or_odd(text):
    name = slug(text)
    assert 1 <= len(name) <= 60
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not name.startswith("-")


@given(st.text())
def test_nfc_is_idempotent(text):
    assert nfc(nfc(text)) == nfc(text)


def test_closest_finds_a_slip_and_nothing_far_fetched():
    keys = ("trích yếu", "kính gửi", "nơi nhận")
    assert closest("trich yeu", keys) == "trích yếu"
    assert closest("kính gởi", keys) == "kính gửi"
    assert closest("phụ lục", keys) is None


@given(st.text("aeoươ\u0300\u0301\u0323\u0302 x", max_size=30), st.integers(0, 30))
def test_a_letter_of_composed_text_is_found_in_the_text_as_it_is_stored(text, place):
    composed = nfc(text)
    at = place_in_raw(text, min(place, len(composed)))
    if unicodedata.is_normalized("NFC", text):
        assert at == min(place, len(composed))
    else:
        assert nfc(text[:at]) == composed[: len(nfc(text[:at]))]
        assert len(nfc(text[:at])) >= min(place, len(composed))


@given(
    st.text(alphabet=list("aàậđĐỨứơ –“\u0301\u0335\u034f\u00a0漢ßıſ😀"), max_size=20) | st.text()
)
def test_folding_takes_away_every_mark_and_nothing_else(text):
    bare = [ch for ch in unicodedata.normalize("NFD", text.casefold()) if not combining(ch)]
    assert fold(text) == " ".join("".join(bare).replace("đ", "d").split())
