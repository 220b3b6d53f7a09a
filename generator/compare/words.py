"""Two texts word by word: what stayed, what went, what came."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

KEPT, GONE, NEW = "kept", "gone", "new"

# A number or date keeps what belongs to it (`30/6/2026`); else a word, a space, a sign.
_TOKEN = re.compile(r"[0-9]\w*(?:[/.,-][0-9]\w*)*|\w+|\s|[^\w\s]")
# Between two changes, so little is no anchor: `[-a b-]{+c d+}`, not `[-a-]{+c+} [-b-]{+d+}`.
_WEAK = re.compile(r"[\s,;.:]*")
_MOST_COMPARED = 4_000_000  # tokens times tokens; beyond, a stretch counts as rewritten
_CONTEXT = 18  # tokens (words and spaces) shown on each side of a change
_WORTH_LEAVING_OUT = 16


class Piece(NamedTuple):
    """Words that were KEPT, are GONE or NEW."""

    kind: str
    text: str


class Step(NamedTuple):
    """The stretch `start:end` of the old became `new_start:new_end`; `same`: as it was."""

    same: bool
    start: int
    end: int
    new_start: int
    new_end: int


def tokens_of(text: str) -> list[str]:
    """The words, spaces and signs of a text; joined they are the text."""
    return _TOKEN.findall(text)


def steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    """How `old` became `new`, token by token; what lies between changes and says nothing is one
    change with them.
    """
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    middle, other = old[head : len(old) - tail], new[head : len(new) - tail]
    found: list[Step] = [Step(True, 0, head, 0, head)] if head else []
    if len(middle) * len(other) > _MOST_COMPARED:
        found.append(Step(False, head, head + len(middle), head, head + len(other)))
    else:
        matcher = SequenceMatcher(None, middle, other, False)
        for tag, a, b, c, d in matcher.get_opcodes():
            found.append(Step(tag == "equal", head + a, head + b, head + c, head + d))
    if tail:
        found.append(Step(True, len(old) - tail, len(old), len(new) - tail, len(new)))
    return _without_islands(found, old)


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _without_islands(found: list[Step], old: Sequence[Hashable]) -> list[Step]:
    joined: list[Step] = []
    for place, step in enumerate(found):
        inside = 0 < place < len(found) - 1
        island = step.same and inside and _is_weak(old[step.start : step.end])
        step = step._replace(same=False) if island else step
        if joined and not joined[-1].same and not step.same:
            last = joined.pop()
            step = Step(False, last.start, step.end, last.new_start, step.new_end)
        joined.append(step)
    return joined


def _is_weak(tokens: Sequence[Hashable]) -> bool:
    return all(isinstance(token, str) and _WEAK.fullmatch(token) for token in tokens)


def pieces_of(old: str, new: str) -> tuple[Piece, ...]:
    """The words of both texts in the order of reading."""
    return tuple(_pieces(tokens_of(old), tokens_of(new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for same, start, end, new_start, new_end in steps(old, new):
        if same:
            yield Piece(KEPT, "".join(old[start:end]))
            continue
        if gone := "".join(old[start:end]):
            yield Piece(GONE, gone)
        if come := "".join(new[new_start:new_end]):
            yield Piece(NEW, come)


def shortened(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The same with `…` for long stretches that stayed as they were."""
    last = len(pieces) - 1
    return tuple(
        _shortened(piece, first=place == 0, last=place == last) if piece.kind == KEPT else piece
        for place, piece in enumerate(pieces)
    )


def _shortened(piece: Piece, *, first: bool, last: bool) -> Piece:
    tokens = tokens_of(piece.text)
    before, after = 0 if first else _CONTEXT, 0 if last else _CONTEXT
    if len(tokens) - before - after < _WORTH_LEAVING_OUT:
        return piece
    left = "".join(tokens[:before]).rstrip()
    right = "".join(tokens[len(tokens) - after :]).lstrip() if after else ""
    return Piece(KEPT, " ".join(filter(None, (left, "…", right))))


def similarity(old: str, new: str) -> float:
    """How much of two texts' words is common to both, from 0 to 1."""
    if old == new:
        return 1.0
    one, other = _word_set(old), _word_set(new)
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0


@lru_cache(maxsize=4096)  # each text is looked at beside many
def _word_set(text: str) -> frozenset[str]:
    """Its words, and each with the one before it: the order counts too."""
    words = [token for token in tokens_of(text.casefold()) if token[0].isalnum()]
    return frozenset([*words, *(f"{a} {b}" for a, b in pairwise(words))])
