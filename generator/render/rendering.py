"""`render`: a page through a compiled template into the bytes of a .docx."""

from __future__ import annotations

from generator.compose.page import Page, block_texts
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.decree.layout import MEDIUM
from generator.render.context import context_of
from generator.render.drawing import Drawing
from generator.render.extra_parts import with_parts
from generator.render.page_parts import parts_of_page, with_notes
from generator.render.properties import (
    DIGEST_PROPERTY,
    VERSION_PROPERTY,
    core_xml,
    custom_xml,
    origin_digest,
)
from generator.render.runs import Notes
from generator.render.template import CompiledTemplate
from generator.render.text import first_missing, text_of
from generator.render.zip_writer import Member, deflated, stored, write_zip

# Level 3 packs a letter's XML to within 7 % of level 6, in half the time; 1 is no faster.
_LEVEL = 3
# All below the space but tab and line feed; XML parsers turn a carriage return into a line feed.
_CONTROLS = bytes(set(range(32)) - {9, 10})
_NONCHARACTERS = "\ufffe\uffff"
# Below this a part is stored: packing would take longer than writing what it saves.
_WORTH_PACKING = 3000


def render(page: Page, template: CompiledTemplate, *, source_digest: str, version: str) -> bytes:
    """The letter as a .docx.

    The same page, template, digest and version give the same bytes. `source_digest` stands for the
    source and goes into the file's properties. Raises `InputError` when a text of the page cannot
    be printed (E521) or is not found again in the result (E520): nothing is ever lost silently.
    """
    texts = page.document_texts()
    _refuse_unprintable(page, texts, template.path)
    draw = Drawing(template.styles, template.first_note)
    context = context_of(page, template.section, draw)
    rendered = {name: run(context) for name, run in template.runners.items()}
    if draw.notes:
        rendered |= _own_footnotes(template, draw.notes)
    _refuse_loss(page, texts, rendered, template)
    roles = template.roles
    properties = page.properties
    written = {
        roles["core"][0]: core_xml(
            properties.title, properties.subject, properties.agency, properties.date
        ),
        roles["custom"][0]: custom_xml(
            {
                VERSION_PROPERTY: version,
                DIGEST_PROPERTY: origin_digest(source_digest, template.sha256),
            }
        ),
    }
    members = [
        _member(name, rendered.get(name) or written[name])
        if name in rendered or name in written
        else member
        for member in template.members
        if (name := member.name)
    ]
    if page.text_size != MEDIUM:
        chosen = template.styles_in(page.text_size)
        members = [chosen.get(member.name, member) for member in members]
    if parts := parts_of_page(page, template, draw):
        members = with_parts(members, roles["document"][0], parts, template.path)
    return write_zip(members)


def _own_footnotes(template: CompiledTemplate, notes: Notes) -> dict[str, str]:
    """The template's footnotes part with the page's notes, where the template has one."""
    names = template.roles["footnotes"][:1]
    return {name: with_notes(template.text_of(name), template, notes) for name in names}


def _member(name: str, xml: str) -> Member:
    content = xml.encode()
    if len(content) < _WORTH_PACKING:
        return stored(name, content)
    return deflated(name, content, _LEVEL)


def _refuse_unprintable(page: Page, texts: list[str], path: str) -> None:
    """XML has no way to write control characters and lone surrogates."""
    everything = [*texts, *page.note_texts(), *page.contact, *page.properties]
    if page.circulation:
        everything.append(page.circulation.text)
    try:
        encoded = "\n".join(everything).encode()
    except UnicodeEncodeError as error:
        raise _unprintable(everything, error.object[error.start], path) from error
    if len(encoded.translate(None, _CONTROLS)) != len(encoded):
        character = next(ch for ch in encoded.decode() if ord(ch) < 0x20 and ch not in "\t\n")
        raise _unprintable(everything, character, path)
    for character in _NONCHARACTERS:
        if character.encode() in encoded:
            raise _unprintable(everything, character, path)


def _unprintable(texts: list[str], character: str, path: str) -> InputError:
    text = next(text for text in texts if character in text)
    params = {"text": _short(text.replace(character, "·")), "character": f"U+{ord(character):04X}"}
    return InputError([Diagnostic("E521", path, params=params)])


def _refuse_loss(
    page: Page, texts: list[str], rendered: dict[str, str], template: CompiledTemplate
) -> None:
    roles = template.roles
    lost = first_missing(text_of(rendered.get(roles["document"][0], "")), texts)
    if lost is None and page.circulation:
        lost = _lost_in(roles["headers"], rendered, [page.circulation.text])
    if lost is None and page.contact:
        lost = _lost_in(roles["footers"], rendered, list(page.contact))
    if lost is None:
        return
    blocks = page.body + page.tail + page.attached
    style = next((block.style for block in blocks if lost in block_texts(block)), "")
    code = "E522" if style else "E520"
    raise InputError(
        [Diagnostic(code, template.path, params={"text": _short(lost), "style": style})]
    )


def _lost_in(names: list[str], rendered: dict[str, str], texts: list[str]) -> str | None:
    parts = [text_of(rendered[name]) for name in names if name in rendered]
    lost = None
    for text in parts:
        lost = first_missing(text, texts)
        if lost is None:
            return None
    return lost or texts[0]


def _short(text: str, limit: int = 80) -> str:
    text = text.replace("\n", " ")
    return text if len(text) <= limit else text[: limit - 1] + "…"
