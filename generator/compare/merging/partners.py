"""Which item of a list is which in another version of it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compare.matching import match
from generator.compare.merging.chunks import Chunk
from generator.compare.words import similarity

_SHORT = 40
_ANOTHER_NAME = 0.6  # of short texts, with so little in common they are two names
_LEAST = 0.45


def partners(base: Sequence[Chunk], side: Sequence[Chunk], *, alike: bool) -> dict[int, int]:
    """Which item of one side each old item is; `alike`: it may have been changed."""
    least = _LEAST if alike else 2.0
    found = match(base, side, _key, _alike, least=least)
    return dict(found.pairs)


def _key(chunk: Chunk) -> tuple[str, object]:
    return ("id", chunk.id) if chunk.id else ("item", chunk.plain)


def _alike(old: Chunk, new: Chunk) -> float:
    if old.id and new.id and old.id != new.id:
        return 0.0
    score = similarity(old.text, new.text)
    short = isinstance(old.plain, str) and max(len(old.text), len(new.text)) <= _SHORT
    return 0.0 if short and score <= _ANOTHER_NAME else score


def is_moved(partners: dict[int, int]) -> bool:
    """Whether the items that are left stand in another order."""
    places = [partners[old] for old in sorted(partners)]
    return places != sorted(places)


def order_of(partners: dict[int, int], others: dict[int, int]) -> list[int]:
    """The old items that both have kept, in the order of one side."""
    both = [old for old in partners if old in others]
    return sorted(both, key=lambda old: partners[old])


def twins_of(
    ours: Sequence[Chunk],
    theirs: Sequence[Chunk],
    of_ours: dict[int, int],
    of_theirs: dict[int, int],
) -> dict[int, int]:
    """What both sides have added alike, or under the same id: our place → theirs."""
    waiting = {_key(chunk): place for place, chunk in enumerate(theirs) if place not in of_theirs}
    return {
        place: waiting[_key(chunk)]
        for place, chunk in enumerate(ours)
        if place not in of_ours and _key(chunk) in waiting
    }
