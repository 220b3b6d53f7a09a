"""The examples under directives/mau: one for each type, named after it."""

from __future__ import annotations

from pathlib import Path

from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.text import slug
from generator.decree.types import DocumentType
from generator.directive.load import load
from generator.directive.model import Directive
from generator.render import load_template, render, template_path

FOLDER = Path(__file__).parents[2] / "directives" / "mau"
FILES = sorted(FOLDER.glob("*.yaml"))


def example_of(kind: DocumentType) -> Path:
    """The file of the type's example: `ke-hoach.yaml`."""
    return FOLDER / f"{slug(kind.name)}.yaml"


def directive_of(path: Path) -> Directive:
    """The example, which needs no profile; anything wrong with it is an `AssertionError`."""
    loaded = load(path, None)
    assert not loaded.diagnostics, loaded.diagnostics
    assert loaded.directive is not None
    return loaded.directive


def page_of(path: Path) -> Page:
    return compose(directive_of(path))


def rendered() -> dict[str, bytes]:
    """Every example as a .docx, by the stem of its file."""
    return {path.stem: _docx(page_of(path)) for path in FILES}


def _docx(page: Page) -> bytes:
    template = load_template(template_path(page.template))
    return render(page, template, source_digest="", version="")
