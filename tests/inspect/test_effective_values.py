"""Of each value the one in force: styles, defaults, themes, lists, changes taken as accepted."""

# ruff: noqa: E501  (XML as it stands in a file)

from __future__ import annotations

import pytest

from generator.inspect import inspect_docx
from generator.inspect.layout import Layout, Paragraph
from generator.inspect.numbering import printed
from tests.inspect.packages import DOCUMENT, W, stored

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme><a:fontScheme name="x">'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
)
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>
<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276"
w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>
<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Strong"><w:basedOn w:val="Normal"/><w:name w:val="Đậm"/>
<w:pPr><w:jc w:val="center"/><w:ind w:left="720"/></w:pPr><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Strong"/><w:name w:val="Con"/>
<w:pPr><w:contextualSpacing/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Strong"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Bold"><w:name w:val="Bold"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
"""
LISTS = """<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:isLgl/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
<w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>
</w:lvlOverride></w:num>"""


def layout(body: str, sections: str = "") -> Layout:
    spaces = (
        f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    return inspect_docx(
        stored(
            {
                DOCUMENT: f"<w:document {spaces}><w:body>{body}{sections}</w:body></w:document>".encode(),
                "word/styles.xml": f'<w:styles xmlns:w="{W}">{STYLES}</w:styles>'.encode(),
                "word/theme/theme1.xml": THEME.encode(),
                "word/numbering.xml": f'<w:numbering xmlns:w="{W}">{LISTS}</w:numbering>'.encode(),
            }
        ),
        "x.docx",
    )


def p(runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def r(text: str = "chữ", properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def only(body: str) -> Paragraph:
    return layout(body).paragraphs[0]


@pytest.mark.parametrize(
    ("paragraph", "run", "expected"),
    [
        ("", "", ("Times New Roman", 14, False, "")),
        (style("Strong"), "", ("Times New Roman", 14, True, "FF0000")),
        (style("Child"), "", ("Times New Roman", 13, True, "FF0000")),
        (style("Plain"), "", ("Times New Roman", 14, False, "FF0000")),
        (style("nowhere"), "", ("Times New Roman", 14, False, "")),
        # Bold in the paragraph's and in the character's style: not bold.
        (style("Strong"), '<w:rStyle w:val="Bold"/>', ("Times New Roman", 14, False, "FF0000")),
        (
            style("Strong"),
            '<w:rStyle w:val="Bold"/><w:b/>',
            ("Times New Roman", 14, True, "FF0000"),
        ),
        ("", '<w:rStyle w:val="Bold"/>', ("Times New Roman", 14, True, "")),
        (
            "",
            '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>',
            ("Cambria", 14, False, ""),
        ),
        ("", '<w:sz w:val="27"/>', ("Times New Roman", 13.5, False, "")),
        ("", '<w:sz w:val="-1"/>', ("Times New Roman", 14, False, "")),
        ("", '<w:color w:val="auto"/>', ("Times New Roman", 14, False, "")),
        ("", '<w:color w:themeColor="accent1"/>', ("Times New Roman", 14, False, "4472C4")),
    ],
)
def test_a_run(paragraph, run, expected):
    run = only(p(r("chữ", run), paragraph)).runs[0]
    assert (run.font, run.size, run.bold, run.color) == expected


def test_a_paragraph_without_styles_of_its_own_has_the_defaults():
    found = only(p(r()))
    assert (found.style, found.align, found.after, found.line) == (
        "Normal",
        "left",
        10,
        ("lines", 1.15),
    )


def test_direct_formatting_wins_over_the_style():
    found = only(p(r(), style("Strong") + '<w:jc w:val="both"/><w:ind w:firstLine="720"/>'))
    assert (found.style, found.align) == ("Đậm", "both")
    assert (found.left_indent, found.first_indent) == (12.7, 12.7)


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ('<w:spacing w:line="360" w:lineRule="auto"/>', ("lines", 1.5)),
        ('<w:spacing w:line="360" w:lineRule="exact"/>', ("exactly", 18.0)),
        ('<w:spacing w:line="360" w:lineRule="atLeast"/>', ("at least", 18.0)),
        ('<w:spacing w:line="288"/>', ("lines", 1.2)),
    ],
)
def test_the_height_of_lines(xml, expected):
    assert only(p(r(), xml)).line == expected


def test_indents_and_gaps_in_characters_and_lines():
    found = only(p(r(), '<w:ind w:firstLineChars="200"/><w:spacing w:beforeLines="50"/>'))
    assert found.first_indent == pytest.approx(9.88, abs=0.01)
    assert found.before == 6


def test_a_gap_in_lines_is_what_the_program_has_made_of_it():
    found = only(p(r(), '<w:spacing w:beforeLines="50" w:before="156" w:afterLines="50"/>'))
    assert (found.before, found.after) == (7.8, 6)


def test_measures_with_many_decimals_as_google_docs_writes_them():
    indents = '<w:ind w:left="566.9291338582677" w:firstLine="720.0000000000001"/>'
    found = only(p(r(), indents + '<w:spacing w:before="240.00000000000003" w:line="276.0005"/>'))
    assert (found.left_indent, found.first_indent, found.before) == (10, 12.7, 12)
    assert found.line == ("lines", 1.15)


def test_measures_with_units_as_strict_files_have_them():
    found = only(
        p(
            r("a", '<w:sz w:val="13pt"/>'),
            '<w:ind w:start="1cm" w:firstLine="36pt"/><w:spacing w:after="8pt" w:line="12.95pt" '
            'w:lineRule="auto"/><w:jc w:val="start"/>',
        )
    )
    assert (found.runs[0].size, found.left_indent, found.first_indent) == (13, 10, 12.7)
    assert (found.after, found.line, found.align) == (8, ("lines", 1.0792), "left")


def test_paragraphs_of_one_style_may_have_no_gap_between_them():
    both = layout(p(r(), style("Child")) * 2).paragraphs
    assert [x.after for x in both] == [0, 10]


def test_a_table_has_its_style():
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>'
    )
    found = only(table.format(p(r())))
    assert (found.after, found.runs[0].italic, found.place.part) == (0, True, "cell")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(r("a") + f"<w:ins>{r('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>"), "ab"),
        (p(f"<w:moveFrom>{r('a')}</w:moveFrom><w:moveTo>{r('b')}</w:moveTo>"), "b"),
        (p(r("a") + r("b", "<w:vanish/>")), "a"),
        (p(f"<w:hyperlink>{r('a')}</w:hyperlink><w:smartTag>{r('b')}</w:smartTag>"), "ab"),
        (p(f"<w:sdt><w:sdtContent>{r('a')}</w:sdtContent></w:sdt>"), "a"),
        (f"<w:sdt><w:sdtContent>{p(r('a'))}</w:sdtContent></w:sdt>", "a"),
        (p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>"), "a\tb\n\u2011"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'), "•"),
        (
            p(
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("hôm nay")
                + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("!")
            ),
            "hôm nay!",
        ),
        (p(r("a"), "<w:rPr><w:del/></w:rPr>") + p(r("b")), "ab"),
    ],
)  # fmt: skip
def test_what_is_read_is_what_word_shows(body, text):
    assert layout(body).paragraphs[0].text == text


def test_alternates_are_read_once_and_boxes_after_their_anchor():
    box = "<w:txbxContent>" + p(r("trong hộp")) + "</w:txbxContent>"
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = layout(p(r("neo") + both)).paragraphs
    assert [(x.text, x.place.part) for x in found] == [("neo", "body"), ("trong hộp", "text box")]


def numbered(level: int, identity: int = 1) -> str:
    return p(r(), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identity}"/></w:numPr>')


def test_labels_are_those_that_word_prints():
    levels = [0, 1, 1, 2, 2, 0, 1, 2]
    found = layout("".join(numbered(level) for level in levels)).paragraphs
    assert [x.label for x in found] == ["I.", "1.1.", "1.2.", "a)", "b)", "II.", "2.1.", "a)"]
    assert (found[0].left_indent, found[0].first_indent) == (12.7, -6.35)


def test_bullets_and_lists_that_begin_again():
    found = layout(numbered(0, 2) + numbered(0) + numbered(0, 3) + numbered(0, 3) + numbered(0, 0))
    assert [x.label for x in found.paragraphs] == ["•", "I.", "V.", "VI.", ""]


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [(4, "upperRoman", "IV"), (9, "lowerRoman", "ix"), (27, "lowerLetter", "aa"), (3, "decimalZero", "03"),
     (1999, "upperRoman", "MCMXCIX"), (2, "upperLetter", "B"), (7, "unknown", "7")],
)  # fmt: skip
def test_numbers_as_lists_print_them(number, kind, text):
    assert printed(number, kind) == text


def section(width: int, height: int, more: str = "") -> str:
    return (
        f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="1134" w:bottom="1134" '
        f'w:left="1701" w:right="851"/>{more}</w:sectPr>'
    )


def test_sections_and_what_stands_in_each():
    wide = section(16838, 11906, '<w:pgNumType w:start="1"/><w:titlePg/>')
    found = layout(p(r("a"), section(11906, 16838)) + p(r("b")), wide)
    first, second = found.sections
    assert (first.width, first.left, first.landscape) == (pytest.approx(210, abs=0.1), 30, False)
    assert (second.landscape, second.start, second.different_first) == (True, 1, True)
    assert [x.place.section for x in found.paragraphs] == [0, 1]


def test_a_page_break_is_before_what_follows_it():
    broken = p('<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>') + p(r("b"))
    assert [x.page_break_before for x in layout(broken).paragraphs] == [False, True]


_LINE = '<w:{0} w:val="single" w:sz="4"/>'
_ALL_SIDES = "".join(_LINE.format(side) for side in ("top", "left", "bottom", "right"))
_VML = "<w:r><w:pict><v:rect{0}><v:textbox><w:txbxContent>{1}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"


def table(cell: str, borders: str = "", properties: str = "") -> str:
    return (
        f"<w:tbl><w:tblPr>{borders}</w:tblPr><w:tr><w:tc><w:tcPr>{properties}</w:tcPr>{cell}</w:tc>"
        "</w:tr></w:tbl>"
    )


@pytest.mark.parametrize(
    ("body", "framed"),
    [
        (p(r("MẬT"), f"<w:pBdr>{_ALL_SIDES}</w:pBdr>"), True),
        (p(r("MẬT"), f"<w:pBdr>{_LINE.format('bottom')}</w:pBdr>"), False),
        (p(r("MẬT", '<w:bdr w:val="single"/>')), True),
        (p(r("MẬT", '<w:bdr w:val="none"/>')), False),
        (table(p(r("MẬT"))), False),
        (table(p(r("MẬT")), f"<w:tblBorders>{_ALL_SIDES}</w:tblBorders>"), True),
        (table(p(r("MẬT")), "", f"<w:tcBorders>{_ALL_SIDES}</w:tcBorders>"), True),
        (table(p(r("MẬT")), "", f"<w:tcBorders>{_LINE.format('bottom')}</w:tcBorders>"), False),
        (p(_VML.format("", p(r("MẬT")))), True),
        (p(_VML.format(' stroked="f"', p(r("MẬT")))), False),
    ],
)
def test_what_has_lines_around_it(body, framed):
    assert [para.framed for para in layout(body).paragraphs if para.text == "MẬT"] == [framed]


def test_marks_that_stand_apart_in_the_file_are_read_with_their_letters():
    split = p(r("Co\u031b") + r("\u0309 sở ", "<w:b/>") + r("y tê\u0301"))
    found = only(split)
    assert found.text == "Cở sở y tế"
    assert [run.text for run in found.runs] == ["Cở", " sở ", "y tế"]
    assert found.composed == (1, 3)
    assert only(p(r("cơ sở y tế"))).composed == (0, 0)


def test_cells_merged_into_the_one_above_are_not_there():
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    rows = [
        cell.format('<w:vMerge w:val="restart"/>', p(r("a"))) + cell.format("", p(r("b"))),
        cell.format("<w:vMerge/>", p("")) + cell.format("", p(r("c"))),
    ]
    found = layout(
        "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    ).paragraphs
    assert [(x.text, x.place.row, x.place.column) for x in found] == [
        ("a", 0, 0),
        ("b", 0, 1),
        ("c", 1, 1),
    ]


def test_a_cell_is_as_wide_as_it_asks_for_whatever_the_grid_says():
    found = layout(
        '<w:tbl><w:tblGrid><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:tc><w:tcPr>'
        '<w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        '<w:tbl><w:tblGrid><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:tc><w:tcPr>'
        '<w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    )
    assert [round(x.room) for x in found.paragraphs] == [96, 46]


@pytest.mark.parametrize(
    ("box", "room"),
    [
        (
            '<w:pict><v:shape style="width:72pt"><v:textbox inset="0,0,0,0">{}</v:textbox></v:shape></w:pict>',
            25.4,
        ),
        ('<w:pict><v:shape style="width:72pt"><v:textbox>{}</v:textbox></v:shape></w:pict>', 20.3),
        ("<w:pict><v:shape><v:textbox>{}</v:textbox></v:shape></w:pict>", 0.0),
    ],
)
def test_the_room_in_a_text_box(box, room):
    words = "<w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent>"
    found = layout(f"<w:p><w:r>{box.format(words)}</w:r></w:p>")
    assert [round(x.room, 1) for x in found.paragraphs if x.text == "hộp"] == [room]
