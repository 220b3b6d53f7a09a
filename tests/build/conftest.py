"""A workspace of its own for each test, and builds inside it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import LETTER, _quiet_environment, vanban, workspace

__all__ = ["_quiet_environment", "vanban", "workspace"]

SOURCE = str(Path(__file__).parents[2])


@pytest.fixture
def office(workspace):
    """The workspace, with two letters in it."""
    (workspace / "directives/2026/hop.yaml").write_text(
        LETTER.replace("số: 5", "số: 6").replace("kiểm tra", "họp bàn"), encoding="utf-8"
    )
    return workspace


@pytest.fixture
def build(vanban):
    """`build("--explain")` → the lines of stdout, stderr; the exit code has to be `code`."""

    def call(*arguments, code=0):
        found, out, err = vanban("build", *arguments)
        assert found == code, err
        return out, err

    return call


def documents(root: Path) -> dict[str, str]:
    """The hashes of what lies in output/, hidden files aside, by path."""
    return {
        path.relative_to(root / "output").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((root / "output").rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def hidden(root: Path) -> list[str]:
    """The hidden files in output/."""
    return sorted(p.relative_to(root / "output").as_posix() for p in root.glob("output/**/.*"))


def clean_documents(root: Path, tmp_path: Path) -> dict[str, str]:
    """What a first build of a copy of the workspace makes."""
    copy = tmp_path / "ban-sao"
    shutil.rmtree(copy, ignore_errors=True)
    ignored = shutil.ignore_patterns("output")
    shutil.copytree(root, copy, symlinks=True, ignore=ignored)
    run(copy, "--jobs", "1")
    return documents(copy)


def letters(root: Path, count: int) -> None:
    """So many letters in directives/nhieu/."""
    folder = root / "directives/nhieu"
    folder.mkdir(parents=True)
    for number in range(1, count + 1):
        text = LETTER.replace("số: 5", f"số: {number}")
        (folder / f"{number:04d}.yaml").write_text(text, encoding="utf-8")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "generator", "build", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": SOURCE}


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess:
    """A build in a process of its own."""
    return subprocess.run(
        command(*arguments), cwd=root, env=environment(), capture_output=True, text=True
    )
