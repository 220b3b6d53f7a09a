"""What stands around the text: headers, footers and the measures of the page."""

from __future__ import annotations

from generator.core.units import mm, to_twips
from generator.decree.layout import (
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
)
from generator.render.base.parts import HIDDEN
from generator.render.base.style_table import HIDDEN_LINE
from generator.render.base.wordml import paragraph, part, run

# Page number and circulation box stand in the top margin, this far from the paper's edge.
_HEADER_DISTANCE = mm(9)
# The footer ends where the text area ends; the hidden line that it always holds is below.
_FOOTER_DISTANCE = MARGIN_BOTTOM.value - HIDDEN_LINE


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


def section_xml() -> str:
    """Paper, margins, and which header and footer stands on which page."""
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
