"""VB590, VB591: the number of a cited document, and whether its symbol is one of its type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.rule import WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE
from generator.rules.words.making import UPPER, clause, search
from generator.rules.words.reading import HEAD, SIGNING, joined

_NOT_HERE = HEAD | SIGNING | {c.CONTACT, c.APPENDIX_NOTE}
_SYMBOLS = {
    t.name[:1].upper() + t.name[1:]: t.abbreviation for t in DOCUMENT_TYPES if t.abbreviation
}
# Of laws, which the decree is not about.
_SYMBOLS.update({"Nghị định": "NĐ", "Thông tư": "TT", "Thông tư liên tịch": "TTLT"})
_KNOWN = frozenset(_SYMBOLS.values())
_CITED = re.compile(
    rf"(?P<type>{'|'.join(sorted(_SYMBOLS, key=len, reverse=True))}) số (?P<at>\d+(?:/\d{{4}})?[/-]"
    rf"(?P<symbol>[{UPPER}][^\W\d_]*)(?=[-/])[^\s,;.)]*)"
)
_UNNUMBERED = (
    r"(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Tờ trình|Thông báo)"
)


def _other_symbol(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in _CITED.finditer(text.text):
        symbol = match["symbol"]
        wanted = _SYMBOLS[match["type"]]
        if symbol != wanted and symbol in _KNOWN:
            yield text.finding(match.start("at"), match.end("at"), words=match["at"],
                               type=match["type"], right=wanted)  # fmt: skip


RULES: tuple[Rule, ...] = (
    Rule(
        "VB590",
        ("Viện dẫn thiếu số, ký hiệu", "A citation without its number"),
        "Văn bản được viện dẫn có số, ký hiệu.",
        clause("first citation"), WARNING, WORDS,
        ("viện dẫn không có số, ký hiệu: «{words}»", "no number: “{words}”"),
        ("Ghi thêm «số …».", "Add “số …”."),
        "thực hiện Chỉ thị ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh",
        "thực hiện Chỉ thị số 02/CT-UBND ngày 20/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh",
        search(rf"{_UNNUMBERED} ngày {DATE}(?= của)", without=_NOT_HERE),
    ),
    Rule(
        "VB591",
        ("Ký hiệu không hợp tên loại được viện dẫn", "The symbol of another type"),
        "Ký hiệu của văn bản được viện dẫn hợp với tên loại: Tờ trình là TTr, Chỉ thị là CT.",
        clause("III.abbreviations"), WARNING, WORDS,
        ("{type} được viện dẫn có ký hiệu «{words}»; của {type} là «{right}»",
         "a cited {type} has “{words}”; its abbreviation is “{right}”"),
        ("Đối chiếu với văn bản gốc.", "Compare with the document itself."),
        "Tờ trình số 145/TT-UBND", "Tờ trình số 145/TTr-UBND, Thông tư số 01/2025/TT-BNV",
        _other_symbol,
    ),
)  # fmt: skip
