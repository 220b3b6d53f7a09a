"""Asking git: what it prints, and that nothing of the repository's configuration is run."""

from __future__ import annotations

import subprocess

import pytest

from generator.core import git
from generator.core.git import NoGitError, run_git


@pytest.fixture
def repository(tmp_path):
    for arguments in (
        ("init", "-q", "."),
        ("config", "user.name", "a"),
        ("config", "user.email", "a@b"),
    ):
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True)
    return tmp_path


def test_what_it_prints_and_none_where_it_fails(repository):
    assert run_git(repository, "rev-parse", "--is-inside-work-tree") == b"true\n"
    assert run_git(repository, "rev-parse", "--verify", "khong-co") is None
    assert run_git(repository / "khong-co", "status") is None


def test_it_is_given_bytes_to_read(repository):
    written = run_git(repository, "hash-object", "-w", "--stdin", stdin=b"\xff\n")
    assert run_git(repository, "cat-file", "blob", written.decode().strip()) == b"\xff\n"


def test_no_program_that_the_repository_names_is_run(repository):
    trap = repository / "trap"
    trap.write_text(f"#!/bin/sh\ntouch '{repository}/ran'\n")
    trap.chmod(0o755)
    (repository / ".git/hooks").mkdir(exist_ok=True)
    for hook in ("pre-commit", "post-commit", "post-index-change"):
        (repository / ".git/hooks" / hook).write_bytes(trap.read_bytes())
        (repository / ".git/hooks" / hook).chmod(0o755)
    for name in ("core.fsmonitor", "core.pager", "pager.status"):
        subprocess.run(["git", "config", name, str(trap)], cwd=repository, check=True)
    assert run_git(repository, "status", "--short") == b"?? trap\n"
    assert run_git(repository, "commit", "-q", "--allow-empty", "-m", "x") == b""
    assert not (repository / "ran").exists()


def test_a_sign_of_a_pattern_is_a_letter_of_a_name(repository):
    (repository / "a*.yaml").touch()
    (repository / "ab.yaml").touch()
    assert run_git(repository, "ls-files", "--others", "--", "a*.yaml") == b"a*.yaml\n"


def test_without_git_or_without_an_answer(repository, monkeypatch):
    def slow(*_, timeout, **__):
        raise subprocess.TimeoutExpired("git", timeout)

    monkeypatch.setattr(git.subprocess, "run", slow)
    with pytest.raises(NoGitError, match="timed out"):
        run_git(repository, "status")
    monkeypatch.undo()
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoGitError, match=r"^git$"):
        run_git(repository, "status")
