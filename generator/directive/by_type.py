"""Which keys a type of document needs and which it has no place for, out of the table of types."""

from __future__ import annotations

from generator.decree.types import NEVER, REQUIRED, DocumentType

# Every key that one type needs, or may have, and another one not.
DEPENDENT: tuple[str, ...] = ("addressees", "legal_basis", "authority", "body")


def needed(kind: DocumentType) -> set[str]:
    """The keys without which there is no document of this type (PL III, models 1.1, 1.2, 1.5)."""
    names = {"addressees"} if kind.addressed == REQUIRED else set()
    return names | {"legal_basis", "authority", "body"} if kind.order else names


def refused(kind: DocumentType) -> set[str]:
    """The keys that have no place on a document of this type."""
    names = {"addressees"} if kind.addressed == NEVER else set()
    return names if kind.order else names | {"authority"}


def first_of_symbol(kind: DocumentType, agency_abbreviation: str) -> str:
    """What a symbol of this type begins with, as far as it is known; may be empty."""
    return "-".join(part for part in (kind.abbreviation, agency_abbreviation) if part)


def names_unit(kind: DocumentType) -> bool:
    """Whether the symbol ends with the unit that drafts: where no type stands in it (II.3.b)."""
    return not kind.abbreviation
