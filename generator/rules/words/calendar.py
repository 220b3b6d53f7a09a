"""VB580, VB678–VB693: days, weekdays and years that contradict one another, impossible times; how
days are written in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE, day_of
from generator.rules.words.making import LETTER, UPPER, clause, search
from generator.rules.words.reading import BODY, HEAD, SIGNING, joined

_NOT_HERE = HEAD | SIGNING | {c.CONTACT}
_WEEKDAYS = ("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7", "chủ nhật")
_WEEKDAY = r"(?P<week>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\w)"
_WITH_WEEKDAY = (
    re.compile(rf"(?<!\w)(?<!lần ){_WEEKDAY},? ?\(?(?:ngày )?{DATE}", re.IGNORECASE),
    re.compile(rf"ngày {DATE},? ?\(?{_WEEKDAY}", re.IGNORECASE),
)
_DAY = r"(?P<{0}>\d{{1,2}})(?: tháng |[/.-])(?P<{1}>\d{{1,2}})(?: năm |[/.-])(?P<{2}>\d{{4}})"
_PERIOD = re.compile(
    rf"(?<!\w)[Tt]ừ ngày {_DAY.format('d', 'm', 'y')},? (?:đến|tới) (?:hết )?(?P<at>ngày"
    rf" {_DAY.format('dd', 'mm', 'yy')})"
)
_TIME = re.compile(r"(?<![\d.,])(?P<h>\d{1,2}) ?(?:giờ|h) ?(?P<min>\d{2})(?= phút|[,;. ]|$)(?! \d)")
_YEARS = re.compile(
    rf"\d/(?P<year>(?:19|20)\d\d)/[{UPPER}][{LETTER}\d-]*,? (?:ban hành )?(?P<at>ngày {DATE})"
)


def _wrong_weekday(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for pattern in _WITH_WEEKDAY:
        for match in pattern.finditer(text.text):
            day = day_of(match)
            word = match["week"].lower().removeprefix("thứ ")
            if day is None or word in _WEEKDAYS[day.weekday()].split("|"):
                continue
            name = _WEEKDAYS[day.weekday()].split("|")[0]
            right = "Chủ nhật" if day.weekday() == 6 else f"thứ {name.capitalize()}"
            yield text.finding(match.start("week"), match.end("week"), words=match["week"],
                               day=day.strftime("%d/%m/%Y"), right=right)  # fmt: skip


def _ends_before_it_begins(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in _PERIOD.finditer(text.text):
        begin = tuple(int(match[name]) for name in ("y", "m", "d"))
        end = tuple(int(match[name]) for name in ("yy", "mm", "dd"))
        if end < begin:
            yield text.finding(match.start("at"), match.end("at"), words=match["at"])


def _other_year(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in _YEARS.finditer(text.text):
        day = day_of(match)
        if day is not None and day.year != int(match["year"]):
            yield text.finding(match.start("at"), match.end("at"), words=match["at"],
                               year=match["year"])  # fmt: skip


def _no_such_time(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in _TIME.finditer(text.text):
        if int(match["h"]) > 24 or int(match["min"] or 0) > 59:
            yield text.finding(match.start(), match.end(), words=match[0])


_SPAN = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|năm học|khóa|thời kỳ) (?P<a>(?:19|20)\d\d) ?[-–] ?"
    r"(?P<b>(?:19|20)\d\d)(?!\d)"
    r"|từ năm (?P<aa>(?:19|20)\d\d) đến (?:hết )?năm (?P<bb>(?:19|20)\d\d)"
)


def _years_reversed(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    for match in _SPAN.finditer(text.text):
        if int(match["b"] or match["bb"]) < int(match["a"] or match["aa"]):
            yield text.finding(match.start(), match.end(), words=match[0])


_HAS_BEEN = re.compile(rf"(?P<at>[Nn]gày {DATE}),[^.;\n]{{0,120}}\bđã\b(?! được giao)")


def _past_to_come(paper: Paper) -> Iterator[Finding]:
    if paper.date is None:
        return
    text = joined(paper, without=_NOT_HERE)
    for match in _HAS_BEEN.finditer(text.text):
        day = day_of(match)
        if day is not None and day > paper.date:
            yield text.finding(match.start("at"), match.end("at"), words=match["at"],
                               date=paper.date.strftime("%d/%m/%Y"))  # fmt: skip


_ZEROS = re.compile(
    r"ngày (?:[1-9](?: tháng \d+|/\d[\d/]*)|\d{1,2} tháng (?:[12]|0[3-9])(?!\d))"
    r"|(?<![\d/.-])(?:[1-9]/\d{1,2}|\d{1,2}/(?:[12]|0[3-9]))/\d{4}(?![\d/])"
)


def _other_zeros(paper: Paper) -> Iterator[Finding]:
    """The first day or month in the text with a zero too few or too many."""
    text = joined(paper, only=BODY | {c.APPENDIX_NOTE})
    match = _ZEROS.search(text.text)
    if match:
        yield text.finding(match.start(), match.end(), words=match[0])


RULES: tuple[Rule, ...] = (
    Rule(
        "VB580",
        ("Năm trong số và ngày không khớp", "Year of the number and of the date"),
        "Năm trong số, ký hiệu của văn bản được viện dẫn là năm ban hành của nó.",
        clause("first citation"), ERROR, WORDS,
        ("số của văn bản ghi năm {year} mà ngày ban hành là «{words}»",
         "the number says {year}, the date is “{words}”"),
        ("Đối chiếu lại với văn bản gốc.", "Compare with the document itself."),
        "Thông tư số 22/2019/TT-BGDĐT ngày 20 tháng 12 năm 2018",
        "Thông tư số 22/2019/TT-BGDĐT ngày 20 tháng 12 năm 2019",
        _other_year,
    ),
    Rule(
        "VB678",
        ("Ngày kết thúc trước ngày bắt đầu", "A period that ends before it begins"),
        "Trong «từ ngày … đến ngày …» ngày sau không trước ngày đầu.",
        clause("content checked"), ERROR, WORDS,
        ("«{words}» trước ngày bắt đầu", "“{words}” is before the beginning"),
        ("Xem lại hai ngày.", "Look at both dates again."),
        "từ ngày 09 tháng 3 năm 2026 đến ngày 03 tháng 3 năm 2026",
        "từ ngày 09/3/2026 đến hết ngày 09/3/2026",
        _ends_before_it_begins,
    ),
    Rule(
        "VB690",
        ("Năm không có thật", "A year that is none"),
        "Năm trong ngày, tháng có bốn chữ số.",
        clause("content checked"), ERROR, WORDS,
        ("năm không có bốn chữ số: «{words}»", "no year of four digits: “{words}”"),
        ("Gõ lại năm.", "Type the year again."),
        "trước ngày 13/3/202; từ ngày 06/5/20216", "trước ngày 13/3/2026; đạt 15/20 điểm",
        search(r"(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{3}|\d{5,})(?![\d/])"
               r"|tháng \d{1,2} năm (?:\d{3}|\d{5,})(?!\d)", without=_NOT_HERE),
    ),
    Rule(
        "VB693",
        ("Việc đã qua có ngày sau ngày văn bản", "What has been, on a day to come"),
        "Ngày của việc «đã» diễn ra không sau ngày của văn bản.",
        clause("content checked"), WARNING, WORDS,
        ("«{words}» sau ngày {date} của văn bản mà kể là đã diễn ra",
         "“{words}” is after {date}, the document's day, and told of as past"),
        ("Xem lại hai ngày.", "Look at both dates again."),
        "Sông Mai, ngày 05 tháng 3 năm 2026\nNgày 26/3/2026, Ủy ban nhân dân xã đã tổ chức họp.",
        "Sông Mai, ngày 05 tháng 3 năm 2026\nNgày 26/02/2026, Ủy ban nhân dân xã đã tổ chức họp.",
        _past_to_come,
    ),
    Rule(
        "VB692",
        ("Năm cuối trước năm đầu", "A period whose last year comes first"),
        "Trong «giai đoạn 2026 - 2030» năm sau không trước năm đầu.",
        clause("content checked"), ERROR, WORDS,
        ("«{words}»: năm cuối trước năm đầu", "“{words}”: the last year comes first"),
        ("Xem lại hai năm.", "Look at both years again."),
        "giai đoạn 2028 - 2026", "giai đoạn 2026 - 2028; năm học 2026 - 2027",
        _years_reversed,
    ),
    Rule(
        "VB681",
        ("Số 0 của ngày, tháng trong lời văn", "The zeros of days and months in the text"),
        "Trong lời văn cũng ghi ngày 05, tháng 02 nhưng tháng 3: số 0 trước ngày dưới 10 và tháng"
        " 1, 2; chỗ đầu tiên được nêu.",
        clause("date digits"), INFO, WORDS,
        ("«{words}»: số 0 chỉ đứng trước ngày dưới 10 và tháng 1, 2",
         "“{words}”: a zero belongs before days below 10 and months 1 and 2, and only there"),
        ("Viết cùng một cách trong cả văn bản.", "Write them alike throughout."),
        "trước ngày 5 tháng 03 năm 2026", "trước ngày 05 tháng 3 năm 2026",
        _other_zeros,
    ),
    Rule(
        "VB682",
        ("Dấu chấm trong ngày, tháng", "Full stops in a date"),
        "Ngày, tháng viết bằng số cách nhau bằng gạch chéo hoặc viết đủ chữ.",
        clause("date in full"), INFO, WORDS,
        ("ngày viết «{words}»", "the date reads “{words}”"),
        ("Viết «ngày 20/3/2026» hoặc «ngày 20 tháng 3 năm 2026».", "Write “ngày 20/3/2026”."),
        "trước ngày 20.3.2026", "trước ngày 20/3/2026",
        search(r"[Nn]gày \d{1,2}\.\d{1,2}\.\d{4}(?!\d)", without=_NOT_HERE),
    ),
    Rule(
        "VB680",
        ("Giờ không có thật", "A time that is not"),
        "Giờ không quá 24, phút không quá 59.",
        clause("content checked"), ERROR, WORDS,
        ("giờ không có thật: «{words}»", "no such time: “{words}”"),
        ("Xem lại giờ.", "Look at the time again."),
        "Thời gian: 25 giờ 00 phút.", "Thời gian: 08 giờ 30 phút.",
        _no_such_time,
    ),
    Rule(
        "VB679",
        ("Thứ và ngày không khớp", "Weekday and date"),
        "Thứ ghi cùng một ngày là thứ của ngày đó trong lịch.",
        clause("content checked"), WARNING, WORDS,
        ("ngày {day} là {right}, không phải «{words}»", "{day} is {right}, not “{words}”"),
        ("Xem lại: sai thứ hoặc sai ngày.", "Either the weekday or the date is wrong."),
        "08 giờ 00 phút, ngày 25 tháng 5 năm 2026 (thứ Ba)",
        "thứ Hai, ngày 25/5/2026; Chủ nhật ngày 31 tháng 5 năm 2026",
        _wrong_weekday,
    ),
)  # fmt: skip
