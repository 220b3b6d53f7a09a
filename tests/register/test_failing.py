"""Disks and databases that fail in the middle: a sentence, nothing lost, and the retry goes on."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from generator.core import files
from generator.core.errors import MachineError
from generator.register import database
from generator.register.entries import ISSUED, RESERVED, VOID
from tests.register.conftest import empty
from tests.register.desks import add, run_in, said_number

_SOURCE = str(Path(__file__).parents[2])

pytestmark = pytest.mark.usefixtures("clock")


class Countdown:
    """Counts to the operation that is to fail."""

    def __init__(self, nth: int) -> None:
        self.left = nth

    @property
    def struck(self) -> bool:
        return self.left <= 0

    def strikes(self) -> bool:
        self.left -= 1
        return self.left == 0


_FILE_OPERATIONS = "open fsync replace chmod makedirs unlink read fstat stat".split()


@contextmanager
def failing_files(nth: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Countdown]:
    """The nth operation of `core.files` fails: the disk is full."""
    count = Countdown(nth)

    def failing(operation: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            if count.strikes():
                raise OSError(errno.ENOSPC, "No space left on device")
            return operation(*arguments, **named)

        return call

    def fdopen(handle: int, mode: str) -> object:
        file = os.fdopen(handle, mode, buffering=0)
        writing = SimpleNamespace(write=failing(file.write), flush=lambda: None)

        @contextmanager
        def opened() -> Iterator[object]:
            with file:
                yield writing

        return opened()

    own = {name: failing(getattr(os, name)) for name in _FILE_OPERATIONS}
    fake = SimpleNamespace(**{**vars(os), **own, "fdopen": fdopen})
    with monkeypatch.context() as patch:
        patch.setattr(files, "os", fake)
        yield count


@contextmanager
def failing_database(nth: int, _: object) -> Iterator[Countdown]:
    """The nth statement or commit fails, on whichever database."""
    count = Countdown(nth)

    def statement(*_: object) -> None:
        if count.strikes():
            raise OperationalError("", {}, Exception("server closed the connection unexpectedly"))

    names = ("before_cursor_execute", "commit")
    for name in names:
        event.listen(Engine, name, statement)
    try:
        yield count
    finally:
        for name in names:
            event.remove(Engine, name, statement)


FAILURES = {"files": failing_files, "database": failing_database}
_TOLD = re.compile(r": (E703|E800|E020|E509) ")


def issue_of(office, vanban, n: int) -> tuple[list[str], str]:
    return ["issue", add(office.root, f"v{n}")], ISSUED


def reserve_of(office, vanban, n: int) -> tuple[list[str], str]:
    return ["reserve", "--reason", f"lần {n}"], RESERVED


def void_of(office, vanban, n: int) -> tuple[list[str], str]:
    assert vanban("reserve", "--reason", "sẽ hủy")[0] == 0
    number = str(max(entry.number for entry in office.entries()))
    return ["register", "void", number, "--reason", f"lần {n}"], VOID


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("work", [issue_of, reserve_of, void_of])
def test_every_operation_fails_once(office, vanban, monkeypatch, failure, work):
    for nth in range(1, 200):
        command, state = work(office, vanban, nth)
        drafts = {e.path: e.number for e in office.entries()}
        with FAILURES[failure](nth, monkeypatch) as count:
            code, _, told = vanban(*command)
        if not count.struck:
            assert code == 0
            break
        after = {e.path: e for e in office.entries()}
        if code != 0:  # closing a file that was read, or taking away what is old, may fail unseen
            assert code in (1, 3), told
            assert _TOLD.search(told), told
            assert "E799" not in told
            assert set(office.disagreements()) <= {"E835", "E829"}
            said = said_number(office.root, command[1]) if command[0] == "issue" else None
            code, _, told = vanban(*command)
            if code == 1 and "E811" in told:  # it failed after all had been done
                code = 0
            assert code == 0, told
            taken = after.get(command[1])
            if taken is not None and taken.path not in drafts:
                assert said_number(office.root, command[1])[0] == taken.number
            assert said is None or said_number(office.root, command[1]) == said
        assert office.disagreements() == []
        numbers = [e.number for e in office.entries()]
        assert numbers == list(range(1, len(numbers) + 1))
    assert nth > 5
    assert {e.state for e in office.entries()} == {state}
    assert list(office.root.rglob(".vanban-*")) == []


def limited(root, size: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program where no file can grow beyond `size`, as on a disk that is nearly full."""
    return subprocess.run(
        [sys.executable, "-B", "-m", "generator", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": _SOURCE},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("size", [0, 3_000, 20_000, 40_000])
def test_a_full_disk(own_desk, vanban, size):
    add(own_desk, "a")
    if size > 3_000:
        assert vanban("issue", add(own_desk, "truoc"))[0] == 0
    done = limited(own_desk, size, "issue", "directives/2026/a.yaml")
    assert done.returncode in (0, 3)
    if done.returncode:
        assert _TOLD.search(done.stderr), done.stderr
        assert "Traceback" not in done.stderr
        assert vanban("issue", "directives/2026/a.yaml")[0] == 0
    assert vanban("register", "verify")[0] == 0
    assert not list(own_desk.rglob(".vanban-*"))


def unprivileged(root, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program without root's right to write everywhere."""
    if os.geteuid() != 0:
        return run_in(root, *arguments)
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("needs setpriv")
    without = "-dac_override,-dac_read_search,-fowner"
    done = subprocess.run(
        [setpriv, f"--bounding-set={without}", f"--inh-caps={without}",
         sys.executable, "-B", "-m", "generator", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": _SOURCE},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    if "setpriv:" in done.stderr:
        pytest.skip("capabilities cannot be dropped here")
    return done


READ_ONLY = {
    "the book": (["vanban.db", "vanban.db-wal", "vanban.db-shm", "."], "E800"),
    "the folder of the year's file": (["register"], "E703"),
    "the directives": (["directives/2026"], "E703"),
    "the output": (["output/2026"], "E703"),
}


@pytest.mark.parametrize("what", READ_ONLY)
def test_where_nothing_may_be_written(own_desk, vanban, what):
    names, code = READ_ONLY[what]
    assert vanban("issue", add(own_desk, "truoc"))[0] == 0
    path = add(own_desk, "a")
    (own_desk / "register").mkdir()
    command = ["issue", path]
    if what == "the folder of the year's file":
        command += ["--date", "2026-03-02", "--backdate", "ký muộn"]
    before = [(own_desk / name, (own_desk / name).stat().st_mode)
              for name in names if (own_desk / name).exists()]  # fmt: skip
    for place, mode in before:
        place.chmod(mode & 0o555)
    try:
        done = unprivileged(own_desk, *command)
    finally:
        for place, mode in before:
            place.chmod(mode)
    if done.returncode == 0:
        pytest.skip("permissions do not bite here")
    assert (done.returncode, f": {code} " in done.stderr) == (3, True), done.stderr
    assert "Traceback" not in done.stderr
    if code == "E800" or what.startswith("the folder"):
        assert said_number(own_desk, path) is None
    assert vanban(*command)[0] == 0
    assert said_number(own_desk, path)[0] == 2
    assert vanban("register", "verify")[0] == 0


def test_the_same_sentence_in_english(own_desk, vanban):
    (own_desk / "vanban.db").mkdir()
    for lang, words in (("vi", "Không dùng được sổ đăng ký"), ("en", "the register cannot be")):
        code, _, told = vanban("--lang", lang, "issue", add(own_desk, "a"))
        assert (code, told.startswith(f"{own_desk}/vanban.db: E800 {words}")) == (3, True)


def test_a_server_that_is_not_there(own_desk, vanban, monkeypatch, tmp_path):
    monkeypatch.setenv("VANBAN_REGISTER", f"postgresql://vt@/so?host={tmp_path}")
    code, _, told = vanban("issue", add(own_desk, "a"))
    assert (code, ": E800 " in told) == (3, True)
    assert said_number(own_desk, "directives/2026/a.yaml") is None


def test_a_desk_that_never_lets_go(office, vanban, monkeypatch):
    """A machine that went to sleep in the middle: the others are told, and wait no longer."""
    monkeypatch.setattr(database, "_PATIENCE", 1)
    with contextlib.closing(database.open_register(office.url)) as sleeping:
        with sleeping.writing():
            code, _, told = vanban("issue", add(office.root, "a"))
        assert (code, ": E800 " in told) == (3, True)
    assert vanban("issue", "directives/2026/a.yaml")[0] == 0
    assert office.disagreements() == []


def test_a_server_ends_what_a_sleeping_desk_has_begun(postgresql, own_desk, vanban, monkeypatch):
    monkeypatch.setenv("VANBAN_REGISTER", postgresql)
    empty(postgresql)
    monkeypatch.setattr(database, "_PATIENCE", 0.1)
    with contextlib.closing(database.open_register(postgresql)) as sleeping:
        monkeypatch.setattr(database, "_PATIENCE", 10)
        with contextlib.suppress(MachineError), sleeping.writing():
            assert vanban("issue", add(own_desk, "a"))[0] == 0
    assert vanban("register", "verify")[0] == 0
