"""The names of the files of a mail merge: one a row, safe, and no two alike."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.core.text import nfc, slug
from generator.directive.merge_places import PLACE
from generator.mailmerge.listing import Listing, key_of

_LONGEST = 100
# Windows takes these for devices, whatever the ending.
_DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")


def columns_in(pattern: str) -> list[str]:
    """The columns that a pattern of names asks for."""
    return [nfc(match[1]) for match in PLACE.finditer(pattern)]


def malformed(pattern: str) -> bool:
    """Whether something in the pattern only looks like a place."""
    left = PLACE.sub("", pattern)
    return "<<" in left or ">>" in left


def file_names(
    listing: Listing,
    pattern: str,
    stem: str,
    words: Sequence[Mapping[str, str]],
    *,
    column: int,
    ordered: bool,
    taken: set[str],
) -> list[str]:
    """A name without ending for each row: of letters a to z, digits and hyphens.

    `words` are the cells of each row by key of their column. Without a pattern: `stem` and the
    row's place in the list. `ordered`: the place comes first, in four digits, so that a list that
    grows changes no name. Two alike, or one of `taken`, are reported in `column` (E743).
    """
    width = len(str(len(words)))
    first: dict[str, int] = {}
    names = []
    for place, (row, cells) in enumerate(zip(listing.rows, words, strict=True), 1):
        name = f"{slug(stem, _LONGEST)}-{place:0{width}d}"
        if pattern:
            name = slug(_in_place(pattern, cells), _LONGEST)
            if _DEVICES.fullmatch(name):
                name = f"{name}-{place:0{width}d}"
        if ordered:
            name = f"{place:04d}-{name if pattern else slug(stem, _LONGEST)}"
        other = first.setdefault(name, row.number)
        if other != row.number or name in taken:
            line = "" if other == row.number else str(other)
            params = {"name": name, "vi": f"hàng {line}" if line else "tệp chung"}
            params["en"] = f"row {line}" if line else "the joined file"
            listing.add("E743", row.number, column, **params)
        names.append(name)
    return names


def _in_place(pattern: str, cells: Mapping[str, str]) -> str:
    return PLACE.sub(lambda match: cells[key_of(match[1])], pattern)
