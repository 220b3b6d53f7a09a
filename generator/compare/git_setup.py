"""Telling git, in one clone, how it reads and merges our files.

What every clone shares is in .gitattributes: which files are of which kind. What a kind means is
each clone's own configuration, since git runs no program that a repository brings along. A clone
that was not set up treats directives as any text, and joins progress files and the register's years
line by line (`merge=union`); with the drivers they are joined by entries, which `.git/info` says,
because git falls back to its usual merge, not to union, where it does not know a driver.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from generator.compare.git import Repository, ask_git
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.files import NotAFile, TooLarge, read_regular, write_atomic

DOCX, YAML, MERGE = "vanban-docx", "vanban-yaml", "vanban"
# In .gitattributes of a workspace; the later line wins.
ATTRIBUTES: str = (
    f"*.docx diff={DOCX}\n"
    f"directives/**/*.yaml diff={YAML} merge={MERGE}\n"
    f"*.progress.yaml diff merge=union\n"
    f"register/*.yaml merge=union\n"
)
_MOST_BYTES = 2**20
_HEADER = "# vanban git setup"
# A shell runs these. Where the program is gone or fails, git shows the file as it is, and merges as
# it always does: an unmerged file without marks would look as if the other side had said nothing.
_READ = """sh -c '{program} git textconv "$1" 2>/dev/null || cat "$1"' -"""
_JOIN = (
    "{program} git merge-driver --marker-size %L %O %A %B %P; code=$?; "
    "test $code -le 1 || {{ git merge-file --marker-size=%L %A %O %B; code=$?; }}; exit $code"
)


class Done(NamedTuple):
    """The top of the clone, and the .gitattributes that got lines (empty: it had them)."""

    top: str
    attributes: str


def set_up(workspace: Path) -> Done:
    """Configure the clone that `workspace` lies in. May be done again.

    Raises `InputError` where there is none, `MachineError`, `OSError`.
    """
    repository = Repository(workspace)
    named = ask_git(repository.top, "rev-parse", "--git-path", "info/attributes") or b""
    own = repository.top / os.fsdecode(named.rstrip(b"\n"))
    shared = workspace / ".gitattributes"
    texts = [_text_of(own), _text_of(shared)]  # before anything is written
    program = command()
    values = {
        f"diff.{DOCX}.textconv": _READ.format(program=program),
        f"diff.{YAML}.textconv": _READ.format(program=program),
        f"diff.{YAML}.xfuncname": "^[^ ].*$",
        f"merge.{MERGE}.name": "vanban: YAML theo từng mục",
        f"merge.{MERGE}.driver": _JOIN.format(program=program),
    }
    for name, value in values.items():
        if ask_git(repository.top, "config", "--local", name, value) is None:
            raise MachineError([Diagnostic("E968", name, params={"reason": name})])
    _own_attributes(own, texts[0], repository.inside(workspace / "register"))
    return Done(os.fspath(repository.top), _shared_attributes(shared, texts[1]))


def is_set_up(workspace: Path) -> bool:
    """Whether the clone that `workspace` lies in shows YAML by meaning. Raises `MachineError`."""
    return bool((ask_git(workspace, "config", "--get", f"diff.{YAML}.textconv") or b"").strip())


def command() -> str:
    """How git calls this program: by its name where that is found, else by this Python."""
    return "vanban" if shutil.which("vanban") else f'"{sys.executable}" -m generator'


def _text_of(path: Path) -> str:
    """The attributes in a file, whatever bytes are in it; empty where there is none.

    Raises `InputError` for a folder, a pipe, a link (git reads none of them here), a huge file.
    """
    try:
        if path.is_symlink():
            raise NotAFile
        return read_regular(path, _MOST_BYTES).decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return ""
    except (NotAFile, TooLarge) as error:
        raise InputError([Diagnostic("E969", os.fspath(path))]) from error


def _write(path: Path, text: str) -> None:
    write_atomic(path, text.encode("utf-8", "surrogateescape"))


def _own_attributes(path: Path, old: str, inside: str) -> None:
    """This clone's own attributes, which go before those that all share."""
    lines = [f"*.progress.yaml merge={MERGE}", f"{_quoted(f'/{inside}/*.yaml')} merge={MERGE}"]
    missing = [line for line in lines if line not in old.splitlines()]
    if missing:
        header = "" if _HEADER in old else f"{_HEADER}\n"
        text = old if not old or old.endswith("\n") else f"{old}\n"
        _write(path, text + header + "\n".join(missing) + "\n")


def _quoted(pattern: str) -> str:
    """A pattern with spaces as git reads it."""
    if " " not in pattern and '"' not in pattern:
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _shared_attributes(path: Path, old: str) -> str:
    """Add to the workspace's .gitattributes what it lacks; its path where that was anything."""
    there = [line.split() for line in old.splitlines()]
    wanted = ATTRIBUTES.splitlines()
    missing = [line for line in wanted if not _says(there, line)]
    if not missing:
        return ""
    if wanted[1] in missing and wanted[2] not in missing:
        missing.append(wanted[2])  # the later line wins: progress files are no directives
    text = old if not old or old.endswith("\n") else f"{old}\n"
    _write(path, text + "\n".join(missing) + "\n")
    return os.fspath(path)


def _says(there: list[list[str]], wanted: str) -> bool:
    """Whether a line for the pattern holds all that is wanted."""
    words = wanted.split()
    return any(line[:1] == words[:1] and set(words) <= set(line) for line in there)
