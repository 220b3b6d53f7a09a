"""Runs rules over a paper: what they found, and which could not be asked, with the reason."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.check.own_rules import CRASHED, MORE
from generator.check.selecting import EVERY, Selection
from generator.core.text import fold
from generator.decree.types import DocumentType
from generator.inspect import components as c
from generator.rules.rule import LAYOUT, Finding, Paper, Rule

# The decree's first day (Điều 37.1); what is older is judged by older law.
IN_FORCE_FROM = datetime.date(2020, 3, 5)

# Of one rule so many findings in a .docx are told: more are one mistake repeated, or no document.
MOST_OF_ONE = 500

Words = tuple[str, str]
NEEDS_DOCX: Words = (
    "chỉ xem được trên bản .docx",
    "can only be seen on the .docx",
)
TOO_OLD: Words = (
    "văn bản ban hành trước ngày 05/3/2020, khi Nghị định 30/2020/NĐ-CP chưa có hiệu lực",
    "the document is older than 05/3/2020, when Decree 30/2020/NĐ-CP came into force",
)
OF_ANOTHER_BODY: Words = (
    "văn bản của Đảng hoặc Đoàn, thể thức theo quy định riêng, không theo Nghị định 30/2020/NĐ-CP",
    "a document of the Party or its Youth Union, whose form is not Decree 30/2020/NĐ-CP's",
)
LEGAL: Words = (
    "văn bản quy phạm pháp luật, thể thức theo quy định riêng, không theo Nghị định 30/2020/NĐ-CP",
    "a legal normative document, whose form is not Decree 30/2020/NĐ-CP's",
)
NOT_RECOGNISED: Words = (
    "không nhận ra thành phần mà quy tắc cần xem",
    "the component that it looks at was not recognised",
)
ONLY_AN_APPENDIX: Words = (
    "tệp chỉ có phụ lục, không có văn bản để so",
    "the file is an appendix alone, without the document that it is to be held against",
)
# Rules that hold an appendix against the document before it.
_OF_BOTH = frozenset(("VB130", "VB851", "VB855"))
# What stands at the top of documents that the decree is not about.
_OTHER_BODIES = (
    "dang cong san viet nam",
    "doan tncs ho chi minh",
    "doan thanh nien cong san ho chi minh",
)
# Titles that only legal normative documents have.
_LEGAL_TITLES = frozenset(
    ("hien phap", "bo luat", "luat", "phap lenh", "nghi dinh", "thong tu", "thong tu lien tich")
)
_LEGAL_NUMBER = re.compile(r"(?:luat )?so:? ?\d+/20\d\d/(?:qh|ubtvqh|nd-cp|tt-|ttlt-|nq-hdtp)")
_HEAD_PASSAGES = 12
_TYPING = "VB9"  # slips of the keys are so in any document
# What every document has to have: where it is not recognised, rules about it are not checked.
_EXPECTED = frozenset(
    (c.STATE_NAME, c.MOTTO, c.AGENCY, c.NUMBER, c.PLACE_DATE, c.SIGNATURE, c.SIGNATORY)
)


class Judged(NamedTuple):
    """A finding and its rule."""

    rule: Rule
    finding: Finding


class Unchecked(NamedTuple):
    """A rule that was not asked, and why (in Vietnamese and English)."""

    code: str
    why: Words


class Judgement(NamedTuple):
    """All that rules found, in the order of the paper; and what was not checked."""

    found: tuple[Judged, ...]
    unchecked: tuple[Unchecked, ...] = ()


def judge(paper: Paper, rules: Iterable[Rule], selection: Selection = EVERY) -> Judgement:
    """What the selected rules say of a paper. No rule stops the others."""
    asked = [rule for rule in rules if selection.takes(rule.code)]
    if paper.date and paper.date < IN_FORCE_FROM:
        return Judgement((), tuple(Unchecked(rule.code, TOO_OLD) for rule in asked))
    found: list[Judged] = []
    unchecked: list[Unchecked] = []
    if other := _other_form(paper):
        unchecked += [Unchecked(r.code, other) for r in asked if r.code < _TYPING]
        asked = [rule for rule in asked if rule.code >= _TYPING]
    if _is_only_an_appendix(paper):
        unchecked += [Unchecked(r.code, ONLY_AN_APPENDIX) for r in asked if r.code in _OF_BOTH]
        asked = [rule for rule in asked if rule.code not in _OF_BOTH]
    recognised = {component.name for component in paper.layout.components} if paper.layout else ()
    for rule in asked:
        if rule.needs == LAYOUT and paper.layout is None:
            unchecked.append(Unchecked(rule.code, NEEDS_DOCX))
        elif paper.layout and _is_missing(rule, recognised, paper.type):
            unchecked.append(Unchecked(rule.code, NOT_RECOGNISED))
        else:
            found += _ask(rule, paper)
    found.sort(key=lambda judged: _place(paper, judged))
    return Judgement(tuple(found), tuple(unchecked))


def _other_form(paper: Paper) -> Words | None:
    """Why a document's form is not the decree's: a law; or the Party's or the Youth Union's name
    stands where the Quốc hiệu would."""
    if paper.layout is None:
        return None
    passages = paper.passages[:_HEAD_PASSAGES]
    head = [fold(passage.text.partition("\n")[0]).strip() for passage in passages]
    if any(text in _LEGAL_TITLES or _LEGAL_NUMBER.match(text) for text in head):
        return LEGAL
    no_state = not paper.layout.component(c.STATE_NAME)
    if no_state and any(text.startswith(_OTHER_BODIES) for text in head):
        return OF_ANOTHER_BODY
    return None


def _is_only_an_appendix(paper: Paper) -> bool:
    """Whether a file begins with the label of an appendix: its document is another file."""
    components = paper.layout.components if paper.layout else ()
    return bool(components) and components[0].name == c.APPENDIX_LABEL


def _is_missing(rule: Rule, recognised: Iterable[str], kind: DocumentType | None) -> bool:
    """Whether all that it looks at should be there, and none of it was recognised."""
    about = frozenset(rule.about)
    expected = _EXPECTED
    if kind and not kind.numbered:
        expected -= {c.NUMBER}
    if kind and kind.is_copy:  # model 3.1: the head is the copied document's
        expected -= {c.STATE_NAME, c.MOTTO}
    if kind and not kind.dated:
        expected -= {c.PLACE_DATE}
    return bool(about) and about <= expected and not about.intersection(recognised)


def _ask(rule: Rule, paper: Paper) -> list[Judged]:
    found: dict[tuple[int, int, int, int], Judged] = {}
    try:
        for finding in rule.check(paper):
            _refuse_nonsense(rule, paper, finding)
            key = (finding.passage, finding.start, finding.end, finding.paragraph)
            found.setdefault(key, Judged(rule, finding))
            if paper.layout and len(found) > MOST_OF_ONE:
                found.popitem()
                more = Finding(params={"rule": rule.code, "count": str(MOST_OF_ONE)})
                return [*found.values(), Judged(MORE, more)]
    except Exception as error:  # whatever it is: the other rules go on
        reason = f"{type(error).__name__}: {error}"[:200]
        crash = Finding(params={"rule": rule.code, "error": reason})
        return [*found.values(), Judged(CRASHED, crash)]
    return list(found.values())


def _refuse_nonsense(rule: Rule, paper: Paper, finding: Finding) -> None:
    """A finding that could not be told is the rule's mistake, and is told as one."""
    for words in (*rule.message, *rule.hint):
        words.format_map(finding.params)
    if finding.passage >= 0:
        length = len(paper.passages[finding.passage].text)
        if not 0 <= finding.start <= finding.end <= length:
            raise ValueError(f"{finding.start}-{finding.end} of {length}")


def _place(paper: Paper, judged: Judged) -> tuple[int, int, str]:
    finding = judged.finding
    if finding.passage < 0:
        return (finding.paragraph, 0, judged.rule.code)
    passage = paper.passages[finding.passage]
    in_docx = passage.paragraph or finding.passage
    at = passage.offsets[finding.start] if passage.offsets else in_docx
    return (at, finding.start, judged.rule.code)
