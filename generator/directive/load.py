"""Loading a directive: a file, or its bytes, to a `Directive` and all that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.directive import nodes
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
    """`directive` is None exactly when there are diagnostics; they are in the file's order.

    `content` is the file's bytes, `files` those of the files that it names, by name.
    """

    directive: Directive | None
    diagnostics: list[Diagnostic]
    content: bytes = b""
    files: Mapping[str, bytes] = MappingProxyType({})


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

    `files` are those that the directive may name, `files_beside` by default; it holds those that
    were read.
    """
    problems = Problems(path_for_messages)
    root, whole = read_tree(data, problems)
    files = files or files_beside(path_for_messages, profile)
    if root is None or not whole:
        if root is not None:
            check_part(_context(problems, profile, files), root)
        return _loaded(None, problems, data, files)
    return load_tree(root, data, problems, profile, files)


def load_tree(
    root: nodes.Mapping,
    data: bytes,
    problems: Problems,
    profile: Profile | None,
    files: NamedFiles | None = None,
) -> Loaded:
    """The same for a tree that has been read, or filled in (see `directive.filled`).

    `data` is what the directive's digests are of; `problems` knows the file's path and its text.
    """
    files = files or files_beside(problems.path, profile)
    ctx = _context(problems, profile, files)
    directive = directive_of(ctx, root, profile.defaults if profile else {})
    if directive:
        content = profile.content if profile else b""
        directive = directive._replace(
            source_digest=digest_of(data, content, files.read_so_far),
            content_digest=digest_of(data.replace(b"\r\n", b"\n"), b"", files.read_so_far),
        )
    return _loaded(directive, problems, data, files)


def _loaded(
    directive: Directive | None, problems: Problems, data: bytes, files: NamedFiles
) -> Loaded:
    if problems.found:
        return Loaded(None, sorted(problems.found, key=Diagnostic.sort_key), data)
    return Loaded(directive, [], data, files.read_so_far)


def _context(problems: Problems, profile: Profile | None, files: NamedFiles) -> Context:
    return Context(problems, profile.signatories if profile else {}, files)


def files_beside(path: str, profile: Profile | None) -> NamedFiles:
    """The files that the directive may name: of its workspace, else of its own folder."""
    folder = os.path.dirname(path)  # noqa: PTH120  (pathlib is not worth its import on this path)
    root = os.path.dirname(profile.path) if profile else folder  # noqa: PTH120
    return NamedFiles(folder or ".", root or ".")
