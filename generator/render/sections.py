"""Parts of a document with pages of their own: the main text, issued documents, appendices.

In WordprocessingML what a section is like stands at its end: in its last paragraph, or, of the last
section, at the end of the document. The template says what the main text's section is like; those
that follow take paper and margins from it, begin on a new page and count from 1 (PL I, Phần I,
Mục III.1.đ), and have nothing in the margins of their first page.
"""

from __future__ import annotations

import re

from generator.compose.page import Block, Section
from generator.core.units import to_twips
from generator.decree.layout import (
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
)
from generator.render.program import Program
from generator.render.runs import Xml

# The name under which a program prints the last section; no template may use it.
LAST_SECTION = "section"
HIDDEN_STYLE = "VB Dòng ẩn"
# Relationships of the empty header and footer (see `parts_of_page`).
EMPTY_HEADER_ID, EMPTY_FOOTER_ID = "rIdVanbanHeader", "rIdVanbanFooter"

_SECTION = re.compile(r"<w:sectPr(?:\s[^>]*)?>.*?</w:sectPr>|<w:sectPr(?:\s[^>]*)?/>", re.DOTALL)
_SIZE = re.compile(r"<w:pgSz\s[^>]*/>")
_MARGINS = re.compile(r"<w:pgMar\s[^>]*/>")
_ATTRIBUTE = re.compile(r'w:(w|h)="(\d+)"')

_SIDES = {
    "top": MARGIN_TOP.value,
    "right": MARGIN_RIGHT.value,
    "bottom": MARGIN_BOTTOM.value,
    "left": MARGIN_LEFT.value,
}
_DEFAULT_MARGINS = (
    "<w:pgMar "
    + " ".join(f'w:{side}="{to_twips(length)}"' for side, length in _SIDES.items())
    + ' w:header="510" w:footer="510" w:gutter="0"/>'
)


def split_section(program: Program) -> tuple[Program, str]:
    """The main document's program with a place for the last section, and the template's section.

    A template without one has an empty one.
    """
    last = program[-1] if program else ""
    if not isinstance(last, str) or "</w:body>" not in last:
        return program, ""
    before, _, after = last.rpartition("</w:body>")
    sections = list(_SECTION.finditer(before))
    section = ""
    if sections and not before[sections[-1].end() :].strip():
        section = sections[-1][0]
        before = before[: sections[-1].start()]
    return [*program[:-1], before, ["out", [LAST_SECTION]], f"</w:body>{after}"], section


def section_breaks(
    attached: tuple[Block, ...], template_section: str, styles: dict[str, str]
) -> tuple[list[Xml], Xml]:
    """What each `section` block of `attached` prints, and the last section's properties."""
    current = template_section
    breaks: list[Xml] = []
    for block in attached:
        if isinstance(block.drawn, Section):
            breaks.append(_break(current, styles))
            current = _own_pages(template_section, block.drawn)
    return breaks, Xml(current)


def _break(section: str, styles: dict[str, str]) -> Xml:
    """A paragraph that nobody sees and that ends a section."""
    style = f'<w:pStyle w:val="{styles[HIDDEN_STYLE]}"/>'
    return Xml(f"<w:p><w:pPr>{style}{section or '<w:sectPr/>'}</w:pPr></w:p>")


def _own_pages(template_section: str, section: Section) -> str:
    margins = _MARGINS.search(template_section)
    width, height = _paper(template_section)
    if section.landscape:
        width, height = height, width
    turned = ' w:orient="landscape"' if section.landscape else ""
    return (
        f'<w:sectPr><w:headerReference w:type="first" r:id="{EMPTY_HEADER_ID}"/>'
        f'<w:footerReference w:type="first" r:id="{EMPTY_FOOTER_ID}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f"{margins[0] if margins else _DEFAULT_MARGINS}"
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


def _paper(template_section: str) -> tuple[int, int]:
    """Width and height of the template's paper, upright, in twips."""
    size = _SIZE.search(template_section)
    found = {name: int(value) for name, value in _ATTRIBUTE.findall(size[0])} if size else {}
    sides = found.get("w", to_twips(PAGE_WIDTH)), found.get("h", to_twips(PAGE_HEIGHT))
    return min(sides), max(sides)
