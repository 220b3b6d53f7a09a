"""The program run inside an office with overdue tasks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.boundary import run
from tests.followup.offices import office

Vanban = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def vanban(capsys: pytest.CaptureFixture[str]) -> Vanban:
    """`vanban("followup", "list")` → exit code, lines of stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, list[str], str]:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err

    return call


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The office; the current folder is inside it."""
    folder = office(tmp_path / "so")
    monkeypatch.chdir(folder)
    monkeypatch.delenv("VANBAN_LANG", raising=False)
    return folder
