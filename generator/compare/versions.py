"""The two versions that are compared: files, or what git holds of a file at a revision."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.compare.directives import read_directive
from generator.compare.git import Repository, Written, joined
from generator.compare.layouts import read_docx
from generator.compare.reading import Reading
from generator.core.diagnostics import Diagnostic, Span
from generator.core.errors import InputError
from generator.core.input_file import input_bytes
from generator.directive.load import load_text
from generator.directive.model import Directive
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems
from generator.directive.profile import (
    PROFILE_NAME,
    Profile,
    find_workspace,
    load_profile,
    load_profile_text,
)
from generator.directive.source import MAX_BYTES
from generator.inspect.package import MAX_FILE

Render = Callable[[Directive, Path | None], bytes]


class Operand(NamedTuple):
    """A file, at a git revision or (`revision` is empty) as it lies on the disk."""

    revision: str
    path: str

    @property
    def shown(self) -> str:
        """As it is called in messages."""
        return f"{self.revision}:{self.path}" if self.revision else self.path


class Version(NamedTuple):
    """The bytes of one version; `repository` and `commit` where they come out of git.

    `elsewhere` is the workspace whose profile serves a file that lies in none.
    """

    operand: Operand
    data: bytes
    repository: Repository | None = None
    commit: str = ""
    elsewhere: Path | None = None

    @property
    def is_docx(self) -> bool:
        """Whether it is a .docx, by its name or by how it begins."""
        return self.operand.path.lower().endswith(".docx") or self.data.startswith(b"PK\3\4")


def operands_of(arguments: tuple[str, ...]) -> tuple[Operand, Operand] | None:
    """The two versions that the arguments of `vanban diff` name; None where they name no two.

    `FILE`: HEAD and the file. `A B`: a file or `REVISION:FILE` each; where A is neither, it is the
    revision at which B is looked at. `R1 R2 FILE`: a file at two revisions. What exists as a file
    is a file, whatever its name looks like.
    """
    if len(arguments) == 1:
        return Operand("HEAD", arguments[0]), Operand("", arguments[0])
    if len(arguments) == 2:
        old, new = arguments
        second = _operand(new)
        if not os.path.lexists(old) and ":" not in old and not _is_document(old):
            return (Operand(old, second.path), second) if not second.revision else None
        return _operand(old), second
    if len(arguments) == 3:
        return Operand(arguments[0], arguments[2]), Operand(arguments[1], arguments[2])
    return None


def _operand(argument: str) -> Operand:
    revision, colon, path = argument.partition(":")
    if not colon or not revision or not path or os.path.lexists(argument):
        return Operand("", argument)
    return Operand(revision, path)


def _is_document(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml", ".docx"))


def fetch_both(old: Operand, new: Operand) -> tuple[Version, Version]:
    """Both versions. A copy that lies in no workspace is read with the profile of the other one's.

    Raises `InputError`, `MachineError`.
    """
    found = (find_workspace(Path(path)) for path in (new.path, old.path, "x.yaml"))
    shared = next((workspace for workspace in found if workspace is not None), None)
    return fetch(old)._replace(elsewhere=shared), fetch(new)._replace(elsewhere=shared)


def fetch(operand: Operand) -> Version:
    """The bytes of a version. Raises `InputError`, `MachineError`."""
    limit = MAX_FILE if operand.path.lower().endswith(".docx") else MAX_BYTES
    if not operand.revision:
        return Version(operand, _read(operand.path, limit))
    path = Path(operand.path)
    try:
        repository = Repository(_nearest_folder(path))
    except InputError:
        if not os.path.lexists(path):  # a name that is mistyped, rather than a folder without git
            raise InputError([Diagnostic("E001", operand.path)]) from None
        raise
    commit = repository.commit(operand.revision)
    data = repository.content(commit, repository.inside(path), limit)
    if data is None:
        params = {"revision": operand.revision}
        raise InputError([Diagnostic("E962", operand.path, params=params)])
    return Version(operand, data, repository, commit)


def _nearest_folder(path: Path) -> Path:
    """The folder of a file, or the nearest one above it that is still there."""
    return next((folder for folder in path.absolute().parents if folder.is_dir()), Path())


def _read(path: str, limit: int) -> bytes:
    return input_bytes(path, limit, Diagnostic("E963", path, params={"limit": str(limit >> 20)}))


def written(version: Version) -> Written:
    """Who wrote a version: by its commit, or by the commit whose content the file still is."""
    operand = version.operand
    if version.repository is not None:
        path = version.repository.inside(Path(operand.path))
        return version.repository.written(version.commit, path)
    try:
        repository = Repository(_nearest_folder(Path(operand.path)))
        head = repository.commit("HEAD")
        path = repository.inside(Path(operand.path))
        same = repository.content(head, path, MAX_FILE) == version.data
        return repository.written(head, path) if same else Written()
    except (InputError, OSError):
        return Written()


def readings(old: Version, new: Version, render: Render) -> tuple[Reading, Reading]:
    """What both say. Two YAML files are read as such; beside a .docx a YAML is what it composes.

    Raises `InputError` with what is wrong in both.
    """
    problems: list[Diagnostic] = []
    found: list[Reading] = []
    as_paper = old.is_docx or new.is_docx
    for version in (old, new):
        try:
            if as_paper:
                data = as_docx(version, render)
                found.append(read_docx(data, version.operand.shown))
            else:
                found.append(read_directive(load_version(version)[0]))
        except InputError as error:
            problems += error.diagnostics
    if problems:
        raise InputError(problems)
    return found[0], found[1]


def as_docx(version: Version, render: Render) -> bytes:
    """The .docx of a version: itself, or what its YAML gives. Raises `InputError`."""
    if version.is_docx:
        return version.data
    directive, workspace = load_version(version)
    return render(directive, workspace)


def load_version(version: Version) -> tuple[Directive, Path | None]:
    """The directive of a YAML version, with profile and files of the same revision; its workspace.

    Raises `InputError`.
    """
    path = Path(version.operand.path)
    workspace = find_workspace(path)
    if version.repository is None:
        profile = None
        files = None if workspace else NamedFiles(os.fspath(path.parent), os.fspath(path.parent))
        workspace = workspace or version.elsewhere
        if workspace is not None:
            profile, problems = load_profile(workspace / PROFILE_NAME)
            if problems:
                raise InputError(problems)
        loaded = load_text(version.data, version.operand.shown, profile, files)
    else:
        profile, files = _then(version.repository, version.commit, path)
        loaded = load_text(version.data, version.operand.shown, profile, files)
    if loaded.directive is None:
        raise InputError(loaded.diagnostics)
    return loaded.directive, workspace


def _then(repository: Repository, commit: str, path: Path) -> tuple[Profile | None, NamedFiles]:
    """The profile and the files beside a directive, as they were at a commit."""
    folder = posixpath.dirname(repository.inside(path))
    above = folder
    while True:
        name = joined(above, PROFILE_NAME)
        content = repository.content(commit, name, MAX_BYTES)
        if content is not None or not above:
            break
        above = posixpath.dirname(above)
    profile = None
    if content is not None:
        profile, problems = load_profile_text(content, f"{commit[:8]}:{name}")
        if problems:
            raise InputError(problems)
    root = above if content is not None else folder
    return profile, _FilesThen(repository, commit, folder, root)


class _FilesThen(NamedFiles):
    """The files that a directive names, as they were at a commit."""

    __slots__ = ("_commit", "_repository")

    def __init__(self, repository: Repository, commit: str, folder: str, root: str) -> None:
        super().__init__(folder, root)
        self._repository = repository
        self._commit = commit

    def read(self, problems: Problems, name: str, span: Span, limit: int) -> bytes | None:
        """As `NamedFiles.read`, out of git."""
        name = name.replace("\\", "/")
        if name in self.read_so_far:
            return self.read_so_far[name]
        path = joined(self.folder, name)
        outside = path.startswith(("..", "/")) or "\0" in name or name[1:2] == ":"
        if outside or (self.root and not path.startswith(f"{self.root}/")):
            problems.add("E360", span, name=name)
            return None
        try:
            content = self._repository.content(self._commit, path, limit)
        except InputError:
            problems.add("E363", span, name=name, limit=str(limit // 2**20))
            return None
        if content is None:
            problems.add("E361", span, name=name)
            return None
        self.read_so_far[name] = content
        return content
