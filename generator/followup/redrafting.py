"""Writing a draft anew without losing what people have changed in it by hand.

A draft ends with a comment that holds a short hash of each line as it was generated. So what is in
the file now can be compared with what was generated then, and with what would be generated today.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from difflib import SequenceMatcher
from typing import NamedTuple

_WORDS = (
    "# (Những dòng dưới đây cho vanban biết chỗ nào đã sửa tay, để giữ lại khi tạo lại; đừng xóa.)"
)
_MARK = "# gốc: "
_TRAILER = re.compile(r"\n*# \(Những dòng dưới đây cho vanban.*\Z", re.DOTALL)
_LENGTH = 8
_WIDTH = 98


class Redraft(NamedTuple):
    """`text` is the new file; None where it would lose the lines of `lost` (number, text)."""

    text: str | None
    lost: tuple[tuple[int, str], ...] = ()


def with_trailer(text: str) -> str:
    """A draft as it is written the first time."""
    hashes = " ".join(map(_hash, text.splitlines()))
    lines = textwrap.wrap(hashes, _WIDTH - len(_MARK))
    return "\n".join([text.rstrip("\n"), "", _WORDS, *(_MARK + line for line in lines)]) + "\n"


def redrafted(current: str, new: str) -> Redraft:
    """What is in the file (`current`) with what would be generated today (`new`).

    Lines that nobody touched become the new ones, lines that somebody wrote or took out stay so.
    Where a line has changed on both sides, nothing is written.
    """
    written, base = _split(current)
    mine, theirs = written.splitlines(), new.rstrip("\n").splitlines()
    if mine == theirs:
        return Redraft(with_trailer(new))
    if base is None:
        return Redraft(None, _missing(mine, theirs))
    merged, lost = _merged(base, mine, theirs)
    return Redraft(None, tuple(lost)) if lost else Redraft(_keeping(merged, new))


class _Change(NamedTuple):
    """What became of the generated lines: each one's line now, and what was put in before it.

    `lines` holds the place of a line, None for one that was taken out; `added` has one list more
    than there are generated lines.
    """

    lines: list[int | None]
    added: list[list[int]]


def _merged(
    base: list[str], mine: list[str], theirs: list[str]
) -> tuple[list[str], list[tuple[int, str]]]:
    """The lines with the changes of both, and those of `mine` that are changed in both."""
    my_hashes, their_hashes = [_hash(line) for line in mine], [_hash(line) for line in theirs]
    by_hand, anew = _change(base, my_hashes), _change(base, their_hashes)
    merged: list[str] = []
    lost: list[tuple[int, str]] = []
    for place in range(len(base) + 1):
        added = [theirs[n] for n in anew.added[place]]
        merged += added + [mine[n] for n in by_hand.added[place] if mine[n] not in added]
        if place == len(base):
            break
        here, there = by_hand.lines[place], anew.lines[place]
        if here is not None and my_hashes[here] == base[place]:
            merged += [] if there is None else [theirs[there]]
        elif there is not None and their_hashes[there] == base[place]:
            merged += [] if here is None else [mine[here]]
        elif here is not None and (there is None or mine[here] != theirs[there]):
            lost.append((here + 1, mine[here]))
        elif here is not None:
            merged.append(mine[here])
    return merged, lost


def _change(base: list[str], now: list[str]) -> _Change:
    """How the lines `now` came out of `base`, both as hashes."""
    lines: list[int | None] = [None] * len(base)
    added: list[list[int]] = [[] for _ in range(len(base) + 1)]
    for _, first, last, start, end in SequenceMatcher(
        None, base, now, autojunk=False
    ).get_opcodes():
        # Of a stretch that was rewritten each line has become the one at its place.
        pairs = min(last - first, end - start)
        for step in range(pairs):
            lines[first + step] = start + step
        added[last] += range(start + pairs, end)
    return _Change(lines, added)


def _keeping(merged: list[str], new: str) -> str:
    """The merged lines over the hashes of what was generated: hand-made changes stay visible."""
    trailer = _TRAILER.search(with_trailer(new))
    return "\n".join(merged) + (trailer[0] if trailer else "\n")


def _missing(mine: list[str], theirs: list[str]) -> tuple[tuple[int, str], ...]:
    there = set(theirs)
    return tuple((n, line) for n, line in enumerate(mine, 1) if line not in there and line.strip())


def _split(current: str) -> tuple[str, list[str] | None]:
    """The draft's own lines, and the hashes of those that were generated, if they are there."""
    found = _TRAILER.search(current)
    if found is None:
        return current.rstrip("\n"), None
    lines = [line for line in found[0].splitlines() if line.startswith(_MARK)]
    hashes = [word for line in lines for word in line.removeprefix(_MARK).split()]
    return current[: found.start()].rstrip("\n"), hashes


def _hash(line: str) -> str:
    return hashlib.sha256(line.rstrip().encode()).hexdigest()[:_LENGTH]
