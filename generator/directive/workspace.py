"""Where a workspace is: the folder that holds vanban.yaml."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROFILE_NAME = "vanban.yaml"


def find_workspace(path: str | os.PathLike[str]) -> Path | None:
    """The nearest folder above `path` (or `path` itself) that holds a vanban.yaml, or None."""
    from pathlib import Path

    try:
        start = Path(path)
        # Only the folder is resolved: a link to a directive belongs where the link lies.
        folder = (start if start.is_dir() else start.parent).resolve()
        folders = [folder, *folder.parents]
        # Whatever bears the name is meant to be it, even a broken link: reading it says so.
        return next((f for f in folders if os.path.lexists(f / PROFILE_NAME)), None)
    except (OSError, ValueError, RuntimeError):  # RuntimeError: a loop of links
        return None
