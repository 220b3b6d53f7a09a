"""Which series of numbers a document belongs to (Điều 15; PL I, Phần I, Mục II.3.a)."""

from __future__ import annotations

from generator.core.text import fold
from generator.decree.types import DocumentType
from generator.directive.model import Directive, Numbering
from generator.directive.profile import Profile

COMMON = "chung"
OF_SECRETS = "mật"
# Copies of whatever kind share one series (PL I, Phần II, Mục II.3).
COPIES = "bản sao"


def series_of(directive: Directive, profile: Profile | None) -> str:
    """The name of the series, as it stands in the book: `chung`, `quyết định`, `HĐTĐ/chung/mật`.

    A council or committee of the office that issues under its own name has its own numbers.
    """
    numbering = profile.numbering if profile else Numbering()
    secret = bool(directive.secrecy) and numbering.secret_apart
    return joined(_body(directive, profile), directive.type, numbering, secret=secret)


def joined(body: str, kind: DocumentType, numbering: Numbering, *, secret: bool = False) -> str:
    """The series of a type; `body` is the council that issues, empty for the office itself."""
    parts = (body, _of_type(kind, numbering), OF_SECRETS if secret else "")
    return "/".join(part for part in parts if part)


def _of_type(kind: DocumentType, numbering: Numbering) -> str:
    if kind.is_copy:
        return COPIES
    for group in numbering.groups:
        if kind in group.types:
            return group.name
    return kind.name if numbering.by_type else COMMON


def _body(directive: Directive, profile: Profile | None) -> str:
    """The abbreviation (or name) of who issues, where that is not the office of the profile."""
    defaults = profile.defaults if profile else {}
    for name in ("agency_abbreviation", "agency"):
        office, own = defaults.get(name, ""), getattr(directive, name)
        if office and own:
            return "" if fold(own) == fold(office) else own
    return directive.agency_abbreviation or directive.agency if defaults else ""
