"""Loading a directive: a file, or its bytes, to a `Directive` and all that is wrong with it."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.convert import check_part, directive_of
from generator.directive.model import Directive
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.reader import read_tree
from generator.directive.shapes import Context
from generator.directive.source import read_bytes


class Loaded(NamedTuple):
    """`directive` is None exactly when there are diagnostics; they are in the file's order."""

    directive: Directive | None
    diagnostics: list[Diagnostic]


def load(path: str | os.PathLike[str], profile: Profile | None) -> Loaded:
    """Read one YAML file. Bad input is told as diagnostics, never raised.

    `profile` gives what the directive leaves out; None where there is no workspace.
    """
    name = os.fsdecode(path)
    problems = Problems(name)
    data = read_bytes(name, problems)
    if data is None:
        return Loaded(None, problems.found)
    return load_text(data, name, profile)


def load_text(data: bytes, path_for_messages: str, profile: Profile | None) -> Loaded:
    """The same for bytes that are at hand already; the path only names them in messages."""
    problems = Problems(path_for_messages)
    root, whole = read_tree(data, problems)
    directive = None
    if root is not None:
        signatories = profile.signatories if profile else {}
        ctx = Context(problems, signatories)
        defaults = profile.defaults if profile else {}
        if whole:
            directive = directive_of(ctx, root, defaults, _digest(data, profile))
        else:
            check_part(ctx, root)
    if problems.found:
        return Loaded(None, sorted(problems.found, key=Diagnostic.sort_key))
    return Loaded(directive, [])


def _digest(data: bytes, profile: Profile | None) -> str:
    """SHA-256 of the directive's bytes, a zero byte, and the profile's bytes."""
    import hashlib

    digest = hashlib.sha256(data)
    digest.update(b"\0")
    if profile:
        digest.update(profile.content)
    return digest.hexdigest()
