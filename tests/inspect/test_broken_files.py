"""Whatever a part says, the file is read or refused, and what is read holds together."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from generator.core.errors import InputError
from generator.inspect import document_date, document_type, inspect_docx, number_and_symbol
from tests.inspect import foreign
from tests.inspect.packages import stored
from tests.render.docx_files import members

VALUES = ("", "-1", "999999999999", "x", "½", "NaN", "0", "true", "12pt", " ")
WORDS = (
    "",
    " ",
    "Số:",
    "\t",
    "QUYẾT ĐỊNH",
    "Phụ lục",
    "Nơi nhận:",
    "(Kèm theo",
    "Kính gửi:",
    "Điều 1.",
)


def broken(data: bytes, chance: random.Random) -> bytes:
    """The document with a few elements lost, moved, renamed, their values replaced."""
    parts = members(data)
    for name in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
        root = etree.fromstring(parts[name])
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        for _ in range(chance.randint(1, 12)):
            one, other = chance.choice(elements), chance.choice(elements)
            step = chance.randrange(5)
            if step == 0 and one.getparent() is not None:
                one.getparent().remove(one)
            elif step == 1 and one.attrib:
                one.set(chance.choice(list(one.attrib)), chance.choice(VALUES))
            elif step == 2:
                one.text = chance.choice(WORDS)
            elif step == 3 and other not in one.iter():
                other.append(one)
            else:
                one.tag = other.tag
        parts[name] = etree.tostring(root)
    return stored(parts)


@pytest.mark.parametrize("seed", range(120))
def test_it_is_read_or_refused(seed):
    chance = random.Random(seed)
    make = chance.choice([*foreign.LAYOUTS.values(), foreign.regulation, foreign.minutes])
    data = broken(make(), chance)
    try:
        layout = inspect_docx(data, "x.docx")
    except InputError:
        return
    assert [p.number for p in layout.paragraphs] == list(range(1, len(layout.paragraphs) + 1))
    assert all("".join(run.text for run in p.runs) == p.text for p in layout.paragraphs)
    assert all(layout.of(component) for component in layout.components)
    assert all(0 <= line.paragraph <= len(layout.paragraphs) for line in layout.lines)
    document_type(layout), document_date(layout), number_and_symbol(layout)
