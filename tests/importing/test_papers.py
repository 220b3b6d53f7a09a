"""What the papers of other offices become, each in its own layout."""

from __future__ import annotations

import io

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from generator.compose.document import compose
from generator.directive import model as m
from generator.directive.model import Cell, Directive, Signatory
from generator.importing.importing import Result
from tests.importing import papers
from tests.importing.pages import imported
from tests.inspect import foreign
from tests.inspect.foreign import CENTER
from tests.render.docx_files import members, zipped


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    """Each paper of the laboratory, imported."""
    found = {name: imported(make(), name) for name, make in papers.PAPERS.items()}
    found |= {name: imported(make(), name) for name, make in foreign.LAYOUTS.items()}
    found |= {
        make.__name__: imported(make(), make.__name__)
        for make in (foreign.decision, foreign.regulation, foreign.minutes, foreign.submission)
    }
    return found


def directive_of(results: dict[str, Result], name: str) -> Directive:
    directive = results[name].directive
    assert directive is not None, results[name].notes
    return directive


def outline(nodes: tuple[m.BodyNode, ...]) -> list[tuple[str, str]]:
    """Kind and number of each line of a text."""
    return [(node.kind, node.number) for node in nodes]


def codes(result: Result) -> list[str]:
    return sorted({note.code for note in result.notes})


@pytest.mark.parametrize("name", foreign.LAYOUTS)
def test_one_letter_in_six_layouts(name: str, results: dict[str, Result]) -> None:
    letter = directive_of(results, name)
    assert (letter.number, letter.symbol, str(letter.date)) == (125, "SNV-VP", "2026-03-09")
    assert (letter.parent_agency, letter.agency) == ("UBND tỉnh Sông Mai", "Sở Nội vụ")
    assert (letter.place, letter.subject) == ("Sông Mai", "báo cáo công tác văn thư")
    assert letter.addressees == ("Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường")
    assert outline(letter.body) == [(m.PARAGRAPH, ""), (m.CLAUSE, "1"), (m.CLAUSE, "2")]
    assert (letter.recipients, letter.archive) == (("Lãnh đạo Sở",), ("VT", "VP"))
    assert letter.signatories == (
        Signatory("Trần Thị Bình", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),
    )
    assert results[name].notes == []


def test_words_own_numbers_become_text(results: dict[str, Result]) -> None:
    decision = directive_of(results, "word_numbering")
    assert outline(decision.body) == [
        *((m.ARTICLE, "1"), (m.CLAUSE, "1"), (m.POINT, "a"), (m.POINT, "b"), (m.CLAUSE, "2")),
        *((m.ARTICLE, "2"), (m.ARTICLE, "3")),
    ]
    assert decision.body[0].title == "Phạm vi điều chỉnh"
    assert decision.authority == "Giám đốc Sở Y tế"


def test_changes_count_as_accepted(results: dict[str, Result]) -> None:
    letter = directive_of(results, "tracked_changes")
    assert letter.body[0].text == (
        "Sở Y tế đề nghị các bệnh viện báo cáo hằng ngày qua trang dichbenh.example, kể cả ngày "
        "nghỉ."
    )
    assert codes(results["tracked_changes"]) == ["W956"]


def test_letters_of_old_fonts_are_read_as_they_were_seen(results: dict[str, Result]) -> None:
    letter = directive_of(results, "old_letters")
    assert (letter.agency, letter.subject) == ("Sở Y tế", "báo cáo công tác y tế")
    assert letter.body[0].text.startswith("Sở Y tế đề nghị các bệnh viện báo cáo kết quả trước")
    assert letter.signatories[0].name == "Đỗ Thị Lan"
    assert codes(results["old_letters"]) == ["W947"]


def test_a_table_keeps_its_head_and_its_joined_cells(results: dict[str, Result]) -> None:
    report = directive_of(results, "tables")
    table = report.body[1].table
    assert table is not None
    assert (table.title, table.unit) == ("Bảng 1. Giường bệnh và kinh phí", "triệu đồng")
    assert table.header == (
        (Cell("TT", rows=2), Cell("Đơn vị", rows=2), Cell("Kinh phí", columns=2), None),
        (None, None, Cell("Năm 2025"), Cell("Năm 2026")),
    )
    assert table.rows[1] == (Cell("2"), Cell("Bệnh viện khu vực"), Cell("<"), Cell("980"))
    assert table.rows[2] == (Cell("Tổng", columns=3), None, None, Cell("2.280"))


def test_notes_pictures_emphasis_and_asterisks(results: dict[str, Result]) -> None:
    result = results["notes_and_pictures"]
    page = compose(directive_of(results, "notes_and_pictures"))
    block = page.body[0]
    assert "".join(run.text for run in block.runs) == (
        "Thời hạn chậm nhất là ngày *30/6* theo mẫu số\xa02 và phụ lục."
    )
    assert [run.text for run in block.runs if run.bold] == ["chậm nhất"]
    assert [run.text for run in block.runs if run.italic] == ["mẫu số\xa02"]
    assert page.note_texts() == ["Ban hành năm\xa02024 [sửa đổi].", "Gửi kèm riêng."]
    assert result.files == {"notes_and_pictures-hinh-1.png": papers.png(60, 40)}
    picture = directive_of(results, "notes_and_pictures").body[1].picture
    assert picture is not None
    assert (picture.width_mm, picture.title) == (90, "Hình 1. Sơ đồ tổ chức")


def test_appendices_and_how_their_paper_lies(results: dict[str, Result]) -> None:
    first, second = directive_of(results, "appendices").appendices
    assert (first.title, first.landscape) == ("DANH MỤC VẮC XIN", False)
    assert outline(first.body) == [(m.CLAUSE, "1"), (m.CLAUSE, "2")]
    assert (second.title, second.landscape) == ("BIỂU TỔNG HỢP", True)
    assert second.body[0].table is not None


def test_two_who_sign_and_the_marks(results: dict[str, Result]) -> None:
    programme = directive_of(results, "joint")
    assert (programme.urgency, programme.secrecy) == ("hỏa tốc", "mật")
    assert programme.signatories == (
        Signatory("Lê Văn Minh", "Phó Giám đốc", ("KT.",), ("Giám đốc",), "Sở Nội vụ"),
        Signatory("Đỗ Thị Lan", "Giám đốc", role="Sở Y tế"),
    )
    assert programme.agency == "Sở Y tế - Sở Nội vụ"


def test_words_in_boxes_controls_and_broken_lines(results: dict[str, Result]) -> None:
    letter = directive_of(results, "boxes_and_controls")
    assert letter.subject == "kiểm tra an toàn thực phẩm"
    assert letter.addressees == ("Các sở, ban, ngành", "UBND các xã, phường")
    assert [node.text for node in letter.body] == [
        "Sở Y tế đề nghị kiểm tra các bếp ăn trong tháng hành động năm 2026.",
        "Kiểm tra nguồn gốc.",
        "Lưu ý trong khung",
        "Xử lý vi phạm.",
    ]


def test_a_wire(results: dict[str, Result]) -> None:
    wire = directive_of(results, "wire")
    assert wire.authority == "Chủ tịch Ủy ban nhân dân tỉnh Sông Mai"
    assert wire.addressees == ("Chủ tịch UBND các xã, phường", "Giám đốc các sở")


def test_markers_become_those_of_the_decree(results: dict[str, Result]) -> None:
    resolution = directive_of(results, "council")
    assert outline(resolution.body) == [
        *((m.CHAPTER, "I"), (m.ARTICLE, "1"), (m.CLAUSE, "1"), (m.POINT, "a"), (m.POINT, "b")),
        (m.ARTICLE, "2"),
    ]
    assert (resolution.body[0].title, resolution.body[1].title) == (
        "QUY ĐỊNH CHUNG",
        "Phạm vi điều chỉnh",
    )
    assert "W945" in codes(results["council"])


def test_numbers_that_do_not_follow_stay_words(results: dict[str, Result]) -> None:
    letter = directive_of(results, "broken_numbers")
    assert [node.text for node in letter.body] == [
        *("Về các kiến nghị của đơn vị:", "3. Kiến nghị thứ ba đã xử lý."),
        *("5. Kiến nghị thứ năm.", "(1) Mở ngoặc.", "1) Một ngoặc.", "* Ghi chú: không có."),
        *("f) Điểm ép.", "Trân trọng."),
    ]
    assert codes(results["broken_numbers"]) == ["W946"]


def test_a_decision_and_the_regulation_that_it_issues(results: dict[str, Result]) -> None:
    decision = directive_of(results, "regulation")
    (regulation,) = decision.enclosures
    assert (regulation.type, regulation.subject) == (
        "quy chế",
        "Làm việc của Sở Giáo dục và Đào tạo",
    )
    assert outline(regulation.body)[:3] == [(m.CHAPTER, "I"), (m.ARTICLE, "1"), (m.CLAUSE, "1")]
    assert [appendix.title for appendix in decision.appendices] == ["DANH MỤC HỒ SƠ"]


def test_what_a_form_lacks_is_to_be_filled_in(results: dict[str, Result]) -> None:
    minutes = directive_of(results, "minutes")
    assert minutes.form["time"] == "8 giờ 00"
    assert minutes.form["venue"] == "[Địa điểm]"
    assert [who.name for who in minutes.signatories] == ["Lê Văn Minh", "Đỗ Thị Lan"]
    assert "W943" in codes(results["minutes"])


def test_what_has_no_place_is_kept_as_a_comment(results: dict[str, Result]) -> None:
    assert b"\n# (\xc4\x91o\xe1\xba\xa1n 17) (\xc4\x90\xc3\xa3 k\xc3\xbd)\n" in (
        results["submission"].content
    )
    assert codes(results["submission"]) == ["W940"]


def test_the_same_file_gives_the_same_yaml() -> None:
    docx = papers.tables()
    assert imported(docx).content == imported(docx).content


def with_part(docx: bytes, name: str, xml: str) -> bytes:
    return zipped(members(docx) | {name: xml.encode()})


def test_words_of_drawings_are_kept_as_comments() -> None:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    docx = with_part(
        foreign.two_cells(),
        "word/charts/chart1.xml",
        f'<c:chart xmlns:c="{chart}" xmlns:a="{drawing}"><a:t>Số ca mắc</a:t><c:v>Quý I</c:v>'
        "</c:chart>",
    )
    docx = with_part(
        docx,
        "word/diagrams/data1.xml",
        f'<d xmlns:a="{drawing}"><a:t>Giám đốc</a:t><a:t>Văn phòng</a:t></d>',
    )
    text = imported(docx).content.decode()
    assert "# (biểu đồ) Số ca mắc · Quý I" in text
    assert "# (sơ đồ) Giám đốc · Văn phòng" in text


def test_signs_of_known_fonts_and_word_art() -> None:
    to = papers.Paper()
    to.head(number="Số: 1/TB-SYT")
    to.title("THÔNG BÁO", "Về việc nghỉ lễ")
    paragraph = to.add("Chọn: ")
    names = nsdecls("w")
    paragraph.add_run()._r.append(parse_xml(f'<w:sym {names} w:font="Wingdings" w:char="F0FE"/>'))
    paragraph.add_run(" có.")
    paragraph.add_run()._r.append(
        parse_xml(
            f'<w:pict {names} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textpath '
            'string="BẢN NHÁP"/></v:shape></w:pict>'
        )
    )
    to.end()
    result = imported(to.save())
    assert result.directive is not None
    assert result.directive.body[0].text == "Chọn: ☑ có."
    assert "# (chữ nghệ thuật) BẢN NHÁP" in result.content.decode()


def test_a_long_table_is_a_file_of_its_own() -> None:
    to = papers.Paper()
    to.head(number="Số: 1/BC-SYT")
    to.title("BÁO CÁO", "Số liệu")
    rows = "".join(
        f"<w:tr><w:tc><w:p><w:r><w:t>{n}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Xã; số {n}"
        "</w:t></w:r></w:p></w:tc></w:tr>"
        for n in ["STT", *range(1, 1400)]
    )
    grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>'
    body = to.document.element.body
    body.insert(len(body) - 1, parse_xml(f"<w:tbl {nsdecls('w')}>{grid}{rows}</w:tbl>"))
    to.text("Hết./.")
    to.end()
    result = imported(to.save())
    assert list(result.files) == ["van-ban-bang-1.csv"]
    assert result.directive is not None
    table = result.directive.body[0].table
    assert table is not None
    assert [cell.text for cell in table.header[0] if cell] == ["STT", "Xã; số STT"]
    assert [cell.text for cell in table.rows[-1] if cell] == ["1399", "Xã; số 1399"]


def test_a_picture_in_the_head_is_saved_and_told() -> None:
    to = papers.Paper()
    to.head(number="Số: 1/TB-SYT")
    cell = to.document.tables[0].rows[0].cells[0]
    cell.paragraphs[0].add_run().add_picture(io.BytesIO(papers.png(8, 8)), width=Mm(10))
    to.title("THÔNG BÁO", "Về việc nghỉ lễ")
    to.text("Sở Y tế thông báo./.")
    to.end()
    result = imported(to.save())
    assert result.files == {"van-ban-hinh-1.png": papers.png(8, 8)}
    assert codes(result) == ["W949"]


@pytest.mark.parametrize(
    ("line", "number", "symbol", "kept"),
    [
        ("Số: 45/SYT-NVY", 45, "SYT-NVY", False),
        ("Số:  007 / SYT – NVY", 7, "SYT-NVY", False),
        ("Số: 45/SYT", 45, "SYT", False),
        ("Số:         /SYT-NVY", None, "SYT-NVY", False),
        ("Số: 45/CV-SYT", 45, "SYT", True),
        ("Số: 45/2026/SYT-NVY", 45, "SYT-NVY", True),
    ],
)
def test_numbers_as_they_are_typed(line: str, number: int | None, symbol: str, kept: bool) -> None:
    to = papers.Paper()
    to.head(number=line, subject="V/v nghỉ lễ")
    to.add("Kính gửi: Các bệnh viện", align=CENTER)
    to.text("Sở Y tế thông báo./.")
    to.end()
    result = imported(to.save())
    assert result.directive is not None
    assert (result.directive.number, result.directive.symbol) == (number, symbol)
    assert ("W940" in codes(result)) is kept
    assert (f"# (đoạn 3) {' '.join(line.split())}" in result.content.decode()) is kept
