"""VB501 to VB525: the legal basis, who issues, QUYẾT ĐỊNH: above a text in articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as names
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    italic,
    not_bold,
    size_as_in_decree,
    upright,
)
from generator.rules.layout.measuring import named
from generator.rules.rule import ERROR, LAYOUT, WARNING, Clause, Finding, Paper, Rule

# A second basis inside a paragraph: after a semicolon, or after a line break.
_SECOND = re.compile(r"[;\n]\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện)\b")

_BASIS = Part(
    (names.BASIS,),
    "căn cứ ban hành",
    "the legal basis",
    Clause(
        "PL I, Phần I, Mục II.6.a",
        "Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 "
        "đến 14, trình bày dưới phần tên loại và trích yếu nội dung văn bản; sau mỗi căn cứ phải "
        "xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).",
    ),
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
)
# The models show these lines; the text of the decree does not describe them.
_AUTHORITY = Part(
    *((names.AUTHORITY,), "thẩm quyền ban hành", "the issuing authority"),
    Clause("PL III, Mẫu 1.2", "THẨM QUYỀN BAN HÀNH"),
    "GIÁM ĐỐC SỞ NỘI VỤ",
    WARNING,
)
_ORDER = Part(
    *((names.ORDER,), "dòng quyết định (QUYẾT ĐỊNH:)", "the line QUYẾT ĐỊNH:"),
    Clause("PL III, Mẫu 1.2", "QUYẾT ĐỊNH:"),
    "QUYẾT ĐỊNH:",
    WARNING,
)


def _several_in_one(paper: Paper) -> Iterator[Finding]:
    for paragraph in named(paper, names.BASIS):
        if _SECOND.search(paragraph.text):
            yield Finding(paragraph=paragraph.number)


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB501", _BASIS, "basis"),
    italic("VB502", _BASIS),
    not_bold("VB503", _BASIS),
    Rule(
        "VB504",
        ("Mỗi căn cứ một dòng riêng", "Each basis on a line of its own"),
        "Sau mỗi căn cứ xuống dòng thành một đoạn riêng.",
        _BASIS.clause,
        ERROR,
        LAYOUT,
        ("một đoạn có nhiều căn cứ; quy định sau mỗi căn cứ phải xuống dòng",
         "one paragraph holds several bases; the decree wants each on a line of its own"),
        ("bấm Enter sau dấu chấm phẩy", "press Enter after the semicolon"),
        "Căn cứ Luật A; Căn cứ Nghị định B;",
        "Căn cứ Luật A;\nCăn cứ Nghị định B;",
        _several_in_one,
        about=(names.BASIS,),
    ),
    size_as_in_decree("VB511", _AUTHORITY, "authority"),
    bold("VB512", _AUTHORITY),
    upright("VB513", _AUTHORITY),
    capitals("VB514", _AUTHORITY),
    centred("VB515", _AUTHORITY),
    size_as_in_decree("VB521", _ORDER, "order"),
    bold("VB522", _ORDER),
    upright("VB523", _ORDER),
    capitals("VB524", _ORDER),
    centred("VB525", _ORDER),
)  # fmt: skip
