"""`render`: a page through a compiled template into the bytes of a .docx."""

from __future__ import annotations

from generator.compose.page import Page
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.render.context import context_of
from generator.render.properties import (
    DIGEST_PROPERTY,
    VERSION_PROPERTY,
    core_xml,
    custom_xml,
    origin_digest,
)
from generator.render.runs import FORBIDDEN
from generator.render.template import CompiledTemplate
from generator.render.text import first_missing, text_of
from generator.render.zip_writer import Member, deflated, stored, write_zip

# Level 1 packs a letter's XML to within a few hundred bytes of level 6, in a third of the time.
_LEVEL = 1
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
    context = context_of(page)
    rendered = {name: run(context) for name, run in template.runners.items()}
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
    return write_zip(
        [
            _member(name, rendered.get(name) or written[name])
            if name in rendered or name in written
            else member
            for member in template.members
            if (name := member.name)
        ]
    )


def _member(name: str, xml: str) -> Member:
    content = xml.encode()
    if len(content) < _WORTH_PACKING:
        return stored(name, content)
    return deflated(name, content, _LEVEL)


def _refuse_unprintable(page: Page, texts: list[str], path: str) -> None:
    """XML has no way to write control characters and lone surrogates."""
    everything = "\n".join([*texts, *page.contact, *page.properties])
    if found := FORBIDDEN.search(everything):
        text = next(t for t in (*texts, *page.contact, *page.properties) if found.group() in t)
        shown = text.encode("ascii", "backslashreplace").decode() if found.group() else text
        if not 0xD800 <= ord(found.group()) <= 0xDFFF:
            shown = text.replace(found.group(), "·")
        code_point = f"U+{ord(found.group()):04X}"
        raise InputError(
            [Diagnostic("E521", path, params={"text": _short(shown), "character": code_point})]
        )


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
    style = next(
        (b.style for b in page.body + page.tail if "".join(r.text for r in b.runs) == lost), ""
    )
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
