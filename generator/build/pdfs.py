"""The PDFs of documents: made again when the document or LibreOffice has changed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from generator.build.finding import Place
from generator.build.memory import Memory
from generator.build.now import digest_of_file
from generator.build.orphans import pdf_of
from generator.build.places import OUTPUT
from generator.build.records import Pdf
from generator.core.diagnostics import Diagnostic
from generator.core.errors import VanbanError

# What one call of LibreOffice is given: enough to make its start cheap, few enough to lose little.
_BATCH = 100
_SECONDS = 30


class Convert(Protocol):
    """What makes PDFs of .docx files."""

    def __call__(
        self, sources: Sequence[str], pdfs: Sequence[str], /, *, kept: Callable[[str], None]
    ) -> None:
        """Convert `sources` to the PDFs at the same places; raises for what it could not make.

        `kept` is called with the path of each PDF as soon as it is there.
        """
        ...


class Press(NamedTuple):
    """What makes PDFs: a LibreOffice, as it names itself, and the form that is asked of it."""

    office: str
    form: str
    convert: Convert


class Printed(NamedTuple):
    """A batch: the targets whose PDF has been made, and what is wrong with the others."""

    made: list[str]
    problems: list[Diagnostic]


def stale_pdfs(place: Place, memory: Memory, targets: Iterable[str], press: Press) -> list[str]:
    """Those of the documents `targets` whose PDF is not what `press` makes of them today."""
    stale = []
    for target in targets:
        record = memory.records[target]
        pdf = record.pdf
        fresh = pdf is not None and pdf[:3] == (record.output, press.office, press.form)
        if not (pdf and fresh and pdf.digest == digest_of_file(_at(place, pdf_of(target)))):
            stale.append(target)
    return stale


def print_pdfs(
    place: Place,
    memory: Memory,
    targets: Sequence[str],
    press: Press,
    kept: Callable[[str], None],
) -> Iterator[Printed]:
    """Make the PDFs of `targets`, a batch after the other, and remember them.

    `kept` is told the path of each PDF at once, before its batch is through.
    """
    for start in range(0, len(targets), _BATCH):
        batch = targets[start : start + _BATCH]
        before = {target: digest_of_file(_at(place, pdf_of(target))) for target in batch}
        sources = [_at(place, target) for target in batch]
        problems: list[Diagnostic] = []
        try:
            press.convert(sources, [_at(place, pdf_of(target)) for target in batch], kept=kept)
        except VanbanError as error:
            problems = _shown(place, error.diagnostics)
        failed = {problem.path for problem in problems}
        made = []
        for target in batch:
            digest = digest_of_file(_at(place, pdf_of(target)))
            if f"{place.shown}{OUTPUT}/{target}" in failed or digest is None:
                continue
            if problems and digest == before[target]:
                continue  # the run was broken off before it
            record = memory.records[target]
            memory.put(
                target, record._replace(pdf=Pdf(record.output, press.office, press.form, digest))
            )
            made.append(target)
        yield Printed(made, problems)


def office_version(soffice: str) -> str:
    """Which LibreOffice it is, as it says itself; else where it is."""
    command = [soffice, "--version"]
    try:
        done = subprocess.run(  # noqa: S603  (a list of arguments, no shell)
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return os.path.realpath(soffice)
    return done.stdout.decode("utf-8", "replace").strip()[:200] or os.path.realpath(soffice)


def _shown(place: Place, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """With paths as messages have them."""
    before = os.path.join(place.root, "")  # noqa: PTH118
    return [
        diagnostic._replace(path=place.shown + diagnostic.path.removeprefix(before))
        if diagnostic.path.startswith(before)
        else diagnostic
        for diagnostic in diagnostics
    ]


def _at(place: Place, path: str) -> str:
    return os.path.join(place.output, path)  # noqa: PTH118
