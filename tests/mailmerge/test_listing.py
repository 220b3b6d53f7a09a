"""Lists as offices have them, and each mistake at its cell."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pytest

from generator.core.diagnostics import format_diagnostic
from generator.mailmerge import listing as module
from generator.mailmerge.listing import read_listing

WANTED = {"họ tên", "chức vụ"}


def csv(folder: Path, text: str | bytes) -> str:
    path = folder / "ds.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def xlsx(folder: Path, *rows, change=None) -> str:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book.active)
    path = folder / "ds.xlsx"
    book.save(path)
    return str(path)


def rows(path: str) -> list[tuple[int, tuple[str, ...]]]:
    found = read_listing(path, WANTED)
    assert found.problems.found == []
    return [(row.number, row.cells) for row in found.rows]


def told(path: str) -> list[str]:
    found = read_listing(path, WANTED).problems.found
    for problem in found:
        for lang in ("vi", "en"):
            assert "{" not in format_diagnostic(problem, lang)
    return [problem.code for problem in found]


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_of_any_program(tmp_path, sign, encoding):
    text = f"Họ tên{sign}Chức vụ\r\nAn{sign}Giám đốc\r\nBình{sign}Phó\r\n"
    assert rows(csv(tmp_path, text.encode(encoding))) == [
        (2, ("An", "Giám đốc")),
        (3, ("Bình", "Phó")),
    ]


def test_the_name_of_a_list_may_stand_above_its_columns(tmp_path):
    path = xlsx(
        tmp_path,
        ["DANH SÁCH ĐẠI BIỂU"],
        [],
        ["STT", "Họ tên", "Chức vụ"],
        [1, "An", "Giám đốc"],
        [],
        [2, "Bình", "Phó"],
    )
    assert rows(path) == [(4, ("1", "An", "Giám đốc")), (6, ("2", "Bình", "Phó"))]


def test_days_and_numbers_are_as_the_decree_writes_them(tmp_path):
    def change(sheet):
        sheet["A2"].number_format = "dd/mm/yyyy"
        sheet["B2"].number_format = "#,##0"

    path = xlsx(
        tmp_path, ["Họ tên", "Chức vụ"], [datetime.date(2026, 3, 5), 1234567], change=change
    )
    assert rows(path) == [(2, ("05/3/2026", "1.234.567"))]


def test_a_cell_of_several_lines_is_one_line(tmp_path):
    path = csv(tmp_path, 'Họ tên;Chức vụ\n"An\nBình\t";x\nc;d\n')
    assert rows(path) == [(2, ("An Bình", "x")), (3, ("c", "d"))]
    span = read_listing(path, WANTED).place(3, 1).span
    assert (span.line, span.column) == (4, 3)  # of the file; Excel shows it in row 3


@pytest.mark.parametrize("sign", ["<", "^"])
def test_a_sign_of_joined_cells_is_a_text_like_any_other(tmp_path, sign):
    assert rows(csv(tmp_path, f"Họ tên;Chức vụ\n{sign};x\n")) == [(2, (sign, "x"))]
    assert rows(xlsx(tmp_path, ["Họ tên", "Chức vụ"], [sign, "x"])) == [(2, (sign, "x"))]


def test_joined_cells_are_known(tmp_path):
    path = xlsx(
        tmp_path,
        ["Họ tên", "Chức vụ"],
        ["An", "x"],
        [None, "y"],
        change=lambda sheet: sheet.merge_cells("A2:A3"),
    )
    found = read_listing(path, WANTED)
    assert found.joined == {(3, 0)}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["E731"]),
        ("Họ tên;Chức vụ\n", ["E731"]),
        ("Họ tên;Chức vụ\nA\u202e;x\n", ["E733"]),
        ("Họ tên;Chức vụ\nA\0;x\nB\u200b;y\n", ["E733", "E733"]),
        (f"Họ tên;Chức vụ\n{'a' * 32_768};x\n", ["E734"]),
        ('Họ tên;Chức vụ\n"A;x\n', ["E381"]),
        ("Họ tên\n" + ";" * 150 + "x\n", ["E375"]),
        ("Họ tên;Chức vụ\nAn;x\n".encode() + "Tên".encode("utf-16-le") + b"\xff", ["E380"]),
    ],
)
def test_what_is_wrong_with_a_csv(tmp_path, text, codes):
    assert told(csv(tmp_path, text)) == codes


def test_what_is_no_list(tmp_path):
    assert told(str(tmp_path / "khong-co.csv")) == ["E001"]
    (tmp_path / "x.csv").mkdir()
    assert told(str(tmp_path / "x.csv")) == ["E002"]
    (tmp_path / "ds.xls").write_text("x")
    assert told(str(tmp_path / "ds.xls")) == ["E735"]
    (tmp_path / "ds.xlsx").write_text("x")
    assert told(str(tmp_path / "ds.xlsx")) == ["E382"]
    assert told(csv(tmp_path, b"x" * (8 * 2**20 + 1))) == ["E736"]


def test_too_many_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_ROWS", 3)
    head = "Họ tên;Chức vụ\n"
    assert told(csv(tmp_path, head + "A;x\n" * 3)) == []
    assert told(csv(tmp_path, head + "A;x\n" * 4)) == ["E732"]


def test_a_workbook_may_have_as_many_rows_as_a_csv(tmp_path):
    path = xlsx(tmp_path, ["Họ tên", "Chức vụ"], *([str(n), "x"] for n in range(6000)))
    assert len(rows(path)) == 6000


def test_a_place_is_named_as_excel_does_and_by_line_and_column(tmp_path):
    found = read_listing(csv(tmp_path, '"Họ tên";Chức vụ\n"a;""b"; \nx;y\n'), WANTED)
    place = found.place(2, 1)
    assert place.vi == "hàng 2, cột B «Chức vụ»"
    assert (place.span.line, place.span.column) == (2, 9)
    found = read_listing(xlsx(tmp_path, ["Họ tên"], ["a"]), WANTED)
    assert found.place(2, 0) == ("hàng 2, cột A «Họ tên»", "row 2, column A “Họ tên”", None)


def test_a_mistake_in_each_row_is_told_in_time(tmp_path, monkeypatch):
    """What parts the cells is found out once: it was the time of a long list of mistakes."""
    asked = []
    original = module.delimiter_of
    monkeypatch.setattr(module, "delimiter_of", lambda text: asked.append(1) or original(text))
    path = csv(tmp_path, "Họ tên;Chức vụ\n" + "A\x07;B\n" * 50)
    listing = read_listing(path, WANTED)
    assert [problem.code for problem in listing.problems.found] == ["E733"] * 50
    assert len(asked) <= 2
