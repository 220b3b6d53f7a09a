"""How wide words are on paper, and how to break them into lines of like length.

Widths are sums of the font's advance widths (see `advance_widths`), without kerning: Word and
LibreOffice set these documents without it too. Lengths are EMU.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from generator.compose import advance_widths
from generator.core.units import EMU_PER_PT
from generator.decree.compounds import COMPOUNDS

_UNITS_PER_EM = 2048
# A break inside a phrase is as bad as a line that misses the mean by this part of it.
_MID_PHRASE = 0.45
# And inside a word of two syllables as one that misses it by this part.
_MID_WORD = 0.8
_JOINING_WORDS = frozenset(
    ("và", "của", "về", "cho", "với", "theo", "tại", "trong", "đối", "từ", "đến", "thuộc", "tỉnh")
)
# Evenness costs time that grows with the square of the words; no name or subject has so many.
_MOST_WORDS = 300
_FALLBACK = 1593  # an `m`: better a line too short than one that runs out of its column


@lru_cache(maxsize=4)
def _table(bold: bool, italic: bool) -> dict[str, int]:
    groups = (
        (advance_widths.REGULAR, advance_widths.ITALIC),
        (advance_widths.BOLD, advance_widths.BOLD_ITALIC),
    )[bold][italic]
    return {ch: width for width, characters in groups.items() for ch in characters}


@lru_cache(maxsize=8192)  # the same few thousand syllables come again in every letter
def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> int:
    """The width of `text` on one line, in EMU; `size` in pt."""
    table = _table(bold, italic)
    units = sum([table.get(character, _FALLBACK) for character in text])
    return round(units * size * EMU_PER_PT / _UNITS_PER_EM)


@lru_cache(maxsize=1024)  # an office's own name, and the subject of a letter to many
def balanced_lines(
    text: str, width: int, size: float, *, bold: bool = False, italic: bool = False
) -> tuple[str, ...]:
    """`text` broken at spaces into the fewest lines of at most `width` EMU, of like length.

    Among the ways to break it into that many lines the one whose lines' lengths differ least
    (least sum of squared shortfalls) is taken, so that a long agency name does not leave one word
    alone on the last line; a break after a comma or before a joining word counts for some evenness,
    and one that cuts a word in two (`THỂ / THAO`) against it. Hard spaces are never broken; a
    single word wider than `width` stands on a line of its own.
    """
    words = text.split(" ")
    space = text_width(" ", size, bold=bold, italic=italic)
    widths = [text_width(word, size, bold=bold, italic=italic) for word in words]
    total = sum(widths) + space * (len(words) - 1)
    if total <= width or len(words) == 1:
        return (text,)
    if len(words) > _MOST_WORDS:
        return _greedy_lines(words, widths, space, width)
    lines = _fewest_lines(widths, space, width)
    target = total / lines
    cost = [(_harm_of_break(words, i) * target) ** 2 for i in range(len(words) + 1)]
    # Line by line: for each word that may come next, the least badness so far and the way there.
    remaining = [0] * (len(words) + 1)
    for i in range(len(words) - 1, -1, -1):
        remaining[i] = remaining[i + 1] + widths[i] + space
    states: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for left in range(lines - 1, -1, -1):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (so_far, breaks) in states.items():
            line = -space
            for end in range(start + 1, len(words) + 1):
                line += space + widths[end - 1]
                if line > width and end > start + 1:
                    break
                if remaining[end] > left * (width + space) and line < width:
                    continue  # what is left would not fit in the lines that are left
                badness = so_far + (line - target) ** 2 + cost[end]
                if end not in following or badness < following[end][0]:
                    following[end] = (badness, (*breaks, end))
        states = following
    if len(words) not in states:  # words wider than the line: no even way, so set them greedily
        return _greedy_lines(words, widths, space, width)
    starts = (0, *states[len(words)][1])
    return tuple(" ".join(words[a:b]) for a, b in pairwise(starts))


def _greedy_lines(words: list[str], widths: list[int], space: int, width: int) -> tuple[str, ...]:
    broken: list[str] = []
    line: list[str] = []
    used = 0
    for word, word_width in zip(words, widths, strict=True):
        if line and used + space + word_width > width:
            broken.append(" ".join(line))
            line, used = [], 0
        used += word_width + (space if line else 0)
        line.append(word)
    return (*broken, " ".join(line))


def _harm_of_break(words: list[str], position: int) -> float:
    """How bad it is when a line ends before `words[position]`: as a part of a line's length.

    At the end, after a comma, before a joining word it is not bad at all.
    """
    if position in (0, len(words)):
        return 0.0
    before, after = words[position - 1], words[position].casefold()
    if before[-1:] in ",;:-" or after in _JOINING_WORDS:
        return 0.0
    return _MID_WORD if f"{before.casefold()} {after.strip('.,;:')}" in COMPOUNDS else _MID_PHRASE


def line_count(text: str, width: int, size: float, *, first_indent: int = 0) -> int:
    """How many lines an ordinary paragraph takes when set greedily in `width` EMU."""
    words = text.split(" ")
    space = text_width(" ", size)
    widths = [text_width(word, size) for word in words]
    widths[0] += first_indent
    return _fewest_lines(widths, space, width)


def _fewest_lines(widths: list[int], space: int, width: int) -> int:
    lines, line = 1, -space
    for word in widths:
        if line > 0 and line + space + word > width:
            lines, line = lines + 1, -space
        line += space + word
    return lines
