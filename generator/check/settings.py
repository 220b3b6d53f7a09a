"""How documents are to be checked."""

from __future__ import annotations

from typing import NamedTuple

from generator.check.selecting import EVERY, Selection


class Settings(NamedTuple):
    """The language of what is told, the rules that the command line asks for, whether to repair."""

    lang: str = "vi"
    selection: Selection = EVERY
    fix: bool = False
