"""Which documents are asked for: several selectors of one kind are alternatives, and something of
each kind has to hold."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from typing import NamedTuple

from generator.build.places import TEMPLATES
from generator.build.records import Facts
from generator.core.text import fold, nfc
from generator.directive.workspace import PROFILE_NAME

PATH, TYPE, DATE, UNIT, OVERDUE, CHANGED = "path", "type", "date", "unit", "overdue", "changed"
# Known by the path alone, without reading the directive.
BY_PATH = (PATH, OVERDUE)


class About(NamedTuple):
    """What selectors look at: the path of a directive in its workspace, its facts, and the paths of
    all files that its document is made from."""

    path: str
    facts: Facts
    made_from: frozenset[str]


class Selector(NamedTuple):
    """One selector as it was `written`.

    What it asks for, by its kind: `names` are paths of files and folders in the workspace (`path`),
    the name of a type (`type`), the folded name of a unit (`unit`), the paths of directives
    (`overdue`) or of files that differ (`changed`); `days` are the first and the last day (`date`).
    """

    kind: str
    written: str
    names: frozenset[str] = frozenset()
    days: tuple[str, str] = ("", "")

    def fits(self, about: About) -> bool:
        """Whether the document is among those asked for."""
        if self.kind == PATH:
            path = nfc(about.path)
            return any(name in ("", path) or path.startswith(f"{name}/") for name in self.names)
        if self.kind == TYPE:
            return about.facts.type in self.names
        if self.kind == DATE:
            return self.days[0] <= about.facts.date <= self.days[1]
        if self.kind == UNIT:
            return not self.names.isdisjoint(map(fold, about.facts.units))
        if self.kind == CHANGED:
            return not self.names.isdisjoint(about.made_from)
        return about.path in self.names


class Selection(NamedTuple):
    """All selectors of a command line; none of them asks for everything."""

    selectors: tuple[Selector, ...] = ()

    def hits(self, about: About) -> frozenset[int]:
        """Which of the selectors the document fits, by their places."""
        return frozenset(n for n, selector in enumerate(self.selectors) if selector.fits(about))

    def holds(self, hits: frozenset[int]) -> bool:
        """Whether a document with these hits is asked for."""
        fitting = {self.selectors[number].kind for number in hits}
        return fitting.issuperset(selector.kind for selector in self.selectors)

    def may_hold(self, path: str) -> bool:
        """Whether the directive at `path` may be asked for, as far as its path says."""
        fitting = {self.selectors[number].kind for number in self.hits_by_path(path)}
        return fitting.issuperset(s.kind for s in self.selectors if s.kind in BY_PATH)

    def hits_by_path(self, path: str) -> frozenset[int]:
        """Which of the selectors that look at paths alone the directive at `path` fits."""
        about = About(path, Facts(), frozenset())
        return frozenset(
            number
            for number, selector in enumerate(self.selectors)
            if selector.kind in BY_PATH and selector.fits(about)
        )


def about_of(source: str, facts: Facts, named: Iterable[str], template: str) -> About:
    """What is known of a directive that names the files `named`; its template is `template`."""
    folder = posixpath.dirname(source)
    files = (posixpath.normpath(posixpath.join(folder, name)) for name in named)
    made_from = {source, *files, PROFILE_NAME, f"{TEMPLATES}/{template}.docx"}
    return About(source, facts, frozenset(made_from))
