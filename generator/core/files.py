"""Writing files so that a killed run leaves the old file or the new one, never half of one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_atomic(target: str | os.PathLike[str], content: bytes) -> None:
    """Write `content` to a temporary file beside `target` and rename it over `target`.

    Missing parent folders are made. The temporary file is removed when anything fails. Raises
    `OSError` (disk full, no permission, target is a folder) and leaves the old file as it was.
    """
    path = os.fspath(target)
    # The process id keeps two runs apart; O_EXCL refuses a file or link that somebody planted.
    temporary = f"{path}.{os.getpid()}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(temporary, flags, 0o666)
    except FileNotFoundError:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(temporary, flags, 0o666)
    except FileExistsError:
        # Left by a killed run of a process that had the same id: it is nobody's any more.
        os.unlink(temporary)  # noqa: PTH108  (pathlib is not worth its import on this path)
        handle = os.open(temporary, flags, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108
        raise
