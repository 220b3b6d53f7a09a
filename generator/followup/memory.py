"""What has been read of files, kept for the next run, so that YAML is parsed once.

Everything is found by the SHA-256 of the bytes that it was read from, never by name or time: it
cannot be out of date. A memory file is a magic line, the CRC-32 of the rest, and a line for each
thing: its key, a tab, plain JSON. It is data, never code; what does not fit is as good as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from typing import Any

from generator import __version__
from generator.core.cache_folder import cache_folder
from generator.core.files import NotAFile, TooLarge, read_regular, write_atomic

# Raise it whenever the reading of directives or the shape of what is kept changes.
MEMORY_VERSION = 3
_MAGIC = b"vanban follow-up memory 1\n"
_DIGEST = 8
_START = len(_MAGIC) + _DIGEST + 1
_MAX_FILE = 64 * 2**20
# Lines of files that are no more are kept meanwhile, up to so many times those in use.
_SPARE = 2


def key_of(kind: str, digest: str) -> str:
    """The key of what this version of the program reads from the bytes of SHA-256 `digest`."""
    return f"{kind}-{__version__}-{MEMORY_VERSION}-{digest}"


def memory_path(workspace: str) -> str | None:
    """The memory file of a workspace; None where there is no home to keep it in."""
    folder = cache_folder()
    if folder is None:
        return None
    name = hashlib.sha256(os.path.realpath(workspace).encode("utf-8", "replace")).hexdigest()
    return os.path.join(folder, f"followup-{name}.jsonl")  # noqa: PTH118


class Memory:
    """What is kept of one workspace; `save` writes what has been used or added."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._lines = _load(path) if path else {}
        self._used: dict[str, bytes] = {}
        self._new = False

    def get(self, key: str) -> Any:  # noqa: ANN401  (plain JSON)
        """What is kept under `key`, or None."""
        line = self._lines.get(key)
        if line is None:
            return None
        try:
            value = json.loads(line)
        except ValueError:
            return None
        self._used[key] = line
        return value

    def put(self, key: str, value: Any) -> None:  # noqa: ANN401
        """Keep `value`, plain JSON."""
        self._used[key] = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        self._new = True

    def drop(self, key: str) -> None:
        """Forget what is kept under `key`: it turned out to be no such thing."""
        self._lines.pop(key, None)
        self._used.pop(key, None)

    def save(self) -> None:
        """Write the file if there is anything new; one that cannot be written is no error."""
        if not self._new or self._path is None:
            return
        spare = [key for key in self._lines if key not in self._used]
        lines = self._used | {key: self._lines[key] for key in spare[: _SPARE * len(self._used)]}
        rest = b"".join(b"%s\t%s\n" % (key.encode(), line) for key, line in lines.items())
        content = _MAGIC + _checksum(rest) + b"\n" + rest
        if len(content) > _MAX_FILE:
            return
        try:
            os.makedirs(os.path.dirname(self._path), 0o700, exist_ok=True)  # noqa: PTH103, PTH120
            write_atomic(self._path, content)
        except OSError:
            return


def _checksum(content: bytes) -> bytes:
    return b"%08x" % zlib.crc32(content)


def _load(path: str) -> dict[str, bytes]:
    try:
        content = read_regular(path, _MAX_FILE)
    except (OSError, NotAFile, TooLarge, ValueError):
        return {}
    rest = content[_START:]
    digest = content[len(_MAGIC) : _START - 1]
    if not content.startswith(_MAGIC) or digest != _checksum(rest):
        return {}
    found = {}
    for line in rest.splitlines():
        key, tab, value = line.partition(b"\t")
        if tab:
            found[key.decode("ascii", "replace")] = value
    return found
