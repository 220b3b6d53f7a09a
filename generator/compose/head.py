"""The head of a letter: agencies, number and symbol, V/v, place and date (PL I, Mục II.2–5)."""

from __future__ import annotations

import datetime
import re

from generator.compose.hard_spaces import HYPHEN, SPACE, bind, release
from generator.compose.inline import plain
from generator.compose.metrics import balanced_lines, text_width
from generator.compose.page import DrawnLine
from generator.decree.layout import (
    AGENCY_LINE_HIGH,
    AGENCY_LINE_LOW,
    HEAD_LEFT_TEXT_WIDTH,
    HEAD_LEFT_WIDTH,
    HEAD_RIGHT_WIDTH,
    MOTTO_LINE,
    TYPES,
    Types,
)
from generator.decree.symbols import long_date, padded_number
from generator.decree.words import MOTTO

_NUMBER_BLANK = " " * 12  # room to write a number by hand
# Room to write day and month, and the year; the narrower where the place takes much of the line.
_DATE_BLANKS = ((SPACE * 6, SPACE * 8), (SPACE * 4, SPACE * 6), (SPACE * 3, SPACE * 5))
# LibreOffice sets hard spaces that follow one another wider apart than the font says.
_BLANKS_STRETCH = 1.4

# What people type before the matter itself; it is printed once, as V/v (Mục II.5.b).
_SUBJECT_PREFIX = re.compile(r"(?:v/v|về việc)(?!\w)\s*[:.]?\s*", re.IGNORECASE)
# `Về công tác …` is `về việc công tác …` said short; `về đích`, `về hưu` are words of their own.
_SUBJECT_ABOUT = re.compile(r"Về\s+(?!đích|hưu|quê|nước)(?=\S)")

# First words that are common verbs: after V/v they are written small. Any other capital is left
# alone, since it may begin a name (`Đại hội`, `Lai Châu`).
_PLAIN_FIRST_WORDS = frozenset(
    (
        "ban", "báo", "bổ", "bồi", "bố", "cải", "cấp", "chấn", "chấp", "chỉ", "cho", "chủ", "chuẩn",
        "chuyển", "cử", "cung", "đăng", "đánh", "đẩy", "đề", "điều", "đính", "đôn", "đồng", "gia",
        "giải", "giao", "giới", "góp", "gửi", "hỗ", "hoàn", "hướng", "kéo", "khảo", "khắc", "không",
        "kiểm", "kiện", "lấy", "lập", "mời", "nâng", "nghiêm", "phân", "phê", "phối", "phòng",
        "quán", "rà", "sắp", "sửa", "tạm", "tăng", "tập", "tham", "thẩm", "thanh", "thay", "theo",
        "thành", "thống", "thông", "thu", "thực", "tiếp", "tổ", "tổng", "trả", "triển", "tuyển",
        "tuyên", "ủng", "xây", "xét", "xin", "xử",
    )
)  # fmt: skip


def is_plain_first_word(word: str) -> bool:
    """Whether a word that begins a subject is a common verb's, and no name's."""
    return word.lower() in _PLAIN_FIRST_WORDS


def agency_lines(name: str, *, bold: bool, types: Types = TYPES) -> tuple[str, ...]:
    """The name in capitals, broken into balanced lines of the left column (Mục II.2.b)."""
    size = types["agency" if bold else "parent_agency"].size
    return set_lines(plain(name).upper(), HEAD_LEFT_TEXT_WIDTH, size, bold=bold)


def agency_line(lines: tuple[str, ...], types: Types = TYPES) -> DrawnLine:
    """The line under the agency: 1/3 to 1/2 of the text above it (Mục II.2.b).

    Of a name on several lines both the last line and the longest count, where one length can be
    within the range of both; otherwise the last line, which the drawn line stands under.
    """
    size = types["agency"].size
    widths = [text_width(line, size, bold=True) for line in lines]
    last, longest = widths[-1], max(widths)
    low, high = round(longest * AGENCY_LINE_LOW), round(last * AGENCY_LINE_HIGH)
    if low > high:
        low = round(last * AGENCY_LINE_LOW)
    return DrawnLine((low + high) // 2, HEAD_LEFT_WIDTH)


def motto_line(types: Types = TYPES) -> DrawnLine:
    """The line under the Tiêu ngữ, as long as it (Mục II.1.b)."""
    kind = types["motto"]
    return DrawnLine(
        round(text_width(MOTTO, kind.size, bold=kind.bold) * MOTTO_LINE), HEAD_RIGHT_WIDTH
    )


def number_line(number: int | None, symbol: str, types: Types = TYPES) -> str:
    """`Số: 05/SVHTTDL-VP`; room to write the number by hand while there is none (Mục II.3.c)."""
    line = f"Số: {padded_number(number) if number else _NUMBER_BLANK}/{symbol}"
    fits = text_width(line, types["number"].size) <= HEAD_LEFT_WIDTH
    return line if fits else line.replace("-", HYPHEN)


def subject_lines(subject: str, types: Types = TYPES) -> tuple[str, ...]:
    """`V/v …` in balanced lines (Mục II.5.b): the prefix once, whatever the user typed."""
    text = bind(f"V/v {bare_subject(subject)}")
    return set_lines(text, HEAD_LEFT_TEXT_WIDTH, types["letter_subject"].size, bold=False)


def bare_subject(subject: str) -> str:
    """The subject without `V/v`, `Về việc`, final stop; a common first verb in small letters."""
    text = plain(subject)
    start = 0
    while match := _SUBJECT_PREFIX.match(text, start) or _SUBJECT_ABOUT.match(text, start):
        start = match.end()
    text = text[start:].rstrip(" .;/") or plain(subject)
    if not text:
        return ""
    first = text.split(" ", 1)[0]
    if first[0].isupper() and is_plain_first_word(first) and first[1:].islower():
        text = text[0].lower() + text[1:]
    return text


def place_date(place: str, day: datetime.date | None, types: Types = TYPES) -> str:
    """`Lai Châu, ngày 21 tháng 10 năm 2022` (Mục II.4); blanks to fill in by hand in a draft.

    The date breaks nowhere if the place is too long for one line with it.
    """
    place = plain(place)
    place = place[:1].upper() + place[1:]  # `phường Tân Phong` begins the line
    if day is None:
        drafts = [f"{place}, ngày{short}tháng{short}năm{long}" for short, long in _DATE_BLANKS]
        return next((line for line in drafts if _fits_beside_number(line, types)), drafts[-1])
    line = f"{place}, {long_date(day)}"
    return line if _fits_beside_number(line, types) else bind(line)


def _fits_beside_number(line: str, types: Types) -> bool:
    size = types["place_date"].size
    blank = line.count(SPACE) * text_width(SPACE, size, italic=True)
    width = text_width(line, size, italic=True) + round(blank * (_BLANKS_STRETCH - 1))
    return width <= HEAD_RIGHT_WIDTH


def set_lines(
    text: str, width: int, size: float, *, bold: bool, italic: bool = False
) -> tuple[str, ...]:
    """`text` in balanced lines of at most `width` EMU; hard spaces and hyphens are ordinary again.

    A line that has been set cannot break any more.
    """
    lines = balanced_lines(text, width, size, bold=bold, italic=italic)
    return tuple(release(line) for line in lines)
