"""Many files on all cores: outcomes come in the files' order, and memory stays flat.

Each process gets some files at a time and reads profiles for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator.check.checking import check_files
from generator.check.findings import of_diagnostic
from generator.check.outcome import Outcome
from generator.check.settings import Settings
from generator.core.diagnostics import Diagnostic
from generator.core.pool import Work, cores, in_order


def check_all(paths: Iterable[str], settings: Settings) -> Iterator[Outcome]:
    """The outcomes of all of `paths`, in their order."""
    work = Work(partial(check_files, settings=settings), partial(_died, settings=settings))
    yield from in_order(work, paths, cores())


def _died(path: str, settings: Settings) -> Outcome:
    return Outcome(path, (of_diagnostic(Diagnostic("E922", path), settings.lang),))
