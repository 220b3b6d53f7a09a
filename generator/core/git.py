"""Asking git: a list of arguments, no shell, and nothing of a repository's configuration is run.

A folder from elsewhere may have settings that start programs, or fetch from where it came from: no
pager, no hook, no file monitor, no lazy fetch, no question at a terminal, and no lock that another
git would wait for.
"""

from __future__ import annotations

import os
import subprocess

_SECONDS = 60
_SAFE = (
    *("--no-pager", "--literal-pathspecs", "--no-optional-locks"),
    *("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}"),
)
_ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C.UTF-8",
}


class NoGitError(Exception):
    """There is no git here, or it does not answer; its text is the reason."""


def run_git(folder: str | os.PathLike[str], *arguments: str, stdin: bytes = b"") -> bytes | None:
    """What git, run in `folder`, prints; None where it fails.

    Raises `NoGitError` where git is not there or takes more than a minute.
    """
    try:
        done = subprocess.run(  # noqa: S603  (a list of arguments, no shell)
            ["git", "-C", os.fspath(folder), *_SAFE, *arguments],  # noqa: S607
            input=stdin,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, **_ENVIRONMENT},
        )
    except FileNotFoundError as error:
        raise NoGitError("git") from error
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise NoGitError(str(error)) from error
    return done.stdout if done.returncode == 0 else None
