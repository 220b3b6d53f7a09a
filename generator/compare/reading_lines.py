"""What a .docx says, a line a fact: its components by name, its text as it stands on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.labels import label_of
from generator.compare.reading import Reading
from generator.directive.fields import FIELD
from generator.directive.model import PARAGRAPH, BodyNode
from generator.directive.recognise import marker_of

_LAST = ("recipients", "archive", "contact_lines", "footnotes", "margins", "pictures")


def lines_of(reading: Reading) -> Iterator[str]:
    """The head, the text, the foot, then each appendix."""
    for key, value in reading.values.items():
        yield f"{_label(reading, key)}: {value}"
    for key, texts in reading.texts.items():
        if key not in _LAST:
            yield from (f"{_label(reading, key)}: {_line(text)}" for text in texts)
    yield from _nodes(reading.body)
    for key in _LAST:
        texts = reading.texts.get(key, ())
        yield from (f"{_label(reading, key)}: {_line(text)}" for text in texts)
    for signer in reading.signers:
        yield f"người ký: {signer.title}, {signer.name}".rstrip(", ")
    for sheet in reading.sheets:
        yield f"{label_of(sheet.key).vi}: {sheet.title}"
        yield from (f"  {line}" for line in _nodes(sheet.nodes))


def _label(reading: Reading, key: str) -> str:
    label = reading.labels.get(key)
    return label.vi if label else FIELD[key].vi


def _nodes(nodes: Sequence[BodyNode]) -> Iterator[str]:
    for node in nodes:
        if node.table:
            for row in (*node.table.header, *node.table.rows):
                yield " | ".join(_line(cell.text) for cell in row if cell)
            continue
        marker = "" if node.kind == PARAGRAPH else marker_of(node.kind, node.number)
        yield f"{marker} {_line(f'{node.title} {node.text}')}".strip()


def _line(text: str) -> str:
    return " ".join(text.split())
