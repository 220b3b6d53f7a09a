"""The parts of the package that a page needs besides the template's own."""

from __future__ import annotations

from generator.compose.page import Page
from generator.render.base.wordml import NAMESPACE, RELATIONSHIPS, XML_HEAD
from generator.render.drawing import Drawing, picture_id
from generator.render.extra_parts import Part
from generator.render.footnotes import footnotes_xml, new_part
from generator.render.runs import Notes
from generator.render.sections import EMPTY_FOOTER_ID, EMPTY_HEADER_ID, HIDDEN_STYLE
from generator.render.template import CompiledTemplate

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def parts_of_page(page: Page, template: CompiledTemplate, draw: Drawing) -> list[Part]:
    """Empty margins for the first page of what is attached, footnotes, pictures."""
    notes = draw.notes
    parts = [
        Part(
            f"word/media/vanban-{number}.{kind}",
            content,
            f"image/{kind}",
            f"{RELATIONSHIPS}/image",
            picture_id(number),
        )
        for (content, kind), number in draw.pictures.items()
    ]
    if page.attached:
        parts += _empty_margins(template.styles[HIDDEN_STYLE])
    if notes and not template.roles["footnotes"]:
        content = new_part(footnotes_xml(notes, template.styles))
        parts.append(_part("footnotes.xml", "footnotes", content, "rIdVanbanFootnotes"))
    return parts


def with_notes(existing: str, template: CompiledTemplate, notes: Notes) -> str:
    """The template's own footnotes part with `notes` added."""
    before, closing, after = existing.rpartition("</w:footnotes>")
    added = footnotes_xml(notes, template.styles)
    return f"{before}{added}{closing}{after}"


def _empty_margins(style: str) -> list[Part]:
    paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
    return [
        _part(
            f"vanban-{kind}.xml",
            kind,
            f'{XML_HEAD}<w:{element} xmlns:w="{NAMESPACE}">{paragraph}</w:{element}>'.encode(),
            identifier,
        )
        for kind, element, identifier in (
            ("header", "hdr", EMPTY_HEADER_ID),
            ("footer", "ftr", EMPTY_FOOTER_ID),
        )
    ]


def _part(name: str, kind: str, content: bytes, identifier: str) -> Part:
    return Part(
        f"word/{name}",
        content,
        f"{_WORD_TYPE}.{kind}+xml",
        f"{RELATIONSHIPS}/{kind}",
        identifier,
    )
