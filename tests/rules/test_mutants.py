"""Whole .docx files: correct ones have no finding, mutants have theirs (see `report`)."""

from __future__ import annotations

import pytest

from generator.rules.catalogue import RULES
from tests.gallery.examples import rendered
from tests.rules.report import codes_of, outcomes, table
from tests.rules.specimens import NAMES, specimen


@pytest.mark.parametrize("name", NAMES)
def test_a_specimen_has_nothing_wrong(name):
    assert codes_of(specimen(name)) == set()


def test_the_examples_of_all_types_have_nothing_wrong():
    assert {name: found for name, data in rendered().items() if (found := codes_of(data))} == {}


def test_mutants_are_found_and_nothing_else_is():
    found = outcomes()
    hits = sum(outcome.hit for outcome in found)
    clean = sum(not outcome.besides for outcome in found)
    assert len({(outcome.mutant.name, outcome.mutant.code) for outcome in found}) >= 120
    assert hits >= 0.97 * len(found), table(found)
    assert clean >= 0.95 * len(found), table(found)
    known = {rule.code for rule in RULES}
    assert {outcome.mutant.code for outcome in found} <= known
