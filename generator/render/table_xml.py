"""Tables and pictures as markup."""

from __future__ import annotations

from itertools import accumulate, pairwise

from generator.compose.page import PictureBlock, TableBlock, TableCell
from generator.compose.table import CELL_PADDING, SIZES
from generator.core.units import to_twips
from generator.render.runs import Notes, Xml, runs_xml

# The style of a cell's paragraphs for each size of a table, and of a picture's paragraph.
CELL_STYLES: dict[float, str] = dict(
    zip(SIZES, ("VB Ô bảng", "VB Ô bảng nhỏ", "VB Ô bảng rất nhỏ"), strict=True)
)
PICTURE_STYLE = "VB Hình"

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for s in _SIDES)
_PADDING = to_twips(CELL_PADDING)
_SHORT = 5  # rows
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def table_xml(block: TableBlock, styles: dict[str, str], notes: Notes, after: str) -> Xml:
    """A bordered table: its head on every page, no row cut by a page's end.

    `after` is what stands between it and the text that follows.
    """
    # The edges are rounded, not the widths: together they are as wide as the text.
    edges = [to_twips(edge) for edge in accumulate(block.widths, initial=0)]
    widths = [right - left for left, right in pairwise(edges)]
    style = styles[CELL_STYLES[block.size]]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = "".join(_row(cells, widths, style, notes, head=True) for cells in block.header)
    # A short table would go overleaf as a whole, were its last two rows kept.
    kept = len(block.rows) - (2 if len(block.rows) > _SHORT else 1)
    rows = "".join(
        _row(cells, widths, style, notes, keep=number >= kept)
        for number, cells in enumerate(block.rows)
    )
    return Xml(
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar>'
        f'<w:left w:w="{_PADDING}" w:type="dxa"/><w:right w:w="{_PADDING}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>{after}"
    )


def _row(
    cells: tuple[TableCell, ...],
    widths: list[int],
    style: str,
    notes: Notes,
    *,
    head: bool = False,
    keep: bool = False,
) -> str:
    """A row. A head stays with the row below it, the last two with what follows the table: one
    alone under a head of its own looks forgotten.
    """
    parts = []
    column = 0
    for cell in cells:
        width = sum(widths[column : column + cell.columns])
        parts.append(_cell(cell, width, style, notes, keep=head or keep))
        column += cell.columns
    properties = "<w:cantSplit/><w:tblHeader/>" if head else "<w:cantSplit/>"
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(parts)}</w:tr>"


def _cell(cell: TableCell, width: int, style: str, notes: Notes, *, keep: bool) -> str:
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    merge = "<w:vMerge/>" if cell.covered else ""
    if cell.rows > 1:
        merge = '<w:vMerge w:val="restart"/>'
    look = f'<w:pStyle w:val="{style}"/>{"<w:keepNext/>" if keep else ""}'
    look += f'<w:jc w:val="{cell.align}"/>' if cell.align != "left" else ""
    words = "".join(
        f"<w:p><w:pPr>{look}</w:pPr>{runs_xml(runs, notes)}</w:p>" for runs in cell.paragraphs
    )
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}<w:vAlign w:val="center"/>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{words}</w:tc>"


def picture_xml(block: PictureBlock, number: int, relationship: str, style: str) -> Xml:
    """The picture in a paragraph of its own; `number` is its own among the pictures."""
    title = block.title.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    name = f'id="{number}" name="Hình {number}" descr="{title}"'
    size = f'cx="{block.width}" cy="{block.height}"'
    return Xml(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:drawing>'
        f'<wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {name}/><a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}">'
        f'<pic:pic xmlns:pic="{_PIC}"><pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{_R}" r:embed="{relationship}"/><a:stretch>'
        '<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
