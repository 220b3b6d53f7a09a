"""Of our own documents nothing is lost: docx → YAML → page gives the page it was made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.compose.document import compose
from generator.directive.load import load, load_text
from generator.directive.profile import load_profile
from tests.importing.pages import comparable, page_again
from tests.page.variants import COUNT, LONG, variant

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path for path in (ROOT / "directives").rglob("*.yaml"))
# Each type of document several times with other parts, and one of eight pages.
VARIANTS = [number for number in range(COUNT) if LONG.get(number, 0) < 9]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_comes_back(path: Path) -> None:
    profile, problems = load_profile(ROOT / "vanban.yaml")
    assert problems == []
    directive = load(path, profile).directive
    assert directive is not None
    page = compose(directive)
    assert comparable(page_again(page, profile)) == comparable(page)


@pytest.mark.parametrize("number", VARIANTS)
def test_every_variant_comes_back(number: int) -> None:
    directive = load_text(variant(number).encode(), "x.yaml", None).directive
    assert directive is not None
    page = compose(directive)
    assert comparable(page_again(page)) == comparable(page)
