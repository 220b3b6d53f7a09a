"""Every rule of the catalogue."""

from __future__ import annotations

from generator.rules.rule import Rule
from generator.rules.words import characters, spaces, spelling

RULES: tuple[Rule, ...] = (*spaces.RULES, *characters.RULES, *spelling.RULES)
