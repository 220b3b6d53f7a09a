"""Follow-up letters and reports on paper: the decree holds on every page, whatever the office."""

from __future__ import annotations

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from generator.compose.document import compose
from generator.compose.page import Page
from generator.render import load_template, render, template_path
from tests.followup.varied import case, letters, report
from tests.page.measure import Measured
from tests.page.measure_many import measure_many
from tests.page.rules import violations

# Units, tasks, which reminder.
LETTERS = (
    *((1, 1, level) for level in (1, 2, 3)),
    *((1, 3, level) for level in (1, 2, 3)),
    *((2, 3, 1), (2, 4, 1), (3, 3, 2), (3, 3, 3), (5, 12, 1), (2, 2, 3), (25, 30, 3)),
)
SEEDS = range(3)
REPORTS = ((1, 3), (2, 3), (5, 12), (11, 30), (13, 20), (25, 40))


# The rule that one of many pages is full to its last line does not know of rows that are not cut.
NOT_FULL = "Mục I.3: lề dưới "


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    found = {}
    for seed in SEEDS:
        for n, (units, tasks, level) in enumerate(LETTERS):
            due = case(seed * 100 + n, units, tasks, level)
            for m, letter in enumerate(letters(due, per_unit=units == 5)):
                found[f"letter {seed} {units} {tasks} {level} {m}"] = compose(letter)
    for n, (units, tasks) in enumerate(REPORTS):
        folder = tmp_path_factory.mktemp("bao-cao")
        found[f"report {units} {tasks}"] = compose(report(case(n, units, tasks), folder))
    return found


@pytest.fixture(scope="module")
def documents(pages: dict[str, Page]) -> dict[str, bytes]:
    stems = {page.template for page in pages.values()}
    templates = {stem: load_template(template_path(stem), cache_folder=None) for stem in stems}
    return {
        name: render(page, templates[page.template], source_digest="", version="")
        for name, page in pages.items()
    }


@pytest.fixture(scope="module")
def printed(documents: dict[str, bytes]) -> dict[str, Measured]:
    return measure_many(documents)


def test_the_decree_holds_on_every_page(
    pages: dict[str, Page], printed: dict[str, Measured]
) -> None:
    found = {
        name: [what for what in violations(printed[name], page) if not _is_of_rows(name, what)]
        for name, page in pages.items()
    }
    assert {name: what for name, what in found.items() if what} == {}
    assert len(found) > 30


def _is_of_rows(name: str, finding: str) -> bool:
    return name.startswith("report") and finding.startswith(NOT_FULL) and "trang" not in finding


def test_the_chart_stands_on_the_first_page(printed: dict[str, Measured]) -> None:
    """And so leaves no page half empty."""
    reports = {name: paper for name, paper in printed.items() if name.startswith("report")}
    captions = {
        name: next(
            line.page for line in paper.lines if line.text.startswith("Kết quả thực hiện nh")
        )
        for name, paper in reports.items()
    }
    assert captions == dict.fromkeys(reports, 1)


def test_word_finds_no_error(documents: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    for name in [*list(documents)[::12], *(n for n in documents if n.startswith("report 5"))]:
        path.write_bytes(documents[name])
        assert list(OpenXmlValidator().validate(path).errors) == [], name
