"""What the decree asks of a printed document of any type, as findings that name their clause.

Ranges are written out here and not taken from the program: a constant that leaves its range has to
show on paper. Clauses are of PL I, Phần I, unless they name another place. `chế bản` (typesetting)
stands where the decree is silent and a page would still be bad.
"""

from __future__ import annotations

from generator.compose.page import Page
from tests.page.measure import Measured
from tests.page.rules import breaks, foot, head, paper, text
from tests.page.rules.reading import Lost, Reading

_RULES = (paper.findings, head.findings, text.findings, breaks.findings, foot.findings)


def violations(measured: Measured, page: Page) -> list[str]:
    """All that is wrong with the printed page."""
    try:
        reading = Reading(measured, page)
    except Lost as lost:
        return [f"mất chữ hoặc sai thứ tự: {lost}"]
    return [finding for rule in _RULES for finding in rule(reading)]
