"""The book on a terminal."""

from hypothesis import given
from hypothesis import strategies as st

from generator.core.text import display_width
from generator.register.book import book_rows, book_table
from tests.register.books import ENTRIES, issued

GOLDEN = """\
Số, ký hiệu  Ngày        Tên loại và trích yếu      Người ký    Ghi chú
───────────  ──────────  ─────────────────────────  ──────────  ───────────────
01/QĐ-SNV    05/01/2026  Quyết định ban hành Quy    Nguyễn Văn
                         chế làm việc của Sở Nội    An
                         vụ
02/SNV-VP    12/01/2026  Công văn về việc kiểm tra  Nguyễn Văn  Đính chính bằng
                         công tác văn thư, lưu trữ  An          Công văn số
                         năm 2026                               09/SNV-VP
03                                                              Hủy số: in
                                                                hỏng, không ban
                                                                hành
04                                                              Số dành riêng:
                                                                quyết định nâng
                                                                lương đợt 1
05/KH-SNV    15/3/2026   Kế hoạch triển khai cải    Nguyễn Văn  Ghi lùi ngày:
                         cách hành chính            An          máy chủ hỏng
                                                                ngày 15/3
06/SNV-VP    16/3/2026   Công văn về việc kiểm tra  Nguyễn Văn  Chưa ban hành
                         công tác văn thư, lưu trữ  An          xong
                         năm 2026
"""


def test_the_table_as_a_secretary_reads_it():
    assert book_table(book_rows(ENTRIES), 80) == GOLDEN.rstrip("\n")


def test_the_heads_speak_english_where_asked():
    head = book_table(book_rows(ENTRIES), 100, "en").splitlines()[0]
    assert head.split("  ")[0] == "Number"
    assert head.rstrip().endswith("Notes")


def test_a_number_is_not_cut_unless_it_is_very_long():
    for symbol in ("QĐ-SVHTTDL", "SVHTTDL-QLDS"):
        entry = issued(118, symbol=symbol, subject="kiểm tra " * 30)
        assert f"118/{symbol} " in book_table(book_rows([entry]), 80)


def test_a_book_without_a_number_is_its_head():
    assert len(book_table([], 80).splitlines()) == 2


def test_a_word_longer_than_its_column_is_cut_not_lost():
    table = book_table(book_rows([issued(1, subject="x" * 200)]), 80)
    assert table.count("x") == 200


@given(
    subject=st.text(st.sampled_from("a ệ漢\u0301"), max_size=200),
    name=st.text(st.sampled_from("Nguyễn "), max_size=60),
    reason=st.text(st.sampled_from("lý do\n"), max_size=200),
    width=st.integers(60, 160),
)
def test_no_line_is_wider_than_the_terminal(subject, name, reason, width):
    entry = issued(1, subject=subject, signers=(("Giám đốc", name),))._replace(reason=reason)
    for line in book_table(book_rows([entry]), width).splitlines():
        assert display_width(line) <= width
