"""Some files that one LibreOffice makes one after another; each PDF is judged as soon as it is."""

from __future__ import annotations

import time
import zipfile
import zlib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.files import write_atomic
from generator.publish.language import with_own_language
from generator.publish.office import Office
from generator.publish.verifying import docx_paragraphs, first_lost, is_pdf_a, pdf_pages


class File(NamedTuple):
    """A document, where its PDF goes, and its place among all."""

    number: int
    source: str
    target: str


class Failed(NamedTuple):
    """What a file failed of. `innocent`: it was not its turn yet when LibreOffice ended."""

    file: File
    problem: Diagnostic
    innocent: bool = False


class Batch:
    """A process and its files. `close` in any case."""

    def __init__(
        self,
        soffice: str,
        files: list[File],
        *,
        seconds_a_file: float,
        pdf_a: bool,
        kept: Callable[[str], None],
    ) -> None:
        self.files = files
        self.office = Office(soffice, pdf_a=pdf_a)
        self.hung = False
        self._pdf_a = pdf_a
        self.kept_any = False
        self._kept = kept
        self._seconds = seconds_a_file
        self._waiting: dict[int, list[str]] = {}  # place in the batch → the paragraphs of its docx
        self._failed: dict[int, Diagnostic] = {}
        self._doubted: set[int] = set()
        self._broken = ""  # why the process could not be started
        self._seen = 0
        self._since = time.monotonic()

    def begin(self) -> None:
        """Read the files and start the process; what cannot be read fails, and the rest goes on."""
        for place, file in enumerate(self.files):
            try:
                content = Path(file.source).read_bytes()
            except OSError as error:
                self._failed[place] = unusable(file.source, error)
                continue
            try:
                self._waiting[place] = docx_paragraphs(content)
                content = with_own_language(content) if self._pdf_a else content
            except (ValueError, zipfile.BadZipFile, zlib.error, NotImplementedError):
                self._failed[place] = Diagnostic("E606", file.source)
                continue
            try:
                self.office.source(place).write_bytes(content)
            except OSError as error:  # no room for temporary files
                self._broken = error.strerror or str(error)
                return
        if self._waiting:
            try:
                self.office.begin([self.office.source(place) for place in self._waiting])
            except OSError as error:
                self._broken = error.strerror or str(error)
        self._since = time.monotonic()

    def goes_on(self) -> bool:
        """Keep the PDFs that are ready; whether the process works and makes progress."""
        running = self.office.is_running()
        count = self.office.count() if running else self._seen
        if count != self._seen:
            self._seen, self._since = count, time.monotonic()
            self._keep_ready()
        elif running and time.monotonic() - self._since > self._seconds:
            self.hung = True
        return running and not self.hung

    def _keep_ready(self) -> None:
        """Those before the last one that has been begun: LibreOffice makes them in their order.

        One that does not pass yet may still be written to by another program: it is judged again
        when the process has ended.
        """
        places = list(self._waiting)
        for place, following in pairwise(places):
            if not self.office.made(following).exists():
                return
            if place not in self._doubted and self._judge(place, "E602", "") is not None:
                self._doubted.add(place)

    def files_left(self) -> list[File]:
        """Those of which there is no PDF yet."""
        return [self.files[place] for place in self._waiting]

    def end(self) -> list[Failed]:
        """End the process, judge what is left: the files that failed."""
        self.office.end()
        reason = self._broken or self.office.printed()
        code = "E603" if self.hung else "E602"
        made = [place for place in self._waiting if self.office.made(place).exists()]
        reached = max(made, default=-1)
        suspect = next((place for place in self._waiting if place > reached), -1)
        innocent = {place for place in self._waiting if place > max(reached, suspect)}
        for place in list(self._waiting):
            problem = self._judge(place, code, reason)
            if problem is not None:
                self._failed[place] = problem
        return [
            Failed(self.files[place], problem, place in innocent)
            for place, problem in sorted(self._failed.items())
        ]

    def _judge(self, place: int, code: str, reason: str) -> Diagnostic | None:
        """Verify one PDF and move it to its place, or say what is wrong with it."""
        file = self.files[place]
        try:
            pdf = self.office.made(place).read_bytes()
            pages = pdf_pages(pdf)
        except (OSError, ValueError):
            return Diagnostic(code, file.source, params={"reason": reason or "—"})
        lost = first_lost(self._waiting[place], pages)
        if lost is not None:
            return Diagnostic("E604", file.source, params={"text": lost[:80]})
        if self._pdf_a and not is_pdf_a(pdf):
            return Diagnostic("E609", file.source)
        try:
            write_atomic(file.target, pdf)
        except OSError as error:
            return unusable(file.target, error)
        del self._waiting[place]
        self.kept_any = True
        self._kept(file.target)
        return None


def unusable(path: str, error: OSError) -> Diagnostic:
    """A file that cannot be read or written."""
    return Diagnostic("E605", path, params={"reason": error.strerror or str(error)})
