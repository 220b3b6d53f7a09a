"""From a directive to its document, with the templates of its workspace; shared by the commands."""

from __future__ import annotations

import re
from pathlib import Path

from generator import __version__
from generator.cli.workspace import TEMPLATES
from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.diagnostics import Diagnostic
from generator.directive.model import Directive
from generator.render import load_template, render, template_path
from generator.render.template import CompiledTemplate

_PLACEHOLDER = re.compile(r"\[[^\W\d][^\[\]]*\]")


class Documents:
    """Makes documents; each template is read once."""

    def __init__(self) -> None:
        self._templates: dict[str, CompiledTemplate] = {}

    def make(self, directive: Directive, workspace: Path | None) -> tuple[bytes, Page]:
        """The .docx of a directive, and its page. Raises `InputError` where the template fails."""
        page = compose(directive)
        path = template_path(page.template, workspace / TEMPLATES if workspace else None)
        if path not in self._templates:
            self._templates[path] = load_template(path)
        template = self._templates[path]
        digest = directive.source_digest
        return render(page, template, source_digest=digest, version=__version__), page


def unfilled(source: str, page: Page) -> list[Diagnostic]:
    """A note where a placeholder of `vanban new` or `vanban init` is still on the page."""
    texts = [*page.document_texts(), *page.contact]
    found = [match for text in texts for match in _PLACEHOLDER.findall(text)]
    if not found:
        return []
    places = ", ".join(dict.fromkeys(" ".join(place.split()) for place in found))
    return [Diagnostic("W701", source, params={"places": places})]
