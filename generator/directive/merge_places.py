"""The places of a YAML file that the columns of a list fill, as they are written: `<<Họ tên>>`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.core.diagnostics import Diagnostic, Span
from generator.core.text import short
from generator.directive.nodes import Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree

PLACE = re.compile(r"<<[ \u00a0]*([^<>?\n]*[^<>?\n \u00a0])[ \u00a0]*(\?)?[ \u00a0]*>>")


def scalars_of(node: Node) -> Iterator[Scalar]:
    """The values of a tree, in the file's order; not its keys."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars_of(item)
    else:
        for _, value in node.entries:
            yield from scalars_of(value)


def places_in(texts: Iterable[str]) -> list[str]:
    """The places that stand in texts, as they are written there, each once."""
    found = (match[0] for text in texts if "<<" in text for match in PLACE.finditer(text))
    return list(dict.fromkeys(found))


def places_of_file(data: bytes) -> list[str]:
    """The places in the values of a YAML file; none in one that cannot be read to its end."""
    if b"<<" not in data:  # nearly every file: no second look
        return []
    root, _ = read_tree(data, Problems(""))
    return places_in(scalar.text for scalar in scalars_of(root)) if root is not None else []


def master_note(data: bytes, path: str) -> list[Diagnostic]:
    """W734 where a YAML file has places: a merge makes documents of it, and nothing else does."""
    places = places_of_file(data)
    params = {"places": short(", ".join(places)), "path": path}
    return [Diagnostic("W734", path, params=params)] if places else []


def without_places(diagnostics: list[Diagnostic], data: bytes) -> list[Diagnostic]:
    """What is wrong with a file whatever the list says: not with a value that has a place."""
    if b"<<" not in data:
        return diagnostics
    root, _ = read_tree(data, Problems(""))
    scalars = scalars_of(root) if root is not None else ()
    spans = [scalar.span for scalar in scalars if PLACE.search(scalar.text)]
    return [one for one in diagnostics if not any(_is_in(one.span, span) for span in spans)]


def _is_in(one: Span | None, span: Span) -> bool:
    place = (one.line, one.column) if one else (0, 0)
    return span[:2] <= place < span[2:]
