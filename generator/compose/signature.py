"""Who signs, in what capacity (PL I, Phần I, Mục II.7)."""

from __future__ import annotations

from generator.compose.hard_spaces import SPACE
from generator.compose.inline import plain
from generator.compose.metrics import text_width
from generator.decree.layout import HEAD_RIGHT_WIDTH, TYPES
from generator.decree.words import CAPACITIES
from generator.directive.model import Signatory


def signature_lines(signatory: Signatory) -> tuple[str, ...]:
    """The lines above the signature, in capitals: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`."""
    lines = []
    title = plain(signatory.title)
    for capacity, head in zip(signatory.capacity, signatory.on_behalf_of, strict=True):
        if CAPACITIES[capacity].names_head:
            lines.append(f"{capacity} {plain(head)}")
        else:
            title = f"{capacity} {title}"
    return tuple(_unbroken(line.upper()) for line in (*lines, title))


def signatory_name(signatory: Signatory) -> str:
    """The name, as it is written."""
    return plain(signatory.name)


def _unbroken(line: str) -> str:
    """A line too long for its column never breaks between `KT.` and what it stands for."""
    if text_width(line, TYPES["signature"].size, bold=True) <= HEAD_RIGHT_WIDTH:
        return line
    return line.replace(" ", SPACE, 1) if line.split(" ", 1)[0] in CAPACITIES else line
