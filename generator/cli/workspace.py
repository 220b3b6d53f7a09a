"""Where things are: the workspace of a directive, and where its document goes."""

from __future__ import annotations

from pathlib import Path

PROFILE = "vanban.yaml"
DIRECTIVES = "directives"
OUTPUT = "output"
TEMPLATES = "templates"
SENTENCES = "don-doc.yaml"  # in templates/: how the office words its follow-up letters
SCHEMA = f"{DIRECTIVES}/vanban.schema.json"


def target_of(source: Path, workspace: Path | None, folder: Path | None) -> Path:
    """Where the document of `source` goes.

    `folder/<stem>.docx` when a folder is asked for; `output/<path under directives>.docx` of the
    workspace; `output/<stem>.docx` for a file that lies elsewhere.
    """
    if folder is not None:
        return folder / f"{source.stem}.docx"
    if workspace is None:
        return Path(OUTPUT) / f"{source.stem}.docx"
    try:
        inside = source.resolve().relative_to((workspace / DIRECTIVES).resolve())
    except ValueError:
        inside = Path(source.name)
    return workspace / OUTPUT / inside.with_suffix(".docx")


def shown(path: Path) -> str:
    """`path` as a person types it: relative to the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
