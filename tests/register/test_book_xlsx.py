"""The book as a workbook: what Excel shows and how it prints."""

import datetime
import io

import pytest
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator

from generator.register.book import book_rows, book_xlsx
from generator.register.book.rows import COLUMN_NUMBERS, COLUMNS
from tests.register.books import BOOK, ENTRIES, issued

HEAD = 9  # the row of the column names, with a parent agency and without a series


def sheet_of(book=BOOK, entries=ENTRIES):
    return load_workbook(io.BytesIO(book_xlsx(book, book_rows(entries)))).active


@pytest.fixture(scope="module")
def sheet():
    return sheet_of()


def values(row):
    return [cell.value for cell in row]


def test_the_cover_stands_above_the_table(sheet):
    assert [sheet.cell(row, 1).value for row in range(1, HEAD)] == [
        "UBND TỈNH LAI CHÂU",
        "SỞ NỘI VỤ",
        "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        "Năm: 2026",
        "Từ ngày 01/01/2026 đến ngày 30/6/2026",
        "Từ số 01 đến số 06",
        "Quyển số: 01",
        None,
    ]


def test_a_book_of_one_series_says_which():
    assert (
        sheet_of(BOOK._replace(series="quyết định")).cell(4, 1).value == "Hệ thống số: quyết định"
    )


def test_ten_columns_with_their_numbers_then_a_row_a_number(sheet):
    rows = list(sheet.iter_rows(min_row=HEAD))
    assert values(rows[0]) == list(COLUMNS)
    assert values(rows[1]) == list(COLUMN_NUMBERS)
    assert values(rows[2]) == [
        "01/QĐ-SNV",
        datetime.datetime.fromisoformat("2026-01-05"),
        "Quyết định ban hành Quy chế làm việc của Sở Nội vụ",
        "Nguyễn Văn An",
        "UBND tỉnh Lai Châu (báo cáo); Các phòng, đơn vị thuộc Sở",
        "VT, VP",
        12,
        None,
        None,
        None,
    ]
    assert len(rows) == 2 + 6


def test_days_are_days_and_counts_are_numbers(sheet):
    date, count = sheet.cell(HEAD + 2, 2), sheet.cell(HEAD + 2, 7)
    assert (date.data_type, date.number_format) == ("d", "dd/mm/yyyy")
    assert (count.data_type, count.number_format) == ("n", "0")


FORMULAS = ['=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "http://x.vn", "{=1}"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula_or_a_link(text):
    cell = sheet_of(entries=[issued(1)._replace(note=text)]).cell(HEAD + 2, 10)
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_text_that_excel_has_no_room_for_is_seen_to_be_cut():
    cell = sheet_of(entries=[issued(1)._replace(note="x" * 40_000)]).cell(HEAD + 2, 10)
    assert (len(cell.value), cell.value[-1]) == (32_767, "…")


def test_it_prints_on_a4_on_its_side_with_the_head_on_every_page(sheet):
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.page_setup.fitToWidth in (None, 1)  # 1 unless the file says otherwise
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == f"${HEAD}:${HEAD + 1}"
    assert sheet.freeze_panes == f"A{HEAD + 2}"
    assert sheet.print_area.endswith(f"$A$1:$J${HEAD + 7}")


def test_every_cell_of_the_table_is_framed_wrapped_and_in_the_decrees_font(sheet):
    for row in sheet.iter_rows(min_row=HEAD):
        for cell in row:
            assert cell.font.name == "Times New Roman"
            assert cell.alignment.wrap_text
            assert cell.border.left.style == cell.border.bottom.style == "thin"


def test_the_same_book_is_the_same_file_and_a_valid_one(tmp_path):
    content = book_xlsx(BOOK, book_rows(ENTRIES))
    assert content == book_xlsx(BOOK, book_rows(ENTRIES))
    path = tmp_path / "so.xlsx"
    path.write_bytes(content)
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_days_that_excel_does_not_know_are_texts():
    entry = issued(1)._replace(date=datetime.date(1899, 12, 31))
    book = BOOK._replace(year=1899, last=entry.date)
    assert sheet_of(book, [entry]).cell(HEAD + 2, 2).value == "31/12/1899"


def test_a_book_without_a_number_yet_is_its_cover_and_head():
    assert sheet_of(entries=[]).max_row == HEAD + 1
