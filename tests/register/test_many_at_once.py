"""Many desks at once: no number twice, none left out, nothing lost (Điều 15.1)."""

from __future__ import annotations

import concurrent.futures
import contextlib
import shutil
import sys
from pathlib import Path

import pytest

from generator.cli.boundary import run
from generator.register.database import open_register
from tests.register.desks import add, run_in, said_number
from tests.register.labour import finished, fork, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")

PROCESSES, EACH = 8, 200


def numbers_in(office) -> list[int]:
    return [entry.number for entry in office.entries()]


def test_eight_desks_with_two_hundred_documents_each(office, tmp_path):
    paths = [[add(office.root, f"{p}-{n}") for n in range(EACH)] for p in range(PROCESSES)]
    shot = tmp_path / "shot"

    def desk(own: list[str]) -> None:
        wait_until(shot)
        # An empty database: all of them find it without tables.
        with contextlib.closing(open_register(office.url)) as register:
            for path in own:
                office.issue(register, path)

    children = [fork(lambda own=own: desk(own)) for own in paths]
    shot.touch()
    assert finished(*children) == [0] * PROCESSES
    expected = list(range(1, PROCESSES * EACH + 1))
    assert numbers_in(office) == expected
    written = sorted(said_number(office.root, path)[0] for own in paths for path in own)
    assert written == expected
    assert office.disagreements() == []
    for own in paths:  # a desk's documents follow one another
        mine = [said_number(office.root, path)[0] for path in own]
        assert mine == sorted(mine)


def test_eight_processes_with_the_same_document(office, tmp_path):
    for round_ in range(10):
        path = add(office.root, f"chung-{round_}")
        shot = tmp_path / f"shot-{round_}"

        def desk(path: str = path, shot: Path = shot) -> None:
            wait_until(shot)
            office.issue_anew(path)

        children = [fork(desk) for _ in range(PROCESSES)]
        shot.touch()
        # Whoever comes late is told that it has been issued.
        assert set(finished(*children)) <= {0, 1}
        assert said_number(office.root, path)[0] == round_ + 1
    assert numbers_in(office) == list(range(1, 11))
    assert office.disagreements() == []


def test_reasons_of_many_are_all_kept(office, tmp_path):
    shot = tmp_path / "shot"

    def desk(name: str) -> None:
        wait_until(shot)
        for n in range(5):
            assert run(["reserve", "--reason", f"{name}{n}"]) == 0

    children = [fork(lambda name=name: desk(name)) for name in "abcdef"]
    shot.touch()
    assert finished(*children) == [0] * 6
    assert numbers_in(office) == list(range(1, 31))
    assert office.disagreements() == []
    text = (office.root / "register/2026.yaml").read_text(encoding="utf-8")
    assert all(f'"{name}{n}"' in text for name in "abcdef" for n in range(5))


def test_programs_for_real(office):
    """`vanban issue` twice at the same moment, in a workspace without a book."""
    paths = [add(office.root, name) for name in "abcd"]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda path: run_in(office.root, "issue", path), paths))
    assert [(d.returncode, d.stderr) for d in done] == [(0, "")] * 4
    assert sorted(said_number(office.root, path)[0] for path in paths) == [1, 2, 3, 4]
    verified = run_in(office.root, "register", "verify")
    assert (verified.returncode, verified.stderr) == (0, "")


@pytest.fixture(autouse=True)
def _tidy(tmp_path):
    yield
    shutil.rmtree(tmp_path / "co-quan", ignore_errors=True)
