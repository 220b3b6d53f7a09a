"""The address of a database: read, made safe to show, and refused where it can hold no book."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError

_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_IN_MEMORY = ("", ":memory:")
# Parameters in which libpq takes what nobody else is to see.
_SECRET = re.compile(r"pass", re.IGNORECASE)


def address_of(text: str | URL) -> URL:
    """A database that can hold a book. Raises `MachineError` (E810) for anything else.

    The message never repeats the text: there may be a password in it.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise _refused() from error
    driver = _DRIVERS.get(url.drivername)
    # What follows an @ inside a password would be taken for the host, and be shown.
    if driver is None or (driver != "sqlite" and str(text).count("@") > 1):
        raise _refused()
    if driver == "sqlite" and (url.host or url.username or (url.database or "") in _IN_MEMORY):
        raise _refused()  # a book in the memory is forgotten when the command ends
    return url.set(drivername=driver)


def inside(url: URL, workspace: Path) -> URL:
    """The same, a relative file being one of the workspace: not of whatever folder one is in."""
    file = sqlite_file(url)
    return url if file is None else url.set(database=str(workspace / file))


def sqlite_file(url: URL) -> Path | None:
    """The file of a SQLite database; None for a server."""
    return Path(url.database) if url.drivername == "sqlite" and url.database else None


def shown_url(url: URL) -> str:
    """How a database is named in messages: the file, or the address without its passwords."""
    if url.get_backend_name() == "sqlite":
        return url.database or url.drivername
    query = {name: value for name, value in url.query.items() if not _SECRET.search(name)}
    return url.set(query=query).render_as_string(hide_password=True)


def secrets_of(url: URL) -> tuple[str, ...]:
    """The passwords in an address, which a driver might repeat."""
    found = [str(url.password or "")]
    for name, value in url.query.items():
        if _SECRET.search(name):
            found += [value] if isinstance(value, str) else value
    return tuple(filter(None, found))


def _refused() -> MachineError:
    return MachineError([Diagnostic("E810", "VANBAN_REGISTER")])
