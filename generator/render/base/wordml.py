"""The few shapes of WordprocessingML that the templates are made of. Lengths are EMU."""

from __future__ import annotations

from generator.core.units import to_twips

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(text: str) -> str:
    """A run without formatting of its own."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<w:r><w:t xml:space="preserve">{escaped}</w:t></w:r>'


def paragraph(style: str, *content: str, keep_next: bool = False) -> str:
    """A paragraph of the style with id `style`; `content` is runs (see `run`) or bare texts."""
    runs = "".join(part if part.startswith("<") else run(part) for part in content)
    keep = "<w:keepNext/>" if keep_next else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr>{runs}</w:p>'


def cell(width: int, *content: str, space_above: int = 0) -> str:
    """A cell of a table; Word wants its last element to be a paragraph."""
    inside = "".join(content)
    above = f'<w:top w:w="{to_twips(space_above)}" w:type="dxa"/>' if space_above else ""
    margins = f"<w:tcMar>{above}</w:tcMar>" if above else ""
    properties = f'<w:tcW w:w="{to_twips(width)}" w:type="dxa"/>{margins}'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(*cells: str, keep_together: bool = True) -> str:
    """A row, by default one that no page break cuts in two."""
    properties = "<w:trPr><w:cantSplit/></w:trPr>" if keep_together else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def tag_row(tag: str, widths: tuple[int, ...], style: str) -> str:
    """A row that only carries a `{%tr … %}` tag: docxtpl replaces the whole row by the tag."""
    first, *others = widths
    cells = [cell(first, paragraph(style, tag)), *(cell(w, paragraph(style)) for w in others)]
    return row(*cells)


def table(widths: tuple[int, ...], *rows: str, space_above: int = 0) -> str:
    """A table without borders and cell margins, its outer edges on the text area's edges.

    `space_above` is kept clear inside the top of each row's cells.
    """
    grid = "".join(f'<w:gridCol w:w="{to_twips(width)}"/>' for width in widths)
    total = sum(to_twips(width) for width in widths)
    properties = (
        f'<w:tblW w:w="{total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:top w:w="{to_twips(space_above)}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    )
    body = "".join(rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def part(element: str, content: str) -> str:
    """A whole XML part whose root is `w:{element}`."""
    return (
        f'{XML_HEAD}<w:{element} xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}">'
        f"{content}</w:{element}>"
    )
