"""`vanban doctor`: what this machine has and lacks."""

from __future__ import annotations

import click

from generator.cli.boundary import speak
from generator.cli.doctor_checks import LACKING, WRONG, checks
from generator.cli.words import Command, say
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command("doctor", lang, callback=lambda: _doctor(lang))


def _doctor(lang: str) -> None:
    """Every check runs, each is told as it ends: making the first PDF takes seconds."""
    states = set()
    for check in checks():
        for found in check(lang):
            mark = say(f"doctor-{found.state}", lang)
            speak(f"{mark:<8}{say(found.words, lang, **found.values)}")
            states.add(found.state)
    if LACKING in states:
        raise click.exceptions.Exit(EXIT_MACHINE)
    if WRONG in states:
        raise click.exceptions.Exit(EXIT_INPUT)
