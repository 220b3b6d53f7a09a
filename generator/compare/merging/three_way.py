"""Three versions of a piece made into one: the text, what could not be joined, where tasks went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.compare.merging.chunks import (
    FLOW_LIST,
    FLOW_MAPPING,
    LIST,
    Chunk,
    Parts,
    begins_behind_dash,
    indented,
    together,
    written,
)
from generator.compare.merging.lines import AT_THE_EDGE, MARKER_SIZE, join_lines, marked
from generator.compare.merging.partners import is_moved, order_of, partners, twins_of


@dataclass
class Joining:
    """What a merge of one file has found so far.

    `conflicts` names the places in which both sides changed the same, from the outside inwards.
    `tasks` are the tasks of the result in order: their places in both sides (from 0, None where
    one side has it not), and whether one has an id of its own. `alike`: items that are not equal
    may be versions of one.
    """

    size: int = MARKER_SIZE
    alike: bool = True
    conflicts: list[str] = field(default_factory=list)
    tasks: list[tuple[int | None, int | None, bool]] = field(default_factory=list)


@dataclass(frozen=True)
class Piece:
    """A piece of the result: a chunk, or the two versions between which somebody has to choose."""

    chunk: Chunk | None
    ours: Chunk | None = None
    theirs: Chunk | None = None
    places: tuple[int | None, int | None] = (None, None)

    @property
    def some(self) -> Chunk:
        """One of its versions."""
        found = self.chunk or self.ours or self.theirs
        return found if found is not None else Chunk("", "", "", None)


def join(joining: Joining, base: Chunk | None, ours: Chunk, theirs: Chunk, where: str) -> Piece:
    """One piece that is there on both sides."""
    lead = _lead(base, ours, theirs)
    if where == "tasks":
        _note_tasks(joining, base, ours, theirs)
    if ours.text == theirs.text or (base and theirs.text == base.text):
        return Piece(_with(ours, lead))
    if base and ours.text == base.text:
        return Piece(_with(theirs, lead))
    if ours.parts and theirs.parts and ours.parts.kind == theirs.parts.kind:
        before = base.parts if base and base.parts and base.parts.kind == ours.parts.kind else None
        if before or ours.parts.kind == LIST or base is None:
            known = len(joining.conflicts)
            text = _joined_parts(joining, before, ours.parts, theirs.parts, where)
            if text is not None:
                return Piece(_with(ours, lead, text))
            del joining.conflicts[known:]
    if base and theirs.plain in (ours.plain, base.plain):
        return Piece(_with(ours, lead))
    if base and ours.plain == base.plain:
        return Piece(_with(theirs, lead))
    if base and base.literal and ours.literal and theirs.literal:
        lines = join_lines(base.text, ours.text, theirs.text)
        if not lines.conflicts:
            return Piece(_with(ours, lead, lines.text))
    joining.conflicts.append(where)
    return Piece(None, _with(ours, lead), _with(theirs, lead))


def _note_tasks(joining: Joining, base: Chunk | None, ours: Chunk, theirs: Chunk) -> None:
    """Where the tasks of both sides come to stand, though one side may have left them alone."""
    old = base.parts if base else None
    if old and ours.parts and theirs.parts and old.kind == ours.parts.kind == LIST:
        aside = Joining(joining.size, joining.alike)
        pieces = _items(aside, old.children, ours.parts.children, theirs.parts.children, "") or []
        joining.tasks = [(*piece.places, bool(piece.some.id)) for piece in pieces]


def _with(chunk: Chunk, lead: str, text: str | None = None) -> Chunk:
    """A chunk with another lead; with a new text it has no parts any more."""
    if text is None:
        return Chunk(
            chunk.name, lead, chunk.text, chunk.plain, chunk.id, chunk.literal, chunk.parts
        )
    return Chunk(chunk.name, lead, text, None, chunk.id)


def _lead(base: Chunk | None, ours: Chunk, theirs: Chunk) -> str:
    """The comments above a piece: those of both, where both have changed them."""
    before = base.lead if base else ""
    if ours.lead in (before, theirs.lead):
        return theirs.lead
    if theirs.lead == before:
        return ours.lead
    lines = join_lines(before, ours.lead, theirs.lead)
    if not lines.conflicts:
        return lines.text
    there = ours.lead.splitlines()
    more = [line for line in theirs.lead.splitlines() if line.strip() and line not in there]
    return ours.lead + "".join(f"{line}\n" for line in more)


def _joined_parts(
    joining: Joining, base: Parts | None, ours: Parts, theirs: Parts, where: str
) -> str | None:
    """The text of a piece from the pieces in it; None where they cannot be put in one order."""
    old = base.children if base else ()
    if ours.kind in (LIST, FLOW_LIST):
        pieces = _items(joining, old, ours.children, theirs.children, where)
        if pieces is None:
            return None
    else:
        pieces = _entries(joining, old, ours.children, theirs.children, where)
    before = base.opening if base else ours.opening
    opening = theirs.opening if ours.opening == before else ours.opening
    closing = _closing(base, ours, theirs)
    if ours.kind in (FLOW_LIST, FLOW_MAPPING):
        if any(piece.chunk is None for piece in pieces):
            return None
        return opening + ", ".join(piece.some.text for piece in pieces) + closing
    return _written(joining, opening, pieces, ours) + closing


def _closing(base: Parts | None, ours: Parts, theirs: Parts) -> str:
    before = base.closing if base else ""
    if theirs.closing == before or theirs.closing == ours.closing:
        return ours.closing
    return theirs.closing if ours.closing == before else ours.closing + theirs.closing


def _written(joining: Joining, opening: str, pieces: Sequence[Piece], parts: Parts) -> str:
    """The pieces as lines; a choice stands between marks at the left edge."""
    pad = " " * parts.column
    text = opening
    for place, piece in enumerate(pieces):
        if place == 0 and begins_behind_dash(parts):
            lines = [opening + indented(together(one), pad) if one else "" for one in _sides(piece)]
            text = ""
        else:
            lines = [written(one, pad) if one else "" for one in _sides(piece)]
        text += lines[0] if piece.chunk else marked(lines[0], lines[1], joining.size, AT_THE_EDGE)
    return text


def _sides(piece: Piece) -> tuple[Chunk | None, ...]:
    return (piece.chunk,) if piece.chunk else (piece.ours, piece.theirs)


def _entries(
    joining: Joining,
    base: Sequence[Chunk],
    ours: Sequence[Chunk],
    theirs: Sequence[Chunk],
    where: str,
) -> list[Piece]:
    """The entries of a mapping, by name, in our order."""
    names = [chunk.name for chunk in ours]
    old = {chunk.name: chunk for chunk in base}
    here = {chunk.name: chunk for chunk in ours}
    there = {chunk.name: chunk for chunk in theirs}
    result: list[Piece] = []
    for name in names:
        piece = _kept(joining, old.get(name), here[name], there.get(name), _inside(where, name))
        if piece:
            result.append(piece)
    order = [chunk.name for chunk in theirs]
    for place, name in enumerate(order):
        if name in here:
            continue
        piece = _come(joining, old.get(name), there[name], _inside(where, name))
        if piece:
            before = set(order[:place])
            _insert(result, piece, before)
    return result


def _inside(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _kept(
    joining: Joining, base: Chunk | None, ours: Chunk, theirs: Chunk | None, where: str
) -> Piece | None:
    """A piece of our side: joined, as it is, or gone as on the other side."""
    if theirs is not None:
        return join(joining, base, ours, theirs, where)
    if base is None:
        return Piece(ours)
    if ours.text == base.text or ours.plain == base.plain:
        return None
    joining.conflicts.append(where)
    return Piece(None, ours, None)


def _come(joining: Joining, base: Chunk | None, theirs: Chunk, where: str) -> Piece | None:
    """A piece that only the other side has: new there, or gone on ours."""
    if base is None:
        return Piece(theirs)
    if theirs.text == base.text or theirs.plain == base.plain:
        return None
    joining.conflicts.append(where)
    return Piece(None, None, theirs)


def _insert(result: list[Piece], piece: Piece, before: set[str]) -> None:
    """Behind the last of those entries that stand before it on its own side."""
    at = max((n + 1 for n, one in enumerate(result) if one.some.name in before), default=0)
    result.insert(at, piece)


def _items(
    joining: Joining,
    base: Sequence[Chunk],
    ours: Sequence[Chunk],
    theirs: Sequence[Chunk],
    where: str,
) -> list[Piece] | None:
    """The items of a list; None where both sides have put them into another order."""
    mine = partners(base, ours, alike=joining.alike)
    others = partners(base, theirs, alike=joining.alike)
    moved_here, moved_there = is_moved(mine), is_moved(others)
    if moved_here and moved_there and order_of(mine, others) != order_of(others, mine):
        return None
    of_ours = {b: a for a, b in mine.items()}
    of_theirs = {b: a for a, b in others.items()}
    twins = twins_of(ours, theirs, of_ours, of_theirs)
    result: list[Piece] = []
    for place, chunk in enumerate(ours):
        old = of_ours.get(place)
        if old is None:
            twin = twins.get(place)
            piece = (
                join(joining, None, chunk, theirs[twin], where)
                if twin is not None
                else (Piece(chunk))
            )
            result.append(_at(piece, place, twin))
            continue
        other = others.get(old)
        piece = _kept(joining, base[old], chunk, None if other is None else theirs[other], where)
        if piece:
            result.append(_at(piece, place, other))
    for place, chunk in enumerate(theirs):
        old = of_theirs.get(place)
        if (old is not None and old in mine) or place in twins.values():
            continue
        piece = _come(joining, None if old is None else base[old], chunk, where)
        if piece:
            _put(result, _at(piece, None, place), place)
    if moved_there and not moved_here:
        return _as_theirs(result)
    return result


def _at(piece: Piece, ours: int | None, theirs: int | None) -> Piece:
    return Piece(piece.chunk, piece.ours, piece.theirs, (ours, theirs))


def _put(result: list[Piece], piece: Piece, place: int) -> None:
    """Behind what stands before it on its own side, and behind what we added there too."""
    at = 0
    for number, one in enumerate(result):
        theirs = one.places[1]
        if theirs is not None and theirs < place:
            at = number + 1
    while at < len(result) and result[at].places[1] is None:
        at += 1
    result.insert(at, piece)


def _as_theirs(result: Sequence[Piece]) -> list[Piece]:
    """The pieces in the order of the other side; one of ours stays behind the one before it."""
    keys: list[tuple[int, int]] = []
    place, back = -1, 0
    for piece in result:
        theirs = piece.places[1]
        place, back = (place, back + 1) if theirs is None else (theirs, 0)
        keys.append((place, back))
    return [result[n] for n in sorted(range(len(result)), key=lambda n: keys[n])]
