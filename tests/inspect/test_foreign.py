"""However the author laid the document out, its components are found, wrong forms too."""

# ruff: noqa: E501  (a table of wrong forms)

from __future__ import annotations

import datetime
import io
import re

import docx
import pytest

from generator.inspect import (
    components as c,
)
from generator.inspect import (
    document_date,
    document_type,
    inspect_docx,
    number_and_symbol,
)
from generator.inspect.layout import Layout
from generator.inspect.spots import read_spots
from tests.inspect import foreign
from tests.render.docx_files import members, zipped
from tests.resaving import resaved

LETTER = {
    c.STATE_NAME: foreign.STATE,
    c.MOTTO: foreign.MOTTO,
    c.PARENT_AGENCY: foreign.PARENT,
    c.AGENCY: foreign.AGENCY,
    c.NUMBER: foreign.NUMBER,
    c.PLACE_DATE: foreign.DATE,
    c.LETTER_SUBJECT: foreign.SUBJECT,
    c.ADDRESSEES: " ".join(foreign.ADDRESSEES),
    c.RECIPIENTS_WORD: "Nơi nhận:",
    c.RECIPIENTS: " ".join(foreign.RECIPIENTS),
    c.SIGNATURE: " ".join(foreign.OFFICE),
    c.SIGNATORY: foreign.NAME,
}


def texts(layout: Layout, *names: str) -> dict[str, str]:
    found = {name: layout.component(name) for name in names}
    return {name: f.text if f else "" for name, f in found.items()}


@pytest.fixture(scope="module")
def letters() -> dict[str, Layout]:
    return {name: inspect_docx(make(), name) for name, make in foreign.LAYOUTS.items()}


@pytest.mark.parametrize("name", foreign.LAYOUTS)
def test_a_letter_in_any_layout(name, letters):
    layout = letters[name]
    assert texts(layout, *LETTER) == LETTER
    assert [x.name for x in layout.components].count(c.CLAUSE) == 2
    assert layout.component(c.TEXT).text == foreign.OPENING
    assert document_type(layout).name == "công văn"
    assert document_date(layout) == datetime.date(2026, 3, 9)
    assert number_and_symbol(layout) == (125, "SNV-VP")


@pytest.mark.parametrize("name", foreign.LAYOUTS)
def test_sizes_and_weights_are_those_of_each_component(name, letters):
    layout = letters[name]
    for component, bold in ((c.PARENT_AGENCY, False), (c.AGENCY, True), (c.MOTTO, True)):
        for paragraph in layout.of(layout.component(component)):
            if name != "spaces":  # there one run holds both sides
                assert {run.bold for run in paragraph.runs} == {bold}
            assert {run.font for run in paragraph.runs} == {"Times New Roman"}


def test_numbers_of_words_own_lists_are_read(letters):
    clauses = [x for x in letters["two_cells"].paragraphs if x.component == c.CLAUSE]
    assert [(x.label, x.text) for x in clauses] == [
        ("1.", foreign.CLAUSES[0]),
        ("2.", foreign.CLAUSES[1]),
    ]


def test_lines_of_every_make_are_found(letters):
    def lines(name):
        layout = letters[name]
        return {
            layout.paragraphs[line.paragraph - 1].component: (line.kind, line.length)
            for line in layout.lines
        }

    assert lines("two_cells") == {c.AGENCY: ("shape", 12.0), c.MOTTO: ("shape", 61.0)}
    column = lines("one_column")
    assert column[c.MOTTO] == ("border", pytest.approx(160, abs=0.1))
    assert column[c.AGENCY][0] == "underscores"
    motto = next(line for line in letters["two_cells"].lines if line.length == 61.0)
    assert motto.text_length == pytest.approx(60.5, abs=0.2)


@pytest.mark.parametrize("name", ["tabs", "spaces"])
def test_what_tabs_hide_is_said(name, letters):
    assert any("dấu tab" in sentence for sentence in letters[name].missed)


def test_a_decision():
    layout = inspect_docx(foreign.decision(), "x")
    assert texts(layout, c.TITLE, c.SUBJECT, c.AUTHORITY, c.ORDER) == {
        c.TITLE: "QUYẾT ĐỊNH",
        c.SUBJECT: "Về việc thành lập Tổ kiểm tra",
        c.AUTHORITY: "GIÁM ĐỐC SỞ NỘI VỤ",
        c.ORDER: "QUYẾT ĐỊNH:",
    }
    names = [x.name for x in layout.components]
    assert (names.count(c.BASIS), names.count(c.ARTICLE), names.count(c.CLAUSE)) == (2, 2, 2)
    assert document_type(layout).name == "quyết định"


WRONG = {
    c.STATE_NAME: ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam",
                   "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM", "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM"],
    c.MOTTO: ["Độc lập – Tự do – Hạnh phúc", "Độc lập-Tự do-Hạnh phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
              "độc lập - tự do - hạnh phúc", "Độc lập — Tự do — Hạnh phúc", "Độc lập - Tự do - Hạng phúc"],
    c.NUMBER: ["Số 12/QĐ-SNV", "SỐ: 12/QĐ-SNV", "Số: 5/QĐ-SNV", "Số: 12 / QĐ - SNV", "Số:    /QĐ-SNV",
               "Số: 145/2026/QĐ-SNV", "Số: …/QĐ-SNV", "No. 12/QĐ-SNV", "Số: 12-QĐ/SNV"],
    c.PLACE_DATE: ["Sông Mai, ngày 15/3/2026", "Sông Mai ngày 15 tháng 3 năm 2026", "ngày 15-3-2026",
                   "Sông Mai, Ngày 9 tháng 03 năm 2026", "Sông Mai, ngày … tháng … năm 2026",
                   "Sông Mai, 15/3/2026", "Sông Mai, ngày     tháng     năm 2026"],
    c.SUBJECT: ["V/v thành lập Tổ kiểm tra", "Thành lập Tổ kiểm tra", "về việc: thành lập Tổ kiểm tra"],
    c.ORDER: ["QUYẾT ĐỊNH", "QUYẾT ĐỊNH :"],
    c.SIGNATURE: ["KT GIÁM ĐỐC", "K/T GIÁM ĐỐC", "Q.GIÁM ĐỐC", "TUQ. GIÁM ĐỐC"],
    c.SIGNATORY: ["TRẦN THỊ BÌNH", "TS. Trần Thị Bình", "PGS.TS. Trần Thị Bình", "Thạc sĩ Trần Thị Bình",
                  "Đại tá Trần Thị Bình"],
    c.AGENCY: ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "ỦY BAN NHÂN DÂN", "Sở Nội vụ"],
    c.ARTICLE: ["Điều 1: Thành lập Tổ kiểm tra gồm các ông, bà:", "Điều 1 - Thành lập Tổ:"],
}  # fmt: skip
KEYS = {
    c.STATE_NAME: "state", c.MOTTO: "motto", c.NUMBER: "number", c.PLACE_DATE: "date",
    c.SUBJECT: "subject", c.ORDER: "order", c.SIGNATURE: "office", c.SIGNATORY: "name",
    c.AGENCY: "agency", c.ARTICLE: "article",
}  # fmt: skip


@pytest.mark.parametrize(
    ("component", "text"), [(name, text) for name, words in WRONG.items() for text in words]
)
def test_wrong_forms_are_what_they_are_meant_to_be(component, text):
    layout = inspect_docx(foreign.decision(**{KEYS[component]: text}), "x")
    assert layout.component(component).text == " ".join(text.split())
    assert layout.missed == ()


def test_each_paragraph_has_its_spot_in_the_file():
    data = foreign.LAYOUTS["line_breaks"]()
    spots = read_spots(data, "x")
    assert len(spots) == len(inspect_docx(data, "x").paragraphs)
    assert {spot.part for spot in spots} == {"word/document.xml"}
    # Two lines of one paragraph of Word.
    assert spots[0].paragraph == spots[1].paragraph
    opening = next(p for p in inspect_docx(data, "x").paragraphs if p.text == foreign.OPENING)
    assert (spots[0].whole, spots[opening.number - 1].whole) == (False, True)
    assert spots[0].leaves[0][1] == 0
    assert spots[1].leaves[0][1] == -len(foreign.PARENT) - 1


def names(layout: Layout, *wanted: str) -> list[tuple[str, str]]:
    return [(x.name, x.text) for x in layout.components if x.name in wanted]


def test_a_regulation_and_an_appendix_of_one_section():
    layout = inspect_docx(foreign.regulation(), "x")
    wanted = (c.PARENT_AGENCY, c.AGENCY, c.MOTTO, c.TITLE, c.SUBJECT, c.CHAPTER, c.APPENDIX_LABEL)
    assert names(layout, *wanted, c.APPENDIX_TITLE, c.POINT, c.CLAUSE, c.TABLE_TEXT) == [
        (c.PARENT_AGENCY, foreign.PARENT),
        (c.AGENCY, "SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        (c.MOTTO, foreign.MOTTO),
        (c.TITLE, "QUYẾT ĐỊNH"),
        (c.SUBJECT, "Ban hành Quy chế làm việc"),
        (c.TITLE, "QUY CHẾ"),
        (c.SUBJECT, "Làm việc của Sở Giáo dục và Đào tạo"),
        (c.CHAPTER, "Chương I QUY ĐỊNH CHUNG"),
        (c.CLAUSE, "1/ Quy chế này quy định việc làm."),
        (c.POINT, "a. Thứ nhất;"),
        (c.APPENDIX_LABEL, "PHỤ LỤC 01"),
        (c.APPENDIX_TITLE, "DANH MỤC HỒ SƠ"),
        *((c.TABLE_TEXT, text) for text in "abcd"),
    ]
    assert len(names(layout, c.APPENDIX_NOTE)) == 2
    assert [line.kind for line in layout.lines] == ["underscores"]
    assert layout.missed == ()


def test_minutes_are_signed_by_two():
    layout = inspect_docx(foreign.minutes(), "x")
    assert document_type(layout).name == "biên bản"
    assert names(layout, c.AGENCY, c.NUMBER, c.SUBJECT, c.SIGNATURE, c.SIGNATORY) == [
        (c.AGENCY, foreign.AGENCY),
        (c.NUMBER, "Số: 03/BB-SNV"),
        (c.SUBJECT, "Họp giao ban tháng 3"),
        (c.SIGNATURE, "THƯ KÝ"),
        (c.SIGNATURE, "CHỦ TỌA"),
        (c.SIGNATORY, "Lê Văn Minh"),
        (c.SIGNATORY, "Đỗ Thị Lan"),
    ]


def test_addressees_in_a_table_and_a_signature_above_the_recipients():
    layout = inspect_docx(foreign.submission(), "x")
    assert names(layout, c.ADDRESSEES, c.SIGNATURE, c.SIGNATORY, c.RECIPIENTS, c.SUBJECT) == [
        (c.SUBJECT, "Về việc phê duyệt Đề án"),
        (c.ADDRESSEES, "Kính gửi: - Ủy ban nhân dân tỉnh; - Sở Tài chính."),
        (c.SIGNATURE, "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"),
        (c.SIGNATORY, foreign.NAME),
        (c.RECIPIENTS, " ".join(foreign.RECIPIENTS)),
    ]
    assert layout.missed == ()


def test_capitals_of_the_type_are_capitals():
    document = docx.Document(io.BytesIO(foreign.decision(agency="Sở Nội vụ", title="Quyết định")))
    for paragraph in (*document.paragraphs, *document.tables[0].rows[0].cells[0].paragraphs):
        for run in paragraph.runs:
            if run.text in ("Sở Nội vụ", "Quyết định"):
                run.font.all_caps = True
    saved = io.BytesIO()
    document.save(saved)
    layout = inspect_docx(saved.getvalue(), "x")
    assert texts(layout, c.AGENCY, c.TITLE) == {c.AGENCY: "SỞ NỘI VỤ", c.TITLE: "QUYẾT ĐỊNH"}
    assert layout.of(layout.component(c.AGENCY))[0].runs[0].caps


def test_a_name_without_an_office_is_the_signatory():
    layout = inspect_docx(foreign.decision(office=""), "x")
    assert texts(layout, c.SIGNATURE, c.SIGNATORY) == {c.SIGNATURE: "", c.SIGNATORY: foreign.NAME}


@pytest.mark.parametrize(
    "lost", ["state", "motto", "number", "date", "subject", "authority", "order"]
)
def test_what_is_lost_hides_nothing_else(lost):
    whole = inspect_docx(foreign.decision(), "x")
    names = [x.name for x in inspect_docx(foreign.decision(**{lost: ""}), "x").components]
    component = {
        "state": c.STATE_NAME, "motto": c.MOTTO, "number": c.NUMBER, "date": c.PLACE_DATE,
        "subject": c.SUBJECT, "authority": c.AUTHORITY, "order": c.ORDER,
    }[lost]  # fmt: skip
    assert names == [x.name for x in whole.components if x.name != component]


def written(*lines: tuple[str, bool]) -> Layout:
    """A document of paragraphs in the middle, each with its words and whether they are bold."""
    to = foreign.Writer()
    for text, bold in lines:
        to.add(text, align=foreign.CENTER, bold=bold)
    return inspect_docx(to.save(), "x.docx")


HEAD = ((foreign.STATE, True), (foreign.MOTTO, True), (foreign.AGENCY, True))


@pytest.mark.parametrize(
    ("component", "text"),
    [
        (c.NUMBER, "Số: XV/QĐ-SNV"),
        (c.NUMBER, "Số: 12-QĐ-SNV"),
        (c.NUMBER, "Số: 12"),
        (c.PLACE_DATE, "Sông Mai, ngày 09 3 năm 2026"),
        (c.URGENCY, "Khẩn"),
        (c.URGENCY, "KHẨN CẤP"),
    ],
)
def test_a_line_of_the_head_in_a_wrong_form_is_known(component, text):
    assert texts(written(*HEAD, (text, False)), component) == {component: text}


def test_superior_and_agency_in_one_paragraph_and_of_one_weight_are_two():
    found = written((foreign.STATE, True), (f"{foreign.PARENT}\n{foreign.AGENCY}", True))
    assert texts(found, c.PARENT_AGENCY, c.AGENCY) == {
        c.PARENT_AGENCY: foreign.PARENT,
        c.AGENCY: foreign.AGENCY,
    }


def test_a_list_without_its_word_and_a_line_without_its_dash_are_recipients():
    to = foreign.Writer()
    left, right = to.table(70, 90)
    for line in ("- Như trên;", "Sở Tài chính;", "- Lưu: VT, VP."):
        to.add(line, left, size=11)
    for line in ("GIÁM ĐỐC", "", "", "Trần thị Bình"):
        to.add(line, right, foreign.CENTER, bold=True)
    found = inspect_docx(to.save(), "x.docx")
    assert texts(found, c.RECIPIENTS, c.SIGNATURE, c.SIGNATORY) == {
        c.RECIPIENTS: "- Như trên; Sở Tài chính; - Lưu: VT, VP.",
        c.SIGNATURE: "GIÁM ĐỐC",
        c.SIGNATORY: "Trần thị Bình",
    }


def test_through_libreoffices_own_format_the_components_stay(tmp_path, letters):
    names = ("two_cells", "line_breaks", "text_boxes")
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(foreign.LAYOUTS[name]())
    again = tmp_path / "again"
    again.mkdir()
    sources = [tmp_path / f"{name}.docx" for name in names]
    for name, data in resaved(sources, again, through="odt").items():
        layout = inspect_docx(data, name)
        assert texts(layout, *LETTER) == LETTER
        assert [line.kind for line in layout.lines] == [line.kind for line in letters[name].lines]


_MEASURES = re.compile(
    rb'(w:(?:w|h|left|right|top|bottom|gutter|firstLine|hanging|before|after|line|pos))="(\d+)"'
)


@pytest.mark.parametrize("name", foreign.LAYOUTS)
@pytest.mark.parametrize(
    "written",
    [lambda twips: b"%d.00000000000003" % twips, lambda twips: b"%.2fpt" % (twips / 20)],
    ids=["as Google Docs writes them", "as Strict files have them"],
)
def test_measures_mean_the_same_however_they_are_written(name, written, letters):
    parts = members(foreign.LAYOUTS[name]())
    for part in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
        parts[part] = _MEASURES.sub(
            lambda m: b'%s="%s"' % (m[1], written(int(m[2]))), parts.get(part, b"")
        )
    layout = inspect_docx(zipped(parts), name)
    assert layout._replace(lines=()) == letters[name]._replace(lines=())
    assert len(layout.lines) == len(letters[name].lines)
