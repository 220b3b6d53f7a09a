"""The checks of the page can fail: a few broken constants (all of them: `mutations`)."""

from __future__ import annotations

from tests.page.mutations import mutations, survivors

A_FEW = (
    *("MARGIN_LEFT", "LINE_PITCH", "PARAGRAPH_GAP", "MOTTO_LINE"),
    *("state_name.size", "place_date.italic", "signature.bold"),
)


def test_a_broken_constant_shows_on_paper() -> None:
    assert survivors(list(A_FEW)) == []


def test_every_component_of_the_decree_is_mutated() -> None:
    assert len(mutations()) > 60
