"""The book on paper: cover, first page, and the table (PL IV, Mục I)."""

import random
import time

import pdfplumber
import pytest
from openxml_audit import OpenXmlValidator

from generator.publish import to_pdf
from generator.register.book import book_docx, book_rows
from generator.register.book.sheets import sheets
from tests.page.measure import measure
from tests.register.books import BOOK, ENTRIES, issued
from tests.render.docx_files import members

MM = 72 / 25.4
MANY = [issued(number, subject=f"giao việc thứ {number}", copies=None) for number in range(1, 61)]


def docx_of(entries=ENTRIES, **changes):
    return book_docx(BOOK._replace(**changes), book_rows(entries))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The pages of a book of sixty numbers, as pdfplumber sees them."""
    folder = tmp_path_factory.mktemp("so")
    (folder / "so.docx").write_bytes(docx_of(MANY))
    to_pdf([folder / "so.docx"], [folder / "so.pdf"])
    with pdfplumber.open(folder / "so.pdf") as pdf:
        yield pdf.pages


def test_cover_and_first_page_say_the_same_in_the_models_order(pages):
    cover = pages[0].extract_text().splitlines()
    assert cover == [
        "UBND TỈNH LAI CHÂU",
        "SỞ NỘI VỤ",
        "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
        "Năm: 2026",
        "Từ ngày 01/01/2026 đến ngày 30/6/2026",
        "Từ số 01 đến số 60",
        "Quyển số: 01",
    ]
    assert pages[1].extract_text().splitlines() == cover


def test_every_page_is_a4_on_its_side(pages):
    sizes = {(round(page.width / MM), round(page.height / MM)) for page in pages}
    assert sizes == {(297, 210)}


def test_the_head_of_the_table_stands_on_every_page_and_pages_count_from_1(pages):
    for number, page in enumerate(pages[2:], 1):
        (table,) = page.extract_tables()
        assert page.extract_text().startswith(f"{number}\n")
        assert [cell.replace("\n", " ") for cell in table[0]][::9] == [
            "Số, ký hiệu văn bản",
            "Ghi chú",
        ]
        assert table[1] == [f"({column})" for column in range(1, 11)]


def test_every_number_stands_once_in_order_and_no_row_is_cut(pages):
    rows = [row for page in pages[2:] for row in page.extract_tables()[0][2:]]
    assert [row[0] for row in rows] == [f"{number:02d}/QĐ-SNV" for number in range(1, 61)]
    assert all(row[2].endswith(f"thứ {number}") for number, row in enumerate(rows, 1))


def test_the_table_keeps_within_the_margins(pages):
    for page in pages[2:]:
        (table,) = page.find_tables()
        left, top, right, bottom = (edge / MM for edge in table.bbox)
        assert left == pytest.approx(30, abs=0.3)
        assert right == pytest.approx(297 - 15, abs=0.3)
        assert top == pytest.approx(20, abs=0.5)
        assert bottom <= 190.3


def test_everything_is_set_in_times(pages):
    fonts = {char["fontname"].split("+")[-1] for page in pages for char in page.chars}
    assert all("Times" in font or "LiberationSerif" in font for font in fonts), fonts


def test_no_word_of_a_head_is_broken(pages):
    heads = [cell.split() for cell in pages[2].extract_tables()[0][0]]
    assert heads[6] == ["Số", "lượng", "bản"]
    assert heads[7] == ["Ngày", "chuyển"]


def test_neither_a_day_nor_a_short_name_is_broken(pages):
    row = pages[2].extract_tables()[0][2]
    assert (row[1], row[3]) == ("05/01/2026", "Nguyễn Văn An")


def test_a_long_name_and_a_series_leave_the_cover_on_one_page():
    long = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh Lai Châu"
    measured = measure({"so": docx_of([], agency=long, parent_agency=long, series="quyết định")})
    page = measured["so"]
    assert page.pages == 3
    assert page.line("Hệ thống số: quyết định").page == 1


def test_the_markup_of_a_text_is_only_text(tmp_path):
    note = "<w:p/> & {{ 7*7 }} {0}"
    xml = members(docx_of([issued(1)._replace(note=note)]))["word/document.xml"].decode()
    assert "Ghi chú" in xml
    assert "&lt;w:p/&gt; &amp; {{ 7*7 }} {0}" in xml


@pytest.mark.parametrize("entries", [ENTRIES, []], ids=["lines", "empty"])
def test_the_file_is_valid_and_always_the_same(entries, tmp_path):
    content = docx_of(entries)
    assert content == docx_of(entries)
    path = tmp_path / "so.docx"
    path.write_bytes(content)
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_ten_thousand_lines_take_seconds():
    entries = [issued(number) for number in range(1, 10_001)]
    start = time.perf_counter()
    docx_of(entries)
    assert time.perf_counter() - start < 10


# What is broken in many ways: at spaces, hyphens and slashes, within a long word.
WORDS = (
    *"đôn đốc thực hiện Chỉ thị số 03/CT-UBND về kinh tế - xã hội; triển khai/giám sát".split(),
    *("Hội-nghị-tổng-kết", "www.vanban.laichau.gov.vn/thong-bao", "các", "nhiệm", "vụ,", "2026"),
)


def long_book(seed):
    """More numbers than stand in one table, each of a height of its own."""
    chance = random.Random(seed)
    return [
        issued(
            number,
            symbol=chance.choice(["QĐ-SNV", "SNV-VP", "SVHTTDL-QLDSVH&VHCS", "KH-BCĐCCHC"]),
            subject=" ".join(chance.choices(WORDS, k=chance.choice([3, 8, 14, 40]))),
            recipients=tuple(chance.sample(["UBND tỉnh", "Các phòng thuộc Sở", *WORDS], 3)),
        )
        for number in range(1, 402)
    ]


@pytest.mark.parametrize("seed", [1, 2])
def test_a_long_book_is_a_table_a_page_and_none_runs_over(tmp_path, seed):
    entries = long_book(seed)
    tables = list(sheets(book_rows(entries)))
    (tmp_path / "so.docx").write_bytes(docx_of(entries))
    to_pdf([tmp_path / "so.docx"], [tmp_path / "so.pdf"])
    with pdfplumber.open(tmp_path / "so.pdf") as pdf:
        printed = [page.find_tables() for page in pdf.pages[2:]]
    # Two rows of each are the head.
    assert [[len(t.rows) - 2 for t in page] for page in printed] == [[len(t)] for t in tables]
    assert sum(len(table) for table in tables) == len(entries)


def test_a_short_book_is_one_table():
    rows = book_rows(issued(number) for number in range(1, 301))
    assert list(sheets(rows)) == [rows]
    assert list(sheets([])) == [[]]
