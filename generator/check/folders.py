"""Which files are to be checked: those that are named, and those of the folders that are named."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from generator.directive.workspace import PROFILE_NAME

YAML_ENDINGS = (".yaml", ".yml")
DOCX_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
# Beside directives, of a workspace: not documents.
_NOT_DIRECTIVES = (".progress.yaml", ".progress.yml")
_NO_DOCUMENTS = ("templates", "register")
_LOCK_FILE = "~$"  # what Word leaves beside a document that is open


def files_in(paths: Iterable[str]) -> Iterator[str]:
    """Each file once: the named ones as they are, of folders the documents, in order of names.

    Word's lock files, hidden files and folders are left out; of a workspace also its profile, its
    templates and every YAML file that is no directive.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _walk(path) if os.path.isdir(path) else [path]:  # noqa: PTH112
            whole = os.path.abspath(file)  # noqa: PTH100
            if whole not in seen and not _is_lock(file):
                seen.add(whole)
                yield file


def is_yaml(path: str) -> bool:
    """Whether a file is a directive, by its name."""
    return path.casefold().endswith(YAML_ENDINGS)


def is_profile(path: str) -> bool:
    """Whether a file is the profile of a workspace, by its name."""
    return os.path.basename(path) == PROFILE_NAME  # noqa: PTH119


def is_progress(path: str) -> bool:
    """Whether a file tells what units have done, by its name: no document."""
    return path.casefold().endswith(_NOT_DIRECTIVES)


def is_docx(path: str) -> bool:
    """Whether a file is Word's, by its name; what it is inside is seen when it is read."""
    return path.casefold().endswith(DOCX_ENDINGS)


def _is_lock(path: str) -> bool:
    return os.path.basename(path).startswith(_LOCK_FILE)  # noqa: PTH119


def _walk(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder, onerror=_raise):
        workspace = PROFILE_NAME in files
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not (workspace and name in _NO_DOCUMENTS)
        )
        for name in sorted(files):
            if name.startswith((".", _LOCK_FILE)):
                continue
            directive = is_yaml(name) and _is_directive(name, workspace)
            if directive or name.casefold().endswith(".docx"):
                yield os.path.normpath(os.path.join(where, name))  # noqa: PTH118


def _raise(error: OSError) -> None:
    raise error


def _is_directive(name: str, workspace: bool) -> bool:
    """Not the profile, nor what lies beside it, nor a file of progress."""
    return not (workspace or name == PROFILE_NAME or name.casefold().endswith(_NOT_DIRECTIVES))
