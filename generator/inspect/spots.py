"""Where each paragraph of a `Layout`, and each of its letters, stands in the file's XML."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from generator.inspect.inspecting import read_docx


class Spot(NamedTuple):
    """A paragraph: its part, and in that part the place of its `w:p` among all elements, from 0.

    `leaves`: the elements that hold its letters: the place of each, and the letter of the
    paragraph that it begins with (below 0 where it begins with letters of another, before it in
    the same `w:p`). `length`: how many letters it has. `whole`: no other paragraph of the
    `Layout` stands in this `w:p`.
    """

    part: str
    paragraph: int
    leaves: tuple[tuple[int, int], ...]
    length: int = 0
    whole: bool = True


def read_spots(data: bytes, path: str) -> tuple[Spot, ...]:
    """A spot for each paragraph that `inspect_docx` gives, in its order. Raises as it does."""
    drafts = read_docx(data, path).drafts()
    places: dict[object, int] = {}
    wanted = {leaf for draft in drafts for leaf, _ in draft.leaves}
    wanted.update(draft.element for draft in drafts)
    for root in {draft.element.getroottree().getroot() for draft in drafts}:
        places.update((e, place) for place, e in enumerate(root.iter("*")) if e in wanted)
    alone: dict[object, int] = {}
    for draft in drafts:
        alone[draft.element] = alone.get(draft.element, 0) + 1
    found = []
    for draft in drafts:
        starts = accumulate((length for _, length in draft.leaves), initial=-draft.start)
        leaves = tuple(
            (places[leaf], start) for (leaf, _), start in zip(draft.leaves, starts, strict=False)
        )
        whole = alone[draft.element] == 1
        found.append(Spot(draft.part, places[draft.element], leaves, len(draft.text), whole))
    return tuple(found)
