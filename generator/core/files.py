"""Files: written whole or not at all, and read without waiting and without end."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time

# The process id tells `sweep` whether the writer is alive; the random part keeps two apart.
_PREFIX = ".vanban-"
_SUFFIX = ".tmp"
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_ABANDONED_SECONDS = 3600.0
# O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_CHUNK = 2**20


class NotAFile(Exception):
    """What a path names is a folder, a pipe or a device."""


class TooLarge(Exception):
    """The file is longer than its reader allows; `start` is how it begins."""

    def __init__(self, start: bytes) -> None:
        super().__init__()
        self.start = start


def read_regular(path: str | os.PathLike[str], limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes, whatever the path names.

    Raises `NotAFile`, `TooLarge`, `OSError`, and `ValueError` for a path with a NUL in it.
    """
    handle = os.open(path, _READ_FLAGS)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise NotAFile
        size = status.st_size
        if size > limit:
            raise TooLarge(os.read(handle, 16))
        # Python takes as much memory as is asked for: ask for little more than there is.
        content = os.read(handle, size + 1)
        if len(content) == size > 0:
            return content
        # The size was a lie (a file that grows, /proc): read one byte more than is allowed.
        chunks = [content]
        left = limit + 1 - len(content)
        while left > 0 and chunks[-1] and (chunk := os.read(handle, min(left, _CHUNK))):
            chunks.append(chunk)
            left -= len(chunk)
        if left <= 0:
            raise TooLarge(content[:16])
        return b"".join(chunks)
    finally:
        os.close(handle)


def write_atomic(target: str | os.PathLike[str], content: bytes, *, durable: bool = False) -> None:
    """Write `content` to a temporary file beside `target` and rename it over `target`.

    Missing parent folders are made; the permission bits of an old file are kept. `durable`: not
    before the disk has it, so that it outlives a power cut. The temporary file is removed when
    anything fails. Raises `OSError` that names `target` (disk full, no permission, target is a
    folder) and leaves the old file as it was.
    """
    path = os.fspath(target)
    try:
        try:
            _write(path, content, durable)
        except FileNotFoundError:
            # No folder yet, or a `sweep` on another machine took the temporary file away.
            os.makedirs(os.path.dirname(path) or ".", exist_ok=True)  # noqa: PTH103, PTH120
            _write(path, content, durable)
    except OSError as error:
        # Not the temporary file's name, which nobody knows; a failing write gives none at all.
        raise OSError(error.errno, error.strerror, path) from error


def write_new(target: str | os.PathLike[str], content: bytes, *, durable: bool = False) -> None:
    """As `write_atomic`, but never over anything: who was first at `target` keeps it.

    Raises `FileExistsError` where something is there, be it made a moment ago by another program,
    and `OSError` as `write_atomic` does.
    """
    path = os.fspath(target)
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
    beside = os.path.join(os.path.dirname(path), _temporary())  # noqa: PTH118, PTH120
    try:
        write_atomic(beside, content, durable=durable)
    except OSError as error:
        # There already is what should be its folder: that is another thing.
        number = errno.ENOTDIR if error.errno == errno.EEXIST else error.errno
        raise OSError(number, os.strerror(number or 0), path) from error
    try:
        _rename_to_new(beside, path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from error
    finally:
        with contextlib.suppress(OSError):
            os.unlink(beside)  # noqa: PTH108


def _rename_to_new(old: str, new: str) -> None:
    try:
        os.link(old, new)  # fails where there is a file, unlike renaming
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(new):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        os.replace(old, new)  # noqa: PTH105


def free_path(target: str | os.PathLike[str]) -> str:
    """`target`, or where that is taken (by a broken link too) `name-2`, `name-3`, … beside it."""
    stem, suffix = os.path.splitext(os.fspath(target))  # noqa: PTH122
    path, count = stem + suffix, 1
    while os.path.lexists(path):
        count += 1
        path = f"{stem}-{count}{suffix}"
    return path


def sweep(folder: str | os.PathLike[str]) -> None:
    """Remove the temporary files that killed runs of `write_atomic` left in `folder`.

    They are those whose process is not alive on this machine, or that are older than an hour.
    Neither a folder that is not there nor a file that cannot be removed is an error.
    """
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            process_id = _writer(entry.name)
            if process_id is None:
                continue
            with contextlib.suppress(OSError):
                age = time.time() - entry.stat(follow_symlinks=False).st_mtime
                if age > _ABANDONED_SECONDS or not is_alive(process_id):
                    os.unlink(entry.path)  # noqa: PTH108


def _write(path: str, content: bytes, durable: bool) -> None:
    temporary = os.path.join(os.path.dirname(path), _temporary())  # noqa: PTH118, PTH120
    bits = None
    with contextlib.suppress(OSError):
        mode = os.stat(path).st_mode  # noqa: PTH116  (pathlib is not worth its import)
        bits = mode & 0o777 if stat.S_ISREG(mode) else None
    handle = None
    try:
        # O_EXCL refuses a file or link that somebody planted.
        handle = os.open(temporary, _FLAGS, 0o666 if bits is None else bits)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(handle)
        if bits is not None:
            with contextlib.suppress(OSError):  # a file system without permissions
                os.chmod(temporary, bits)  # noqa: PTH101
        os.replace(temporary, path)  # noqa: PTH105
    except BaseException as error:  # Ctrl-C may come before the handle has its name
        if handle is not None or not isinstance(error, FileExistsError):
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108
        raise


def _temporary() -> str:
    """A name that nobody has yet, which `sweep` knows."""
    return f"{_PREFIX}{os.getpid()}-{os.urandom(6).hex()}{_SUFFIX}"


def _writer(name: str) -> int | None:
    """The id of the process that made the temporary file `name`; None for any other file."""
    if not (name.startswith(_PREFIX) and name.endswith(_SUFFIX)):
        return None
    number, dash, _ = name[len(_PREFIX) :].partition("-")
    return int(number) if dash and number.isascii() and number.isdigit() else None


def is_alive(process_id: int) -> bool:
    """Whether a process of this machine is there; on Windows, where nobody can ask, always."""
    if os.name == "nt":
        return True  # signal 0 is Ctrl+C there; age alone decides
    try:
        os.kill(process_id, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
