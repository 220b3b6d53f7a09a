"""VB401 to VB426: the type's name, the trích yếu, V/v."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.core.units import EMU_PER_PT
from generator.decree import layout as decree
from generator.inspect import components as names
from generator.rules.layout.lines import Lengths, line_rules
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    not_bold,
    size_as_in_decree,
    small_letters,
    upright,
)
from generator.rules.layout.measuring import layout_of, named, number, outside
from generator.rules.rule import ERROR, LAYOUT, Clause, Finding, Paper, Rule

GAP_TOLERANCE = 1.0  # pt

_TITLE_CLAUSE = Clause(
    "PL I, Phần I, Mục II.5.b",
    "Tên loại và trích yếu nội dung văn bản được trình bày tại ô số 5a Mục IV Phần I Phụ lục này, "
    "đặt canh giữa theo chiều ngang văn bản. Tên loại văn bản được trình bày bằng chữ in hoa, cỡ "
    "chữ từ 13 đến 14, kiểu chữ đứng, đậm.",
)
_SUBJECT_CLAUSE = Clause(
    "PL I, Phần I, Mục II.5.b",
    "Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, "
    "cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Bên dưới trích yếu nội dung văn bản có đường kẻ "
    "ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng "
    "chữ.",
)
_LETTER_CLAUSE = Clause(
    "PL I, Phần I, Mục II.5.b",
    "Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục "
    "này, sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ đứng; đặt canh giữa dưới "
    "số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản.",
)
_TITLE = Part((names.TITLE,), "tên loại văn bản", "the title", _TITLE_CLAUSE, "QUYẾT ĐỊNH")


def _of_no_type(paper: Paper) -> Collection[int]:
    """All of a paper that is of no type of the decree: how a speech is headed it does not say."""
    return () if paper.type else range(len(layout_of(paper).paragraphs) + 1)


_SUBJECT = Part(
    *((names.SUBJECT,), "trích yếu", "the subject", _SUBJECT_CLAUSE),
    "Về công tác phòng, chống lụt bão",
    but=_of_no_type,
)
_LETTER = Part(
    *((names.LETTER_SUBJECT,), "trích yếu công văn (V/v)", "the letter's subject", _LETTER_CLAUSE),
    "V/v nâng bậc lương năm 2019",
)


def _wrong_gap(paper: Paper) -> Iterator[Finding]:
    wanted = decree.SUBJECT_GAP / EMU_PER_PT
    for above, below in zip(
        named(paper, names.NUMBER)[-1:], named(paper, names.LETTER_SUBJECT)[:1], strict=False
    ):
        # Laid out with tabs, the date comes between them in the order of reading.
        beside = {p.number for p in named(paper, names.PLACE_DATE)}
        between = set(range(above.number + 1, below.number))
        if not between <= beside or above.place.part != below.place.part:
            continue
        # Word sets the larger of the two, or both one after the other, as the file was made.
        gaps = (max(above.after, below.before), above.after + below.before)
        if all(outside(gap, wanted, wanted, GAP_TOLERANCE) for gap in gaps):
            params = {"found": number(gaps[0]), "wanted": number(wanted)}
            yield Finding(paragraph=below.number, params=params)


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB401", _TITLE, "title"),
    bold("VB402", _TITLE),
    upright("VB403", _TITLE),
    capitals("VB404", _TITLE),
    centred("VB405", _TITLE),
    size_as_in_decree("VB411", _SUBJECT, "title_subject"),
    bold("VB412", _SUBJECT),
    upright("VB413", _SUBJECT),
    centred("VB414", _SUBJECT),
    small_letters("VB415", _SUBJECT),
    *line_rules(
        ("VB416", "VB417", "VB418"),
        _SUBJECT,
        decree.TYPES["title_subject"],
        Lengths(
            decree.TITLE_LINE_LOW,
            decree.TITLE_LINE_HIGH,
            "1/3 đến 1/2 độ dài dòng chữ",
            "1/3 to 1/2 of the text",
        ),
    ),
    size_as_in_decree("VB421", _LETTER, "letter_subject"),
    not_bold("VB422", _LETTER),
    upright("VB423", _LETTER),
    centred("VB424", _LETTER),
    small_letters("VB425", _LETTER),
    Rule(
        "VB426",
        ("V/v cách số 6 pt", "V/v stands 6 pt below the number"),
        "Trích yếu công văn cách dòng số, ký hiệu 6 pt.",
        _LETTER_CLAUSE,
        ERROR,
        LAYOUT,
        ("trích yếu công văn cách số, ký hiệu {found} pt; quy định {wanted} pt",
         "the letter's subject stands {found} pt below the number; the decree wants {wanted} pt"),
        ("đặt Spacing Before của dòng V/v là 6 pt", "set Spacing Before of that line to 6 pt"),
        "V/v sát dòng số (0 pt)",
        "V/v cách dòng số 6 pt",
        _wrong_gap,
        about=(names.LETTER_SUBJECT,),
    ),
)  # fmt: skip
