"""Every rule of the catalogue."""

from __future__ import annotations

from generator.rules.layout import LAYOUT_RULES
from generator.rules.rule import Rule
from generator.rules.words import characters, spaces, spelling

RULES: tuple[Rule, ...] = (*LAYOUT_RULES, *spaces.RULES, *characters.RULES, *spelling.RULES)
