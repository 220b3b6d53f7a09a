"""Who signs, in what capacity (PL I, Phần I, Mục II.7)."""

from __future__ import annotations

from generator.compose.hard_spaces import SPACE
from generator.compose.head import set_lines
from generator.compose.inline import plain
from generator.compose.metrics import text_width
from generator.compose.page import SignerPair
from generator.core.units import mm
from generator.decree.layout import HEAD_RIGHT_WIDTH, TEXT_WIDTH, TYPES, Types
from generator.decree.words import CAPACITIES
from generator.directive.model import Signatory

# Between two columns of signatures.
_CLEAR = mm(4)


def signature_lines(signatory: Signatory, types: Types = TYPES) -> tuple[str, ...]:
    """The lines above the signature, in capitals: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`."""
    lines = [plain(signatory.role)] if signatory.role else []
    title = plain(signatory.title)
    for capacity, head in zip(signatory.capacity, signatory.on_behalf_of, strict=True):
        if CAPACITIES[capacity].names_head:
            lines.append(f"{capacity} {plain(head)}")
        else:
            title = f"{capacity} {title}"
    return tuple(_unbroken(line.upper(), types) for line in (*lines, title) if line)


def signer_pairs(
    signatories: tuple[Signatory, ...], types: Types = TYPES
) -> tuple[SignerPair, ...]:
    """Two or more who sign, side by side, from left to right; none where one signs alone."""
    if len(signatories) < 2:
        return ()
    sides = [(_in_half(s, types), signatory_name(s)) for s in signatories]
    if len(sides) % 2:
        sides.insert(-1, ("", ""))
    return tuple(
        SignerPair(*left, *right) for left, right in zip(sides[::2], sides[1::2], strict=True)
    )


def _in_half(signatory: Signatory, types: Types) -> str:
    """What stands above a signature in half the page's width, in balanced lines."""
    size = types["signature"].size
    lines = (
        set_lines(line.replace("\n", " "), TEXT_WIDTH // 2 - _CLEAR, size, bold=True)
        for line in signature_lines(signatory, types)
    )
    return "\n".join(line for broken in lines for line in broken)


def signatory_name(signatory: Signatory) -> str:
    """The name, as it is written."""
    return plain(signatory.name)


def _unbroken(line: str, types: Types) -> str:
    """A line too long for its column in balanced ones; none ends between `KT.` and what follows."""
    size = types["signature"].size
    if text_width(line, size, bold=True) <= HEAD_RIGHT_WIDTH:
        return line
    if line.split(" ", 1)[0] in CAPACITIES:
        line = line.replace(" ", SPACE, 1)
    return "\n".join(set_lines(line, HEAD_RIGHT_WIDTH, size, bold=True))
