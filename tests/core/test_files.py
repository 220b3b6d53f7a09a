"""A killed or failing run leaves the old file or the new one, and no temporary file."""

import errno
import os
import signal
import subprocess
import sys
import time

import pytest

from generator.core import files
from generator.core.files import write_atomic


def names(folder):
    return [path.name for path in folder.iterdir()]


def test_folders_are_made_and_the_content_is_there(tmp_path):
    target = tmp_path / "a" / "b" / "c.docx"
    write_atomic(target, b"1")
    write_atomic(target, b"2")
    assert target.read_bytes() == b"2"
    assert names(target.parent) == ["c.docx"]


@pytest.mark.parametrize("failing", ["write", "replace"])
def test_a_failure_keeps_the_old_file_and_leaves_nothing_behind(tmp_path, monkeypatch, failing):
    target = tmp_path / "x.docx"
    target.write_bytes(b"old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    if failing == "replace":
        monkeypatch.setattr(files.os, "replace", full)
    else:
        real = files.os.fdopen

        class Full:
            def __init__(self, file):
                self.file = file

            def __enter__(self):
                return self

            def __exit__(self, *_):
                self.file.close()

            write = full

        monkeypatch.setattr(files.os, "fdopen", lambda *a: Full(real(*a)))
    with pytest.raises(OSError, match="No space"):
        write_atomic(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["x.docx"]


def test_what_a_killed_run_left_under_the_temporary_name_is_in_nobodys_way(tmp_path):
    target = tmp_path / "x.docx"
    (tmp_path / f"x.docx.{os.getpid()}.tmp").write_bytes(b"half")
    write_atomic(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["x.docx"]


def test_kill_9_never_leaves_half_a_file(tmp_path):
    target = tmp_path / "x.docx"
    size = 4_000_000
    loop = (
        "from generator.core.files import write_atomic\n"
        "n = 0\n"
        "while True:\n"
        f"    write_atomic({str(target)!r}, bytes([n % 256]) * {size}); n += 1\n"
    )
    for delay in (0.15, 0.21, 0.27, 0.33):
        process = subprocess.Popen([sys.executable, "-c", loop])
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if target.exists():
            content = target.read_bytes()
            assert len(content) == size
            assert len(set(content)) == 1
    assert target.exists()
