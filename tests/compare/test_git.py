"""`git diff`, `git log -p`, `git merge` in a real repository that `vanban git setup` has set up."""

from __future__ import annotations

import os

import pytest

from tests.cli.conftest import PROFILE
from tests.compare.reading_cases import base
from tests.compare.repositories import Clone

LETTER = base("cong-van")
PATH = "directives/2026/kiem-tra.yaml"
PROGRESS = "directives/2026/kiem-tra.progress.yaml"
LAST_TASK = "  - Báo cáo tình hình sử dụng con dấu và chữ ký số về Sở Nội vụ.\n"
OURS, THEIRS = "  - Việc mới của nhánh này.\n", "  - Việc mới của nhánh kia.\n"
EVENT = '- {nhiệm vụ: "%s", đơn vị: "Văn phòng", xong: 2026-02-0%s}\n'


@pytest.fixture
def clone(tmp_path):
    """A workspace in a repository, not set up yet."""
    clone = Clone(tmp_path / "kho")
    clone.write("vanban.yaml", PROFILE)
    return clone


def added(task: str) -> str:
    return LETTER.replace(LAST_TASK, LAST_TASK + task)


def test_reading_by_meaning(clone):
    clone.vanban("git", "setup")
    clone.write(PATH, LETTER)
    clone.commit("soạn")
    clone.write(PATH, LETTER.replace("hạn: 30/6/2026", "hạn: 2026-07-15 # lùi").replace(
        "số bản: 30", "copies: 30"))  # fmt: skip
    lines = clone.git("diff").splitlines()
    assert [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")] == [
        "-  hạn: 30/6/2026",
        "+  hạn: 15/7/2026",
    ]
    assert any(line.startswith("@@") and "nhiệm vụ: Rà soát" in line for line in lines)
    clone.write(PATH, "loại: công văn\n\tsai: [")  # broken: as it is, and no error of git
    assert "\n+\tsai: [" in clone.git("diff")


def test_a_document_in_the_log(clone):
    clone.vanban("git", "setup")
    clone.write(PATH, LETTER)
    clone.vanban("render", PATH, "-o", ".")
    clone.commit("bản đầu")
    clone.write(PATH, LETTER.replace("Sở Nội vụ đề nghị", "Sở Nội vụ yêu cầu"))
    clone.vanban("render", PATH, "-o", ".")
    clone.commit("sửa mở đầu")
    log = clone.git("log", "-p", "-1", "--", "kiem-tra.docx")
    assert "-Sở Nội vụ đề nghị các cơ quan thực hiện một số nhiệm vụ sau:" in log
    assert "+Sở Nội vụ yêu cầu các cơ quan thực hiện một số nhiệm vụ sau:" in log
    assert "Binary" not in log
    (clone.folder / "kiem-tra.docx").write_bytes(b"PK\3\4 no zip")
    assert "+(không đọc được tệp .docx này: 11 byte" in clone.git("diff")


def test_both_branches_add_a_task_and_progress(clone):
    clone.vanban("git", "setup")
    begun = f"tiến độ:\n{EVENT % (1, 1)}"
    clone.branches(
        {PATH: LETTER, PROGRESS: begun},
        {PATH: added(OURS), PROGRESS: begun + EVENT % (2, 2)},
        {PATH: added(THEIRS), PROGRESS: begun + EVENT % (3, 3)},
    )
    printed = clone.git("merge", "kia")
    assert clone.read(PATH) == added(OURS + THEIRS)
    assert clone.read(PROGRESS) == begun + EVENT % (2, 2) + EVENT % (3, 3)
    assert "W960" in printed
    assert "5 của nhánh kia → 6" in printed


def test_progress_that_names_a_number_which_changes(clone):
    clone.vanban("git", "setup")
    clone.branches(
        {PATH: LETTER},
        {PATH: added(OURS)},
        {PATH: added(THEIRS), PROGRESS: f"tiến độ:\n{EVENT % (5, 3)}"},
    )
    printed = clone.git("merge", "kia", code=1)
    assert "E967" in printed
    assert PROGRESS in printed
    assert clone.read(PATH) == added(OURS + THEIRS)
    assert clone.git("diff", "--name-only", "--diff-filter=U").split() == [PATH]


def test_the_same_in_a_rebase(clone):
    clone.vanban("git", "setup")
    clone.branches(
        {PATH: LETTER},
        {PATH: added(OURS)},
        {PATH: added(THEIRS), PROGRESS: f"tiến độ:\n{EVENT % (5, 3)}"},
    )
    clone.git("checkout", "-q", "kia")
    assert "E967" in clone.git("rebase", "main", code=1)


def test_a_real_conflict(clone):
    clone.vanban("git", "setup")
    clone.branches(
        {PATH: LETTER},
        {PATH: LETTER.replace("hạn: 30/6/2026", "hạn: 15/7/2026")},
        {PATH: LETTER.replace("hạn: 30/6/2026", "hạn: 20/7/2026").replace(
            LAST_TASK, LAST_TASK + THEIRS)},
    )  # fmt: skip
    printed = clone.git("merge", "kia", code=1)
    assert f"{PATH}: E965" in printed
    assert "nhiệm vụ: hạn" in printed
    text = clone.read(PATH)
    assert "<<<<<<< nhánh này\n    hạn: 15/7/2026\n=======\n    hạn: 20/7/2026\n>>>>>>>" in text
    assert LAST_TASK + THEIRS in text
    assert "E019" in clone.vanban("check", PATH, code=1)


def test_a_clone_that_was_not_set_up_still_joins_progress(clone):
    """git knows no driver `vanban` here: it must not fall back to conflicts."""
    clone.write(".gitattributes", attributes())
    begun = f"tiến độ:\n{EVENT % (1, 1)}"
    clone.branches(
        {PATH: LETTER, PROGRESS: begun},
        {PATH: LETTER.replace("số: 125", "số: 126"), PROGRESS: begun + EVENT % (2, 2)},
        {PATH: added(THEIRS), PROGRESS: begun + EVENT % (3, 3)},
    )
    clone.git("merge", "kia")
    assert clone.read(PROGRESS) == begun + EVENT % (2, 2) + EVENT % (3, 3)
    assert clone.read(PATH) == added(THEIRS).replace("số: 125", "số: 126")


def attributes() -> str:
    from generator.compare.git_setup import ATTRIBUTES

    return ATTRIBUTES


def test_where_vanban_is_gone_again_git_goes_on(clone):
    clone.vanban("git", "setup")
    (clone.folder.parent / "programs" / "vanban").write_text("#!/bin/sh\nexit 127\n")
    clone.branches(
        {PATH: LETTER},
        {PATH: added(OURS)},
        {PATH: added(THEIRS).replace("số: 125", "số: 126")},
    )
    assert f"\n+{OURS}" in clone.git("diff", "main~1", "main")
    clone.git("merge", "kia", code=1)
    text = clone.read(PATH)
    assert "\n<<<<<<<" in text
    assert OURS in text
    assert THEIRS in text
    assert "số: 126" in text


def test_setting_up_twice_and_over_old_lines(clone):
    clone.write(".gitattributes", "*.progress.yaml merge=union\nregister/*.yaml merge=union")
    clone.vanban("git", "setup")
    once = clone.read(".gitattributes"), clone.read(".git/info/attributes")
    clone.vanban("git", "setup")
    assert (clone.read(".gitattributes"), clone.read(".git/info/attributes")) == once
    checked = clone.git("check-attr", "merge", "diff", "--", PATH, PROGRESS, "register/2026.yaml")
    assert checked.splitlines() == [
        f"{PATH}: merge: vanban",
        f"{PATH}: diff: vanban-yaml",
        f"{PROGRESS}: merge: vanban",
        f"{PROGRESS}: diff: set",
        "register/2026.yaml: merge: vanban",
        "register/2026.yaml: diff: unspecified",
    ]
    (clone.folder / ".git/info/attributes").unlink()  # what another clone sees
    assert "merge: union" in clone.git("check-attr", "merge", "--", PROGRESS)


def test_outside_a_repository(tmp_path, monkeypatch, capsys):
    from generator.cli.boundary import run

    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.fspath(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    assert run(["git", "setup"]) == 1
    assert "E960" in capsys.readouterr().err


def test_attributes_in_any_bytes_are_kept(clone):
    clone.write("co-quan/vanban.yaml", PROFILE)
    for name in (".gitattributes", ".git/info/attributes"):
        clone.write(name, b"# \xe1\xff\r\n*.bin -diff\r\n")
    clone.vanban("git", "setup")
    for name in (".gitattributes", ".git/info/attributes"):
        content = (clone.folder / name).read_bytes()
        assert content.startswith(b"# \xe1\xff\r\n*.bin -diff\r\n")
        assert b"merge=" in content


@pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
def test_attributes_that_are_no_file_are_refused_before_anything_is_written(clone, kind, tmp_path):
    path = clone.folder / ".gitattributes"
    outside = tmp_path / "ngoai"
    outside.write_text("x")
    make = {
        "folder": path.mkdir,
        "link": lambda: path.symlink_to(outside),
        "pipe": lambda: os.mkfifo(path),
    }
    make[kind]()
    before = (clone.folder / ".git/config").read_bytes()
    assert ".gitattributes: E969" in clone.vanban("git", "setup", code=1)
    assert (clone.folder / ".git/config").read_bytes() == before
    assert outside.read_text() == "x"


def test_versions_that_cannot_be_read_are_left_to_git(clone, tmp_path):
    """Exit code 1 would be a conflict, whose marks somebody looks for."""
    clone.write("a.yaml", LETTER)
    clone.write("to.yaml", b"#" * (32 * 2**20 + 1))
    for wrong, code in ((".", "E002"), ("to.yaml", "E963"), ("khong-co", "E703")):
        assert code in clone.vanban("git", "merge-driver", "a.yaml", "a.yaml", wrong, code=3)
    assert clone.read("a.yaml") == LETTER
