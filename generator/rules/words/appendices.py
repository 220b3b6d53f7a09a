"""VB85x: appendices: their labels, and whether text and appendices agree (PL I, Mục III.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause, search
from generator.rules.words.reading import BODY, Joined, Line, joined, lines, printed

_LABEL = (c.APPENDIX_LABEL,)
_APPENDIX = (c.APPENDIX_LABEL, c.APPENDIX_TITLE, c.APPENDIX_NOTE)
# What is cited as the document's own: `Phụ lục II kèm theo`, `tại Phụ lục I Kế hoạch này`.
_OWN = re.compile(
    r"[Pp]hụ lục(?: (?:số )?(?P<n>[IVX]+|\d+))?(?: và (?:Phụ lục )?[IVX]+)?"
    r"(?:,? (?:được )?(?:ban hành )?(?:đính )?kèm theo(?! (?:Nghị|Thông|Luật|(?:Quyết định|Kế hoạch"
    r"|Công văn|Văn bản)(?: số|\s*\d)))| (?:của )?(?:Quyết định|Kế hoạch|Quy chế|Quy định|Văn bản"
    r"|Công văn|Báo cáo|Tờ trình|Chương trình|Hướng dẫn|Thông báo) này)"
)
_POINTED = re.compile(
    r"\b(?:tại|theo|ở|xem|trong) (?P<at>Phụ lục (?:số )?(?P<n>[IVX]+))(?=[.,;)]|$)", re.MULTILINE
)
# What stands before words that point to an appendix.
_POINTS = re.compile(r"(?:\b(?:tại|theo|ở|trong|như|là|xem|và)|\()\s*(?:các )?$")
_ANY = re.compile(r"[Pp]hụ lục|(?:biểu|danh (?:mục|sách)|mẫu)[^.;\n]{0,80}kèm theo|gửi kèm"
                  r"|đính kèm|kèm theo[^.;\n]{0,40}(?:biểu|danh|mẫu)")  # fmt: skip

_N = r"(?:số )?(?:[IVX]+|\d+)\b"
_NAMED = re.compile(rf"[Pp]hụ lục {_N}(?:(?:, | và |,? đến | - |-)(?:[Pp]hụ lục )?{_N})*")
_RANGE = re.compile(r"đến|-")
# Appendices that are pointed to without their numbers: `các Phụ lục kèm theo`.
_IN_GENERAL = re.compile(
    r"(?:[Cc]ác|những) [Pp]hụ lục|[Pp]hụ lục(?! (?:số )?(?:[IVX]+|\d+)\b)"
    r"|kèm theo [^.;\n]{0,40}(?:biểu|danh mục|mẫu)"
)


def _labels(paper: Paper) -> list[Line]:
    return list(lines(paper, _LABEL))


def _count(paper: Paper) -> int:
    if paper.directive is not None:
        return len(paper.directive.appendices)
    return len(_labels(paper))


def _main_text(paper: Paper) -> Joined:
    """The document's own text, before its appendices."""
    first = next(
        (n for n, passage in enumerate(paper.passages) if passage.component in _APPENDIX), None
    )
    if printed(paper) and first is not None:
        paper = replace(paper, passages=paper.passages[:first])
    return joined(paper, (*BODY, c.TABLE_TEXT, c.FOOTNOTE))


def _cited_missing(paper: Paper) -> Iterator[Finding]:
    count = _count(paper)
    text = _main_text(paper)
    for match in _OWN.finditer(text.text):
        number = match["n"]
        if (
            not number
            and "này" not in match[0]
            and not _POINTS.search(text.text[: match.start()][-12:])
        ):
            continue  # of appendices in general
        numbers = re.findall(r"\b(?:[IVX]+|\d+)\b", match[0].partition("kèm")[0])
        if count == 0 or any(_value(one) > count for one in numbers):
            yield text.finding(match.start(), match.end(), words=match[0], count=str(count))
    yield from _one_more(text, count)


def _one_more(text: Joined, count: int) -> Iterator[Finding]:
    """`tại Phụ lục II.` where there is an appendix, and no second one."""
    for match in _POINTED.finditer(text.text) if count else ():
        if _value(match["n"]) > count:
            yield text.finding(match.start("at"), match.end("at"), words=match["at"],
                               count=str(count))  # fmt: skip


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    table = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII")
    return table.index(number) + 1 if number in table else 0


def _not_cited(paper: Paper) -> Iterator[Finding]:
    count = _count(paper)
    if count and not _ANY.search(_main_text(paper).text):
        labels = _labels(paper)
        if labels:
            yield labels[0].all(count=str(count))
        else:
            yield Finding(params={"words": "Phụ lục", "count": str(count)})
    elif count > 1 and printed(paper):
        yield from _some_not_cited(_main_text(paper).text, _labels(paper))


def _some_not_cited(text: str, labels: list[Line]) -> Iterator[Finding]:
    """Where the text names appendices by their numbers, those that it does not name."""
    named: set[int] = set()
    for match in _NAMED.finditer(text):
        numbers = [_value(number) for number in re.findall(r"\b(?:[IVX]+|\d+)\b", match[0])]
        # `Phụ lục I đến Phụ lục IV`
        named.update(range(min(numbers), max(numbers) + 1) if _RANGE.search(match[0]) else numbers)
    if not named or _IN_GENERAL.search(text):
        return
    for line in labels:
        match = re.match(r"phụ lục (?:số )?([IVXLC]+|\d+)\b", line.text, re.IGNORECASE)
        if match and _value(match[1]) not in named:
            yield line.all(count=str(len(labels)))


def _not_roman(paper: Paper) -> Iterator[Finding]:
    labels = _labels(paper)
    if len(labels) < 2:
        return
    for line in labels:
        if not re.match(r"phụ lục [IVXLC]+\b", line.text, re.IGNORECASE):
            yield line.all()


def _in_capitals(paper: Paper) -> Iterator[Finding]:
    for line in _labels(paper):
        match = re.match(r"PHỤ LỤC|Phụ Lục|phụ lục|Phụ LỤC", line.text)
        if match and paper.layout is not None and match[0].isupper():
            continue  # the layout's rule says so
        if match:
            yield line.finding(0, match.end(), "Phụ lục", words=line.text)


def _no_note(paper: Paper) -> Iterator[Finding]:
    if not printed(paper):
        return
    labels = _labels(paper)
    for place, line in enumerate(labels):
        end = labels[place + 1].passage if place + 1 < len(labels) else len(paper.passages)
        own = paper.passages[line.passage : end]
        if not any(
            p.component == c.APPENDIX_NOTE or re.search(r"\(?[Kk]èm theo|[Bb]an hành kèm", p.text)
            for p in own[:8]
        ):
            yield line.all()


def _order(paper: Paper) -> Iterator[Finding]:
    last = 0
    for line in _labels(paper):
        match = re.match(r"phụ lục (?:số )?([IVXLC]+|\d+)\b", line.text, re.IGNORECASE)
        value = _value(match[1]) if match else 0
        if not value:
            return
        if value != last + 1:
            yield line.all(wanted=str(last + 1))
        last = value


RULES: tuple[Rule, ...] = (
    Rule(
        "VB850",
        ("Nhắc đến phụ lục không có", "An appendix that is not there"),
        "Phụ lục được nhắc đến là của văn bản này thì có kèm theo.",
        clause("appendix cited"), WARNING, WORDS,
        ("nhắc đến «{words}», văn bản có {count} phụ lục", "“{words}”, and there are {count}"),
        ("Kèm phụ lục, hoặc bỏ lời nhắc; phụ lục ở tệp riêng thì bỏ qua cảnh báo này.",
         "Add it, or take the words away; ignore this if it is a file of its own."),
        "Chi tiết tại Phụ lục II kèm theo Kế hoạch này.\nPhụ lục I\n(Kèm theo Kế hoạch số 1)",
        "Chi tiết tại Phụ lục I kèm theo Kế hoạch này.\nPhụ lục I\n(Kèm theo Kế hoạch số 1)",
        _cited_missing,
    ),
    Rule(
        "VB851",
        ("Phụ lục không được nhắc đến", "An appendix that nothing points to"),
        "Văn bản có phụ lục thì trong văn bản có chỉ dẫn về phụ lục đó.",
        clause("appendix cited"), ERROR, WORDS,
        ("văn bản có {count} phụ lục mà lời văn không nhắc đến «{words}»",
         "there are {count} appendices, and the text does not point to “{words}”"),
        ("Thêm lời chỉ dẫn: «(chi tiết tại Phụ lục kèm theo)».", "Point to it in the text."),
        "Các phòng thực hiện nhiệm vụ được giao.\nPhụ lục\n(Kèm theo Kế hoạch số 1)",
        "Các phòng thực hiện nhiệm vụ tại Phụ lục.\nPhụ lục\n(Kèm theo Kế hoạch số 1)",
        _not_cited,
    ),
    Rule(
        "VB852",
        ("Nhiều phụ lục không đánh số La Mã", "Several appendices without Roman numbers"),
        "Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã.",
        clause("appendix numbers"), ERROR, WORDS,
        ("phụ lục không có số La Mã: «{words}»", "no Roman number: “{words}”"),
        ("Ghi «Phụ lục I», «Phụ lục II».", "Write “Phụ lục I”, “Phụ lục II”."),
        "Phụ lục 1\n(Kèm theo)\nPhụ lục 2\n(Kèm theo)",
        "Phụ lục I\n(Kèm theo)\nPhụ lục II\n(Kèm theo)",
        _not_roman,
    ),
    Rule(
        "VB853",
        ("Chữ «Phụ lục» in hoa", "“Phụ lục” in capitals"),
        "Từ «Phụ lục» và số thứ tự trình bày bằng chữ in thường.",
        clause("appendix word"), ERROR, WORDS,
        ("gõ «{words}» bằng chữ in hoa", "typed in capitals: “{words}”"),
        ("Ghi «Phụ lục I».", "Write “Phụ lục I”."),
        "PHỤ LỤC I\n(Kèm theo)", "Phụ lục I\n(Kèm theo)",
        _in_capitals,
        fixable=True,
    ),
    Rule(
        "VB854",
        ("Phụ lục thiếu dòng «Kèm theo»", "An appendix without its note"),
        "Dưới tên phụ lục có thông tin chỉ dẫn: (Kèm theo … số … ngày … của …).",
        clause("appendix note"), ERROR, WORDS,
        ("dưới «{words}» không có dòng «(Kèm theo …)»", "no “(Kèm theo …)” below “{words}”"),
        ("Thêm «(Kèm theo Kế hoạch số … ngày … của …)».", "Add the note."),
        "Phụ lục\nDANH MỤC NHIỆM VỤ", "Phụ lục\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 1)",
        _no_note,
    ),
    Rule(
        "VB855",
        ("Thứ tự phụ lục", "The order of the appendices"),
        "Số phụ lục liền nhau.",
        clause("appendix numbers"), WARNING, WORDS,
        ("«{words}»: ở đây là phụ lục số {wanted}", "“{words}”: number {wanted} is next"),
        ("Đánh số lại liền nhau.", "Number them again in a row."),
        "Phụ lục I\n(Kèm theo)\nPhụ lục III\n(Kèm theo)",
        "Phụ lục I\n(Kèm theo)\nPhụ lục II\n(Kèm theo)",
        _order,
    ),
    Rule(
        "VB860",
        ("Dấu thừa sau «Phụ lục», tên phụ lục", "A mark after “Phụ lục” or its title"),
        "Sau số của phụ lục, tên phụ lục và chỉ dẫn kèm theo không có dấu.",
        clause("appendix word"), WARNING, WORDS,
        ("cuối dòng có dấu thừa: «{words}»", "a mark at the end: “{words}”"),
        ("Bỏ dấu ở cuối.", "Take the mark away."),
        "Phụ lục I:\n(Kèm theo)", "Phụ lục I\n(Kèm theo)",
        search(r"(?<=[\w)])[.:;](?= *$)", only=_APPENDIX, fix=""),
        fixable=True,
    ),
)  # fmt: skip
