"""A directive as another document names it (PL I, Phần I, Mục II.6.b)."""

from __future__ import annotations

import datetime
from typing import Protocol

from generator.decree.symbols import padded_number, short_date
from generator.decree.types import DocumentType
from generator.directive.model import Citation


class Citable(Protocol):
    """What a citation is made of: a `Directive`, or whatever keeps the same of it."""

    @property
    def type(self) -> DocumentType: ...  # noqa: D102
    @property
    def number(self) -> int | None: ...  # noqa: D102
    @property
    def symbol(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> datetime.date | None: ...  # noqa: D102
    @property
    def agency(self) -> str: ...  # noqa: D102
    @property
    def subject(self) -> str: ...  # noqa: D102


def citation_of(directive: Citable) -> Citation:
    """The directive as another document cites it; without a number while it has none."""
    name = directive.type.name
    number = f"{padded_number(directive.number)}/{directive.symbol}" if directive.number else ""
    subject = _inside(directive.subject)
    return Citation(name[:1].upper() + name[1:], number, directive.date, directive.agency, subject)


def _inside(subject: str) -> str:
    """A subject as it goes on inside a sentence: `Nâng cao chất lượng …` → `nâng cao …`.

    A name (its second word has a capital too) and an abbreviation stay as they are.
    """
    first, _, rest = subject.partition(" ")
    is_name = rest[:1].isupper() or (len(first) > 1 and first.isupper())
    return subject if is_name else subject[:1].lower() + subject[1:]


def document_name(directive: Citable) -> str:
    """`Chỉ thị số 03/CT-SNNMT`; type and date while it has no number."""
    citation = citation_of(directive)
    if citation.number:
        return f"{citation.type} số {citation.number}"
    return f"{citation.type} ngày {short_date(citation.date)}" if citation.date else citation.type
