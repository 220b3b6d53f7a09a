"""One complete example for each type under directives/mau: it renders, and Word may open it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from generator.build.documents import unfilled
from generator.compose.document import compose
from generator.decree.types import DOCUMENT_TYPES
from generator.directive.load import load
from generator.directive.profile import load_profile
from generator.publish import to_pdf
from tests.gallery.examples import FILES, FOLDER, directive_of, example_of, page_of, rendered
from tests.render.docx_files import members, read_paragraphs
from tests.resaving import resaved as saved_again


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every example as a .docx."""
    folder = tmp_path_factory.mktemp("mau")
    for stem, content in rendered().items():
        (folder / f"{stem}.docx").write_bytes(content)
    return folder


def test_every_type_has_an_example_named_after_it_and_nothing_else_has() -> None:
    assert {directive_of(path).type for path in FILES} == set(DOCUMENT_TYPES)
    assert all(directive_of(example_of(kind)).type is kind for kind in DOCUMENT_TYPES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_profile_beside_it_changes_nothing(path: Path) -> None:
    """An example says all that it needs: an office of another province renders the same page."""
    profile, problems = load_profile(FOLDER.parents[1] / "vanban.yaml")
    loaded = load(path, profile)
    assert problems == loaded.diagnostics == []
    assert compose(loaded.directive) == page_of(path)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_left_to_fill_in(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# ")
    assert unfilled(str(path), page_of(path)) == ([], [])  # no W701


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_word_finds_no_error(path: Path, folder: Path) -> None:
    document = folder / f"{path.stem}.docx"
    result = OpenXmlValidator().validate(document)
    assert list(result.errors) == []
    settings = members(document.read_bytes())["word/settings.xml"].decode()
    assert re.search(r'"compatibilityMode"[^>]*w:val="15"', settings)


def test_every_example_is_whole_as_a_pdf(folder: Path) -> None:
    """`to_pdf` reads each PDF back and looks for every word."""
    sources = sorted(folder.glob("*.docx"))
    targets = [source.with_suffix(".pdf") for source in sources]
    to_pdf(sources, targets)
    assert all(target.read_bytes().startswith(b"%PDF") for target in targets)


def test_libreoffice_saves_the_same_text_again(folder: Path, tmp_path: Path) -> None:
    sources = sorted(folder.glob("*.docx"))
    saved = saved_again(sources, tmp_path)
    for source in sources:
        assert words(saved[source.stem]) == words(source.read_bytes()), source.name


def words(docx: bytes) -> list[str]:
    """The words of the main text; merged cells are read once for each place that they cover."""
    return " ".join(dict.fromkeys(read_paragraphs(docx))).split()
