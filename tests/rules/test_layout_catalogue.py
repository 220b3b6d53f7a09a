"""What holds for every rule over layout, as a catalogue."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from generator.rules.layout import LAYOUT_RULES
from generator.rules.rule import ERROR, INFO, LAYOUT, WARNING, Rule
from tests.rules.layouts import DOCUMENTS, paper
from tests.rules.test_layout_cases import EDGES, FAILS
from tests.rules.test_layout_looks import SIZES

CODES = [rule.code for rule in LAYOUT_RULES]
# The rules that hold something to a measure with a tolerance.
MEASURED = {
    "VB101", "VB103", "VB104", "VB105", "VB106", "VB112", "VB122", "VB127", "VB205", "VB218",
    "VB238", "VB240", "VB318", "VB418", "VB426", "VB607", "VB608", "VB609", "VB612", "VB705",
    "VB241", "VB242", "VB243",
    "VB726", "VB727", "VB728", "VB729", "VB746", "VB845",
}  # fmt: skip


def test_codes_are_in_order_and_no_two_are_alike():
    assert sorted(set(CODES)) == CODES
    assert len(CODES) >= 60


@pytest.mark.parametrize("rule", LAYOUT_RULES, ids=CODES)
def test_a_rule_says_what_it_checks_and_why(rule: Rule):
    assert re.fullmatch(r"VB[1-8]\d\d", rule.code)
    assert rule.severity in (ERROR, WARNING, INFO)
    assert rule.needs == LAYOUT
    assert not rule.fixable  # nothing of a layout is a slip of the keys
    assert all((*rule.title, rule.checks, *rule.message, *rule.hint, rule.wrong, rule.right))
    assert rule.clause.place.startswith("PL ")
    assert rule.clause.quote
    assert rule.wrong != rule.right


@pytest.mark.parametrize("rule", LAYOUT_RULES, ids=CODES)
def test_both_languages_tell_the_same_measures(rule: Rule):
    vi, en = ({name for _, name, _, _ in Formatter().parse(text) if name} for text in rule.message)
    assert vi == en


@pytest.mark.parametrize(("code", "document", "change"), FAILS)
def test_a_finding_fills_the_message_and_says_where(code, document, change):
    rule = next(rule for rule in LAYOUT_RULES if rule.code == code)
    layout = change(DOCUMENTS[document]())
    for finding in rule.check(paper(layout)):
        for text in (*rule.message, *rule.hint):
            filled = text.format_map(finding.params)
            assert "{" not in filled
            assert "  " not in filled
        assert 0 <= finding.paragraph <= len(layout.paragraphs)


def test_every_tolerance_is_tried_on_both_sides():
    assert {code for code, *_ in EDGES} == MEASURED
    assert {rule.code for rule in LAYOUT_RULES if rule.title[0].startswith("Cỡ chữ")} <= (
        set(SIZES) | {"VB127", "VB219", "VB317", "VB746"}
    )
