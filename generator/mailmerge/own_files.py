"""Each row a directive of its own, for documents that each get a number: `vanban issue` gives it.

A merge gives no numbers itself. It writes one YAML file a row, in the order of the list, and never
touches one that is there: run again after a break, or after some have been issued, it only adds
what is missing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic, Span, printable
from generator.directive.fields import PICTURE, TABLE
from generator.directive.filled import escaped, is_literal, literal, read, shown
from generator.directive.load import files_beside, load_text
from generator.directive.named_files import NamedFiles
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.recognise import is_marked
from generator.directive.source import read_bytes
from generator.directive.writing import field_name, plain_of
from generator.directive.yaml_text import can_be_plain
from generator.mailmerge.merging import Filler, page_of
from generator.mailmerge.places import fill
from generator.mailmerge.planning import Plan, Words

_ENDING = ".yaml"
# What issuing writes into a file; all else of it stays as the merge wrote it.
_OF_ISSUING = ("number", "date")


def own_file(filler: Filler, words: Words, heading: str, path: str) -> bytes | list[Diagnostic]:
    """The YAML file of a row, which prints what the row's letter prints; or what is wrong.

    `heading` is a comment for its first line, `path` where it will lie. Nothing at all (an empty
    list) is told where words of the row would be read as something else: nobody could say in YAML
    that they are literal.
    """
    directive, problems = filler.directive(words)
    if directive is None:
        return problems
    wanted = page_of(directive)
    found: list[Diagnostic] = []
    folders = (os.path.dirname(name) or "." for name in (filler.master.path, path))  # noqa: PTH120
    here, there = map(os.path.realpath, folders)
    for way in _WAYS:
        filled = fill(filler.root, {key: literal(word) for key, word in words.items()})
        tree = _moved(filled, here, there) if filled is not None else None
        if not isinstance(tree, Mapping):
            return []
        data = f"# {printable(heading)}\n{_text(tree, way)}".encode()
        written = load_text(data, path, filler.profile, _files(filler, here, there))
        found = written.diagnostics
        if written.directive is not None and page_of(written.directive) == wanted:
            return data
    return found


def _files(filler: Filler, here: str, there: str) -> NamedFiles:
    """The files that a directive in `there` may name, though there is no such folder yet."""
    files = files_beside(filler.master.path, filler.profile)
    return files if here == there else _FromThere(files, here, there)


class _FromThere(NamedFiles):
    """Reads in the folder `here` what is named as from `there`, a folder that may be new."""

    __slots__ = ("_here", "_there")

    def __init__(self, files: NamedFiles, here: str, there: str) -> None:
        super().__init__(files.folder, files.root)
        self._here, self._there = here, there

    def read(self, problems: Problems, name: str, span: Span, limit: int) -> bytes | None:
        """As any; the names are those that the new file has."""
        path = os.path.normpath(os.path.join(self._there, name))  # noqa: PTH118
        return super().read(problems, os.path.relpath(path, self._here), span, limit)


def named_files(node: Node) -> list[str]:
    """The names of the files (tables, pictures) that a directive names, as they are written."""
    if isinstance(node, Sequence):
        return [name for item in node.items for name in named_files(item)]
    if isinstance(node, Scalar):
        return []
    found = []
    for key, value in node.entries:
        if isinstance(value, Scalar) and _names_a_file(key):
            found.append(value.text)
        else:
            found += named_files(value)
    return found


def _moved(node: Node, here: str, there: str) -> Node:
    """A tree read in the folder `here` as it is to be read in `there`: its files stay theirs."""
    if here == there or isinstance(node, Scalar):
        return node
    if isinstance(node, Sequence):
        return node._replace(items=[_moved(item, here, there) for item in node.items])
    entries: list[tuple[Scalar, Node]] = []
    for key, value in node.entries:
        if isinstance(value, Scalar) and _names_a_file(key):
            name = shown(read(value.text)).replace("\\", "/")
            path = os.path.relpath(os.path.join(here, name), there)  # noqa: PTH118
            entries.append((key, value._replace(text=path.replace(os.sep, "/"))))
        else:
            entries.append((key, _moved(value, here, there)))
    return node._replace(entries=entries)


def _names_a_file(key: Scalar) -> bool:
    """Whether a key is for the file of a table or of a picture: nothing else has such a key."""
    fields = (TABLE.field_of(key.text), PICTURE.field_of(key.text))
    return any(field is not None and field.name == "file" for field in fields)


def differing(existing: Path, shown: str, data: bytes) -> bool | list[Diagnostic]:
    """Whether the file that is there says something else than `data`, but for number and date.

    What is wrong with it, where it cannot be read.
    """
    problems = Problems(shown)
    old = read_bytes(existing, problems)
    tree = read_tree(old, problems).root if old is not None else None
    if tree is None or problems.found:
        return problems.found
    new = read_tree(data, Problems(shown)).root
    return new is None or _content(tree) != _content(new)


def is_numbered(path: Path) -> bool:
    """Whether the file has been given its number already."""
    data = read_bytes(path, Problems(str(path)))
    return data is not None and has_number(read_tree(data, Problems(str(path))).root)


def has_number(root: Mapping | None) -> bool:
    """Whether a directive has a number of its own."""
    return root is not None and any(field_name(key) == "number" for key, _ in root.entries)


def strangers(folder: Path, plan: Plan) -> list[Path]:
    """The YAML files in the folder that no row of the list has made."""
    if not folder.is_dir():
        return []
    own = {f"{name}{_ENDING}" for name in plan.names}
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix == _ENDING and path.name not in own and ".progress" not in path.suffixes
    )


def _content(root: Mapping) -> list[tuple[str, object]]:
    fields = [(field_name(key), value) for key, value in root.entries]
    return [(name, plain_of(value)) for name, value in fields if name not in _OF_ISSUING]


class _Way(NamedTuple):
    """How words that stand for themselves are written, so that they are read as such.

    `marks`: with `\\*` for an asterisk; `structure`: with a `\\` before what looks like a khoản.
    """

    marks: bool
    structure: bool

    def line(self, text: str) -> str:
        """One line of a text."""
        line = escaped(text) if self.marks else shown(read(text))
        opens = self.structure and is_literal(text.strip()) and is_marked(line.strip())
        return f"\\{line.strip()}" if opens else line


# The plainest first: what a person reads best.
_WAYS = (_Way(False, False), _Way(False, True), _Way(True, False), _Way(True, True))


def _text(root: Mapping, way: _Way) -> str:
    return "\n".join(_entries(root, "", way)) + "\n"


def _entries(node: Mapping, before: str, way: _Way) -> Iterator[str]:
    for key, value in node.entries:
        name = key.text if can_be_plain(key.text) else _quoted(key.text)
        if isinstance(value, Scalar):
            yield from _scalar(f"{before}{name}: ", value, before + "  ", way)
        else:
            yield f"{before}{name}:"
            yield from _nested(value, before + "  ", way)


def _nested(node: Node, before: str, way: _Way) -> Iterator[str]:
    if isinstance(node, Mapping):
        yield from _entries(node, before, way)
    elif isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Scalar):
                yield from _scalar(f"{before}- ", item, before + "  ", way)
                continue
            lines = _nested(item, before + "  ", way)
            yield f"{before}- {next(lines).lstrip()}"
            yield from lines


def _scalar(start: str, scalar: Scalar, before: str, way: _Way) -> Iterator[str]:
    """A text behind its key: lines as a block, anything else on one line."""
    if scalar.style != "|":
        text = escaped(scalar.text) if way.marks else shown(read(scalar.text))
        yield start + (text if can_be_plain(text) else _quoted(text))
        return
    yield start + "|"
    for written in scalar.text.rstrip("\n").split("\n"):
        line = way.line(written).strip()
        yield before + line if line else ""


def _quoted(text: str) -> str:
    """In double quotes; line breaks, which mean paragraphs, as escapes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
