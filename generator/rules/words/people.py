"""VB958: names of people in the text (PL II, Mục II.1.a)."""

from __future__ import annotations

from generator.rules.rule import ERROR, WORDS, Rule
from generator.rules.words.making import LOWER, UPPER, clause, search
from generator.rules.words.reading import NO_PROSE

_FAMILIES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lưu|Lương|Trịnh|Đinh"
    "|Đoàn|Mai|Trương|Đào|Cao|Hà|Tạ|Lò|Vi|Quách|Phùng|Vương|Chu|Thái|Tô|La|Bế|Nông|Hứa|Kiều"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "VB958",
        ("Tên người viết thường một chữ", "A person's name with a small letter"),
        "Viết hoa chữ cái đầu tất cả các âm tiết của tên người.",
        clause("II.name"), ERROR, WORDS,
        ("tên người viết thường: «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Viết hoa như gợi ý.", "Write it with its capitals."),
        "bà Lưu thị Hoài, ông Nguyễn văn An", "bà Lưu Thị Hoài, ông Nguyễn Văn An; Cao văn phòng",
        search(rf"(?<!\w)(?P<at>(?:{_FAMILIES}) (?:thị|văn|đức|hữu|xuân|thế|quốc|ngọc|minh|thanh)"
               rf"(?: [{UPPER}][{LOWER}]+){{1,3}})(?!\w)",
               fix=lambda m: m["at"].title(), without=NO_PROSE),
        fixable=True,
    ),
)  # fmt: skip
