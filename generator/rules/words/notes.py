"""VB856–VB858: `(Kèm theo …)` under an appendix, held against the document's own head
(PL I, Phần I, Mục III.1.c)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.core.text import fold
from generator.decree.types import DOCUMENT_TYPES, DocumentType
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.dates import DATE_PATTERN, day_of
from generator.rules.words.making import clause
from generator.rules.words.numbers import symbols_of
from generator.rules.words.reading import Joined, joined, printed, shown

# One without brackets ends where the next begins, or what begins a new line as if it did.
_NOTE = re.compile(
    r"\([^\n(]*\b[Kk]èm theo\b[^()]*(?:\)|$)"
    r"|^[^\n(]*\b[Kk]èm theo\b[^()]*?(?:\)|\Z|(?=\n\(?[^\n(]*\b[Kk]èm theo\b))",
    re.MULTILINE,
)
_NUMBER = re.compile(r"số\s*:?\s*(?P<n>\d*)\s*/\s*(?P<symbol>[^\s,;)]+)")
_KIND = re.compile(
    rf"kèm theo (?P<at>(?i:{'|'.join(kind.name for kind in DOCUMENT_TYPES)}))(?= số)", re.IGNORECASE
)
# Forms of laws may be appended too, and keep the note of the law.
_OF_LAW = re.compile(r"kèm theo (?:Luật|Nghị định|Thông tư|Pháp lệnh)|/(?:NĐ-CP|TT-|QH\d|TTLT)")
_ISSUER = re.compile(r"\bcủa (?P<at>[^()\n]{0,200}[^()\s])\s*+\)?\s*+$")
_SHORT = re.compile(r"\b[A-ZĐ]{2,}\b|&")


class _Note(NamedTuple):
    text: Joined
    start: int
    words: str

    def all(self, **params: str) -> Finding:
        """A finding about the note, at its first line: others are other paragraphs."""
        end = self.start + len(self.words.split("\n", 1)[0])
        return self.text.finding(self.start, end, **params)

    def finding(self, match: re.Match[str], group: int | str, right: str) -> Finding:
        start, end = match.span(group)
        return self.text.finding(self.start + start, self.start + end, words=match[group],
                                 right=right)  # fmt: skip


def _notes(paper: Paper) -> Iterator[_Note]:
    """The notes on paper; a note on several lines is one."""
    if not printed(paper):
        return
    text = joined(paper, (c.APPENDIX_NOTE,))
    for match in _NOTE.finditer(text.text):
        yield _Note(text, match.start(), match[0])


def _own_number(paper: Paper) -> tuple[int | None, str]:
    for _, match in symbols_of(paper):
        number = match["number"]
        return (int(number) if number else None), match["symbol"].strip(" .")
    return None, ""


def _other_document(paper: Paper) -> Iterator[Finding]:
    number, symbol = _own_number(paper)
    for note in _notes(paper):
        if not symbol or not _is_of(paper.type, symbol) or _OF_LAW.search(note.words):
            continue
        cited = _NUMBER.search(note.words)
        if cited and cited["n"] and number is not None and int(cited["n"]) != number:
            yield note.finding(cited, "n", f"{number:02d}")
        elif cited and _is_other(cited["symbol"], symbol):
            yield note.finding(cited, "symbol", symbol)
        kind = _KIND.search(note.words)
        named = paper.type.name if paper.type else ""
        if kind and named and fold(kind["at"]) != fold(named) and cited and cited["n"]:
            yield note.finding(kind, "at", named[:1].upper() + named[1:])
        yield from _other_day(note, paper.date)
        yield from _other_issuer(note, paper)


def _is_other(cited: str, symbol: str) -> bool:
    """Whether a symbol is another one; of dots that are left to be filled in, nobody can tell."""
    one, other = _letters(cited), _letters(symbol)
    return bool(one) and one != other


def _letters(symbol: str) -> str:
    """Its letters alone: marks and years that do not belong there are other rules'."""
    return "".join(ch for ch in fold(symbol) if ch.isalpha())


def _is_of(kind: DocumentType | None, symbol: str) -> bool:
    """Whether a symbol is one of the document's type: else that is told of it, not of the note."""
    return kind is None or _letters(symbol).startswith(_letters(kind.abbreviation))


def _other_day(note: _Note, date: datetime.date | None) -> Iterator[Finding]:
    for match in DATE_PATTERN.finditer(note.words) if date else ():
        if date and day_of(match) != date:
            yield note.finding(match, 0, f"{date.day:02d}/{date.month}/{date.year}")


def _other_issuer(note: _Note, paper: Paper) -> Iterator[Finding]:
    issuer = _ISSUER.search(note.words)
    agency = " ".join(p.text for p in paper.passages if p.component == c.AGENCY)
    if not issuer or not agency or _SHORT.search(issuer["at"]):
        return
    one, other = fold(issuer["at"]), " ".join(fold(agency).split())
    # Another agency of the same kind: `Sở Tài chính` on a document of `SỞ NỘI VỤ`.
    same_kind = one.split()[0] == other.split()[0]
    if same_kind and one not in other and other not in one and not _alike(one, other):
        yield note.finding(issuer, "at", agency)


def _alike(one: str, other: str) -> bool:
    """Whether most words are the same: `Ủy ban nhân dân tỉnh` on one of that of Sông Mai."""
    words, others = set(one.split()), set(other.split())
    return len(words & others) > len(words | others) / 2


def _incomplete(paper: Paper) -> Iterator[Finding]:
    for note in _notes(paper):
        if _OF_LAW.search(note.words):
            continue
        missing = [
            name
            for name, pattern in (("số, ký hiệu", r"\bsố\b|\d/"), ("ngày, tháng, năm", r"\bngày\b"),
                                  ("cơ quan ban hành", r"\bcủa\b"))
            if not re.search(pattern, note.words)
        ]  # fmt: skip
        if missing:
            yield note.all(words="; ".join(missing))


def _without_brackets(paper: Paper) -> Iterator[Finding]:
    for note in _notes(paper):
        if not (note.words.startswith("(") and note.words.rstrip().endswith(")")):
            yield note.all(words=shown(note.words))


_HEAD = "Số: 07/KH-SNV\nSông Mai, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nPhụ lục\n"
_RIGHT = f"{_HEAD}(Kèm theo Kế hoạch số 07/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ)"

RULES: tuple[Rule, ...] = (
    Rule(
        "VB856",
        ("Chỉ dẫn «Kèm theo» của văn bản khác", "The note names another document"),
        "Số, ký hiệu, tên loại, ngày, cơ quan ghi ở «(Kèm theo …)» là của chính văn bản này.",
        clause("appendix note"), ERROR, WORDS,
        ("chỉ dẫn kèm theo ghi «{words}», văn bản là «{right}»",
         "the note has “{words}”, the document “{right}”"),
        ("Ghi như ở phần đầu văn bản: «{right}».", "Write as in the head: “{right}”."),
        f"{_HEAD}(Kèm theo Kế hoạch số 17/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ)", _RIGHT,
        _other_document,
    ),
    Rule(
        "VB857",
        ("Chỉ dẫn «Kèm theo» chưa đủ", "The note is not complete"),
        "«(Kèm theo …)» có số, ký hiệu, thời gian ban hành và tên cơ quan ban hành.",
        clause("appendix note"), WARNING, WORDS,
        ("chỉ dẫn kèm theo thiếu {words}", "the note lacks: {words}"),
        ("Ghi «(Kèm theo … số … ngày … tháng … năm … của …)».", "Complete it."),
        f"{_HEAD}(Kèm theo Kế hoạch này)", _RIGHT,
        _incomplete,
    ),
    Rule(
        "VB858",
        ("Chỉ dẫn «Kèm theo» không có ngoặc đơn", "The note has no brackets"),
        "Chỉ dẫn kèm theo văn bản đặt trong ngoặc đơn.",
        clause("appendix note form"), WARNING, WORDS,
        ("chỉ dẫn kèm theo không đặt trong ngoặc đơn: «{words}»", "no brackets: “{words}”"),
        ("Ghi «(Kèm theo …)».", "Put it in brackets."),
        f"{_HEAD}Kèm theo Kế hoạch số 07/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ", _RIGHT,
        _without_brackets,
    ),
)  # fmt: skip
