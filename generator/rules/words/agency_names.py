"""VB258, VB259: whose agency it is (PL I, Phần I, Mục II.2.a)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.text import fold
from generator.inspect import components as c
from generator.rules.data.names import PROVINCES
from generator.rules.rule import INFO, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.reading import Line, lines, shown

# People's committees and councils of nowhere: `ỦY BAN NHÂN DÂN`, `UBND TỈNH`.
_NOWHERE = re.compile(
    r"(?:van phong )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)"
    r"(?: (?:tinh|thanh pho|tp\.?|xa|phuong|dac khu))?"
)
_PROVINCE_ENDINGS = tuple(f" {fold(name)}" for name in PROVINCES)
_DEPARTMENT = re.compile(r"so (?!.*\b(?:tinh|thanh pho|tp)\b)\w")
# Laid out with tabs, lines of what stands on the right come between those of an agency.
_APART = 3
_AGENCIES = (c.PARENT_AGENCY, c.AGENCY)


def _first(paper: Paper, component: str) -> list[Line]:
    """The lines of the first agency of that kind: others head what is attached."""
    found: list[Line] = []
    for line in lines(paper, (component,)):
        if found and line.passage > found[-1].passage + _APART:
            break
        found.append(line)
    return found


def _no_locality(paper: Paper) -> Iterator[Finding]:
    for component in _AGENCIES:
        found = _first(paper, component)
        name = fold(" ".join(line.text for line in found))
        if found and _NOWHERE.fullmatch(name):
            yield found[-1].finding(
                0, len(found[-1].text), words=shown(" ".join(line.text for line in found))
            )


def _department_of_nowhere(paper: Paper) -> Iterator[Finding]:
    above = _first(paper, c.PARENT_AGENCY)
    highest = above or _first(paper, c.AGENCY)
    if not highest or (paper.type and paper.type.is_copy):
        return
    name = fold(" ".join(line.text for line in highest))
    # `SỞ Y TẾ NGHỆ AN` above a hospital; but Sở Nội vụ itself stands below the province's UBND.
    if _DEPARTMENT.match(name) and not (above and name.endswith(_PROVINCE_ENDINGS)):
        yield highest[0].all()


RULES: tuple[Rule, ...] = (
    Rule(
        "VB258",
        ("Tên cơ quan thiếu tên địa phương", "An agency without its locality"),
        "Tên cơ quan ở địa phương có tên tỉnh, thành phố, xã, phường.",
        clause("agency's place"), WARNING, WORDS,
        ("tên cơ quan không ghi của địa phương nào: «{words}»", "whose agency? “{words}”"),
        ("Ghi thêm tên tỉnh, thành phố, xã, phường.", "Add the locality's name."),
        "ỦY BAN NHÂN DÂN TỈNH", "ỦY BAN NHÂN DÂN TỈNH LAI CHÂU",
        _no_locality,
    ),
    Rule(
        "VB259",
        ("Sở không ghi tỉnh, thành phố", "A department without its province"),
        "Trên tên sở là UBND tỉnh, thành phố; tên sở đứng trên đơn vị của sở có tên tỉnh.",
        clause("agency's place"), INFO, WORDS,
        ("không rõ sở của tỉnh, thành phố nào: «{words}»", "of which province? “{words}”"),
        ("Thêm «UBND TỈNH …» ở trên, hoặc tên tỉnh sau tên sở.", "Add the province's name."),
        "SỞ NỘI VỤ", "UBND TỈNH LAI CHÂU\nSỞ NỘI VỤ",
        _department_of_nowhere,
    ),
)  # fmt: skip
