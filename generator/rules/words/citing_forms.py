"""VB956, VB957: how điều, khoản and laws are named where they are cited (PL II, Mục V.6, V.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.data.names import LAWS
from generator.rules.rule import ERROR, INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LOWER, clause, search, spellings
from generator.rules.words.reading import NO_PROSE

# After which a law's name does not begin: `Luật này`, `Luật sửa đổi, bổ sung …`, `Luật số …`.
_NO_NAME = r"(?:sửa|bổ|này|đó|về|số|của|và|có|được|ngày|năm|hiện|liên|khác|thì|là|sư)\b"


def _capital(match: re.Match[str]) -> str:
    return match["at"].upper()


_OF_BASIS = search(
    rf"\b(?:Luật|Bộ luật|Pháp lệnh) (?!{_NO_NAME})(?P<at>[{LOWER}])(?=[{LOWER}]* )",
    fix=_capital, only=(c.BASIS,),
)  # fmt: skip
_KNOWN = spellings(LAWS, without=NO_PROSE | {c.BASIS})


def _laws(paper: Paper) -> Iterator[Finding]:
    yield from _OF_BASIS(paper)
    yield from _KNOWN(paper)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB956",
        ("Dấu phẩy giữa khoản và Điều", "A comma between khoản and Điều"),
        "Điểm, khoản, Điều viện dẫn liền nhau không có dấu phẩy: điểm a khoản 2 Điều 5.",
        clause("II.article order"), INFO, WORDS,
        ("có dấu phẩy giữa điểm, khoản và Điều: «{words}»", "a comma in “{words}”"),
        ("Bỏ dấu phẩy.", "Take the comma away."),
        "theo điểm a, khoản 2, Điều 5", "theo điểm a khoản 2 Điều 5, khoản 1 Điều 6 Quy chế",
        search(r"(?:[Đđ]iểm [a-zđ], ?[Kk]hoản \d+(?:,? ?[Đđ]iều \d+)?|[Kk]hoản \d+, ?[Đđ]iều \d+)",
               without=NO_PROSE),
    ),
    Rule(
        "VB957",
        ("Tên luật viết thường", "The name of a law without its capital"),
        "Viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất tạo thành tên văn bản: Luật Lưu"
        " trữ.",
        clause("II.type"), ERROR, WORDS,
        ("tên luật viết thường: «{words}»", "the law's name lacks its capital: “{words}”"),
        ("Ghi «Luật Lưu trữ».", "Write “Luật Lưu trữ”."),
        "Căn cứ Luật lưu trữ ngày 21 tháng 6 năm 2024;",
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Luật sửa đổi một số điều của Luật Kế toán;",
        _laws,
        fixable=True,
    ),
)  # fmt: skip
