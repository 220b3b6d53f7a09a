"""Numbers that another git branch has given too, found before the branches are merged."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from generator.core.diagnostics import Diagnostic
from generator.core.git import NoGitError, run_git
from generator.directive.load import load_text
from generator.directive.profile import Profile
from generator.register.entries import ISSUED, Entry
from generator.register.facts import Facts, Key, Place, at_number, key_of
from generator.register.records import find
from generator.register.scanning import DIRECTIVES, MODELS, may_be_numbered, numbered_of
from generator.register.verifying import shown_number

_MOST_BRANCHES = 200


class _Blob(NamedTuple):
    """A directive as it is on another branch."""

    branch: str
    path: str
    id: str


def branch_conflicts(facts: Facts, place: Place, profile: Profile | None) -> list[Diagnostic]:
    """Every number that this workspace and another branch have given to different documents.

    Nothing where there is no git or no repository.
    """
    here = {key_of(n.entry): n.entry for n in facts.files}
    owners: dict[Key, tuple[str, Entry]] = {
        key: ("", entry) for key, entry in facts.book.items() if entry.state == ISSUED
    } | {key: ("", entry) for key, entry in here.items()}
    found = []
    for branch, entry in _numbered_elsewhere(place.root, profile):
        key = key_of(entry)
        other, known = owners.setdefault(key, (branch, entry))
        if other == branch or known.path == entry.path or known.digest == entry.digest:
            continue
        params = {**shown_number(entry), "branch": branch, "other": entry.path}
        if (place.root / known.path).exists():
            found.append(at_number(place, known.path, "E837", **params))
        else:
            found.append(Diagnostic("E837", place.shown + known.path, params=params))
    return found


def not_here_yet(
    connection: Connection, root: Path, profile: Profile | None
) -> list[tuple[str, Entry]]:
    """What branches of other repositories, as fetched, have numbered and the book does not know."""
    return [
        (branch, entry)
        for branch, entry in _numbered_elsewhere(root, profile, remote=True)
        if find(connection, *key_of(entry)) is None
    ]


def _numbered_elsewhere(
    root: Path, profile: Profile | None, *, remote: bool = False
) -> list[tuple[str, Entry]]:
    branches = _branches(root, ("refs/remotes",) if remote else ("refs/heads", "refs/remotes"))
    blobs = [blob for branch in branches for blob in _changed(root, branch)]
    contents = _contents(root, [blob.id for blob in blobs])
    found = []
    for blob in blobs:
        data = contents.get(blob.id, b"")
        if not may_be_numbered(data):
            continue
        directive = load_text(data, str(root / blob.path), profile).directive
        numbered = numbered_of(directive, blob.path, profile) if directive else None
        if numbered:
            found.append((blob.branch, numbered.entry))
    return found


def _branches(root: Path, kinds: tuple[str, ...]) -> list[str]:
    """The other branches, local ones first; those of the same commit as HEAD hold nothing new."""
    head = _git(root, "rev-parse", "--verify", "HEAD").decode("ascii", "replace").strip()
    form = "--format=%(objectname) %(refname:short)"
    lines = _git(root, "for-each-ref", form, *kinds).decode("utf-8", "replace")
    pairs = [line.partition(" ") for line in lines.splitlines()]
    return [name for commit, _, name in pairs if head and commit != head][:_MOST_BRANCHES]


def _changed(root: Path, branch: str) -> list[_Blob]:
    """The directives that are new or different on `branch`, seen from HEAD."""
    arguments = ("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--relative")
    raw = _git(root, *arguments, "--diff-filter=AM", "HEAD", branch, "--", DIRECTIVES)
    parts = raw.split(b"\0")
    blobs = []
    for header, name in zip(parts[::2], parts[1::2], strict=False):
        path = name.decode("utf-8", "replace")
        fields = header.split(b" ")
        is_model = path.startswith(f"{DIRECTIVES}/{MODELS}/")
        if len(fields) == 5 and path.endswith((".yaml", ".yml")) and not is_model:
            blobs.append(_Blob(branch, path, fields[3].decode("ascii")))
    return blobs


def _contents(root: Path, ids: list[str]) -> dict[str, bytes]:
    if not ids:
        return {}
    wanted = list(dict.fromkeys(ids))
    data = _git(root, "cat-file", "--batch", stdin="\n".join(wanted).encode() + b"\n")
    found = {}
    start = 0
    for _ in wanted:
        end = data.find(b"\n", start)
        header = data[start:end].split(b" ")
        if len(header) != 3:
            break
        size = int(header[2])
        found[header[0].decode("ascii")] = data[end + 1 : end + 1 + size]
        start = end + 1 + size + 1
    return found


def _git(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """What git prints; nothing where it fails or is not there."""
    try:
        return run_git(root, *arguments, stdin=stdin) or b""
    except NoGitError:
        return b""
