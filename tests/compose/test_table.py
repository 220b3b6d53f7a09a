"""Tables and pictures on the page: widths, alignment, size (a table is not in the decree)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.compose.body import body_blocks
from generator.compose.document import compose
from generator.compose.hard_spaces import SPACE
from generator.compose.metrics import text_width
from generator.compose.page import PictureBlock, Run, TableBlock, block_texts
from generator.compose.picture import picture_blocks
from generator.compose.table import CELL_PADDING, SIZES, table_blocks
from generator.core.units import mm, to_mm
from generator.decree.layout import LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH
from generator.directive.model import (
    PICTURE,
    TABLE,
    Appendix,
    BodyNode,
    Cell,
    Picture,
    Table,
    TableRow,
    Task,
)
from tests.builders import letter

PNG = Picture(b"png", "png", 600, 400)


def row(*texts: str | Cell | None) -> TableRow:
    return tuple(Cell(text) if isinstance(text, str) else text for text in texts)


def drawn(*rows: TableRow, header: tuple[TableRow, ...] = (), width: int = TEXT_WIDTH):
    block = table_blocks(Table(header, rows), width)[-1]
    assert isinstance(block.drawn, TableBlock)
    return block.drawn


def aligns(table: TableBlock, number: int = 0) -> list[str]:
    return [cell.align for cell in table.rows[number]]


def room(table: TableBlock, column: int) -> int:
    return table.widths[column] - 2 * CELL_PADDING


@given(
    st.lists(
        st.lists(st.text("aăb .\n9", max_size=40), min_size=4, max_size=4), min_size=1, max_size=6
    ),
    st.integers(mm(60), mm(260)),
)
@example([["", "", "", ""]], TEXT_WIDTH)
def test_the_columns_are_as_wide_as_the_text_together(rows, width):
    table = drawn(*(row(*texts) for texts in rows), width=width)
    assert sum(table.widths) == width
    assert min(table.widths) > 2 * CELL_PADDING
    assert table.size in SIZES


@given(st.lists(st.text("ăm9", min_size=1, max_size=14), min_size=1, max_size=5))
def test_no_column_is_narrower_than_its_longest_word(words):
    table = drawn(row(*words), width=LANDSCAPE_TEXT_WIDTH)
    needed = [text_width(word, table.size, bold=True) for word in words]
    for column, wide in enumerate(needed):
        assert room(table, column) >= wide


@given(st.integers(2, 20), st.integers(1, 300))
def test_a_word_that_fits_nowhere_takes_no_room_from_the_numbers(columns, letters):
    table = drawn(row("x" * letters, *["12"] * (columns - 1)), width=TEXT_WIDTH)
    needed = text_width("12", SIZES[-1], bold=True)
    assert all(room(table, column) >= needed for column in range(1, columns))


@given(st.data())
def test_cells_that_cover_others(data):
    """Any division of a table into rectangles comes out as it went in."""
    height, width = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 5))
    free = {(r, c) for r in range(height) for c in range(width)}
    rows: list[list[Cell | None]] = [[None] * width for _ in range(height)]
    for r, c in sorted(free):
        if (r, c) not in free:
            continue
        across = data.draw(st.integers(1, 3))
        across = next(n for n in range(across, 0, -1) if {(r, c + i) for i in range(n)} <= free)
        down = data.draw(st.integers(1, 3))
        area = {(r + i, c + j) for i in range(down) for j in range(across)}
        if not area <= free:
            down, area = 1, {(r, c + j) for j in range(across)}
        free -= area
        rows[r][c] = Cell("a", across, down)
    table = drawn(*map(tuple, rows))
    for shown, given_row in zip(table.rows, rows, strict=True):
        assert sum(cell.columns for cell in shown) == width
        own = [(cell.columns, cell.rows) for cell in shown if not cell.covered]
        assert own == [(cell.columns, cell.rows) for cell in given_row if cell]


def test_a_covered_place_is_as_wide_as_the_cell_above():
    table = drawn(row(Cell("a", 2, 2), None, "b"), row(None, None, "c"), row("d", "e", "f"))
    assert [(c.columns, c.rows, c.covered) for c in table.rows[0]] == [(2, 2, False), (1, 1, False)]
    assert [(c.columns, c.rows, c.covered) for c in table.rows[1]] == [(2, 1, True), (1, 1, False)]


def test_a_long_word_over_several_columns_gets_room():
    word = "x" * 40
    table = drawn(row(Cell(word, 2), None, "c"), row("1", "2", "3"))
    assert table.widths[0] + table.widths[1] >= text_width(word, table.size, bold=True)


@pytest.mark.parametrize("head", ["STT", "TT", "Số TT", "TT.", "Số thứ tự", "stt"])
def test_running_numbers_stand_in_the_middle(head):
    assert aligns(drawn(row("1", "Việc"), header=(row(head, "Nội dung"),))) == ["center", "left"]


@pytest.mark.parametrize(
    ("cells", "align"),
    [
        (["1.250.000", "900", ""], "right"),
        (["12,5%", "-", "(3)"], "right"),
        (["12,5", "–", "-7"], "right"),
        (["2025", "2026"], "right"),
        (["900^[Tạm tính]", "**1.000**"], "right"),
        (["05/3/2026"], "left"),
        (["10 triệu"], "left"),
        (["1.25.0"], "left"),
        (["", ""], "left"),
        (["9" * 3000 + "x"], "left"),
    ],
)
def test_numbers_stand_at_the_right(cells, align):
    assert aligns(drawn(*(row("Việc", text) for text in cells)))[1] == align


def test_the_head_is_bold_and_in_the_middle():
    table = drawn(row("1", "5"), header=(row("Số", "Việc *chính*"),))
    assert [cell.align for cell in table.header[0]] == ["center", "center"]
    assert all(run.bold for cell in table.header[0] for runs in cell.paragraphs for run in runs)
    assert table.header[0][1].paragraphs[0][1] == Run("chính", bold=True, italic=True)


def test_a_row_of_one_cell_parts_the_table():
    table = drawn(row(Cell("Phần I", 2), None), row("1", "2"), row("3", "4"))
    assert aligns(table, 0) == ["center"]
    assert aligns(table, 1) == ["right", "right"]


def test_the_size_falls_with_the_columns():
    """13, 12, 11 pt: the largest in which no word has to break."""
    sizes = [drawn(row(*["9" * digits] * 8)).size for digits in range(1, 15)]
    assert sizes == sorted(sizes, reverse=True)
    assert set(sizes) == {13.0, 12.0, 11.0}
    assert drawn(row(*["9" * 14] * 8), width=LANDSCAPE_TEXT_WIDTH).size == 11.0
    assert drawn(row(*["9" * 9] * 8), width=LANDSCAPE_TEXT_WIDTH).size == 13.0


def test_short_columns_take_what_they_need_and_words_get_the_rest():
    words = "Rà soát, sửa đổi, bổ sung các văn bản quy phạm pháp luật của Hội đồng nhân dân tỉnh"
    table = drawn(row("1", words, "1.250"), header=(row("STT", "Nội dung", "Số tiền"),))
    assert to_mm(table.widths[0]) < 17
    assert to_mm(table.widths[1]) > 110
    few = drawn(row("1", "Việc", "1.250"), header=(row("STT", "Nội dung", "Số tiền"),))
    assert to_mm(few.widths[0]) < 17, "nothing is gained by a wide column of numbers"


def test_the_head_over_numbers_leaves_the_room_to_the_words():
    head = row("Đơn vị", "Quá hạn chưa hoàn thành", "Tỷ lệ hoàn thành nhiệm vụ", "Tổng số")
    unit = "Chi cục Bảo vệ môi trường và Biến đổi khí hậu"
    table = drawn(row(unit, "3", "12,5%", "8"), header=(head,))
    assert table.widths[0] > sum(table.widths[1:])


def test_footnotes_do_not_widen_a_column():
    long = "dài " * 30
    bare, noted, whole = (drawn(row("a", text)) for text in ("b1", f"b^[{long}]", f"b {long}"))
    assert noted.widths[1] < (bare.widths[1] + whole.widths[1]) / 2
    assert noted.rows[0][1].paragraphs[0][-1].note


def test_the_words_of_a_cell():
    table = drawn(row("Một\nngày 05 tháng 3", "A & B <x> {{ 7*7 }} ]]>"))
    assert [r[0].text for r in table.rows[0][0].paragraphs] == [
        "Một",
        "ngày 05 tháng 3".replace(" ", SPACE),
    ]
    assert table.rows[0][1].paragraphs == ((Run("A & B <x> {{ 7*7 }} ]]>"),),)


def test_title_and_unit_stand_above():
    table = Table((), (row("1"),), "Bảng 1. *Chi*^[Nguồn: Sở]", "triệu đồng")
    title, unit, below = table_blocks(table, TEXT_WIDTH)
    assert (title.style, unit.style, below.style) == ("centred", "unit", "table")
    assert all(run.bold for run in title.runs if not run.note)
    assert title.runs[-1].note == (Run("Nguồn: Sở"),)
    assert block_texts(unit) == ["Đơn vị tính: triệu đồng"]
    said = table_blocks(table._replace(unit="Đơn vị: người"), TEXT_WIDTH)[1]
    assert block_texts(said) == [f"Đơn vị:{' '}người"]


@pytest.mark.parametrize("width", [TEXT_WIDTH, LANDSCAPE_TEXT_WIDTH])
@given(st.integers(1, 20_000), st.integers(1, 20_000), st.one_of(st.just(0), st.integers(10, 252)))
def test_a_picture_fits_its_page(width, wide, high, wanted):
    picture = PNG._replace(width_px=wide, height_px=high, width_mm=wanted)
    (block,) = picture_blocks(picture, width)
    assert isinstance(block.drawn, PictureBlock)
    assert 0 < block.drawn.width <= width
    page = 170 if width == LANDSCAPE_TEXT_WIDTH else 257
    assert 0 < block.drawn.height <= mm(page - 30)
    if block.drawn.width > 1000 and block.drawn.height > 1000:
        assert block.drawn.width / block.drawn.height == pytest.approx(wide / high, rel=0.01)


def test_a_picture_as_large_as_is_wanted_with_its_title_below():
    given_ = PNG._replace(width_mm=120, title="Hình 1. *Sơ đồ*^[Nguồn]")
    picture, caption = picture_blocks(given_, TEXT_WIDTH)
    assert isinstance(picture.drawn, PictureBlock)
    assert (to_mm(picture.drawn.width), to_mm(picture.drawn.height)) == (120, 80)
    assert picture.drawn.title.replace(SPACE, " ") == "Hình 1. Sơ đồ"
    assert caption.style == "caption"
    assert caption.runs[-1].note


NODE = BodyNode(TABLE, table=Table((), (row("a", "b"),)))
IMAGE = BodyNode(PICTURE, picture=PNG._replace(title="Hình 1"))


@pytest.mark.parametrize("node", [NODE, IMAGE])
def test_below_a_table_or_a_picture(node):
    """Nothing is put to it: neither `./.` nor a colon before the tasks that follow."""
    page = compose(letter(body=(node,), tasks=(Task("Rà soát"),)))
    assert [block.style for block in page.body + page.tail][-1] == "task"
    page = compose(letter(body=(node,), closing=("Trân trọng",)))
    assert page.tail[-1].runs[-1].text == "Trân trọng./."
    assert all(not block.drawn for block in page.tail)
    page = compose(letter(appendices=(Appendix("", (node,)),)))
    assert page.attached[-1].style in ("table", "caption")
    assert "./." not in "".join(block_texts(page.attached[-1]))


def test_what_leads_in_to_a_table_ends_in_a_colon():
    page = compose(letter(opening=("Số liệu như sau",), body=(NODE,), closing=("Hết",)))
    assert page.body[0].runs[-1].text == "Số liệu như sau:"
    assert page.body[0].style == "lead_in"


def test_the_table_of_an_appendix_is_as_wide_as_its_page():
    (block,) = body_blocks((NODE,), LANDSCAPE_TEXT_WIDTH)
    assert isinstance(block.drawn, TableBlock)
    assert sum(block.drawn.widths) == LANDSCAPE_TEXT_WIDTH
