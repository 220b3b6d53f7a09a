"""What is named on the command line of `vanban followup`: files, folders, units."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from generator.cli.words import say
from generator.core.diagnostics import Diagnostic
from generator.core.text import closest, fold, short
from generator.directive.workspace import PROFILE_NAME
from generator.followup.finding import DIRECTIVES, SUFFIX, find_files, join
from generator.followup.gather import Gathered
from generator.followup.tracked import units_of


def files_of(path: str, problems: list[Diagnostic]) -> list[str]:
    """The file itself, or the directives below a folder; of a workspace those of directives/."""
    if path.endswith(SUFFIX):
        params = {"directive": path.removesuffix(SUFFIX) + ".yaml"}
        problems.append(Diagnostic("E868", path, params=params))
        return []
    if not os.path.isdir(path):  # noqa: PTH112
        return [path]
    inside = os.path.lexists(join(path, PROFILE_NAME))
    return find_files(join(path, DIRECTIVES) if inside else path).directives


def unknown_unit(unit: str, units: Iterable[str], place: str, lang: str) -> Diagnostic:
    """Nobody of `units` is called `unit`."""
    known = sorted(set(units))
    close = closest(unit, known)
    near = say("did-you-mean", lang, near=f"«{close}»") if close else ""
    names = short(", ".join(f"«{name}»" for name in known), 600)
    params = {"unit": short(unit), "near": near, "known": names}
    return Diagnostic("E870", place, params=params)


def unknown_units(units: Sequence[str], gathered: Gathered, lang: str) -> list[Diagnostic]:
    """Units that owe no task of any directive: somebody has typed a name that is none."""
    if not units:
        return []
    known = {
        unit
        for directive in gathered.directives.values()
        for task in directive.tasks
        for unit in units_of(task, directive)
        if unit
    }
    folded = set(map(fold, known))
    place = "vanban followup draft"
    return [unknown_unit(u, known, place, lang) for u in units if known and fold(u) not in folded]
