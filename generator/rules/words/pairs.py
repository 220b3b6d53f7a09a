"""VB914, VB918, VB919: quotes and brackets in pairs, and the mark that ends a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LETTER, clause
from generator.rules.words.numbered import STRUCTURED
from generator.rules.words.reading import NO_PROSE, Line, joined, lines, printed, shown

_QUOTE = re.compile("[“”]")
_BRACKET = re.compile(r"[()]")
# `a)`, `12)`, `điểm đ)`, `iv)`: a number's own mark, which nothing opens; and a smiley of a list.
_COUNTED = re.compile(r"(?:^|[\s(,;/“])(?:\d{1,3}|[a-zđ]|[ivx]{1,5}|[A-ZĐ])$")
# How many paragraphs what stands in brackets may take.
_NEAR = 3
_ITEM = re.compile(r"(?:(?P<clause>\d{1,2}\.\s)|(?P<point>[a-zđ]\)\s)|(?P<dash>[-–+]\s))")
_UNENDED = re.compile(rf"[{LETTER}\d)”%]$")
_SENTENCES = re.compile(rf"[{LETTER}]{{2}}[)”]?\. [A-ZÀ-ỸĐ][{LETTER}]* ")
_AN_ITEM, _A_PARAGRAPH = 30, 60  # so many letters are more than a heading


def _open_quotes(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=NO_PROSE)
    opened: list[int] = []
    for match in _QUOTE.finditer(text.text):
        if match[0] == "“":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif '"' not in text.text[text.text.rfind("\n", 0, match.start()) + 1 : match.start()]:
            yield text.finding(match.start(), match.end(), words="”")
    for start in opened:
        line_end = text.text.find("\n", start)
        # Closed by a straight quote: that is told of its kind.
        if '"' not in text.text[start : line_end if line_end >= 0 else len(text.text)]:
            yield text.finding(start, start + 1, words="“")


def _loose(line: Line) -> tuple[list[int], list[int]]:
    """The brackets of a line that nothing closes, and those that nothing opens."""
    opened: list[int] = []
    closing: list[int] = []
    for match in _BRACKET.finditer(line.text):
        start = match.start()
        if match[0] == "(":
            opened.append(start)
        elif opened:
            opened.pop()
        elif not _COUNTED.search(line.text[max(0, start - 7) : start]):
            closing.append(start)
    return opened, closing


def _brackets(paper: Paper) -> Iterator[Finding]:
    waiting: list[tuple[int, Line, int]] = []
    for place, line in enumerate(lines(paper)):
        if line.component in NO_PROSE or line.component == c.TABLE_TEXT:
            continue
        if "(" not in line.text and ")" not in line.text:
            continue
        opened, closing = _loose(line)
        for start in closing:
            if waiting and place - waiting[-1][0] <= _NEAR:
                waiting.pop()
            else:
                yield line.finding(start, start + 1, words=_around(line, start))
        waiting += [(place, line, start) for start in opened]
    for _, line, start in waiting:
        yield line.finding(start, start + 1, words=_around(line, start))


def _around(line: Line, start: int) -> str:
    return shown(line.text[max(0, start - 15) : start + 20])


def _kind(line: Line) -> str:
    match = _ITEM.match(line.whole)
    return (match.lastgroup or "") if match else ""


def _no_end(paper: Paper) -> Iterator[Finding]:
    if not printed(paper):
        return  # composing puts the marks of items
    found = list(lines(paper, STRUCTURED))
    kinds = [_kind(line) for line in found]
    for place, line in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        if line.component not in (c.TEXT, c.CLAUSE, c.POINT, c.DASH) or following is None:
            continue
        if following.passage > line.passage + 1:
            continue  # something of another kind stands between them
        if len(line.text) < _AN_ITEM:
            continue
        begins_anew = bool(kinds[place + 1]) or following.text[:1].isupper()
        if line.text.endswith(","):
            wrong = begins_anew
        elif _UNENDED.search(line.text):
            wrong = len(line.text) >= _A_PARAGRAPH and begins_anew
            wrong = wrong and bool(_SENTENCES.search(line.text))
            wrong = wrong or _alone_among(place, found, kinds)
        else:
            wrong = False
        if wrong:
            yield line.finding(len(line.text) - 1, len(line.text), words=shown(line.text[-30:]))


def _alone_among(place: int, found: list[Line], kinds: list[str]) -> bool:
    """Whether the items beside this one, at least two, all have a mark at their end."""
    kind = kinds[place]
    if not kind or (kinds[place + 1] != kind and found[place + 1].component != c.TEXT):
        return False  # what follows belongs to it
    beside = [
        found[other].text
        for other in (place - 2, place - 1, place + 1, place + 2)
        if 0 <= other < len(found) and kinds[other] == kind
    ]
    return len(beside) > 1 and all(text.endswith((";", ".")) for text in beside)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB914",
        ("Ngoặc kép thiếu một bên", "Half a pair of quotes"),
        "Mỗi dấu “ trong văn bản có dấu ” đóng lại, mỗi dấu ” có dấu “ mở ra.",
        clause("checked"), WARNING, WORDS,
        ("dấu {words} thiếu nửa kia", "half a pair of quotes: {words}"),
        ("Thêm dấu ngoặc kép còn thiếu.", "Put the other half."),
        "phê duyệt Đề án “Chuyển đổi số của tỉnh.", "phê duyệt Đề án “Chuyển đổi số” của tỉnh.",
        _open_quotes,
    ),
    Rule(
        "VB918",
        ("Ngoặc đơn thiếu một bên", "A bracket without its other half"),
        "Mỗi dấu ( có dấu ) đóng lại, mỗi dấu ) có dấu ( mở ra; «a)», «1)» được bỏ qua.",
        clause("checked"), WARNING, WORDS,
        ("ngoặc đơn thiếu một bên: «{words}»", "half a pair of brackets: “{words}”"),
        ("Thêm dấu ngoặc còn thiếu.", "Put the other half."),
        "báo cáo về Sở (qua Văn phòng trước ngày 30 tháng 6.",
        "báo cáo về Sở (qua Văn phòng); theo điểm a) khoản 2\na) Rà soát.",
        _brackets,
    ),
    Rule(
        "VB919",
        ("Cuối đoạn thiếu dấu", "No mark at the end of a paragraph"),
        "Đoạn văn kết thúc bằng dấu chấm; mục liệt kê kết thúc như các mục bên cạnh.",
        clause("checked"), INFO, WORDS,
        ("cuối đoạn không có dấu chấm, chấm phẩy: «…{words}»", "no mark after “…{words}”"),
        ("Thêm dấu chấm hoặc dấu chấm phẩy.", "Put a full stop or a semicolon."),
        "Đề nghị các đơn vị thực hiện nghiêm túc. Kết quả báo cáo về Sở trong quý\nCác phòng thực"
        " hiện.",
        "Đề nghị các đơn vị thực hiện nghiêm túc. Kết quả báo cáo về Sở trong quý.\nCác phòng thực"
        " hiện.",
        _no_end,
    ),
)  # fmt: skip
