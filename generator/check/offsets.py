r"""Where each letter of a YAML text stands in its file.

A value is decoded once more the way libyaml decodes it (quotes, escapes, folding, block indents),
letter by letter with its place. What comes from an escape has the place of its `\`, what comes from
a fold the place where the line was left.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.directive.nodes import Scalar
from generator.directive.problems import Problems

_BREAK = re.compile(r"\r\n|\r|\n")
# Spaces, then line ends with the white space around them.
_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*")
_LENGTHS = {"x": 2, "u": 4, "U": 8}
_BLANKS = " \t"


class Located(NamedTuple):
    """A text, and the place of each of its letters and of its end, in characters of the file."""

    text: str
    offsets: tuple[int, ...]

    def cut(self, start: int, end: int) -> Located:
        """The letters from `start` to `end`."""
        return Located(self.text[start:end], self.offsets[start : end + 1])


def located(problems: Problems, scalar: Scalar) -> Located:
    """The value of a scalar with its places.

    Were it ever decoded otherwise than libyaml did, every letter would have the value's own place:
    a finding may then be imprecise, but never a fix, which is only applied where places rise.
    """
    start = problems.offset_of(scalar.span.line, scalar.span.column)
    end = problems.offset_of(scalar.span.end_line, scalar.span.end_column)
    inner_end = end - 1 if scalar.style in ("'", '"') else end
    if scalar.style in ("|", ">"):
        found = _block(problems.text, start, scalar)
    elif scalar.style == '"':
        found = _double(problems.text, start + 1, inner_end)
    elif scalar.style == "'":
        found = _flow(problems.text, start + 1, inner_end, "''")
    else:
        found = _flow(problems.text, start, end, "")
    text = "".join(letter for letter, _ in found)
    if len(text) == len(found) and text[: len(scalar.text)] == scalar.text:
        places = [place for _, place in found]
        after = places[len(scalar.text)] if len(places) > len(scalar.text) else inner_end
        return Located(scalar.text, (*places[: len(scalar.text)], after))
    return Located(scalar.text, (start,) * (len(scalar.text) + 1))


_Letters = list[tuple[str, int]]


def _flow(text: str, at: int, end: int, doubled: str) -> _Letters:
    """A plain text, or one in single quotes, in which `''` is one of them."""
    found: _Letters = []
    while at < end:
        fold = _FOLD.match(text, at, end)
        if fold:
            found += _folded(fold[0], at)
            at = fold.end()
        elif doubled and text.startswith(doubled, at):
            found.append((doubled[0], at))
            at += 2
        else:
            found.append((text[at], at))
            at += 1
    return found


def _folded(white: str, at: int) -> _Letters:
    """One line end is a space, each further one a line end."""
    breaks = list(_BREAK.finditer(white))
    if len(breaks) == 1:
        return [(" ", at)]
    return [("\n", at + found.start()) for found in breaks[1:]]


_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0",
    "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def _double(text: str, at: int, end: int) -> _Letters:
    found: _Letters = []
    while at < end:
        if text[at] == "\\":
            at = _escaped(text, at, end, found)
            continue
        fold = _FOLD.match(text, at, end)
        if fold:
            found += _folded(fold[0], at)
            at = fold.end()
        else:
            found.append((text[at], at))
            at += 1
    return found


def _escaped(text: str, at: int, end: int, found: _Letters) -> int:
    """Read what stands at a backslash; returns where it ends."""
    sign = text[at + 1 : at + 2]
    if line_end := _BREAK.match(text, at + 1, end):  # the line goes on in the next one
        white = re.compile(r"[ \t\r\n]*").match(text, line_end.end(), end)
        if white:
            breaks = _BREAK.finditer(white[0])
            found += [("\n", line_end.end() + further.start()) for further in breaks]
            return white.end()
        return line_end.end()
    if sign in _LENGTHS:
        length = _LENGTHS[sign]
        found.append((chr(int(text[at + 2 : at + 2 + length], 16)), at))
        return at + 2 + length
    found.append((_ESCAPES.get(sign, sign), at))
    return at + 2


def _block(text: str, start: int, scalar: Scalar) -> _Letters:
    """A block of lines, `|` or `>`; what is chomped at its end is cut off by the caller."""
    header = _BREAK.search(text, start)
    if header is None:
        return []
    lines = _lines(text, header.end())
    indent = _indent(lines, scalar.text)
    found: _Letters = []
    pending: tuple[str, int] | None = None  # the line end before this line
    blanks: _Letters = []  # the empty lines since
    was_blank = True
    for line, at in lines:
        if len(found) > len(scalar.text):
            break
        inside = line[indent:]
        if not inside and not line.strip(" "):
            blanks.append(("\n", at + len(line)))
            continue
        if line[:indent].strip(" "):
            break
        is_blank = inside[:1] in _BLANKS
        if pending and scalar.style == ">" and not was_blank and not is_blank:
            found += blanks or [(" ", pending[1])]
        else:
            found += [pending] if pending else []
            found += blanks
        blanks = []
        was_blank = is_blank
        found += ((letter, at + indent + place) for place, letter in enumerate(inside))
        pending = ("\n", at + len(line))
    found += [pending] if pending else []
    return found + blanks


def _lines(text: str, at: int) -> list[tuple[str, int]]:
    found = []
    while at < len(text):
        end = _BREAK.search(text, at)
        found.append((text[at : end.start() if end else len(text)], at))
        at = end.end() if end else len(text)
    return found


def _indent(lines: list[tuple[str, int]], value: str) -> int:
    """How far the block stands in: what its first line that says something has lost."""
    first = next((line for line, _ in lines if line.strip()), "")
    kept = next((line for line in value.split("\n") if line.strip()), "")
    return max(0, (len(first) - len(first.lstrip(" "))) - (len(kept) - len(kept.lstrip(" "))))
