"""One edit, and what a reader is told: every key of the contract."""

from __future__ import annotations

import pytest

from generator.compare.comparing import changes_between
from generator.compare.directives import read_directive
from generator.compare.sentences import sentence
from generator.directive.fields import DIRECTIVE_FIELDS, FIELD
from generator.directive.load import load_text
from tests.compare.reading_cases import Case, cases

CASES = cases()


def reading(text: str):
    loaded = load_text(text.encode(), "x.yaml", None)
    assert loaded.diagnostics == []
    return read_directive(loaded.directive)


def told(old: str, new: str) -> list[str]:
    return [sentence(change) for change in changes_between(reading(old), reading(new))]


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_one_edit(case: Case):
    assert case.old != case.new
    assert told(case.old, case.new) == case.sentences


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_nothing_to_tell_of_a_version_and_itself(case: Case):
    assert told(case.new, case.new) == []


# Keys that the forms of PL III have, beside those of the case file.
_OF_FORMS = {field.name for field in DIRECTIVE_FIELDS} & set(
    "person position destination purpose valid_until request_date leave_length from_date to_date"
    " leave_place counted_as attendees chair secretary ended".split()
)
_LINKS = {"amends", "replaces", "corrects", "revokes"}


def test_every_key_has_a_case():
    told_keys = {
        change.key.partition(".")[0]
        for case in CASES
        for change in changes_between(reading(case.old), reading(case.new))
    }
    assert set(FIELD) - told_keys == _OF_FORMS | _LINKS


def test_every_other_key_is_read():
    read = reading(CASES[0].old)
    assert read.values.keys() | read.texts.keys() >= (_OF_FORMS | _LINKS)
