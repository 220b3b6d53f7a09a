"""Checking files, one after the other: read, judge, say."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable

from generator.check.docx_file import check_docx
from generator.check.findings import Reported, of_diagnostic
from generator.check.fixing import fix_file
from generator.check.folders import is_docx, is_profile, is_progress, is_yaml
from generator.check.offices import Offices, selection_of
from generator.check.outcome import UNWRITTEN, Outcome
from generator.check.selecting import Selection
from generator.check.settings import Settings
from generator.check.yaml_file import Office, check_yaml
from generator.core.diagnostics import Diagnostic
from generator.core.errors import VanbanError
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.directive.problems import Problems
from generator.directive.source import read_bytes
from generator.rules.rule import Rule

# More than any .docx may have; the gates behind it say the rest.
_MOST_BYTES = 64 * 2**20
_PROGRESS = (
    "tệp ghi tiến độ, không phải văn bản",
    "a file of progress, no document",
)
_OS_ERRORS = {errno.ENOENT: "E001", errno.ENOTDIR: "E001", errno.EACCES: "E003"}


class Checker:
    """Checks files with the profiles, and the rules, of their workspaces."""

    def __init__(self, settings: Settings, offices: Offices) -> None:
        self.settings = settings
        self.offices = offices

    def check(self, path: str) -> Outcome:
        """One file; whatever happens with it, the next ones are checked too."""
        lang = self.settings.lang
        try:
            return self._check(path)
        except VanbanError as error:
            return Outcome(path, tuple(of_diagnostic(d, lang) for d in error.diagnostics))
        except Exception as error:  # a defect of ours about one file is no reason to lose the rest
            reason = f"{type(error).__name__}: {error}"[:300]
            problem = Diagnostic("E925", path, params={"reason": reason})
            return Outcome(path, (of_diagnostic(problem, lang),))

    def _check(self, path: str) -> Outcome:
        lang = self.settings.lang
        office = self.offices.office_of(path)
        selection = self.settings.selection.over(selection_of(office))
        if os.path.isfile(path):  # noqa: PTH113
            if is_profile(path):  # the caller tells what is wrong with it: `Offices.problems`
                return Outcome(path)
            if is_progress(path):
                return Outcome(path, notes=(_PROGRESS[lang == "en"],))
        if is_docx(path):
            data, problems = _read_docx(path)
            if data is not None:
                return check_docx(path, data, office.rules, selection, lang)
        elif is_yaml(path):
            reading = Problems(path)
            fixed, unwritten = self._fix(path, office, selection)
            data = read_bytes(path, reading)
            if data is not None:
                outcome = check_yaml(path, data, office, office.rules, selection, lang)
                return outcome._replace(fixed=fixed, found=(*unwritten, *outcome.found))
            problems = reading.found
        else:
            problems = [_no_document(path)]
        return Outcome(path, tuple(of_diagnostic(problem, lang) for problem in problems))

    def _fix(
        self, path: str, office: Office, selection: Selection
    ) -> tuple[int, tuple[Reported, ...]]:
        """How many slips were repaired; where the file cannot be written to, that is a finding."""
        if not self.settings.fix:
            return 0, ()
        try:
            return fix_file(path, office, office.rules, selection), ()
        except OSError as error:
            problem = Diagnostic(UNWRITTEN, path, params={"reason": error.strerror or str(error)})
            return 0, (of_diagnostic(problem, self.settings.lang),)


def check_files(
    paths: Iterable[str], settings: Settings, rules: tuple[Rule, ...] | None = None
) -> list[Outcome]:
    """All of `paths`, in their order. `rules`: the catalogue unless given."""
    checker = Checker(settings, Offices(rules))
    return [checker.check(path) for path in paths]


def _no_document(path: str) -> Diagnostic:
    try:
        read_regular(path, _MOST_BYTES)
    except FileNotFoundError:
        return Diagnostic("E001", path)
    except (NotAFile, TooLarge, OSError, ValueError):
        pass
    return Diagnostic("E920", path)


def _read_docx(path: str) -> tuple[bytes | None, list[Diagnostic]]:
    try:
        return read_regular(path, _MOST_BYTES), []
    except TooLarge:
        size = f"> {_MOST_BYTES >> 20} MiB"
        return None, [Diagnostic("E905", path, params={"what": size})]
    except NotAFile:
        return None, [Diagnostic("E004", path)]
    except ValueError:  # a NUL in the path
        return None, [Diagnostic("E001", path)]
    except OSError as error:
        code = _OS_ERRORS.get(error.errno or 0, "E020")
        return None, [Diagnostic(code, path, params={"reason": error.strerror or ""})]
