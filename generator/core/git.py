"""Asking git: a list of arguments, no shell, and nothing of a repository's configuration is run.

A folder from elsewhere may have settings that start programs, or fetch from where it came from: no
pager, no hook, no file monitor, no lazy fetch, no question at a terminal, and no lock that another
git would wait for.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from types import MappingProxyType

_SECONDS = 60
_SAFE = (
    *("--no-pager", "--literal-pathspecs", "--no-optional-locks"),
    *("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}"),
)
_ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # whatever the settings allow
    "LC_ALL": "C.UTF-8",
}


class NoGitError(Exception):
    """There is no git here, or it does not answer; its text is the reason."""


def run_git(
    folder: str | os.PathLike[str],
    *arguments: str,
    stdin: bytes = b"",
    environment: Mapping[str, str] = MappingProxyType({}),
) -> bytes | None:
    """What git, run in `folder` (with `environment` besides its own), prints; None where it fails.

    Raises `NoGitError` where git is not there or takes more than a minute.
    """
    try:
        done = subprocess.run(  # noqa: S603  (a list of arguments, no shell)
            ["git", "-C", os.fspath(folder), *_SAFE, *arguments],  # noqa: S607
            input=stdin,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, **_ENVIRONMENT, **environment},
        )
    except FileNotFoundError as error:
        raise NoGitError("git") from error
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise NoGitError(str(error)) from error
    return done.stdout if done.returncode == 0 else None


def without_filters(folder: str | os.PathLike[str]) -> dict[str, str]:
    """The environment in which git takes every filter of its settings for one that does nothing.

    A filter is a program, which git runs on a file of the work tree that it looks into. A file that
    one had changed counts as differing then. Raises `NoGitError`.
    """
    listed = run_git(folder, "config", "-z", "--name-only", "--get-regexp", r"^filter\..*") or b""
    names = {os.fsdecode(name).rpartition(".")[0] for name in listed.split(b"\0") if name}
    settings = {"clean": "", "smudge": "", "process": "", "required": "false"}
    # Not with -c: it takes a name with = in it for another one.
    keys = [(f"{name}.{key}", value) for name in sorted(names) for key, value in settings.items()]
    found = {"GIT_CONFIG_COUNT": str(len(keys))}
    for number, (key, value) in enumerate(keys):
        found |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return found
