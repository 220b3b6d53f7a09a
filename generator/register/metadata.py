"""What the book keeps of a directive (PL IV, mục I; PL VI, Phần II, mục I)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.core.text import fold
from generator.directive.model import Directive
from generator.register.entries import Metadata

# The fields whose words a search looks through; the book has the others in columns of their own.
_SEARCHED = ("opening", "tasks", "body", "closing", "enclosures", "appendices", "legal_basis")
_MOST_WORDS = 200_000


def metadata_of(directive: Directive) -> Metadata:
    """The columns of the book for a directive, and its words for searching."""
    searched = (getattr(directive, name) for name in _SEARCHED)
    words = " ".join(text for value in searched for text in _texts(value))
    others = (who for who in directive.recipients if fold(who) != "nhu tren")
    return Metadata(
        type=directive.type.name,
        symbol=directive.symbol,
        subject=directive.subject,
        agency=directive.agency,
        signers=tuple((who.title, who.name) for who in directive.signatories),
        recipients=(*directive.addressees, *others),
        archive=directive.archive or ("VT",),
        copies=directive.copies,
        urgency=directive.urgency,
        secrecy=directive.secrecy,
        words=words[:_MOST_WORDS],
    )


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401  (whatever a directive is made of)
    """The texts inside tuples of texts and tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
