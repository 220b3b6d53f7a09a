"""Where things are, and how paths are told."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from generator.build.places import DIRECTIVES, OUTPUT, TEMPLATES, target_of
from generator.directive.workspace import PROFILE_NAME as PROFILE
from generator.directive.workspace import find_workspace

__all__ = [
    "DIRECTIVES",
    "OUTPUT",
    "PROFILE",
    "SCHEMA",
    "SENTENCES",
    "TEMPLATES",
    "shown",
    "target_of",
]

SENTENCES = "don-doc.yaml"  # in templates/: how the office words its follow-up letters
_ENDINGS = (".yaml", ".yml")
SCHEMA = f"{DIRECTIVES}/vanban.schema.json"


def is_document(path: Path) -> bool:
    """Whether the document of a directive belongs at `path`, by its place in `output/`."""
    workspace = find_workspace(path)
    if workspace is None:
        return False
    with contextlib.suppress(ValueError):
        inside = path.resolve().relative_to((workspace / OUTPUT).resolve())
        return any((workspace / DIRECTIVES / inside).with_suffix(e).is_file() for e in _ENDINGS)
    return False


def before_paths(workspace: Path) -> str:
    """What is put before a workspace's own paths so that they can be typed from here."""
    root = os.path.relpath(workspace, Path.cwd())
    return "" if root == "." else f"{Path(root).as_posix()}/"


def shown(path: Path) -> str:
    """`path` as a person types it: relative to the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
