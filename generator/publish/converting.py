"""`to_pdf`: many .docx files to PDF with a few LibreOffices, each PDF checked before it is kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.pool import cores
from generator.publish.batch import File
from generator.publish.office import SOFFICE_VARIABLE, find_soffice, sweep_scratch
from generator.publish.scheduling import Conversion
from generator.publish.signals import ending_cleanly

_SECONDS_A_FILE = 60.0  # with a first start on a slow disk
# Each process takes some 220 MiB, and more of them than cores gain nothing.
_MOST_PROCESSES = 8


def to_pdf(
    docx_paths: Sequence[str | os.PathLike[str]],
    pdf_paths: Sequence[str | os.PathLike[str]],
    *,
    timeout: float | None = None,
    pdf_a: bool = False,
    jobs: int | None = None,
    kept: Callable[[str], None] | None = None,
) -> None:
    """Convert each of `docx_paths` to the PDF at the same place of `pdf_paths`.

    At most `jobs` LibreOffice processes (default: one a core) work through the files, each in a
    private folder; a PDF is moved to its place only when it parses and holds the words of every
    paragraph of its docx, and `kept` is called with its path then, in the order in which they come.
    What fails is tried once more alone, with a new profile, but for a single file that hangs; the
    files behind one that crashes or hangs LibreOffice go on in another process. `timeout` is in
    seconds for one file (default: 60); `pdf_a` makes a tagged PDF/A-2b. Nothing is written for a
    file that fails; the others are. SIGTERM and SIGHUP end every LibreOffice, remove its folder and
    raise `SystemExit` (143, 129).

    Raises, when all is done, `InputError` where sources are no Word documents (E606) and nothing
    else is wrong, `MachineError` when LibreOffice is missing (E601; E607 where `VANBAN_SOFFICE`
    names none), fails (E602), hangs (E603), loses text (E604), makes no PDF/A (E609) or fails at so
    many files one after another that the rest is not tried (E608), or when a file cannot be read or
    written (E605). The problems are in the order of the files.
    """
    pairs = zip(docx_paths, pdf_paths, strict=True)
    files = [File(n, os.fspath(source), os.fspath(to)) for n, (source, to) in enumerate(pairs)]
    if not files:
        return
    soffice = find_soffice()
    if soffice is None:
        raise MachineError([missing_office()])
    sweep_scratch()
    conversion = Conversion(
        soffice,
        files,
        processes=jobs or min(cores(), _MOST_PROCESSES),
        seconds_a_file=timeout or _SECONDS_A_FILE,
        pdf_a=pdf_a,
        kept=kept or (lambda path: None),
    )
    with ending_cleanly():
        problems = conversion.run()
    if problems:
        input_s_fault = all(problem.code == "E606" for problem in problems)
        raise InputError(problems) if input_s_fault else MachineError(problems)


def missing_office() -> Diagnostic:
    """What to say where there is no LibreOffice."""
    if named := os.environ.get(SOFFICE_VARIABLE):
        return Diagnostic("E607", "soffice", params={"value": named})
    return Diagnostic("E601", "soffice")
