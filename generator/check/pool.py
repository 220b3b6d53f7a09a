"""Many files on all cores: outcomes come in the files' order, and memory stays flat.

Each process gets some files at a time and reads profiles for itself. A process that dies (memory,
a defect of a library) takes only the file with it that it was at: its other files are done again,
one by one.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from generator.check.checking import check_files
from generator.check.findings import of_diagnostic
from generator.check.outcome import Outcome
from generator.check.settings import Settings
from generator.core.diagnostics import Diagnostic

# Below this many files starting processes takes longer than the work.
_WORTH_PROCESSES = 24
_FILES_A_TURN = 12
# Turns under way for each process: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 3


def check_all(paths: Iterable[str], settings: Settings) -> Iterator[Outcome]:
    """The outcomes of all of `paths`, in their order."""
    paths = iter(paths)
    first = list(islice(paths, _WORTH_PROCESSES))
    workers = _cores()
    if len(first) < _WORTH_PROCESSES or workers < 2:
        yield from check_files(first, settings)
        for path in paths:
            yield from check_files([path], settings)
        return
    turns = _turns(first, paths)
    while True:
        broken = yield from _in_a_pool(turns, settings, workers)
        if not broken:
            return
        for path in broken:
            yield _alone(path, settings)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _turns(first: list[str], rest: Iterator[str]) -> Iterator[list[str]]:
    for start in range(0, len(first), _FILES_A_TURN):
        yield first[start : start + _FILES_A_TURN]
    while turn := list(islice(rest, _FILES_A_TURN)):
        yield turn


def _in_a_pool(turns: Iterator[list[str]], settings: Settings, workers: int) -> Iterator[Outcome]:
    """The outcomes until all is done, or a process has died; returns the files left undone then."""
    waiting: deque[tuple[list[str], Future[list[Outcome]]]] = deque()
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_stopping) as pool:
        try:
            for turn in turns:
                try:
                    waiting.append((turn, pool.submit(check_files, turn, settings)))
                except BrokenProcessPool:
                    return [path for waits, _ in waiting for path in waits] + turn
                if len(waiting) >= workers * _AHEAD:
                    yield from waiting[0][1].result()
                    waiting.popleft()
            while waiting:
                yield from waiting[0][1].result()
                waiting.popleft()
        except BrokenProcessPool:
            return [path for turn, _ in waiting for path in turn]
    return []


def _leave_stopping() -> None:
    """Ctrl-C is for the program itself; a process of the pool would die of it with a traceback."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _alone(path: str, settings: Settings) -> Outcome:
    """One file in a process of its own, so that its death is told about it alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(check_files, [path], settings).result()[0]
        except BrokenProcessPool:
            return Outcome(path, (of_diagnostic(Diagnostic("E922", path), settings.lang),))
