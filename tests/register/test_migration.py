"""Books of other versions: an older one is brought up to date, a newer one is left alone."""

from __future__ import annotations

import contextlib
import datetime
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from generator.core.errors import MachineError
from generator.register import migrations
from generator.register.database import open_register
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID
from generator.register.records import entries
from generator.register.tables import METADATA, REVISION
from tests.register.desks import LETTER, add
from tests.register.labour import finished, fork, wait_until
from tests.register.test_issue import codes, issue, verified

STATEMENTS = {
    "entry": "INSERT INTO entry (series, year, number, state, date, path, digest, reason) "
    "VALUES ('chung', 2026, :number, :state, :date, :path, '', :reason)",
    "span": "INSERT INTO span VALUES ('chung', 2025, 126, :closed, 'sổ giấy')",
}


@pytest.fixture
def bare(url: str) -> Iterator[Engine]:
    """A database without any table, as before the first command of all."""
    engine = create_engine(url)
    with engine.begin() as connection:
        for table in ("alembic_version", *METADATA.tables):
            connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
    yield engine
    with engine.begin() as connection:
        for table in ("alembic_version", *METADATA.tables):
            connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
    engine.dispose()


def made_by(engine: Engine, revision: str) -> None:
    """The tables as an older version made them."""
    with engine.begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        config.set_main_option("path_separator", "os")
        command.upgrade(config, revision)


ROWS = [
    (1, ISSUED, "directives/2026/a.yaml", ""),
    (2, VOID, "", "in hỏng"),
    (3, RESERVED, "", "họp"),
    (4, PENDING, "directives/2026/b.yaml", ""),
]


@pytest.fixture
def old(bare: Engine) -> Engine:
    """A book of the first version, with numbers of each state."""
    made_by(bare, "0001")
    with bare.begin() as connection:
        for number, state, path, reason in ROWS:
            values = {"number": number, "state": state, "path": path, "reason": reason}
            values["date"] = datetime.date(2026, 3, 2)
            connection.execute(text(STATEMENTS["entry"]), values)
        connection.execute(text(STATEMENTS["span"]), {"closed": True})
    return bare


def test_every_number_of_the_first_version_is_kept(old, url):
    with contextlib.closing(open_register(url)) as book, book.reading() as connection:
        found = [(e.number, e.state, e.path, e.reason) for e in entries(connection)]
    assert found == ROWS
    with old.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == (
            REVISION
        )
        assert connection.execute(text("SELECT first, closed FROM span")).all() == [(126, True)]


def test_what_the_first_version_did_not_keep_comes_from_the_files(
    old, desk, url, vanban, clock, monkeypatch
):
    monkeypatch.setenv("VANBAN_REGISTER", url)
    head = "loại: công văn\nsố: 1\nngày: 02/3/2026"
    add(desk, "a", LETTER.replace("loại: công văn", head))
    issue(vanban, add(desk, "b"))
    assert vanban("register", "rebuild")[0] == 0
    verified(vanban)
    shown = vanban("register", "show")[1]
    assert "01/SNV-VP" in shown[2]
    assert "kiểm tra công tác văn thư a" in shown[2]
    issue(vanban, add(desk, "c"))
    with contextlib.closing(open_register(url)) as book, book.reading() as connection:
        assert [e.number for e in entries(connection)] == [1, 2, 3, 4, 5]


def test_an_older_book_has_the_tables_of_a_new_one(old, url):
    open_register(url).close()
    columns = {c["name"]: c for c in inspect(old).get_columns("entry")}
    for column in METADATA.tables["entry"].columns:
        assert columns.pop(column.name)["nullable"] == column.nullable
    assert columns == {}
    assert {i["name"] for i in inspect(old).get_indexes("entry")} >= {"one_path"}
    values = {"number": 1, "state": ISSUED, "path": "x", "reason": "", "date": None}
    with old.begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(STATEMENTS["entry"]), values)


def test_e801_a_book_of_a_newer_version_is_not_touched(bare, desk, url, vanban, monkeypatch):
    open_register(url).close()
    with bare.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(MachineError) as caught:
        open_register(url)
    assert [d.code for d in caught.value.diagnostics] == ["E801"]
    monkeypatch.setenv("VANBAN_REGISTER", url)
    answers = [vanban("issue", add(desk, "a")), vanban("register", "rebuild")]
    assert [(answer[0], codes(answer)) for answer in answers] == [(3, ["E801"])] * 2
    assert "9999" in answers[0][2]


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("start", ["nothing", "first version"])
def test_many_open_it_at_once(bare, url, tmp_path, start):
    for round_ in range(3):
        with bare.begin() as connection:
            for table in ("alembic_version", *METADATA.tables):
                connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
        if start != "nothing":
            made_by(bare, "0001")
        bare.dispose()
        shot = tmp_path / f"shot-{round_}"

        def desk(shot: Path = shot) -> None:
            wait_until(shot)
            open_register(url).close()

        children = [fork(desk) for _ in range(8)]
        shot.touch()
        assert finished(*children) == [0] * 8
        with bare.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM gate")).scalar() == 1
