"""docs/rules.md is what the catalogue says."""

from __future__ import annotations

from pathlib import Path

from generator.rules.catalogue import RULES
from generator.rules.docs import rules_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_rules_is_current():
    assert PAGE.read_text(encoding="utf-8") == rules_page(RULES), "chạy: make rules"
