"""Writing a draft anew without losing what people have changed in it by hand.

A draft ends with a comment that holds a short hash of each line as it was generated. So what is in
the file now can be compared with what was generated then, and with what would be generated today.
The comment says too what the draft is about, so that no other draft is taken for it.
"""

from __future__ import annotations

import hashlib
import textwrap
from collections import Counter
from difflib import SequenceMatcher
from typing import NamedTuple

_WORDS = (
    "# (Những dòng dưới đây cho vanban biết chỗ nào đã sửa tay, để giữ lại khi tạo lại; đừng xóa.)"
)
_ABOUT = "# về: "
_MARK = "# gốc: "
_LENGTH = 8
_WIDTH = 98


class Redraft(NamedTuple):
    """`text` is the new file; None where it would lose the lines of `lost` (number, text).

    `left_out` are lines that would be in a new draft and are not in `text`, because somebody took
    them out, or what they stand under.
    """

    text: str | None
    lost: tuple[tuple[int, str], ...] = ()
    left_out: tuple[str, ...] = ()


class _Written(NamedTuple):
    """A draft as it is: its lines with their numbers in the file, the hashes, what it is about."""

    numbers: list[int]
    lines: list[str]
    base: list[str] | None
    about: str


def with_trailer(text: str, about: str = "") -> str:
    """A draft as it is written the first time; `about` says which draft it is."""
    lines = [text.rstrip("\n"), "", *_trailer(text, about)]
    return "\n".join(lines) + "\n"


def is_about(current: str, about: str) -> bool:
    """Whether the draft `current` is the one that was written for `about`, as far as it says so."""
    written = _read(current).about
    return not written or written == _hash(about)


def redrafted(current: str, new: str, about: str = "") -> Redraft:
    """What is in the file (`current`) with what would be generated today (`new`).

    Lines that nobody touched become the new ones, lines that somebody wrote or took out stay so.
    Where a line has changed on both sides, nothing is written.
    """
    written, theirs = _read(current), new.rstrip("\n").splitlines()
    if written.lines == theirs:
        return Redraft(with_trailer(new, about))
    if written.base is None:
        there = set(theirs)
        lost = (n for n in range(len(written.lines)) if written.lines[n] not in there)
        return Redraft(None, _told(written, [n for n in lost if written.lines[n].strip()]))
    merged, lost, left_out = _merged(written.base, written.lines, theirs)
    if lost:
        return Redraft(None, _told(written, lost))
    text = "\n".join([*merged, "", *_trailer(new, about)]) + "\n"
    missing = Counter(theirs) - Counter(merged)  # what was moved is not out
    out = (line for line in left_out if line.strip() and missing[line])
    return Redraft(text, left_out=tuple(line for line in out if not line.startswith("#")))


def _told(written: _Written, places: list[int]) -> tuple[tuple[int, str], ...]:
    return tuple((written.numbers[place], written.lines[place]) for place in places)


class _Change(NamedTuple):
    """What became of the generated lines: each one's line now, and what was put in before it.

    `lines` holds the place of a line, None for one that was taken out; `added` has one list more
    than there are generated lines.
    """

    lines: list[int | None]
    added: list[list[int]]


def _merged(
    base: list[str], mine: list[str], theirs: list[str]
) -> tuple[list[str], list[int], list[str]]:
    """The lines with the changes of both; the places in `mine` that are changed in both; and the
    lines of `theirs` that stay out.
    """
    my_hashes, their_hashes = [_hash(line) for line in mine], [_hash(line) for line in theirs]
    by_hand, anew = _change(base, my_hashes), _change(base, their_hashes)
    merged: list[str] = []
    lost: list[int] = []
    left_out: list[str] = []
    for place in range(len(base) + 1):
        added = [theirs[n] for n in anew.added[place]]
        if place and by_hand.lines[place - 1] is None and not by_hand.added[place]:
            # What is new behind a line that was taken out would stand under another one's head.
            left_out += added
            added = []
        merged += added + [mine[n] for n in by_hand.added[place] if mine[n] not in added]
        if place == len(base):
            break
        here, there = by_hand.lines[place], anew.lines[place]
        if here is None:
            left_out += [] if there is None else [theirs[there]]
        elif my_hashes[here] == base[place]:
            merged += [] if there is None else [theirs[there]]
        elif there is not None and their_hashes[there] == base[place]:
            merged.append(mine[here])
        elif there is None or mine[here] != theirs[there]:
            lost.append(here)
        else:
            merged.append(mine[here])
    return merged, lost, left_out


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


def _trailer(text: str, about: str) -> list[str]:
    hashes = textwrap.wrap(" ".join(map(_hash, text.splitlines())), _WIDTH - len(_MARK))
    of = [_ABOUT + _hash(about)] if about else []
    return [_WORDS, *of, *(_MARK + line for line in hashes)]


def _read(current: str) -> _Written:
    """The draft's own lines, wherever people have put them: behind the comment too."""
    numbers: list[int] = []
    kept: list[str] = []
    hashes: list[str] = []
    about = ""
    for number, line in enumerate(current.splitlines(), 1):
        if line.startswith(_MARK):
            hashes += line.removeprefix(_MARK).split()
        elif line.startswith(_ABOUT):
            about = line.removeprefix(_ABOUT).strip()
        elif line.rstrip() == _WORDS:
            while kept and not kept[-1].strip():
                del kept[-1], numbers[-1]
        else:
            numbers.append(number)
            kept.append(line)
    while kept and not kept[-1].strip():
        del kept[-1], numbers[-1]
    return _Written(numbers, kept, hashes or None, about)


def _hash(line: str) -> str:
    return hashlib.sha256(line.rstrip().encode()).hexdigest()[:_LENGTH]
