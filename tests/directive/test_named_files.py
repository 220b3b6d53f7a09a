"""Files that a directive names: found beside it, and never outside its workspace."""

import os
from pathlib import Path

import pytest

from generator.core.diagnostics import Span
from generator.core.messages import message_for
from generator.directive.named_files import NamedFiles
from generator.directive.problems import Problems

SPAN = Span(3, 7, 3, 20)
LIMIT = 2**20


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    root = tmp_path / "van-phong"
    (root / "directives" / "2026").mkdir(parents=True)
    (root / "directives" / "2026" / "so-lieu.csv").write_bytes(b"a,b")
    (root / "chung.csv").write_bytes(b"c,d")
    (tmp_path / "ngoai.csv").write_bytes(b"secret")
    return root


def read(workspace: Path, name: str) -> tuple[bytes | None, list[str]]:
    files = NamedFiles(str(workspace / "directives" / "2026"), str(workspace))
    problems = Problems("thu.yaml", "")
    content = files.read(problems, name, SPAN, LIMIT)
    for problem in problems.found:
        assert problem.span == SPAN
        message_for(problem.code, problem.params, "vi")
        message_for(problem.code, problem.params, "en")
    return content, [problem.code for problem in problems.found]


@pytest.mark.parametrize("name", ["so-lieu.csv", "./so-lieu.csv", "../2026/so-lieu.csv"])
def test_a_file_beside_the_directive(workspace: Path, name: str) -> None:
    assert read(workspace, name) == (b"a,b", [])


@pytest.mark.parametrize("name", ["../../chung.csv", "..\\..\\chung.csv"])
def test_a_file_elsewhere_in_the_workspace(workspace: Path, name: str) -> None:
    assert read(workspace, name) == (b"c,d", [])


@pytest.mark.parametrize(
    "name", ["../../../ngoai.csv", "/etc/passwd", "C:\\bi-mat.csv", "a\0b", "lien-ket.csv"]
)
def test_no_way_out_of_the_workspace(workspace: Path, name: str) -> None:
    (workspace / "directives" / "2026" / "lien-ket.csv").symlink_to("../../../ngoai.csv")
    assert read(workspace, name) == (None, ["E360"])


@pytest.mark.parametrize(("name", "code"), [("khong-co.csv", "E361"), ("so-lieu.csv/x", "E361")])
def test_a_file_that_is_not_there(workspace: Path, name: str, code: str) -> None:
    assert read(workspace, name) == (None, [code])


def test_a_folder_and_a_pipe_are_no_files(workspace: Path) -> None:
    folder = workspace / "directives" / "2026"
    (folder / "thu-muc").mkdir()
    os.mkfifo(folder / "ong")
    assert read(workspace, "thu-muc") == (None, ["E362"])
    assert read(workspace, "ong") == (None, ["E362"])


def test_a_large_file(workspace: Path) -> None:
    (workspace / "directives" / "2026" / "lon.csv").write_bytes(b"x" * (LIMIT + 1))
    assert read(workspace, "lon.csv") == (None, ["E363"])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(workspace: Path) -> None:
    (workspace / "directives" / "2026" / "so-lieu.csv").chmod(0)
    assert read(workspace, "so-lieu.csv") == (None, ["E364"])
