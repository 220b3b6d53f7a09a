"""VB768, VB769: signing by written authority, TUQ. (Điều 13, khoản 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.reading import joined, lines

_GIVEN = re.compile(r"ủy quyền|uỷ quyền", re.IGNORECASE)


def _delegated_again(paper: Paper) -> Iterator[Finding]:
    """`TUQ. GIÁM ĐỐC` and, below it, one who signs for that one again."""
    found = list(lines(paper, (c.SIGNATURE,)))
    for line, below in pairwise(found):
        if line.text.startswith("TUQ.") and re.match(r"(?:TUQ|KT|TL)\.", below.text):
            yield below.all()


def _no_authority_named(paper: Paper) -> Iterator[Finding]:
    by_authority = [line for line in lines(paper, (c.SIGNATURE,)) if line.text.startswith("TUQ.")]
    if by_authority and not _GIVEN.search(joined(paper, (), (c.SIGNATURE,)).text):
        yield by_authority[0].all()


RULES: tuple[Rule, ...] = (
    Rule(
        "VB768",
        ("Ủy quyền ký lại", "Authority passed on"),
        "Người được ủy quyền ký không ủy quyền lại cho người khác ký.",
        clause("no passing on"), ERROR, WORDS,
        ("dưới «TUQ.» lại có người ký thay: «{words}»", "below “TUQ.” another signs: “{words}”"),
        ("Chính người được ủy quyền ký.", "Let the one who has the authority sign."),
        "TUQ. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
        "TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
        _delegated_again,
    ),
    Rule(
        "VB769",
        ("Ký thừa ủy quyền: cần văn bản ủy quyền", "TUQ. needs a written authority"),
        "Ký «TUQ.» chỉ khi đã có văn bản ủy quyền, trong thời hạn và nội dung của văn bản đó.",
        clause("authority in writing"), INFO, WORDS,
        ("ký «{words}»; văn bản không nhắc đến văn bản ủy quyền",
         "signed “{words}”; no written authority is named"),
        ("Xem lại đã có văn bản ủy quyền còn hạn chưa.", "See that there is one, still valid."),
        "Sở Nội vụ trả lời như sau.\nTUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
        "Theo Giấy ủy quyền số 12/GUQ-SNV, Văn phòng trả lời như sau.\nTUQ. GIÁM ĐỐC\n"
        "CHÁNH VĂN PHÒNG",
        _no_authority_named,
    ),
)  # fmt: skip
