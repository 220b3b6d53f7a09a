"""VB57x: documents that are cited (PL I, Phần I, Mục II.6.a–b)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from generator.directive.model import Citation
from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE, day_of
from generator.rules.words.making import LETTER, LOWER, UPPER, clause, search
from generator.rules.words.reading import HEAD, SIGNING, joined

_NOT_HERE = HEAD | SIGNING | {c.CONTACT, c.APPENDIX_NOTE}
TYPES = (
    r"(?:Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn"
    r"|Tờ trình|Thông báo|Hướng dẫn|Công điện|Báo cáo|Kết luận|Chương trình)"
)
# No part of it is longer, nor are there more of them: a search ends soon wherever it begins.
SYMBOL = (
    rf"(?<!\d)\d++(?:/\d{{4}})?[/-][{UPPER}][{LETTER}\d]{{0,20}}(?:[-/][{LETTER}\d]{{1,20}}){{0,5}}"
)
_DATED = re.compile(rf"{SYMBOL},? (?:ban hành )?(?P<at>ngày {DATE})")
_CITED = re.compile(rf"(?P<type>{TYPES}) (?:số )?(?P<number>{SYMBOL})(?P<date>,? ngày)?")


def _from_after(paper: Paper) -> Iterator[Finding]:
    if paper.date is None:
        return
    text = joined(paper, without=_NOT_HERE)
    for match in _DATED.finditer(text.text):
        day = day_of(match)
        if day is not None and day > paper.date:
            yield text.finding(match.start(), match.end(), words=match[0],
                               date=paper.date.strftime("%d/%m/%Y"))  # fmt: skip
    for basis in paper.directive.legal_basis if paper.directive else ():
        cited = basis.citation
        if cited and cited.date and cited.date > paper.date:
            yield _of_citation(paper, cited, paper.date)


def _of_citation(paper: Paper, cited: Citation, date: datetime.date) -> Finding:
    """At the number of the citation in the YAML file, where that is to be found."""
    params = {"words": f"{cited.type} {cited.number} ngày {cited.date:%d/%m/%Y}",
              "date": date.strftime("%d/%m/%Y")}  # fmt: skip
    for number, passage in enumerate(paper.passages):
        if cited.number and passage.text.strip() == cited.number:
            return Finding(number, 0, len(passage.text), params=params)
    return Finding(params=params)


def _impossible(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in re.finditer(rf"[Nn]gày {DATE}", text.text):
        if day_of(match) is None:
            yield text.finding(match.start(), match.end(), words=match[0])


def _citations(paper: Paper, *, dated: bool, first: bool) -> Iterator[Finding]:
    """Citations by whether they have a date and are the first of their document."""
    text = joined(paper, without=_NOT_HERE | {c.LETTER_SUBJECT, c.SUBJECT})
    seen: set[str] = set()
    for match in _CITED.finditer(text.text):
        number = match["number"]
        if (number not in seen) == first and bool(match["date"]) == dated:
            end = match.end("number")
            yield text.finding(match.start(), end, words=text.text[match.start() : end])
        seen.add(number)


def _first_short(paper: Paper) -> Iterator[Finding]:
    for finding in _citations(paper, dated=False, first=True):
        # Of a basis another rule says so.
        if finding.passage < 0 or paper.passages[finding.passage].component != c.BASIS:
            yield finding


def _later_long(paper: Paper) -> Iterator[Finding]:
    return _citations(paper, dated=True, first=False)


# Which documents whose symbols say who issued them were not issued by whom.
_WRONG_ISSUERS = "|".join(
    (
        r"Pháp lệnh[^;,.\n]{0,80}? của Quốc hội",
        r"(?:Luật|Bộ luật) [^;,.\n]{0,80}? của (?:Chính phủ|Thủ tướng|Ủy ban Thường vụ)",
        r"Nghị định [^;.\n]{0,60}? của (?:Thủ tướng|Bộ|Quốc hội|Ủy ban|UBND|Chủ tịch)",
        r"/NĐ-CP [^;.\n]{0,40}? của (?:Thủ tướng|Bộ|Quốc hội|Ủy ban|UBND|Chủ tịch)",
        r"/QĐ-TTg [^;.\n]{0,40}? của (?:Chính phủ|Quốc hội|Bộ)",
        r"/CT-TTg [^;.\n]{0,40}? của (?:Chính phủ|Quốc hội|Bộ)",
        r"/NQ-CP [^;.\n]{0,40}? của (?:Thủ tướng|Quốc hội|Bộ)",
        r"/UBTVQH\d* [^;.\n]{0,40}? của (?:Quốc hội|Chính phủ)",
        r"/QH\d+ [^;.\n]{0,40}? của (?:Chính phủ|Ủy ban|Thủ tướng)",
        r"/NQ-HĐND [^;.\n]{0,40}? của (?:Ủy ban nhân dân|UBND)",
        r"/(?:QĐ|KH|CT)-UBND [^;.\n]{0,40}? của (?:Hội đồng nhân dân|HĐND|Sở)",
        r"/(?:QĐ|CĐ|CT)-TTg[^;.\n]{0,40}? của (?:Bộ trưởng|Bộ|Ủy ban|UBND|Chủ tịch) \w+",
        r"Thông tư [^;.\n]{0,60}? của (?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban nhân dân|UBND)",
    )
)


# As symbols are typed where a keyboard has no Đ, or with a stroke for a hyphen.
_MISTYPED = (("ND-CP", "NĐ-CP"), ("NĐ/CP", "NĐ-CP"), ("NĐCP", "NĐ-CP"), ("/QD-", "/QĐ-"))


def _well_written(match: re.Match[str]) -> str:
    right = re.sub(r" ?([/-]) ?", r"\1", match["at"])
    right = re.sub(r"^(\d+)-(?=\d{4}[-/])|(?<=\d{4})-", _stroke, right)
    for wrong, written in _MISTYPED:
        right = right.replace(wrong, written)
    right = re.sub(r"^(\d+)/(\w+)-(T[WƯU])$", r"\1-\2/\3", right)  # the Party's own way
    return right.upper() if right.islower() else right


def _stroke(match: re.Match[str]) -> str:
    return f"{match[1] or ''}/"


def _of_old(match: re.Match[str]) -> bool:
    """Whether it is said to be of the years when numbers had no year."""
    return bool(re.match(r"[^;.\n]{0,40}?19[4-9]\d", match.string[match.end() :][:60]))


def _ends_in_issuer(match: re.Match[str]) -> bool:
    """Whether the words go on, so that who is named is another than it seems: `Bộ luật`."""
    after = match.string[match.end() :][:20]
    return match[0].endswith("Bộ") and after.startswith(" luật")


RULES: tuple[Rule, ...] = (
    Rule(
        "VB570",
        ("Viện dẫn thiếu chữ «số»", "“số” is missing"),
        "Giữa tên loại và số, ký hiệu có chữ «số».",
        clause("first citation"), WARNING, WORDS,
        ("viện dẫn thiếu chữ «số»: «{words}»", "“số” is missing: “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "theo Nghị định 30/2020/NĐ-CP", "theo Nghị định số 30/2020/NĐ-CP",
        search(rf"(?P<type>{TYPES}) (?P<number>{SYMBOL})", fix=r"\g<type> số \g<number>",
               without=_NOT_HERE),
        fixable=True,
    ),
    Rule(
        "VB571",
        ("Tên loại viết tắt khi viện dẫn", "A cited type is abbreviated"),
        "Tên loại văn bản được viện dẫn viết đầy đủ.",
        clause("first citation"), WARNING, WORDS,
        ("tên loại văn bản viết tắt: «{words}»", "the type is abbreviated: “{words}”"),
        ("Viết đầy đủ: «Nghị định số …».", "Write it in full."),
        "theo NĐ 30/2020/NĐ-CP và NĐ số 78", "theo Nghị định số 30/2020/NĐ-CP",
        search(r"(?<![\w/-])(?:NĐ|TT|QĐ|NQ|CT|KH|TB|CV|BC|TTr)(?= (?:số ?:? ?)?\d)(?! \d+ (?:người"
               r"|đồng|triệu|tháng|năm))|(?<![\w/-])(?:QĐ|NQ|CT|KH|TB|CV)(?= này(?!\w))",
               without=_NOT_HERE | {c.TABLE_TEXT}),
    ),
    Rule(
        "VB572",
        ("Luật ghi số, ký hiệu", "A law with its number"),
        "Luật, Pháp lệnh chỉ ghi tên loại và tên, không ghi số, ký hiệu.",
        clause("law"), ERROR, WORDS,
        ("luật, pháp lệnh ghi số, ký hiệu: «{words}»", "a law with its number: “{words}”"),
        ("Bỏ số, ký hiệu.", "Take the number away."),
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        search(r"(?:Luật|Pháp lệnh)(?: (?!số\b)[^\W\d]+,?){0,14} số \d+/\d{4}/(?:UBTV)?QH\d*",
               without=_NOT_HERE,
               unless=lambda m: bool(re.search(r"Nghị quyết|Nghị định|Thông tư", m[0]))),
    ),
    Rule(
        "VB573",
        ("Luật ghi cơ quan ban hành", "A law with its issuer"),
        "Luật, Pháp lệnh không ghi cơ quan ban hành.",
        clause("law"), ERROR, WORDS,
        ("luật, pháp lệnh ghi cơ quan ban hành: «{words}»", "a law with its issuer: “{words}”"),
        ("Bỏ cơ quan ban hành.", "Take the issuer away."),
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024 của Quốc hội;",
        "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Nghị quyết số 202/2025/QH15 của Quốc hội;",
        search(r"\bLuật [^;.\n]{2,90}? của Quốc hội"
               r"|\bPháp lệnh [^;.\n]{2,90}? của Ủy ban [Tt]hường",
               without=_NOT_HERE,
               unless=lambda m: bool(re.search(r"Nghị quyết|Nghị định|nhiệm kỳ|của Luật", m[0]))),
    ),
    Rule(
        "VB574",
        ("Sai cơ quan ban hành văn bản được viện dẫn", "The wrong issuer of a cited document"),
        "Cơ quan ban hành hợp với tên loại, ký hiệu: Nghị định của Chính phủ, Pháp lệnh của Ủy ban"
        " Thường vụ Quốc hội.",
        clause("basis in full"), ERROR, WORDS,
        ("sai cơ quan ban hành: «{words}»", "not its issuer: “{words}”"),
        ("Xem lại cơ quan ban hành.", "Look at who issued it."),
        "theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ",
        "theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        search(_WRONG_ISSUERS, without=_NOT_HERE, unless=lambda m: _ends_in_issuer(m)
               or len(re.findall(r" của ", m[0])) > 1
               or bool(re.search(r"\bđiều của|nghị của|triển khai|thực hiện|theo ", m[0]))),
    ),
    Rule(
        "VB575",
        ("Viện dẫn văn bản ban hành sau", "A document from after this one"),
        "Văn bản được viện dẫn có ngày không sau ngày của văn bản.",
        clause("content checked"), ERROR, WORDS,
        ("viện dẫn văn bản có ngày sau ngày {date} của văn bản: «{words}»",
         "cites “{words}”, from after its own date ({date})"),
        ("Xem lại ngày của hai văn bản.", "Look at both dates."),
        "Sông Mai, ngày 05 tháng 3 năm 2026\ntheo Quyết định số 15/QĐ-UBND ngày 06/3/2026",
        "Sông Mai, ngày 05 tháng 3 năm 2026\ntheo Quyết định số 15/QĐ-UBND ngày 05/3/2026",
        _from_after,
    ),
    Rule(
        "VB581",
        ("Viện dẫn thiếu năm trong số", "A cited number without its year"),
        "Số của Nghị định, Thông tư (từ 1997) có năm ban hành: 30/2020/NĐ-CP.",
        clause("first citation"), WARNING, WORDS,
        ("số của văn bản quy phạm pháp luật thiếu năm: «{words}»", "no year in “{words}”"),
        ("Ghi đủ, như «số 30/2020/NĐ-CP».", "Write it in full: “số 30/2020/NĐ-CP”."),
        "theo Nghị định số 30/NĐ-CP", "theo Nghị định số 30/2020/NĐ-CP",
        search(r"(?:Nghị định|Thông tư(?: liên tịch)?) (?:số )?\d+/(?:NĐ|TT|TTLT)-[A-Z]+(?!\w)",
               without=_NOT_HERE, unless=_of_old),
    ),
    Rule(
        "VB576",
        ("Viện dẫn lần đầu chưa đủ", "A first citation that is not complete"),
        "Lần đầu viện dẫn ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
        clause("first citation"), INFO, WORDS,
        ("viện dẫn lần đầu không có ngày ban hành: «{words}»", "no date: “{words}”"),
        ("Ghi đủ ngày, cơ quan ban hành, trích yếu.", "Give date, issuer and subject."),
        "theo Quyết định số 15/QĐ-UBND của tỉnh", "theo Quyết định số 15/QĐ-UBND ngày 05/3/2026",
        _first_short,
    ),
    Rule(
        "VB577",
        ("Viện dẫn lần sau còn ghi đủ", "A later citation in full"),
        "Các lần sau chỉ ghi tên loại và số, ký hiệu.",
        clause("later citation"), INFO, WORDS,
        ("đã viện dẫn ở trên: «{words}»", "cited before: “{words}”"),
        ("Chỉ ghi tên loại, số và ký hiệu.", "Give type and number only."),
        "theo Quyết định số 15/QĐ-UBND ngày 05/3/2026; Quyết định số 15/QĐ-UBND ngày 05/3/2026",
        "theo Quyết định số 15/QĐ-UBND ngày 05/3/2026; Quyết định số 15/QĐ-UBND",
        _later_long,
    ),
    Rule(
        "VB578",
        ("Ngày trong lời văn không có thật", "There is no such day"),
        "Ngày nêu trong lời văn có trong lịch.",
        clause("content checked"), ERROR, WORDS,
        ("không có «{words}»", "there is no “{words}”"),
        ("Xem lại ngày, tháng.", "Look at day and month again."),
        "báo cáo trước ngày 31/6/2026", "báo cáo trước ngày 30/6/2026",
        _impossible,
    ),
    Rule(
        "VB579",
        ("Cách viết số, ký hiệu được viện dẫn", "How a cited symbol is written"),
        "Số, ký hiệu viết liền, không có khoảng trắng, bằng chữ in hoa.",
        clause("symbol marks"), WARNING, WORDS,
        ("số, ký hiệu viết sai: «{words}»", "the symbol is not well written: “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "theo Nghị định số 30/2020/NĐ - CP", "theo Nghị định số 30/2020/NĐ-CP",
        search(
            rf"(?<=số )(?P<at>\d+(?: ?/ ?\d{{4}})?(?: / ?| ?/ )[{UPPER}]\S*"
            rf"|\d+(?:/\d{{4}})?/[{UPPER}][{LETTER}]*(?: - ?|- )[{UPPER}]\S*"
            rf"|\d+(?:/\d{{4}})?/[{LOWER}]+(?:-[{LOWER}]+)+(?![{LETTER}])"
            rf"|\d+/(?:CT|NQ|KL|QĐ|QC|HD|TB|BC)-T[WƯU](?!\w)"
            rf"|\d+-\d{{4}}[-/][{UPPER}]{{2,}}-[{UPPER}]+"
            rf"|\d+(?:/\d{{4}})?/(?:ND-CP|NĐ/CP|NĐCP|QD-[{UPPER}]+))",
            fix=_well_written, without=_NOT_HERE,
        ),
        fixable=True,
    ),
)  # fmt: skip
