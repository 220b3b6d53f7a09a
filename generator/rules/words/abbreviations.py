"""VB934: abbreviations that nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from generator.inspect import components as c
from generator.rules.data.abbreviations import KNOWN
from generator.rules.rule import INFO, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.reading import HEAD, LISTS, SIGNING, joined

_NOT_HERE = HEAD | SIGNING | LISTS | {
    c.CONTACT, c.TITLE, c.AUTHORITY, c.ORDER, c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION, c.HEADING,
    "", c.URGENCY, c.SECRECY, c.CIRCULATION, c.APPENDIX_LABEL, c.APPENDIX_TITLE,
    c.TABLE_TEXT, c.LETTER_SUBJECT, c.SUBJECT,
}  # fmt: skip
_ABBREVIATION = re.compile(r"(?<![\w/.&-])[A-ZĂÂĐÊÔƠƯ]{2,12}(?![\w/-])")
_MOST_ABBREVIATIONS = 2  # more words in capitals in a row are a title, or a foreign name
_NEAR = 40  # letters on each side
_ROMAN = re.compile(r"[IVXLC]+")


def _unknown(paper: Paper) -> Iterator[Finding]:
    text = joined(paper, without=_NOT_HERE)
    seen: set[str] = set()
    for match in _ABBREVIATION.finditer(text.text):
        word = match[0]
        if word in seen or word in KNOWN or _ROMAN.fullmatch(word):
            continue
        seen.add(word)
        if _in_capitals(text.text, match.start(), match.end()):
            continue
        # `Sở Giáo dục và Đào tạo (GDĐT)`, `(viết tắt là GDĐT)`, `sau đây gọi là GDĐT`
        if text.text[match.start() - 1 : match.start()] == "(" or re.search(
            r"(?:(?:tắt|gọi|gọi chung) là|tắt(?: [^\W\d]+){0,3}):? ?[“\"]?$",
            text.text[max(0, match.start() - 40) : match.start()],
        ):
            continue
        yield text.finding(match.start(), match.end(), words=word)


def _run_of_capitals(text: str, start: int, end: int) -> list[str]:
    """The words in capitals that stand in a row with the one from `start` to `end`."""

    def is_capital(word: str) -> bool:
        return word.strip('“”"(),.;').isupper()

    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2].split(" ")[-2::-1]
    after = text[end : end + _NEAR].partition("\n")[0].split(" ")[1:]
    return [text[start:end], *takewhile(is_capital, before), *takewhile(is_capital, after)]


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the line, or the words on both sides, are in capitals: a title, no abbreviation."""
    line = text[text.rfind("\n", 0, start) + 1 : start] + text[start:].split("\n", 1)[0]
    if line.isupper():
        return True
    before, after = (
        text[max(0, start - 20) : start].split(" ")[-2:-1],
        text[end : end + 20].split(" ")[1:2],
    )
    if len(_run_of_capitals(text, start, end)) > _MOST_ABBREVIATIONS:
        return True
    # Another abbreviation beside it makes no title: `CTMTQG GNBV`.
    return any(
        len(word) > 1 and word.isalpha() and word.isupper() and not _ABBREVIATION.fullmatch(word)
        for word in (*before, *after)
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "VB934",
        ("Chữ viết tắt chưa giải thích", "An abbreviation that nothing explains"),
        "Chữ viết tắt ít gặp được viết đầy đủ ở lần đầu, như «Giáo dục và Đào tạo (GDĐT)».",
        clause("checked"), INFO, WORDS,
        ("chữ viết tắt «{words}» chưa được giải thích", "nothing explains “{words}”"),
        ("Viết đầy đủ ở lần đầu, chữ tắt trong ngoặc.", "Write it in full the first time."),
        "phối hợp với GVCN các lớp", "phối hợp với giáo viên chủ nhiệm (GVCN); GVCN và UBND xã",
        _unknown,
    ),
)  # fmt: skip
