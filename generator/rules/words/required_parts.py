"""VB683 to VB687: what the model of a type has, and a document of the type lacks (PL III, Mục II).

Only of what is printed: of a YAML file the fields are asked for as it is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.decree.types import OPTIONAL
from generator.inspect import components as c
from generator.rules.rule import WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.listing import bare_name
from generator.rules.words.making import clause
from generator.rules.words.reading import BODY, Line, lines, printed

_TEXT = (*(BODY - {c.AUTHORITY, c.ORDER}), c.TABLE_TEXT)
_TITLES = (c.SIGNATURE, *_TEXT)
_SHORT_LINE = 60  # letters that the title of who signs has at most

# Minutes of a meeting; others (of handing over, of an offence) have forms of their own. All these
# look at small letters with their marks: without them `họp` is `hợp`, and `tại` is `tài`.
_MEETING = re.compile(r"\b(?:họp|hội nghị|hội thảo|chủ trì|chủ t(?:ọa|oạ))\b")
_NO_MEETING = re.compile(
    r"\b(?:bàn giao|giao nhận|nghiệm thu|vi phạm|kiểm kê|thanh lý|kiểm tra|làm việc|thỏa thuận)\b"
)
_SECRETARY = re.compile(r"\W*(?:thư k[ýí]|(?:người )?(?:ghi|lập) biên bản)\b[^:]*")
_ENDED = re.compile(
    r"\b(?:kết thúc|bế mạc|xong)\b.{0,60}?(?:\bgiờ\b|\d\s?[hg]\b|\d\s?h\s?\d|\bngày\b|…|\.{3})"
)
_BEGAN = re.compile(
    r"\b(?:bắt đầu|khai mạc)\b|\bthời gian\b.{0,40}\d|\b(?:hôm nay|lúc|hồi|vào)\b.{0,40}\d"
    r"|\d\s*(?:giờ|h)\b.{0,30}\bngày\b"
)
_VENUE = re.compile(
    r"\b(?:địa điểm|nơi họp|trực tuyến|qua zoom)\b|^\W*(?:hội trường|phòng họp)\b"
    # Any place; but not what stands in a document: tại Công văn số …
    r"|\btại\b(?! (?:công văn|quyết định|nghị định|nghị quyết|thông tư|thông báo|kế hoạch|luật"
    r"|chỉ thị|tờ trình|văn bản|điều|khoản|điểm|phụ lục|đây\b))"
)
_TIME = re.compile(
    r"\bthời gian\s*:|\bthời gian\b.{0,40}\d|\d\s*(?:giờ|h)\b|\d\s?h\s?\d"
    r"|\b(?:lúc|hồi)\b.{0,20}\bgiờ\b"
)


class _Part(NamedTuple):
    """A part of the model: which type has it, what shows that it is there."""

    code: str
    type: str
    model: str
    vi: str
    en: str
    is_there: Callable[[Paper], bool]
    wrong: str
    right: str
    on: Callable[[Paper], bool] = lambda paper: True


def _says(pattern: re.Pattern[str], only: tuple[str, ...] = _TEXT) -> Callable[[Paper], bool]:
    return lambda paper: any(pattern.search(line.whole.lower()) for line in _own(paper, only))


def _own(paper: Paper, only: tuple[str, ...]) -> Iterator[Line]:
    """The lines of the document itself, before its appendices."""
    end = next((n for n, p in enumerate(paper.passages) if p.component == c.APPENDIX_LABEL), None)
    yield from lines(replace(paper, passages=paper.passages[:end]), only)


def _secretary_signs(paper: Paper) -> bool:
    return any(
        len(line.text) <= _SHORT_LINE and _SECRETARY.fullmatch(line.text.lower())
        for line in _own(paper, _TITLES)
    )


def _began(paper: Paper) -> bool:
    """Whether a line says when it began; the one that says when it ended does not."""
    return any(
        _BEGAN.search(line.whole.lower())
        for line in _own(paper, _TEXT)
        if not _ENDED.search(line.whole.lower())
    )


def _is_meeting(paper: Paper) -> bool:
    about = " ".join(line.text.lower() for line in _own(paper, (c.TITLE, c.SUBJECT)))
    meeting = _MEETING.search(about) or _says(_MEETING)(paper)
    return bool(meeting) and not _NO_MEETING.search(about)


def _signed_meeting(paper: Paper) -> bool:
    # Where nobody's title was recognised, nobody's is missed.
    return any(p.component == c.SIGNATURE for p in paper.passages) and _is_meeting(paper)


def _check(part: _Part) -> Callable[[Paper], Iterator[Finding]]:
    def check(paper: Paper) -> Iterator[Finding]:
        if not printed(paper) or paper.type is None or paper.type.name != part.type:
            return
        title = next((line for line in _own(paper, (c.TITLE,))), None)
        whole = title and any(p.component in (c.SIGNATURE, *_TEXT) for p in paper.passages)
        if title and whole and part.on(paper) and not part.is_there(paper):
            yield title.all()

    return check


def _as_above_of_nothing(paper: Paper) -> Iterator[Finding]:
    """`Như trên` on a type that may be addressed (tờ trình, báo cáo), and is not."""
    if not printed(paper) or paper.type is None or paper.type.addressed != OPTIONAL:
        return
    if any(p.component == c.ADDRESSEES for p in paper.passages):
        return
    for line in _own(paper, (c.RECIPIENTS,)):
        if bare_name(line.text) == "nhu tren":
            yield line.all(type=paper.type.name)


_MINUTES_TEXT = "BIÊN BẢN\nHọp giao ban\nChủ trì: Ông Nguyễn Văn An\n"
_START = "Thời gian bắt đầu: 14 giờ 00 phút, ngày 15 tháng 01 năm 2026\n"
_ENDING = "Cuộc họp kết thúc vào 16 giờ 30 phút, ngày 15 tháng 01 năm 2026./.\n"
_SIGNED = "THƯ KÝ\nCHỦ TỊCH\n"
_INVITED = "GIẤY MỜI\nSở Nội vụ trân trọng kính mời: Lãnh đạo các phòng\n"
_WHEN, _WHERE = "Thời gian: 08 giờ 00, ngày 16 tháng 01 năm 2026.\n", "Địa điểm: Hội trường Sở.\n"

_PARTS = (
    _Part(
        "VB683", "biên bản", "III.minutes secretary",
        "chữ ký của thư ký (THƯ KÝ, bên trái chủ tọa)", "secretary's signature",
        _secretary_signs, on=_signed_meeting,
        wrong=f"{_MINUTES_TEXT}Thư ký: Bà Lê Thị Bình\n{_ENDING}CHỦ TỊCH",
        right=f"{_MINUTES_TEXT}Thư ký: Bà Lê Thị Bình\n{_ENDING}{_SIGNED.strip()}",
    ),
    _Part(
        "VB684", "biên bản", "III.minutes end",
        "dòng «Cuộc họp (hội nghị, hội thảo) kết thúc vào … giờ …, ngày …»",
        "line that says when the meeting ended", _says(_ENDED), on=_is_meeting,
        wrong=f"{_MINUTES_TEXT}{_SIGNED.strip()}",
        right=f"{_MINUTES_TEXT}{_ENDING}{_SIGNED.strip()}",
    ),
    _Part(
        "VB688", "biên bản", "III.minutes start", "thời gian bắt đầu", "time when it began",
        _began, on=_is_meeting,
        wrong=f"{_MINUTES_TEXT}{_ENDING}{_SIGNED.strip()}",
        right=f"{_MINUTES_TEXT}{_START}{_ENDING}{_SIGNED.strip()}",
    ),
    _Part(
        "VB685", "giấy mời", "III.invitation", "địa điểm", "place", _says(_VENUE),
        wrong=f"{_INVITED}{_WHEN.strip()}", right=f"{_INVITED}{_WHEN}{_WHERE.strip()}",
    ),
    _Part(
        "VB686", "giấy mời", "III.invitation", "thời gian", "time", _says(_TIME),
        wrong=f"{_INVITED}{_WHERE.strip()}", right=f"{_INVITED}{_WHEN}{_WHERE.strip()}",
    ),
)  # fmt: skip

RULES: tuple[Rule, ...] = (
    *(
        Rule(
            part.code,
            (f"{part.type.capitalize()} thiếu {part.vi}", f"{part.type}: no {part.en}"),
            f"{part.type.capitalize()} có {part.vi}.",
            clause(part.model), WARNING, WORDS,
            (f"{part.type} không thấy {part.vi}", f"{part.type}: the {part.en} was not found"),
            ("Bổ sung theo mẫu của Phụ lục III.", "Add it as in the model of Appendix III."),
            part.wrong, part.right, _check(part),
        )
        for part in _PARTS
    ),
    Rule(
        "VB687",
        ("Báo cáo, tờ trình ghi «Như trên» mà không có «Kính gửi»",
         "A report says “Như trên” without “Kính gửi”"),
        "Báo cáo, tờ trình có «Kính gửi» mới ghi «Như trên» dưới «Nơi nhận».",
        clause("letter recipients"), WARNING, WORDS,
        ("«{words}» nhưng {type} không có phần «Kính gửi»",
         "“{words}” on a {type} without “Kính gửi”"),
        ("Thêm «Kính gửi: …», hoặc ghi tên nơi nhận thay cho «Như trên».",
         "Add “Kính gửi: …”, or name the recipient in place of “Như trên”."),
        "BÁO CÁO\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
        "BÁO CÁO\nKính gửi: Ủy ban nhân dân tỉnh\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
        _as_above_of_nothing,
    ),
)  # fmt: skip
