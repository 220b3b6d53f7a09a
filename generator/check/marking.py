"""Putting the ranges of comments into a document: around the words that are meant.

Runs are parted where the words begin and end; each part keeps the look of the whole. Where words
cannot be parted (in a text box, a content control, a branch of alternatives) the range goes around
the whole of that, or of the paragraph.
"""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from generator.core.text import place_in_raw
from generator.inspect.spots import Spot

_Element = Any  # lxml's own types are not public
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Between a paragraph and its runs a range may begin and end inside these; around an `sdt`.
_OPEN = ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo")
_CONTROL = ("sdt", "sdtContent")


class Marker:
    """Marks places in the tree of a document's main part; `w` is its namespace, in braces."""

    def __init__(self, root: _Element, spots: Sequence[Spot], part: str, w: str) -> None:
        self._w = w
        self._spots = spots
        self._part = part
        wanted = {spot.paragraph for spot in spots if spot.part == part}
        wanted |= {leaf for spot in spots if spot.part == part for leaf, _ in spot.leaves}
        self._elements = {n: e for n, e in enumerate(root.iter("*")) if n in wanted}
        # The pieces that a leaf has been parted into, and the letter that each begins with.
        self._pieces: dict[int, list[tuple[int, _Element]]] = {}
        self._first: _Element = next(root.iter(f"{w}p"), None)
        self._open = frozenset(f"{w}{name}" for name in _OPEN)
        self._control = frozenset(f"{w}{name}" for name in _CONTROL)

    @property
    def can_mark(self) -> bool:
        """Whether there is a paragraph at all."""
        return self._first is not None

    def mark(self, number: str, paragraph: int, letters: tuple[int, int] = (0, 0)) -> None:
        """Comment `number` is about some letters of a paragraph of the `Layout`, or all of it."""
        known = 0 < paragraph <= len(self._spots)
        spot = self._spots[paragraph - 1] if known else None
        if spot is None or spot.part != self._part:
            self._around(self._first, number)
            return
        place = self._elements[spot.paragraph]
        host = self._host(place)
        start, end = letters
        if start >= end and not spot.whole:
            start, end = 0, spot.length
        if host is not place or start >= end:
            self._around(host, number)
            return
        first = self._anchor(spot, start, at_end=False)
        last = None if first is None else self._anchor(spot, end, at_end=True)
        if first is None or last is None:
            self._around(host, number)
            return
        first.addprevious(self._sign("commentRangeStart", number))
        closing = self._sign("commentRangeEnd", number)
        last.addnext(closing)
        top = closing
        while top.getparent().tag != f"{self._w}p":
            top = top.getparent()
        top.addnext(self._reference(number))

    def _host(self, place: _Element) -> _Element:
        """The paragraph that may have comments: of a text box the one that the box hangs on."""
        boxes = list(place.iterancestors(f"{self._w}txbxContent"))
        return next(boxes[-1].iterancestors(f"{self._w}p"), self._first) if boxes else place

    def _around(self, paragraph: _Element, number: str) -> None:
        """The range around all of a paragraph, behind those that are there."""
        after_properties = 1 if len(paragraph) and paragraph[0].tag == f"{self._w}pPr" else 0
        paragraph.insert(after_properties, self._sign("commentRangeStart", number))
        paragraph.append(self._sign("commentRangeEnd", number))
        paragraph.append(self._reference(number))

    def _anchor(self, spot: Spot, letter: int, *, at_end: bool) -> _Element | None:
        """The run that begins with a letter, or ends before it; None where none may."""
        inside = letter - 1 if at_end else letter
        at = bisect_right(spot.leaves, inside, key=lambda leaf: leaf[1]) - 1
        if at < 0:
            return None
        number, start = spot.leaves[at]
        leaf = self._elements[number]
        around = self._around_leaf(leaf)
        if around is not leaf:
            return around
        piece = self._part_text(number, letter - start, at_end=at_end)
        run = piece.getparent()
        if run.tag != f"{self._w}r":  # the result that a simple field is to have
            return piece
        beside = piece.getnext() if at_end else piece
        if beside is not None:
            new = self._part_run(run, beside)
            return run if at_end else new
        return run

    def _around_leaf(self, leaf: _Element) -> _Element | None:
        """The leaf itself, or the outermost content control around it; None elsewhere."""
        found = leaf
        above = leaf.getparent()
        if above is not None and above.tag == f"{self._w}r":
            above = above.getparent()
        while above is not None and above.tag != f"{self._w}p":
            if above.tag == f"{self._w}sdt":
                found = above
            elif above.tag not in self._control and above.tag not in self._open:
                return None
            above = above.getparent()
        return found

    def _part_text(self, number: int, letter: int, *, at_end: bool) -> _Element:
        """The piece of a leaf that begins with a letter of it, or ends before it."""
        pieces = self._pieces.setdefault(number, [(0, self._elements[number])])
        inside = letter - 1 if at_end else letter
        at = bisect_right(pieces, inside, key=lambda piece: piece[0]) - 1
        start, piece = pieces[at]
        text = piece.text or ""
        cut = place_in_raw(text, letter - start)
        if piece.tag == f"{self._w}t" and 0 < cut < len(text):
            rest = copy.copy(piece)
            piece.text, rest.text = text[:cut], text[cut:]
            for half in (piece, rest):
                half.set(_XML_SPACE, "preserve")
            piece.addnext(rest)
            pieces.insert(at + 1, (letter, rest))
            return piece if at_end else rest
        return piece

    def _part_run(self, run: _Element, child: _Element) -> _Element:
        """The run that begins with `child`: a new one with the same look, or `run` itself."""
        properties = run[0] if len(run) and run[0].tag == f"{self._w}rPr" else None
        before = child.getprevious()
        if before is None or before is properties:
            return run
        new = self._new("r")
        new.attrib.update(run.attrib)
        if properties is not None:
            new.append(copy.deepcopy(properties))
        moved = [child, *child.itersiblings()]
        for one in moved:
            new.append(one)
        run.addnext(new)
        return new

    def _new(self, name: str) -> _Element:
        space = {self._first.prefix: self._w.strip("{}")}
        return self._first.makeelement(f"{self._w}{name}", nsmap=space)

    def _sign(self, name: str, number: str) -> _Element:
        element = self._new(name)
        element.set(f"{self._w}id", number)
        return element

    def _reference(self, number: str) -> _Element:
        run = self._new("r")
        run.append(self._sign("commentReference", number))
        return run
