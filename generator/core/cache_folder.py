"""The folder of the user's cache: what can be made again, kept to save time."""

import os


def cache_folder() -> str | None:
    """Where the program keeps its cache, or None where there is no home to keep it in."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # noqa: PTH117  (pathlib is not worth its import on this path)
        home = os.environ.get("HOME") or os.environ.get("USERPROFILE") or ""
        if not os.path.isabs(home):  # noqa: PTH117
            return None
        base = os.path.join(home, ".cache")  # noqa: PTH118
    return os.path.join(base, "vanban")  # noqa: PTH118
