"""Who signs, in what capacity."""

import pytest

from generator.compose.signature import signatory_name, signature_lines
from generator.directive.model import Signatory


@pytest.mark.parametrize(
    ("title", "capacity", "on_behalf_of", "lines"),
    [
        ("Giám đốc", (), (), ["GIÁM ĐỐC"]),
        ("Phó Giám đốc", ("KT.",), ("Giám đốc",), ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
        ("Chánh Văn phòng", ("TL.",), ("Giám đốc",), ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]),
        ("Trưởng phòng", ("TUQ.",), ("Giám đốc",), ["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"]),
        ("Giám đốc", ("Q.",), ("",), ["Q. GIÁM ĐỐC"]),
        ("Chủ tịch", ("TM.",), ("Ủy ban nhân dân",), ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
        (
            "Phó Chủ tịch",
            ("TM.", "KT."),
            ("Ủy ban nhân dân", "Chủ tịch"),
            ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        ),
    ],
)
def test_capacity_and_title_stand_in_capitals(title, capacity, on_behalf_of, lines):
    signatory = Signatory("Trần Mạnh Hùng", title, capacity, on_behalf_of)
    assert list(signature_lines(signatory)) == lines


def test_a_name_keeps_its_letters():
    assert signatory_name(Signatory("Trần Mạnh Hùng", "Giám đốc")) == "Trần Mạnh Hùng"


def test_a_long_line_does_not_break_after_the_capacity():
    head = "Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng"
    line, _ = signature_lines(Signatory("A", "Chánh Văn phòng", ("TL.",), (head,)))
    first, *others = line.split("\n")
    assert first.startswith("TL. GIÁM ĐỐC BAN")
    assert others
