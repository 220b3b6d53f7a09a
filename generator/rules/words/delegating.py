"""VB768, VB769, VB797, VB799: who signs for whom, KT., TL. and TUQ. (Điều 13, khoản 2–4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause, search
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


_HEAD = re.compile(r"(?P<capacity>KT|TL|TUQ)\. ?(?P<title>.+)")
_STANDS_IN = re.compile(r"(?:PHÓ|THỨ TRƯỞNG|QUYỀN|ỦY VIÊN|UỶ VIÊN)\b|.*\bPHÓ\b")


def _wrong_capacity(paper: Paper) -> Iterator[Finding]:
    """A deputy below `TL.`, or somebody who is no deputy below `KT.`"""
    for line, below in pairwise(lines(paper, (c.SIGNATURE,))):
        head = _HEAD.fullmatch(line.text)
        if head is None or _HEAD.fullmatch(below.text):
            continue
        title = head["title"].strip()
        if head["capacity"] == "KT" and below.text == title:
            yield line.all(right=title)  # the head signs by himself
            continue
        is_deputy = below.text == f"PHÓ {title}" or (
            title.startswith("BỘ TRƯỞNG") and below.text.startswith("THỨ TRƯỞNG")
        )
        if head["capacity"] != "KT" and is_deputy:
            yield line.all(right="KT.")
        elif head["capacity"] == "KT" and not _STANDS_IN.match(below.text):
            yield line.all(right="TL.")


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
        "VB797",
        ("KT. và TL. lẫn nhau", "KT. for TL., or TL. for KT."),
        "Cấp phó ký thay ghi «KT.»; người đứng đầu đơn vị trực thuộc ký thừa lệnh ghi «TL.».",
        clause("capacities"), ERROR, WORDS,
        ("«{words}» không hợp với chức vụ ghi ở dưới; có lẽ là «{right}»",
         "“{words}” does not go with the title below; perhaps “{right}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "TL. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
        _wrong_capacity,
    ),
    Rule(
        "VB799",
        ("Quyền hạn trước tên cơ quan", "A capacity before an agency's name"),
        "Sau «KT.», «TL.», «TUQ.», «Q.» là chức vụ của người đứng đầu, không phải tên cơ quan.",
        clause("capacity KT"), ERROR, WORDS,
        ("sau quyền hạn là tên cơ quan: «{words}»", "an agency after the capacity: “{words}”"),
        ("Ghi chức vụ: «TL. GIÁM ĐỐC».", "Write the head's title."),
        "TL. SỞ XÂY DỰNG\nCHÁNH VĂN PHÒNG", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG",
        search(r"^ *(?P<at>(?:KT|TL|TUQ|Q)\. ?(?:SỞ|[ỦU][YỶ] BAN NHÂN DÂN|UBND|PHÒNG|VĂN PHÒNG"
               r"|CHI CỤC|TRUNG TÂM|TRƯỜNG|BỘ(?! TRƯỞNG)|CỤC(?! TRƯỞNG)|HỘI ĐỒNG)\b.*)$",
               only=(c.SIGNATURE,)),
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
