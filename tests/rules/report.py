"""`python -m tests.rules.report`: of each rule, how many mutants it finds, and what else appears.

`-v` shows each mutant that was not found, or that made something else appear.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from typing import NamedTuple

from generator.check.papers import paper_of_layout
from generator.inspect.facts import document_date, document_type
from generator.inspect.inspecting import inspect_docx
from generator.rules.catalogue import RULES
from generator.rules.rule import INFO
from tests.rules.mutants import Mutant, mutants
from tests.rules.specimens import MUTABLE, specimen
from tests.rules.word_mutants import word_mutants


class Outcome(NamedTuple):
    """What a mutant made appear that its specimen does not have."""

    mutant: Mutant
    found: frozenset[str]

    @property
    def hit(self) -> bool:
        return self.mutant.code in self.found

    @property
    def besides(self) -> frozenset[str]:
        return self.found - {self.mutant.code}


def codes_of(data: bytes) -> frozenset[str]:
    """The codes of all that the catalogue finds, but for mere hints."""
    layout = inspect_docx(data, "mutant.docx")
    paper = paper_of_layout(layout, document_type(layout), document_date(layout))
    told = (rule for rule in RULES if rule.severity != INFO)
    return frozenset(rule.code for rule in told if any(True for _ in rule.check(paper)))


def outcomes() -> list[Outcome]:
    """What became of every mutant, of layout and of words."""
    known = {name: codes_of(specimen(name)) for name in MUTABLE}
    every = (*mutants(), *word_mutants())
    return [Outcome(m, codes_of(m.data) - known[m.specimen]) for m in every]


def table(found: list[Outcome]) -> str:
    """Rule × mutants × found × false alarms."""
    by_rule: dict[str, list[Outcome]] = defaultdict(list)
    false: dict[str, int] = defaultdict(int)
    for outcome in found:
        by_rule[outcome.mutant.code].append(outcome)
        for code in outcome.besides:
            false[code] += 1
    lines = ["| rule | mutants | found | false alarms |", "|---|---|---|---|"]
    for code in sorted({*by_rule, *false}):
        hits = sum(outcome.hit for outcome in by_rule[code])
        lines.append(f"| {code} | {len(by_rule[code])} | {hits} | {false[code]} |")
    hits = sum(outcome.hit for outcome in found)
    clean = sum(not outcome.besides for outcome in found)
    lines.append("")
    lines.append(f"{len(found)} mutants, found {hits / len(found):.1%}, "
                 f"nothing else on {clean / len(found):.1%}")  # fmt: skip
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    found = outcomes()
    sys.stdout.write(table(found) + "\n")
    if "-v" in arguments:
        for outcome in found:
            if not outcome.hit or outcome.besides:
                mutant = outcome.mutant
                sys.stdout.write(f"{mutant.specimen} / {mutant.name}: wanted {mutant.code}, "
                                 f"found {' '.join(sorted(outcome.found)) or '-'}\n")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
