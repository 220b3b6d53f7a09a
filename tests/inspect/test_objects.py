"""What stands beside the words: lines and their colours, pictures, page numbers, page breaks."""

from __future__ import annotations

import pytest

from generator.inspect import inspect_docx
from generator.inspect.colours import outline_colour
from generator.inspect.theme import Theme
from generator.inspect.xml import WPS, A
from tests.inspect.packages import BASE, DOCUMENT, RELS, W, stored
from tests.inspect.test_effective_values import layout, p, r, table
from tests.render.docx_files import members

_SPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_MOTTO = "Độc lập - Tự do - Hạnh phúc"


def drawn(outline: str, style: str = "") -> str:
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor {_SPACES}>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>250000</wp:posOffset></wp:positionV>'
        '<wp:extent cx="2000000" cy="0"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:spPr>'
        f'<a:xfrm><a:ext cx="2000000" cy="0"/></a:xfrm><a:prstGeom prst="line"/>{outline}'
        f"</wps:spPr>{style}</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</mc:Choice></mc:AlternateContent></w:r>"
    )


def outline(colour: str) -> str:
    return f"<a:ln><a:solidFill>{colour}</a:solidFill></a:ln>"


def old_line(stroke: str) -> str:
    return f'<w:r><w:pict><v:line from="0,18pt" to="150pt,18pt" {stroke}/></w:pict></w:r>'


_ACCENT = '<wps:style><a:lnRef idx="1"><a:schemeClr val="accent1"/></a:lnRef></wps:style>'
_EDGE = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:color="{}"/></w:pBdr>'


@pytest.mark.parametrize(
    ("run", "properties", "colour"),
    [
        (drawn(outline('<a:srgbClr val="c00000"/>')), "", "C00000"),
        (drawn(outline('<a:schemeClr val="accent1"/>')), "", "4472C4"),
        (drawn(outline('<a:schemeClr val="tx1"/>')), "", "000000"),
        (drawn(outline('<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/>'
                       "</a:schemeClr>")), "", "808080"),
        (drawn(outline('<a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr>')), "",
         "223962"),
        (drawn(outline('<a:sysClr val="windowText" lastClr="000000"/>')), "", "000000"),
        (drawn(outline('<a:prstClr val="red"/>')), "", "FF0000"),
        # As Word draws a line that nobody has changed: in the theme's blue.
        (drawn("", _ACCENT), "", "4472C4"),
        (drawn('<a:ln w="9525"/>', _ACCENT), "", "4472C4"),
        (drawn(outline('<a:srgbClr val="000000"/>'), _ACCENT), "", "000000"),
        (drawn(""), "", ""),
        (drawn(outline('<a:srgbClr val="not a colour"/>')), "", ""),
        (old_line(""), "", "000000"),
        (old_line('strokecolor="red"'), "", "FF0000"),
        (old_line('strokecolor="#4472C4 [3204]"'), "", "4472C4"),
        (old_line('strokecolor="#f00"'), "", "FF0000"),
        (old_line('strokecolor="window"'), "", ""),
        ("", _EDGE.format("4472C4"), "4472C4"),
        ("", _EDGE.format("auto"), ""),
    ],
)  # fmt: skip
def test_a_line_has_the_colour_that_it_is_drawn_in(run, properties, colour):
    assert [line.colour for line in layout(p(r(_MOTTO) + run, properties)).lines] == [colour]


def test_a_line_under_a_cell_has_a_colour():
    edge = '<w:tcBorders><w:bottom w:val="single" w:color="FF0000"/></w:tcBorders>'
    cell = f"<w:tbl><w:tr><w:tc><w:tcPr>{edge}</w:tcPr>{p(r(_MOTTO))}</w:tc></w:tr></w:tbl>"
    assert [line.colour for line in layout(cell).lines] == ["FF0000"]


def test_without_a_theme_its_colours_are_those_of_word():
    from lxml import etree

    shape = etree.Element(f"{WPS}wsp")
    reference = etree.SubElement(etree.SubElement(shape, f"{WPS}style"), f"{A}lnRef")
    etree.SubElement(reference, f"{A}schemeClr", val="accent1")
    assert outline_colour(shape, Theme({}, {})) == "4472C4"
    assert outline_colour(shape, Theme({}, {"accent1": "4F81BD"})) == "4F81BD"
    assert outline_colour(shape, Theme({}, {"dk1": "000000"})) == ""


_BEGIN, _SEPARATE, _END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
_PAGE = "<w:r><w:instrText> PAGE </w:instrText></w:r>"


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (r("Trang ") + _BEGIN + _PAGE + _SEPARATE + r("2") + _END, "Trang 2"),
        (r("- ") + _BEGIN + _PAGE + _SEPARATE + r("2") + _END + r(" -"), "- 2 -"),
        (_BEGIN + _PAGE + _SEPARATE + r("2") + _END, "2"),
        # Whose result nobody has read yet: it will be some number.
        (r("Trang ") + _BEGIN + _PAGE + _END, "Trang 1"),
        (r("Trang ") + _BEGIN + _PAGE + _SEPARATE + _END, "Trang 1"),
        ("<w:r><w:t>Trang </w:t>" + _BEGIN[5:] + _PAGE + _END, "Trang 1"),
        (r("Trang ") + '<w:fldSimple w:instr=" PAGE "/>', "Trang 1"),
        (r("Trang ") + f'<w:fldSimple w:instr=" PAGE ">{r("2")}</w:fldSimple>', "Trang 2"),
    ],
)
def test_a_page_number_beside_words_of_its_look_is_read_once(runs, text):
    assert layout(p(runs)).paragraphs[0].text == text


_BREAK = '<w:r><w:br w:type="page"/></w:r>'


@pytest.mark.parametrize(
    ("above", "breaks"),
    [
        (p(r("Nội dung./.")), [False, False]),
        (p(r("Nội dung./.") + _BREAK), [False, True]),
        (p(_BREAK), [True, False]),  # the paragraph itself goes over to the next page
    ],
)
def test_a_page_break_above_a_table_is_known(above, breaks):
    found = layout(above + table(p(r("Nơi nhận:")) + p(r("- Lưu: VT.")))).paragraphs
    assert [para.page_break_before for para in found] == [*breaks, False]


def shown(holder: str, place: str = "", width: int = 1_296_000, height: int = 648_000) -> str:
    return (
        f'<w:r><w:drawing><wp:{holder} {_SPACES}>{place}<wp:extent cx="{width}" cy="{height}"/>'
        '<a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/>'
        f"</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:{holder}></w:drawing></w:r>"
    )


def beside(origin: str, offset: int) -> str:
    return (
        f'<wp:positionH relativeFrom="{origin}"><wp:posOffset>{offset}</wp:posOffset>'
        "</wp:positionH>"
    )


@pytest.mark.parametrize(
    ("run", "picture"),
    [
        (shown("inline"), (2, 36.0, 18.0, False, None, "")),
        (shown("anchor", beside("column", 360_000)), (2, 36.0, 18.0, True, 10.0, "")),
        (shown("anchor", beside("page", 360_000)), (2, 36.0, 18.0, True, None, "")),
        (shown("anchor"), (2, 36.0, 18.0, True, None, "")),
    ],
)
def test_a_picture_has_a_place_and_a_size(run, picture):
    assert [tuple(p) for p in layout(p(r("GIÁM ĐỐC")) + p(run)).pictures] == [picture]


def footer(xml: str) -> bytes:
    """A document with that footer on all pages."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    spaces = (
        f'xmlns:w="{W}" xmlns:r="{office}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    size = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="850" w:top="1134"/>'
    section = f'<w:sectPr><w:footerReference w:type="default" r:id="f"/>{size}</w:sectPr>'
    relation = f'<Relationship Id="f" Type="{office}/footer" Target="f.xml"/></Relationships>'
    return stored({
        DOCUMENT: f"<w:document {spaces}><w:body>{section}</w:body></w:document>".encode(),
        "word/f.xml": f"<w:ftr {spaces}>{xml}</w:ftr>".encode(),
        RELS: members(BASE)[RELS].replace(b"</Relationships>", relation.encode()),
    })  # fmt: skip


_ABOVE = '<w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr>'
_BELOW = '<w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr>'
_SHORT = '<w:ind w:left="2835" w:right="2835"/>'
_GRID = '<w:tblBorders><w:top w:val="single" w:sz="4"/></w:tblBorders>'
_ADDRESS = "Địa chỉ: Tầng 5"


@pytest.mark.parametrize(
    ("xml", "lines"),
    [
        (p(r(_ADDRESS)), []),
        (p(r(_ADDRESS), _ABOVE), [("border", 165.0)]),
        (p(r(_ADDRESS), _ABOVE + _SHORT), [("border", 65.0)]),
        (p("", _BELOW) + p(r(_ADDRESS)), [("border", 165.0)]),
        (p(r(_ADDRESS), _BELOW), []),
        (p(r("Sở Nội vụ"), _BELOW) + p(r(_ADDRESS)), []),
        (p(old_line("")) + p(r(_ADDRESS)), [("shape", 52.9)]),
        (table(p(r(_ADDRESS)), _GRID), [("border", None)]),
        (table(p(r(_ADDRESS))), []),
        (table(p(r(_ADDRESS)), "", _EDGE.format("auto").replace("pBdr", "tcBorders")
               .replace("bottom", "top")), [("border", None)]),
        (p(r("_" * 10)) + p(r(_ADDRESS)), [("underscores", 19.4)]),
    ],
)  # fmt: skip
def test_a_line_above_the_words_of_a_footer_is_known(xml, lines):
    found = inspect_docx(footer(xml), "a.docx")
    below = {found.paragraphs[line.paragraph - 1].text for line in found.footer_lines}
    assert below <= {_ADDRESS}
    assert [(line.kind, line.length) for line in found.footer_lines] == lines
