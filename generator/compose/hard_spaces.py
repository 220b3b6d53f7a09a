"""Spaces and hyphens at which a line must not break.

`số 08-NQ/TU`, `ngày 21/10/2022`, `tháng 10 năm 2022`, `khoản 1 Điều 5`, `2021 - 2025`,
`10 triệu đồng`, `ông Nguyễn Văn A` stay on one line: their spaces become U+00A0 and the hyphens
inside a symbol or a span of years U+2011.
"""

from __future__ import annotations

import re

SPACE = "\u00a0"
HYPHEN = "\u2011"

# Words that hold on to the number after them. Of the names of documents the last syllable counts:
# `Quyết định 688`, `Đề án 688`.
_BEFORE_NUMBER = frozenset(
    "số ngày tháng năm quý giờ tuần khóa kỳ lần thứ điều khoản điểm mục phần chương phụ lục mẫu "
    "biểu bảng trang độ quyết định thị hoạch án văn báo trình tư điện lệnh luật loại cấp nhóm hạng "
    "khu phố tổ thôn phường quận bước đoạn".split()
)

# Words that hold on to the number before them, and the number that may follow them in turn.
_UNITS = (
    "tháng|năm|ngày|giờ|phút|giây|tuần|quý|%|‰|km²|km2|km|m²|m2|m³|m3|mm|cm|kg|tấn|tạ|ha|lít|kWh|MW|"
    "triệu|tỷ|tỉ|nghìn|ngàn|đồng|VNĐ|USD|người|hộ|Điều|khoản|Mục|Chương|Phần|Phụ lục|°C"
)
# Each pattern starts with a narrow set of characters: a letter has thousands of places to try.
_NUMBER = re.compile(
    rf"\d(?:(?:\d|[.,]\d)*(?: (?:{_UNITS})(?!\w)(?: \d(?:\d|[./,]\d)*)?)+|\S*(?: - \d[\d/]*)?)"
)
_INNER_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")

# `Mục IV`, `quý III/2026`, `quý III năm 2026`; `điểm a khoản`
_ROMAN = re.compile(r" [IVXLC]+(?=\W|$)(?: năm)?")
_POINT = re.compile(r"[Đđ]iểm [a-zđ](?=[ ,.;)])(?: [Kk]hoản)?")
# The word boundary is looked for after the first letter: a pattern that starts by looking back is
# tried at every letter of the text.
_PERSON = re.compile(r"[ÔôBbĐđ](?<!\w.)(?:ng|à|ồng chí)(?: \([Bb]à\))?:? \w+(?: \w+){1,4}")


def bind(text: str) -> str:
    """`text` with the spaces and hyphens that must not break made hard; the words stay the same."""
    text = _ROMAN.sub(_bind_roman, _bind_numbers(text))
    if "điểm " in text or "Điểm " in text:
        text = _POINT.sub(_bind_all, text)
    if (
        "Ông " in text
        or " ông " in text
        or text[:4] == "ông "
        or "Bà " in text
        or "bà " in text
        or "ồng chí " in text
    ):
        text = _PERSON.sub(_bind_person, text)
    return text


def release(text: str) -> str:
    """`text` with ordinary spaces and hyphens again, for a line that is known not to break."""
    return text.replace(SPACE, " ").replace(HYPHEN, "-")


def _bind_all(match: re.Match[str]) -> str:
    return match[0].replace(" ", SPACE)


def _bind_roman(match: re.Match[str]) -> str:
    return _bind_all(match) if _holds_number(match.string, match.start()) else match[0]


def _bind_numbers(text: str) -> str:
    pieces = []
    position = 0
    for match in _NUMBER.finditer(text):
        start = match.start()
        bound = match[0].replace(" ", SPACE)
        if "-" in bound:
            bound = _INNER_HYPHEN.sub(HYPHEN, bound)
        before = text[position:start]
        if before.endswith(" ") and _holds_number(text, start - 1):
            before = before[:-1] + SPACE
        elif before.endswith("-") and before[-2:-1].isalnum():  # COVID-19
            before = before[:-1] + HYPHEN
        pieces += (before, bound)
        position = match.end()
    pieces.append(text[position:])
    return "".join(pieces)


def _holds_number(text: str, end: int) -> bool:
    """Whether the word that ends at `end` holds on to a number after it."""
    word = text[max(text.rfind(" ", 0, end), text.rfind(SPACE, 0, end)) + 1 : end].lstrip("(“\"'")
    return word.lower() in _BEFORE_NUMBER


def _bind_person(match: re.Match[str]) -> str:
    """Form of address and name, where at least two capitalised words follow the address."""
    words = match[0].split(" ")
    first = next((i for i, word in enumerate(words) if i and word[0].isupper()), len(words))
    last = first
    while last < len(words) and words[last][0].isupper():
        last += 1
    if last - first < 2:
        return match[0]
    return " ".join([SPACE.join(words[:last]), *words[last:]])
