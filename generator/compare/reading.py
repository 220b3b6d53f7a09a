"""What a document says, in the terms in which two versions are compared."""

from __future__ import annotations

from typing import NamedTuple

from generator.compare.change import Label
from generator.directive.model import BodyNode, Task


class Signer(NamedTuple):
    """Who signs, in the words of the YAML or of the paper."""

    name: str
    title: str = ""
    capacity: str = ""
    role: str = ""


class Sheet(NamedTuple):
    """An appendix or an issued document. `key` is the field's name, `heads` its values by key."""

    key: str
    title: str
    heads: dict[str, str]
    nodes: tuple[BodyNode, ...]


class Reading(NamedTuple):
    """A document: all that is read in it, by field name in the order of the paper.

    `values` are single facts, `texts` lists of entries (of a text: its paragraphs), `tasks` and
    `body` what the names say. `labels` gives what a key is called where it is none of the YAML.
    """

    values: dict[str, str]
    texts: dict[str, tuple[str, ...]]
    signers: tuple[Signer, ...] = ()
    tasks: tuple[Task, ...] = ()
    body: tuple[BodyNode, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    labels: dict[str, Label] = {}  # noqa: RUF012  (a NamedTuple default, never mutated)
