"""Who signs, in what capacity (PL I, Phần I, Mục II.7)."""

from __future__ import annotations

from generator.compose.hard_spaces import SPACE
from generator.compose.inline import plain
from generator.decree.words import CAPACITIES
from generator.directive.model import Signatory


def signature_lines(signatory: Signatory) -> tuple[str, ...]:
    """The lines above the signature, in capitals: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`."""
    lines = []
    title = plain(signatory.title)
    for capacity, head in zip(signatory.capacity, signatory.on_behalf_of, strict=True):
        if CAPACITIES[capacity].names_head:
            lines.append(f"{capacity}{SPACE}{plain(head)}")
        else:
            title = f"{capacity}{SPACE}{title}"
    return tuple(line.upper() for line in (*lines, title))


def signatory_name(signatory: Signatory) -> str:
    """The name, which never breaks."""
    return plain(signatory.name).replace(" ", SPACE)
