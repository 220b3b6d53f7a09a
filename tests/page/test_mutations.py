"""The checks of the page can fail: some constants broken (all of them: `mutations`)."""

from __future__ import annotations

import pytest

from generator.decree import layout
from tests.page.broken import Job
from tests.page.mutations import (
    BROKEN,
    UNPRINTED,
    UNPRINTED_TYPES,
    findings_of,
    found_by,
    mutations,
)
from tests.page.specimens import SPECIMENS

A_FEW = tuple(name for name in mutations() if name.startswith("agency.") or name in (
    "MARGIN_LEFT = mm(25)", "MARGIN_RIGHT = mm(25)", "FIRST_LINE_INDENT = mm(5)",
    "LINE_PITCH = 1.7", "PARAGRAPH_GAP = pt(3)", "MOTTO_LINE = 0.8", "TITLE_LINE_HIGH = 1.0",
    "state_name.size = 10.5", "place_date.italic = False", "signature.bold = False",
    "body.size = 15.5", "recipients_word.italic = False", "page_number.size = 15.5",
    "VBCanCu = 15.5", "VBDiem = 15.5",
))  # fmt: skip


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    return found_by(list(A_FEW), ("decision",))


@pytest.mark.parametrize("name", A_FEW)
def test_a_broken_constant_shows_on_paper(name: str, found: dict[str, str]) -> None:
    assert found[name], "tests.page.rules does not notice it"


@pytest.fixture(scope="module")
def sound() -> dict[str, str]:
    """The same specimens with nothing changed."""
    return findings_of([Job(specimen, specimen, ()) for specimen in SPECIMENS])


def test_nothing_broken_shows_nothing(sound: dict[str, str]) -> None:
    assert sound == dict.fromkeys(SPECIMENS, "")


def test_no_constant_of_the_layout_is_forgotten() -> None:
    constants = {name for name in vars(layout) if name.isupper()}
    assert constants == BROKEN.keys() | UNPRINTED
    of_types = {name.split(".")[0] for name in mutations() if "." in name.split(" ")[0]}
    assert layout.TYPES.keys() == of_types | UNPRINTED_TYPES
