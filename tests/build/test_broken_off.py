"""Builds that are stopped, killed, that meet each other or a disk that takes nothing more."""

from __future__ import annotations

import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from generator.build.making import Maker
from tests.build.conftest import (
    clean_documents,
    command,
    documents,
    environment,
    hidden,
    letters,
    run,
)
from tests.build.test_build import CHECK

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals and limits")

COUNT = 220


@pytest.fixture
def many(office):
    letters(office, COUNT)
    return office


def _default_signals():
    """As in a terminal: a test may itself run where Ctrl-C is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def started(root: Path, *arguments: str) -> subprocess.Popen:
    return subprocess.Popen(
        command("--jobs", "2", *arguments),
        cwd=root,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_default_signals,
    )


def whole(root: Path) -> int:
    """How many documents there are; each has to be a whole one."""
    found = list(root.glob("output/**/*.docx"))
    for path in found:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
    return len(found)


@pytest.mark.parametrize(
    ("number", "to_all", "code"),
    [(signal.SIGINT, True, 130), (signal.SIGTERM, False, 143), (signal.SIGTERM, True, 143)],
)
def test_stopped_half_way(many, number, to_all, code):
    """Ctrl-C goes to all processes of a terminal, SIGTERM to the program or to all."""
    process = started(many)
    process.stdout.readline()
    os.killpg(process.pid, number) if to_all else process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert process.returncode == code
    assert "Traceback" not in err
    done = whole(many)
    assert 0 < done < COUNT + 2
    assert hidden(many) == [".vanban-build"]
    rest = run(many)
    assert rest.returncode == 0
    # All but one that was written when there was no time left to note it.
    kept = int(re.search(r"(\d+) văn bản không đổi", rest.stderr)[1])
    assert done - 1 <= kept <= done
    assert whole(many) == COUNT + 2


def test_killed_at_any_moment(many, tmp_path):
    """Whatever the moment: whole files alone, and the next build makes what is missing."""
    wanted = clean_documents(many, tmp_path)
    chance = random.Random(7)
    for lines in (0, 1, COUNT // 3):
        process = started(many)
        for _ in range(lines):
            process.stdout.readline()
        time.sleep(chance.uniform(0, 0.1))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        assert whole(many) >= lines
    assert run(many).returncode == 0
    assert documents(many) == wanted
    assert hidden(many) == [".vanban-build"]


def test_a_killed_one_leaves_nothing_that_prune_would_not_know(many):
    process = started(many)
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert whole(many) > 0
    for path in many.glob("directives/nhieu/*.yaml"):
        path.unlink()
    assert run(many, "--prune").returncode == 0
    assert list(documents(many)) == ["2026/hop.docx", "2026/kiem-tra.docx"]
    assert hidden(many) == [".vanban-build"]


def test_two_at_once(many, tmp_path):
    first, second = started(many), started(many)
    for process in (first, second):
        _, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert documents(many) == clean_documents(many, tmp_path)
    again = run(many)
    assert (again.returncode, again.stdout) == (0, "")
    assert hidden(many) == [".vanban-build"]


def test_a_reader_that_has_gone_stops_nothing(many):
    line = " ".join(command("--jobs", "2")) + " | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=many,
        env=environment(),
        capture_output=True,
    )
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
    assert whole(many) == COUNT + 2


def limited(root: Path, size: int) -> subprocess.CompletedProcess:
    """A build where no file can be larger than `size` bytes: the disk is full."""
    return subprocess.run(
        command(),
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )


def test_a_full_disk(office):
    assert run(office).returncode == 0
    before = documents(office)
    for path in (office / "directives/2026").iterdir():
        path.write_text(path.read_text(encoding="utf-8").replace("Sở", "Ban"), encoding="utf-8")
    for size in (0, 100, 4000):
        done = limited(office, size)
        assert done.returncode == 3
        assert done.stderr.count("E703") == 2
        assert "Traceback" not in done.stderr
        assert documents(office) == before
    assert hidden(office) == [".vanban-build"]
    done = run(office)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)


def test_a_disk_that_takes_nothing_more_ends_it(many, build, monkeypatch):
    import errno

    from generator.build import building

    written = []
    original = building.write_atomic

    def full(path, content):
        if len(written) == 5:
            raise OSError(errno.ENOSPC, "No space left on device", path)
        written.append(path)
        original(path, content)

    monkeypatch.setattr(building, "write_atomic", full)
    out, err = build("--jobs", "1", code=3)
    assert len(out) == 5
    assert err.count("E703") == 1
    assert f"còn {COUNT + 2 - 6} văn bản chưa làm" in err
    monkeypatch.setattr(building, "write_atomic", original)
    assert "5 văn bản không đổi" in build("--jobs", "1")[1]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written(many):
    (many / "output").mkdir(mode=0o500)
    done = run(many)
    assert done.returncode == 3


def test_a_folder_that_cannot_be_made_is_told_once(many, build):
    """A file stands where the folder of all its documents would be."""
    (many / "output").mkdir()
    (many / "output/nhieu").write_text("x")
    out, err = build("--jobs", "1", code=3)
    assert out == ["output/2026/hop.docx", "output/2026/kiem-tra.docx"]
    assert f"output/nhieu: E721 {COUNT} văn bản" in err
    assert err.count(": E") == 1


@pytest.mark.parametrize("make", [lambda p: p.write_text("x"), lambda p: p.symlink_to("o-dia")])
def test_an_output_that_is_no_folder(office, build, make):
    """A disk that is not there any more, above all."""
    make(office / "output")
    out, err = build(code=3)
    assert out == []
    assert err.startswith("output: E722")
    assert not (office / "o-dia").exists()


def test_a_target_that_is_a_folder(office, build):
    (office / "output/2026/kiem-tra.docx").mkdir(parents=True)
    out, err = build(code=3)
    assert out == ["output/2026/hop.docx"]
    assert "output/2026/kiem-tra.docx: E703" in err
    assert "1 văn bản chưa tạo được." in err


def test_a_process_that_dies_costs_its_document_alone(many, monkeypatch, build):
    monkeypatch.setattr("generator.build.pool.Maker", Dying)
    out, err = build("--jobs", "2", code=1)
    assert len(out) == COUNT + 1
    assert f"{CHECK}: E711" in err


class Dying(Maker):
    """Stands for a library that takes the process with it, of one letter."""

    def __call__(self, sources):
        if CHECK in sources:
            os._exit(9)
        return super().__call__(sources)
