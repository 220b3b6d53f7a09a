"""A directive as YAML text, written the way a person would: for drafts that a person goes on with.

Whatever is written reads back as the same text (but for white space at its ends).
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.core.text import nfc
from generator.directive.fields import DIRECTIVE_FIELDS
from generator.directive.nodes import REPORTED

WIDTH = 98
# A text that needs no quotes: it begins with a letter, and nothing in it is a sign to YAML.
_PLAIN = re.compile(r"[^\W\d_](?:[^\n:#\[\]{}&*!|>'\"%@`,?\\]|[:,](?=\S)(?<!:)|, )*")
# Nor does what begins with a digit: a date, a telephone number, `05 ngày`.
_PLAIN_NUMBER = re.compile(r"\d+(?:[/.]\d+)*(?: [^\W\d_]\w*)*")
# A cell of a row in brackets that needs none: no comma, no bracket, nothing that YAML looks at.
_PLAIN_CELL = re.compile(r"\w(?:[\w./%();+–-]| (?=[\w(+–]))*")
_TRUTH = frozenset({"null", "true", "false", "yes", "no", "on", "off", "~"})


class Lines(NamedTuple):
    """A text of lines, each a paragraph: written as a block in which lines stay lines."""

    lines: tuple[str, ...]


class Block(NamedTuple):
    """The same as an item of a list, or as a cell of several lines."""

    lines: tuple[str, ...]


class Row(NamedTuple):
    """A row of a table, or a short list: in brackets on one line.

    A row in which a cell has several lines stands below one another.
    """

    cells: tuple[str | Block, ...]


class Comment(NamedTuple):
    """Words for whoever fills the draft in, before the next entry."""

    text: str


Value = str | int | bool | Lines | Block | Row | Sequence["Value"] | Mapping[str, "Value"]
Entry = tuple[str, Value] | Comment

_KEYS = {field.name: field for field in DIRECTIVE_FIELDS}


def key(name: str, lang: str) -> str:
    """The top-level key of a field in `lang`."""
    return _KEYS[name].key(lang)


def yaml_text(entries: Sequence[Entry], lang: str = "vi") -> str:
    """The YAML of a directive: top-level fields by name (`subject`), nested keys as they are."""
    lines: list[str] = []
    for entry in entries:
        if isinstance(entry, Comment):
            if lines:
                lines.append("")
            lines += (f"# {line}" for line in textwrap.wrap(_safe(entry.text), WIDTH))
        else:
            name, value = entry
            lines += _entry(key(name, lang), value, 0)
    return "\n".join(lines) + "\n"


def _entry(name: str, value: Value, indent: int) -> list[str]:
    """The lines of `name: value`, `indent` spaces from the left."""
    before = " " * indent
    if isinstance(value, (Lines, Block)):
        return [f"{before}{name}: |", *_literal(value.lines, indent)]
    if isinstance(value, Row) and not any(isinstance(cell, Block) for cell in value.cells):
        return [f"{before}{name}: [{', '.join(_cell(cell) for cell in value.cells)}]"]
    if isinstance(value, Mapping):
        lines = [f"{before}{name}:"]
        for key_, nested in value.items():
            lines += _entry(key_, nested, indent + 2)
        return lines
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [f"{before}{name}:", *(line for item in value for line in _item(item, indent + 2))]
    return _scalar(f"{before}{name}: ", value, indent + 2)


def _item(value: Value, indent: int) -> list[str]:
    """The lines of `- value`."""
    before = " " * indent
    if isinstance(value, Block):
        return [f"{before}- |", *_literal(value.lines, indent)]
    if isinstance(value, Row):
        return _row(value.cells, indent)
    if isinstance(value, Mapping):
        nested = [line for k, v in value.items() for line in _entry(k, v, indent + 2)]
        return [f"{before}- {nested[0].lstrip()}", *nested[1:]]
    if isinstance(value, Lines) or (isinstance(value, Sequence) and not isinstance(value, str)):
        items = value.lines if isinstance(value, Lines) else value
        return [f"{before}- [{', '.join(_flow(item) for item in items)}]"]
    return _scalar(f"{before}- ", value, indent + 2)


def _literal(lines: Sequence[str], indent: int) -> list[str]:
    inside = " " * (indent + 2)
    return [inside + _safe(line) for line in lines]


def _row(cells: Sequence[str | Block], indent: int) -> list[str]:
    before = " " * indent
    if not any(isinstance(cell, Block) for cell in cells):
        return [f"{before}- [{', '.join(_cell(cell) for cell in cells)}]"]
    lines: list[str] = []
    for cell in cells:
        if isinstance(cell, Block):
            lines += _item(cell, indent + 2)
        else:
            lines.append(f"{before}  - {_cell(cell)}")
    return [f"{before}- {lines[0].lstrip()}", *lines[1:]]


def _cell(cell: str | Block) -> str:
    text = _safe(cell if isinstance(cell, str) else " ".join(cell.lines))
    bare = _PLAIN_CELL.fullmatch(text) and text.casefold() not in _TRUTH
    return text if bare else quoted(text)


def _flow(value: Value) -> str:
    return quoted(value) if isinstance(value, str) else str(value)


def _scalar(before: str, value: Value, indent: int) -> list[str]:
    if isinstance(value, bool):
        return [before + ("có" if value else "không")]
    if not isinstance(value, str):
        return [f"{before}{value}"]
    text = _safe(value)
    if len(before) + len(text) + 2 > WIDTH and _can_be_folded(text):
        inside = " " * indent
        wrapped = textwrap.wrap(
            text, WIDTH - indent, break_long_words=False, break_on_hyphens=False
        )
        return [before + ">-", *(inside + line for line in wrapped)]
    return [before + (text if can_be_plain(text) else quoted(text))]


def can_be_plain(text: str) -> bool:
    """Whether a text needs no quotes."""
    if _PLAIN_NUMBER.fullmatch(text):
        return True
    return bool(_PLAIN.fullmatch(text)) and text.casefold() not in _TRUTH and not text.endswith(":")


def _can_be_folded(text: str) -> bool:
    """Whether lines may be broken at any space: YAML joins them with one."""
    return "  " not in text


def quoted(text: str) -> str:
    """`text` in double quotes."""
    return '"' + _safe(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _safe(text: str) -> str:
    """On one line, NFC, without what a YAML file must not hold (it could not be read again)."""
    text = nfc(text).replace(REPORTED, "")
    kept = (" " if ch in "\t\r\n" else ch for ch in text)
    return "".join(ch for ch in kept if unicodedata.category(ch) not in _REFUSED).strip()


_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
