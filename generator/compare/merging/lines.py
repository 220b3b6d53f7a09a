"""Three versions of lines made into one; where both sides changed a place, both stay, marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

OURS, THEIRS = "nhánh này", "nhánh kia"
MARKER_SIZE = 7


class Joined(NamedTuple):
    """Lines, and in how many places both sides changed the same."""

    text: str
    conflicts: int


# Before a mark while it may still be moved to the right with what is around it; no file holds it.
AT_THE_EDGE = "\0"


def marked(ours: str, theirs: str, size: int = MARKER_SIZE, edge: str = "") -> str:
    """Both texts between git's marks of a conflict."""
    return (
        f"{edge}{'<' * size} {OURS}\n{_ended(ours)}{edge}{'=' * size}\n"
        f"{_ended(theirs)}{edge}{'>' * size} {THEIRS}\n"
    )


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def join_lines(
    base: str, ours: str, theirs: str, size: int = MARKER_SIZE, *, union: bool = False
) -> Joined:
    """The usual merge of three texts by their lines; `union`: what both added stays from both."""
    old, mine, others = (text.splitlines(keepends=True) for text in (base, ours, theirs))
    text, conflicts = "", 0
    for a, b, c in _regions(old, mine, others):
        before, here, there = "".join(a), "".join(b), "".join(c)
        if here in (before, there):
            text += there
        elif there == before:
            text += here
        elif union:
            text += here + "".join(line for line in c if line not in b)
        else:
            text += marked(here, there, size)
            conflicts += 1
    return Joined(text, conflicts)


def both(ours: str, theirs: str, size: int = MARKER_SIZE) -> Joined:
    """Two texts with marks wherever they differ."""
    mine, others = ours.splitlines(keepends=True), theirs.splitlines(keepends=True)
    text, conflicts = "", 0
    for tag, a, b, c, d in SequenceMatcher(None, mine, others, False).get_opcodes():
        if tag == "equal":
            text += "".join(mine[a:b])
        else:
            text += marked("".join(mine[a:b]), "".join(others[c:d]), size)
            conflicts += 1
    return Joined(text, conflicts)


Region = tuple[Sequence[str], Sequence[str], Sequence[str]]


def _regions(old: list[str], mine: list[str], others: list[str]) -> Iterator[Region]:
    """Stretches of the three, one after the other: those in which all agree, those between."""
    at = (0, 0, 0)
    for (start, a, b), length in _agreed(old, mine, others):
        yield old[at[0] : start], mine[at[1] : a], others[at[2] : b]
        same = old[start : start + length]
        yield same, same, same
        at = (start + length, a + length, b + length)
    yield old[at[0] :], mine[at[1] :], others[at[2] :]


def _agreed(
    old: list[str], mine: list[str], others: list[str]
) -> Iterator[tuple[tuple[int, int, int], int]]:
    """Where lines of the old stand in both others: its place in each of the three, and length."""
    left = SequenceMatcher(None, old, mine, False).get_matching_blocks()
    right = SequenceMatcher(None, old, others, False).get_matching_blocks()
    i = j = 0
    while i < len(left) and j < len(right):
        one, other = left[i], right[j]
        start = max(one.a, other.a)
        end = min(one.a + one.size, other.a + other.size)
        if start < end:
            places = (start, one.b + start - one.a, other.b + start - other.a)
            yield places, end - start
        if one.a + one.size < other.a + other.size:
            i += 1
        else:
            j += 1
