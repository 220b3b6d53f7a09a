"""Types, symbols and dates as the decree writes them."""

import datetime

import pytest

from generator.decree.symbols import long_date, padded_number, short_date, symbol_of
from generator.decree.types import DOCUMENT_TYPES, LETTER, find_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("công văn", "công văn"),
        ("Công Văn", "công văn"),
        ("cong van", "công văn"),
        ("QĐ", "quyết định"),
        ("qđ", "quyết định"),
        ("QyĐ", "quy định"),
        ("HD", "hướng dẫn"),
        ("HĐ", "hợp đồng"),
        ("TTr", "tờ trình"),
        ("Bản thoả thuận", "bản thỏa thuận"),
        ("Giấy uỷ quyền", "giấy ủy quyền"),
        (" kế hoạch ", "kế hoạch"),
    ],
)
def test_a_type_is_found_by_name_or_abbreviation(text, name):
    assert find_type(text).name == name


@pytest.mark.parametrize("text", ["", "CV", "quyet", "thông tư"])
def test_what_is_no_type_is_not_found(text):
    assert find_type(text) is None


def test_the_table_has_the_27_named_types_the_copies_the_letter_and_the_open_letter():
    assert len(DOCUMENT_TYPES) == 27 + 3 + 1 + 1
    abbreviations = [kind.abbreviation for kind in DOCUMENT_TYPES if kind.abbreviation]
    assert len(set(abbreviations)) == 30


def test_a_letters_symbol_names_agency_and_unit_any_others_type_and_agency():
    assert symbol_of(LETTER, "SVHTTDL", "VP") == "SVHTTDL-VP"
    assert symbol_of(find_type("quyết định"), "SVHTTDL", "VP") == "QĐ-SVHTTDL"


def test_padding():
    assert [padded_number(n) for n in (1, 9, 10, 688)] == ["01", "09", "10", "688"]
    assert long_date(datetime.date(2020, 1, 5)) == "ngày 05 tháng 01 năm 2020"
    assert long_date(datetime.date(2020, 3, 15)) == "ngày 15 tháng 3 năm 2020"
    assert short_date(datetime.date(2021, 2, 9)) == "09/02/2021"
    assert short_date(datetime.date(2021, 9, 20)) == "20/9/2021"
