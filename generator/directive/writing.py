"""Writing values into a YAML file that a person keeps: every other byte stays as it is.

What is written is read again, and has to be the old tree and the new values, nothing else.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from collections.abc import Mapping as Values
from typing import NamedTuple

from generator.decree.symbols import short_date
from generator.directive.fields import DIRECTIVE, FIELD
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.yaml_text import quoted

_BOM = b"\xef\xbb\xbf"


class CannotWrite(Exception):
    """The file is written in a way in which nothing can be put in safely."""


class _Edit(NamedTuple):
    """The characters from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


def with_values(data: bytes, values: Values[str, int | str | datetime.date]) -> bytes:
    """The file `data` with the top-level fields `values` (by field name) set.

    A field that is there gets its value replaced; another one is put behind `type`, in the language
    in which `type` is written: `ngày: 09/01/2026`, `date: 2026-01-09`. Raises `CannotWrite` where
    the result would not be exactly that (`? type` as a key, say).
    """
    if not values:
        return data
    problems = Problems("", data.removeprefix(_BOM).decode())
    old = read_tree(data, problems).root
    if old is None:
        raise CannotWrite
    english = any(key.text.casefold() == "type" for key, _ in old.entries)
    texts = {name: _written(value, english) for name, value in values.items()}
    written = {n: quoted(t) if isinstance(values[n], str) else t for n, t in texts.items()}
    for edits in _ways(problems, old, written, english):
        new = _applied(problems.text, edits).encode()
        if data.startswith(_BOM):
            new = _BOM + new
        if _is_as_wanted(old, new, texts):
            return new
    raise CannotWrite


def without(data: bytes, names: tuple[str, ...]) -> bytes:
    """The file `data` without the lines of the top-level fields `names`.

    Raises `CannotWrite` where they do not stand on lines of their own.
    """
    problems = Problems("", data.removeprefix(_BOM).decode())
    old = read_tree(data, problems).root
    if old is None:
        raise CannotWrite
    edits = []
    for key, node in old.entries:
        if field_name(key) in names:
            start = problems.offset_of(key.span.line, 1)
            end = problems.offset_of(node.span.end_line, node.span.end_column)
            edits.append(_Edit(start, _end_of_line(problems.text, end), ""))
    new = data[: len(_BOM)] if data.startswith(_BOM) else b""
    new += _applied(problems.text, edits).encode()
    root = read_tree(new, Problems("")).root
    kept = [(k.text, plain_of(v)) for k, v in old.entries if field_name(k) not in names]
    if root is None or [(k.text, plain_of(v)) for k, v in root.entries] != kept:
        raise CannotWrite
    return new


def _written(value: int | str | datetime.date, english: bool) -> str:
    if isinstance(value, datetime.date):
        return value.isoformat() if english else short_date(value)
    return str(value)


def _ways(
    problems: Problems, root: Mapping, values: dict[str, str], english: bool
) -> Iterator[list[_Edit]]:
    """The ways in which it may be done, the nicest first."""
    found = {
        field.name: (key, node)
        for key, node in root.entries
        if (field := DIRECTIVE.field_of(key.text))
    }
    edits = []
    missing: dict[str, str] = {}
    for name, value in values.items():
        if name in found:
            edits.append(_replaced(problems, found[name][1], value))
        else:
            missing[name] = value
    if not missing:
        yield edits
        return
    if "type" not in found:
        return
    key, node = found["type"]
    lines = [f"{FIELD[n].key('en' if english else 'vi')}: {v}" for n, v in missing.items()]
    for edit in _insertions(problems, key, node, lines):
        yield [*edits, edit]


def _insertions(problems: Problems, key: Scalar, node: Node, lines: list[str]) -> Iterator[_Edit]:
    """Where new entries may stand: on lines behind `type`, before it, or inside `{ }`."""
    text = problems.text
    start = problems.offset_of(key.span.line, key.span.column)
    end = problems.offset_of(node.span.end_line, node.span.end_column)
    line_end = _line_end(text)
    indent = " " * (key.span.column - 1)
    block = [indent + line for line in lines]
    after = _end_of_line(text, end)
    if after == len(text) and not text.endswith(("\n", "\r")):
        yield _Edit(after, after, "".join(line_end + line for line in block))
    else:
        yield _Edit(after, after, "".join(line + line_end for line in block))
    before = start - len(indent)
    yield _Edit(before, before, "".join(line + line_end for line in block))
    yield _Edit(end, end, "".join(f", {line}" for line in lines))


def _replaced(problems: Problems, node: Node, value: str) -> _Edit:
    span = node.span
    start = problems.offset_of(span.line, span.column)
    end = problems.offset_of(span.end_line, span.end_column)
    return _Edit(start, end, value)


def _applied(text: str, edits: list[_Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _line_end(text: str) -> str:
    """What ends the lines of the file: as its first line does."""
    for sign in ("\r\n", "\n", "\r"):
        if sign in text:
            first = min((text.find(s), -len(s), s) for s in ("\r\n", "\n", "\r") if s in text)
            return first[2]
    return "\n"


def _end_of_line(text: str, offset: int) -> int:
    """The beginning of the line after the one in which `offset` stands; the end of the text."""
    if offset and text[offset - 1] in "\r\n":
        return offset  # a block of lines ends where the next line begins
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    if text[offset : offset + 2] == "\r\n":
        return offset + 2
    return min(offset + 1, len(text))


def _is_as_wanted(old: Mapping, new: bytes, values: dict[str, str]) -> bool:
    """Whether `new` reads as `old` with the values, in whatever place."""
    problems = Problems("")
    root = read_tree(new, problems).root
    if root is None or problems.found:
        return False
    expected = {field_name(key): (key.text, plain_of(node)) for key, node in old.entries}
    got = {field_name(key): (key.text, plain_of(node)) for key, node in root.entries}
    for name, value in values.items():
        if name not in got or got[name][1] != value:
            return False
        expected[name] = got[name]
    return got == expected and len(root.entries) == len(got)


def field_name(key: Scalar) -> str:
    """The English name of the field that a key of a directive means; other keys as they are."""
    field = DIRECTIVE.field_of(key.text)
    return field.name if field else key.text


def plain_of(node: Node) -> object:
    """A node without its places, for comparing."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return ["list", *map(plain_of, node.items)]
    return ["mapping", *((key.text, plain_of(value)) for key, value in node.entries)]
