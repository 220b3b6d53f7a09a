"""Every rule, one table. Codes are stable.

VB0xx the checker itself, VB1xx page, VB2xx head, VB3xx number, place and date, VB4xx title and
trích yếu, VB5xx legal basis and citations, VB6xx text, VB7xx signature and recipients, VB8xx
appendices, tables and marks, VB9xx typing, spelling, capitals, names. Of each hundred the first
fifty are over layout and the rest over words; VB9xx are all over words.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from generator.core.diagnostics import Diagnostic
from generator.directive.problems import Problems
from generator.directive.source import read_bytes
from generator.rules.data.reading import (
    ENDED_BASES_FILE,
    FORMER_NAMES_FILE,
    Lists,
    read_lists,
    shipped_lists,
)
from generator.rules.layout import LAYOUT_RULES
from generator.rules.rule import Rule
from generator.rules.words import (
    abbreviations,
    addressees,
    agency_names,
    agreeing,
    appendices,
    bases,
    basis_order,
    calendar,
    capitals,
    characters,
    cited_types,
    citing,
    citing_forms,
    delegating,
    digits,
    divisions,
    ending,
    first_citations,
    former,
    forms,
    head,
    missing,
    notes,
    number_forms,
    numbers,
    own_articles,
    pairs,
    people,
    recipient_order,
    recipients,
    required_parts,
    signing,
    spaces,
    spelling,
    structure,
    structure_order,
)

_OVER_LAYOUT: tuple[tuple[Rule, ...], ...] = (LAYOUT_RULES,)

_OVER_WORDS: tuple[tuple[Rule, ...], ...] = (
    head.RULES,
    agency_names.RULES,
    missing.RULES,
    required_parts.RULES,
    numbers.RULES,
    number_forms.RULES,
    bases.RULES,
    basis_order.RULES,
    citing.RULES,
    citing_forms.RULES,
    cited_types.RULES,
    people.RULES,
    first_citations.RULES,
    agreeing.RULES,
    structure.RULES,
    structure_order.RULES,
    own_articles.RULES,
    divisions.RULES,
    ending.RULES,
    ending.OF_DIRECTIVES,
    signing.RULES,
    delegating.RULES,
    addressees.RULES,
    recipients.RULES,
    recipient_order.RULES,
    appendices.RULES,
    notes.RULES,
    spaces.RULES,
    characters.RULES,
    digits.RULES,
    spelling.RULES,
    abbreviations.RULES,
    capitals.RULES,
    former.RULES,
    forms.RULES,
    calendar.RULES,
    pairs.RULES,
)

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (rule for table in (*_OVER_LAYOUT, *_OVER_WORDS) for rule in table),
        key=lambda rule: rule.code,
    )
)


def rules_of(workspace: str) -> tuple[tuple[Rule, ...], list[Diagnostic]]:
    """The rules for an office: its own lists of names and bases beside those that are shipped.

    `workspace` is the folder with the office's profile; its files need not be there.
    """
    own, found = Lists(), []
    for name in (FORMER_NAMES_FILE, ENDED_BASES_FILE):
        path = os.path.join(workspace, name)  # noqa: PTH118  (pathlib is not worth its import)
        if not os.path.lexists(path):
            continue
        problems = Problems(path)
        data = read_bytes(path, problems)
        lists, wrong = (Lists(), problems.found) if data is None else read_lists(data, path)
        own = own.then(lists)
        found += wrong
    return (RULES if own == Lists() else _with(lambda: shipped_lists().then(own))), found


def _with(lists: Callable[[], Lists]) -> tuple[Rule, ...]:
    anew = {
        rule.code: rule for table in (bases.rules_for(lists), former.rules_for(lists))
        for rule in table
    }  # fmt: skip
    return tuple(anew.get(rule.code, rule) for rule in RULES)
