"""A killed or failing run leaves the old file or the new one, and no temporary file."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.core import files
from generator.core.files import sweep, write_atomic, write_new


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


@pytest.mark.parametrize("stem", ["n" * 245, "ế" * 80])
def test_the_longest_names_work(tmp_path, stem):
    target = tmp_path / f"{stem}.docx"
    write_atomic(target, b"new")
    assert names(tmp_path) == [target.name]


def test_two_writers_with_one_process_id_leave_each_other_alone(tmp_path, monkeypatch):
    target = tmp_path / "x.docx"
    real = files.os.replace

    def replace(temporary, path):
        monkeypatch.setattr(files.os, "replace", real)
        write_atomic(target, b"the other's")  # while ours is still there
        real(temporary, path)

    monkeypatch.setattr(files.os, "replace", replace)
    write_atomic(target, b"ours")
    assert target.read_bytes() == b"ours"
    assert names(tmp_path) == ["x.docx"]


def test_a_temporary_file_that_was_taken_away_is_written_again(tmp_path, monkeypatch):
    target = tmp_path / "x.docx"
    real = files.os.replace

    def replace(temporary, path):
        monkeypatch.setattr(files.os, "replace", real)
        Path(temporary).unlink()
        real(temporary, path)

    monkeypatch.setattr(files.os, "replace", replace)
    write_atomic(target, b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_names_the_target(tmp_path, monkeypatch):
    target = tmp_path / "x.docx"
    real = files.os.open
    full = "/dev/full"
    monkeypatch.setattr(files.os, "open", lambda *_: real(full, os.O_WRONLY))
    with pytest.raises(OSError, match="No space") as caught:
        write_atomic(target, b"new")
    assert caught.value.errno == errno.ENOSPC
    assert caught.value.filename == str(target)
    assert caught.value.filename2 is None


def test_errors_name_the_target_and_nothing_temporary(tmp_path):
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "file" / "x", tmp_path / "folder", tmp_path / ("n" * 300)):
        with pytest.raises(OSError, match=target.name) as caught:
            write_atomic(target, b"new")
        assert caught.value.filename == str(target)
        assert caught.value.strerror
        assert ".vanban-" not in str(caught.value)
    assert sorted(names(tmp_path)) == ["file", "folder"]


@pytest.mark.parametrize("bits", [0o600, 0o640, 0o666, 0o444])
def test_the_permissions_of_the_old_file_are_kept(tmp_path, bits):
    target = tmp_path / "x.docx"
    target.write_bytes(b"old")
    target.chmod(bits)
    write_atomic(target, b"new")
    assert target.stat().st_mode & 0o777 == bits


def test_a_new_file_has_the_permissions_of_the_umask(tmp_path):
    old = os.umask(0o027)
    try:
        write_atomic(tmp_path / "x", b"new")
    finally:
        os.umask(old)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o640


def test_a_device_gives_its_permissions_to_nobody(tmp_path):
    target = tmp_path / "x"
    target.symlink_to("/dev/null")
    write_atomic(target, b"new")
    (tmp_path / "y").write_bytes(b"")
    assert target.stat().st_mode == (tmp_path / "y").stat().st_mode


def test_sweep_removes_what_killed_runs_left_and_nothing_else(tmp_path):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = [f".vanban-{ended.pid}-00ff.tmp", f".vanban-{'9' * 30}-00ff.tmp"]
    old = f".vanban-{os.getpid()}-00aa.tmp"
    kept = [
        f".vanban-{os.getpid()}-00ff.tmp",
        f".vanban-{ended.pid}.tmp",
        f".vanban-{ended.pid}-00ff.docx",
        ".vanban--1.tmp",
        ".vanban-²-1.tmp",
        "x.docx",
    ]
    for name in [*left, old, *kept]:
        (tmp_path / name).write_bytes(b"x")
    hours_ago = time.time() - 7200
    os.utime(tmp_path / old, (hours_ago, hours_ago))
    os.utime(tmp_path / "x.docx", (hours_ago, hours_ago))
    sweep(tmp_path)
    assert sorted(names(tmp_path)) == sorted(kept)


def test_sweep_minds_neither_a_missing_folder_nor_what_it_cannot_remove(tmp_path):
    sweep(tmp_path / "nowhere")
    (tmp_path / f".vanban-{'9' * 30}-1.tmp").mkdir()
    sweep(tmp_path)


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
    sweep(tmp_path)
    assert names(tmp_path) == ["x.docx"]


class TestWriteNew:
    """Written whole, and never over what is there."""

    def test_a_new_file_and_its_folders(self, tmp_path):
        write_new(tmp_path / "a/b.yaml", b"1")
        assert (tmp_path / "a/b.yaml").read_bytes() == b"1"
        assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.yaml"]

    @pytest.mark.parametrize("links", [True, False])
    def test_who_was_first_keeps_it(self, tmp_path, monkeypatch, links):
        target = tmp_path / "b.yaml"
        original = files.write_atomic

        def other_first(path, content, *, durable):
            original(path, content, durable=durable)
            target.write_bytes(b"first")

        def no_links(old, new):
            raise PermissionError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(files, "write_atomic", other_first)
        if not links:
            monkeypatch.setattr(files.os, "link", no_links)
        with pytest.raises(FileExistsError) as caught:
            write_new(target, b"second")
        assert caught.value.filename == str(target)
        assert target.read_bytes() == b"first"
        assert [path.name for path in tmp_path.iterdir()] == ["b.yaml"]

    def test_a_disk_without_links(self, tmp_path, monkeypatch):
        def no_links(old, new):
            raise PermissionError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(files.os, "link", no_links)
        write_new(tmp_path / "b.yaml", b"1")
        assert (tmp_path / "b.yaml").read_bytes() == b"1"
        assert [path.name for path in tmp_path.iterdir()] == ["b.yaml"]

    def test_a_link_that_leads_nowhere_is_there_too(self, tmp_path):
        (tmp_path / "b.yaml").symlink_to("khong-co")
        with pytest.raises(FileExistsError):
            write_new(tmp_path / "b.yaml", b"1")

    def test_what_fails_is_told_of_the_file_that_was_asked_for(self, tmp_path):
        (tmp_path / "a").write_bytes(b"")
        with pytest.raises(NotADirectoryError) as caught:
            write_new(tmp_path / "a/b.yaml", b"1")
        assert caught.value.filename == str(tmp_path / "a/b.yaml")
        (tmp_path / "a").unlink()
        (tmp_path / "a").symlink_to("khong-co")
        with pytest.raises(NotADirectoryError):
            write_new(tmp_path / "a/b.yaml", b"1")
