"""`vanban doctor`: what somebody who sets a machine up must be told."""

import re
import subprocess

import pytest

from generator.cli import doctor_checks


@pytest.fixture
def no_office(monkeypatch):
    """A machine without LibreOffice: the slow check is over at once."""
    monkeypatch.setenv("VANBAN_SOFFICE", "/nowhere/soffice")


def test_a_machine_that_has_all_of_it(workspace, vanban):
    subprocess.run(["git", "init", "-q", "."], check=True)
    code, out, _ = vanban("doctor")
    assert code == 0
    told = "\n".join(out)
    assert "Làm được PDF bằng LibreOffice" in told
    assert "LiberationSerif" in told
    assert f"Thư mục làm việc: {workspace}" in told
    assert "Chưa có sổ" in told
    assert all(line.startswith(("được", "nên", " ")) for line in out)


def test_what_is_missing_is_told_and_the_rest_goes_on(workspace, vanban, no_office):
    code, out, _ = vanban("doctor")
    assert code == 3
    assert any(line.startswith("thiếu") and "E607" in line for line in out)
    assert any("Thư mục làm việc" in line for line in out)


def test_typefaces_of_other_widths_are_told(workspace, vanban, monkeypatch):
    monkeypatch.setattr(doctor_checks, "_TIMES", re.compile("a typeface that no PDF has"))
    code, out, _ = vanban("doctor")
    assert code == 3
    assert any("apt install fonts-liberation" in line for line in out)


def test_a_profile_that_cannot_be_read_is_the_offices_to_mend(workspace, vanban, monkeypatch):
    monkeypatch.setattr(doctor_checks, "checks", lambda: [doctor_checks._workspace])
    monkeypatch.setattr("generator.cli.doctor.checks", doctor_checks.checks)
    (workspace / "vanban.yaml").write_text("cơ quan: [a\n", encoding="utf-8")
    code, out, _ = vanban("doctor")
    assert code == 1
    assert out[0].startswith("sai")
    assert "vanban.yaml:" in out[0]


def test_a_spoilt_template_is_named(workspace, vanban, no_office):
    (workspace / "templates").mkdir()
    (workspace / "templates" / "cong-van.docx").write_bytes(b"PK no template")
    _, out, _ = vanban("doctor")
    assert any(line.startswith("sai") and "cong-van.docx" in line for line in out)


def test_a_book_that_is_damaged_is_told_and_left_alone(workspace, vanban, no_office):
    book = workspace / "vanban.db"
    book.write_bytes(b"this is no database, whatever its name says" * 30)
    code, out, _ = vanban("doctor")
    assert code == 3
    assert any("E802" in line for line in out)
    assert book.read_bytes().startswith(b"this is no database")


def test_looking_makes_no_book(workspace, vanban, no_office):
    before = sorted(path.name for path in workspace.rglob("*"))
    vanban("doctor")
    assert sorted(path.name for path in workspace.rglob("*")) == before


def test_outside_of_a_workspace_and_of_git(tmp_path, vanban, no_office, monkeypatch):
    monkeypatch.chdir(tmp_path)
    _, out, _ = vanban("--lang", "en", "doctor")
    assert any("vanban init DIR" in line for line in out)


def test_a_workspace_without_git_is_advised(workspace, vanban, no_office):
    _, out, _ = vanban("doctor")
    where = next(number for number, line in enumerate(out) if line.startswith("nên"))
    assert "chưa nằm trong git" in out[where]
    assert "git init" in out[where + 1]


def test_a_clone_that_was_not_set_up_is_told_how(workspace, vanban, monkeypatch):
    monkeypatch.setattr("generator.cli.doctor.checks", lambda: [doctor_checks._git])
    subprocess.run(["git", "init", "-q", "."], check=True)
    code, out, _ = vanban("doctor")
    assert code == 0
    assert out[0].startswith("nên")
    assert f"Chạy một lần trong {workspace}: vanban git setup" in "\n".join(out)
    vanban("git", "setup")
    assert "git setup" not in "\n".join(vanban("doctor")[1])


def test_without_git_documents_can_be_made_all_the_same(workspace, vanban, monkeypatch):
    monkeypatch.setattr("generator.cli.doctor.checks", lambda: [doctor_checks._git])
    monkeypatch.setenv("PATH", "")
    code, out, _ = vanban("doctor")
    assert code == 0
    assert "apt install git" in "\n".join(out)


@pytest.mark.parametrize(
    "script", ["#!/bin/sh\nexec /bin/sleep 60\n", "no program", "#!/nowhere/sh\n"]
)
def test_a_git_that_does_not_answer_is_told(workspace, vanban, no_office, monkeypatch, script):
    git = workspace / "git"
    git.write_text(script)
    git.chmod(0o755)
    monkeypatch.setenv("PATH", str(workspace))
    monkeypatch.setattr("generator.core.git._SECONDS", 0.2)
    code, out, err = vanban("doctor")
    assert (code, err) == (3, "")  # for the office that is missing
    assert any(line.startswith("nên") and f"git có ở {git}" in line for line in out)


@pytest.mark.parametrize("make", [lambda p: p.write_text("x"), lambda p: p.symlink_to("o-dia")])
def test_an_output_that_can_be_no_folder_is_told(workspace, vanban, no_office, make):
    make(workspace / "output")
    _, out, _ = vanban("doctor")
    assert any(line.startswith("thiếu") and ("output/" in line or "o-dia/" in line) for line in out)
    assert any("chưa gắn" in line for line in out)
