"""Which documents are asked for, and what is said of a selector that is none."""

from __future__ import annotations

import datetime
import subprocess

import pytest

from tests.build.conftest import documents
from tests.build.test_build import change
from tests.cli.conftest import LETTER

TASKS = """\
nhiệm vụ:
  - {nội dung: Báo cáo kết quả, chủ trì: Phòng Văn thư, hạn: 20/3/2026}
"""


def write(root, path, text):
    (root / "directives" / path).parent.mkdir(parents=True, exist_ok=True)
    (root / "directives" / path).write_text(text, encoding="utf-8")


@pytest.fixture
def many(workspace):
    """A letter of 2026 by VP, one of 2025 by TCCB, a report with a task, a draft without a day."""
    write(
        workspace, "2025/to-chuc.yaml", LETTER.replace("2026", "2025") + "đơn vị soạn thảo: TCCB\n"
    )
    report = LETTER.replace("công văn", "báo cáo").replace("05/3", "09/3")
    write(workspace, "2026/bao-cao.yaml", report + TASKS)
    write(workspace, "2026/nhap.yaml", LETTER.replace("ngày: 05/3/2026\n", ""))
    return workspace


TO_CHUC, KIEM_TRA, BAO_CAO, NHAP = (
    f"output/{name}.docx" for name in ("2025/to-chuc", "2026/kiem-tra", "2026/bao-cao", "2026/nhap")
)
CASES = [
    (["loại:CV"], [TO_CHUC, KIEM_TRA, NHAP]),
    (["type:cv"], [TO_CHUC, KIEM_TRA, NHAP]),
    (["type:BC"], [BAO_CAO]),
    (["loại:bao cao"], [BAO_CAO]),
    (["type:CV", "type:BC"], [TO_CHUC, BAO_CAO, KIEM_TRA, NHAP]),
    (["date:2025"], [TO_CHUC]),
    (["date:2026-03"], [BAO_CAO, KIEM_TRA]),
    (["date:2026-03-05"], [KIEM_TRA]),
    (["ngày:05/3/2026..09/3/2026"], [BAO_CAO, KIEM_TRA]),
    (["date:..2025-12"], [TO_CHUC]),
    (["date:2025-06.."], [BAO_CAO, KIEM_TRA]),
    (["date:2025-01..2026-03-05"], [TO_CHUC, KIEM_TRA]),
    (["unit:VP"], [BAO_CAO, KIEM_TRA, NHAP]),
    (["đơn-vị:tccb"], [TO_CHUC]),
    (["unit:phòng văn thư"], [BAO_CAO]),
    (["directives/2025"], [TO_CHUC]),
    (["directives/2026/nhap.yaml", "directives/2025"], [TO_CHUC, NHAP]),
    (["."], [TO_CHUC, BAO_CAO, KIEM_TRA, NHAP]),
    (["directives/", "type:CV", "date:2026"], [KIEM_TRA]),
    (["type:CV", "unit:TCCB", "unit:VP", "date:2026"], [KIEM_TRA]),
    (["overdue"], [BAO_CAO]),
    (["quá-hạn", "type:CV"], []),
]


@pytest.mark.parametrize(("asked", "made"), CASES)
def test_of_one_kind_any_of_several_kinds_all(many, build, asked, made):
    """Whether the documents are made for the first time or are remembered."""
    assert sorted(build(*asked)[0]) == sorted(made)
    build()
    out, err = build("--clean", *asked)
    assert sorted(out) == sorted(made)
    assert f"{len(made)} văn bản, 0 văn bản không đổi" in err
    assert f"{len(made)} văn bản không đổi" in build(*asked)[1]


def test_what_was_not_asked_for_is_left_as_it_is(many, build):
    build()
    (many / "output/2025/to-chuc.docx").unlink()
    change(many / "directives/2026/kiem-tra.yaml")
    assert build("type:BC")[0] == []
    assert sorted(build()[0]) == [TO_CHUC, KIEM_TRA]


def test_a_type_that_has_changed_since_is_the_new_one(many, build):
    build()
    change(many / "directives/2026/kiem-tra.yaml", "công văn", "báo cáo")
    assert build("type:BC")[0] == [KIEM_TRA]
    assert build("type:CV")[0] == []


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["type:NQ"], ["type:NQ"]),
        (["type:NQ", "type:CV"], ["type:NQ"]),
        (["date:2030", "type:NQ"], ["date:2030", "type:NQ"]),
        (["type:BC", "date:2025"], ["type:BC date:2025"]),
        (["directives/2025", "overdue"], ["directives/2025 overdue"]),
    ],
)
def test_what_nothing_fits_is_told_with_the_selector(many, build, asked, told):
    for _ in range(2):
        lines = [line for line in build(*asked)[1].splitlines() if "W713" in line]
        assert [line.partition(": W713")[0] for line in lines] == told
        build()


def test_a_type_may_be_written_with_hyphens(many, build):
    assert build("loại:báo-cáo")[0] == build("--clean", "type:BC")[0] == [BAO_CAO]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("tpye:CV", "có phải là «type:CV»?"),
        ("ngay:xưa", "E719"),
        ("overdeu", "có phải là «overdue»?"),
        ("qua-hn", "có phải là «quá-hạn»?"),
        ("type:quyêt dinhh", "có phải là «quyết định»?"),
        ("type:", "E718"),
        ("unit:", "E717"),
        ("date:2025-13", "E719"),
        ("date:2025-02-30", "E719"),
        ("date:2026..2025", "E719"),
        ("date:..", "E719"),
        ("date:", "E719"),
        ("khong-co.yaml", "E713"),
        ("vanban.yaml", "E714"),
        ("a\0b", "E713"),
        ("changed:", "changed:: E715"),
        ("khác:-x", "khác:-x: E715"),
    ],
)
def test_what_is_no_selector(many, vanban, asked, told):
    code, out, err = vanban("build", asked)
    assert (code, out) == (1 if "E715" in told else 2, [])
    assert told in err
    assert not (many / "output").exists()


def test_all_that_is_wrong_is_told_at_once(many, build):
    err = build("tpye:CV", "date:x", "unit:", code=2)[1]
    assert [code for code in ("E713", "E717", "E719") if code in err] == ["E713", "E717", "E719"]


def test_overdue_depends_on_the_day(many, build, monkeypatch):
    day = datetime.date(2026, 3, 20)
    monkeypatch.setattr("generator.build.overdue.today", lambda: day)
    assert "W713" in build("overdue")[1]
    monkeypatch.setattr("generator.build.overdue.today", lambda: day + datetime.timedelta(days=1))
    assert build("overdue")[0] == [BAO_CAO]


def test_a_broken_file_is_told_where_it_may_be_meant(many, build):
    write(many, "2026/hong.yaml", "loại: công văn\n")
    assert "hong.yaml" in build("type:BC", code=1)[1]
    assert "hong.yaml" not in build("directives/2025")[1]
    assert "W713" not in build("directives/2026/hong.yaml", code=1)[1]


@pytest.fixture
def repository(many, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")

    def git(*arguments):
        who = ["-c", "user.name=A", "-c", "user.email=a@example.invalid"]
        subprocess.run(["git", *who, *arguments], cwd=many, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    (many / ".gitignore").write_text("/output/*\n")
    write(many, "2026/so.csv", "A;B\n1;2\n")
    write(many, "2026/bang.yaml", LETTER + "nội dung:\n  - bảng: {tệp: so.csv}\n  - Hết.\n")
    git("add", ".")
    git("commit", "-q", "-m", "đầu")
    return many, git


BANG = "output/2026/bang.docx"


def test_what_differs_from_a_revision(repository, build):
    root, git = repository
    assert "W713" in build("changed:main")[1]
    change(root / "directives/2026/kiem-tra.yaml")
    write(root, "2026/moi.yaml", LETTER)
    (root / "directives/2026/so.csv").write_text("A;B\n1;3\n")
    made = [BANG, KIEM_TRA, "output/2026/moi.docx"]
    assert build("changed:main")[0] == made
    assert build("--clean", "khác:HEAD")[0] == made
    git("add", ".")
    assert build("--clean", "changed:main")[0] == made
    git("commit", "-q", "-m", "hai")
    assert "W713" in build("changed:main")[1]
    assert build("--clean", "changed:main~1", "directives/2026/bang.yaml")[0] == [BANG]


def test_a_changed_profile_has_changed_every_document(repository, build):
    root, _ = repository
    change(root / "vanban.yaml", "Lai Châu", "Điện Biên")
    assert len(build("changed:main")[0]) == 5


@pytest.mark.parametrize(
    "revision", ["--output=x", "-x", "khong-co", "main:directives", "a b", "main\nx"]
)
def test_what_is_no_revision(repository, build, revision):
    root, _ = repository
    assert "E715" in build(f"changed:{revision}", code=1)[1]
    assert not (root / "x").exists()


def test_settings_of_a_foreign_repository_start_no_program(repository, build, tmp_path):
    root, git = repository
    script = tmp_path / "chay"
    script.write_text(f"#!/bin/sh\ntouch {tmp_path}/da-chay\n")
    script.chmod(0o755)
    for name in ("core.fsmonitor", "diff.external", "core.hooksPath", "core.pager"):
        git("config", name, str(script if name != "core.hooksPath" else tmp_path))
    git("config", "diff.x.textconv", str(script))
    (root / ".gitattributes").write_text("*.yaml diff=x\n")
    (tmp_path / "post-index-change").write_bytes(script.read_bytes())
    (tmp_path / "post-index-change").chmod(0o755)
    (tmp_path / "da-chay").unlink(missing_ok=True)
    change(root / "directives/2026/kiem-tra.yaml")
    assert build("changed:main")[0] == [KIEM_TRA]
    assert not (tmp_path / "da-chay").exists()


def test_no_repository(many, build, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(many.parent))
    assert "E716" in build("changed:main", code=3)[1]
    assert not (many / "output").exists() or documents(many) == {}


@pytest.mark.parametrize("name", ["loc", "a.b=c"])
@pytest.mark.parametrize("kind", ["clean", "process"])
def test_filters_of_a_foreign_repository_start_no_program(repository, build, tmp_path, name, kind):
    root, git = repository
    git("config", f"filter.{name}.{kind}", f"touch {tmp_path}/da-chay; cat")
    git("config", f"filter.{name}.required", "true")
    (root / ".git/info").mkdir(exist_ok=True)
    (root / ".git/info/attributes").write_text(f"*.yaml filter={name}\n")
    change(root / "directives/2026/kiem-tra.yaml")
    assert build("changed:main")[0] == [KIEM_TRA]
    assert not (tmp_path / "da-chay").exists()
