"""Tables, pictures and pages of their own in the file: what Word reads."""

from __future__ import annotations

import io
import re

import docx
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from generator.compose.document import compose
from generator.core.units import EMU_PER_TWIP, to_twips
from generator.decree.layout import LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH
from generator.directive.model import (
    PARAGRAPH,
    PICTURE,
    TABLE,
    Appendix,
    BodyNode,
    Cell,
    Directive,
    Picture,
    Table,
)
from generator.render import load_template, render, template_path
from tests.builders import letter
from tests.directive.table_files import png
from tests.render.docx_files import DOCUMENT, members

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = "A & B <x> {{ 7*7 }} {% raw %} ]]> </w:t>"
HEADER = (
    (Cell("STT", 1, 2), Cell("Kinh phí^[Dự toán]", 2), None),
    (None, Cell("2025"), Cell("2026")),
)
ROWS = (
    (Cell("1"), Cell(HOSTILE), Cell("1.250^[Số *tạm* tính]")),
    (Cell("2"), Cell("Hai\ndòng", 1, 2), Cell("3")),
    (Cell("Cộng"), None, Cell("4")),
)
GRID = BodyNode(TABLE, table=Table(HEADER, ROWS, 'Bảng "1" & <2>', "đồng"))
IMAGE = Picture(png(6, 4), "png", 6, 4, 50, 'Hình "1" & <2>')
PICTURE_NODE = BodyNode(PICTURE, picture=IMAGE)
WORDS = BodyNode(PARAGRAPH, "Lời^[Chú thích] văn.")


def rendered(**changes: object) -> bytes:
    directive: Directive = letter(**changes)
    template = load_template(template_path(directive.type.template), cache_folder=None)
    return render(compose(directive), template, source_digest="", version="1")


def markup(**changes: object) -> etree._Element:
    return etree.fromstring(members(rendered(**changes))[DOCUMENT])


def grid_of(*nodes: BodyNode) -> etree._Element:
    """The last table but that of recipients and signature."""
    return markup(body=nodes, closing=("Hết.",)).findall(f".//{W}tbl")[-2]


def value(element: etree._Element, path: str) -> str | None:
    found = element.find("/".join(W + name for name in path.split("/")))
    return None if found is None else found.get(f"{W}val", "")


def test_the_head_stands_on_every_page_and_no_row_is_cut():
    rows = grid_of(GRID).findall(f"{W}tr")
    assert [r.find(f"{W}trPr/{W}tblHeader") is not None for r in rows] == [True, True] + [False] * 3
    assert all(r.find(f"{W}trPr/{W}cantSplit") is not None for r in rows)


def test_head_and_first_row_stay_together_and_the_last_rows_with_what_follows():
    rows = grid_of(GRID).findall(f"{W}tr")
    kept = [{p.find(f"{W}pPr/{W}keepNext") is not None for p in row.iter(f"{W}p")} for row in rows]
    assert kept == [{True}, {True}, {False}, {False}, {True}]
    long = BodyNode(TABLE, table=Table((), tuple((Cell(str(n)),) for n in range(6))))
    kept = [row.find(f".//{W}keepNext") is not None for row in grid_of(long).findall(f"{W}tr")]
    assert kept == [False] * 4 + [True] * 2


def test_cells_that_cover_others():
    rows = [row.findall(f"{W}tc") for row in grid_of(GRID).findall(f"{W}tr")]
    spans = [[value(cell, "tcPr/gridSpan") for cell in row] for row in rows]
    merges = [[value(cell, "tcPr/vMerge") for cell in row] for row in rows]
    assert spans[:2] == [[None, "2"], [None, None, None]]
    assert merges == [
        ["restart", None],
        ["", None, None],
        [None, None, None],
        [None, "restart", None],
        [None, "", None],
    ]
    assert all(cell.find(f"{W}p") is not None for row in rows for cell in row)


@pytest.mark.parametrize("columns", [1, 3, 7, 20])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_widths_together_are_the_texts(columns, landscape):
    node = BodyNode(TABLE, table=Table((), (tuple(Cell(f"Cột {n}") for n in range(columns)),)))
    document = markup(appendices=(Appendix("", (node,), landscape),))
    table = document.findall(f".//{W}tbl")[-1]
    widths = [int(one.get(f"{W}w")) for one in table.iter(f"{W}gridCol")]
    wanted = LANDSCAPE_TEXT_WIDTH if landscape else TEXT_WIDTH
    assert sum(widths) == to_twips(wanted)
    assert abs(sum(widths) * EMU_PER_TWIP - wanted) <= EMU_PER_TWIP
    assert table.find(f"{W}tblPr/{W}tblW").get(f"{W}w") == str(sum(widths))
    assert [int(c.get(f"{W}w")) for c in table.iter(f"{W}tcW")] == widths


def test_every_word_comes_through():
    document = docx.Document(io.BytesIO(rendered(body=(GRID,), closing=("Hết.",))))
    table = document.tables[-2]
    assert table.cell(2, 1).text == HOSTILE
    assert [p.text for p in table.cell(3, 1).paragraphs] == ["Hai", "dòng"]
    assert table.cell(0, 1).text == table.cell(0, 2).text == "Kinh phí"


def test_two_tables_in_a_row_are_two():
    document = markup(body=(GRID, GRID), closing=("Hết.",))
    for table in document.findall(f".//{W}tbl"):
        following = table.getnext()
        assert following is not None
        assert following.tag != f"{W}tbl"


def test_a_picture_that_stands_twice_is_one_part():
    package = members(rendered(body=(PICTURE_NODE, PICTURE_NODE, WORDS)))
    pictures = [name for name in package if name.startswith("word/media/")]
    assert [package[name] for name in pictures] == [IMAGE.content]
    document = package[DOCUMENT].decode()
    numbers = re.findall(r'<wp:docPr id="(\d+)"', document)
    assert len(numbers) == len(set(numbers)) == 2
    assert len(set(re.findall(r'r:embed="([^"]+)"', document))) == 1
    described = re.findall(r'<pic:cNvPr [^>]*descr="([^"]*)"', document)
    assert described == ["Hình &quot;1&quot; &amp; &lt;2>"] * 2


def test_two_appendices_one_of_them_on_its_side():
    document = markup(appendices=(Appendix("Một", (GRID,)), Appendix("Hai", (GRID,), True)))
    sections = list(document.iter(f"{W}sectPr"))
    sizes = [section.find(f"{W}pgSz") for section in sections]
    assert [size.get(f"{W}orient") for size in sizes] == [None, None, "landscape"]
    width, height = (int(sizes[2].get(f"{W}{side}")) for side in "wh")
    assert (height, width) == tuple(int(sizes[1].get(f"{W}{side}")) for side in "wh")
    starts = [section.find(f"{W}pgNumType").get(f"{W}start") for section in sections[1:]]
    assert starts == ["1", "1"]


EVERYTHING = {
    "body": (WORDS, GRID, GRID, PICTURE_NODE, WORDS),
    "closing": ("Hết^[Cuối].",),
    "appendices": (
        Appendix("Một", (GRID, PICTURE_NODE)),
        Appendix("Hai", (GRID,), landscape=True),
        Appendix("", (PICTURE_NODE, GRID), landscape=True),
    ),
}
CASES = {
    "everything": EVERYTHING,
    "table last": {"appendices": (Appendix("", (GRID,)),)},
    "table first": {"opening": (), "body": (GRID, WORDS)},
    "one cell": {
        "body": (BodyNode(TABLE, table=Table((), ((Cell("a"),),))),),
        "closing": ("Hết.",),
    },
    "all one": {
        "body": (
            BodyNode(TABLE, table=Table((), ((Cell("a", 2, 2), None), (None, None)))),
            WORDS,
        ),
    },
}


@pytest.mark.parametrize("name", CASES)
def test_word_finds_no_error(tmp_path, name):
    path = tmp_path / "a.docx"
    path.write_bytes(rendered(**CASES[name]))
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_footnotes_are_numbered_in_the_order_of_the_page():
    package = members(rendered(**EVERYTHING))
    marks = re.findall(r'<w:footnoteReference w:id="(\d+)"', package[DOCUMENT].decode())
    notes = etree.fromstring(package["word/footnotes.xml"])
    numbers = [note.get(f"{W}id") for note in notes if note.get(f"{W}type") is None]
    assert marks == numbers == [str(number) for number in range(1, len(marks) + 1)]
    assert "".join(notes[3].itertext()).strip() == "Dự toán"
