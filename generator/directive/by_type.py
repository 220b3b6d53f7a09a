"""Which keys a type of document needs and which it has no place for, out of the table of types."""

from __future__ import annotations

from generator.decree.forms import EVERY_KEY
from generator.decree.types import NEVER, REQUIRED, DocumentType

# Every key that one type needs, or may have, and another one not.
DEPENDENT: tuple[str, ...] = (
    *("subject", "addressees", "legal_basis", "authority", "body", "enclosures"),
    *("secrecy", "urgency"),
    *sorted(EVERY_KEY),
)


def needed(kind: DocumentType) -> set[str]:
    """The keys without which there is no document of this type (PL III, models 1.1, 1.2, 1.5)."""
    names = {"addressees"} if kind.addressed == REQUIRED else set()
    if kind.subject == REQUIRED:
        names.add("subject")
    if kind.order:
        names |= {"legal_basis", "authority", "body"}
    if any(line.leads_in for line in kind.form):
        names.add("body")
    return names.union(*(line.keys for line in kind.form if line.needed))


def refused(kind: DocumentType) -> set[str]:
    """The keys that have no place on a document of this type."""
    names = {"addressees"} if kind.addressed == NEVER else set()
    if kind.subject == NEVER:
        names.add("subject")
    if kind.is_copy:
        names |= {"legal_basis", "secrecy", "urgency"}
    if not kind.order:
        names.add("enclosures")
        if not kind.wired:
            names.add("authority")
    return names | (EVERY_KEY - kind.form_keys)


def has_own_content(kind: DocumentType) -> bool:
    """Whether a document of this type says something without any text: a form, a mark of a copy."""
    return bool(kind.form) or kind.subject == NEVER


def first_of_symbol(kind: DocumentType, agency_abbreviation: str) -> str:
    """What a symbol of this type begins with, as far as it is known; may be empty."""
    return "-".join(part for part in (kind.abbreviation, agency_abbreviation) if part)


def names_unit(kind: DocumentType) -> bool:
    """Whether the symbol ends with the unit that drafts: where no type stands in it (II.3.b)."""
    return kind.numbered and not kind.abbreviation
