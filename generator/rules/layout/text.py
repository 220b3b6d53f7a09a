"""VB601 to VB605: the size of the text's letters, their weight and slant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from generator.decree import layout as decree
from generator.inspect import components as names
from generator.inspect.layout import Layout, Paragraph
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
_REMARK = re.compile(r"[\s*]*(?:[(“\"«]|Ghi chú|Lưu ý|Đơn vị tính|Nguồn)")
_OPENS, _CLOSES = re.compile(r"\s*[“\"«]"), re.compile(r"[”\"»]\W*$")
_FIRST = 8  # paragraphs of a text that a speech may address its hearers in
_SALUTATION = re.compile(r"\s*(?:Kính )?[Tt]hưa\b")
_LONGEST_ASIDE = 100  # letters: what is longer beside or in the middle is a text

_TEXT = Part(
    TEXT_PARTS,
    "lời văn",
    "the text",
    TEXT_CLAUSE,
    "Sở Nội vụ yêu cầu các phòng, đơn vị chuẩn bị hồ sơ.",
)


def _is_aside(paragraph: Paragraph) -> bool:
    """Whether it stands at the right or in the middle as a date or a name does."""
    beside = paragraph.align in ("center", "right")
    return beside and len(paragraph.text.strip()) < _LONGEST_ASIDE


def _quoted(paper: Paper) -> Collection[int]:
    """Paragraphs in italics from an opening quotation mark to the closing one; all of a speech."""
    paragraphs = layout_of(paper).paragraphs
    if _is_speech(paper):
        return range(len(paragraphs) + 1)
    found: list[int] = []
    open_from: list[int] = []
    for paragraph in paragraphs:
        if not printed(paragraph):
            continue
        if not all(run.italic for run in printed(paragraph)):
            open_from = []
        elif open_from or _OPENS.match(paragraph.text):
            open_from.append(paragraph.number)
            if _CLOSES.search(paragraph.text):
                found += open_from
                open_from = []
    return found


def _is_speech(paper: Paper) -> bool:
    """Whether a text is one to be spoken: of no type, and it begins with `Kính thưa …`."""
    texts = (p for p in layout_of(paper).paragraphs if p.component in TEXT_PARTS)
    return paper.type is None and any(_SALUTATION.match(p.text) for p in islice(texts, _FIRST))


_SENTENCE = _TEXT._replace(
    names=TEXT_PARTS, only=lambda p: not (_REMARK.match(p.text) or _is_aside(p)), but=_quoted
)
# A heading that was not recognised is short, and may be bold or in capitals.
_LONG = _TEXT._replace(
    names=(names.TEXT, names.DASH),
    only=lambda p: len(" ".join(p.text.split())) > 90 and not _REMARK.match(p.text),
)


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
    all_bold_is_wrong("VB604", _LONG._replace(severity=WARNING, but=_quoted)),
    small_letters("VB605", _LONG),
)  # fmt: skip
