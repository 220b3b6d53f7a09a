"""The tree that a YAML file is: texts, lists and mappings, each with its span."""

from __future__ import annotations

from typing import NamedTuple

from generator.core.diagnostics import Span

# Put in the place of a character or node that has been reported already, so that nothing built
# upon it is reported again. U+FFFD itself is refused in a file (E015), so the two never mix.
REPORTED = "\ufffd"


class Scalar(NamedTuple):
    """A text. `style` is YAML's: `|`, `>`, `'`, `"`, or empty for a plain one."""

    text: str
    style: str
    span: Span


class Sequence(NamedTuple):
    """A list of nodes."""

    items: list[Node]
    span: Span


class Mapping(NamedTuple):
    """Keys and values in the order of the file; a key may come twice."""

    entries: list[tuple[Scalar, Node]]
    span: Span


Node = Scalar | Sequence | Mapping
