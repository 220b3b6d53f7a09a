"""Two rows of blocks (paragraphs and tables) as one, with what went and what came marked.

A paragraph's mark that came or went joins the paragraph with the next one when it is undone. Where
none follows (before a table, at the end of a cell), the mark of the paragraph before it is taken;
so it is where that paragraph ends with words of the same kind, which LibreOffice takes for one
stretch with the paragraph behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from itertools import pairwise

from generator.compare.redline.aligning import Pair, align
from generator.compare.redline.marking import DELETED, INSERTED, Marker
from generator.compare.redline.segments import (
    KeyOf,
    Segment,
    cut,
    length,
    segments_of,
    tokens,
)
from generator.compare.redline.structure import (
    PARAGRAPH,
    TABLE,
    block_text,
    blocks_of,
    cells_of,
    row_text,
    rows_of,
    shape_of,
)
from generator.compare.words import Step, similarity, steps
from generator.inspect.xml import VAL, Element, W

_LONG, _ANOTHER_TEXT = 12, 0.25  # tokens; so little in common, and nothing of it is marked as kept
_WORDS = tuple(f"{W}{name}" for name in ("r", "ins", "del", "hyperlink", "fldSimple"))


class Merger:
    """Merges blocks of an old document into a new one."""

    def __init__(self, marker: Marker, old_key: KeyOf, new_key: KeyOf) -> None:
        self._marker = marker
        self._old_key = old_key
        self._new_key = new_key

    def merge(self, old: Element, new: Element) -> None:
        """Put the marks into `new`, a body, cell, header or note, whose blocks are its children."""
        before, after = blocks_of(old), blocks_of(new)
        pairs = self._aligned(before, after)
        merged = [self._one(before, after, pair) for pair in pairs]
        self._settle(merged, pairs)
        self._part(merged)
        behind = [child for child in new if child.tag not in (PARAGRAPH, TABLE)]
        properties = [child for child in behind if child.tag != f"{W}sectPr"]
        for child in list(new):
            new.remove(child)
        new.extend(properties)
        new.extend(merged)
        new.extend(child for child in behind if child.tag == f"{W}sectPr")

    def _aligned(self, old: list[Element], new: list[Element]) -> list[Pair]:
        def may_pair(a: int, b: int) -> bool:
            return old[a].tag == new[b].tag

        pairs = align([block_text(b) for b in old], [block_text(b) for b in new], may_pair)
        pairs = _same_places(pairs, lambda a, b: _alike_in_style(old[a], new[b]))
        return _closed_gaps(pairs, old, new)

    def _one(self, old: list[Element], new: list[Element], pair: Pair) -> Element:
        a, b = pair
        if b is None:
            return self._whole(old[a or 0], self._old_key, DELETED)
        if a is None:
            return self._whole(new[b], self._new_key, INSERTED)
        if new[b].tag == TABLE:
            self._table(old[a], new[b])
            return new[b]
        return self._paragraph(old[a], new[b])

    def _paragraph(self, old: Element, new: Element) -> Element:
        """The new paragraph with the words that went."""
        before, after = segments_of(old, self._old_key), segments_of(new, self._new_key)
        one, other = tokens(before), tokens(after)
        if one == other:
            self._marker.properties(new, old.find(f"{W}pPr"))
            return new
        merged = _emptied(new)
        starts, new_starts = _starts(one), _starts(other)
        for same, a, b, c, d in _steps(one, other):
            last = d == len(other)
            there = cut(after, new_starts[c], new_starts[d], last=last)
            if not same:
                gone = cut(before, starts[a], starts[b], last=False)
                self._marker.content(merged, _seen(gone), DELETED)
            self._marker.content(merged, there, "" if same else INSERTED)
        self._marker.properties(merged, old.find(f"{W}pPr"))
        return merged

    def _whole(self, block: Element, key: KeyOf, kind: str) -> Element:
        """A block all of which came or went; its own mark is set later."""
        if block.tag == TABLE:
            table = deepcopy(block)
            for row in rows_of(table):
                self._row(row, key, kind)
            return table
        segments = segments_of(block, key)
        merged = _emptied(block)
        self._marker.content(merged, _seen(segments) if kind == DELETED else segments, kind)
        return merged

    def _row(self, row: Element, key: KeyOf, kind: str) -> None:
        self._marker.row(row, kind)
        for cell in cells_of(row):
            blocks = [self._whole(block, key, kind) for block in blocks_of(cell)]
            for block in blocks[:-1]:
                if block.tag == PARAGRAPH:
                    self._marker.paragraph(block, kind)
            properties = [child for child in cell if child.tag not in (PARAGRAPH, TABLE)]
            for child in list(cell):
                cell.remove(child)
            cell.extend([*properties, *blocks])

    def _table(self, old: Element, new: Element) -> None:
        before, after = rows_of(old), rows_of(new)
        shapes, new_shapes = [shape_of(row) for row in before], [shape_of(row) for row in after]

        def may_pair(a: int, b: int) -> bool:
            return shapes[a] == new_shapes[b]

        texts = [row_text(row) for row in before], [row_text(row) for row in after]
        pairs = align(*texts, may_pair, alike=0.3)
        pairs = _same_places(pairs, may_pair)
        place = new.index(after[0]) if after else len(new)
        for a, b in pairs:
            row = deepcopy(before[a]) if b is None and a is not None else after[b or 0]
            if b is None:
                self._row(row, self._old_key, DELETED)
                new.insert(place, row)
            elif a is None:
                self._row(row, self._new_key, INSERTED)
            else:
                for cell, new_cell in zip(cells_of(before[a]), cells_of(row), strict=True):
                    self.merge(cell, new_cell)
            place = new.index(row) + 1

    def _settle(self, merged: list[Element], pairs: list[Pair]) -> None:
        """Mark the marks of the paragraphs that came or went, one stretch of a kind at a time."""
        kinds = [DELETED if b is None else INSERTED if a is None else "" for a, b in pairs]
        free = True  # the mark of the paragraph before is its own
        start = 0
        while start < len(merged):
            kind = kinds[start]
            if not kind or merged[start].tag != PARAGRAPH:
                free = merged[start].tag == PARAGRAPH
                start += 1
                continue
            end = start
            while end < len(merged) and kinds[end] == kind and merged[end].tag == PARAGRAPH:
                end += 1
            followed = end < len(merged) and merged[end].tag == PARAGRAPH
            preceded = start > 0 and merged[start - 1].tag == PARAGRAPH and free
            if preceded and (not followed or _ends_with(merged[start - 1], kind)):
                for place in range(start, end):
                    self._marker.paragraph(merged[place - 1], kind)
                if kind == DELETED:
                    own = merged[end - 1].find(f"{W}pPr")
                    _take_properties(merged[end - 1], merged[start - 1])
                    self._marker.properties(merged[end - 1], own)
                free = True
            else:
                for place in range(start, end):
                    self._marker.paragraph(merged[place], kind)
                free = False
            start = end

    def _part(self, merged: list[Element]) -> None:
        """Keep words at a paragraph's end and at the beginning of the next one apart.

        LibreOffice takes marks of one kind, author and time for one, over the end of the paragraph.
        """
        for before, paragraph in pairwise(merged):
            if before.tag != PARAGRAPH or paragraph.tag != PARAGRAPH or _mark_of(before):
                continue
            last, first = _outermost(before, -1), _outermost(paragraph, 0)
            marks = (f"{W}{INSERTED}", f"{W}{DELETED}")
            if last is not None and first is not None and last.tag == first.tag in marks:
                self._marker.keep_apart(last, first)


def _closed_gaps(pairs: list[Pair], old: list[Element], new: list[Element]) -> list[Pair]:
    """Where no paragraph follows, the last that went and the last that came are one paragraph."""
    found: list[Pair] = []
    gap: list[Pair] = []
    for pair in [*pairs, None]:
        if pair is not None and (pair[0] is None or pair[1] is None):
            gap.append(pair)
            continue
        followed = pair is not None and new[pair[1]].tag == PARAGRAPH  # type: ignore[index]
        found += _closed(gap, old, new, tail=not followed)
        gap = []
        if pair is not None:
            found.append(pair)
    return found


def _closed(gap: list[Pair], old: list[Element], new: list[Element], *, tail: bool) -> list[Pair]:
    gone = [a for a, b in gap if b is None and a is not None]
    come = [b for a, b in gap if a is None and b is not None]
    last: list[Pair] = []
    while tail and gone and come and old[gone[-1]].tag == new[come[-1]].tag == PARAGRAPH:
        last.insert(0, (gone.pop(), come.pop()))
    if gone and come and old[gone[-1]].tag == new[come[0]].tag == TABLE:
        # Two tables without a paragraph between them would be one to Word.
        middle = (gone.pop(), come.pop(0))
        return [*((a, None) for a in gone), middle, *((None, b) for b in come), *last]
    return [*((a, None) for a in gone), *((None, b) for b in come), *last]


def _same_places(pairs: list[Pair], may_pair: Callable[[int, int], bool]) -> list[Pair]:
    """What went alone and what came alone between the same neighbours is one, if it may be."""
    found: list[Pair] = []
    for place, (a, b) in enumerate(pairs):
        before = pairs[place - 2] if place > 1 else (0, 0)
        after = pairs[place + 1] if place + 1 < len(pairs) else (0, 0)
        gone = found[-1][0] if found and found[-1][1] is None else None
        alone = None not in before and None not in after
        if a is None and b is not None and gone is not None and alone and may_pair(gone, b):
            found[-1] = (gone, b)
        else:
            found.append((a, b))
    return found


def _alike_in_style(old: Element, new: Element) -> bool:
    """Whether two paragraphs have one style, a named one: `Số: 125/SNV-VP`, `Số: 6/SNV-TTr`."""
    styles = [block.find(f"{W}pPr/{W}pStyle") for block in (old, new)]
    names = [None if style is None else style.get(VAL) for style in styles]
    return old.tag == new.tag == PARAGRAPH and names[0] is not None and names[0] == names[1]


def _steps(old: Sequence[str], new: Sequence[str]) -> list[Step]:
    """How words became others; a text of which little is left is another text as a whole."""
    long = min(len(old), len(new)) > _LONG
    if long and similarity("".join(old), "".join(new)) < _ANOTHER_TEXT:
        return [Step(False, 0, len(old), 0, len(new))]
    return steps(old, new)


def _emptied(paragraph: Element) -> Element:
    """A paragraph with its properties and nothing else."""
    from lxml import etree

    empty = etree.Element(paragraph.tag, dict(paragraph.attrib))
    properties = paragraph.find(f"{W}pPr")
    if properties is not None:
        empty.append(deepcopy(properties))
    return empty


def _seen(segments: Sequence[Segment]) -> list[Segment]:
    return [segment for segment in segments if segment.text]


def _starts(words: Sequence[str]) -> list[int]:
    """Where each token begins, in characters; at last where all ends."""
    starts = [0]
    for word in words:
        starts.append(starts[-1] + length(word))
    return starts


def _ends_with(paragraph: Element, kind: str) -> bool:
    """Whether the last words of a paragraph are marked as of a kind."""
    last = _outermost(paragraph, -1)
    return last is not None and last.tag == f"{W}{kind}"


def _outermost(paragraph: Element, place: int) -> Element | None:
    """What the first (0) or last (-1) words of a paragraph stand in."""
    words = [child for child in paragraph if child.tag in _WORDS]
    while words and words[place].tag == f"{W}hyperlink":
        words = list(words[place])
    return words[place] if words else None


def _mark_of(paragraph: Element) -> bool:
    """Whether a paragraph's own mark came or went."""
    look = paragraph.find(f"{W}pPr/{W}rPr")
    return look is not None and any(child.tag in (f"{W}ins", f"{W}del") for child in look)


def _take_properties(paragraph: Element, source: Element) -> None:
    """The paragraph that stays when others go keeps the look of the one before them."""
    for old in paragraph.findall(f"{W}pPr"):
        paragraph.remove(old)
    properties = source.find(f"{W}pPr")
    if properties is None:
        return
    copied = deepcopy(properties)
    for mark in copied.findall(f"{W}rPr/{W}ins") + copied.findall(f"{W}rPr/{W}del"):
        mark.getparent().remove(mark)
    for other in copied.findall(f"{W}sectPr") + copied.findall(f"{W}pPrChange"):
        copied.remove(other)
    paragraph.insert(0, copied)
