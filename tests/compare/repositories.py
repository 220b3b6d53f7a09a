"""Real git repositories with a workspace in them, and `vanban` where git finds it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_ENVIRONMENT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Trần Thị Lan",
    "GIT_AUTHOR_EMAIL": "lan@example.invalid",
    "GIT_COMMITTER_NAME": "Trần Thị Lan",
    "GIT_COMMITTER_EMAIL": "lan@example.invalid",
    "GIT_AUTHOR_DATE": "2026-03-02T08:30:00+07:00",
    "GIT_COMMITTER_DATE": "2026-03-02T08:30:00+07:00",
    "GIT_PAGER": "cat",
    "LC_ALL": "C.UTF-8",
}


class Clone:
    """A repository; `git` runs git in it as a person would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        programs = folder.parent / "programs"
        programs.mkdir()
        script = programs / "vanban"
        script.write_text(
            f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m generator "$@"\n'
        )
        script.chmod(0o755)
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        self.environment = {**os.environ, **_ENVIRONMENT, "PATH": path}
        folder.mkdir()
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str, code: int = 0) -> str:
        """What git prints, errors last; `code` is the exit code that it must have."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env=self.environment, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == code, (arguments, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def vanban(self, *arguments: str, code: int = 0) -> str:
        """What `vanban` prints, errors last."""
        done = subprocess.run(
            ["vanban", *arguments], cwd=self.folder, env=self.environment, capture_output=True,
            encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == code, (arguments, done.returncode, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def write(self, name: str, content: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()

    def commit(self, message: str, **files: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def branches(self, base: dict[str, str], ours: dict[str, str], theirs: dict[str, str]) -> None:
        """`main` with `base` then `ours`, and the branch `kia` with `base` then `theirs`."""
        for name, content in base.items():
            self.write(name, content)
        self.commit("gốc")
        self.git("checkout", "-q", "-b", "kia")
        for name, content in theirs.items():
            self.write(name, content)
        self.commit("nhánh kia")
        self.git("checkout", "-q", "main")
        for name, content in ours.items():
            self.write(name, content)
        self.commit("nhánh này")
