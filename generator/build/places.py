"""Where things are in a workspace, and where the document of a directive goes."""

from __future__ import annotations

from pathlib import Path

DIRECTIVES = "directives"
OUTPUT = "output"
TEMPLATES = "templates"


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
