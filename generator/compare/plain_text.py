"""A file as text for git's own line diff: a fact a line, so that a changed line is a changed fact.

Labels are Vietnamese whatever the file's keys are; comments, the order of keys and the ways to
write a date or a text are no lines. What cannot be read comes out as it is: git must not stop.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from generator.core.errors import InputError
from generator.core.text import nfc
from generator.directive.fields import DIRECTIVE, DIRECTIVE_FIELDS, Field, level_of
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree

_PROGRESS = ".progress.yaml"
# Of a mapping in a list, what is printed on the line of the list's own label.
_HEADS = ("title", "text", "name", "type")
_DATES = ("date", "due")


def as_text(data: bytes, name: str) -> str:
    """The text of a file called `name`; of anything that cannot be read its bytes as text."""
    if data.startswith(b"PK\3\4") or name.lower().endswith(".docx"):
        return _docx(data, name)
    raw = data.decode("utf-8", "replace")
    if name.lower().endswith(_PROGRESS):
        return raw  # a line an event already
    problems = Problems(name)
    tree = read_tree(data, problems)
    if tree.root is None or problems.found:
        return raw
    if any(DIRECTIVE.field_of(key.text) is None for key, _ in tree.root.entries):
        return raw
    return "".join(f"{line}\n" for line in _mapping(tree.root, DIRECTIVE_FIELDS, ""))


def _mapping(
    node: Mapping, fields: tuple[Field, ...], indent: str, skip: str = ""
) -> Iterator[str]:
    """The entries in the order of the contract; keys that it does not know behind them."""
    level = level_of(fields, "", "")
    found: dict[str, tuple[Field | None, Node]] = {}
    for key, value in node.entries:
        field = level.field_of(key.text)
        found[field.name if field else key.text] = (field, value)
    order = [field.name for field in fields]
    known = [name for name in order if name in found]
    for name in [*known, *(name for name in found if name not in known)]:
        if name == skip:
            continue
        field, value = found[name]
        label = field.vi if field else nfc(name)
        yield from _value(value, label, field, indent)


def _value(node: Node, label: str, field: Field | None, indent: str) -> Iterator[str]:
    if isinstance(node, Scalar):
        lines = _words(node, field).split("\n")
        yield from (f"{indent}{label}: {line}" for line in lines if line.strip())
    elif isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Sequence):  # a row of a table
                cells = (_words(c, None) if isinstance(c, Scalar) else "…" for c in item.items)
                yield f"{indent}{label}: {' | '.join(cells)}"
            else:
                yield from _value(item, label, field, indent)
    else:
        fields = _fields_of(field)
        level = level_of(fields, "", "")
        heads = {f.name: v for k, v in node.entries if (f := level.field_of(k.text))}
        head = next((h for h in _HEADS if isinstance(heads.get(h), Scalar)), "")
        text = heads.get(head)
        words = _words(text, None) if isinstance(text, Scalar) else ""
        yield f"{indent}{label}: {' '.join(words.split())}".rstrip()
        yield from _mapping(node, fields, indent + "  ", head)


def _fields_of(field: Field | None) -> tuple[Field, ...]:
    if field is None:
        return ()
    if field.kind == "body":
        from generator.directive.node_fields import NODE_FIELDS

        return NODE_FIELDS
    if field.kind in ("table", "picture"):
        from generator.directive.table_fields import PICTURE_FIELDS, TABLE_FIELDS

        return TABLE_FIELDS if field.kind == "table" else PICTURE_FIELDS
    return field.fields


def _words(node: Scalar, field: Field | None) -> str:
    """A text as it is meant: a date as on paper, a type by its name, single spaces."""
    text = nfc(node.text).strip()
    if field is not None and field.kind in _DATES:
        return _date(node) or text
    if field is not None and field.kind == "type":
        from generator.decree.types import find_type

        found = find_type(text)
        return found.name if found else text
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _date(node: Scalar) -> str:
    from generator.decree.symbols import short_date
    from generator.directive.fields import FIELD
    from generator.directive.named_files import NamedFiles
    from generator.directive.shapes import Context
    from generator.directive.values import date_of

    day = date_of(Context(Problems(""), {}, NamedFiles(".", ".")), FIELD["date"], node)
    return short_date(day) if day else ""


def _docx(data: bytes, name: str) -> str:
    from generator.compare.layouts import read_docx
    from generator.compare.reading_lines import lines_of

    try:
        return "".join(f"{line}\n" for line in lines_of(read_docx(data, name)))
    except InputError:
        digest = hashlib.sha256(data).hexdigest()
        return f"(không đọc được tệp .docx này: {len(data)} byte, sha256 {digest})\n"
