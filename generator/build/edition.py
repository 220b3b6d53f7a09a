"""Which program makes the documents: other code may give other bytes."""

from __future__ import annotations

import hashlib
import os
import zlib

from generator import __version__
from generator.core.files import NotAFile, TooLarge, read_regular

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
# The rooms that a directive passes on its way to a document.
_ROOMS = ("core", "decree", "directive", "compose", "render")
_MAX_FILE = 16 * 2**20


def edition() -> str:
    """The version, and a hash of the code: a checkout may have moved on under the same version.

    Where the code cannot be read as files (a zip), the version alone.
    """
    digest = hashlib.sha256(f"{__version__}\n{zlib.ZLIB_RUNTIME_VERSION}\n".encode())
    for room in _ROOMS:
        for where, folders, names in os.walk(os.path.join(_PACKAGE, room)):  # noqa: PTH118
            folders.sort()
            for name in sorted(names):
                if not name.endswith((".pyc", ".pyo")):
                    path = os.path.join(where, name)  # noqa: PTH118
                    try:
                        content = read_regular(path, _MAX_FILE)
                    except (OSError, NotAFile, TooLarge):
                        continue
                    digest.update(f"{path[len(_PACKAGE) :]}\0{len(content)}\0".encode() + content)
    return f"{__version__}-{digest.hexdigest()[:32]}"
