"""Results over many processes: in order, one death costs one item, nothing outlives its program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from itertools import count

import pytest

from generator.core.pool import Work, in_order


def doubled(turn):
    return [2 * item for item in turn]


def dying_of_seven(turn):
    if 7 in turn:
        os._exit(9)
    return [(item, os.getpid()) for item in turn]


def lost(item):
    return (item, 0)


class Remembering:
    """Keeps from turn to turn what it has seen, in each process for itself."""

    def __init__(self):
        self.turns = 0

    def __call__(self, turn):
        self.turns += 1
        return [(os.getpid(), self.turns) for _ in turn]


def test_results_come_in_the_order_of_the_items():
    work = Work(doubled, lost, turn=3, worth=4)
    assert list(in_order(work, range(50), 2)) == [2 * item for item in range(50)]


def test_a_process_that_dies_costs_the_item_that_it_was_at():
    found = list(in_order(Work(dying_of_seven, lost, turn=4, worth=4), range(20), 2))
    assert [item for item, _ in found] == list(range(20))
    assert [item for item, process in found if not process] == [7]


def test_the_function_is_kept_in_its_process():
    found = list(in_order(Work(Remembering(), lost, turn=1, worth=2), range(30), 2))
    processes = {process for process, _ in found}
    assert os.getpid() not in processes
    for process in processes:
        turns = [turn for of, turn in found if of == process]
        assert turns == list(range(1, len(turns) + 1))


def test_few_items_need_no_processes(monkeypatch):
    monkeypatch.setattr("generator.core.pool.ProcessPoolExecutor", None)
    assert list(in_order(Work(doubled, lost, worth=4), [1, 2, 3], 2)) == [2, 4, 6]
    assert list(in_order(Work(doubled, lost, worth=4), range(9), 1)) == [2 * i for i in range(9)]


def test_items_are_taken_as_they_are_needed():
    results = in_order(Work(doubled, lost, turn=2, worth=2), count(), 2)
    assert [next(results) for _ in range(20)] == [2 * item for item in range(20)]
    results.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_the_processes_end_with_a_program_that_is_killed():
    program = (
        "from itertools import count\n"
        "from generator.core.pool import Work, in_order\n"
        "from tests.core.test_pool import Remembering, lost\n"
        "for pid, _ in in_order(Work(Remembering(), lost, turn=1, worth=2), count(), 2):\n"
        "    print(pid, flush=True)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()  # a process of the pool is at work
        parent.send_signal(signal.SIGKILL)
        parent.communicate(timeout=20)  # stdout ends when the last process that has it does
