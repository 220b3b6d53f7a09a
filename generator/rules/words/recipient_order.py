"""VB791, VB792, VB796: in which order recipients are named (PL I, Phần I, Mục II.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.listing import DASH, FILED, bare_name, items_of, recipients
from generator.rules.words.making import clause
from generator.rules.words.reading import Line, lines, printed

# Higher first, by how the (folded) name begins; only those whose order is beyond doubt.
_RANKS = (
    r"(?:thu tuong|cac pho thu tuong|pho thu tuong|chu tich nuoc|tong bi thu|ban bi thu)\b",
    r"(?:cac )?bo (?!phan|mon|doi|chi huy|truong)\w",
    r"(?:thuong truc |tt\.? ?)?(?:tinh uy|thanh uy|tu\b)|(?:thuong truc |tt\.? ?)?(?:hdnd|hoi dong"
    r" nhan dan) (?:tinh|thanh pho)|(?:chu tich,? ?(?:cac |va )?(?:pho chu tich|pct) )?(?:ubnd|uy"
    r" ban nhan dan) (?:tinh|thanh pho)",
    r"(?:cac )?so\b",
    r"(?:ubnd|uy ban nhan dan|hdnd|dang uy) (?:cac )?(?:xa|phuong|dac khu)\b",
)
_CENTRAL = 0
_PROVINCE = 2
_TO_REPORT = re.compile(r"(?:để )?(?:báo cáo|b/c)\b", re.IGNORECASE)
_TO_ACT = re.compile(r"(?:để )?(?:thực hiện|t/h|phối hợp|p/h|triển khai)\b", re.IGNORECASE)


def _filed_early(paper: Paper) -> Iterator[Finding]:
    found = recipients(paper)
    for place, line in enumerate(found):
        after = [other for other in found[place + 1 :] if DASH.match(other.whole)]
        if FILED.match(line.whole) and after and not any(FILED.match(o.whole) for o in after):
            yield line.all()
            return


def _as_above_later(paper: Paper) -> Iterator[Finding]:
    addressed = any(passage.component == c.ADDRESSEES for passage in paper.passages)
    for line in recipients(paper)[1:] if addressed else ():
        if bare_name(line.text) == "nhu tren":
            yield line.all()


def _superior_later(paper: Paper) -> Iterator[Finding]:
    for found in (_listed(paper, c.RECIPIENTS), _listed(paper, c.ADDRESSEES)):
        for (_, before), (line, text) in pairwise(found):
            reports = _TO_REPORT.search(_purpose(text)) and _acts(before)
            if reports or _is_lower(_rank(before), _rank(text)):
                yield line.all()


def _listed(paper: Paper, component: str) -> list[tuple[Line, str]]:
    if component == c.RECIPIENTS and printed(paper):
        return items_of(recipients(paper))
    return [(line, line.whole) for line in lines(paper, (component,))]


def _purpose(text: str) -> str:
    """What stands in brackets at the end: `(để báo cáo)`."""
    match = re.search(r"\(([^()]*)\)[;.]?$", text)
    return match[1] if match else ""


def _acts(text: str) -> bool:
    """Whether it is for one who acts, or is of the agency itself: no superior, nor `Như trên`."""
    if bare_name(text).startswith("nhu "):
        return False
    return bool(_TO_ACT.search(_purpose(text))) or not (
        _TO_REPORT.search(_purpose(text)) or 0 <= _rank(text) <= _PROVINCE
    )


def _rank(text: str) -> int:
    name = bare_name(text)
    return next((place for place, row in enumerate(_RANKS) if re.match(row, name)), -1)


def _is_lower(before: int, after: int) -> bool:
    """Whether a superior follows: ministries and provinces are often listed the other way about."""
    if after == _CENTRAL:
        return before > _CENTRAL
    return 0 <= after <= _PROVINCE < before


RULES: tuple[Rule, ...] = (
    Rule(
        "VB791",
        ("Dòng «Lưu» không ở cuối", "“Lưu” is not the last line"),
        "Dòng «Lưu» là dòng cuối cùng của «Nơi nhận».",
        clause("filed"), ERROR, WORDS,
        ("dưới dòng «Lưu» còn nơi nhận khác: «{words}»", "others stand below “{words}”"),
        ("Đưa dòng «Lưu» xuống cuối.", "Put it last."),
        "Nơi nhận:\n- Lưu: VT, VP.\n- Sở Nội vụ;", "Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.",
        _filed_early,
    ),
    Rule(
        "VB792",
        ("«Như trên» không ở đầu", "“Như trên” is not the first line"),
        "Ngay dưới «Nơi nhận» là «Như trên», rồi mới đến các nơi khác.",
        clause("as above"), ERROR, WORDS,
        ("«{words}» không đứng đầu danh sách nơi nhận", "“{words}” does not come first"),
        ("Đưa «- Như trên;» lên đầu.", "Put it first."),
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Sở Tài chính;\n- Như trên;\n- Lưu: VT.",
        "Kính gửi: Sở Nội vụ\nNơi nhận:\n- Như trên;\n- Sở Tài chính;\n- Lưu: VT.",
        _as_above_later,
    ),
    Rule(
        "VB796",
        ("Thứ tự nơi nhận", "The order of recipients"),
        "Cấp trên, nơi nhận để báo cáo đứng trước (thông lệ).",
        clause("other recipients"), INFO, WORDS,
        ("cấp trên đứng sau cấp dưới: «{words}»", "a superior comes later: “{words}”"),
        ("Đưa dòng này lên trên.", "Put it higher."),
        "Nơi nhận:\n- Như Điều 3;\n- Sở Nội vụ;\n- UBND tỉnh;\n- Lưu: VT.",
        "Nơi nhận:\n- Như Điều 3;\n- UBND tỉnh;\n- Sở Nội vụ;\n- Lưu: VT.",
        _superior_later,
    ),
)  # fmt: skip
