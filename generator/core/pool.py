"""Many items on all cores: results come in the items' order, and memory stays flat.

Each process gets some items at a time, a turn. A process that dies (memory, a defect of a library)
takes only the item with it that it was at: the others of its turn are done again.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context, resource_tracker
from typing import Any, Generic, NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# Turns under way for each process: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 3
# So long may a process that is to end be at its last turn.
_ENDING_SECONDS = 0.3
_MOST = 61  # Windows waits for no more processes than these


class Work(NamedTuple, Generic[Item, Result]):
    """What is done with items.

    `function` takes a turn of items to their results, as many and in that order, and raises
    nothing. It is sent to each process once: an object with `__call__` keeps there from turn to
    turn what it has made. `died` is the result of an item whose process has died of it. `turn`:
    how many items a turn has. Below `worth` items starting processes takes longer than the work.
    """

    function: Callable[[list[Item]], list[Result]]
    died: Callable[[Item], Result]
    turn: int = 12
    worth: int = 24


def in_order(work: Work[Item, Result], items: Iterable[Item], processes: int) -> Generator[Result]:
    """The results of all of `items`, in their order, on `processes` processes.

    Ctrl-C is left to the program itself, and its processes end with it, however it ends.
    """
    items = iter(items)
    first = list(islice(items, work.worth))
    if len(first) < work.worth or processes < 2:
        yield from work.function(first)
        for item in items:
            yield from work.function([item])
        return
    turns = _turns(first, items, work.turn)
    while True:
        broken = yield from _in_a_pool(turns, work, min(processes, _MOST))
        if not broken:
            return
        yield from _with_care(broken, work)


def cores() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _turns(first: list[Item], rest: Iterator[Item], turn: int) -> Iterator[list[Item]]:
    for start in range(0, len(first), turn):
        yield first[start : start + turn]
    while items := list(islice(rest, turn)):
        yield items


def _in_a_pool(
    turns: Iterator[list[Item]], work: Work[Item, Result], processes: int
) -> Generator[Result, None, list[list[Item]]]:
    """The results until all is done, or a process has died; returns the turns left undone then."""
    waiting: deque[tuple[list[Item], Future[list[Result]]]] = deque()
    pool = _pool(processes, work)
    try:
        for turn in turns:
            try:
                waiting.append((turn, _submit(pool, turn)))
            except BrokenProcessPool:
                return [*(waits for waits, _ in waiting), turn]
            if len(waiting) >= processes * _AHEAD:
                yield from waiting[0][1].result()
                waiting.popleft()
        while waiting:
            yield from waiting[0][1].result()
            waiting.popleft()
    except BrokenProcessPool:
        return [turn for turn, _ in waiting]
    finally:
        # Stopped half-way (Ctrl-C), only the turns that have begun are finished.
        pool.shutdown(cancel_futures=True)
    return []


def _with_care(turns: list[list[Item]], work: Work[Item, Result]) -> Iterator[Result]:
    """The results of turns of which one has killed a process: halved until it is one item."""
    left = deque(turns)
    while left:
        with _pool(1, work) as pool:
            while left:
                turn = left.popleft()
                try:
                    yield from _submit(pool, turn).result()
                    continue
                except BrokenProcessPool:
                    pass
                middle = len(turn) // 2
                if middle:
                    left.extendleft((turn[middle:], turn[:middle]))
                else:
                    yield work.died(turn[0])
                break


def _pool(processes: int, work: Work[Item, Result]) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        processes,
        mp_context=get_context("spawn"),
        initializer=_begin,
        initargs=(work.function,),
    )


def _submit(pool: ProcessPoolExecutor, turn: list[Item]) -> Future[list[Any]]:
    """Hand over a turn. A process that is started for it never hears Ctrl-C, not even at first."""
    if not hasattr(signal, "pthread_sigmask"):
        return pool.submit(_run, turn)
    resource_tracker.ensure_running()  # starting it would end the block
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        return pool.submit(_run, turn)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# In a process of the pool: the function that it was started with; whether it is to end.
_functions: list[Callable[[list[Any]], list[Any]]] = []
_ending = threading.Event()


def _begin(function: Callable[[list[Any]], list[Any]]) -> None:
    """Ctrl-C is for the program itself; a process of the pool would die of it with a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        _end_between_turns()
    _end_with_parent()
    _functions[:] = [function]


def _run(turn: list[Any]) -> list[Any]:
    if _ending.is_set():
        time.sleep(_ENDING_SECONDS * 10)  # it will not wake up
    return _functions[0](turn)


def _end_between_turns() -> None:
    """SIGTERM ends the process, but not while it sends a result.

    Of half a result the program would wait for the other half for ever.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM,))

    def wait() -> None:
        signal.sigwait((signal.SIGTERM,))
        _ending.set()
        time.sleep(_ENDING_SECONDS)
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _end_with_parent() -> None:
    """A pool whose program was killed would wait for work for ever."""
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
