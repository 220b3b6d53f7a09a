"""What differs from a git revision."""

from __future__ import annotations

import os

from generator.build.finding import Place
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.git import NoGitError, run_git, without_filters
from generator.core.text import short


def changed_paths(place: Place, revision: str) -> frozenset[str]:
    """The files of the workspace that differ from `revision`, or that it does not have.

    Paths are those of the workspace, with slashes. Raises `InputError` for a revision that git does
    not know (E715), `MachineError` where git cannot be asked or there is no repository (E716).
    """
    if not revision or revision.startswith("-") or not revision.isprintable():
        raise _unknown(revision)
    if not _git(place, "rev-parse", "--git-dir"):
        raise MachineError([Diagnostic("E716", f"{place.shown or '.'}")])
    commit = _git(place, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if not commit:
        raise _unknown(revision)
    name = commit.decode("ascii", "replace").strip()
    differing = _git(
        place,
        *("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"),
        *("--ignore-submodules", "--relative", name, "--", "."),
        looks_into_files=True,
    )
    new = _git(place, "ls-files", "-z", "--others", "--exclude-standard", "--", ".")
    if differing is None or new is None:
        raise MachineError([Diagnostic("E716", f"{place.shown or '.'}")])
    return frozenset(os.fsdecode(path) for path in (differing + new).split(b"\0") if path)


def _unknown(revision: str) -> InputError:
    return InputError([Diagnostic("E715", f"changed:{short(revision)}")])


def _git(place: Place, *arguments: str, looks_into_files: bool = False) -> bytes | None:
    """What git prints; None where it fails or is not there."""
    try:
        environment = without_filters(place.root) if looks_into_files else {}
        return run_git(place.root, *arguments, environment=environment)
    except NoGitError:
        return None
