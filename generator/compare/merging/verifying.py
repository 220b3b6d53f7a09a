"""A merge that is believed only when it has lost nothing and reads as a directive again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.compare.merging.lines import MARKER_SIZE
from generator.compare.merging.merging import DIRECTIVE, Merged, kind_of, merge, side_by_side
from generator.core.diagnostics import Diagnostic
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree

# What is wrong with a directive's bytes; nothing for a sound one.
Check = Callable[[bytes], list[Diagnostic]]


class Verified(NamedTuple):
    """A merge, and why it was not believed where both versions are left to choose from."""

    merged: Merged
    doubt: str = ""


def merge_verified(
    base: bytes, ours: bytes, theirs: bytes, path: str, check: Check, size: int = MARKER_SIZE
) -> Verified:
    """`merge`, looked at once more.

    Where all was joined, every word that a side has added must be there, and a directive that was
    sound on both sides must be sound; else both versions stay, marked wherever they differ.
    """
    kind = kind_of(path)
    merged = merge(base, ours, theirs, kind, size)
    if merged.conflicts:
        return Verified(merged)
    lost = lost_words(base, ours, theirs, merged.content)
    if lost:
        return Verified(side_by_side(ours, theirs, size), f"«{lost}»")
    if kind == DIRECTIVE and not check(ours) and not check(theirs):
        wrong = check(merged.content)
        if wrong:
            first = wrong[0]
            line = f", dòng {first.span.line}" if first.span else ""
            return Verified(side_by_side(ours, theirs, size), f"{first.code}{line}")
    return Verified(merged)


def lost_words(base: bytes, ours: bytes, theirs: bytes, merged: bytes) -> str:
    """A line that a side has added to any text and that the result lacks; empty where none is."""
    old, new = _words(base), _words(merged)
    if new is None:
        return "?"
    for side in (_words(ours), _words(theirs)):
        added = (side or Counter()) - (old or Counter())
        lost = next((line for line in added if not new[line]), "")
        if lost:
            return lost
    return ""


def _words(data: bytes) -> Counter[str] | None:
    """Every line of every text of a file; None where it cannot be read."""
    problems = Problems("")
    root = read_tree(data, problems).root
    if root is None or problems.found:
        return None
    return Counter(_lines(root))


def _lines(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        for line in node.text.split("\n"):
            if words := " ".join(line.split()):
                yield words
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _lines(item)
    elif isinstance(node, Mapping):
        for _, value in node.entries:
            yield from _lines(value)
