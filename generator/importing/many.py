"""Many Word files: which they are, what each becomes, on all cores."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError, VanbanError
from generator.core.input_file import input_bytes
from generator.core.pool import Work, cores, in_order
from generator.core.text import slug
from generator.directive.profile import Profile
from generator.importing.facts import Facts, Outcome, facts_of
from generator.importing.importing import import_docx
from generator.inspect.package import MAX_FILE
from generator.publish.old_word import OldWord, is_old_word, to_docx

DOCX_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
OLD_ENDINGS = (".doc", ".dot", ".rtf")
_LOCK_FILE = "~$"  # what Word leaves beside a document that is open
_WORKSPACE_OWN = ("templates", "output")
_PROFILE = "vanban.yaml"
_MOST_NAME = 80
_OLD_A_TURN = 20


class Job(NamedTuple):
    """A file to be imported: its path, where its YAML would go, its bytes where they are known."""

    path: str
    target: str
    content: bytes = b""
    converted: bool = False


def word_files(paths: Iterable[str]) -> Iterator[str]:
    """The named files as they are; of folders the Word files in them, in order of names.

    Word's lock files, hidden ones, and a workspace's templates and output are left out.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _walk(path) if os.path.isdir(path) else [path]:  # noqa: PTH112
            whole = os.path.abspath(file)  # noqa: PTH100
            if whole not in seen:
                seen.add(whole)
                yield file


def _walk(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        own = _WORKSPACE_OWN if _PROFILE in files else ()
        folders[:] = sorted(n for n in folders if not n.startswith(".") and n not in own)
        for name in sorted(files):
            wanted = name.casefold().endswith((*DOCX_ENDINGS, *OLD_ENDINGS))
            if wanted and not name.startswith((".", _LOCK_FILE)):
                yield os.path.normpath(os.path.join(where, name))  # noqa: PTH118


def name_of(path: str) -> str:
    """The name of the YAML of a file: letters, digits and hyphens."""
    stem = os.path.splitext(os.path.basename(path))[0]  # noqa: PTH119, PTH122
    return f"{slug(stem, _MOST_NAME)}.yaml"


def import_all(
    jobs: Sequence[Job], profile: Profile | None, *, from_text: bool = False
) -> Iterator[Outcome]:
    """The outcome of each file, in their order. What cannot be read is told, the others go on."""
    work = Work(_Importing(profile, from_text), _died, turn=4, worth=12)
    yield from in_order(work, _ready(jobs), cores())


class _Importing:
    """Imports a turn of files; sent to each process once."""

    def __init__(self, profile: Profile | None, from_text: bool) -> None:
        self.profile = profile
        self.from_text = from_text

    def __call__(self, jobs: list[Job | Outcome]) -> list[Outcome]:
        return [job if isinstance(job, Outcome) else self._one(job) for job in jobs]

    def _one(self, job: Job) -> Outcome:
        try:
            result = import_docx(
                job.content, job.path, job.target, self.profile, from_text=self.from_text
            )
        except VanbanError as error:
            return Outcome(job.path, notes=tuple(error.diagnostics))
        except RecursionError:
            return _broken(job.path, "E909", what="word/document.xml")
        notes = [Diagnostic("W952", job.path)] if job.converted else []
        facts = facts_of(result.read) if result.read else Facts()
        return Outcome(
            job.path,
            result.content,
            result.files,
            facts,
            (*notes, *result.notes),
            result.embedded,
        )


def _died(job: Job | Outcome) -> Outcome:
    return _broken(job.path, "E944")


def _broken(path: str, code: str, **params: str) -> Outcome:
    return Outcome(path, notes=(Diagnostic(code, path, params=params),))


def _ready(jobs: Sequence[Job]) -> Iterator[Job | Outcome]:
    """Each job with its bytes; old files made .docx, some at a time. What cannot be is an outcome.

    Order is kept: files before an old one wait for it, no more than a turn of them.
    """
    waiting: list[Job | Outcome] = []
    old = 0
    for job in jobs:
        read = _read(job)
        waiting.append(read)
        old += isinstance(read, Job) and is_old_word(read.content)
        if old == 0 or old >= _OLD_A_TURN or len(waiting) > _OLD_A_TURN * 4:
            yield from _converted(waiting)
            waiting, old = [], 0
    yield from _converted(waiting)


def _converted(jobs: list[Job | Outcome]) -> list[Job | Outcome]:
    places = [
        (at, job)
        for at, job in enumerate(jobs)
        if isinstance(job, Job) and is_old_word(job.content)
    ]
    if not places:
        return jobs
    try:
        made = to_docx([OldWord(job.path, job.content) for _, job in places])
    except MachineError as error:  # no LibreOffice: told of each old file, the others go on
        made = [error.diagnostics[0]._replace(path=job.path) for _, job in places]
    found = list(jobs)
    for (at, job), one in zip(places, made, strict=True):
        if isinstance(one, Diagnostic):
            found[at] = Outcome(job.path, notes=(one,))
        else:
            found[at] = job._replace(content=one, converted=True)
    return found


def _read(job: Job) -> Job | Outcome:
    if not job.path.casefold().endswith((*DOCX_ENDINGS, *OLD_ENDINGS)):
        return _broken(job.path, "E942" if os.path.lexists(job.path) else "E001")
    too_large = Diagnostic("E905", job.path, params={"what": f"> {MAX_FILE >> 20} MiB"})
    try:
        return job._replace(content=input_bytes(job.path, MAX_FILE, too_large))
    except InputError as error:
        return Outcome(job.path, notes=tuple(error.diagnostics))
    except OSError as error:
        return _broken(job.path, "E703", reason=error.strerror or str(error))
