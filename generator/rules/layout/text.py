"""VB601 to VB605: the size of the text's letters, their weight and slant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.decree import layout as decree
from generator.inspect import components as names
from generator.inspect.layout import Layout
from generator.rules.layout.looks import (
    Part,
    all_bold_is_wrong,
    all_italic_is_wrong,
    size_as_in_decree,
    small_letters,
)
from generator.rules.layout.measuring import (
    SIZE_TOLERANCE,
    gathered,
    in_body,
    layout_of,
    named,
    number,
    outside,
    printed,
    sizes,
)
from generator.rules.rule import ERROR, LAYOUT, WARNING, Clause, Finding, Paper, Rule

_WORDED = (names.TEXT, names.CLAUSE, names.SUBCLAUSE, names.POINT, names.DASH)
TEXT_PARTS = (*_WORDED, names.ARTICLE)
TEXT_CLAUSE = Clause(
    "PL I, Phần I, Mục II.6.e",
    "Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; "
    "cỡ chữ từ 13 đến 14; khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm; khoảng cách giữa "
    "các đoạn văn tối thiểu là 6pt; khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 "
    "lines.",
)
_SAME_SIZE = Clause(
    "PL I, Phần I, Mục II.6.đ",
    "cỡ chữ bằng cỡ chữ của phần lời văn",
)
# A remark in brackets, a word to a table, a quotation: set in italics everywhere.
_REMARK = re.compile(r"\s*(?:[(“\"«]|Ghi chú|Đơn vị tính|Nguồn)")

_TEXT = Part(
    TEXT_PARTS,
    "lời văn",
    "the text",
    TEXT_CLAUSE,
    "Sở Nội vụ yêu cầu các phòng, đơn vị chuẩn bị hồ sơ.",
)
_SENTENCE = _TEXT._replace(names=_WORDED, only=lambda p: not _REMARK.match(p.text))
# A heading that was not recognised is short, and may be bold or in capitals.
_LONG = _TEXT._replace(names=(names.TEXT, names.DASH), only=lambda p: len(p.text) > 90)


def _usual_size(layout: Layout) -> float:
    counted = Counter[float]()
    for paragraph in layout.paragraphs:
        if paragraph.component in TEXT_PARTS:
            for run in printed(paragraph):
                counted[run.size] += len(run.text)
    return counted.most_common(1)[0][0] if counted else 0.0


def _mixed_sizes(paper: Paper) -> Iterator[Finding]:
    usual, kind = _usual_size(layout_of(paper)), decree.TYPES["body"]
    if not usual:
        return iter(())
    return gathered(
        ((number(value), paragraph)
         for paragraph in in_body(named(paper, *TEXT_PARTS))
         if not _REMARK.match(paragraph.text)
         for value in sorted(sizes(paragraph))
         if outside(value, usual, usual, SIZE_TOLERANCE)
         and not outside(value, kind.low, kind.high, SIZE_TOLERANCE)),
        wanted=number(usual),
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB601", _TEXT, "body"),
    Rule(
        "VB602",
        ("Lời văn một cỡ chữ", "The text has one size"),
        "Toàn bộ lời văn có một cỡ chữ.",
        _SAME_SIZE,
        ERROR,
        LAYOUT,
        ("lời văn có chỗ cỡ chữ {found} ({count} đoạn), phần lớn là {wanted}",
         "some of the text is set in {found} ({count} paragraphs), most of it in {wanted}"),
        ("bôi đen phần nội dung rồi đặt một cỡ chữ", "select the text and set one size"),
        "đoạn 1 cỡ 14, đoạn 2 cỡ 13",
        "cả hai đoạn cỡ 14",
        _mixed_sizes,
    ),
    all_italic_is_wrong("VB603", _SENTENCE),
    all_bold_is_wrong("VB604", _LONG._replace(severity=WARNING)),
    small_letters("VB605", _LONG),
)  # fmt: skip
