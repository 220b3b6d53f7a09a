"""`kill -9` at any moment of an issue: the file is the old or the new one, the number is kept.

After each kill the book and the files agree, or say that this issue was broken off (E835); trying
once more finishes it, with the number that was taken.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time

import pytest

from generator.cli.boundary import run
from generator.register.entries import ISSUED, PENDING
from tests.register.desks import LETTER, add, said_number
from tests.register.labour import finished, fork

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

# Six times each. PostgreSQL has to start a server process for each connection.
ROUNDS = {"sqlite": 50, "postgresql": 15}


def time_of(work) -> float:
    """How long it takes here, so that the kills fall inside it; the book being there."""
    finished(fork(work))
    began = time.monotonic()
    finished(fork(work))
    return time.monotonic() - began


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment(office, request, seed):
    rounds = ROUNDS[request.node.callspec.params["url"]]
    chance = random.Random(seed)
    longest = time_of(lambda: office.issue_anew(add(office.root, f"truoc-{os.getpid()}"))) * 1.1
    killed = 0
    states: set[str] = set()
    for round_ in range(rounds * 4):
        if round_ >= rounds and killed and len(states) > 1:
            break  # on a busy machine more rounds are needed until kills fall at several moments
        path = add(office.root, f"v{round_}")
        draft = (office.root / path).read_bytes()
        child = fork(lambda path=path: office.issue_anew(path))
        time.sleep(chance.uniform(0, longest))
        os.kill(child, signal.SIGKILL)
        was_killed = finished(child) == [-signal.SIGKILL]
        killed += was_killed
        longest *= 1.05 if was_killed else 0.9

        assert set(office.disagreements()) <= {"E835"}
        taken = {e.path: e for e in office.entries()}.get(path)
        said = said_number(office.root, path)
        text = (office.root / path).read_bytes()
        if said is None:
            assert text == draft
        else:
            new = LETTER.replace("loại: công văn", "loại: công văn\nsố: {n}\nngày: 09/3/2026")
            assert text.decode() == new.format(name=f"v{round_}", n=said[0])
        states.add(f"{taken.state if taken else 'nothing'}, {'written' if said else 'draft'}")
        if taken is None:
            assert said is None
        if taken is None or taken.state == PENDING:
            issued = office.issue_anew(path)
            assert taken is None or issued.entry.number == taken.number
        assert said is None or said_number(office.root, path) == said
        assert office.disagreements() == []
    numbers = [entry.number for entry in office.entries()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= rounds + 2
    assert {e.state for e in office.entries()} == {ISSUED}
    # The kills have fallen before, between and after the steps.
    assert killed
    assert len(states) > 1


def test_a_reservation_that_was_killed_is_there_or_not(office, request):
    chance = random.Random(9)
    longest = time_of(lambda: run(["reserve", "--reason", f"đầu {os.getpid()}"]))
    for round_ in range(ROUNDS[request.node.callspec.params["url"]]):
        child = fork(lambda n=round_: run(["reserve", "--reason", f"lần {n}"]))
        time.sleep(chance.uniform(0, longest))
        os.kill(child, signal.SIGKILL)
        finished(child)
        # The file is written before the book, never the other way round.
        assert set(office.disagreements()) <= {"E829"}
    assert run(["register", "rebuild"]) == 0
    assert office.disagreements() == []
    text = (office.root / "register/2026.yaml").read_text(encoding="utf-8")
    numbers = [entry.number for entry in office.entries()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert text.count("việc: dành") == len(numbers)
