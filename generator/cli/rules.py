"""`vanban rules [CODE…]`."""

from __future__ import annotations

import click

from generator.check.explaining import explanation
from generator.check.own_rules import OWN_RULES
from generator.check.selecting import codes_in
from generator.check.text_report import severity_word
from generator.cli.boundary import speak
from generator.cli.words import Command, SpokenUsageError, say


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    codes = click.Argument(["codes"], nargs=-1, metavar=say("rules-code", lang))
    return Command("rules", lang, params=[codes], callback=lambda codes: _rules(codes, lang))


def _rules(wanted: tuple[str, ...], lang: str) -> None:
    from generator.rules.catalogue import RULES

    rules = sorted((*OWN_RULES, *RULES), key=lambda rule: rule.code)
    if not wanted:
        width = max(len(severity_word(rule.severity, lang)) for rule in rules)
        for rule in rules:
            severity = severity_word(rule.severity, lang).ljust(width)
            speak(f"{rule.code}  {severity}  {rule.title[lang == 'en']}")
        return
    codes = codes_in(wanted)
    found = {code: [rule for rule in rules if rule.code.startswith(code)] for code in codes}
    unknown = [code for code, of_code in found.items() if not of_code]
    if unknown:
        words = say("check-no-rule", lang, codes=", ".join(unknown))
        raise SpokenUsageError(words, click.get_current_context())
    every = dict.fromkeys(rule for of_code in found.values() for rule in of_code)
    speak("\n\n".join(explanation(rule, lang) for rule in every))
