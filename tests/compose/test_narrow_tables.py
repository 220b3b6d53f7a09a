"""In a narrow column a name may break between its syllables, before anything gets smaller."""

from generator.compose.page import TableBlock
from generator.compose.table import table_blocks
from generator.decree.layout import TEXT_WIDTH
from generator.directive.model import Cell, Table

ROW = (
    *("1", "Bà Nguyễn Thị Thanh Hương", "Ông Trần Minh Quân"),
    *("khoản 1 Điều 5", "ngày 05/3/2026", "125 triệu đồng"),
)


def table_of(*texts: str) -> TableBlock:
    row = tuple(Cell(text) for text in texts)
    block = table_blocks(Table((), (row,)), TEXT_WIDTH)[-1]
    assert isinstance(block.drawn, TableBlock)
    return block.drawn


def words(table: TableBlock) -> list[str]:
    return ["".join(run.text for run in cell.paragraphs[0]) for cell in table.rows[0]]


def test_names_break_where_they_would_not_fit() -> None:
    table = table_of(*ROW)
    assert table.size == 13
    assert words(table) == list(ROW)


def test_names_hold_together_where_there_is_room() -> None:
    assert words(table_of("1", "Ông Trần Minh Quân")) == ["1", "Ông\u00a0Trần\u00a0Minh\u00a0Quân"]
