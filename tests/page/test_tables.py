"""Tables and pictures on paper, measured on the PDF."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pdfplumber
import pytest

from generator.compose.document import compose
from generator.directive.model import (
    PARAGRAPH,
    PICTURE,
    TABLE,
    Appendix,
    BodyNode,
    Cell,
    Picture,
    Table,
)
from generator.publish import to_pdf
from generator.render import load_template, render, template_path
from tests.builders import letter
from tests.directive.table_files import png

_MM = 25.4 / 72
LEFT, RIGHT, BOTTOM = 30.0, 15.0, 20.0  # margins
NEAR = 0.4  # mm: half a border, and what LibreOffice rounds
HEAD = ("STT", "Nội dung công việc", "Đơn vị", "Kinh phí")
SWEEP = range(14, 36)  # paragraphs of one line above a table: to put its head everywhere
ENDS = range(8, 34)  # rows of a table above the signature


class Word(NamedTuple):
    """Lengths are mm from the paper's left and top edges."""

    page: int
    text: str
    left: float
    right: float
    top: float
    bottom: float


class Paper(NamedTuple):
    """Words in their order, the sizes of the pages, and drawn lines (as words without text)."""

    words: list[Word]
    sizes: list[tuple[float, float]]
    rules: list[Word]

    def all(self, text: str) -> list[Word]:
        return [word for word in self.words if word.text == text]

    def one(self, text: str) -> Word:
        (found,) = self.all(text)
        return found


def grid(rows: list[tuple[str, ...]], header: tuple[str, ...] | None = HEAD) -> BodyNode:
    head = (tuple(map(Cell, header)),) if header else ()
    return BodyNode(TABLE, table=Table(head, tuple(tuple(map(Cell, row)) for row in rows)))


def rows(count: int) -> list[tuple[str, ...]]:
    """Rows of one, two and three lines, their first and last words known."""
    filler = "Rà soát, sửa đổi, bổ sung văn bản quy phạm pháp luật của tỉnh; "
    found = []
    for n in range(1, count + 1):
        amount = f"{n * 997:_}".replace("_", ".")
        found.append((f"{n}", f"đầu{n} {filler * (1 + n % 3)} cuối{n}", "Văn phòng", amount))
    return found


def lines(count: int) -> tuple[BodyNode, ...]:
    return tuple(BodyNode(PARAGRAPH, f"Dòng {n}.") for n in range(count))


SMALL = [("1", "một", "Văn phòng", "5"), ("2", "hai", "Thanh tra", "1.250")]
TITLED = BodyNode(TABLE, table=grid(SMALL).table._replace(title="Bảng 1. Nhiệm vụ", unit="đồng"))
CLOSING = {"closing": ("Trân trọng.",)}
DOCUMENTS: dict[str, dict[str, object]] = {
    "long": {"appendices": (Appendix("Nhiệm vụ", (grid(rows(300)),), landscape=True),)},
    "upright": {"appendices": (Appendix("Nhiệm vụ", (grid(rows(40)),)),)},
    "numbers": {"body": (grid(SMALL),), **CLOSING},
    "twenty": {
        "body": (grid([tuple(str(n * 11) for n in range(20))], tuple(f"C{n}" for n in range(20))),),
        **CLOSING,
    },
    "long word": {"body": (grid([("1", "x" * 300, "Văn phòng", "7")]),), **CLOSING},
    "tall row": {"body": (grid([("1", "đầu " + "dài " * 2500 + "cuối", "", "9")]),), **CLOSING},
    "first": {"opening": (), "body": (grid(SMALL),), **CLOSING},
    "two": {"body": (grid(SMALL), grid(SMALL)), **CLOSING},
    "notes": {"body": (grid([("1", "Việc^[Ghi chú một]", "b^[Ghi chú hai]", "5")]),), **CLOSING},
    "pictures": {
        "body": tuple(
            BodyNode(PICTURE, picture=Picture(png(*size), "png", *size, title=f"Hình {size[0]}"))
            for size in ((3000, 30), (30, 3000), (30, 3000))
        ),
        **CLOSING,
    },
    **{f"head {n}": {"body": (*lines(n), TITLED), **CLOSING} for n in SWEEP},
    **{f"end {n}": {"body": (grid(rows(n)),), **CLOSING} for n in ENDS},
}


@pytest.fixture(scope="module")
def printed() -> Callable[[str], Paper]:
    template = load_template(template_path("cong-van"))
    with tempfile.TemporaryDirectory() as name:
        sources = {}
        for number, (key, changes) in enumerate(DOCUMENTS.items()):
            source = Path(name) / f"{number}.docx"
            page = compose(letter(**changes))
            source.write_bytes(render(page, template, source_digest="", version="1"))
            sources[key] = source
        # Every word of every document is looked for in its PDF.
        to_pdf(list(sources.values()), [s.with_suffix(".pdf") for s in sources.values()])
        papers = {key: read(source.with_suffix(".pdf")) for key, source in sources.items()}
    return papers.__getitem__


def read(path: Path) -> Paper:
    paper = Paper([], [], [])
    with pdfplumber.open(path) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            paper.sizes.append((page.width * _MM, page.height * _MM))
            for word in page.extract_words():
                sides = [word[side] * _MM for side in ("x0", "x1", "top", "bottom")]
                paper.words.append(Word(number, word["text"], *sides))
            for shape in page.lines + page.rects:
                sides = [shape[side] * _MM for side in ("x0", "x1", "top", "bottom")]
                paper.rules.append(Word(number, "", *sides))
    return paper


def of_appendix(paper: Paper) -> list[int]:
    """The pages behind the letter's own."""
    return list(range(2, len(paper.sizes) + 1))


def rules_of(paper: Paper, page: int) -> list[Word]:
    """The lines of a table: those that go up and down begin and end on its edges."""
    upright = [r for r in paper.rules if r.page == page and r.bottom - r.top > 4]
    assert upright
    return upright


def test_the_head_stands_on_every_page_of_a_long_table(printed):
    paper = printed("long")
    pages = of_appendix(paper)
    assert len(pages) > 10
    assert all(paper.sizes[page - 1][0] > paper.sizes[page - 1][1] for page in pages)
    heads = paper.all("STT")
    assert [word.page for word in heads] == pages
    for word in heads:
        below = [w for w in paper.words if w.page == word.page and w.text.startswith("đầu")]
        assert min(w.top for w in below) > word.bottom


@pytest.mark.parametrize("name", ["long", "upright"])
def test_no_row_is_cut_by_the_end_of_a_page(printed, name):
    paper = printed(name)
    starts = {w.text[3:]: w.page for w in paper.words if w.text.startswith("đầu")}
    ends = {w.text[4:]: w.page for w in paper.words if w.text.startswith("cuối")}
    assert len(starts) == {"long": 300, "upright": 40}[name]
    assert starts == ends


@pytest.mark.parametrize("name", ["long", "upright"])
def test_the_table_fills_the_text_area_and_no_more(printed, name):
    paper = printed(name)
    for page in of_appendix(paper):
        width, height = paper.sizes[page - 1]
        rules = rules_of(paper, page)
        assert min(r.left for r in rules) == pytest.approx(LEFT, abs=NEAR)
        assert max(r.right for r in rules) == pytest.approx(width - RIGHT, abs=NEAR)
        assert max(r.bottom for r in rules) <= height - BOTTOM + NEAR


@pytest.mark.parametrize("name", ["numbers", "twenty", "long word", "notes"])
def test_a_table_in_the_text_has_its_edges_at_the_margins(printed, name):
    rules = rules_of(printed(name), 1)
    assert min(r.left for r in rules) == pytest.approx(LEFT, abs=NEAR)
    assert max(r.right for r in rules) == pytest.approx(210 - RIGHT, abs=NEAR)


def test_numbers_end_in_one_line_and_running_numbers_stand_in_the_middle(printed):
    paper = printed("long")
    page = [w for w in paper.words if w.page == 3]
    width = paper.sizes[2][0]
    amounts = [w for w in page if w.left > width - 60 and w.text.replace(".", "").isdigit()]
    assert len(amounts) > 5
    assert max(w.right for w in amounts) - min(w.right for w in amounts) < 0.1
    assert max(w.right for w in amounts) == pytest.approx(width - RIGHT - 1.9, abs=NEAR)
    stt = next(w for w in page if w.text == "STT")
    running = [w for w in page if w.right < LEFT + 20 and w.text.isdigit()]
    assert len(running) >= len(amounts)
    for word in running:
        assert (word.left + word.right) / 2 == pytest.approx((stt.left + stt.right) / 2, abs=0.1)


def test_the_name_of_the_running_numbers_stands_on_one_line(printed):
    """And in one piece, with room on both sides: `STT` is found as one word."""
    for name in ("numbers", "long", "long word", "tall row"):
        for word in printed(name).all("STT"):
            assert word.bottom - word.top < 7
            assert word.left > LEFT + 1.5


@pytest.mark.parametrize("count", SWEEP)
def test_the_head_is_never_alone_at_the_foot_of_a_page(printed, count):
    """Title, unit, head and first row are on one page."""
    paper = printed(f"head {count}")
    title = next(w for w in paper.words if w.text == "Bảng")
    first = paper.one("một")
    assert title.page == first.page == paper.all("đồng")[0].page
    assert [w.page for w in paper.all("STT")] == sorted({first.page, paper.one("hai").page})


def test_the_sweep_goes_over_the_end_of_the_page(printed):
    pages = [printed(f"head {count}").one("một").page for count in SWEEP]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2}


@pytest.mark.parametrize("count", ENDS)
def test_a_table_the_closing_and_the_signature(printed, count):
    """The closing sentence and the signature stay together, below the table and in this order.

    Word keeps the last row with them (`test_table_xml`); LibreOffice does not know how.
    """
    paper = printed(f"end {count}")
    last, closing, name = paper.one(f"cuối{count}"), paper.one("trọng./."), paper.all("Nguyễn")[-1]
    assert closing.page == name.page == len(paper.sizes)
    assert (last.page, last.bottom) < (closing.page, closing.top)
    assert closing.bottom < name.top


def test_the_table_begins_where_the_text_begins(printed):
    assert printed("first").all("STT")[0].page == 1


def test_two_tables_stand_apart(printed):
    rules = rules_of(printed("two"), 1)
    tops = sorted({round(r.top, 1) for r in rules})
    assert len(printed("two").all("STT")) == 2
    assert len(tops) >= 2


def test_a_row_taller_than_a_page_is_whole(printed):
    paper = printed("tall row")
    begin, end = paper.one("đầu").page, paper.one("cuối").page
    assert begin + 1 < end
    assert [word.page for word in paper.all("STT")] == list(range(begin, end + 1))


def test_footnotes_of_cells_stand_at_the_foot(printed):
    paper = printed("notes")
    notes = [w for w in paper.words if w.text == "Ghi"]
    assert len(notes) == 2
    assert all(w.page == 1 and w.top > 240 for w in notes)


def test_pictures_fit_the_page(printed):
    paper = printed("pictures")
    captions = [w for w in paper.words if w.text == "Hình"]
    assert [w.page for w in captions] == [1, 2, 3]
    assert all(w.bottom <= 297 - BOTTOM for w in captions)
