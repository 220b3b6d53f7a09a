"""The head of a document as entries: number, symbol, date, place, agencies, subject, marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.compose.head import bare_subject
from generator.decree.symbols import short_date, symbol_of
from generator.decree.types import DocumentType
from generator.decree.words import CIRCULATION, SECRECY, URGENCY
from generator.directive.by_type import names_unit
from generator.directive.yaml_text import Value
from generator.importing.names import written_small
from generator.importing.notices import Notices
from generator.importing.source import Para
from generator.inspect import components as c
from generator.inspect.facts import document_date
from generator.inspect.layout import Layout

_NUMBER_LINE = re.compile(
    r"\s*(?:Số|SỐ|số|So|No)\s*[:.;]?\s*(\d{0,9})[\s.…_]*(?:/\s*(.+))?", re.DOTALL
)
_HYPHENS = str.maketrans("–—−\u2010\u2011", "-----")
# Of a symbol what the decree has no place for: a year (`12/2025/QĐ-UBND`), `CV` of a letter.
_FOREIGN_TO_SYMBOL = re.compile(r"^(?:(?:19|20)\d\d/)?(?:CV-)?")
_SYMBOL = re.compile(r"[^\W_][\w.&]*(?:-[^\W_][\w.&]*)*")
_PLACE = re.compile(r"(.*?)[\s,.;]*\b(?:ngày|Ngày|NGÀY)\b.*", re.DOTALL)
_PLACE_BARE = re.compile(r"(.*?)\s*,\s*[\d.…].*", re.DOTALL)
# The day that an appendix names, of a document that bears none itself (model 1.9).
_LONG_DATE = re.compile(r"\(Kèm theo [^()]* ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4}) của ")
_BLANK_DATE = re.compile(r"ngày[\s.…_]*tháng[\s.…_]*năm[\s.…_]*(?:20[\s.…_]*)?", re.IGNORECASE)
_WIRE = re.compile(r"(.+?)\s*điện\s*:", re.IGNORECASE | re.DOTALL)
_ADDRESSED = re.compile(r"^k[íi]nh\s*g[ửu]i\s*:?\s*", re.IGNORECASE)
_DASH = re.compile(r"^[-–—+•]\s*")
_ABOUT = re.compile(r"V\s*[/.]\s*v(?:ề việc)?\s*[:.]?\s*", re.IGNORECASE)


class Lines(NamedTuple):
    """The paragraphs of each component of one sheet, in order."""

    by_name: dict[str, list[Para]]

    def of(self, name: str) -> list[Para]:
        """The paragraphs of a component."""
        return self.by_name.get(name, [])

    def text(self, name: str) -> str:
        """A component's words on one line."""
        return " ".join(" ".join([para.text for para in self.of(name)]).split())


def lines_of(paras: Iterable[Para]) -> Lines:
    """The paragraphs by the component that they are."""
    by_name: dict[str, list[Para]] = {}
    for para in paras:
        if para.name and para.text:
            by_name.setdefault(para.name, []).append(para)
    return Lines(by_name)


class Head:
    """Reads the head of the main document."""

    def __init__(
        self,
        layout: Layout,
        lines: Lines,
        kind: DocumentType | None,
        texts: Sequence[str],
        notices: Notices,
    ) -> None:
        self.layout = layout
        self.lines = lines
        self.kind = kind
        self.texts = texts
        self.notices = notices

    def entries(self) -> dict[str, Value]:
        """All that the head gives, by field name; what it does not give is not there."""
        found: dict[str, Value] = {}
        found.update(self._number())
        found.update(self._date())
        for name, component in (("parent_agency", c.PARENT_AGENCY), ("agency", c.AGENCY)):
            text = self.lines.text(component)
            if text:
                found[name] = self._agency(text, self.lines.of(component)[0].number)
        found.update(self._subject())
        found.update(self.marks())
        addressees, authority = self._addressees()
        if addressees:
            found["addressees"] = addressees if len(addressees) > 1 else addressees[0]
        authority = authority or self.lines.text(c.AUTHORITY)
        if authority:
            small = written_small(authority, self.texts)
            if not (self.kind and self.kind.wired and small == found.get("agency")):
                found["authority"] = small
        return found

    def _agency(self, text: str, number: int) -> str:
        small = written_small(text, self.texts)
        if small.upper() == small and len(small.split()) > 1:
            self.notices.replaced("W955", number, small)
        return small

    def _number(self) -> dict[str, Value]:
        """Number and symbol; the abbreviations where the symbol is made of them."""
        lines = self.lines.of(c.NUMBER)
        if not lines:
            return {}
        text = " ".join(lines[0].text.split())
        found: dict[str, Value] = {}
        match = _NUMBER_LINE.fullmatch(text)
        digits = match[1].lstrip("0") if match else ""
        typed = re.sub(r"\s+", "", match[2] or "").translate(_HYPHENS) if match else ""
        symbol = _FOREIGN_TO_SYMBOL.sub("", typed)
        whole = match is not None and len(digits) <= 5 and symbol == typed
        if digits and len(digits) <= 5:
            found["number"] = int(digits)
        if self.kind is not None and _SYMBOL.fullmatch(symbol) and not _has_small(symbol):
            abbreviations, exact = _abbreviations(self.kind, symbol)
            found.update(abbreviations)
            whole = whole and exact
        elif typed:
            whole = False
        if not whole:
            self.notices.keep(lines[0].number, text)
        for other in lines[1:]:
            self.notices.keep(other.number, other.text)
        return found

    def _date(self) -> dict[str, Value]:
        lines = self.lines.of(c.PLACE_DATE)
        if not lines:
            note = _LONG_DATE.search(" ".join(self.texts)) if not self._is_dated() else None
            return {"date": f"{note[1]}/{note[2]}/{note[3]}"} if note else {}
        text = " ".join(lines[0].text.split())
        found: dict[str, Value] = {}
        day = document_date(self.layout)
        if day is not None and 1945 <= day.year <= 2100:
            found["date"] = short_date(day)
        elif re.search(r"\d", _BLANK_DATE.sub("", text)):
            self.notices.keep(lines[0].number, text)
        match = _PLACE.fullmatch(text) or _PLACE_BARE.fullmatch(text)
        place = match[1].strip(" ,.;") if match else ""
        if place:
            found["place"] = place
        for other in lines[1:]:
            self.notices.keep(other.number, other.text)
        return found

    def _is_dated(self) -> bool:
        return self.kind is None or self.kind.dated

    def _subject(self) -> dict[str, Value]:
        if self.kind is not None and self.kind.subject_under_number:
            text = self.lines.text(c.LETTER_SUBJECT) or self.lines.text(c.SUBJECT)
            bare = _ABOUT.sub("", text, count=1) if _ABOUT.match(text) else text
            return {"subject": self._as_written(bare)} if bare.strip() else {}
        text = self.lines.text(c.SUBJECT) or self.lines.text(c.LETTER_SUBJECT)
        title = self.lines.text(c.TITLE)
        heading = self.kind.heading if self.kind else ""
        if not text and heading and title.upper().startswith(f"{heading} "):
            text = title[len(heading) :].strip()  # type and subject in one paragraph
        return {"subject": self._as_written(text)} if text else {}

    def _as_written(self, subject: str) -> str:
        """The subject as the file's own properties have it, where only letters' cases differ."""
        known = self.layout.properties.get("subject", "")
        if known and bare_subject(subject).casefold() == known.casefold():
            prefix = len(subject) - len(bare_subject(subject))
            whole = subject[:prefix] + known if prefix > 0 else known
            return whole if whole.casefold() == subject.casefold() else known
        return subject

    def marks(self) -> dict[str, Value]:
        """The marks of urgency, secrecy and circulation."""
        found: dict[str, Value] = {}
        for name, component, words in (
            ("urgency", c.URGENCY, URGENCY),
            ("secrecy", c.SECRECY, SECRECY),
            ("circulation", c.CIRCULATION, CIRCULATION),
        ):
            for para in self.lines.of(component):
                word = " ".join(para.text.casefold().split())
                if word in words and found.get(name, word) == word:
                    found[name] = word
                else:
                    self.notices.keep(para.number, para.text)
        return found

    def _addressees(self) -> tuple[list[str], str]:
        """The addressees; and who sends a công điện (`… điện:`)."""
        sender = ""
        names: list[str] = []
        whole = False
        lines: list[str] = []
        for para in self.lines.of(c.ADDRESSEES):
            wire = _WIRE.fullmatch(" ".join(para.text.split()))
            if wire and not lines:
                sender = wire[1]
            else:
                lines += para.text.split("\n")
        for line in lines:
            text = " ".join(line.split())
            text = _ADDRESSED.sub("", text, count=1) if not names else text
            dashed = bool(_DASH.match(text))
            text = _DASH.sub("", text, count=1).strip()
            if not text:
                continue
            if names and not dashed and not whole:
                names[-1] = f"{names[-1]} {text}"
            else:
                names.append(text)
            whole = text.endswith((";", "."))
        if len(names) == 1:
            return [names[0].rstrip(" ;,")], sender
        return [name.rstrip(" ;,.") for name in names], sender


def _has_small(symbol: str) -> bool:
    return any(group[:1].islower() for group in symbol.split("-"))


def _abbreviations(kind: DocumentType, symbol: str) -> tuple[dict[str, Value], bool]:
    """The abbreviations that a symbol is made of, and whether they make it again.

    A symbol of a letter that is made in another way is given as it is.
    """
    if names_unit(kind):
        agency, _, unit = symbol.partition("-")
        found: dict[str, Value] = {"agency_abbreviation": agency}
        found |= {"drafting_unit": unit} if unit else {"symbol": symbol}
        return found, True
    _, _, rest = symbol.partition("-")
    if not rest:
        return {}, False
    return {"agency_abbreviation": rest}, symbol == symbol_of(kind, rest, "")
