"""Entries become the lines of the book: the ten columns of PL IV, Mục I.2."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.register.book.clean import clean
from generator.register.book.rows import (
    COLUMNS,
    Book,
    agency_lines,
    book_rows,
    cells_of,
    numbers_line,
    period_line,
    series_line,
)
from generator.register.entries import RESERVED, VOID
from tests.register.books import BOOK, ENTRIES, bare, issued, letter


def row_of(entry, *, secret=False):
    (row,) = book_rows([entry], secret=secret)
    return row


def test_a_document_fills_its_columns_and_leaves_those_for_the_pen_empty():
    assert dict(zip(COLUMNS, cells_of(row_of(issued(5))), strict=True)) == {
        "Số, ký hiệu văn bản": "05/QĐ-SNV",
        "Ngày tháng văn bản": datetime.date(2026, 1, 5),
        "Tên loại và trích yếu nội dung văn bản": (
            "Quyết định ban hành Quy chế làm việc của Sở Nội vụ"
        ),
        "Người ký": "Nguyễn Văn An",
        "Nơi nhận văn bản": "UBND tỉnh Lai Châu (báo cáo); Các phòng, đơn vị thuộc Sở",
        "Đơn vị, người nhận bản lưu": "VT, VP",
        "Số lượng bản": 12,
        "Ngày chuyển": "",
        "Ký nhận": "",
        "Ghi chú": "",
    }


@pytest.mark.parametrize(
    ("type_name", "subject", "title"),
    [
        ("công văn", "kiểm tra công tác văn thư", "Công văn về việc kiểm tra công tác văn thư"),
        (
            "công văn",
            "V/v Kiểm tra công tác văn thư.",
            "Công văn về việc kiểm tra công tác văn thư",
        ),
        ("công văn", "Đại hội Đảng bộ", "Công văn về việc Đại hội Đảng bộ"),
        ("quyết định", "Về việc thành lập Tổ công tác", "Quyết định về việc thành lập Tổ công tác"),
        ("quyết định", "khen thưởng", "Quyết định về việc khen thưởng"),
        ("quyết định", "Phê duyệt Đề án", "Quyết định phê duyệt Đề án"),
        ("kế hoạch", "Triển khai **Đề án 06**", "Kế hoạch triển khai Đề án 06"),
        ("loại lạ", "Việc khác", "Loại lạ Việc khác"),
        ("", "", ""),
    ],
)
def test_the_subject_goes_on_after_the_name_of_the_type(type_name, subject, title):
    assert row_of(issued(1, type=type_name, subject=subject)).title == title


def test_recipients_stand_once_each_without_the_marks_of_a_list():
    lines = ("- Sở Tài chính;", "Như trên", "Sở tài chính", "Các phòng thuộc Sở./.")
    assert row_of(letter(1, recipients=lines)).recipients == "Sở Tài chính; Các phòng thuộc Sở"


def test_as_above_stays_where_there_is_nothing_else():
    assert row_of(letter(1, recipients=("Như trên",))).recipients == "Như trên"


def test_all_who_sign_are_named():
    signers = (("Chủ tọa", "Nguyễn Văn An"), ("Thư ký", "Trần Thị Bình"))
    assert row_of(issued(1, signers=signers)).signers == "Nguyễn Văn An; Trần Thị Bình"


def test_the_notes_say_what_became_of_a_number():
    assert [row.note for row in book_rows(ENTRIES)] == [
        "",
        "Đính chính bằng Công văn số 09/SNV-VP",
        "Hủy số: in hỏng, không ban hành",
        "Số dành riêng: quyết định nâng lương đợt 1",
        "Ghi lùi ngày: máy chủ hỏng ngày 15/3",
        "Chưa ban hành xong",
    ]


def test_a_number_without_a_document_is_a_line_of_the_book():
    assert [row_of(bare(3, state, "lý do")).code for state in (VOID, RESERVED)] == ["03", "03"]


def test_secret_documents_stand_in_their_own_book_alone():
    secret = issued(7, secrecy="tối mật")
    assert book_rows([issued(6), secret]) == book_rows([issued(6)])
    row = row_of(secret, secret=True)
    assert (row.code, row.note) == ("07/QĐ-SNV", "Tối mật")


def test_the_lines_stand_by_series_year_and_number():
    entries = [issued(12), issued(3), issued(1)._replace(year=2025), issued(2)._replace(series="a")]
    assert [(r.series, r.year, r.number) for r in book_rows(entries)] == [
        ("a", 2026, 2),
        ("chung", 2025, 1),
        ("chung", 2026, 3),
        ("chung", 2026, 12),
    ]


def test_the_cover_counts_what_the_book_holds():
    rows = book_rows(ENTRIES)
    assert agency_lines(BOOK) == ("UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ")
    assert period_line(BOOK, rows) == "Từ ngày 01/01/2026 đến ngày 30/6/2026"
    assert numbers_line(rows) == "Từ số 01 đến số 06"
    assert (series_line(BOOK), series_line(BOOK._replace(series="quyết định"))) == (
        "",
        "Hệ thống số: quyết định",
    )


def test_a_cover_without_a_period_takes_the_days_of_its_rows():
    book = Book("Sở Nội vụ", 2026)
    assert period_line(book, book_rows(ENTRIES)) == "Từ ngày 05/01/2026 đến ngày 16/3/2026"


def test_the_cover_of_an_empty_book_has_room_to_write():
    book = Book("Sở Nội vụ", 2026)
    assert period_line(book, []) == "Từ ngày ........ đến ngày ........"
    assert numbers_line([]) == "Từ số ........ đến số ........"


@given(st.text())
def test_a_clean_text_is_one_line_of_what_can_be_printed(text):
    cleaned = clean(text)
    assert cleaned == clean(cleaned)
    assert not any(ch < " " or "\ud800" <= ch <= "\udfff" for ch in cleaned)


def test_what_cannot_be_printed_is_seen_to_be_missing():
    assert clean("in\x00 hỏng\n  lần\t2 \u202e") == "in\ufffd hỏng lần 2 \ufffd"
