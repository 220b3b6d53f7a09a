"""A template that another program saved still gives the page.

LibreOffice rewrites every part and every style's id; names and tags remain.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.compose.document import compose
from generator.compose.page import Page
from generator.directive.load import load
from generator.render import load_template, template_path
from generator.render.compiler import compile_template
from generator.render.rendering import render
from tests.page.conftest import PAGES, TEMPLATES
from tests.page.measure import Measured, measure
from tests.resaving import resaved as saved_again

NAMES = ("full", "decision", "resolution", "instruction", "plan")
EXAMPLES = TEMPLATES.parent / "directives" / "mau"


def example(path: Path) -> Page:
    directive = load(path, None).directive
    assert directive is not None
    return compose(directive)


# Pages made by hand, and an example for each template that they leave out.
ALL: dict[str, Page] = {name: PAGES[name] for name in NAMES}
for path in sorted(EXAMPLES.glob("*.yaml")):
    page = example(path)
    if page.attached or page.template not in {other.template for other in ALL.values()}:
        ALL[path.stem] = page


@pytest.fixture(scope="module")
def resaved(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Measured]:
    """The pages of `NAMES` through templates that went through LibreOffice."""
    templates = saved_again(TEMPLATES.glob("*.docx"), tmp_path_factory.mktemp("resaved"))
    documents = {}
    for name, page in ALL.items():
        saved = templates[page.template]
        assert saved != (TEMPLATES / f"{page.template}.docx").read_bytes()
        documents[name] = render(page, compile_template(saved), source_digest="", version="")
    return measure(documents).__getitem__


@pytest.fixture(scope="module")
def originals() -> Callable[[str], Measured]:
    """The same through the templates as they are."""
    return measure(
        {
            name: render(
                page, load_template(template_path(page.template)), source_digest="", version=""
            )
            for name, page in ALL.items()
        }
    ).__getitem__


def test_every_template_is_tried() -> None:
    assert {page.template for page in ALL.values()} == {t.stem for t in TEMPLATES.glob("*.docx")}


@pytest.mark.parametrize("name", ALL)
def test_the_page_is_the_same(name, resaved, originals):
    page, original = resaved(name), originals(name)
    assert [line.text for line in page.lines] == [line.text for line in original.lines]
    assert [line.page for line in page.lines] == [line.page for line in original.lines]
    for line, other in zip(page.lines, original.lines, strict=True):
        assert line.baseline == pytest.approx(other.baseline, abs=1.0)
        assert line.left == pytest.approx(other.left, abs=0.3)
        assert (line.size, line.bold, line.italic) == (other.size, other.bold, other.italic)
    assert len(page.horizontal_rules()) == len(original.horizontal_rules())
