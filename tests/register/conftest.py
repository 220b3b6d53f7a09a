"""A book on each of the two databases; a PostgreSQL cluster of the tests' own."""

from __future__ import annotations

import contextlib
import datetime
import os
import shutil
import subprocess
import tempfile
import types
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from generator.cli.boundary import run
from generator.register.database import Register, open_register
from tests.register.desks import new_workspace
from tests.register.labour import Office

DATABASES = ("sqlite", "postgresql")
_TABLES = ("entry", "span")


def _binaries() -> Path | None:
    """Where Debian keeps the newest PostgreSQL's programs, which are not on the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _unprivileged() -> dict[str, str]:
    """PostgreSQL refuses to run as root: the user that Debian's package makes for it."""
    return {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a database in a new cluster, which listens on a socket of its own alone."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="vanban-pg-"))
    user = _unprivileged()
    if user:
        shutil.chown(folder, **user)

    def run(*arguments: str) -> None:
        subprocess.run(
            [str(binaries / arguments[0]), *arguments[1:]],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            **user,
        )

    data = str(folder / "data")
    # UTF-8 whatever the machine speaks; "C": the tests' order, not a country's.
    run("initdb", "-D", data, "-U", "vanban", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=60"
    run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql+psycopg://vanban@/postgres?host={folder}"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty book, on each database in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'so.db'}"
        return
    address = request.getfixturevalue("postgresql")
    empty(address)
    yield address


@pytest.fixture
def register(url: str) -> Iterator[Register]:
    """An empty book that is open."""
    book = open_register(url)
    yield book
    book.close()


def empty(address: str) -> None:
    """Take every line out of the book at an address."""
    with contextlib.closing(open_register(address)) as book, book.writing() as connection:
        for table in _TABLES:
            connection.execute(text(f"DELETE FROM {table}"))


@pytest.fixture
def desk(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with an empty book, which is its own vanban.db or a shared PostgreSQL."""
    root = new_workspace(tmp_path / "co-quan")
    for name in ("VANBAN_LANG", "VANBAN_DEBUG", "VANBAN_REGISTER"):
        monkeypatch.delenv(name, raising=False)
    if url.startswith("postgresql"):
        monkeypatch.setenv("VANBAN_REGISTER", url)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def office(desk: Path, url: str) -> Office:
    """The same workspace, for tests that issue thousands of times."""
    return Office(desk, url if url.startswith("postgresql") else f"sqlite:///{desk / 'vanban.db'}")


@pytest.fixture
def own_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a vanban.db of its own."""
    root = new_workspace(tmp_path / "co-quan")
    for name in ("VANBAN_LANG", "VANBAN_DEBUG", "VANBAN_REGISTER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(root)
    return root


Answer = tuple[int, list[str], str]


@pytest.fixture
def vanban(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """`vanban("issue", "x.yaml")` → exit code, lines of stdout, stderr."""

    def call(*arguments: str | Path) -> Answer:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err

    return call


class Clock:
    """What time it is, for `core.clock`."""

    def __init__(self) -> None:
        self.now = datetime.datetime(2026, 3, 9, 3, tzinfo=datetime.UTC)

    def set(self, year: int, month: int, day: int, hour: int = 3, minute: int = 0) -> None:
        """Set it, in UTC."""
        self.now = datetime.datetime(year, month, day, hour, minute, tzinfo=datetime.UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that stands at 10:00 of 9 March 2026 in Viet Nam."""
    own = Clock()

    class Frozen(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return own.now.astimezone(tz)

    frozen = types.SimpleNamespace(datetime=Frozen)
    monkeypatch.setattr("generator.core.clock.datetime", frozen)
    return own


def lose(url: str, root: Path) -> None:
    """Lose the book, as in a fresh clone."""
    if url.startswith("postgresql"):
        empty(url)
    for file in root.glob("vanban.db*"):
        file.unlink()
