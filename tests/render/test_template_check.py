"""What `check_template` finds in a template that somebody has edited, and that it finds no more."""

from __future__ import annotations

import pytest

from generator.core.diagnostics import Diagnostic, format_diagnostic
from generator.render.base.templates import TEMPLATES as BASE_TEMPLATES
from generator.render.compiler import compile_template
from generator.render.rendering import render
from generator.render.template_check import check_template
from generator.render.template_origin import EDITED, OTHER_VERSION, SAME, base_template, origin
from tests.page.letters import letter
from tests.render.docx_files import BASE, TEMPLATES, adding, edited, members, paragraph, zipped
from tests.resaving import resaved as saved_again

STEMS = [template.stem for template in BASE_TEMPLATES]
STYLES = "word/styles.xml"


def check(data: bytes, base: bytes | None = None) -> list[Diagnostic]:
    found = check_template(data, base or BASE.read_bytes(), "mau.docx")
    for diagnostic in found:  # every parameter of every message is there, in both languages
        for lang in ("vi", "en"):
            assert format_diagnostic(diagnostic, lang).startswith(f"mau.docx: {diagnostic.code} ")
    return found


def only(data: bytes, code: str) -> dict[str, str]:
    (found,) = check(data)
    assert found.code == code, found
    return found.params


def own_style(name: str, old: str, new: str, *, more: str = "") -> bytes:
    """The base template with one style changed; `more` is put among the styles."""
    xml = members(BASE.read_bytes())[STYLES].decode()
    start = xml.index(f'<w:name w:val="{name}"/>')
    end = xml.index("</w:style>", start)
    style = xml[start:end]
    assert old in style, style
    return edited(
        (style, style.replace(old, new)), ("</w:styles>", more + "</w:styles>"), part=STYLES
    )


@pytest.mark.parametrize("stem", STEMS)
def test_an_untouched_one_gives_nothing(stem):
    data = (TEMPLATES / f"{stem}.docx").read_bytes()
    assert check(data, base_template(stem)) == []
    assert origin(data, stem) == SAME


@pytest.fixture(scope="module")
def resaved(tmp_path_factory) -> dict[str, bytes]:
    sources = [TEMPLATES / f"{stem}.docx" for stem in STEMS]
    return saved_again(sources, tmp_path_factory.mktemp("resaved"))


@pytest.mark.parametrize("stem", STEMS)
def test_one_that_another_program_saved_gives_nothing_and_renders(stem, resaved):
    assert check(resaved[stem], base_template(stem)) == []
    assert origin(resaved[stem], stem) == EDITED
    if stem == "cong-van":
        assert render(letter(), compile_template(resaved[stem]), source_digest="", version="")


def test_a_copy_of_another_version_is_told_from_an_edited_one():
    assert origin(adding("Chữ thêm"), "cong-van") == OTHER_VERSION
    assert origin(b"no zip", "cong-van") == EDITED


@pytest.mark.parametrize(
    ("old", "what", "tag", "before"),
    [
        ("{{r number }}", "Số ký hiệu", "{{r number }}", "{{p motto_line }}"),
        ("{{r signatory_name }}", "Họ tên", "{{r signatory_name }}", "{{r line }}"),
    ],
)
def test_a_tag_that_is_gone(old, what, tag, before):
    params = only(edited((old, "")), "E532")
    assert (params["what"], params["tag"], params["before"]) == (what, tag, before)


def test_what_a_document_may_be_without_is_a_warning():
    assert only(edited(("{{r parent_agency }}", "")), "W532")["what"] == "Cơ quan chủ quản"
    assert only(edited(("{{p agency_line }}", "")), "W532")["what"] == "Đường kẻ"
    footer = "word/footer1.xml"
    assert "contact" in only(edited(("{{r line }}", ""), part=footer), "W532")["tag"]


def test_a_branch_and_a_loop_that_are_gone():
    branch = "{%p elif b.style == 'task' %}"
    data = edited((branch, "{%p elif b.style == 'point' %}"))
    found = [(d.code, d.params["tag"], d.params["before"].split(" … ")[0]) for d in check(data)]
    assert found == [
        ("E532", branch, "{%p for b in body %}"),
        ("E532", branch, "{%p for b in tail %}"),
        ("W532", branch, "{%p for b in attached %}"),
    ]
    data = edited(("for b in tail", "for b in body"))
    assert only(data, "E532")["tag"] == "{%p for b in tail %}"


def test_a_tag_within_the_wrong_condition_is_as_good_as_gone():
    """The condition asks for something else: the tag is there and prints nothing."""
    assert only(edited(("{%p if subject %}", "{%p if contact %}")), "E532")["what"] == (
        "Trích yếu công văn"
    )


def test_a_condition_that_is_gone():
    data = edited(("{%p elif addressee_wraps %}", "{%p elif authority %}"))
    assert only(data, "W533")["name"] == "addressee_wraps"


def test_tags_out_of_order():
    data = edited(
        ("{{r number }}", "{{r @ }}"), ("{{r place_date }}", "{{r number }}"), ("@", "place_date")
    )
    found = [(d.params["tag"], d.params["other"]) for d in check(data) if d.code == "E533"]
    assert found == [("{{r place_date }}", "{{r subject }}"), ("{{r subject }}", "{{r number }}")]


def test_a_misspelt_tag_is_told_once_with_its_near_miss():
    assert only(edited(("{{r number }}", "{{r numbr }}")), "E511")["near"] == "number"


def test_all_is_told_in_one_run_though_a_tag_is_wrong():
    found = check(edited(("{{r number }}", "{{r numbr }}"), ("{{r place_date }}", "")))
    assert [d.code for d in found] == ["E511", "E532"]
    assert found[1].params["tag"] == "{{r place_date }}"


@pytest.mark.parametrize(("part", "name"), [("header1", "circulation"), ("footer1", "contact")])
def test_a_misspelt_tag_in_a_header_or_footer(part, name):
    xml = members(BASE.read_bytes())[f"word/{part}.xml"].decode()
    assert name in xml
    found = check(edited((name, f"{name}z"), part=f"word/{part}.xml"))
    assert {d.code for d in found} == {"E511"}
    assert found[0].params["near"] == name


def test_a_tag_split_over_runs_is_mended():
    """Word splits a tag where somebody corrected a letter of it; formatting it does nothing."""
    text = '<w:t xml:space="preserve">{{r number }}</w:t>'
    plain = '<w:t>{{r num</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ber }}</w:t>'
    assert check(edited((text, plain))) == []
    bold = "<w:t>{{r num</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ber }}</w:t>"
    params = only(edited((text, bold)), "W537")
    assert (params["tag"], params["style"]) == ("{{r number }}", "VB Số ký hiệu")


@pytest.mark.parametrize(
    ("style", "old", "new", "code", "wanted"),
    [
        ("VB Nội dung", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>', "E534", "13–14"),
        ("VB Nơi nhận", '<w:sz w:val="22"/>', '<w:sz w:val="26"/>', "E534", "11"),
        ("VB Quốc hiệu", "<w:b/>", '<w:b w:val="0"/>', "E535", "đứng, đậm"),
        ("VB Nội dung", "<w:rPr>", "<w:rPr><w:i/>", "E535", "đứng, không đậm"),
        ("VB Nội dung", '<w:jc w:val="both"/>', '<w:jc w:val="left"/>', "E536", "canh đều hai lề"),
        ("VB Họ tên", '<w:jc w:val="center"/>', '<w:jc w:val="right"/>', "E536", "canh giữa"),
        ("VB Họ tên", "<w:rPr>", "<w:rPr><w:caps/>", "E538", "chữ in thường"),
        ("VB Chức vụ", "<w:rPr>", "<w:rPr><w:smallCaps/>", "E538", "chữ in hoa"),
        ("VB Căn cứ", "<w:rPr>", '<w:rPr><w:color w:val="1F497D"/>', "E539", None),
        ("VB Nội dung", 'w:firstLine="720"', 'w:firstLine="0"', "E543", "10 / 12,7 mm"),
        ("VB Nội dung", 'w:after="120"', 'w:after="0"', "E543", "≥ 6 pt"),
        ("VB Nội dung", 'w:line="264"', 'w:line="480"', "E543", "1,0–1,5 lines"),
    ],
)  # fmt: skip
def test_a_style_that_the_decree_does_not_allow(style, old, new, code, wanted):
    params = only(own_style(style, old, new), code)
    assert params["where_vi"] == f"kiểu chữ “{style}”"
    assert wanted in (params.get("want"), params.get("want_vi"), None)
    assert params["clause"].startswith("PL I")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
        ('w:firstLine="720"', 'w:firstLine="567"'),
        ('w:line="264"', 'w:line="360"'),
        ('w:after="120"', 'w:before="60" w:after="60"'),
        ("<w:rPr>", '<w:rPr><w:color w:val="000000"/>'),
    ],
)
def test_what_the_decree_leaves_open_is_no_mistake(old, new):
    if "before" in new:
        old = 'w:before="0" w:after="120"'
    assert check(own_style("VB Nội dung", old, new)) == []


def test_sizes_and_typefaces_come_through_the_styles_that_a_style_is_based_on():
    base = (
        '<w:style w:type="paragraph" w:styleId="Cha"><w:name w:val="Cha"/>'
        '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:style>'
    )
    data = own_style(
        "VB Nội dung", '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Cha"/>', more=base
    )
    assert only(data, "E537")["font"] == "Arial"  # it has a size of its own
    data = own_style("VB Nội dung", '<w:sz w:val="28"/>', "")
    assert check(data) == []  # the document's own size is 14
    data = edited(('<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"',
                   '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"'), part=STYLES)  # fmt: skip
    found = check(data)
    assert {d.code for d in found} == {"E537"}
    assert len(found) > 20


def test_a_typeface_of_the_theme():
    data = own_style("VB Tiêu ngữ", "<w:rPr>", '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/>')
    assert check(data) == []
    contents = members(data)
    theme = contents["word/theme/theme1.xml"].replace(b"Times New Roman", b"Calibri")
    assert only(zipped(contents | {"word/theme/theme1.xml": theme}), "E537")["font"] == "Calibri"


def test_formatting_by_hand_and_a_tag_in_another_style():
    motto = '<w:t xml:space="preserve">Độc lập - Tự do - Hạnh phúc</w:t>'
    params = only(edited((motto, f'<w:rPr><w:sz w:val="24"/></w:rPr>{motto}')), "E534")
    assert params["where_vi"] == "đoạn “Độc lập - Tự do - Hạnh phúc”"
    old = '<w:pStyle w:val="VBDiaDanhNgayThang"/>'
    found = check(edited((old, '<w:pStyle w:val="Normal"/>')))
    assert {d.code for d in found} == {"E534", "E535", "E536"} - {"E534"}
    assert all(d.params["where_vi"] == "đoạn “{{r place_date }}”" for d in found)


def test_a_line_that_the_office_added_is_its_own_affair():
    assert check(adding("Trang này có mã QR")) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        ('w:top="1134"', 'w:top="1440"', "E541", "25.4"),
        ('w:left="1701"', 'w:left="1418"', "E541", "25.0"),
        ('w:right="851"', 'w:right="1417"', "E541", "25.0"),
        ('w:bottom="1134"', 'w:bottom="567"', "E541", "10.0"),
        ('w:gutter="0"', 'w:gutter="567"', "E541", "40.0"),
        ('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"', "E540", "216 x 279 mm"),
    ],
)
def test_paper_and_margins(old, new, code, said):
    assert only(edited((old, new)), code)["is"] == said


def test_tags_where_nothing_is_printed_and_what_every_document_would_carry():
    contents = members(BASE.read_bytes())
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    comment = f'<w:comment w:id="0">{paragraph("{{r number }}")}</w:comment>'
    comment = f"<w:comments {space}>{comment}</w:comments>"
    data = zipped(contents | {"word/comments.xml": comment.encode()})
    assert sorted(d.code for d in check(data)) == ["W534", "W539"]
    gone = "<w:p><w:del><w:r><w:delText>chữ cũ</w:delText></w:r></w:del></w:p><w:sectPr>"
    assert [d.code for d in check(edited(("<w:sectPr>", gone)))] == ["W538"]


def test_without_a_base_what_can_be_known_is_known():
    data = own_style("VB Nội dung", '<w:sz w:val="28"/>', '<w:sz w:val="24"/>')
    assert [d.code for d in check_template(data, None, "mau.docx")] == ["E534"]
    assert [d.code for d in check_template(b"no zip", None, "mau.docx")] == ["E501"]


@pytest.mark.parametrize("value", ["inf", "nan", "x", "1e999", "-1"])
def test_numbers_that_are_none_stop_nothing(value):
    check(own_style("VB Nội dung", '<w:sz w:val="28"/>', f'<w:sz w:val="{value}"/>'))
    check(edited(('w:top="1134"', f'w:top="{value}"')))
    loop = own_style("VB Nội dung", '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="VBNoiDung"/>')
    assert check(loop) == []
