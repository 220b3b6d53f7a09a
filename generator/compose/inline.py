r"""`**bold**`, `*italic*` and `^[footnote]` inside a text; everything else is literal.

`\*` is an asterisk and `\^[` the two signs, where they would be taken for a mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.compose.page import Run

# A mark opens after a space or a quotation mark and before a letter, a digit, a quotation mark or a
# bracket with words in it, and closes after the end of a word: `2*3*4`, `(*)`, `*)`, `*.pdf` and a
# lone `*` stay what they are. Nobody emphasises more than a long paragraph: the bound keeps a text
# full of asterisks from being searched to its end from each of them.
_MOST = 1000
# Words that a list has filled in (\7) are emphasised whatever they begin and end with.
_BEFORE, _FIRST = r"(?<![^\s“‘\"'])", r"(?=[\w“‘\"'\2\7]|\(\w)"
_LAST = r"(?<=[\w.,;:!?%”’\"'…)\0\2\7])"
_NOTE = "^["
_LITERAL_STAR, _LITERAL_NOTE = "\\*", "\\^["
# Stand for a note, a sign that opens none, an asterisk that is no mark, while the rest is read; no
# text of a directive holds them (control characters are refused).
_PLACE, _SIGN, _STAR = "\0", "\1", "\2"
_MARKED = re.compile(
    rf"{_BEFORE}(?:\*\*\*{_FIRST}(?P<both>.{{1,{_MOST}}}?){_LAST}\*\*\*"
    rf"|\*\*{_FIRST}(?P<bold>.{{1,{_MOST}}}?){_LAST}\*\*"
    rf"|\*{_FIRST}(?P<italic>.{{1,{_MOST}}}?){_LAST}\*)(?![\w*])"
)


def parse_runs(text: str, *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    """The runs of `text`; `bold` and `italic` are what already holds around it."""
    if _LITERAL_STAR in text or _LITERAL_NOTE in text:
        text = text.replace(_LITERAL_STAR, _STAR).replace(_LITERAL_NOTE, _SIGN)
        return _literal(parse_runs(text, bold=bold, italic=italic))
    if _NOTE in text:
        return _with_notes(text, bold=bold, italic=italic)
    if "*" not in text:
        return (Run(text, bold, italic),) if text else ()
    runs: list[Run] = []
    position = 0
    for match in _MARKED.finditer(text):
        if match.start() > position:
            runs.append(Run(text[position : match.start()], bold, italic))
        kind = match.lastgroup or ""
        runs += parse_runs(
            match[kind],
            bold=bold or kind in ("both", "bold"),
            italic=italic or kind in ("both", "italic"),
        )
        position = match.end()
    if position < len(text):
        runs.append(Run(text[position:], bold, italic))
    return tuple(runs)


def _with_notes(text: str, *, bold: bool, italic: bool) -> tuple[Run, ...]:
    """The runs of a text with footnotes; a note that is never closed stays what it is."""
    pieces, notes = _cut_notes(text)
    left = iter(notes)
    found: list[Run] = []
    for run in parse_runs(_PLACE.join(pieces), bold=bold, italic=italic):
        for number, piece in enumerate(run.text.split(_PLACE)):
            if number:
                found.append(Run("", note=_literal(parse_runs(next(left).replace(_NOTE, _SIGN)))))
            if piece:
                found.append(run._replace(text=piece))
    return _literal(found)


def _literal(runs: Iterable[Run]) -> tuple[Run, ...]:
    """`runs` with the signs that are no marks as they are printed."""
    return tuple(
        run._replace(text=run.text.replace(_SIGN, _NOTE).replace(_STAR, "*")) for run in runs
    )


def _cut_notes(text: str) -> tuple[list[str], list[str]]:
    """What stands between the notes of a text, and the notes: one more piece than notes."""
    pieces, notes = [""], []
    position = 0
    while (start := text.find(_NOTE, position)) >= 0:
        end = _closing(text, start + 1)
        if end < 0 or not text[start + 2 : end].strip():
            pieces[-1] += text[position:start] + _SIGN
            position = start + 2
            continue
        pieces[-1] += text[position:start].rstrip(" \u00a0")
        notes.append(text[start + 2 : end].strip())
        pieces.append("")
        position = end + 1
    pieces[-1] += text[position:]
    return pieces, notes


def _closing(text: str, opening: int) -> int:
    """Where the bracket at `opening` is closed, brackets inside it counted; -1 if never."""
    if text.find("]", opening) < 0:
        return -1
    depth = 0
    for position in range(opening, min(len(text), opening + _MOST)):
        depth += {"[": 1, "]": -1}.get(text[position], 0)
        if not depth:
            return position
    return -1


def unmarked(text: str) -> str:
    """`text` without marks and notes, so that no part of it can be a mark where it is quoted."""
    while "*" in text or _NOTE in text:
        bare = "".join(run.text for run in parse_runs(text))
        if bare == text:
            break
        text = bare
    return text


def plain(text: str) -> str:
    """`text` without its marks, for the components whose weight and slant the decree fixes."""
    return "".join(run.text for run in parse_runs(text)) if _marks(text) else text


def _marks(text: str) -> bool:
    return "*" in text or _LITERAL_NOTE in text
