"""What the project has composed is found again: same words, right names, fonts, sizes, margins."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.compose.document import compose
from generator.compose.page import Page, block_text
from generator.directive.load import load_text
from generator.inspect import components as c
from generator.inspect import document_type, inspect_docx
from generator.inspect.layout import Layout
from generator.inspect.structure import level_of
from generator.render import load_template, render, template_path
from tests.gallery.examples import FILES, directive_of, page_of
from tests.page.variants import COUNT, LONG, variant
from tests.resaving import resaved

SAMPLE = sorted(random.Random(6).sample(sorted(set(range(COUNT)) - set(LONG)), 40))
# What a block of the body may be found to be.
BODY = {
    "centred": {c.TEXT},
    "caption": {c.TEXT},
    "unit": {c.TEXT},
    "division": {c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION},
    "division_title": {c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION},
    "heading": {c.HEADING},
    "article": {c.ARTICLE},
    "article_title": {c.ARTICLE},
    "task_title": {c.CLAUSE},
    "task": {c.CLAUSE, c.SUBCLAUSE, c.TEXT},
    "point": {c.POINT},
    "detail": {c.DASH, c.SUBCLAUSE},
    "label": {c.APPENDIX_LABEL},
    "sheet_title": {c.TITLE},
    "sheet_subject": {c.SUBJECT},
    "appendix_title": {c.APPENDIX_TITLE},
    "note": {c.APPENDIX_NOTE},
    "basis": {c.BASIS},
}


def one_line(*texts: str) -> str:
    return " ".join(" ".join(texts).split())


def layout_of(page: Page) -> Layout:
    template = load_template(template_path(page.template), cache_folder=None)
    return inspect_docx(render(page, template, source_digest="", version=""), "x.docx")


def pages() -> dict[str, Page]:
    found = {path.stem: page_of(path) for path in FILES}
    for number in SAMPLE:
        loaded = load_text(variant(number).encode(), f"{number}.yaml", None)
        assert loaded.directive is not None
        found[f"variant {number}"] = compose(loaded.directive)
    return found


PAGES = pages()


@pytest.fixture(params=PAGES)
def document(request: pytest.FixtureRequest) -> tuple[Page, Layout]:
    page = PAGES[request.param]
    return page, layout_of(page)


def test_every_component_has_the_words_that_were_composed(document):
    page, layout = document
    expected = {
        c.PARENT_AGENCY: one_line(*page.parent_agency),
        c.AGENCY: one_line(*page.agency),
        c.NUMBER: one_line(page.number),
        c.PLACE_DATE: one_line(page.place_date),
        c.LETTER_SUBJECT: one_line(*page.subject_lines),
        c.TITLE: one_line(page.title),
        c.SUBJECT: one_line(*page.title_lines),
        c.URGENCY: page.urgency.text if page.urgency else "",
        c.SECRECY: page.secrecy.text if page.secrecy else "",
        c.CIRCULATION: page.circulation.text if page.circulation else "",
        c.ADDRESSEES: one_line(page.wire or "Kính gửi:", page.addressee, *page.addressees)
        if page.addressee or page.addressees
        else "",
        c.AUTHORITY: one_line(*page.authority),
        c.ORDER: page.order,
        c.COPY_FORM: page.copy_form,
        c.RECIPIENTS: one_line(*page.recipients),
    }
    if not page.signers:
        expected[c.SIGNATURE] = one_line(*page.signature)
        expected[c.SIGNATORY] = one_line(page.signatory_name)
    found = {name: layout.component(name) for name in expected}
    assert {name: one_line(f.text) if f else "" for name, f in found.items()} == expected


def test_every_paragraph_of_the_text_is_what_it_was_composed_as(document):
    page, layout = document
    blocks = [*page.basis, *page.body, *page.tail, *page.attached]
    paragraphs = iter(layout.paragraphs)
    for block in blocks:
        text = one_line(block_text(block))
        expected = {level_of(text)} if block.style in ("paragraph", "lead_in") else set()
        expected |= BODY.get(block.style, set())
        if not expected or not text:
            continue
        found = next((p for p in paragraphs if one_line(p.text) == text), None)
        assert found is not None, text
        assert found.component in expected, (block.style, found.component, text)


def test_those_who_sign_side_by_side_are_found(document):
    page, layout = document
    names = [c.text for c in layout.components if c.name == "signatory"]
    for pair in page.signers:
        assert {name for name in (pair.left_name, pair.right_name) if name} <= set(names)


def test_the_head_has_lines_as_long_as_they_were_drawn(document):
    page, layout = document
    if page.copy_form:
        return
    motto = layout.component(c.MOTTO)
    lines = {line.paragraph: line for line in layout.lines}
    line = lines[motto.paragraphs[0]]
    assert line.length == pytest.approx(line.text_length, abs=0.3)
    agency = lines[layout.component(c.AGENCY).paragraphs[-1]]
    assert agency.text_length / 3 - 0.2 <= agency.length <= agency.text_length / 2 + 0.2


def test_paper_and_type_are_as_they_were_printed(document):
    _, layout = document
    section = layout.sections[0]
    assert (section.width, section.height) == pytest.approx((210, 297), abs=0.1)
    assert (section.top, section.left) == (20, 30)
    assert section.different_first
    runs = [run for p in layout.paragraphs for run in p.runs if run.text.strip()]
    assert {run.font for run in runs} == {"Times New Roman"}
    assert all(11 <= run.size <= 14 for run in runs if run.text.strip()) or any(
        p.place.part == "footnote" for p in layout.paragraphs
    )
    assert [n.paragraph.align for n in layout.page_numbers] == ["center"] * len(layout.page_numbers)
    assert layout.page_numbers
    assert layout.missed == ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: Path(path).stem)
def test_the_type_is_told(path):
    kind = document_type(layout_of(page_of(path)))
    expected = directive_of(path).type
    assert kind == (None if expected.name == "thư công" else expected)


def test_saved_again_by_libreoffice_it_is_the_same(tmp_path):
    stems = ("cong-van", "quyet-dinh-ban-hanh-quy-che", "bien-ban")
    sources = [tmp_path / f"{stem}.docx" for stem in stems]
    for source in sources:
        page = page_of(FILES[0].parent / f"{source.stem}.yaml")
        template = load_template(template_path(page.template), cache_folder=None)
        source.write_bytes(render(page, template, source_digest="", version=""))
    (tmp_path / "again").mkdir()
    for stem, data in resaved(sources, tmp_path / "again").items():
        before = inspect_docx((tmp_path / f"{stem}.docx").read_bytes(), stem)
        after = inspect_docx(data, stem)
        assert [(x.name, x.text) for x in after.components] == [
            (x.name, x.text) for x in before.components
        ]
        assert [x.kind for x in after.lines] == [x.kind for x in before.lines]
