"""Loading a directive: a file, or its bytes, to a `Directive` and all that is wrong with it."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive.convert import check_part, directive_of
from generator.directive.digest import digest_of
from generator.directive.model import Directive
from generator.directive.named_files import NamedFiles
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


def load_text(
    data: bytes, path_for_messages: str, profile: Profile | None, files: NamedFiles | None = None
) -> Loaded:
    """The same for bytes that are at hand already; the path only names them in messages.

    `files` are those that the directive may name, unless they lie beside `path_for_messages`.
    """
    problems = Problems(path_for_messages)
    root, whole = read_tree(data, problems)
    directive = None
    if root is not None:
        signatories = profile.signatories if profile else {}
        files = files or _files_beside(path_for_messages, profile)
        ctx = Context(problems, signatories, files)
        defaults = profile.defaults if profile else {}
        if whole:
            directive = directive_of(ctx, root, defaults)
            if directive:
                content = profile.content if profile else b""
                directive = directive._replace(
                    source_digest=digest_of(data, content, files.read_so_far),
                    content_digest=digest_of(data.replace(b"\r\n", b"\n"), b"", files.read_so_far),
                )
        else:
            check_part(ctx, root)
    if problems.found:
        return Loaded(None, sorted(problems.found, key=Diagnostic.sort_key))
    return Loaded(directive, [])


def _files_beside(path: str, profile: Profile | None) -> NamedFiles:
    """The files that the directive may name: of its workspace, else of its own folder."""
    folder = os.path.dirname(path)  # noqa: PTH120  (pathlib is not worth its import on this path)
    root = os.path.dirname(profile.path) if profile else folder  # noqa: PTH120
    return NamedFiles(folder or ".", root or ".")
