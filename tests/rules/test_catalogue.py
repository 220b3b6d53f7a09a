"""What every rule of the catalogue is held to."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.decree.clauses import CLAUSES
from generator.inspect import components as c
from generator.rules.catalogue import RULES
from generator.rules.rule import (
    ERROR,
    INFO,
    LAYOUT,
    WARNING,
    WORDS,
    Finding,
    Paper,
    Passage,
    Rule,
)
from tests.rules.papers import paper_of

# Asks the directive, not the words; its examples are YAML.
OF_A_DIRECTIVE = {"VB675"}
OVER_WORDS = [rule for rule in RULES if rule.needs == WORDS]
WITH_EXAMPLES = [rule for rule in OVER_WORDS if rule.code not in OF_A_DIRECTIVE]
KNOWN = set(CLAUSES.values())

each = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
each_over_words = pytest.mark.parametrize("rule", OVER_WORDS, ids=lambda rule: rule.code)
each_with_examples = pytest.mark.parametrize("rule", WITH_EXAMPLES, ids=lambda rule: rule.code)


def found_by(rule: Rule, paper: Paper) -> list[Finding]:
    found = list(rule.check(paper))
    for finding in found:
        # A message that lacks a parameter would only fail before its reader.
        for words in (*rule.message, *rule.hint):
            words.format_map(finding.params)
        if finding.passage >= 0:
            passage = paper.passages[finding.passage]
            assert 0 <= finding.start <= finding.end <= len(passage.text)
            assert finding.paragraph == passage.paragraph
    return found


def test_there_are_many_rules_over_words_each_with_a_code_of_its_own() -> None:
    assert len(OVER_WORDS) >= 60
    assert [code for code, count in Counter(rule.code for rule in RULES).items() if count > 1] == []


@each
def test_a_rule_says_what_it_is_in_both_languages(rule: Rule) -> None:
    assert re.fullmatch(r"VB\d{3}", rule.code)
    assert rule.severity in (ERROR, WARNING, INFO)
    assert rule.needs in (LAYOUT, WORDS)
    for pair in (rule.title, rule.message, rule.hint):
        assert len(pair) == 2
        assert all(words.strip() for words in pair)
    for words in (rule.checks, rule.wrong, rule.right):
        assert words.strip()
    for words in (rule.message, rule.hint):
        fields = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in words]
        assert fields[1] <= fields[0] | {"words", "right"}


@each
def test_a_rule_names_a_clause(rule: Rule) -> None:
    assert rule.clause.place
    assert rule.clause.quote


@each_over_words
def test_its_clause_is_one_that_is_known(rule: Rule) -> None:
    assert tuple(rule.clause) in KNOWN


@each_with_examples
def test_the_wrong_example_fails_and_the_right_one_passes(rule: Rule) -> None:
    assert found_by(rule, paper_of(rule.wrong, rule.code)) != []
    assert found_by(rule, paper_of(rule.right, rule.code)) == []


@pytest.mark.parametrize(
    "rule", [rule for rule in WITH_EXAMPLES if rule.fixable], ids=lambda rule: rule.code
)
def test_its_fixes_leave_nothing_to_be_found(rule: Rule) -> None:
    paper = paper_of(rule.wrong, rule.code)
    found = found_by(rule, paper)
    assert all(finding.fix is not None for finding in found)
    assert found_by(rule, fixed(paper, found)) == []


def fixed(paper: Paper, found: list[Finding]) -> Paper:
    passages = list(paper.passages)
    for finding in sorted(found, key=lambda f: (f.passage, f.start), reverse=True):
        passage = passages[finding.passage]
        text = passage.text[: finding.start] + (finding.fix or "") + passage.text[finding.end :]
        passages[finding.passage] = passage._replace(text=text)
    return replace(paper, passages=tuple(passages))


_PIECES = st.sampled_from(
    "Điều 1. |Điều 99:|khoản 2 |điểm đ |a) |b. |1. |2) |- |Phụ lục II|(Kèm theo |số 12/QĐ-UBND|ngày"
    " 31/2/2026|trước ngày 01/01/2020|Căn cứ |Luật |của Chính phủ|hoà |hòa|kĩ kỹ|  | ,|.;|..|./.|“"
    "|”|(|)|\n|Kính gửi|: |Lưu VT|Như trên|KT.|TM/|UBND|huyện Tân Phong"
    "|tỉnh Bình Thuận|Số: |/|CV|Ð|"
    "các các |\u0301|е|\u200b|V/v|Độc lập|GIÁM ĐỐC|nhân dân |Nhà nước |từ thứ hai".split("|")
)
_TEXTS = st.lists(_PIECES | st.text(max_size=6), max_size=12).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((*c.NAMES, "")), _TEXTS), max_size=8))
def test_no_text_breaks_a_rule(parts: list[tuple[str, str]]) -> None:
    passages = tuple(
        Passage(component, text, number) for number, (component, text) in enumerate(parts, start=1)
    )
    for day in (None, paper_of("Sông Mai, ngày 05 tháng 3 năm 2026").date):
        paper = Paper(passages, paper_of("QUYẾT ĐỊNH").type, day)
        for rule in OVER_WORDS:
            found_by(rule, paper)


def one_round(paper: Paper) -> Paper:
    """The paper with the fixes of all rules that may be applied unseen, none over another."""
    kept: dict[int, list[Finding]] = {}
    for rule in OVER_WORDS:
        for finding in rule.check(paper) if rule.fixable else ():
            others = kept.setdefault(finding.passage, [])
            if finding.fix is not None and all(
                finding.end <= other.start or other.end <= finding.start for other in others
            ):
                others.append(finding)
    return fixed(paper, [finding for found in kept.values() for finding in found])


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((*c.NAMES, "")), _TEXTS), max_size=4))
def test_fixing_comes_to_an_end(parts: list[tuple[str, str]]) -> None:
    paper = Paper(tuple(Passage(component, text) for component, text in parts))
    for _ in range(12):
        better = one_round(paper)
        if better == paper:
            return
        paper = better
    assert one_round(paper) == paper
