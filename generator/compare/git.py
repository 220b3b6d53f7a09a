"""What git knows of a file: its content at a revision, and who wrote that.

Only commands that read objects: no filter, no external diff of the repository's configuration is
run.
"""

from __future__ import annotations

import datetime
import os
import posixpath
import re
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.git import NoGitError, run_git

_REGULAR = (b"100644", b"100755", b"100664")
_AUTHOR = re.compile(rb"^author (.*?) <[^>]*> (\d{1,15}) ([+-]\d{4})$", re.MULTILINE)


class Written(NamedTuple):
    """Who wrote a version, and when (ISO 8601, UTC); empty where nobody knows."""

    author: str = ""
    date: str = ""


class Repository:
    """The git repository that a folder belongs to. Raises `InputError` where there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        found = self._git("rev-parse", "--show-toplevel")
        if found is None:
            raise InputError([Diagnostic("E960", os.fspath(folder))])
        self.top = self._folder = Path(os.fsdecode(found.rstrip(b"\n")))

    def commit(self, revision: str) -> str:
        """The commit that `revision` names. Raises `InputError` where there is none."""
        found = None
        if revision and not revision.startswith("-"):
            found = self._git(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
            )
        if not found:
            raise InputError([Diagnostic("E961", revision, params={"revision": revision})])
        return found.decode("ascii").strip()

    def inside(self, path: Path) -> str:
        """A path as git names it, from the top of the repository."""
        whole = Path(os.path.abspath(path))  # noqa: PTH100  (a link is a file of its own to git)
        for top in (self.top, Path(os.path.realpath(self.top))):
            if whole.is_relative_to(top):
                return whole.relative_to(top).as_posix()
        real = Path(os.path.realpath(path.parent)) / path.name
        if real.is_relative_to(os.path.realpath(self.top)):
            return real.relative_to(os.path.realpath(self.top)).as_posix()
        raise InputError([Diagnostic("E960", os.fspath(path))])

    def content(self, commit: str, path: str, limit: int) -> bytes | None:
        """The bytes of a regular file at a commit; None where there is none.

        Raises `InputError` (E963) for one that is longer than `limit`.
        """
        listed = self._git("ls-tree", "-z", "--full-tree", commit, "--", path)
        header, _, name = (listed or b"").rstrip(b"\0").partition(b"\t")
        mode, _, identity = header.partition(b" blob ")
        if mode not in _REGULAR or os.fsdecode(name) != path:
            return None
        blob = identity.decode("ascii")
        size = self._git("cat-file", "-s", blob)
        if size is None:
            return None
        if int(size) > limit:
            params = {"limit": str(limit >> 20)}
            raise InputError([Diagnostic("E963", f"{commit[:8]}:{path}", params=params)])
        return self._git("cat-file", "blob", blob)

    def originals(self) -> list[str]:
        """The commits at which branches were that are being rebased."""
        found = []
        for name in _ORIGINAL:
            place = self._git("rev-parse", "--git-path", name) or b""
            path = self.top / os.fsdecode(place.rstrip(b"\n"))
            if path.is_file():
                found.append(path.read_text("ascii", "replace").strip()[:64])
        return found

    def written(self, commit: str, path: str) -> Written:
        """Who wrote the version of a file that is there at a commit."""
        last = self._git("rev-list", "-1", commit, "--", path) or b""
        header = self._git("cat-file", "commit", last.decode("ascii").strip() or commit) or b""
        found = _AUTHOR.search(header.partition(b"\n\n")[0])
        if not found:
            return Written()
        try:
            moment = datetime.datetime.fromtimestamp(int(found[2]), datetime.UTC)
        except (ValueError, OverflowError, OSError):  # after the year 9999
            return Written()
        name = "".join(ch for ch in found[1].decode("utf-8", "replace") if ch.isprintable())
        return Written(name, f"{moment:%Y-%m-%dT%H:%M:%SZ}")

    def _git(self, *arguments: str) -> bytes | None:
        """What git prints; None where it fails."""
        return ask_git(self._folder, *arguments)


def ask_git(folder: Path, *arguments: str) -> bytes | None:
    """What git, run in `folder`, prints; None where it fails. Raises `MachineError` without git."""
    try:
        return run_git(folder, *arguments)
    except NoGitError as error:
        raise MachineError([Diagnostic("E964", "git", params={"reason": str(error)})]) from error


def joined(folder: str, name: str) -> str:
    """A path beside another one, as git names it; leading dots are resolved."""
    return posixpath.normpath(posixpath.join(folder, name))


# Where git says what it is bringing in: the environment of a merge, else one of these names, or
# (a rebase that has not stopped yet) a file with the commit that the branch was at.
_HEADS = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD", "REVERT_HEAD")
_ORIGINAL = ("rebase-merge/orig-head", "rebase-apply/orig-head")
_MOST_PROGRESS = 2**20


def side_versions(path: str, environment: dict[str, str]) -> tuple[bytes, list[bytes]]:
    """A file (from the top of the repository, where git runs its drivers) on both sides of a merge.

    Ours is that of HEAD; of theirs there may be several, none where git does not say what it brings
    in (a cherry-pick). What is not there is empty.
    """
    repository = Repository(Path())
    names = [name.removeprefix("GITHEAD_") for name in environment if name.startswith("GITHEAD_")]
    theirs = [_at(repository, name, path) for name in names or [*_HEADS, *repository.originals()]]
    return _at(repository, "HEAD", path) or b"", [data for data in theirs if data]


def _at(repository: Repository, name: str, path: str) -> bytes | None:
    """A file at a commit; None where there is no such commit, or file."""
    try:
        return repository.content(repository.commit(name), path, _MOST_PROGRESS)
    except InputError:
        return None
