"""Running rules: selection, crashes, what is not checked and why."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from generator.check.judging import (
    LEGAL,
    MOST_OF_ONE,
    NEEDS_DOCX,
    NOT_RECOGNISED,
    OF_ANOTHER_BODY,
    ONLY_AN_APPENDIX,
    TOO_OLD,
    judge,
)
from generator.check.selecting import Selection, codes_in, unknown_codes
from generator.decree.types import DOCUMENT_TYPES
from generator.inspect.layout import Component, Layout, Paragraph, Section
from generator.rules.rule import Finding, Paper, Passage
from tests.check.some_rules import COMMA, CRASH, DOUBLED, MOTTO, PAGE, RULES, finds, rule

PAPER = Paper((Passage("text", "các các phòng ,ban"), Passage("text", "sai và sai")))


def codes(judgement) -> list[str]:
    return [judged.rule.code for judged in judgement.found]


def layout(*components: str) -> Layout:
    return Layout(
        (Paragraph(1, "a"),),
        (Section(210, 297, 20, 20, 30, 15),),
        components=tuple(Component(name, (1,), "a") for name in components),
    )


def test_all_rules_run_and_findings_stand_in_the_papers_order():
    found = judge(PAPER, RULES)
    assert codes(found) == ["VB901", "VB902", "VB610", "VB610"]
    assert [u.code for u in found.unchecked] == ["VB101", "VB210"]
    assert {u.why for u in found.unchecked} == {NEEDS_DOCX}


def test_a_rule_that_raises_is_one_finding_and_the_rest_go_on():
    found = judge(PAPER, (CRASH, DOUBLED, COMMA))
    assert codes(found) == ["VB000", "VB901", "VB999", "VB902"]
    crash = found.found[0].finding
    assert crash.params == {"rule": "VB999", "error": "RuntimeError: hỏng"}


@pytest.mark.parametrize(
    "finding",
    [Finding(7, 0, 1, params={"words": ""}), Finding(0, 5, 99, params={"words": ""}), Finding(0)],
)
def test_a_finding_that_cannot_be_told_is_the_rules_crash(finding):
    broken = rule("VB990", lambda paper: iter((finding,)))
    assert codes(judge(PAPER, (broken,))) == ["VB000"]


def test_the_same_place_is_told_once():
    twice = rule("VB990", lambda paper: [*finds("sai")(paper), *finds("sai")(paper)])
    assert codes(judge(PAPER, (twice,))) == ["VB990", "VB990"]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ((), (), {"VB901", "VB902", "VB610"}),
        (("VB9",), (), {"VB901", "VB902"}),
        (("VB9",), ("VB902",), {"VB901"}),
        (("VB610", "VB902"), (), {"VB610", "VB902"}),
        ((), ("VB",), set()),
    ],
)
def test_selection_by_code_or_how_codes_begin(select, ignore, expected):
    found = judge(PAPER, RULES, Selection(select, ignore))
    assert set(codes(found)) == expected


def test_the_command_line_goes_over_the_office():
    office = Selection(("VB9",), ("VB902",))
    assert Selection(("VB6",), ("VB610",)).over(office) == (("VB6",), ("VB610", "VB902"))
    assert Selection().over(office) == office


def test_codes_as_people_write_them():
    assert codes_in(("vb9, VB610", "VB1")) == ("VB9", "VB610", "VB1")
    assert unknown_codes(("VB9", "VB7", "XX"), RULES) == ["VB7", "XX"]


def test_what_is_older_than_the_decree_is_not_judged():
    day = datetime.date(2020, 3, 4)
    old = judge(replace(PAPER, date=day), RULES)
    assert old.found == ()
    assert [u.why for u in old.unchecked] == [TOO_OLD] * len(RULES)
    first_day = judge(replace(PAPER, date=day + datetime.timedelta(1)), RULES)
    assert first_day.found


@pytest.mark.parametrize("name", ["ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH"])
def test_of_the_party_and_the_youth_union_only_the_typing_is_judged(name):
    paper = replace(PAPER, passages=(Passage("agency", name), *PAPER.passages))
    found = judge(replace(paper, layout=layout("agency")), RULES)
    assert codes(found) == ["VB901", "VB902"]
    assert {u.why for u in found.unchecked} == {OF_ANOTHER_BODY}
    # Where the Quốc hiệu stands, it is the State's document, whoever is named in it.
    states = judge(replace(paper, layout=layout("agency", "state_name")), RULES)
    assert "VB101" in codes(states)


@pytest.mark.parametrize(
    "head", ["BỘ LUẬT", "NGHỊ ĐỊNH\nVề đăng ký", "Số: 99/2022/NĐ-CP", "Số: 02/2022/NQ-HĐTP"]
)
def test_of_a_law_only_the_typing_is_judged(head):
    paper = replace(PAPER, passages=(Passage("title", head), *PAPER.passages))
    found = judge(replace(paper, layout=layout("state_name", "title")), RULES)
    assert codes(found) == ["VB901", "VB902"]
    assert {u.why for u in found.unchecked} == {LEGAL}


@pytest.mark.parametrize("text", ["Căn cứ Nghị định số 30/2020/NĐ-CP", "Số: 21/2026/QĐ-UBND"])
def test_what_cites_a_law_is_none(text):
    paper = replace(PAPER, passages=(Passage("basis", text), *PAPER.passages))
    assert "VB101" in codes(judge(replace(paper, layout=layout("state_name")), RULES))


def test_a_rule_whose_component_was_not_recognised_is_not_checked():
    without = judge(Paper((), layout=layout("agency")), (PAGE, MOTTO))
    assert codes(without) == ["VB101"]
    assert without.unchecked == (("VB210", NOT_RECOGNISED),)
    assert codes(judge(Paper((), layout=layout("motto")), (PAGE, MOTTO))) == ["VB101", "VB210"]


def test_an_appendix_in_a_file_of_its_own_is_held_against_no_document():
    whole, alone = layout("state_name", "appendix_label"), layout("appendix_label", "text")
    asked = (rule("VB851", finds(r"sai")), DOUBLED)
    assert codes(judge(replace(PAPER, layout=whole), asked)) == ["VB901", "VB851", "VB851"]
    found = judge(replace(PAPER, layout=alone), asked)
    assert codes(found) == ["VB901"]
    assert found.unchecked == (("VB851", ONLY_AN_APPENDIX),)


def test_what_a_type_never_has_is_not_missing():
    number = rule("VB310", lambda paper: iter(()), needs="layout", about=("number",))
    paper = Paper((), layout=layout())
    assert judge(paper, (number,)).unchecked
    contract = next(kind for kind in DOCUMENT_TYPES if not kind.numbered)
    assert not judge(replace(paper, type=contract), (number,)).unchecked


def test_of_one_rule_the_first_findings_alone_are_told_of_a_docx():
    text = "sai " * (MOST_OF_ONE + 1)
    paper = Paper((Passage("text", text, 1),), layout=layout())
    many = rule("VB990", finds("sai"))
    found = codes(judge(paper, (many, DOUBLED)))
    assert found.count("VB990") == MOST_OF_ONE
    assert found.count("VB005") == 1
    assert codes(judge(replace(paper, layout=None), (many,))).count("VB990") == MOST_OF_ONE + 1
