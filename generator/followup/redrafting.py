"""Writing a draft anew without losing what people have changed in it by hand.

A draft ends with a comment that holds a short hash of each line as it was generated. So what is in
the file now can be compared with what was generated then, and with what would be generated today.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from typing import NamedTuple, cast

from merge3 import Merge3

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


def _merged(
    base: list[str], mine: list[str], theirs: list[str]
) -> tuple[list[str], list[tuple[int, str]]]:
    """The lines of both, and those of `mine` that the others have changed too."""
    my_hashes, their_hashes = [_hash(line) for line in mine], [_hash(line) for line in theirs]
    merged: list[str] = []
    lost: list[tuple[int, str]] = []
    for region in Merge3(base, my_hashes, their_hashes).merge_regions():
        if region[0] == "unchanged":
            merged += _as_now(mine, base[region[1] : region[2]], theirs)
        elif region[0] in ("a", "same"):
            merged += mine[region[1] : region[2]]
        elif region[0] == "b":
            merged += theirs[region[1] : region[2]]
        else:
            ends = cast("tuple[int, ...]", region[1:])
            old, here, there = (slice(*ends[place : place + 2]) for place in (0, 2, 4))
            both = _line_by_line(base[old], mine[here], theirs[there])
            if both is None:
                lost += list(enumerate(mine, 1))[here]
            else:
                merged += both
    return merged, lost


def _line_by_line(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    """Neighbouring lines, some changed here and some there; None where one is on both sides."""
    if not len(base) == len(mine) == len(theirs):
        return None
    lines = []
    for old, here, there in zip(base, mine, theirs, strict=True):
        if _hash(here) not in (old, _hash(there)) and _hash(there) != old:
            return None
        lines.append(there if _hash(here) == old else here)
    return lines


def _keeping(merged: list[str], new: str) -> str:
    """The merged lines over the hashes of what was generated: hand-made changes stay visible."""
    trailer = _TRAILER.search(with_trailer(new))
    return "\n".join(merged) + (trailer[0] if trailer else "\n")


def _as_now(mine: list[str], hashes: list[str], theirs: list[str]) -> list[str]:
    known = {_hash(line): line for line in (*theirs, *mine)}
    return [known[hash_] for hash_ in hashes]


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
