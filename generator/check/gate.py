"""The gate before a number is given: a directive that breaks a rule at level error gets none."""

from __future__ import annotations

import os

from generator.check.offices import selection_of
from generator.check.own_rules import CRASHED
from generator.check.yaml_file import JudgedFile, Office, judge_directive
from generator.core.diagnostics import Diagnostic
from generator.core.text import nfc
from generator.directive.model import Directive
from generator.directive.profile import Profile
from generator.rules.rule import ERROR, LAYOUT, Rule


def breaches(
    path: str,
    data: bytes,
    directive: Directive,
    profile: Profile | None,
    rules: tuple[Rule, ...] | None = None,
) -> list[Diagnostic]:
    """What the file `data` breaks, as errors (E930) with their places.

    Only rules over words at level error are asked: layout is the template's, and a document that is
    to be issued has been made from it. `rules`: the catalogue unless given.
    """
    if rules is None:
        from generator.rules.catalogue import rules_of

        rules, _ = rules_of(os.path.dirname(profile.path) if profile else ".")  # noqa: PTH120
    strict = [rule for rule in rules if rule.severity == ERROR and rule.needs != LAYOUT]
    selection = selection_of(Office(profile))
    # Decomposed letters are put together before anything is printed: they are on no paper.
    data = nfc(data.decode()).encode()
    judged = judge_directive(path, data, directive, strict, selection)
    standing, _ = judged.standing()
    for rule, finding in standing:
        if rule.code == CRASHED.code:
            continue  # the program's fault, not the document's
        _report(judged, rule, finding.passage, (finding.start, finding.end), finding.params)
    return judged.problems.found


def _report(
    judged: JudgedFile, rule: Rule, at: int, letters: tuple[int, int], params: dict[str, str]
) -> None:
    span = judged.whole
    if at >= 0:
        offsets = judged.paper.passages[at].offsets
        span = judged.problems.span_at(offsets[letters[0]], offsets[letters[1]])
    judged.problems.add(
        "E930",
        span,
        rule=rule.code,
        clause=rule.clause.place,
        message_vi=rule.message[0].format_map(params),
        message_en=rule.message[1].format_map(params),
        hint_vi=rule.hint[0].format_map(params),
        hint_en=rule.hint[1].format_map(params),
    )
