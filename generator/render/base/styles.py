"""styles.xml from the table of styles."""

from __future__ import annotations

from collections.abc import Iterable

from generator.core.units import EMU_PER_PT, to_twips
from generator.decree.layout import FONT, TYPES, Types
from generator.render.base.style_table import STYLES, Style
from generator.render.base.wordml import part

_LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
_FONTS = f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
_BODY_HALF_POINTS = round(TYPES["body"].size * 2)

_DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    f'{_FONTS}<w:sz w:val="{_BODY_HALF_POINTS}"/><w:szCs w:val="{_BODY_HALF_POINTS}"/>{_LANGUAGE}'
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240"'
    ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)

_NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
    "<w:unhideWhenUsed/></w:style>"
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)


def styles_xml(styles: Iterable[Style] = STYLES, types: Types = TYPES) -> str:
    """The styles part: document defaults, Word's own four, and `styles` in the sizes of `types`."""
    return part(
        "styles", _DEFAULTS + _NORMAL + "".join(style_xml(style, types) for style in styles)
    )


def style_xml(style: Style, types: Types) -> str:
    """One style as an element, in the sizes of `types`."""
    run = _run_properties(style, types)
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/><w:basedOn w:val="{style.based_on}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr><w:rPr>{run}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(style: Style) -> str:
    """In the order that the schema of `w:pPr` wants."""
    parts = []
    if style.keep_next:
        parts.append("<w:keepNext/>")
    if style.keep_lines:
        parts.append("<w:keepLines/>")
    if style.border_top:
        width = style.border_top.eighths
        parts.append(
            f'<w:pBdr><w:top w:val="single" w:sz="{width}" w:space="0" w:color="000000"/></w:pBdr>'
        )
    parts.append(_spacing(style))
    if style.left or style.first_line or style.hanging:
        first = f' w:firstLine="{to_twips(style.first_line)}"' if style.first_line else ""
        hanging = f' w:hanging="{to_twips(style.hanging)}"' if style.hanging else ""
        parts.append(f'<w:ind w:left="{to_twips(style.left)}"{first}{hanging}/>')
    if style.contextual:
        parts.append("<w:contextualSpacing/>")
    parts.append(f'<w:jc w:val="{style.align}"/>')
    if style.outline:
        parts.append(f'<w:outlineLvl w:val="{style.outline - 1}"/>')
    return "".join(parts)


def _spacing(style: Style) -> str:
    gaps = f'w:before="{to_twips(style.before)}" w:after="{to_twips(style.after)}"'
    if style.exact:
        return f'<w:spacing {gaps} w:line="{to_twips(style.exact)}" w:lineRule="exact"/>'
    if style.based_on != "Normal":
        return f"<w:spacing {gaps}/>"
    return f'<w:spacing {gaps} w:line="{round(style.pitch * 240)}" w:lineRule="auto"/>'


def _run_properties(style: Style, types: Types) -> str:
    if not style.type:
        size = max(2, 2 * style.exact // EMU_PER_PT) if style.exact else 0
        return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    kind = types[style.type]
    bold = kind.bold if style.bold is None else style.bold
    parts = ["<w:b/><w:bCs/>"] if bold else []
    if kind.italic:
        parts.append("<w:i/><w:iCs/>")
    if style.color:
        parts.append(f'<w:color w:val="{style.color}"/>')
    half_points = round(kind.size * 2)
    parts.append(f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>')
    return "".join(parts)
