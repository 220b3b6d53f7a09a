"""The head of a letter: agencies, number and symbol, V/v, place and date."""

import datetime

import pytest

from generator.compose.head import (
    agency_line,
    agency_lines,
    bare_subject,
    number_line,
    place_date,
    subject_lines,
)
from generator.compose.metrics import text_width
from generator.core.units import to_mm
from generator.decree.layout import HEAD_LEFT_TEXT_WIDTH, HEAD_RIGHT_WIDTH


@pytest.mark.parametrize(
    ("number", "line"),
    [(1, "Số: 01/SNV-VP"), (9, "Số: 09/SNV-VP"), (10, "Số: 10/SNV-VP"), (1234, "Số: 1234/SNV-VP")],
)
def test_a_number_below_10_is_padded(number, line):
    assert number_line(number, "SNV-VP") == line


def test_a_draft_leaves_room_to_write_the_number_by_hand():
    line = number_line(None, "SNV-VP")
    assert line.split() == ["Số:", "/SNV-VP"]
    assert to_mm(text_width(line[3:].split("/")[0], 13)) >= 12


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ((2022, 10, 21), "Lai Châu, ngày 21 tháng 10 năm 2022"),
        ((2020, 3, 5), "Lai Châu, ngày 05 tháng 3 năm 2020"),
        ((2021, 1, 9), "Lai Châu, ngày 09 tháng 01 năm 2021"),
        ((2021, 2, 28), "Lai Châu, ngày 28 tháng 02 năm 2021"),
        ((2021, 12, 1), "Lai Châu, ngày 01 tháng 12 năm 2021"),
    ],
)
def test_days_below_10_and_months_1_and_2_are_padded_and_no_others(day, words):
    assert place_date("Lai Châu", datetime.date(*day)) == words


def test_a_draft_leaves_day_month_and_year_blank():
    line = place_date("Lai Châu", None)
    assert line.split() == ["Lai", "Châu,", "ngày", "tháng", "năm"]
    assert to_mm(text_width(line, 13, italic=True)) < to_mm(HEAD_RIGHT_WIDTH)


def test_a_place_too_long_for_one_line_breaks_before_the_date_and_not_inside_it():
    line = place_date("Thành phố Phan Rang - Tháp Chàm", datetime.date(2022, 10, 21))
    assert line.endswith("ngày\u00a021\u00a0tháng\u00a010\u00a0năm\u00a02022")


@pytest.mark.parametrize(
    "typed",
    [
        "tăng cường kiểm tra",
        "V/v tăng cường kiểm tra",
        "V/v: tăng cường kiểm tra",
        "v/v tăng cường kiểm tra",
        "Về việc tăng cường kiểm tra",
        "V/v về việc tăng cường kiểm tra",
        "V/v Về việc: Tăng cường kiểm tra.",
        "Tăng cường kiểm tra",
        "V/v tăng cường kiểm tra./.",
        "**Tăng cường** kiểm tra;",
    ],
)
def test_the_prefix_stands_once_whatever_was_typed(typed):
    assert subject_lines(typed) == ("V/v tăng cường kiểm tra",)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Đại hội Đảng bộ tỉnh", "Đại hội Đảng bộ tỉnh"),
        ("UBND tỉnh làm việc với Sở", "UBND tỉnh làm việc với Sở"),
        ("Về đích nông thôn mới", "Về đích nông thôn mới"),
        ("Về công tác văn thư", "công tác văn thư"),
        ("V/v", "V/v"),
    ],
)
def test_a_subject_keeps_the_capitals_of_names_and_is_never_emptied(typed, printed):
    assert bare_subject(typed) == printed


def test_a_long_subject_breaks_into_lines_that_fit_and_are_of_like_length():
    subject = (
        "tiếp tục đẩy mạnh thực hiện cải cách hành chính, cải thiện môi trường đầu tư kinh doanh, "
        "nâng cao năng lực cạnh tranh cấp tỉnh giai đoạn 2021-2025, định hướng đến năm 2030"
    )
    lines = subject_lines(subject)
    assert " ".join(lines) == f"V/v {subject}"
    widths = [text_width(line, 12) for line in lines]
    assert max(widths) <= HEAD_LEFT_TEXT_WIDTH
    assert min(widths) > 0.75 * max(widths)


def test_a_subject_never_breaks_inside_a_number_and_symbol_or_a_date():
    for extra in range(1, 30):
        subject = f"{'rà ' * extra}soát theo Công văn số 1234/BNV-CCVC ngày 15 tháng 12 năm 2025"
        lines = subject_lines(subject)
        assert any("số 1234/BNV-CCVC" in line for line in lines)
        assert any("ngày 15 tháng 12 năm 2025" in line for line in lines)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Sở Nội vụ", ("SỞ NỘI VỤ",)),
        ("Sở Văn hóa, Thể thao và Du lịch", ("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH")),
        ("Cục Văn thư và Lưu trữ nhà nước", ("CỤC VĂN THƯ", "VÀ LƯU TRỮ NHÀ NƯỚC")),
    ],
)
def test_an_agency_is_in_capitals_and_breaks_between_its_parts(name, lines):
    assert agency_lines(name, bold=True) == lines


@pytest.mark.parametrize(
    "name",
    [
        "Sở Nội vụ",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh Lai Châu",
    ],
)
def test_the_line_under_the_agency_is_a_third_to_a_half_of_the_text(name):
    lines = agency_lines(name, bold=True)
    last = text_width(lines[-1], 12, bold=True)
    assert last / 3 <= agency_line(lines).length <= last / 2


def test_the_blanks_of_a_draft_shrink_beside_a_long_place() -> None:
    short = place_date("Lai Châu", None)
    long = place_date("Thành phố Hồ Chí Minh", None)
    assert short.split("ngày")[1].count("\u00a0") > long.split("ngày")[1].count("\u00a0") > 6
    assert " ".join(long.split()) == "Thành phố Hồ Chí Minh, ngày tháng năm"
