"""`**bold**` and `*italic*` inside a text; everything else is literal."""

from __future__ import annotations

import re

from generator.compose.page import Run

# A mark opens after a space or a quotation mark and before a letter, a digit or a quotation mark,
# and closes after the end of a word: `2*3*4`, `(*)`, `*)`, `*.pdf` and a lone `*` stay what they
# are. Nobody emphasises more than a long paragraph: the bound keeps a text full of asterisks from
# being searched to its end from each of them.
_MOST = 1000
_BEFORE, _FIRST, _LAST = r"(?<![^\s“‘\"'])", r"(?=[\w“‘\"'])", r"(?<=[\w.,;:!?%”’\"'…)])"
_MARKED = re.compile(
    rf"{_BEFORE}(?:\*\*\*{_FIRST}(?P<both>.{{1,{_MOST}}}?){_LAST}\*\*\*"
    rf"|\*\*{_FIRST}(?P<bold>.{{1,{_MOST}}}?){_LAST}\*\*"
    rf"|\*{_FIRST}(?P<italic>.{{1,{_MOST}}}?){_LAST}\*)(?![\w*])"
)


def parse_runs(text: str, *, bold: bool = False, italic: bool = False) -> tuple[Run, ...]:
    """The runs of `text`; `bold` and `italic` are what already holds around it."""
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


def plain(text: str) -> str:
    """`text` without its marks, for the components whose weight and slant the decree fixes."""
    return "".join(run.text for run in parse_runs(text)) if "*" in text else text
