"""Which files of a folder are documents."""

from __future__ import annotations

import pytest

from generator.check.folders import files_in


@pytest.fixture
def tree(tmp_path, monkeypatch):
    for name in (
        "vanban.yaml",
        "ghi-chu.yaml",
        "directives/2026/b.yaml",
        "directives/2026/a.yml",
        "directives/2026/a.progress.yaml",
        "directives/2026/gui/thu.docx",
        "directives/2026/gui/~$thu.docx",
        "directives/2026/so-lieu.csv",
        "register/2026.yaml",
        "templates/cong-van.docx",
        "output/2026/b.docx",
        ".git/x.yaml",
        "output/.an.docx",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: b")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_documents_of_a_workspace(tree):
    assert list(files_in(["."])) == [
        "directives/2026/a.yml",
        "directives/2026/b.yaml",
        "directives/2026/gui/thu.docx",
        "output/2026/b.docx",
    ]


def test_a_file_that_is_named_is_checked_whatever_it_is(tree):
    named = ["templates/cong-van.docx", "khong-co.txt", "register/2026.yaml"]
    assert list(files_in(named)) == named


def test_each_file_once_and_no_lock_file(tree):
    named = ["output", "output/2026/b.docx", "./output/2026/../2026/b.docx"]
    assert list(files_in([*named, "directives/2026/gui/~$thu.docx"])) == ["output/2026/b.docx"]
