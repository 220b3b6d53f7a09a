"""One paragraph that holds several components, laid out with tabs, spaces or line breaks.

Each becomes a paragraph of its own: `SỞ NỘI VỤ ⇥ Độc lập - Tự do - Hạnh phúc` is two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.inspect import components as c
from generator.inspect.content import NOTHING_COMPOSED, Anchor
from generator.inspect.drafts import Draft
from generator.inspect.layout import Run
from generator.inspect.wording import (
    TYPED_LINE,
    begins_agency,
    begins_recipients,
    is_misspelled_name,
    is_name,
    is_office,
    is_upper,
    kind_of,
    type_of,
)

_GAP = re.compile(r"\t[\t \u00a0]*|[ \u00a0]{3,}\t*[ \u00a0]*")
_RIGHT = (c.STATE_NAME, c.MOTTO, c.PLACE_DATE)
_ONE_LINE = (c.STATE_NAME, c.MOTTO, c.NUMBER, c.PLACE_DATE, c.RECIPIENTS_WORD)
_LONGEST_LINE = 120
_LONGEST_OFFICE = 60
_SIGNED_OVER = 2  # empty lines between title and name, from which on they are two
_MOST_GAPS = 8  # the last ones of a line: what has more is no line of two sides
_HEAD = 30  # paragraphs from the top among which a head laid out with tabs is looked for
_FILED = re.compile(r"\s*-\s*[Ll]ưu\s*:?\s*VT\b")
_SINGLE = 1.15  # of its size a line of Times New Roman is high
LEFT, RIGHT = -1, -2  # the homes of what stands left and right on one line


def split(drafts: list[Draft]) -> tuple[list[Draft], bool]:
    """The drafts with such paragraphs taken apart; whether there was one laid out with tabs."""
    found: list[Draft] = []
    tabbed = False
    at_foot = False
    for place, draft in enumerate(drafts):
        text = draft.text
        if "\n" in text:
            pieces = list(_by_lines(draft))
        elif "\t" in text or "   " in text or "\u00a0\u00a0\u00a0" in text:
            pieces = _by_gaps(draft, in_head=place < _HEAD, at_foot=at_foot)
            tabbed = tabbed or len(pieces) > 1
        else:
            pieces = [draft]
        for piece in pieces:
            at_foot = at_foot or kind_of(piece.text.strip()) == c.RECIPIENTS_WORD
        found += pieces
    return found, tabbed


def _by_gaps(draft: Draft, *, in_head: bool, at_foot: bool) -> list[Draft]:
    """What stands left, and what stands right of a gap."""
    text = draft.text
    recipients = begins_recipients(text.strip())
    if len(text) > 300 or not (in_head or at_foot or recipients):
        return [draft]
    for gap in list(_GAP.finditer(text))[: -_MOST_GAPS - 1 : -1]:
        left, right = text[: gap.start()].strip(), text[gap.end() :].strip()
        if not right:
            continue
        kind = kind_of(right) if in_head else ""
        if in_head and kind in _RIGHT and _stands_left(left, kind):
            if not left:
                return [_piece(draft, gap.end(), len(text), RIGHT)]
            return [
                _piece(draft, 0, gap.start(), LEFT),
                _piece(draft, gap.end(), len(text), RIGHT),
            ]
        begins = recipients and kind_of(left) == c.RECIPIENTS_WORD
        listed = begins or not left or left.startswith(("-", "–", "+"))
        office = is_office(right) and (is_upper(right) or (listed and len(right) < _LONGEST_OFFICE))
        signs = office or is_name(right) or (not left and is_misspelled_name(right))
        if (at_foot or begins) and signs:
            pieces = [_piece(draft, gap.end(), len(text), RIGHT)]
            left_side = _piece(draft, 0, gap.start(), LEFT)
            left_side.paragraph = left_side.paragraph._replace(align="left")
            return [left_side, *pieces] if left else pieces
    return [draft]


def _stands_left(left: str, right: str) -> bool:
    """Whether words are of those that stand beside the Quốc hiệu, the Tiêu ngữ or the date."""
    if len(left) > 90:
        return False
    beside = not left or is_upper(left) or kind_of(left) in (c.NUMBER, c.LETTER_SUBJECT)
    return beside or right != c.PLACE_DATE


def _by_lines(draft: Draft) -> Iterator[Draft]:
    """The lines of a paragraph, where they are several components; else the paragraph itself."""
    lines = draft.text.split("\n")
    if len(lines) > 60 or max(map(len, lines)) > _LONGEST_LINE:
        yield draft
        return
    starts = [0]
    ends = [0]
    for line in lines:
        ends.append(ends[-1] + len(line) + 1)
    before = 0
    for number in range(1, len(lines)):
        if not lines[number].strip():
            continue
        if lines[before].strip() and _parts(draft, lines, ends, before, number):
            starts.append(number)
        before = number
    if len(starts) == 1:
        yield draft
        return
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        piece = _piece(draft, ends[start], ends[end] - 1, draft.home)
        if piece.text.strip():
            empty = len(lines[start:end]) - len("\n".join(lines[start:end]).rstrip().split("\n"))
            yield _with_room(piece, empty)


def _with_room(piece: Draft, lines: int) -> Draft:
    """A piece, and the room of the empty lines below it."""
    if not lines:
        return piece
    size = max(run.size for run in piece.paragraph.runs)
    kind, value = piece.paragraph.line
    single = size * _SINGLE
    pitch = single * value if kind == "lines" else max(single, value)
    after = piece.paragraph.after + lines * pitch
    return replace(piece, paragraph=piece.paragraph._replace(after=after))


def _parts(draft: Draft, lines: list[str], ends: list[int], before: int, number: int) -> bool:
    """Whether line `number` begins another component than that of line `before`."""
    one, other = lines[before].strip(), lines[number].strip()
    kind, next_kind = kind_of(one), kind_of(other)
    if kind == next_kind == c.STATE_NAME:
        return False
    if kind == c.APPENDIX_NOTE or (next_kind == c.PLACE_DATE and not kind and not is_upper(one)):
        return False
    if next_kind != kind and (next_kind in _ONE_LINE or next_kind == c.LETTER_SUBJECT):
        return True
    if kind in _ONE_LINE or TYPED_LINE.fullmatch(one) or TYPED_LINE.fullmatch(other):
        return True
    if is_upper(one) and type_of(one) and before == 0:
        return True
    recipients = kind_of(lines[0].strip()) == c.RECIPIENTS_WORD or (
        lines[0].lstrip().startswith("-") and any(_FILED.match(line) for line in lines)
    )
    if recipients and other.startswith(("-", "–", "+", "•")):
        return True
    if is_upper(one) and is_office(one) and not is_upper(other) and is_name(other):
        return True
    if is_office(one) and number - before > _SIGNED_OVER:
        return True  # the room for a signature: below it stands the name
    if (is_upper(one) or is_upper(other)) and begins_agency(one, "") and begins_agency(other, one):
        return True  # the superior and the agency
    if not (is_upper(one) and is_upper(other)):
        return False
    bold = [
        all(run.bold for run in _sliced(draft.paragraph.runs, ends[at], ends[at + 1] - 1))
        for at in (before, number)
    ]
    return bold == [False, True]


def _piece(draft: Draft, start: int, end: int, home: int) -> Draft:
    """A part of a paragraph as a paragraph; laid out with tabs it counts as centred."""
    text = draft.text[start:end]
    start += len(text) - len(text.lstrip())
    end = start + len(text.strip())
    runs = tuple(_sliced(draft.paragraph.runs, start, end))
    first, count = draft.paragraph.composed
    composed = (first - start, count) if start <= first < end else NOTHING_COMPOSED
    paragraph = draft.paragraph._replace(text=text.strip(), runs=runs, composed=composed)
    if home in (LEFT, RIGHT):
        align = "left" if text.strip().startswith("-") else "center"
        none = {"first_indent": 0.0, "left_indent": 0.0, "right_indent": 0.0}
        paragraph = paragraph._replace(align=align, **none)
    hanging = _hanging(draft, start, end)
    start += draft.start
    return replace(draft, paragraph=paragraph, home=home, start=start, anchors=hanging)


def _hanging(draft: Draft, start: int, end: int) -> tuple[Anchor, ...]:
    """What hangs in this piece, or at the white space around it."""
    text = draft.text
    start -= len(text[:start]) - len(text[:start].rstrip())
    end += len(text[end:]) - len(text[end:].lstrip())
    first = start if start else -1
    last = end - start
    found = (a._replace(at=a.at - start) for a in draft.anchors if first < a.at <= end)
    return tuple(a._replace(at=min(a.at, last)) for a in found)


def _sliced(runs: tuple[Run, ...], start: int, end: int) -> Iterator[Run]:
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            yield run._replace(text=text)
