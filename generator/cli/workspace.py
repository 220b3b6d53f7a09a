"""Where things are, and how paths are told."""

from __future__ import annotations

from pathlib import Path

from generator.build.places import DIRECTIVES, OUTPUT, TEMPLATES, target_of
from generator.directive.workspace import PROFILE_NAME as PROFILE

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
SCHEMA = f"{DIRECTIVES}/vanban.schema.json"


def shown(path: Path) -> str:
    """`path` as a person types it: relative to the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
