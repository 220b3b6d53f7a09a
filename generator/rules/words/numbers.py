"""VB35x–VB36x: số và ký hiệu, địa danh và thời gian (PL I, Phần I, Mục II.3–4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.decree.types import DOCUMENT_TYPES
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE_PATTERN, day_of
from generator.rules.words.making import LETTER, LOWER, UPPER, clause, search
from generator.rules.words.reading import Line, lines

_NUMBER = (c.NUMBER,)
_DATE = (c.PLACE_DATE,)
_ABBREVIATIONS = frozenset(t.abbreviation for t in DOCUMENT_TYPES if t.abbreviation)
# A công văn's symbol begins with the agency; these are never an agency.
_ONLY_TYPES = frozenset("NQ QĐ KH TTr BC TB CTr HD CĐ GM GGT GNP BB PA ĐA QyĐ".split())
# As they are written by mistake, for what is in the table.
MISTAKEN = {
    "QD": "QĐ", "QCh": "QC", "QCHE": "QC", "QyD": "QyĐ", "TTR": "TTr", "CTR": "CTr",
    "CTrinh": "CTr",     "DAn": "DA", "ĐAn": "ĐA", "KHo": "KH", "HĐg": "HĐ", "HDa": "HD",
    "CD": "CĐ", "GMo": "GM",
    "TTrinh": "TTr", "BCao": "BC", "TBao": "TB", "NQuyet": "NQ", "QDd": "QĐ", "QĐd": "QĐ",
}  # fmt: skip
_SYMBOL = re.compile(r"^(?:Số|SỐ|số|No)?\.?\s*:?\s*(?P<number>\d*)\s*/\s*(?P<symbol>\S.*)$")


def symbols_of(paper: Paper) -> Iterator[tuple[Line, re.Match[str]]]:
    """The lines with a symbol, and what they hold: its groups `number` and `symbol`."""
    for line in lines(paper, _NUMBER):
        match = _SYMBOL.match(line.text)
        if match:
            yield line, match


def _with_year(paper: Paper) -> Iterator[Finding]:
    for line, match in symbols_of(paper):
        year = re.match(r"((?:19|20)\d\d) ?/ ?([\w]+)-?(\w*)", match["symbol"])
        at_the_end = re.search(r"-((?:19|20)\d\d)$", match["symbol"])
        if at_the_end:
            yield line.finding(0, len(line.text), words=line.text, year=at_the_end[1])
        # A quyết định or nghị quyết of a people's council or committee may be a legal document.
        if year and not (year[2] in ("QĐ", "NQ", "QD") and year[3].startswith(("UB", "HĐ"))):
            yield line.finding(0, len(line.text), words=line.text, year=year[1])


def _with_spaces(paper: Paper) -> Iterator[Finding]:
    for line, match in symbols_of(paper):
        start = match.end("number") if match["number"] else match.start("symbol")
        words = line.text[start:]
        right = re.sub(r"\s*([/-])\s*", r"\1", words)
        if re.fullmatch(rf"/[{LETTER}\d]+(?:[ -][{LETTER}\d]+)+", right):
            right = right.replace(" ", "")
        # The blank before the stroke is where the number will be written.
        if words != right:
            yield line.finding(start, len(line.text), right, words=line.text, right=right)


def _cv(paper: Paper) -> Iterator[Finding]:
    for line, match in symbols_of(paper):
        found = re.search(r"(?<!\w)CV(?!\w)", match["symbol"])
        if found:
            start = match.start("symbol")
            yield line.finding(start + found.start(), start + found.end(), words=line.text)


def _mistaken(paper: Paper) -> Iterator[Finding]:
    for line, match in symbols_of(paper):
        first = re.match(r"\w+", match["symbol"])
        right = MISTAKEN.get(first[0]) if first else None
        if first and right and re.match(r" ?[-/]", match["symbol"][first.end() :]):
            start = match.start("symbol")
            yield line.finding(start, start + first.end(), right, words=first[0], right=right)


def _other_type(paper: Paper) -> Iterator[Finding]:
    kind = paper.type
    if kind is None or not kind.numbered:
        return
    for line, match in symbols_of(paper):
        first = re.match(rf"(?:\d{{4}} ?/ ?)?([{LETTER}]+)", match["symbol"])
        if first is None or first[1] in MISTAKEN or first[1] == "CV":
            continue
        if first[1].casefold() == kind.abbreviation.casefold() and first[1][:1].islower():
            continue  # its letters are another rule's
        wrong = (
            first[1] in _ONLY_TYPES
            if not kind.abbreviation
            else first[1] != kind.abbreviation
            and (
                first[1] in _ABBREVIATIONS
                or len(first[1]) <= 3
                or match["symbol"].endswith(f"-{kind.abbreviation}")
                or first[1].startswith(kind.abbreviation)
            )
            # a copy's symbol ends in its own abbreviation in some offices
            and not kind.is_copy
        )
        if wrong:
            start = match.start("symbol") + first.start(1)
            yield line.finding(start, start + len(first[1]), words=first[1], type=kind.name,
                               right=kind.abbreviation or "—")  # fmt: skip


def _impossible(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, _DATE):
        for match in DATE_PATTERN.finditer(line.text):
            if day_of(match) is None:
                yield line.finding(match.start(), match.end(), words=match[0])


def _place_missing(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, _DATE):
        if re.match(r"[,. ]*[Nn]gày ", line.text):
            yield line.finding(0, len(line.text), words=line.text)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB350",
        ("Năm trong số của văn bản hành chính", "The year in an administrative number"),
        "Số, ký hiệu văn bản hành chính không ghi năm; năm chỉ có ở văn bản quy phạm pháp luật.",
        clause("number"), ERROR, WORDS,
        ("số, ký hiệu có năm {year}: «{words}»", "the number has the year {year}: “{words}”"),
        ("Bỏ năm: «Số: 145/SNV-VP».", "Take the year away."),
        "Số: 145/2026/KH-SNV", "Số: 145/KH-SNV",
        _with_year,
    ),
    Rule(
        "VB351",
        ("CV trong ký hiệu công văn", "CV in a letter's symbol"),
        "Công văn không có chữ viết tắt tên loại: ký hiệu là tên cơ quan và đơn vị soạn thảo.",
        clause("letter symbol"), ERROR, WORDS,
        ("ký hiệu có «CV»: «{words}»", "“CV” in the symbol: “{words}”"),
        ("Ghi tên cơ quan và đơn vị soạn thảo: «Số: 15/SNV-VP».", "Name agency and unit."),
        "Số: 15/CV-SNV", "Số: 15/SNV-VP",
        _cv,
    ),
    Rule(
        "VB352",
        ("Số nhỏ hơn 10 thiếu số 0", "No zero before a number below 10"),
        "Số nhỏ hơn 10 ghi thêm số 0 phía trước.",
        clause("leading zero"), ERROR, WORDS,
        ("số «{words}» thiếu số 0 phía trước", "“{words}” lacks its leading zero"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Số: 5/QĐ-SNV", "Số: 05/QĐ-SNV",
        search(r"(?:^|[:\s])(?P<at>[1-9])(?= ?/)", fix=lambda m: f"0{m['at']}", only=_NUMBER),
        fixable=True,
    ),
    Rule(
        "VB353",
        ("Cách chữ trong ký hiệu", "Spaces in the symbol"),
        "Giữa số và ký hiệu, giữa các nhóm chữ viết tắt không có khoảng trắng.",
        clause("symbol marks"), ERROR, WORDS,
        ("có khoảng trắng trong ký hiệu: «{words}»", "a space in the symbol: “{words}”"),
        ("Ghi liền: «{right}».", "Write “{right}”."),
        "Số: 12 / QĐ - UBND", "Số: 12/QĐ-UBND",
        _with_spaces,
        fixable=True,
    ),
    Rule(
        "VB354",
        ("Dấu gạch chéo, gạch dài trong ký hiệu", "A slash or a dash in the symbol"),
        "Giữa các nhóm chữ viết tắt trong ký hiệu là gạch nối, không phải gạch chéo, gạch dài.",
        clause("symbol marks"), ERROR, WORDS,
        ("giữa các nhóm chữ của ký hiệu không phải gạch nối: «{words}»",
         "no hyphen in the symbol: “{words}”"),
        ("Thay bằng gạch nối: «QĐ-UBND».", "Put a hyphen."),
        "Số: 12/QĐ/UBND", "Số: 12/QĐ-UBND",
        search(rf"(?<=/)[{UPPER}][{LETTER}]*[/–—_.](?=[{UPPER}])[{LETTER}]+|(?<=\d)//+",
               only=_NUMBER),
    ),
    Rule(
        "VB355",
        ("Gạch nối giữa số và ký hiệu", "A hyphen between number and symbol"),
        "Giữa số và ký hiệu là dấu gạch chéo.",
        clause("number slash"), ERROR, WORDS,
        ("giữa số và ký hiệu là «-»: «{words}»", "a hyphen after the number: “{words}”"),
        ("Ghi «12/QĐ-UBND».", "Write “12/QĐ-UBND”."),
        "Số: 12-QĐ/UBND", "Số: 12/QĐ-UBND",
        search(rf"(?<!\d)\d++ ?- ?[{UPPER}][{LETTER}]*(?:[/-][{LETTER}]+)?", only=_NUMBER,
               unless=lambda m: m.string[m.start() - 1 : m.start()] == "/"),
    ),
    Rule(
        "VB356",
        ("Viết tắt tên loại sai", "A wrong abbreviation of the type"),
        "Chữ viết tắt tên loại theo Phụ lục III.",
        clause("III.abbreviations"), ERROR, WORDS,
        ("chữ viết tắt tên loại «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Số: 12/QD-UBND", "Số: 12/QĐ-UBND",
        _mistaken,
        fixable=True,
    ),
    Rule(
        "VB357",
        ("Ký hiệu không hợp với tên loại", "The symbol is another type's"),
        "Chữ viết tắt trong ký hiệu là của tên loại văn bản.",
        clause("symbol"), ERROR, WORDS,
        ("ký hiệu có «{words}», văn bản là {type}", "the symbol has “{words}” on a {type}"),
        ("Chữ viết tắt của {type} theo Phụ lục III: {right}.", "The abbreviation is {right}."),
        "Số: 12/TB-SNV\nQUYẾT ĐỊNH", "Số: 12/QĐ-SNV\nQUYẾT ĐỊNH",
        _other_type,
    ),
    Rule(
        "VB358",
        ("Cách ghi chữ «Số»", "How “Số” is written"),
        "Chữ «Số» viết thường (chữ S hoa), sau có dấu hai chấm.",
        clause("number word"), ERROR, WORDS,
        ("ghi «{words}»; đúng là «Số:»", "“{words}” should be “Số:”"),
        ("Ghi «Số:».", "Write “Số:”."),
        "Số 12/QĐ-SNV", "Số: 12/QĐ-SNV",
        search(r"^ *(?P<at>SỐ ?:?|số ?:?|[Nn]o\.? ?:?|Số +:|Số[.;,]"
               r"|Số(?! ?:)(?=[\s.]*[\d/…]| {2,}))",
               fix="Số:", only=_NUMBER, unless=lambda m: m["at"].strip() == "Số:"),
    ),
    Rule(
        "VB360",
        ("Ngày ban hành không viết đầy đủ", "The date is not written out"),
        "Ngày, tháng, năm ban hành viết đầy đủ: ngày … tháng … năm …",
        clause("date in full"), ERROR, WORDS,
        ("ngày ban hành viết «{words}»", "the date reads “{words}”"),
        ("Viết «ngày 15 tháng 3 năm 2026».", "Write “ngày 15 tháng 3 năm 2026”."),
        "Sông Mai, ngày 15/3/2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|(?<=, )Ngày(?=[ \d])"
               r"|(?<=, )\d{1,2} tháng \d+(?=,? năm)|(?<=ngày )\d{1,2},(?= tháng)"
               r"|(?<=[ \d])tháng \d{1,2},(?= năm)", only=_DATE),
    ),
    Rule(
        "VB361",
        ("Ngày dưới 10, tháng 1, 2 thiếu số 0", "No zero before the day or month"),
        "Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước.",
        clause("date digits"), ERROR, WORDS,
        ("«{words}» thiếu số 0 phía trước", "“{words}” lacks its leading zero"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Sông Mai, ngày 5 tháng 2 năm 2026", "Sông Mai, ngày 05 tháng 02 năm 2026",
        search(r"(?P<at>ngày [1-9]|tháng [12])(?!\d)", only=_DATE,
               fix=lambda m: f"{m['at'][:-1]}0{m['at'][-1]}"),
        fixable=True,
    ),
    Rule(
        "VB362",
        ("Tháng 3 đến 9 thừa số 0", "A zero before months 3 to 9"),
        "Số 0 chỉ thêm trước tháng 1 và tháng 2.",
        clause("date digits"), WARNING, WORDS,
        ("«{words}»: chỉ tháng 1, 2 có số 0 phía trước", "“{words}”: only 1 and 2 take a zero"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Sông Mai, ngày 15 tháng 08 năm 2026", "Sông Mai, ngày 15 tháng 8 năm 2026",
        search(r"tháng 0(?P<month>[3-9])(?!\d)", only=_DATE, fix=r"tháng \g<month>"),
        fixable=True,
    ),
    Rule(
        "VB363",
        ("Thiếu địa danh", "The place is missing"),
        "Trước ngày, tháng, năm ban hành có địa danh.",
        clause("place"), ERROR, WORDS,
        ("trước ngày ban hành không có địa danh: «{words}»", "no place before “{words}”"),
        ("Ghi tên đơn vị hành chính nơi cơ quan đóng trụ sở.", "Name the agency's seat."),
        "ngày 15 tháng 3 năm 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        _place_missing,
    ),
    Rule(
        "VB364",
        ("Thiếu dấu phẩy sau địa danh", "No comma after the place"),
        "Sau địa danh có dấu phẩy.",
        clause("place comma"), ERROR, WORDS,
        ("sau địa danh không có dấu phẩy: «{words}»", "no comma after the place: “{words}”"),
        ("Ghi «Sông Mai, ngày …».", "Write “Sông Mai, ngày …”."),
        "Sông Mai ngày 15 tháng 3 năm 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(rf"(?<![{LETTER}])[{LETTER}]++[.;:-]?(?= +[Nn]gày )", only=_DATE),
    ),
    Rule(
        "VB365",
        ("Địa danh viết thường", "The place without capitals"),
        "Các chữ cái đầu của địa danh viết hoa.",
        clause("place capitals"), ERROR, WORDS,
        ("địa danh viết thường: «{words}»", "the place lacks its capitals: “{words}”"),
        ("Viết hoa chữ đầu mỗi âm tiết.", "Begin each syllable with a capital."),
        "Sông mai, ngày 15 tháng 3 năm 2026", "Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026",
        search(
            rf"^ *(?P<at>[^,\n]*?\b(?!(?:thành(?= phố)|thủ|phố|đô|xã|trấn|khu|đặc|phường"
            r"|tỉnh|quận|huyện|thị)\b)"
            rf"(?!(?:ngày|tháng|năm|số)\b)(?<!['’])[{LOWER}]+[^,\n]*)(?=, *[Nn]gày)", only=_DATE,
        ),
    ),
    Rule(
        "VB366",
        ("Ngày không có thật", "There is no such day"),
        "Ngày ban hành có trong lịch.",
        clause("date"), ERROR, WORDS,
        ("không có ngày «{words}»", "there is no “{words}”"),
        ("Xem lại ngày, tháng.", "Look at day and month again."),
        "Sông Mai, ngày 31 tháng 4 năm 2026", "Sông Mai, ngày 30 tháng 4 năm 2026",
        _impossible,
    ),
    Rule(
        "VB367",
        ("Thiếu chữ «tháng» hoặc «năm»", "“tháng” or “năm” is missing"),
        "Thời gian ban hành viết đủ ba chữ ngày, tháng, năm.",
        clause("date in full"), ERROR, WORDS,
        ("thời gian ban hành viết thiếu chữ: «{words}»", "the date lacks a word: “{words}”"),
        ("Viết «ngày … tháng … năm …».", "Write “ngày … tháng … năm …”."),
        "Sông Mai, ngày 15 tháng 3, 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(r"ngày[ \d]+tháng \d{1,2} ?/ ?\d{4}"
               r"|ngày[\s\d….]+(?:tháng[\s\d….]+(?!.*năm)|(?!.*tháng)).*$", only=_DATE,
               unless=lambda m: "tháng" not in m[0] and bool(re.search(r"\d ?[/.-] ?\d", m[0]))),
    ),
    Rule(
        "VB368",
        ("Ngày viết bằng chữ", "The date in words"),
        "Số chỉ ngày, tháng, năm dùng chữ số Ả Rập.",
        clause("date in full"), ERROR, WORDS,
        ("ngày, tháng, năm không dùng chữ số Ả Rập: «{words}»", "no Arabic digits: “{words}”"),
        ("Dùng chữ số Ả Rập.", "Use Arabic digits."),
        "Sông Mai, ngày 15 tháng ba năm 2026", "Sông Mai, ngày 15 tháng 3 năm 2026",
        search(r"(?:ngày|tháng|năm) (?:[IVX]+\b|(?!tháng|năm)[a-zà-ỹ]{2,})", only=_DATE),
    ),
)  # fmt: skip
