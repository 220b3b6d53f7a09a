"""From a directive to its document, with the templates of its workspace; shared by the commands."""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator import __version__
from generator.build.places import TEMPLATES
from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.diagnostics import Diagnostic
from generator.directive.load import Loaded
from generator.directive.merge_places import places_in
from generator.directive.model import Directive
from generator.directive.placeholders import is_placeholder
from generator.render import load_template, render, template_path
from generator.render.template import CompiledTemplate

_PLACEHOLDER = re.compile(r"\[[^\W\d][^\[\]]*\]")


class Documents:
    """Makes documents; each template is read once."""

    def __init__(self) -> None:
        self._templates: dict[tuple[str, str | None], CompiledTemplate] = {}

    def make(self, directive: Directive, workspace: Path | None) -> tuple[bytes, Page]:
        """The .docx of a directive, and its page. Raises `InputError` where the template fails."""
        page = compose(directive)
        folder = os.path.join(workspace, TEMPLATES) if workspace else None  # noqa: PTH118
        template = self.template(page.template, folder)
        digest = directive.source_digest
        return render(page, template, source_digest=digest, version=__version__), page

    def template(self, name: str, folder: str | None) -> CompiledTemplate:
        """The template called `name`, as all documents made here have it.

        `folder` is where the workspace keeps its own. Raises as `make` does.
        """
        key = (name, folder)
        if key not in self._templates:
            self._templates[key] = load_template(template_path(name, folder))
        return self._templates[key]


def embedded(document: bytes, loaded: Loaded, path: str) -> bytes:
    """The document with its YAML and the files that it names in it (`--embed-source`)."""
    from generator.importing.embedding import embed  # late: lxml

    return embed(document, loaded.content, loaded.files, path)


def notes_of(source: str, page: Page) -> list[Diagnostic]:
    """What is to be told of a document that was made: it stops nothing (W701)."""
    ours, others = unfilled(source, page)
    return [note._replace(code="W701") for note in (*ours, *others)]


def unmerged(source: str, page: Page) -> list[Diagnostic]:
    """W732 where places like `<<Họ tên>>`, which a merge fills, still stand on the page."""
    places = places_in(page.document_texts())
    params = {"places": ", ".join(places), "path": source}
    return [Diagnostic("W732", source, params=params)] if places else []


def unfilled(source: str, page: Page) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What still stands in square brackets on the page: our own placeholders, other words.

    The first (E797) are certainly not meant for the paper, the others (W701) may be.
    """
    texts = [*page.document_texts(), *page.contact]
    found = [match for text in texts for match in _PLACEHOLDER.findall(text)]
    places = list(dict.fromkeys(" ".join(place.split()) for place in found))
    ours = [place for place in places if is_placeholder(place)]
    others = [place for place in places if place not in ours]
    return _told("E797", source, ours), _told("W701", source, others)


def _told(code: str, source: str, places: list[str]) -> list[Diagnostic]:
    return [Diagnostic(code, source, params={"places": ", ".join(places)})] if places else []
