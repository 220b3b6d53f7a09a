"""`vanban build --watch`: again on every change, and on nothing else."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time

import pytest

from generator.build.watching import is_passing
from tests.build.conftest import command, environment
from tests.build.test_build import CHECK, MEETING, change

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs signals")


@pytest.mark.parametrize(
    "name",
    "a.yaml~ .a.yaml.swp a.yaml.swp .#a.yaml #a.yaml# 4913 ~$cong-van.docx a.tmp .git a.part "
    ".vanban-12-ab.tmp a.yaml.bak".split(),
)
def test_what_editors_leave_is_no_change(name):
    assert is_passing(name)


@pytest.mark.parametrize("name", "a.yaml vanban.yaml cong-van.docx so.csv anh.png họp.yml".split())
def test_what_documents_are_made_from_is(name):
    assert not is_passing(name)


class Watched:
    """A build that watches, and the lines that it prints."""

    def __init__(self, root):
        self.process = subprocess.Popen(
            command("--watch", "--lang", "en"),
            cwd=root,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        self.lines = []
        self.seen = 0
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.strip())

    def until(self, text):
        """Wait for a line with `text`, and for the end of its build; the new lines up to there."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            lines = self.lines[self.seen :]
            found = [n for n, line in enumerate(lines) if text in line]
            ends = [n for n, line in enumerate(lines) if line.startswith("Waiting")]
            if found and ends and ends[-1] > found[0]:
                self.seen += ends[-1] + 1
                return lines
            time.sleep(0.02)
        raise AssertionError(self.lines)

    def end(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(10)
        self.reader.join()
        self.process.stdout.close()


@pytest.fixture
def watched(office):
    watched = Watched(office)
    yield watched
    if watched.process.poll() is None:
        watched.process.kill()
        watched.process.wait()


def test_again_and_again_until_ctrl_c(office, watched):
    watched.until("2 document(s) made")
    folder = office / "directives/2026"
    for name in (".kiem-tra.yaml.swp", "kiem-tra.yaml~", "4913"):
        (folder / name).write_text("x")
    change(office / CHECK)
    (office / MEETING).replace(folder / "hop.tmp")
    (folder / "hop.tmp").replace(office / MEETING)  # as an editor saves
    lines = watched.until("1 document(s) made, 1 unchanged")
    assert "output/2026/kiem-tra.docx" in lines
    assert "output/2026/hop.docx" not in lines
    (office / CHECK).write_text("hỏng: [", encoding="utf-8")
    watched.until(f"{CHECK}:1:")
    (office / "vanban.yaml").write_text("hỏng: [", encoding="utf-8")
    watched.until("vanban.yaml:1:")
    (office / MEETING).unlink()
    watched.until("W710")
    time.sleep(0.3)
    assert watched.lines[watched.seen :] == []  # what it writes itself is no change
    watched.end()
    assert watched.process.returncode == 0
    assert watched.lines[watched.seen :] == ["Stopped."]
