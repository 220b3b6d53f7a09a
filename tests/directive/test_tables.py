"""Tables: from YAML, from CSV as any program writes it, from Excel workbooks."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl
import pytest

from generator.core.catalogue.tables import TABLES
from generator.directive.model import Cell, Table
from generator.directive.number_formats import number_text
from tests.directive.letters import found, good
from tests.directive.table_files import by_hand, codes, loaded, sheet, table, texts, workbook

DEADLINE = datetime.datetime(2026, 12, 31, 14, 30)  # noqa: DTZ001  (a workbook knows no zones)


def yaml(text: str) -> Table:
    given = good(f"nội dung:\n  - bảng:\n{text}\nkết thúc: Hết.\n").body[0].table
    assert given is not None
    return given


def csv(folder: Path, content: str | bytes, more: str = "") -> Table:
    content = content.encode() if isinstance(content, str) else content
    return table(loaded(folder, f"bảng: {{tệp: a.csv{more}}}", {"a.csv": content}))


def xlsx(folder: Path, content: bytes, more: str = "") -> Table:
    return table(loaded(folder, f"bảng: {{tệp: a.xlsx{more}}}", {"a.xlsx": content}))


def faults(folder: Path, content: bytes, name: str = "a.xlsx", more: str = "") -> list[str]:
    return codes(loaded(folder, f"bảng: {{tệp: {name}{more}}}", {name: content}))


class TestYaml:
    def test_cells(self):
        found = yaml("      cột: [STT, Việc]\n      dòng: [[1, Rà soát], [2, '']]")
        assert texts(found.header) == [["STT", "Việc"]]
        assert texts(found.rows) == [["1", "Rà soát"], ["2", ""]]

    def test_no_head(self):
        assert yaml("      dòng: [[1]]").header == ()

    def test_title_and_unit(self):
        found = yaml("      tên bảng: Bảng 1\n      đơn vị tính: tỷ đồng\n      dòng: [[1]]")
        assert (found.title, found.unit) == ("Bảng 1", "tỷ đồng")

    def test_values_stay_what_was_written(self):
        found = yaml("      dòng: [[007, 1.250.000, no, 05/03/2026, 1e3, ~]]")
        assert texts(found.rows) == [["007", "1.250.000", "no", "05/03/2026", "1e3", "~"]]

    def test_lines_of_a_cell_stay_lines(self):
        found = yaml(
            "      dòng:\n        - - |\n            Một\n              hai\n          - b"
        )
        assert texts(found.rows) == [["Một\nhai", "b"]]

    def test_joined_cells(self):
        found = yaml('      dòng: [[a, "<", b], ["^", "<", c], [d, e, "^"]]')
        assert found.rows == (
            (Cell("a", 2, 2), None, Cell("b")),
            (None, None, Cell("c", 1, 2)),
            (Cell("d"), Cell("e"), None),
        )

    def test_a_covered_place_may_name_either_neighbour(self):
        found = yaml('      dòng: [[a, "<"], ["^", "^"]]')
        assert found == yaml('      dòng: [[a, "<"], ["^", "<"]]')
        assert found.rows[0][0] == Cell("a", 2, 2)

    def test_signs_that_are_meant(self):
        found = yaml(r"      dòng: [['\<', '\^', '<5', '\<5']]")
        assert texts(found.rows) == [["<", "^", "<5", r"\<5"]]

    def test_a_head_of_several_rows(self):
        found = yaml(
            '      cột: [[STT, Kinh phí, "<"], ["^", 2025, 2026]]\n      dòng: [[1, 2, 3]]'
        )
        assert found.header[0] == (Cell("STT", 1, 2), Cell("Kinh phí", 2), None)
        assert texts(found.header)[1] == [None, "2025", "2026"]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ('dòng: [["<"]]', ["E377"]),
            ('cột: [a], dòng: [["^"]]', ["E377"]),  # a head and what is below it are two
            ('dòng: [[a, "<"], ["^", b]]', ["E378"]),
            ('dòng: [[a, b], ["^", "<"]]', ["E378"]),
            ("dòng: [[a], [b, c]]", ["E376"]),
            ("dòng: [[1, [2]]]", ["E372"]),
            ("dòng: a", ["E371"]),
            ("cột: [a]", ["E370"]),
            ("tệp: a.ods", ["E379"]),
            ("tệp: a", ["E379"]),
            ("tệp: ../../a.csv", ["E360"]),
        ],
    )
    def test_what_is_wrong(self, text, expected):
        given = found(f"nội dung:\n  - bảng: {{{text}}}\nkết thúc: Hết.\n")
        assert [code for code, _, _ in given] == expected

    def test_nobody_reads_more_than_twenty_of_one_fault(self):
        rows = ", ".join(['["<"]'] * 100)
        assert len(found(f"nội dung:\n  - bảng: {{dòng: [{rows}]}}\nkết thúc: Hết.\n")) == 20
        rows = ", ".join(['[a, "<"], ["^", b]'] * 100)
        assert len(found(f"nội dung:\n  - bảng: {{dòng: [{rows}]}}\nkết thúc: Hết.\n")) == 20


class TestCsv:
    @pytest.mark.parametrize("sign", [";", ",", "\t"])
    def test_every_sign_between_cells(self, tmp_path, sign):
        found = csv(tmp_path, "STT,Việc\n1,Rà soát\n".replace(",", sign))
        assert texts(found.header + found.rows) == [["STT", "Việc"], ["1", "Rà soát"]]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_encodings(self, tmp_path, encoding):
        found = csv(tmp_path, "STT;Việc\r\n1;Tệ nạn\r\n".encode(encoding))
        assert texts(found.rows) == [["1", "Tệ nạn"]]
        assert texts(found.header) == [["STT", "Việc"]]

    def test_text_in_the_other_normal_form(self, tmp_path):
        assert texts(csv(tmp_path, "a,b\n1,e\u0302\u0323\n").rows) == [["1", "ệ"]]

    def test_quotes(self, tmp_path):
        found = csv(tmp_path, '"Tên, họ",b\n"Nói ""có""\r\nrồi",2\n')
        assert texts(found.header) == [["Tên, họ", "b"]]
        assert texts(found.rows) == [['Nói "có"\nrồi', "2"]]

    def test_what_is_empty_around_the_table_is_left_out(self, tmp_path):
        found = csv(tmp_path, "\n,,,\n,a,b,\n,1,,\n\n,,,\n")
        assert texts(found.header) == [["a", "b"]]
        assert texts(found.rows) == [["1", ""]]

    def test_lines_of_an_old_mac(self, tmp_path):
        assert texts(csv(tmp_path, 'a;b\r"1\r2";3\r').rows) == [["1\n2", "3"]]

    def test_formulas_are_words(self, tmp_path):
        assert texts(csv(tmp_path, "a,b\n=cmd|' /c calc'!A0,2\n").rows) == [
            ["=cmd|' /c calc'!A0", "2"]
        ]

    def test_joined_cells(self, tmp_path):
        assert csv(tmp_path, "a,b\n1,<\n^,<\n").rows[0] == (Cell("1", 2, 2), None)

    def test_a_head_in_the_directive(self, tmp_path):
        found = csv(tmp_path, "1,2\n3,4\n", ", cột: [a, b]")
        assert texts(found.header) == [["a", "b"]]
        assert texts(found.rows) == [["1", "2"], ["3", "4"]]

    def test_a_head_of_two_rows(self, tmp_path):
        assert len(csv(tmp_path, "a,b\nc,d\n1,2\n", ", số dòng tiêu đề: 2").header) == 2
        # Those joined to the first are of the head without saying so.
        assert len(csv(tmp_path, "a,b,<\n^,c,d\n1,2,3\n").header) == 2

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            ("a;b\n1;Tệ".encode()[:-1], "E380"),
            ("Đề nghị".encode("cp1258", "replace") + b"\xd2", "E380"),
            (b"\xff\xfea", "E380"),
            ("a;b\n1;2".encode("utf-16-le"), "E383"),
            (b'a,b\n"1,2\n', "E381"),
            (b'a,b\n"1"2,3\n', "E381"),
            (b"a,b\n1,\0\n", "E383"),
            ("a,b\n1,\u202e2\n".encode(), "E383"),
            ("a,b\n1,\ue000\n".encode(), "E383"),
            ("a,b\n1,\ufffd\n".encode(), "E383"),
            (("a,b\n1,e" + "\u0301" * 50_000).encode(), "E383"),
            (b"", "E370"),
            (b"a,b\n", "E370"),
            (b"\n" * 100_000, "E370"),
            (b"a\n" * 6_000, "E374"),
            (b"a," * 30 + b"a", "E375"),
        ],
    )
    def test_what_is_wrong(self, tmp_path, content, code):
        assert faults(tmp_path, content, "a.csv") == [code]

    def test_a_head_that_cuts_joined_cells(self, tmp_path):
        assert faults(tmp_path, b"a,b\n^,1\n2,3\n", "a.csv", ", số dòng tiêu đề: 1") == ["E377"]

    def test_a_head_of_the_wrong_length(self, tmp_path):
        assert faults(tmp_path, b"1,2,3\n", "a.csv", ", cột: [a, b]") == ["E376"]


class TestWorkbook:
    def test_what_a_cell_shows(self, tmp_path):
        rows = [
            ["STT", "Việc", "Ngày", "Số tiền", "Tỷ lệ", "Đã xong"],
            [1, "Rà soát", datetime.date(2026, 3, 5), 1250000, 0.125, True],
            [2, "Tập  huấn ", DEADLINE, -12.5, 1, False],
        ]
        found = xlsx(
            tmp_path, sheet(rows, D2="#,##0", D3="0.00", E2="0.0%", E3="0%", C2="dd/mm/yyyy")
        )
        assert texts(found.header) == [rows[0]]
        assert texts(found.rows) == [
            ["1", "Rà soát", "05/3/2026", "1.250.000", "12,5%", "Có"],
            ["2", "Tập  huấn", "31/12/2026 14:30", "-12,50", "100%", "Không"],
        ]

    def test_joined_cells(self, tmp_path):
        def fill(book):
            page = book.worksheets[0]
            for row in (["STT", "Kinh phí", None], [None, 2025, 2026], ["Cộng", None, 3]):
                page.append(row)
            for area in ("A1:A2", "B1:C1", "A3:B3"):
                page.merge_cells(area)

        found = xlsx(tmp_path, workbook(fill))
        assert found.header == (
            (Cell("STT", 1, 2), Cell("Kinh phí", 2), None),
            (None, Cell("2025"), Cell("2026")),
        )
        assert found.rows == ((Cell("Cộng", 2), None, Cell("3")),)

    def test_an_area_over_a_million_cells_ends_with_the_table(self, tmp_path):
        data = (
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>'
            '<c r="B2"><v>3</v></c></row>'
        )
        area = '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>'
        found = xlsx(tmp_path, by_hand(data, around=("", area)))
        assert found.header == ((Cell("1", 2), None),)

    def test_signs_that_are_words(self, tmp_path):
        assert texts(xlsx(tmp_path, sheet([["a", "b"], ["<", "^"]])).rows) == [["<", "^"]]

    def test_a_sheet_by_its_name(self, tmp_path):
        def fill(book):
            for number, page in enumerate(book.worksheets):
                page.append(["a"])
                page.append([number])

        content = workbook(fill, sheets=("Biểu 01", "Biểu 02"))
        assert texts(xlsx(tmp_path, content).rows) == [["0"]]
        assert texts(xlsx(tmp_path, content, ", trang tính: biểu 02").rows) == [["1"]]
        assert faults(tmp_path, content, more=", trang tính: Biểu 03") == ["E385"]

    def test_a_hidden_sheet_is_not_the_first(self, tmp_path):
        def fill(book):
            for number, page in enumerate(book.worksheets):
                page.append(["a"])
                page.append([number])
            book.worksheets[0].sheet_state = "hidden"

        assert texts(xlsx(tmp_path, workbook(fill, sheets="xy")).rows) == [["1"]]

    def test_what_is_empty_around_the_table_is_left_out(self, tmp_path):
        def fill(book):
            page = book.worksheets[0]
            page["C4"], page["D4"], page["C5"] = "a", "b", 1
            page["A3000"].number_format = page["Z1"].number_format = "0.00"
            page["E20"] = ""

        found = xlsx(tmp_path, workbook(fill))
        assert texts(found.header + found.rows) == [["a", "b"], ["1", ""]]

    @pytest.mark.parametrize("axis", ["row", "column"])
    def test_what_is_hidden_is_neither_printed_nor_left_out(self, tmp_path, axis):
        def fill(book):
            page = book.worksheets[0]
            page.append(["a", "b"])
            page.append([1, 2])
            if axis == "row":
                page.row_dimensions[2].hidden = True
            else:
                page.column_dimensions["B"].hidden = True

        assert faults(tmp_path, workbook(fill)) == ["E393"]

    def test_hidden_columns_without_cells_are_nothing(self, tmp_path):
        def fill(book):
            page = book.worksheets[0]
            page.append(["a"])
            page.append([1])
            page.column_dimensions.group("C", "Z", hidden=True)

        assert texts(xlsx(tmp_path, workbook(fill)).rows) == [["1"]]

    def test_formulas(self, tmp_path):
        head = '<row r="1"><c r="A1"><v>1</v></c></row>'
        for cell, code in (
            ('<c r="A2"><f>SUM(A1)</f></c>', "E387"),
            ('<c r="A2"><f>SUM(A1)</f><v/></c>', "E387"),
            ('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "E388"),
        ):
            assert faults(tmp_path, by_hand(f'{head}<row r="2">{cell}</row>')) == [code]
        for cell, text in (
            ('<c r="A2"><f>SUM(A1)</f><v>2.5</v></c>', "2,5"),
            ('<c r="A2" t="str"><f>cmd|x</f><v>=cmd|x</v></c>', "=cmd|x"),
        ):
            assert texts(xlsx(tmp_path, by_hand(f'{head}<row r="2">{cell}</row>')).rows) == [[text]]
        empty = '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>1</v></c></row>'
        assert texts(xlsx(tmp_path, by_hand(head + empty)).rows) == [["", "1"]]

    def test_strings_in_pieces(self, tmp_path):
        strings = (
            "<si><r><t>Rà </t></r><r><t>soát</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t>"
            "</si>"
        )
        data = (
            '<row><c t="inlineStr"><is><t>1</t></is></c></row><row><c t="s"><v>0</v></c></row>'
            '<row><c t="s"><v>1</v></c></row>'
        )
        found = xlsx(tmp_path, by_hand(data, strings=strings))
        assert texts(found.rows) == [["Rà soát"], ["a\nb"]]

    def test_days_since_1904(self, tmp_path):
        def fill(book):
            book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
            book.worksheets[0].append(["a"])
            book.worksheets[0].append([datetime.date(2026, 3, 5)])

        assert texts(xlsx(tmp_path, workbook(fill)).rows) == [["05/3/2026"]]

    def test_macros_and_links_lie_there_and_do_nothing(self, tmp_path):
        data = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"
        more = {"xl/vbaProject.bin": b"\xd0\xcf", "xl/externalLinks/externalLink1.xml": b"<x/>"}
        assert texts(xlsx(tmp_path, by_hand(data, more=more)).rows) == [["2"]]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (1250000, "General", "1250000"),
        (123456789012, "General", "123456789012"),
        (1 / 3, "General", "0,33333333333"),
        (0.1 + 0.2, "General", "0,3"),
        (1e-7, "General", "0,0000001"),
        (1e20, "General", "100000000000000000000"),
        (1e300, "0.00", "1" + "0" * 300),
        (1250000, "#,##0", "1.250.000"),
        (999, "#,##0", "999"),
        (-1234.5, "#,##0.00", "-1.234,50"),
        (2.5, "0", "3"),
        (0.125, "0.00", "0,13"),
        (1.005, "0.00", "1,01"),
        (-0.4, "0", "0"),
        (7, "000", "007"),
        (912345678, "0000000000", "0912345678"),
        (1.5, "0.0#", "1,5"),
        (1.0, "0.##", "1"),
        (1250000, "#,##0,", "1.250"),
        (0.5, "# ?/?", "0,5"),
        (0.125, "0.0%", "12,5%"),
        (1250000, '#,##0\\ "đồng"', "1.250.000"),
        (1250, "[$₫-42A]#,##0", "1.250"),
        (0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "-"),
        (1250, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "1.250"),
        (1250, "[Red]#,##0;[Blue]-#,##0", "1.250"),
        (46086, "dd/mm/yyyy", "05/3/2026"),
        (46086, "[$-42A]d mmmm yyyy", "05/3/2026"),
        (46086, "yyyy\\-mm\\-dd", "05/3/2026"),
        (46086, "mm/yyyy", "3/2026"),
        (46024, "mm/yyyy", "01/2026"),
        (46086, "dd/mm", "05/3"),
        (46086, "yyyy", "2026"),
        (46086.5, "dd/mm/yyyy hh:mm", "05/3/2026 12:00"),
        (0.5, "h:mm AM/PM", "12:00"),
        (1.5, "[h]:mm", "36:00"),
        (1, "dd/mm/yyyy", "01/01/1900"),
        (59, "dd/mm/yyyy", "28/02/1900"),
        (61, "dd/mm/yyyy", "01/3/1900"),
        (1e9, "dd/mm/yyyy", "1000000000"),
    ],
)
def test_numbers_as_their_format_shows_them(value, number_format, shown):
    assert number_text(value, number_format) == shown


def test_a_comma_in_a_heading_parts_no_columns(tmp_path: Path) -> None:
    files = {"a.csv": "Họ, tên, tuổi;B\nAn;1\nBình;2\n".encode()}
    found_table = table(loaded(tmp_path, "bảng: {tệp: a.csv, đơn vị tính: '%'}", files))
    assert texts(found_table.header) == [["Họ, tên, tuổi", "B"]]
    assert found_table.unit == "%"


def test_a_file_without_a_head(tmp_path: Path) -> None:
    files = {"a.csv": b"1;2\n3;4\n"}
    found_table = table(loaded(tmp_path, "bảng: {tệp: a.csv, số dòng tiêu đề: 0}", files))
    assert (len(found_table.header), len(found_table.rows)) == (0, 2)


def test_every_message_about_tables_and_pictures_is_tried():
    """Here and beside it by `codes`, which says it in both languages, or whole in a case."""
    here = Path(__file__).parent
    tried = "".join(path.read_text(encoding="utf-8") for path in here.glob("test_*.py"))
    tried += (here / "cases" / "tables.txt").read_text(encoding="utf-8")
    assert {code for code in TABLES if code not in tried} == set()
