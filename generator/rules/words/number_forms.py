"""VB359, VB369–VB375: the letters and digits of số, ký hiệu and of the date (PL I, Mục II.3–4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LETTER, LOWER, UPPER, clause, search
from generator.rules.words.numbers import MISTAKEN, symbols_of
from generator.rules.words.reading import lines

_NUMBER = (c.NUMBER,)
_DATE = (c.PLACE_DATE,)
# Abbreviations of types have small letters of their own: TTr, CTr, QyĐ.
_OF_TYPES = frozenset(kind.abbreviation for kind in DOCUMENT_TYPES)
_FEWEST_CAPITALS = 4  # letters of a place from which on all of them in capitals is no abbreviation


def _is_small(group: str) -> bool:
    """Whether a group of a symbol is in small letters; `GDTrH` has only one among capitals."""
    if group in _OF_TYPES or group in MISTAKEN or not any(ch.isalpha() for ch in group):
        return False
    small = sum(ch.islower() for ch in group)
    return group[0].islower() or 2 * small >= len(group)


def _small_symbol(paper: Paper) -> Iterator[Finding]:
    for line, match in symbols_of(paper):
        for group in re.finditer(rf"[{LETTER}\d]+", match["symbol"]):
            if _is_small(group[0]):
                start = match.start("symbol") + group.start()
                yield line.finding(start, start + len(group[0]), words=line.text)
                break


def _no_symbol(paper: Paper) -> Iterator[Finding]:
    kind = paper.type
    if kind is not None and kind.is_copy:
        return
    for line in lines(paper, _NUMBER):
        if re.fullmatch(r"Số\s*+[:.]?\s*+\d+[/\s.]*", line.text, re.IGNORECASE):
            yield line.all()
    if kind is not None and kind.abbreviation:
        for line, match in symbols_of(paper):
            if match["symbol"].rstrip(".- ") == kind.abbreviation:
                yield line.all()


def _letter_without_unit(paper: Paper) -> Iterator[Finding]:
    kind = paper.type
    if kind is None or kind.abbreviation or not kind.numbered:
        return
    for line, match in symbols_of(paper):
        if match["number"] and re.fullmatch(rf"[{LETTER}\d&]+\.?", match["symbol"]):
            yield line.all()


def _place_in_capitals(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, _DATE):
        place = re.match(rf"[{UPPER} .'’-]+(?=,? *ngày )", line.text)
        if place and sum(ch.isalpha() for ch in place[0]) >= _FEWEST_CAPITALS:
            words = place[0].strip()
            yield line.finding(0, len(words), words=words)


def _left_blank(match: re.Match[str]) -> bool:
    """Whether what stands before the mark waits for its number: `Số:`, `năm .`"""
    before = match.string[: match.start()]
    return bool(re.search(r"(?:Số|ngày|tháng|năm) ?$", before, re.IGNORECASE))


RULES: tuple[Rule, ...] = (
    Rule(
        "VB359",
        ("Số thừa số 0", "Too many zeros before the number"),
        "Chỉ số nhỏ hơn 10 ghi thêm một số 0 phía trước.",
        clause("leading zero"), WARNING, WORDS,
        ("số «{words}» thừa số 0 phía trước", "“{words}” has too many zeros"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Số: 0015/QĐ-SNV", "Số: 15/QĐ-SNV",
        search(r"(?:^|[:\s])(?P<at>0\d\d+)(?= ?[/-]| *$)", only=_NUMBER,
               fix=lambda m: f"{int(m['at']):02d}"),
        fixable=True,
    ),
    Rule(
        "VB369",
        ("Ký hiệu viết thường", "The symbol in small letters"),
        "Ký hiệu văn bản trình bày bằng chữ in hoa.",
        clause("symbol capitals"), ERROR, WORDS,
        ("ký hiệu viết chữ thường: «{words}»", "the symbol is in small letters: “{words}”"),
        ("Viết hoa chữ viết tắt tên cơ quan, đơn vị.", "Write the abbreviations in capitals."),
        "Số: 15/snv-vp", "Số: 15/SNV-VP",
        _small_symbol,
    ),
    Rule(
        "VB370",
        ("Số không phải chữ số Ả Rập", "The number is not in Arabic digits"),
        "Số của văn bản ghi bằng chữ số Ả Rập.",
        clause("number digits"), ERROR, WORDS,
        ("số không ghi bằng chữ số Ả Rập: «{words}»", "no Arabic digits: “{words}”"),
        ("Ghi «Số: 15/QĐ-SNV».", "Write “Số: 15/QĐ-SNV”."),
        "Số: XV/QĐ-SNV", "Số: 15/QĐ-SNV",
        search(r"^ *Số ?:? ?(?P<at>[IVXLC]+|\d+[A-Za-z])(?= ?/)", only=_NUMBER),
    ),
    Rule(
        "VB371",
        ("Thiếu ký hiệu", "The symbol is missing"),
        "Sau số có ký hiệu: tên loại và tên cơ quan viết tắt.",
        clause("symbol"), ERROR, WORDS,
        ("ký hiệu thiếu hoặc chưa đủ: «{words}»", "no symbol, or a part of it: “{words}”"),
        ("Ghi «Số: 15/QĐ-SNV».", "Write “Số: 15/QĐ-SNV”."),
        "Số: 15/", "Số: 15/QĐ-SNV",
        _no_symbol,
    ),
    Rule(
        "VB372",
        ("Dấu thừa sau ký hiệu, sau năm", "A mark after the symbol or the date"),
        "Cuối tên cơ quan, dòng số, ký hiệu và dòng địa danh, ngày tháng không có dấu.",
        clause("form"), WARNING, WORDS,
        ("cuối dòng có dấu thừa: «{words}»", "a mark at the end: “{words}”"),
        ("Bỏ dấu cuối dòng.", "Take the mark away."),
        "Số: 15/QĐ-SNV.", "Số: 15/QĐ-SNV",
        search(rf"(?<=[{LETTER}\d])(?P<at> ?[.;:])(?=\s*$)", fix="", unless=_left_blank,
               only=(*_NUMBER, *_DATE, c.AGENCY)),
        fixable=True,
    ),
    Rule(
        "VB373",
        ("Ký hiệu công văn thiếu đơn vị", "A letter's symbol without its unit"),
        "Ký hiệu công văn có tên cơ quan và tên đơn vị soạn thảo hoặc lĩnh vực.",
        clause("letter symbol"), WARNING, WORDS,
        ("ký hiệu công văn thiếu đơn vị soạn thảo hoặc lĩnh vực: «{words}»",
         "no unit or field in the letter's symbol: “{words}”"),
        ("Ghi «Số: 15/SNV-VP».", "Write “Số: 15/SNV-VP”."),
        "Số: 15/SNV\nV/v báo cáo", "Số: 15/SNV-VP\nV/v báo cáo",
        _letter_without_unit,
    ),
    Rule(
        "VB374",
        ("Địa danh in hoa", "The place in capitals"),
        "Địa danh trình bày bằng chữ in thường, chỉ viết hoa các chữ cái đầu.",
        clause("place letters"), ERROR, WORDS,
        ("địa danh viết toàn chữ in hoa: «{words}»", "the place is in capitals: “{words}”"),
        ("Chỉ viết hoa chữ cái đầu mỗi âm tiết.", "Begin each syllable with a capital only."),
        "SÔNG MAI, ngày 15 tháng 3 năm 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        _place_in_capitals,
    ),
    Rule(
        "VB375",
        ("Năm viết tắt", "The year is shortened"),
        "Năm ban hành viết đủ bốn chữ số.",
        clause("date in full"), ERROR, WORDS,
        ("năm viết không đủ bốn chữ số: «{words}»", "the year is not in full: “{words}”"),
        ("Viết đủ, như «năm 2026».", "Write all four digits."),
        "Sông Mai, ngày 15 tháng 3 năm 26", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(rf"năm (?:\d{{2,3}}|\d{{5,}})(?![\d{LOWER}…._ ])", only=_DATE),
    ),
    Rule(
        "VB379",
        ("Chỗ ghi số", "The place of the number"),
        "Sau «Số:» có một khoảng trắng rồi đến số; chưa có số thì chừa khoảng trống cho văn thư,"
        " không điền tạm.",
        clause("number"), WARNING, WORDS,
        ("chỗ ghi số chưa đúng: «{words}»", "the place of the number: “{words}”"),
        ("Ghi «Số: 15/…», hoặc chừa trống «Số:        /…».", "Write “Số: 15/…”, or leave a gap."),
        "Số: xx/QĐ-SNV", "Số: 15/QĐ-SNV",
        search(r"^ *(?P<at>Số:(?: ?/|(?=\d)| *(?:[xX?]+|0+) ?/))", only=_NUMBER),
    ),
    Rule(
        "VB378",
        ("Cách chữ ở dòng địa danh", "Spaces around the comma of the place"),
        "Sau địa danh là dấu phẩy liền chữ, rồi một khoảng trắng.",
        clause("place comma"), WARNING, WORDS,
        ("cách chữ quanh dấu phẩy sau địa danh chưa đúng", "the spaces around the comma are wrong"),
        ("Ghi «Sông Mai, ngày …».", "Write “Sông Mai, ngày …”."),
        "Sông Mai,ngày 15 tháng 3 năm 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(r"(?<=\w)(?: +, *|,)(?=[Nn]gày )", only=_DATE, fix=", "),
        fixable=True,
    ),
)  # fmt: skip
