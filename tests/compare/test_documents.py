"""Two .docx by anybody: what a reader is told, by the components of the decree."""

from __future__ import annotations

import pytest

from generator.compare.comparing import changes_between
from generator.compare.layouts import read_docx
from generator.compare.sentences import coloured_marks, plain_marks, sentence
from generator.compare.words import pieces_of
from tests.compare.pairs import of_cases, of_other_hands

PAIRS = of_other_hands()
CASES = of_cases()


def told(old: bytes, new: bytes) -> list[str]:
    changes = changes_between(read_docx(old, "a.docx"), read_docx(new, "b.docx"))
    return [sentence(change) for change in changes]


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        ("words and lines", [
            "bỏ kính gửi «Ủy ban nhân dân các xã, phường»",
            "thêm đoạn 2 «Đoạn thêm ở cuối.»",
            "thêm đoạn 3 «Đoạn thêm ở cuối nữa.»",
            "sửa chữ ở khoản 1: [-Rà soát-]{+Kiểm tra+} văn bản đã ban hành trong năm 2025.",
            "sửa chữ ở khoản 2: Báo cáo kết quả về Sở Nội vụ trước ngày [-30/6/2026-]"
            "{+15/7/2026+}.",
        ]),
        ("a cell of the foot", [
            "bỏ nơi nhận «Như trên»",
            "thêm nơi nhận «Như Điều 3»",
            "thêm nơi nhận «Sở Tài chính»",
        ]),
        ("a row more", ["bảng 1: thêm dòng «3 | Thanh tra | 09/5»"]),
        ("a column more", ["bảng 1: thêm cột «Ghi chú»"]),
        ("a footnote", [
            "sửa chữ ở chú thích: Theo danh mục do Chủ tịch Ủy ban nhân dân tỉnh "
            "[-công bố-]{+ban hành+}",
        ]),
    ],
)  # fmt: skip
def test_of_other_hands(name, sentences):
    assert told(*PAIRS[name]) == sentences


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        ("số: bỏ số, thành dự thảo", ["bỏ số: 125"]),
        ("ngày: ngày khác", ["ngày: 21/10/2026 → 22/10/2026"]),
        ("lưu", ["thêm lưu «TCCB»"]),
        ("người soạn thảo", ["người soạn thảo: PL.(30) → NH.(30)"]),
        ("độ mật", ["thêm độ mật: MẬT"]),
        ("kết thúc: bỏ", [
            "bỏ đoạn 3 «Quá trình thực hiện có vướng mắc, đề nghị các cơ quan phản ánh về Sở Nội "
            "vụ để hướng dẫn.»",
        ]),
        ("nội dung: chuyển một khoản sang điều khác", [
            "chuyển khoản 2 Điều 2 thành khoản 1 Điều 3",
        ]),
        ("bảng: một ô", [
            "phụ lục, bảng 1, dòng «Phòng Công chức»: cột «Ngày kiểm tra» 06/5/2026 → 08/5/2026",
        ]),
        ("nhiệm vụ: chuyển lên", [
            "đánh số lại: khoản 2 – khoản 3 → khoản 3 – khoản 4",
            "chuyển khoản 4 lên trước khoản 2",
        ]),
        ("nhiệm vụ: mã", []),
    ],
)  # fmt: skip
def test_what_the_yaml_composes(name, sentences):
    assert told(*CASES[name]) == sentences


def test_words_are_marked_in_colours_or_signs():
    pieces = pieces_of("hạn 30/6/2026 nộp", "hạn 15/7/2026 nộp")
    assert "".join(map(plain_marks, pieces)) == "hạn [-30/6/2026-]{+15/7/2026+} nộp"
    assert "".join(map(coloured_marks, pieces)) == (
        "hạn \x1b[31;9m30/6/2026\x1b[0m\x1b[32;4m15/7/2026\x1b[0m nộp"
    )
