"""What checking one file has given, ready to be told; plain data that crosses processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from generator.check.findings import Reported
from generator.check.judging import Unchecked
from generator.rules.rule import ERROR, INFO, WARNING

# The code of a file that could not be written to: the machine's failure, not the document's.
UNWRITTEN = "E926"


class Outcome(NamedTuple):
    """A file's findings in order.

    `unchecked`: how many rules were not checked, by why. `notes`: what could not be told of it.
    `fixed`: how many slips were repaired in the file.
    """

    path: str
    found: tuple[Reported, ...] = ()
    unchecked: tuple[tuple[str, int], ...] = ()
    notes: tuple[str, ...] = ()
    fixed: int = 0


class Totals(NamedTuple):
    """The sums over all files."""

    files: int = 0
    errors: int = 0
    warnings: int = 0
    infos: int = 0
    unchecked: tuple[tuple[str, int], ...] = ()
    fixed: int = 0
    unwritten: int = 0

    def plus(self, outcome: Outcome) -> Totals:
        """These and one more file's."""
        by_severity = Counter(found.severity for found in outcome.found)
        unchecked = Counter(dict(self.unchecked))
        for why, count in outcome.unchecked:
            unchecked[why] += count
        return Totals(
            self.files + 1,
            self.errors + by_severity[ERROR],
            self.warnings + by_severity[WARNING],
            self.infos + by_severity[INFO],
            tuple(unchecked.items()),
            self.fixed + outcome.fixed,
            self.unwritten + any(found.code == UNWRITTEN for found in outcome.found),
        )


def counted(unchecked: Iterable[Unchecked], lang: str) -> tuple[tuple[str, int], ...]:
    """How many rules were not checked, by the reason."""
    return tuple(Counter(one.why[lang == "en"] for one in unchecked).items())
