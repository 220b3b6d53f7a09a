"""The structure of a text: phần, chương, mục, điều, `I.`, `1.`, `1.1.`, `a)`, `-`, as meant.

A marker that is wrong (`1/`, `a.`, `Điều 1:`) still says which level is meant.
"""

from __future__ import annotations

import re

from generator.inspect import components as c

_ROMAN = "[IVXLC]+"
_ORDINAL = "(?:thứ |THỨ )?(?:nhất|hai|ba|tư|năm|một|NHẤT|HAI|BA|TƯ|NĂM|MỘT)"
_END = r"(?=$|[\s.:–-])"
# A sentence may begin as these do: `Mục 1 Chương II Nghị định này quy định …`.
_LONGEST_DIVISION = 200
_DIVISIONS = (
    (c.PART, re.compile(rf"(?:Phần|PHẦN)\s+(?:{_ROMAN}|\d+|{_ORDINAL}){_END}")),
    (c.CHAPTER, re.compile(rf"(?:Chương|CHƯƠNG)\s+(?:{_ROMAN}|\d+){_END}")),
    (c.SUBSECTION, re.compile(rf"(?:Tiểu [Mm]ục|TIỂU MỤC)\s+(?:\d+|{_ROMAN}){_END}")),
    (c.SECTION, re.compile(rf"(?:Mục|MỤC)\s+(?:\d+|{_ROMAN}){_END}")),
)
_ARTICLE = re.compile(
    r"(?:Điều|ĐIỀU|điều|Ðiều)\s+(?:\d+[a-zđ]?|[IVX]+)"
    # Without a mark only where no sentence begins so: `Điều 5 Luật này quy định`.
    r"(?:\s*[.:)–-](?!\d)|\s*$|\s(?=[A-ZĐÀ-Ỹ])(?!\s*(?:Nghị|Luật|Bộ|Thông|Quy|Quyết|Pháp|Hiến"
    r"|Điều|Chương|Mục|Phần|Chỉ|Kế|Hợp|Nội|Công)\b))"
)
_ITEMS = (
    (c.SUBCLAUSE, re.compile(r"\d{1,3}(?:\.\d{1,2}){1,3}(?:[.)/]|(?=\s))\s*(?=[^\d\s]|$)")),
    (c.CLAUSE, re.compile(r"\d{1,3}\s?[.)/](?!\d)\s*(?=\D|\d+\s+[^\W\d]|$)")),
    (
        c.HEADING,
        # `B) Việc …` is a điểm with a wrong letter; `B) VIỆC …` is a heading.
        re.compile(
            r"(?![A-HK-U]\)\s*[^\W\d_a-zà-ỹđ]?[a-zà-ỹđ])(?:[IVX]{1,5}|[A-HK-U])\s?[./)](?!\w)\s*"
            r"(?=\D|$)|[IVX]{1,5}\s*[-–]\s"
        ),
    ),
    (c.POINT, re.compile(r"([a-zđăâêôơư])\1?\s?[.)/](?=\s|[A-ZĐÀ-Ỹ]|$)|[A-ZĐ]\)(?=\s)")),
    (c.DASH, re.compile(r"[-–—−‐+•*·▪]\s*(?=\S|$)")),
)


def level_of(text: str) -> str:
    """The level of the structure that a paragraph begins, `c.TEXT` where it begins none."""
    text = text.strip()
    if len(text) <= _LONGEST_DIVISION:
        for kind, pattern in _DIVISIONS:
            match = pattern.match(text)
            if match and not _goes_on(text[match.end() :]):
                return kind
    if _ARTICLE.match(text):
        return c.ARTICLE
    return next((kind for kind, pattern in _ITEMS if pattern.match(text)), c.TEXT)


def _goes_on(rest: str) -> bool:
    """Whether what follows a number is the rest of a sentence, no title."""
    words = rest.strip()
    if rest.startswith((".", ":")) or not words:
        return False
    return (
        words[0].islower()
        or words.endswith((".", ";", ":"))
        or words.startswith(("Chương", "Phần", "Mục", "Nghị", "Luật", "Thông", "Điều"))
    )


DIVISIONS = (c.PART, c.CHAPTER, c.SUBSECTION, c.SECTION)


def is_bare_division(text: str) -> bool:
    """Whether a line is a division's word and number alone: its title is the line below."""
    text = text.strip()
    for _, pattern in _DIVISIONS:
        if match := pattern.match(text):
            return not text[match.end() :].strip(" .:–-")
    return False
