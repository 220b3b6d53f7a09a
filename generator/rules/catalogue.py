"""Every rule of the catalogue."""

from __future__ import annotations

from generator.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
