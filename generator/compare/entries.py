"""Changes in single values and in lists of entries."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compare.change import (
    ADDED,
    AFTER,
    BEFORE,
    CHANGED,
    MOVED,
    NOWHERE,
    REMOVED,
    REWORDED,
    Change,
    Label,
    named,
    numbered,
)
from generator.compare.matching import Move, match
from generator.compare.words import similarity
from generator.core.text import short

_LONG = 40  # letters; of a longer text the words are marked, a shorter one is told as a whole
_VERSIONS = 0.3  # two texts with less in common are two texts
_MOST_NAMED = 60


def value_change(key: str, name: Label, old: str, new: str, place: Label = NOWHERE) -> list[Change]:
    """What became of one value; nothing where it stayed as it was."""
    if old == new:
        return []
    if not old or not new:
        return [Change(REMOVED if old else ADDED, key, name, old, new, place)]
    return [Change(_how(old, new), key, name, old, new, place)]


def _how(old: str, new: str) -> str:
    long = max(len(old), len(new)) > _LONG
    return REWORDED if long and similarity(old, new) >= _VERSIONS else CHANGED


def list_changes(
    key: str,
    name: Label,
    old: Sequence[str],
    new: Sequence[str],
    place: Label = NOWHERE,
    *,
    count: bool = False,
) -> list[Change]:
    """What became of a list of texts. `count`: an entry is called by its number in the list."""
    if old == new:
        return []
    if len(old) == len(new) == 1:
        return value_change(key, name, old[0], new[0], place)
    found = match(old, new, _key, _alike)

    def called(number: int, texts: Sequence[str]) -> Label:
        return numbered(name, number + 1) if count and len(texts) > 1 else name

    changes = [Change(REMOVED, key, name, old[at], "", place, entry=True) for at in found.gone]
    changes += [Change(ADDED, key, name, "", new[at], place, entry=True) for at in found.come]
    for a, b in found.pairs:
        if old[a] != new[b]:
            changes.append(Change(_how(old[a], new[b]), key, called(b, new), old[a], new[b], place))
    said = [named(name, short(text, _MOST_NAMED)) for text in old]
    changes += moves(key, found.moves, said, place)
    return changes


def moves(
    key: str, found: Sequence[Move], said: Sequence[Label], place: Label = NOWHERE
) -> list[Change]:
    """A change for each move; `said` is what each old entry is called."""
    return [
        Change(
            MOVED,
            key,
            said[move.entry],
            place=place,
            anchor=said[move.anchor],
            where=BEFORE if move.before else AFTER,
        )
        for move in found
    ]


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _alike(old: str, new: str) -> float:
    """Names are short, and one other word makes them another name: `Sở Nội vụ`, `Sở Tài chính`."""
    score = similarity(old, new)
    return score if max(len(old), len(new)) > _LONG or score > 0.6 else 0.0
