"""VB583–VB585: what a first citation in the text lacks, and a number that is almost another one
(PL I, Phần I, Mục II.6.b)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.citing import SYMBOL, TYPES
from generator.rules.words.dates import DATE
from generator.rules.words.making import UPPER, clause
from generator.rules.words.reading import BODY, joined, printed

# Of the text alone: of a legal basis other rules say so.
_TEXT = tuple(BODY - {c.BASIS})
_FIRST = re.compile(
    rf"(?P<cited>{TYPES} số (?P<number>{SYMBOL}),? (?:ban hành )?ngày {DATE})(?P<rest>[^;.\n]*)"
)
_NUMBER = re.compile(
    rf"(?P<type>{TYPES}) số (?P<number>(?P<digits>\d+)(?P<symbol>[/-]\S*?))(?=[,;.)\s]|$)"
)
# Whose issuer its type says, and one that stands before it: `của Sở Nội vụ tại Tờ trình số …`.
_OF_ONE_ISSUER = ("Nghị định", "Công điện")
_NAMED_BEFORE = re.compile(r"\b(?:của|do|đề nghị) [^;.\n]{3,90}\b(?:tại|theo|bằng|trong) $")
_ISSUED_BY = re.compile(r",? ?\(?(?:của|do)\b")
_ABOUT = re.compile(
    r"\b(?:về|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố|thành lập|giao|kiện toàn"
    r"|cho phép|công nhận|cấp|xác nhận|kèm theo|việc|điều chỉnh|phân công|chi tiết|thông qua"
    r"|tăng cường|triển khai|đẩy mạnh|tổ chức|thực hiện)\b"
)
# Where the sentence goes on with who writes: `…, Sở Nội vụ đề nghị …`.
_WRITER = re.compile(
    rf", (?=[{UPPER}][^,;]{{2,80}}?\b(?:yêu cầu|đề nghị|báo cáo|thông báo|ban hành|kính|trân trọng"
    r"|có ý kiến|xây dựng|triển khai|hướng dẫn|phối hợp)\b)"
)


def _first_citations(paper: Paper) -> Iterator[tuple[re.Match[str], Finding]]:
    """The first citation of each document that the text names, with its date."""
    if not printed(paper):
        return
    text = joined(paper, _TEXT)
    seen: set[str] = set()
    bases = joined(paper, (c.BASIS,)).text
    for match in _FIRST.finditer(text.text):
        number = match["number"]
        if number not in seen and number not in bases:
            yield match, text.finding(match.start("cited"), match.end("cited"),
                                      words=match["cited"])  # fmt: skip
        seen.add(number)


def _no_issuer(paper: Paper) -> Iterator[Finding]:
    for match, finding in _first_citations(paper):
        before = match.string[max(0, match.start("cited") - 120) : match.start("cited")]
        named = match["cited"].startswith(_OF_ONE_ISSUER) or _NAMED_BEFORE.search(before)
        if not named and not _ISSUED_BY.match(match["rest"]):
            yield finding


def _no_subject(paper: Paper) -> Iterator[Finding]:
    for match, finding in _first_citations(paper):
        own = _WRITER.split(match["rest"], maxsplit=1)[0]
        if _ISSUED_BY.match(own) and not _ABOUT.search(own):
            yield finding


def _almost_another(paper: Paper) -> Iterator[Finding]:
    """`821/UBND-NLN` where the text has cited `812/UBND-NLN`: two digits have changed places."""
    text = joined(paper, tuple(BODY))
    cited: dict[tuple[str, str, str], str] = {}
    for match in _NUMBER.finditer(text.text):
        key = (match["type"], match["symbol"], "".join(sorted(match["digits"])))
        first = cited.setdefault(key, match["digits"])
        dated = text.text[match.end() :].lstrip(",").startswith(" ngày")
        if first != match["digits"] and len(first) > 1 and not dated:
            right = f"{first}{match['symbol']}"
            yield text.finding(match.start("number"), match.end("number"),
                               words=match["number"], right=right)  # fmt: skip


RULES: tuple[Rule, ...] = (
    Rule(
        "VB583",
        ("Viện dẫn lần đầu thiếu cơ quan ban hành", "A first citation without its issuer"),
        "Lần đầu viện dẫn ghi đủ cả tên cơ quan ban hành.",
        clause("first citation"), INFO, WORDS,
        ("viện dẫn lần đầu không có cơ quan ban hành: «{words}»", "no issuer: “{words}”"),
        ("Ghi thêm «của …».", "Add “của …”."),
        "theo Kế hoạch số 58/KH-UBND ngày 20/02/2026 về chuyển đổi số",
        "theo Kế hoạch số 58/KH-UBND ngày 20/02/2026 của Ủy ban nhân dân xã về chuyển đổi số",
        _no_issuer,
    ),
    Rule(
        "VB584",
        ("Viện dẫn lần đầu thiếu trích yếu", "A first citation without its subject"),
        "Lần đầu viện dẫn ghi đủ cả trích yếu nội dung.",
        clause("first citation"), INFO, WORDS,
        ("viện dẫn lần đầu có thể thiếu trích yếu: «{words}»", "perhaps no subject: “{words}”"),
        ("Ghi thêm trích yếu của văn bản.", "Add what it is about."),
        "theo Kế hoạch số 58/KH-UBND ngày 20/02/2026 của Ủy ban nhân dân xã; các phòng báo cáo",
        "theo Kế hoạch số 58/KH-UBND ngày 20/02/2026 của Ủy ban nhân dân xã về chuyển đổi số",
        _no_subject,
    ),
    Rule(
        "VB585",
        ("Số văn bản viện dẫn lệch với lần trước", "A number that is almost the one before"),
        "Cùng một văn bản thì các lần viện dẫn ghi cùng một số.",
        clause("later citation"), WARNING, WORDS,
        ("viện dẫn số «{words}», ở trên là «{right}»", "“{words}”, and above “{right}”"),
        ("Xem lại số của văn bản.", "Look at the number again."),
        "theo Công văn số 812/UBND-NLN ngày 20/02/2026; thực hiện Công văn số 821/UBND-NLN",
        "theo Công văn số 812/UBND-NLN ngày 20/02/2026; thực hiện Công văn số 812/UBND-NLN",
        _almost_another,
    ),
)  # fmt: skip
