"""What `vanban doctor` looks at: each check asks the machine one thing and says what it found.

Nothing is written but temporary files, and nothing outside this machine is asked, other than the
database that the office itself has named for its book.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator import __version__
from generator.cli.workspace import OUTPUT, PROFILE, TEMPLATES, shown
from generator.core.cache_folder import cache_folder
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic, format_diagnostic
from generator.core.errors import VanbanError
from generator.core.git import NoGitError, run_git
from generator.directive.profile import Profile, find_workspace, load_profile

# How much a finding matters: fine; worth knowing; a file of the office is wrong; the machine lacks.
GOOD, HINT, WRONG, LACKING = "good", "hint", "wrong", "lacking"

# The measures of a page hold for these alone: their letters have the same widths.
_TIMES = re.compile(r"TimesNewRoman|LiberationSerif|Tinos")
_EMBEDDED_FONT = re.compile(rb"/BaseFont/[A-Z]{6}\+([\w,-]+)")


class Found(NamedTuple):
    """One answer: how much it matters, the key of its sentence, and what to put into that."""

    state: str
    words: str
    values: dict[str, str] = {}  # noqa: RUF012  (never changed)


Check = Callable[[str], Iterator[Found]]


def checks() -> list[Check]:
    """The checks in the order in which somebody would set a machine up; each gets the language."""
    return [_program, _pdf, _folders, _workspace, _git]


def _program(lang: str) -> Iterator[Found]:
    values = {"version": __version__, "python": platform.python_version()}
    yield Found(GOOD, "doctor-program", {**values, "date": f"{today():%d/%m/%Y}"})


def _pdf(lang: str) -> Iterator[Found]:
    """Whether a PDF can be made is known only when one has been made."""
    from generator.publish import find_soffice, to_pdf
    from generator.render import template_path

    soffice = find_soffice()
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        pdf = Path(folder) / "thu.pdf"
        try:
            to_pdf([template_path("cong-van")], [pdf])
        except VanbanError as error:
            yield _told(LACKING, error.diagnostics[0], lang)
            return
        content = pdf.read_bytes()
    yield Found(GOOD, "doctor-pdf", {"soffice": soffice or "", "version": _producer(content)})
    fonts = sorted({name.decode() for name in _EMBEDDED_FONT.findall(content)})
    state, words = (
        (GOOD, "doctor-font")
        if all(map(_TIMES.search, fonts)) and fonts
        else (LACKING, "doctor-no-font")
    )
    yield Found(state, words, {"fonts": ", ".join(fonts) or "—"})


def _producer(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return document.get_metadata_dict().get("Producer", "")
    finally:
        document.close()


def _folders(lang: str) -> Iterator[Found]:
    """The cache saves time on every run; without one all works, only slower."""
    folder = cache_folder()
    if folder is None or not _can_be_written(Path(folder)):
        yield Found(HINT, "doctor-no-cache", {"folder": folder or "~/.cache/vanban"})


def _can_be_written(folder: Path) -> bool:
    """Whether files can be made in `folder`, or it in the nearest folder above that is there."""
    if os.path.lexists(folder) and not folder.is_dir():  # a file, a link to a disk that is gone
        return False
    there = next((path for path in (folder, *folder.absolute().parents) if path.is_dir()), folder)
    return os.access(there, os.W_OK | os.X_OK)


def _workspace(lang: str) -> Iterator[Found]:
    workspace = find_workspace("x.yaml")
    if workspace is None:
        yield Found(HINT, "doctor-no-workspace", {"profile": PROFILE})
        return
    profile, problems = load_profile(shown(workspace / PROFILE))
    yield from (_told(WRONG, problem, lang) for problem in problems)
    if profile is not None:
        yield Found(GOOD, "doctor-workspace", {"folder": str(workspace)})
        yield from _book(workspace, profile, lang)
    yield from _templates(workspace / TEMPLATES, lang)
    if not _can_be_written(workspace / OUTPUT):
        yield Found(LACKING, "doctor-no-output", {"folder": shown(workspace / OUTPUT)})


def _book(workspace: Path, profile: Profile, lang: str) -> Iterator[Found]:
    from generator.register.opening import has_book, register_of

    if not has_book(workspace, profile):
        yield Found(GOOD, "doctor-no-book")
        return
    try:
        with contextlib.closing(register_of(workspace, profile)) as register:
            register.check()
            yield Found(GOOD, "doctor-book", {"name": register.name})
    except VanbanError as error:
        yield _told(LACKING, error.diagnostics[0], lang)


def _templates(folder: Path, lang: str) -> Iterator[Found]:
    """Templates that the office has changed: whether each still works."""
    from generator.cli.templates import problems_of

    for path in sorted(folder.glob("[!.~]*.docx")):
        try:
            problems = problems_of(path, lang)
        except VanbanError as error:
            problems = error.diagnostics
        yield from (_told(WRONG, p, lang) for p in problems if p.code.startswith("E"))


def _git(lang: str) -> Iterator[Found]:
    workspace = find_workspace("x.yaml")
    try:
        inside = run_git(workspace or Path(), "rev-parse", "--is-inside-work-tree")
    except NoGitError:
        git = shutil.which("git")
        bad = Found(HINT, "doctor-bad-git", {"git": git or ""})
        yield bad if git else Found(HINT, "doctor-no-git")
        return
    if workspace is None:
        return
    if (inside or b"").strip() != b"true":
        yield Found(HINT, "doctor-not-in-git", {"folder": str(workspace)})
        return
    from generator.compare.git_setup import is_set_up

    if not is_set_up(workspace):
        yield Found(HINT, "doctor-git-plain", {"folder": str(workspace)})


def _told(state: str, diagnostic: Diagnostic, lang: str) -> Found:
    return Found(state, "doctor-diagnostic", {"text": format_diagnostic(diagnostic, lang)})
