"""The database that holds the book: SQLite of the workspace, or PostgreSQL for several desks.

Both are used through SQLAlchemy Core alone; what differs between them is in this module.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError
from generator.register.address import address_of, secrets_of, shown_url
from generator.register.tables import GATE, REVISION

# How long a writer waits for those before it, in seconds.
_PATIENCE = 60
_PAUSE = 0.01
_MIGRATIONS = Path(__file__).parent / "migrations"
_KNOWN = ("0001", REVISION)


class Register:
    """A book that is open. Every failure of the database is a `MachineError` that names it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.name = shown_url(engine.url)
        self._secrets = secrets_of(engine.url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A look at the book as it is at one moment."""
        with self._told(), self._engine.connect() as connection:
            yield connection.execution_options(vanban_reading=True)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A change of the book: whole or not at all, one writer after the other."""
        with self._told(), self._engine.begin() as connection:
            connection.execute(select(GATE).with_for_update()).all()
            yield connection

    def check(self) -> None:
        """Read a book that is a file from one end to the other; E802 where it is damaged."""
        if self._engine.dialect.name == "sqlite":
            with self.reading() as connection:
                found = connection.execute(text("PRAGMA integrity_check(1)")).scalar()
            if found != "ok":
                raise MachineError([_diagnostic("E802", self.name, str(found))])

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            raise self.failure(error) from error

    def failure(self, error: SQLAlchemyError) -> MachineError:
        """A failure of the database as a message, without any password."""
        cause = error.orig if isinstance(error, DBAPIError) else None
        reason = " ".join(str(cause or error).split())
        for secret in self._secrets:
            reason = reason.replace(secret, "***")
        broken = any(words in reason for words in ("not a database", "malformed"))
        return MachineError([_diagnostic("E802" if broken else "E800", self.name, reason)])


def open_register(url: str | URL) -> Register:
    """Open the book at a database URL; an empty database gets the tables, an old one the new ones.

    Raises `MachineError`: E800 (cannot be reached, no permission, disk full), E801 (made by a newer
    version), E802 (no database at all, or a damaged one), E810 (no address of a database).
    """
    engine = _engine(address_of(url))
    register = Register(engine)
    try:
        _bring_up_to_date(engine, register.name)
    except SQLAlchemyError as error:
        engine.dispose()
        raise register.failure(error) from error
    except BaseException:
        engine.dispose()
        raise
    return register


def _diagnostic(code: str, name: str, reason: str) -> Diagnostic:
    return Diagnostic(code, name, params={"reason": reason[:300]})


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return _with_patience(
            create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
        )
    engine = create_engine(url, connect_args={"timeout": _PATIENCE})

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _: object) -> None:  # noqa: ANN401  (sqlite3's own)
        connection.isolation_level = None  # we begin ourselves: sqlite3 would wait until it writes
        cursor = connection.cursor()
        _write_ahead(cursor)
        # What has been told to a person must be there after a power cut.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # IMMEDIATE: whoever means to write waits here, not in the middle (where SQLite gives up).
        reading = connection.get_execution_options().get("vanban_reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _with_patience(engine: Engine) -> Engine:
    """A server that waits for other desks as long as SQLite does, and for no sleeping one."""
    limits = {
        "lock_timeout": _PATIENCE,
        # Far longer than anybody reads files while the others wait.
        "idle_in_transaction_session_timeout": 10 * _PATIENCE,
    }
    names = ", ".join(f"set_config('{name}', '{limit}s', true)" for name, limit in limits.items())

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"SELECT {names}")

    return engine


def _write_ahead(cursor: Any) -> None:  # noqa: ANN401  (sqlite3's own)
    """Readers do not wait for the writer from here on. SQLite does not wait to change to that."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _bring_up_to_date(engine: Engine, name: str) -> None:
    with engine.connect().execution_options(vanban_reading=True) as connection:
        if _revision(connection) == REVISION:
            return
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # two that both find no tables
            connection.execute(text("SELECT pg_advisory_xact_lock(8175302020)"))
        found = _revision(connection)
        if found not in ("", *_KNOWN):
            raise MachineError([_diagnostic("E801", name, found)])
        if found != REVISION:
            _migrate(connection)


def _revision(connection: Connection) -> str:
    """The version of the tables; empty where there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return row[0] if row else ""


def _migrate(connection: Connection) -> None:
    from alembic import command  # heavy, and needed once in the life of a version
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    # In a path a % would be taken for the beginning of a name.
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, REVISION)
