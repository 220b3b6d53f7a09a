"""VB926–VB928: how figures are typed: letters for digits, spaces inside a number."""

from __future__ import annotations

import re

from generator.rules.rule import ERROR, WARNING, WORDS, Rule
from generator.rules.words.making import clause, search

_DIGITS = str.maketrans("OoIl", "0011")
# What comes before a figure, so that a letter there stands for a digit.
_BEFORE_FIGURE = r"(?:(?i:ngày|tháng|năm|số:?|khoản|điều|quý|khóa) |\d/)"
_UNITS = r"(?:%|tỷ|triệu|nghìn|đồng|ha|km|m2|m²|m|kg|tấn|lần|điểm)"


def _as_digits(match: re.Match[str]) -> str:
    return match["at"].translate(_DIGITS)


def _is_no_figure(match: re.Match[str]) -> bool:
    figure = match["at"]
    return not (any(ch.isdigit() for ch in figure) and any(ch in "OoIl" for ch in figure))


RULES: tuple[Rule, ...] = (
    Rule(
        "VB926",
        ("Chữ cái thay cho chữ số", "A letter for a digit"),
        "Số viết bằng chữ số: không gõ chữ O thay số 0, chữ l, I thay số 1.",
        clause("checked"), ERROR, WORDS,
        ("«{words}»: gõ chữ cái thay cho chữ số; có lẽ là «{right}»",
         "“{words}” has a letter for a digit; perhaps “{right}”"),
        ("Gõ lại bằng chữ số.", "Type the digits."),
        "trước ngày O6 tháng 3 năm 2O26", "trước ngày 06 tháng 3 năm 2026",
        search(rf"(?:(?<=\s)|^|(?<=\())(?:{_BEFORE_FIGURE}[ \t]*(?P<at>[\dOoIl]{{2,4}})(?!\w))",
               fix=_as_digits, unless=_is_no_figure),
    ),
    Rule(
        "VB927",
        ("Khoảng trắng trong số thập phân", "A space inside a decimal number"),
        "Giữa dấu phẩy thập phân và phần lẻ không có khoảng trắng.",
        clause("checked"), WARNING, WORDS,
        ("có khoảng trắng trong số «{words}»", "a space inside the number “{words}”"),
        ("Viết liền: «{right}».", "Write “{right}”."),
        "vốn 4, 5 tỷ đồng", "vốn 4,5 tỷ đồng; tại các khoản 4, 5 Điều 3",
        search(
            rf"(?<![\d,.])(?<!, )(?P<at>(?P<a>\d{{1,3}}) ?, (?P<b>\d{{1,2}}))(?= ?{_UNITS}(?!\w))",
            fix=r"\g<a>,\g<b>",
        ),
    ),
    Rule(
        "VB928",
        ("Dấu chấm trong số thập phân", "A full stop in a decimal number"),
        "Phần lẻ của số thập phân đứng sau dấu phẩy: 9,8 tỷ đồng.",
        clause("checked"), WARNING, WORDS,
        ("số thập phân viết với dấu chấm: «{words}»", "a full stop in “{words}”"),
        ("Viết «{right}».", "Write “{right}”."),
        "ước đạt 9.8 tỷ đồng", "ước đạt 9,8 tỷ đồng, 1.245 ha; theo Mục 2.1 tỷ lệ này",
        search(r"(?<![\d,./])(?<!Mục )(?<!mục )(?P<at>(?P<a>\d{1,3})\.(?P<b>\d{1,2}))"
               r"(?= ?(?:%|tỷ đồng|tỷ|triệu đồng|triệu|ha|km|kg|tấn)(?!\w))", fix=r"\g<a>,\g<b>",
               unless=lambda m: m.string[m.end() :].startswith(" tỷ lệ")),
    ),
)  # fmt: skip
