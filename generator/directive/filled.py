"""Words put into a directive that stand for themselves, whatever they look like.

What a mail merge fills in comes from a list that knows nothing of this program: an asterisk is an
asterisk, `1.` at its beginning begins no khoản, a quotation mark opens no quotation of several
lines. So such words carry signs that no file can hold (control characters are refused) until the
directive has been read and its page composed.
"""

from __future__ import annotations

import re
from typing import TypeVar

Anything = TypeVar("Anything")

# The edge of the words, and what stands for a character that means something: in the text of a
# directive quotation marks, on its page the signs of emphasis and footnotes.
_EDGE = "\4"
_READ = {"“": "\5", "”": "\6"}
_COMPOSED = {"*": "\20", "^": "\21", "[": "\16", "]": "\17", "\\": "\22"}
# Words between asterisks of the file (`**<<Họ tên>>**`): what emphasis begins and ends with, though
# the words may begin with a bracket.
EMPHASISED = "\7"
_BETWEEN_ASTERISKS = re.compile(
    f"(?<=\\*){_EDGE}([^{_EDGE}]+){_EDGE}|{_EDGE}([^{_EDGE}]+){_EDGE}(?=\\*)"
)
_HIDE = str.maketrans(_READ | _COMPOSED)
_SHOW_READ = str.maketrans({sign: ch for ch, sign in _READ.items()} | {_EDGE: ""})
_SHOW_COMPOSED = str.maketrans({sign: ch for ch, sign in _COMPOSED.items()} | {EMPHASISED: ""})
_NOT_SHOWN = frozenset((*_COMPOSED.values(), EMPHASISED))


def literal(words: str) -> str:
    """`words` for a text of a directive: read as themselves and nothing else."""
    return f"{_EDGE}{words.translate(_HIDE)}{_EDGE}" if words else ""


def is_literal(text: str) -> bool:
    """Whether `text` begins with words that stand for themselves."""
    return text.startswith(_EDGE)


def read(text: str) -> str:
    """`text` when what it means has been decided: with its quotation marks, without edges."""
    if _EDGE not in text:
        return text
    if "*" in text:
        text = _BETWEEN_ASTERISKS.sub(_emphasised, text)
    return text.translate(_SHOW_READ)


def _emphasised(words: re.Match[str]) -> str:
    return f"{EMPHASISED}{words[1] or words[2]}{EMPHASISED}"


def escaped(text: str) -> str:
    r"""`text` as a YAML file says it, where an asterisk that is one is `\*`."""
    text = read(text).replace(_COMPOSED["*"], "\\*")
    return shown(text.replace(_COMPOSED["^"] + _COMPOSED["["], "\\^["))


def shown(value: Anything) -> Anything:
    """A composed page (tuples of texts and of tuples) with asterisks and carets as themselves."""
    if isinstance(value, str):
        if _NOT_SHOWN.isdisjoint(value):
            return value
        return value.translate(_SHOW_COMPOSED)  # type: ignore[return-value]
    if not isinstance(value, tuple):
        return value
    parts = [shown(part) for part in value]
    if all(new is old for new, old in zip(parts, value, strict=True)):
        return value
    make = getattr(type(value), "_make", type(value))
    return make(parts)
