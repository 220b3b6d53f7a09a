"""A book on each of the two databases; a PostgreSQL cluster of the tests' own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from generator.cli.boundary import run
from generator.register.database import Register, open_register

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
def vanban(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, list[str], str]]:
    """`vanban("issue", "x.yaml")` → exit code, lines of stdout, stderr."""

    def call(*arguments: str | Path) -> tuple[int, list[str], str]:
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out.splitlines(), captured.err

    return call
