"""What a build has done, in words: paths to stdout, the rest to stderr."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable

import click

from generator.build.building import Event, Failed, Plan, Skipped, Written
from generator.build.deciding import Reason
from generator.build.finding import Place
from generator.build.orphans import Orphan, pdf_of
from generator.build.places import OUTPUT
from generator.build.selection import BY_PATH, Selection
from generator.cli.boundary import report, speak
from generator.cli.words import say
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE, EXIT_OK
from generator.core.text import short

# On a terminal so many paths are told; more would only scroll by.
_MOST_TOLD = 40
# So many files of a folder that cannot be written are told one by one.
_MOST_ALIKE = 3


class BuildReport:
    """Collects what happens and tells it."""

    def __init__(
        self, place: Place, todo: Plan, selection: Selection, lang: str, *, explain: bool
    ) -> None:
        self.problems: list[Diagnostic] = list(todo.refused.values())
        self.notes: list[Diagnostic] = []
        self.written: list[Written] = []
        self.pdfs = 0
        self._place, self._todo, self._selection = place, todo, selection
        self._lang, self._explain = lang, explain
        self._failed: list[Failed] = []
        self._hits = set(todo.hits)
        self._chosen = bool(todo.kept or todo.refused)
        self._machine = False
        # On a terminal the bar stands where paths would be printed.
        self._at_once = not sys.stdout.isatty()
        self._later: list[str] = []

    def take(self, event: Event) -> None:
        """What has become of one directive."""
        self._hits |= event.hits
        if isinstance(event, Written):
            self._chosen = True
            self.written.append(event)
            self._tell(f"{self._shown(event.target)}", [self._why(r) for r in event.reasons])
        elif isinstance(event, Failed):
            self._chosen = True
            self._failed.append(event)
            self._machine |= event.machine
        elif isinstance(event, Skipped):
            self._chosen = True
            self.notes.append(event.note)

    def printed(self, targets: list[str], problems: list[Diagnostic]) -> None:
        """PDFs that were made, and what is wrong with others."""
        self.pdfs += len(targets)
        for target in targets:
            self._tell(self._shown(pdf_of(target)), [say("build-why-pdf", self._lang)])
        if problems:
            self.problems += problems
            self._machine = True

    def orphans(self, found: Iterable[Orphan]) -> None:
        """Documents whose directive is gone, and that stay where they are."""
        for orphan in found:
            params = {"source": self._place.shown + orphan.source}
            code = "W710" if orphan.ours else "W711"
            self.notes.append(Diagnostic(code, self._shown(orphan.path), params=params))

    def removed(self, found: Iterable[Orphan]) -> None:
        """Documents that were removed."""
        for orphan in found:
            path = self._shown(orphan.path)
            click.echo(say("build-removed", self._lang, path=path), err=True)

    def end(self) -> int:
        """Tell what has not been told yet; the exit code."""
        lang = self._lang
        for line in self._later if len(self._later) <= _MOST_TOLD else ():
            speak(line)
        problems = [*self.problems, *self._of_failed()]
        report([*problems, *self.notes, *self._unmatched()], lang)
        left = len(self._todo.wanted) - len(self.written) - len(self._failed)
        if any(event.hopeless for event in self._failed) and left:
            click.echo(say("build-stopped", lang, count=left), err=True)
        if failed := len(self._failed) + len(self._todo.refused):
            click.echo(say("build-failed", lang, count=failed), err=True)
        words = "build-done-pdf" if self.pdfs else "build-done"
        counts = {"made": len(self.written), "kept": len(self._todo.kept), "pdfs": self.pdfs}
        click.echo(say(words, lang, **counts), err=True)
        if self._machine:
            return EXIT_MACHINE
        return EXIT_INPUT if problems else EXIT_OK

    def _tell(self, path: str, why: list[str]) -> None:
        line = f"{path}: {'; '.join(why)}" if self._explain else path
        if self._at_once:
            speak(line)
        else:
            self._later.append(line)

    def _why(self, reason: Reason) -> str:
        kind, what = reason
        return say(f"build-why-{kind}", self._lang, what=what)

    def _of_failed(self) -> list[Diagnostic]:
        """What is wrong; many files of one folder that cannot be written are told as one."""
        alike = Counter(
            _folder_and_reason(problem)
            for event in self._failed
            if event.machine
            for problem in event.problems
        )
        many = {key: count for key, count in alike.items() if count > _MOST_ALIKE}
        told = [
            Diagnostic("E721", folder, params={"count": str(count), "reason": reason})
            for (folder, reason), count in many.items()
        ]
        for event in self._failed:
            told += (
                problem
                for problem in event.problems
                if not (event.machine and _folder_and_reason(problem) in many)
            )
        return told

    def _unmatched(self) -> list[Diagnostic]:
        """Selectors that nothing fits; or all of them, where nothing fits them together."""
        selectors = self._selection.selectors
        none = [s for n, s in enumerate(selectors) if n not in self._hits]
        if not self._chosen:  # the others were not asked where the path alone says no
            none = [s for s in none if s.kind in BY_PATH] or none
        written = [selector.written for selector in none]
        if selectors and not none and not self._chosen:
            written = [" ".join(selector.written for selector in selectors)]
        return [Diagnostic("W713", short(text)) for text in written]

    def _shown(self, path: str) -> str:
        return f"{self._place.shown}{OUTPUT}/{path}"


def _folder_and_reason(problem: Diagnostic) -> tuple[str, str]:
    return os.path.dirname(problem.path), problem.params.get("reason", "")  # noqa: PTH120
