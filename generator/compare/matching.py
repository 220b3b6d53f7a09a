"""Which entry of one list is which of another, and which of them have been moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple, TypeVar

Entry = TypeVar("Entry")

ALIKE = 0.45  # so much in common, two entries are versions of one
_MOST_PAIRS = 250_000
_NEAR = 60  # of more, only those are looked at that stand so near to one another (or nearer yet)


class Move(NamedTuple):
    """The old entry `entry` now stands `before` the old entry `anchor`, or else behind it."""

    entry: int
    anchor: int
    before: bool


class Matched(NamedTuple):
    """`pairs` of places (old, new) in the order of the new list; the rest of both; the moves."""

    pairs: list[tuple[int, int]]
    gone: list[int]
    come: list[int]
    moves: list[Move]


def match(
    old: Sequence[Entry],
    new: Sequence[Entry],
    same: Callable[[Entry], Hashable],
    alike: Callable[[Entry, Entry], float],
    *,
    least: float = ALIKE,
) -> Matched:
    """Entries with the same key first, then the most alike; `least` is the least that counts."""
    partner = _same(old, new, same)
    taken = set(partner.values())
    left = [place for place in range(len(old)) if place not in partner]
    right = [place for place in range(len(new)) if place not in taken]
    if len(left) * len(right) > _MOST_PAIRS:
        near = min(_NEAR, max(_MOST_PAIRS // (2 * len(left)), 4))
        pairs = [
            (a, b)
            for place, a in enumerate(left)
            for b in right[max(place - near, 0) : place + near]
        ]
    else:
        pairs = [(a, b) for a in left for b in right]
    scored = [(-alike(old[a], new[b]), abs(a - b), a, b) for a, b in pairs]
    for score, _, a, b in sorted(scored):
        if -score < least:
            break
        if a not in partner and b not in taken:
            partner[a] = b
            taken.add(b)
    found = sorted(((a, b) for a, b in partner.items()), key=lambda pair: pair[1])
    return Matched(
        found,
        [place for place in range(len(old)) if place not in partner],
        [place for place in range(len(new)) if place not in taken],
        moves_of([a for a, _ in found]),
    )


def _same(
    old: Sequence[Entry], new: Sequence[Entry], same: Callable[[Entry], Hashable]
) -> dict[int, int]:
    waiting: dict[Hashable, list[int]] = {}
    for place, entry in enumerate(new):
        waiting.setdefault(same(entry), []).append(place)
    partner: dict[int, int] = {}
    for place, entry in enumerate(old):
        places = waiting.get(same(entry))
        if places:
            partner[place] = places.pop(0)
    return partner


def moves_of(order: Sequence[int]) -> list[Move]:
    """The fewest moves that bring the old places into `order`."""
    kept = set(_rising(order))
    moves = []
    for place, entry in enumerate(order):
        if entry in kept:
            continue
        after = next((other for other in order[place + 1 :] if other in kept), None)
        before = next((other for other in reversed(order[:place]) if other in kept), None)
        if after is not None and (before is None or entry > after):
            moves.append(Move(entry, after, True))
        elif before is not None:
            moves.append(Move(entry, before, False))
    return moves


def _rising(order: Sequence[int]) -> list[int]:
    """A longest rising part of a sequence."""
    tops: list[int] = []
    at: list[int] = []
    links: list[int] = []
    for place, value in enumerate(order):
        pile = bisect_left(tops, value)
        tops[pile : pile + 1] = [value]
        at[pile : pile + 1] = [place]
        links.append(at[pile - 1] if pile else -1)
    found = []
    place = at[-1] if at else -1
    while place >= 0:
        found.append(order[place])
        place = links[place]
    return found[::-1]
