"""Several LibreOffices at once, and what becomes of the files behind one that fails.

All of it happens in the one thread that asks: no signal is lost in another one, and PDFs are
verified while the processes work on.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from math import ceil

from generator.core.diagnostics import Diagnostic
from generator.publish.batch import Batch, Failed, File
from generator.publish.signals import postponed

# A process needs as long to start as for twenty letters: so many files make the start worth it,
# and few enough that two processes end at nearly the same time.
_MOST_FILES = 50
_WORTH_A_PROCESS = 8
_PAUSE_SECONDS = 0.01
# Processes one after another that made nothing, until the rest is given up: it is no file's fault.
# One that hangs takes a minute, and counts as several.
_MOST_FRUITLESS = 10
_HUNG_COUNTS = 3
_LAST = sys.maxsize
# A file of which these are told is not tried again: LibreOffice had no part in it.
_FINAL = frozenset({"E605", "E606"})


class Conversion:
    """The files that wait, the processes that run, and the problems found."""

    def __init__(
        self,
        soffice: str,
        files: list[File],
        *,
        processes: int,
        seconds_a_file: float,
        pdf_a: bool,
        kept: Callable[[str], None],
    ) -> None:
        self._soffice = soffice
        self._seconds = seconds_a_file
        self._pdf_a = pdf_a
        self._kept = kept
        self._processes = min(processes, ceil(len(files) / _WORTH_A_PROCESS))
        size = min(_MOST_FILES, ceil(len(files) / self._processes))
        self._fresh = deque(files[at : at + size] for at in range(0, len(files), size))
        self._again: deque[Failed] = deque()  # sound files first: these come at the end, alone
        self._running: list[Batch] = []
        self._first: dict[int, Diagnostic] = {}  # what a file failed of the first time
        self._fruitless = 0
        self._problems: list[tuple[int, Diagnostic]] = []

    def run(self) -> list[Diagnostic]:
        """Convert what can be converted: the problems of the rest, in the order of the files."""
        try:
            while self._started() or self._running:
                for batch in [batch for batch in self._running if not batch.goes_on()]:
                    self._settle(batch)
                time.sleep(_PAUSE_SECONDS)
                if self._fruitless >= _MOST_FRUITLESS:
                    self._give_up()
                    break
        finally:
            with postponed():
                for batch in self._running:
                    batch.office.end()
                for batch in self._running:
                    batch.office.close()
        return [problem for _, problem in sorted(self._problems, key=lambda pair: pair[0])]

    def _started(self) -> bool:
        """Start what there is room for; whether anything was."""
        before = len(self._running)
        while len(self._running) < self._processes and (self._fresh or self._again):
            files = self._fresh.popleft() if self._fresh else [self._again.popleft().file]
            batch = Batch(
                self._soffice,
                files,
                seconds_a_file=self._seconds,
                pdf_a=self._pdf_a,
                kept=self._on_kept,
            )
            self._running.append(batch)
            batch.begin()
        return len(self._running) > before

    def _on_kept(self, target: str) -> None:
        self._fruitless = 0
        self._kept(target)

    def _settle(self, batch: Batch) -> None:
        """A process has ended or hangs: what it failed at is told, or tried again."""
        failed = batch.end()
        with postponed():
            self._running.remove(batch)
            batch.office.close()
        if not batch.kept_any:
            self._fruitless += _HUNG_COUNTS if batch.hung else 1
        single = len(batch.files) == 1
        for found in failed:
            number = found.file.number
            if found.innocent:
                continue
            hopeless = number in self._first or (single and batch.hung)
            if found.problem.code in _FINAL or hopeless:
                self._problems.append((number, found.problem))
            else:
                self._first[number] = found.problem
                self._again.append(found)
        rest = [found.file for found in failed if found.innocent]
        # Where nothing was made at all, halves: several bad files in a row would each cost a start.
        middle = len(rest) if batch.kept_any else (len(rest) + 1) // 2
        self._fresh.extendleft(part for part in (rest[middle:], rest[:middle]) if part)

    def _give_up(self) -> None:
        """Tell what has failed once as it failed, and how many files were not tried at all."""
        waiting = [file for files in self._fresh for file in files]
        waiting += [file for batch in self._running for file in batch.files_left()]
        waiting += [found.file for found in self._again]
        self._problems += [
            (file.number, self._first[file.number])
            for file in waiting
            if file.number in self._first
        ]
        left = sorted(file for file in waiting if file.number not in self._first)
        if left:
            params = {"count": str(len(left)), "first": left[0].source}
            self._problems.append((_LAST, Diagnostic("E608", "soffice", params=params)))
