"""VB746 to VB748: the drafter's sign and the number of copies below Nơi nhận (`PL.(300)`)."""

from __future__ import annotations

import re

from generator.inspect.components import RECIPIENTS, RECIPIENTS_WORD, TABLE_TEXT
from generator.inspect.layout import Paragraph, Place
from generator.rules.layout.looks import Part, capitals, size_as_in_decree, upright
from generator.rules.layout.measuring import layout_of, printed
from generator.rules.rule import Clause, Paper, Rule

_READ_AS = ("", RECIPIENTS, TABLE_TEXT)
# A few letters and a number, which a full stop or brackets part: PL.(300), LTH. 120, PTH(25).
_SIGN = re.compile(r"[^\W\d]{1,8}(?:\.\s?\d{1,5}|\.?\s?\(\s?\d{1,5}\s?\))\.?")


def is_drafters_sign(paragraph: Paragraph) -> bool:
    """Whether a line is the drafter's sign with the number of copies (ô số 12)."""
    return not paragraph.label and bool(_SIGN.fullmatch(paragraph.text.strip()))


class _Sign(Part):
    """The sign is no component of its own: it is read as one of several others."""

    __slots__ = ()

    def paragraphs(self, paper: Paper) -> list[Paragraph]:
        found: list[Paragraph] = []
        listed: set[Place] = set()  # where recipients stand, as far as we have come
        for paragraph in layout_of(paper).paragraphs:
            below = paragraph.place in listed and paragraph.component in _READ_AS
            if below and printed(paragraph) and is_drafters_sign(paragraph):
                found.append(paragraph)
            if paragraph.component in (RECIPIENTS_WORD, RECIPIENTS):
                listed.add(paragraph.place)
        return found


_PART = _Sign(
    (RECIPIENTS,),
    "ký hiệu người soạn thảo",
    "the drafter's sign",
    Clause(
        "PL I, Phần I, Mục III.3",
        "ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng.",
    ),
    "PL.(300)",
)

RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB746", _PART, "drafter"),
    upright("VB747", _PART),
    capitals("VB748", _PART),
)
