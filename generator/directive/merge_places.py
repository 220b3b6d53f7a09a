"""The places of a YAML file that the columns of a list fill, as they are written: `<<Họ tên>>`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

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
