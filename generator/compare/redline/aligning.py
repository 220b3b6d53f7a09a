"""Which block of one document is which of the other, in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from generator.compare.words import similarity

_ALIKE = 0.4
_MOST_PAIRS = 20_000

Pair = tuple[int | None, int | None]


def align(
    old: Sequence[str],
    new: Sequence[str],
    may_pair: Callable[[int, int], bool],
    *,
    alike: float = _ALIKE,
) -> list[Pair]:
    """Pairs of places in order, None where one side has none; what went stands before what came.

    Texts that are equal first; between them the best way to pair those that are alike.
    """
    found: list[Pair] = []
    matcher = SequenceMatcher(None, _hashed(old), _hashed(new), False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal" and all(may_pair(a + n, c + n) for n in range(b - a)):
            found += zip(range(a, b), range(c, d), strict=True)
        else:
            found += _between(old, new, range(a, b), range(c, d), may_pair, alike)
    return found


def _hashed(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


def _between(
    old: Sequence[str],
    new: Sequence[str],
    left: range,
    right: range,
    may_pair: Callable[[int, int], bool],
    alike: float,
) -> list[Pair]:
    rows, columns = len(left), len(right)
    if not rows or not columns or rows * columns > _MOST_PAIRS:
        return [*((a, None) for a in left), *((None, b) for b in right)]
    scores = [
        [_score(old[a], new[b], alike) if may_pair(a, b) else 0.0 for b in right] for a in left
    ]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = scores[i][j] + best[i + 1][j + 1] if scores[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found: list[Pair] = []
    gone: list[Pair] = []
    come: list[Pair] = []
    i = j = 0
    while i < rows and j < columns:
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            found += [*gone, *come, (left[i], right[j])]
            gone, come = [], []
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            gone.append((left[i], None))
            i += 1
        else:
            come.append((None, right[j]))
            j += 1
    gone += [(left[n], None) for n in range(i, rows)]
    come += [(None, right[n]) for n in range(j, columns)]
    return [*found, *gone, *come]


def _score(old: str, new: str, alike: float) -> float:
    if not old.strip() and not new.strip():
        return 0.5
    score = similarity(old, new)
    return score if score >= alike else 0.0
