"""`to_pdf`: many .docx files to PDF with one LibreOffice, each PDF checked before it is kept."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.files import write_atomic
from generator.publish.office import SOFFICE_VARIABLE, SofficeTimeout, find_soffice, run_soffice
from generator.publish.signals import ending_cleanly
from generator.publish.verifying import docx_paragraphs, first_lost, pdf_pages

_FIRST_SECONDS = 60.0  # one file, with a first start on a slow disk
_SECONDS_A_FILE = 10.0  # each of the others

# How one process is run: its jobs in, those that failed and why out.
_Attempt = Callable[[list["_Job"]], tuple[list["_Job"], list[Diagnostic]]]


class _Job(NamedTuple):
    source: str
    target: str
    content: bytes
    paragraphs: list[str]


def to_pdf(
    docx_paths: Sequence[str | os.PathLike[str]],
    pdf_paths: Sequence[str | os.PathLike[str]],
    *,
    timeout: float | None = None,
    pdf_a: bool = False,
) -> None:
    """Convert each of `docx_paths` to the PDF at the same place of `pdf_paths`.

    One LibreOffice process makes all of them, in a private folder; a PDF is moved to its place
    only when it parses and holds the words of every paragraph of its docx. What fails is tried once
    more with a new profile, but for a single file that hangs. `timeout` is in seconds for one such
    process (default: 60, and 10 more for each file after the first); `pdf_a` makes PDF/A-2b.
    Nothing is written for a file that fails; the others are. SIGTERM and SIGHUP end LibreOffice,
    remove its folder and raise `SystemExit` (143, 129).

    Raises `InputError` when a source is not a Word document (E606), `MachineError` when LibreOffice
    is missing (E601; E607 where `VANBAN_SOFFICE` names none), fails (E602), hangs (E603) or loses
    text (E604), or when a file cannot be read or written (E605).
    """
    waiting = [_read(source, target) for source, target in zip(docx_paths, pdf_paths, strict=True)]
    if not waiting:
        return
    soffice = find_soffice()
    if soffice is None:
        raise MachineError([missing_office()])

    def attempt(jobs: list[_Job]) -> tuple[list[_Job], list[Diagnostic]]:
        seconds = timeout or _FIRST_SECONDS + _SECONDS_A_FILE * (len(jobs) - 1)
        return _attempt(soffice, jobs, seconds, pdf_a=pdf_a)

    with ending_cleanly():
        problems = _converted(waiting, attempt)
    if problems:
        raise MachineError(problems)


def _converted(jobs: list[_Job], attempt: _Attempt) -> list[Diagnostic]:
    """Convert what can be converted: the problems of the rest.

    A file that crashes LibreOffice takes all that come after it along. What failed is tried again
    in halves, and so on as long as one of them gets anything done; a single file is tried twice,
    unless it hangs.
    """
    failed, problems = attempt(jobs)
    if len(jobs) == 1 and problems and problems[0].code == "E603":
        return problems
    if len(failed) == 1:
        return attempt(failed)[1]
    if not failed:
        return problems
    middle = len(failed) // 2
    halves = [attempt(failed[:middle]), attempt(failed[middle:])]
    left = [diagnostic for _, found in halves for diagnostic in found]
    if len(left) == len(failed):
        return left  # nothing works: it is not one file's fault
    return [
        diagnostic
        for rest, found in halves
        for diagnostic in (_converted(rest, attempt) if len(rest) > 1 else found)
    ]


def missing_office() -> Diagnostic:
    """What to say where there is no LibreOffice."""
    if named := os.environ.get(SOFFICE_VARIABLE):
        return Diagnostic("E607", "soffice", params={"value": named})
    return Diagnostic("E601", "soffice")


def _read(source: str | os.PathLike[str], target: str | os.PathLike[str]) -> _Job:
    path = os.fspath(source)
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        return _Job(path, os.fspath(target), content, docx_paragraphs(content))
    except ValueError as error:
        raise InputError([Diagnostic("E606", path)]) from error


def _unusable(path: str, error: OSError) -> MachineError:
    return MachineError([Diagnostic("E605", path, params={"reason": error.strerror or str(error)})])


def _attempt(
    soffice: str, jobs: list[_Job], timeout: float, *, pdf_a: bool
) -> tuple[list[_Job], list[Diagnostic]]:
    """One process for all jobs: those that failed, and why."""
    failed: list[_Job] = []
    problems: list[Diagnostic] = []
    code, reason = "E602", ""
    with tempfile.TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as folder:
        scratch = Path(folder)
        output = scratch / "out"
        output.mkdir()
        # Numbers for names: stems may be alike, and may hold what LibreOffice reads as a URL.
        sources = [scratch / f"{number}.docx" for number in range(len(jobs))]
        for job, copy in zip(jobs, sources, strict=True):
            copy.write_bytes(job.content)
        try:
            printed = run_soffice(soffice, sources, output, scratch, timeout, pdf_a=pdf_a)
            reason = " ".join(printed.split())[-200:]
        except SofficeTimeout:
            code = "E603"
        except OSError as error:
            reason = error.strerror or str(error)
        for job, copy in zip(jobs, sources, strict=True):
            problem = _kept(job, output / f"{copy.stem}.pdf", code, reason)
            if problem is not None:
                failed.append(job)
                problems.append(problem)
    return failed, problems


def _kept(job: _Job, made: Path, code: str, reason: str) -> Diagnostic | None:
    """Verify one PDF and move it to its place, or say what is wrong with it."""
    try:
        pdf = made.read_bytes()
        pages = pdf_pages(pdf)
    except (OSError, ValueError):
        return Diagnostic(code, job.source, params={"reason": reason or "—"})
    lost = first_lost(job.paragraphs, pages)
    if lost is not None:
        return Diagnostic("E604", job.source, params={"text": lost[:80]})
    try:
        write_atomic(job.target, pdf)
    except OSError as error:
        raise _unusable(job.target, error) from error
    return None
