"""The body of a draft: as it stands on paper, or as nodes where a line would be misread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.core.text import nfc
from generator.directive.fields import NODE
from generator.directive.model import CLAUSE, PARAGRAPH
from generator.directive.node_fields import NODE_KINDS
from generator.directive.recognise import marker_of, recognise
from generator.directive.yaml_text import Lines, Value

_KEYS = {
    kind: field.vi
    for name, kind in NODE_KINDS.items()
    for field in NODE.fields
    if field.name == name
}


class Paragraph(NamedTuple):
    """A paragraph of a draft: plain, a dash or a khoản."""

    text: str
    kind: str = PARAGRAPH


def body_value(paragraphs: Sequence[Paragraph]) -> Lines | list[Value]:
    """The paragraphs as lines that a person likes to edit, if each of them reads back as it is.

    Otherwise (an agency called `Điều 1.`, a unit `12 xã`, a quotation left open) as nodes, in which
    a text is never taken for structure.
    """
    lines: list[str] = []
    numbers: list[str] = []
    for paragraph in paragraphs:
        number = str(1 + sum(map(bool, numbers))) if paragraph.kind == CLAUSE else ""
        numbers.append(number)
        marker = "" if paragraph.kind == PARAGRAPH else f"{marker_of(paragraph.kind, number)} "
        lines.append(nfc(f"{marker}{paragraph.text}"))
    read = recognise(lines)
    wanted = [
        (paragraph.kind, nfc(paragraph.text), number)
        for paragraph, number in zip(paragraphs, numbers, strict=True)
    ]
    if not read.faults and wanted == [tuple(found.node[:3]) for found in read.found]:
        return Lines(tuple(lines))
    return [{_KEYS[paragraph.kind]: paragraph.text} for paragraph in paragraphs]
