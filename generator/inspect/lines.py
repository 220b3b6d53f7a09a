"""Drawn lines: each after the paragraph that it stands under, with its length and the text's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.compose.metrics import text_width
from generator.core.units import to_mm
from generator.inspect import components as c
from generator.inspect.drafts import Draft
from generator.inspect.layout import BORDER, FOOTER, SHAPE, UNDERLINE, UNDERSCORES, DrawnLine
from generator.inspect.shapes import Shape
from generator.inspect.splitting import LEFT, RIGHT
from generator.inspect.wording import TYPED_LINE
from generator.inspect.xml import MM_PER_PT

_PIECES = re.compile(r"\n|[^\S\n]+|\S+")
# Components whose lines may be paragraphs of their own.
_JOINED = (c.PARENT_AGENCY, c.AGENCY, c.SUBJECT, c.APPENDIX_TITLE, c.APPENDIX_NOTE)
_FURTHEST = 50  # paragraphs that a line looks back for its text
_SIDE_LINES = 4  # so many lines above a shape may be those of its side
_NARROWEST = 10.0  # mm: no cell for text is narrower
_SINGLE = 1.15  # of its size a line of Times New Roman is high


def read_lines(drafts: list[Draft], names: list[str]) -> list[DrawnLine]:
    """All lines of a run of paragraphs, whose components are `names`; numbers count from 1."""
    found: list[DrawnLine] = []
    shown: set[int] = set()
    for at, draft in enumerate(drafts):
        for kind, place, length, colour, shift in _drawn(drafts, at, shown):
            widths = _text_widths(drafts, names, place) if place >= 0 else []
            found.append(
                DrawnLine(
                    kind,
                    place + 1,
                    None if length is None else round(length, 1),
                    widths[-1] if widths else None,
                    max(widths) if widths else None,
                    colour,
                    None if shift is None else round(shift, 1),
                )
            )
        shown.add(id(draft.element))
    return sorted(found, key=lambda line: line.paragraph)


def read_lines_above(drafts: list[Draft], first: int) -> list[DrawnLine]:
    """The lines above the words of footers; `paragraph` is the one with words below the line.

    `drafts` are those of headers and footers, and count from `first`.
    """
    found: list[DrawnLine] = []
    for at, draft in enumerate(drafts):
        if draft.paragraph.place.part != FOOTER or not _has_words(draft):
            continue
        # What stands above it in its footer, up to other words: empty lines, typed lines.
        start = at
        while start and _is_above(drafts[start - 1], draft):
            start -= 1
        for other in drafts[start : at + 1]:
            for kind, length in _above_words(other, other is draft):
                rounded = None if length is None else round(length, 1)
                found.append(DrawnLine(kind, first + at, rounded, colour=other.line_colour))
    return found


def _is_above(other: Draft, draft: Draft) -> bool:
    place, below = other.paragraph.place, draft.paragraph.place
    same = (place.part, place.section, place.variant) == (below.part, below.section, below.variant)
    return same and other.part == draft.part and not _has_words(other)


def _has_words(draft: Draft) -> bool:
    return bool(draft.text.strip()) and not TYPED_LINE.fullmatch(draft.text)


def _above_words(draft: Draft, words: bool) -> Iterator[tuple[str, float | None]]:
    """The lines at a paragraph of a footer: above its words, or in their stead."""
    paragraph = draft.paragraph
    room = draft.width - paragraph.left_indent - paragraph.right_indent
    if draft.cell_top_border:
        yield BORDER, None  # as wide as the table, whatever that is
    if draft.top_border or (draft.border and not words):
        yield BORDER, room if room > 0 else None
    if TYPED_LINE.fullmatch(draft.text):
        yield UNDERSCORES, max(_line_widths(draft), default=0.0)
    for shape in draft.shapes:
        yield SHAPE, shape.length
    if draft.picture:
        yield SHAPE, None  # a line may well be what it shows


def _drawn(
    drafts: list[Draft], at: int, shown: set[int]
) -> Iterator[tuple[str, int, float | None, str, float | None]]:
    """The lines at a paragraph: how each is made, the place of the text above it, its length, its
    colour (of a typed line none: it is that of letters), how far off the text's middle it is."""
    draft = drafts[at]
    paragraph = draft.paragraph
    if id(draft.element) not in shown:
        for shape in draft.shapes:
            place = _under(drafts, at, shape)
            middle = None if shape.left is None else shape.left + shape.length / 2
            yield SHAPE, place, shape.length, shape.colour, _shift(drafts, at, place, middle)
    here = bool(draft.text.strip())
    if TYPED_LINE.fullmatch(draft.text):
        yield UNDERSCORES, _above(drafts, at), max(_line_widths(draft), default=0.0), "", None
    elif draft.border or draft.top_border:
        here = here and not draft.top_border
        length = draft.width - paragraph.left_indent - paragraph.right_indent
        place = at if here else _above(drafts, at)
        middle = paragraph.left_indent + length / 2
        off = _shift(drafts, at, place, middle) if place != at else None
        yield BORDER, place, length if length > 0 else None, draft.line_colour, off
    elif draft.cell_border:
        place = at if here else _above(drafts, at)
        yield BORDER, place, draft.width or None, draft.line_colour, None
    if draft.text.strip() and all(run.underline for run in paragraph.runs if run.text.strip()):
        yield UNDERLINE, at, max(_line_widths(draft), default=0.0), "", None


def _shift(drafts: list[Draft], at: int, place: int, middle: float | None) -> float | None:
    """How far the middle of a line at `at` is from that of the centred text at `place`."""
    if middle is None or place < 0 or not drafts[at].width:
        return None
    text, draft = drafts[place], drafts[at]
    sided = LEFT in (text.home, draft.home) or RIGHT in (text.home, draft.home)
    if text.home != draft.home or sided or text.paragraph.align != "center":
        return None
    indents = text.paragraph.left_indent + text.paragraph.first_indent
    return middle - (draft.width + indents - text.paragraph.right_indent) / 2


def _text_widths(drafts: list[Draft], names: list[str], at: int) -> list[float]:
    """The widths of the lines above a drawn line: those of all paragraphs of its component."""
    places = [at]
    for other in range(at - 1, -1, -1) if names[at] in _JOINED else ():
        if not drafts[other].text.strip():
            continue
        if names[other] != names[at] or drafts[other].home != drafts[at].home:
            break
        places.insert(0, other)
    return [round(width, 1) for place in places for width in _line_widths(drafts[place])]


def _line_widths(draft: Draft) -> Iterator[float]:
    """The width of each line in mm, broken as Word breaks it where the room is known."""
    room = draft.width - draft.paragraph.left_indent - draft.paragraph.right_indent
    width = word = 0.0
    for run in draft.paragraph.runs:
        shown = run.text.upper() if run.caps else run.text
        for piece in _PIECES.findall(shown.replace("\t", " ")):
            if piece == "\n":
                yield width + word
                width = word = 0.0
                continue
            size = to_mm(text_width(piece, run.size, bold=run.bold, italic=run.italic))
            size += len(piece) * run.spacing * MM_PER_PT
            if piece.isspace():
                width += word + size
                word = 0.0
            elif room > _NARROWEST and width + word + size > room and width:
                yield width
                width, word = 0.0, word + size
            else:
                word += size
    if width + word:
        yield width + word


def _above(drafts: list[Draft], at: int) -> int:
    """The nearest paragraph with words above, in the same cell or box; -1 for none."""
    before = range(at - 1, max(at - _FURTHEST, 0) - 1, -1)
    home, section = drafts[at].home, drafts[at].paragraph.place.section
    for other in before:
        same = drafts[other].home == home and drafts[other].paragraph.place.section == section
        if same and drafts[other].text.strip() and not TYPED_LINE.fullmatch(drafts[other].text):
            return other
    # Alone in its cell or box: what stands in the same column of the table above it.
    place = drafts[at].paragraph.place
    for other in before:
        above = drafts[other].paragraph.place
        same = above.table == place.table >= 0 and above.column == place.column
        if same and drafts[other].text.strip():
            return other
    return next((o for o in before if drafts[o].text.strip()), -1)


def _under(drafts: list[Draft], at: int, shape: Shape) -> int:
    """The paragraph that a shape stands under, by how far it hangs below where it is anchored."""
    draft = drafts[at]
    below = shape.below if shape.below is not None else 0.0
    pieces = [
        other
        for other in range(at, min(at + 4, len(drafts)))
        if drafts[other].element is draft.element
    ]
    if len(pieces) > 1:  # laid out with tabs: left or right?
        middle = (shape.left or 0.0) + shape.length / 2
        wanted = RIGHT if draft.width and middle > draft.width / 2 else LEFT
        sided = [other for other in pieces if drafts[other].home == wanted]
        lines = [other for other in pieces if drafts[other].home not in (LEFT, RIGHT)]
        at = sided[0] if sided else _nth_line(drafts, lines, below)
        return at if below > _height(drafts[at]) / 2 else _above(drafts, at)
    if below < _height(draft) / 2:
        return _on_its_side(drafts, _above(drafts, at), shape)
    # How far down the paragraphs of this cell reach.
    home = draft.home
    last = at if draft.text.strip() else -1
    for other in range(at, len(drafts)):
        if drafts[other].home != home:
            break
        if drafts[other].text.strip():
            last = other
        below -= _height(drafts[other])
        if below < 3.0:
            break
    return last if last >= 0 else _above(drafts, at)


def _on_its_side(drafts: list[Draft], at: int, shape: Shape) -> int:
    """Of words laid out with tabs left and right above a shape: those on its own side."""
    if at < 0 or drafts[at].home not in (LEFT, RIGHT):
        return at
    middle = (shape.left or 0.0) + shape.length / 2
    wanted = RIGHT if drafts[at].width and middle > drafts[at].width / 2 else LEFT
    for other in range(at, max(at - _SIDE_LINES, -1), -1):
        if drafts[other].home not in (LEFT, RIGHT):
            break
        if drafts[other].home == wanted:
            return other
    return at


def _nth_line(drafts: list[Draft], places: list[int], below: float) -> int:
    for at in places:
        below -= _height(drafts[at])
        if below < 2.0:
            return at
    return places[-1]


def _height(draft: Draft) -> float:
    """About how high a paragraph stands, in mm."""
    paragraph = draft.paragraph
    size = max((run.size for run in paragraph.runs), default=12.0)
    kind, value = paragraph.line
    pitch = value if kind == "exactly" else size * _SINGLE * (value if kind == "lines" else 1.0)
    if kind == "at least":
        pitch = max(pitch, value)
    lines = max(len(list(_line_widths(draft))), 1)
    return (pitch * lines + paragraph.before + paragraph.after) * MM_PER_PT
