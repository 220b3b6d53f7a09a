"""The looks of each component: size, weight, slant, letters, place.

The tables say what the decree says, once more and by hand: rule → component, and its values.
"""

from __future__ import annotations

import pytest

from generator.inspect import components as c
from generator.rules.layout import LAYOUT_RULES
from tests.rules.layouts import (
    DOCUMENTS,
    Change,
    holder,
    look,
    paper,
    part_of,
    set_para,
    words,
)

RULES = {rule.code: rule for rule in LAYOUT_RULES}

SIZES = {
    "VB201": (c.STATE_NAME, 12, 13), "VB211": (c.MOTTO, 13, 14),
    "VB221": (c.PARENT_AGENCY, 12, 13), "VB231": (c.AGENCY, 12, 13),
    "VB301": (c.NUMBER, 13, 13), "VB311": (c.PLACE_DATE, 13, 14),
    "VB401": (c.TITLE, 13, 14), "VB411": (c.SUBJECT, 13, 14), "VB421": (c.LETTER_SUBJECT, 12, 13),
    "VB501": (c.BASIS, 13, 14), "VB511": (c.AUTHORITY, 13, 14), "VB521": (c.ORDER, 13, 14),
    "VB601": (c.TEXT, 13, 14), "VB621": (c.CHAPTER, 13, 14), "VB631": (c.SECTION, 13, 14),
    "VB641": (c.HEADING, 13, 14), "VB701": (c.ADDRESSEES, 13, 14), "VB711": (c.SIGNATURE, 13, 14),
    "VB721": (c.SIGNATORY, 13, 14), "VB731": (c.RECIPIENTS_WORD, 12, 12),
    "VB741": (c.RECIPIENTS, 11, 11), "VB801": (c.APPENDIX_LABEL, 14, 14),
    "VB811": (c.APPENDIX_TITLE, 13, 14), "VB821": (c.APPENDIX_NOTE, 13, 14),
    "VB831": (c.URGENCY, 13, 14), "VB835": (c.CIRCULATION, 13, 14), "VB841": (c.COPY_FORM, 13, 14),
    "VB846": (c.CONTACT, 11, 12), "VB849": (c.TABLE_TEXT, 9, 14),
}  # fmt: skip
BOLD = {
    "VB202": c.STATE_NAME, "VB212": c.MOTTO, "VB232": c.AGENCY, "VB402": c.TITLE,
    "VB412": c.SUBJECT, "VB512": c.AUTHORITY, "VB522": c.ORDER, "VB622": c.PART,
    "VB632": c.SECTION, "VB642": c.HEADING, "VB712": c.SIGNATURE, "VB722": c.SIGNATORY,
    "VB732": c.RECIPIENTS_WORD, "VB802": c.APPENDIX_LABEL, "VB812": c.APPENDIX_TITLE,
    "VB832": c.URGENCY, "VB836": c.CIRCULATION, "VB842": c.COPY_FORM,
}  # fmt: skip
NOT_BOLD = {
    "VB222": c.PARENT_AGENCY, "VB302": c.NUMBER, "VB313": c.PLACE_DATE, "VB422": c.LETTER_SUBJECT,
    "VB503": c.BASIS, "VB702": c.ADDRESSEES, "VB742": c.RECIPIENTS, "VB823": c.APPENDIX_NOTE,
    "VB848": c.CONTACT,
}  # fmt: skip
ITALIC = {
    "VB312": c.PLACE_DATE, "VB502": c.BASIS, "VB733": c.RECIPIENTS_WORD, "VB822": c.APPENDIX_NOTE,
}  # fmt: skip
UPRIGHT = {
    "VB203": c.STATE_NAME, "VB213": c.MOTTO, "VB223": c.PARENT_AGENCY, "VB233": c.AGENCY,
    "VB303": c.NUMBER, "VB403": c.TITLE, "VB413": c.SUBJECT, "VB423": c.LETTER_SUBJECT,
    "VB513": c.AUTHORITY, "VB523": c.ORDER, "VB623": c.CHAPTER, "VB633": c.SECTION,
    "VB643": c.HEADING, "VB648": c.ARTICLE, "VB703": c.ADDRESSEES, "VB713": c.SIGNATURE,
    "VB723": c.SIGNATORY, "VB743": c.RECIPIENTS, "VB803": c.APPENDIX_LABEL,
    "VB813": c.APPENDIX_TITLE, "VB833": c.URGENCY, "VB837": c.CIRCULATION, "VB843": c.COPY_FORM,
    "VB847": c.CONTACT,
}  # fmt: skip
CAPITALS = {
    "VB204": c.STATE_NAME, "VB224": c.PARENT_AGENCY, "VB234": c.AGENCY, "VB404": c.TITLE,
    "VB514": c.AUTHORITY, "VB524": c.ORDER, "VB644": c.HEADING, "VB714": c.SIGNATURE,
    "VB814": c.APPENDIX_TITLE, "VB834": c.URGENCY, "VB838": c.CIRCULATION, "VB844": c.COPY_FORM,
}  # fmt: skip
SMALL = {
    "VB215": c.MOTTO, "VB415": c.SUBJECT, "VB425": c.LETTER_SUBJECT, "VB625": c.PART,
    "VB635": c.SECTION, "VB724": c.SIGNATORY, "VB805": c.APPENDIX_LABEL,
}  # fmt: skip
CENTRED = {
    "VB214": c.MOTTO, "VB235": c.AGENCY, "VB304": c.NUMBER, "VB314": c.PLACE_DATE,
    "VB405": c.TITLE, "VB414": c.SUBJECT, "VB424": c.LETTER_SUBJECT, "VB515": c.AUTHORITY,
    "VB525": c.ORDER, "VB624": c.CHAPTER, "VB634": c.SECTION, "VB715": c.SIGNATURE,
    "VB725": c.SIGNATORY, "VB804": c.APPENDIX_LABEL, "VB815": c.APPENDIX_TITLE,
    "VB824": c.APPENDIX_NOTE,
}  # fmt: skip
LEFT = {"VB734": c.RECIPIENTS_WORD, "VB744": c.RECIPIENTS}
CODES = frozenset().union(*(SIZES, BOLD, NOT_BOLD, ITALIC, UPRIGHT, CAPITALS, SMALL, CENTRED, LEFT))

# What else the same change breaks, by what the decree says.
BESIDES: dict[str, set[str]] = {}


def fired(component: str, change: Change) -> set[str]:
    layout = paper(change(holder(component)))
    return {rule.code for rule in LAYOUT_RULES if list(rule.check(layout))}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_correct_document_has_no_finding(name):
    layout = paper(DOCUMENTS[name]())
    found = {rule.code: list(rule.check(layout)) for rule in LAYOUT_RULES}
    assert {code: findings for code, findings in found.items() if findings} == {}


@pytest.mark.parametrize("code", SIZES)
def test_a_size_outside_the_range_is_found_and_nothing_else(code):
    component, low, high = SIZES[code]
    for size in (low - 0.5, low - 2, high + 0.5, high + 6):
        assert fired(component, look(component, -1, size=size)) == {code}, size
    assert fired(component, part_of(component, size=high + 2)) == {code}


@pytest.mark.parametrize("code", SIZES)
def test_a_size_inside_the_range_is_right(code):
    component, low, high = SIZES[code]
    for size in (low, high, low - 0.05, high + 0.05, 0.0):  # 0: the file does not say
        assert code not in fired(component, look(component, -1, size=size)), size


TRAITS = [
    *((code, component, {"bold": False}) for code, component in BOLD.items()),
    *((code, component, {"bold": True}) for code, component in NOT_BOLD.items()),
    *((code, component, {"italic": False}) for code, component in ITALIC.items()),
    *((code, component, {"italic": True}) for code, component in UPRIGHT.items()),
]


@pytest.mark.parametrize(("code", "component", "fields"), TRAITS)
def test_wrong_weight_or_slant_is_found_and_nothing_else(code, component, fields):
    assert fired(component, look(component, **fields)) == {code}
    assert fired(component, part_of(component, **fields)) == {code}


@pytest.mark.parametrize(("code", "component", "fields"), TRAITS)
def test_blanks_and_signs_may_have_any_weight_and_slant(code, component, fields):
    assert code not in fired(component, words_then(component, lambda _: " -;: ", fields))


def words_then(component, text, fields):
    def changed(layout):
        return look(component, **fields)(words(component, text)(layout))

    return changed


@pytest.mark.parametrize("code", CAPITALS)
def test_small_letters_are_found_where_capitals_are_wanted(code):
    component = CAPITALS[code]
    assert fired(component, words(component, str.capitalize)) == {code}
    as_capitals = words_then(component, str.capitalize, {"caps": True})
    assert fired(component, as_capitals) == set()


@pytest.mark.parametrize("code", SMALL)
def test_capitals_are_found_where_small_letters_are_wanted(code):
    component = SMALL[code]
    assert fired(component, words(component, str.upper)) == {code}
    assert fired(component, look(component, caps=True)) == {code}


@pytest.mark.parametrize(("code", "component"), [("VB626", c.CHAPTER), ("VB636", c.SECTION)])
def test_the_title_of_a_division_is_in_capitals(code, component):
    assert fired(component, words(component, str.capitalize, 1)) == {code}
    assert fired(component, words(component, str.upper, 1)) == set()


@pytest.mark.parametrize("code", CENTRED)
def test_what_is_not_centred_is_found(code):
    component = CENTRED[code]
    for align in ("left", "right", "both"):
        assert fired(component, set_para(component, align=align)) == {code}, align


@pytest.mark.parametrize("code", CENTRED)
def test_indents_push_a_centred_line_off_the_middle(code):
    component = CENTRED[code]
    assert code not in fired(component, set_para(component, first_indent=12.7))
    assert code not in fired(component, set_para(component, left_indent=14.0))
    assert code in fired(component, set_para(component, left_indent=14.1))
    assert code in fired(component, set_para(component, right_indent=14.1))


@pytest.mark.parametrize("code", LEFT)
def test_what_is_not_at_the_left_is_found(code):
    component = LEFT[code]
    for align in ("center", "right"):
        assert fired(component, set_para(component, align=align)) == {code}, align
    assert fired(component, set_para(component, align="both")) == set()
