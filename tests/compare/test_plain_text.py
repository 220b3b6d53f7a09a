"""The text that git's line diff sees: one fact a line, and never an error."""

from __future__ import annotations

import pytest

from generator.compare.plain_text import as_text
from generator.compare.redline import redline
from generator.core.errors import InputError
from tests.compare.pairs import rendered
from tests.compare.reading_cases import base
from tests.compare.settling import ACCEPT, REJECT, structure
from tests.inspect import foreign, packages


def lines(text: str, name: str = "x.yaml") -> list[str]:
    return as_text(text.encode(), name).splitlines()


def test_a_directive():
    assert lines(base("giay-moi")) == [
        "loại: giấy mời",
        "số: 12",
        "ngày: 01/12/2026",
        "địa danh: Sông Mai",
        "cơ quan: Sở Nội vụ",
        "viết tắt: SNV",
        "trích yếu: dự Hội nghị tổng kết công tác văn thư năm 2026",
        "khách mời: Ông Nguyễn Văn A",
        "khách mời: Bà Trần Thị B",
        "tới dự: Hội nghị tổng kết công tác văn thư năm 2026",
        "thời gian: 14 giờ 00, thứ Sáu, ngày 11/12/2026",
        "địa điểm: Phòng họp tầng 2",
        "người ký: Giám đốc",
        "  họ tên: Lê Văn Minh",
    ]


def test_order_names_spelling_and_comments_are_no_facts():
    one = "loại: QĐ\nngày: 2026-04-02\nnhiệm vụ:\n  - nội dung: >-\n      Rà\n      soát.\n"
    one += "    hạn: 1/8/2026\n"
    other = "# chú thích\ntasks: [{due: 2026-08-01, text: Rà soát.}]\ndate: 02/4/2026\n"
    other += "type: quyết định\n"
    assert lines(one) == lines(other)


def test_a_body_is_a_line_a_paragraph_and_a_table_a_line_a_row():
    found = lines(base("quyet-dinh"))
    assert "nội dung: a) Thể thức và kỹ thuật trình bày văn bản;" in found
    assert "      dòng: 2 | Phòng Công chức | 06/5/2026 | 95" in found


@pytest.mark.parametrize(
    "text",
    [
        "loại: [",
        "<<<<<<< a\nloại: x\n=======\n",
        "khóa lạ: 1\n",
        "",
        "a: &b 1\n",
        "loại:\tcv\n\t- x",
    ],
)
def test_what_cannot_be_read_is_shown_as_it_is(text):
    assert as_text(text.encode(), "x.yaml") == text


def test_bytes_that_are_no_text():
    assert as_text(b"lo\xff\xfe", "x.yaml") == "lo\ufffd\ufffd"


def test_a_progress_file_is_a_line_an_event_already():
    text = 'tiến độ:\n- {nhiệm vụ: "1", xong: 2026-02-09}\n'
    assert as_text(text.encode(), "/tmp/abc_x.progress.yaml") == text


def test_a_document():
    found = as_text(rendered(base("quyet-dinh")), "x.docx").splitlines()
    assert "số: 85" in found
    assert "ngày: 02/4/2026" in found
    assert "Điều 3. Quyết định này có hiệu lực kể từ ngày ký." in found
    assert "a) Thể thức và kỹ thuật trình bày văn bản;" in found
    assert "nơi nhận: Lãnh đạo Sở" in found
    assert "người ký: GIÁM ĐỐC, Lê Văn Minh" in found
    assert "  2 | Phòng Công chức | 06/5/2026 | 95" in found


@pytest.mark.parametrize(
    "make", [packages.encrypted, packages.wrong_checksum, packages.lying, packages.overlapping]
)
def test_a_document_that_means_harm_or_is_broken(make):
    data = make()
    assert as_text(data, "x.docx").startswith("(không đọc được tệp .docx này: ")
    for pair in ((packages.BASE, data), (data, packages.BASE)):
        with pytest.raises(InputError):
            redline(*pair, "a.docx", "b.docx")


def test_a_strict_document_is_marked_as_any_other():
    other = foreign.submission()
    for old, new in ((other, packages.strict()), (packages.strict(), other)):
        content = redline(old, new, "a.docx", "b.docx").content
        plain = [packages.BASE if data != other else other for data in (old, new)]
        assert [structure(content, how) for how in (REJECT, ACCEPT)] == list(map(structure, plain))
