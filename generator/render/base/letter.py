"""The letter (công văn, PL III, mẫu 1.5) with Jinja tags where the words go."""

from __future__ import annotations

from generator.compose.metrics import text_width
from generator.core.units import mm, pt, to_twips
from generator.decree.layout import (
    HEAD_LEFT_WIDTH,
    HEAD_RIGHT_WIDTH,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    MOTTO_LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TYPES,
)
from generator.decree.words import MOTTO, STATE_NAME
from generator.render.base.style_table import (
    ADDRESSEE_WORD,
    BODY_STYLE_IDS,
    HIDDEN_LINE,
    RECIPIENTS_WORD,
)
from generator.render.base.wordml import (
    cell,
    drawn_line,
    paragraph,
    part,
    row,
    run,
    table,
    tag_row,
)

_COLUMNS = (HEAD_LEFT_WIDTH, HEAD_RIGHT_WIDTH)
# Page number and circulation box stand in the top margin, this far from the paper's edge.
_HEADER_DISTANCE = mm(9)
# The footer ends where the text area ends; the hidden line that it always holds is below.
_FOOTER_DISTANCE = MARGIN_BOTTOM.value - HIDDEN_LINE
# Between the body and the signature, inside the table, so that it never opens a page.
_ABOVE_SIGNATURE = pt(12)
_ABOVE_MARK = pt(6)
HIDDEN = paragraph("VBDongAn")


def document_xml() -> str:
    """The main document."""
    content = (
        _head()
        + _addressees()
        + _blocks("body")
        + _blocks("tail", keep_next=True)
        + _foot()
        + HIDDEN
    )
    return part("document", f"<w:body>{content}{_section()}</w:body>")


def first_header_xml() -> str:
    """Page 1: nothing, or the circulation box above the Quốc hiệu (ô 11)."""
    content = (
        paragraph("VBChiDanLuuHanh", "{%p if circulation %}")
        + paragraph("VBChiDanLuuHanh", "{{p circulation }}")
        + paragraph("VBChiDanLuuHanh", "{%p endif %}")
        + HIDDEN
    )
    return part("hdr", content)


def header_xml() -> str:
    """From page 2 on: the page number (Mục I.7)."""
    field = f'<w:fldSimple w:instr=" PAGE ">{run("2")}</w:fldSimple>'
    return part("hdr", paragraph("VBSoTrang", field))


def first_footer_xml() -> str:
    """Page 1: nothing, or the agency's address under a line (Mục III.4, ô 13)."""
    content = (
        paragraph("VBLienHe", "{%p if contact %}")
        + paragraph("VBDuongKeLienHe")
        + paragraph("VBLienHe", "{%p for line in contact %}")
        + paragraph("VBLienHe", "{{r line }}")
        + paragraph("VBLienHe", "{%p endfor %}")
        + paragraph("VBLienHe", "{%p endif %}")
        + HIDDEN
    )
    return part("ftr", content)


def footer_xml() -> str:
    """From page 2 on: nothing."""
    return part("ftr", HIDDEN)


def _head() -> str:
    """Ô 1 to 5b, then the marks of secrecy and urgency (ô 10a, 10b) when there are any."""
    left, right = _COLUMNS
    motto = TYPES["motto"]
    motto_width = round(text_width(MOTTO, motto.size, bold=motto.bold) * MOTTO_LINE)
    names = row(
        cell(
            left,
            paragraph("VBCoQuanChuQuan", "{%p if parent_agency %}"),
            paragraph("VBCoQuanChuQuan", "{{r parent_agency }}"),
            paragraph("VBCoQuanChuQuan", "{%p endif %}"),
            paragraph("VBCoQuan", "{{r agency }}"),
            paragraph("VBCoQuan", "{{p agency_line }}"),
        ),
        cell(
            right,
            paragraph("VBQuocHieu", STATE_NAME),
            paragraph("VBTieuNgu", MOTTO),
            drawn_line("VBDuongKe", motto_width, right),
        ),
    )
    numbers = row(
        cell(
            left,
            paragraph("VBSoKyHieu", "{{r number }}"),
            paragraph("VBTrichYeuCongVan", "{%p if subject %}"),
            paragraph("VBTrichYeuCongVan", "{{r subject }}"),
            paragraph("VBTrichYeuCongVan", "{%p endif %}"),
        ),
        cell(right, paragraph("VBDiaDanhNgayThang", "{{r place_date }}")),
    )
    return table(_COLUMNS, names, numbers, _mark("secrecy"), _mark("urgency"))


def _mark(name: str) -> str:
    """Three rows: `if`, the row with the box, `endif`; nothing is left of them without a mark."""
    left, right = _COLUMNS
    box = paragraph("VBDau", f"{{{{p {name} }}}}")
    return (
        tag_row(f"{{%tr if {name} %}}", _COLUMNS, "VBDau")
        + row(cell(left, box, HIDDEN, space_above=_ABOVE_MARK), cell(right, HIDDEN))
        + tag_row("{%tr endif %}", _COLUMNS, "VBDau")
    )


def _addressees() -> str:
    """Ô 9a: several on lines of their own, one on the line of `Kính gửi:`."""
    one = f"{ADDRESSEE_WORD} {{{{r addressee }}}}"
    return (
        paragraph("VBKinhGui", "{%p if addressees %}")
        + paragraph("VBKinhGuiNhieuNoi", ADDRESSEE_WORD)
        + paragraph("VBNoiKinhGui", "{%p for line in addressees %}")
        + paragraph("VBNoiKinhGui", "{{r line }}")
        + paragraph("VBNoiKinhGui", "{%p endfor %}")
        + paragraph("VBKinhGui", "{%p elif addressee_wraps %}")
        + paragraph("VBKinhGuiDai", one)
        + paragraph("VBKinhGui", "{%p elif addressee %}")
        + paragraph("VBKinhGui", one)
        + paragraph("VBKinhGui", "{%p endif %}")
    )


def _blocks(name: str, *, keep_next: bool = False) -> str:
    """Ô 6: a loop with one branch for each style of the body."""
    parts = [paragraph("VBNoiDung", f"{{%p for b in {name} %}}")]
    for word, (style, style_id) in zip(
        ("if", *["elif"] * (len(BODY_STYLE_IDS) - 1)), BODY_STYLE_IDS.items(), strict=True
    ):
        parts.append(paragraph(style_id, f"{{%p {word} b.style == '{style}' %}}"))
        parts.append(paragraph(style_id, "{{r b.text }}", keep_next=keep_next))
    parts.append(paragraph("VBNoiDung", "{%p endif %}"))
    parts.append(paragraph("VBNoiDung", "{%p endfor %}"))
    return "".join(parts)


def _foot() -> str:
    """Ô 9b and 7a, 7b side by side, in one row that no page break cuts."""
    left, right = _COLUMNS
    recipients = cell(
        left,
        paragraph("VBTuNoiNhan", RECIPIENTS_WORD),
        paragraph("VBNoiNhan", "{%p for line in recipients %}"),
        paragraph("VBNoiNhan", "{{r line }}"),
        paragraph("VBNoiNhan", "{%p endfor %}"),
    )
    signature = cell(
        right,
        paragraph("VBChucVu", "{%p for line in signature %}"),
        paragraph("VBChucVu", "{{r line }}"),
        paragraph("VBChucVu", "{%p endfor %}"),
        paragraph("VBHoTen", "{{r signatory_name }}"),
    )
    return table(_COLUMNS, row(recipients, signature), space_above=_ABOVE_SIGNATURE)


def _section() -> str:
    margins = {
        "top": MARGIN_TOP.value,
        "right": MARGIN_RIGHT.value,
        "bottom": MARGIN_BOTTOM.value,
        "left": MARGIN_LEFT.value,
        "header": _HEADER_DISTANCE,
        "footer": _FOOTER_DISTANCE,
        "gutter": 0,
    }
    sides = " ".join(f'w:{side}="{to_twips(length)}"' for side, length in margins.items())
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
        '<w:headerReference w:type="first" r:id="rIdHeaderFirst"/>'
        '<w:footerReference w:type="default" r:id="rIdFooter"/>'
        '<w:footerReference w:type="first" r:id="rIdFooterFirst"/>'
        f'<w:pgSz w:w="{to_twips(PAGE_WIDTH)}" w:h="{to_twips(PAGE_HEIGHT)}"/>'
        f"<w:pgMar {sides}/><w:titlePg/></w:sectPr>"
    )
