"""VB586–VB589: whether authority, signature and what the document calls itself agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.text import fold
from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause, search
from generator.rules.words.reading import BODY, NO_PROSE, joined, lines, printed

_NAMES = {t.name: t.name[:1].upper() + t.name[1:] for t in DOCUMENT_TYPES if t.numbered}
_ITSELF = re.compile(rf"(?P<at>(?P<name>{'|'.join(_NAMES.values())}) này)(?!\w)")
# In whose documents others of their kind are issued: `Quy chế này` in a quyết định.
_ISSUED = ("Quy chế", "Quy định", "Hướng dẫn")


def _joined_text(paper: Paper, component: str) -> str:
    return " ".join(line.text for line in lines(paper, (component,)))


def _person_and_collective(paper: Paper) -> Iterator[Finding]:
    """Issued by the chairman, and signed on behalf of the committee."""
    authority = list(lines(paper, (c.AUTHORITY,)))
    signature = next(lines(paper, (c.SIGNATURE,)), None)
    if not authority or signature is None or not printed(paper):
        return
    if authority[0].text.startswith("CHỦ TỊCH") and signature.text.startswith("TM."):
        yield signature.all(right=authority[0].text)


def _other_agency(paper: Paper) -> Iterator[Finding]:
    """`GIÁM ĐỐC SỞ NỘI VỤ` on a document of another department."""
    agency = fold(_joined_text(paper, c.AGENCY))
    authority = list(lines(paper, (c.AUTHORITY,)))
    named = re.search(r"\bso .*", fold(" ".join(line.text for line in authority)))
    if authority and named and agency.startswith("so ") and printed(paper):
        one, other = named[0].split(" tinh ")[0], agency.split(" tinh ")[0]
        if one not in other and other not in one:
            yield authority[0].all(right=_joined_text(paper, c.AGENCY))


def _other_type(paper: Paper) -> Iterator[Finding]:
    """`Kế hoạch này` in a quyết định that speaks of no other Kế hoạch."""
    kind = paper.type
    if kind is None or not kind.numbered or not kind.abbreviation:
        return
    text = joined(paper, tuple(BODY))
    own = _NAMES.get(kind.name, "")
    everything = joined(paper).text
    for match in _ITSELF.finditer(text.text):
        name = match["name"]
        if name in (own, *_ISSUED):
            continue
        if len(re.findall(rf"{name}\b(?! này)", everything, re.IGNORECASE)) == 0:
            yield text.finding(match.start("at"), match.end("at"), words=match["at"],
                               right=f"{own} này")  # fmt: skip


RULES: tuple[Rule, ...] = (
    Rule(
        "VB586",
        ("Thẩm quyền cá nhân mà ký TM.", "A person's authority, signed for a collective"),
        "Văn bản do Chủ tịch ban hành thì Chủ tịch ký, không ghi «TM. ỦY BAN NHÂN DÂN».",
        clause("capacity TM"), WARNING, WORDS,
        ("thẩm quyền ban hành là «{right}» mà ký «{words}»", "of “{right}”, signed “{words}”"),
        ("Ký «CHỦ TỊCH», hoặc sửa dòng thẩm quyền ban hành.", "Make both agree."),
        "QUYẾT ĐỊNH\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
        "QUYẾT ĐỊNH\nỦY BAN NHÂN DÂN XÃ\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
        _person_and_collective,
    ),
    Rule(
        "VB587",
        ("Thẩm quyền ban hành của sở khác", "The authority of another department"),
        "Thẩm quyền ban hành là của cơ quan ban hành văn bản.",
        clause("III.decision"), ERROR, WORDS,
        ("thẩm quyền ban hành ghi «{words}», cơ quan ban hành là «{right}»",
         "the authority is “{words}”, the agency “{right}”"),
        ("Ghi người đứng đầu của chính cơ quan.", "Name the agency's own head."),
        "SỞ XÂY DỰNG\nQUYẾT ĐỊNH\nGIÁM ĐỐC SỞ NỘI VỤ", "SỞ NỘI VỤ\nQUYẾT ĐỊNH\nGIÁM ĐỐC SỞ NỘI VỤ",
        _other_agency,
    ),
    Rule(
        "VB588",
        ("Tự gọi mình bằng tên loại khác", "The document calls itself by another type"),
        "Văn bản tự gọi mình bằng đúng tên loại của nó.",
        clause("II.type"), WARNING, WORDS,
        ("văn bản tự gọi là «{words}»; có lẽ là «{right}»", "“{words}” is perhaps “{right}”"),
        ("Ghi đúng tên loại.", "Write its own type."),
        "QUYẾT ĐỊNH\nĐiều 2. Các phòng chịu trách nhiệm thi hành Kế hoạch này.",
        "QUYẾT ĐỊNH\nĐiều 2. Các phòng chịu trách nhiệm thi hành Quyết định này.",
        _other_type,
    ),
    Rule(
        "VB589",
        ("CV trong ký hiệu công văn được viện dẫn", "CV in a cited letter's symbol"),
        "Ký hiệu công văn không có chữ CV; xem lại số, ký hiệu của văn bản được viện dẫn.",
        clause("letter symbol"), INFO, WORDS,
        ("ký hiệu công văn được viện dẫn có «CV»: «{words}»", "“CV” in a cited symbol: “{words}”"),
        ("Đối chiếu với văn bản gốc.", "Compare with the letter itself."),
        "theo Công văn số 1120/CV-SGDĐT ngày 05/3/2026", "theo Công văn số 1120/SGDĐT-VP",
        search(r"(?<=Công văn số )\d+/CV-\w+", without=NO_PROSE),
    ),
)  # fmt: skip
