"""A file that somebody has named on the command line, or what to say of it."""

from __future__ import annotations

import os

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import NotAFile, TooLarge, read_regular


def input_bytes(path: str, limit: int, too_large: Diagnostic) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    Raises `InputError` for what is no such file (E001 not there, E002 a folder, E004 a pipe or a
    device; `too_large` for a longer one), and `OSError` for what the machine refuses.
    """
    try:
        return read_regular(path, limit)
    except (FileNotFoundError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError([Diagnostic("E001", path)]) from error
    except NotAFile as error:
        code = "E002" if os.path.isdir(path) else "E004"  # noqa: PTH112
        raise InputError([Diagnostic(code, path)]) from error
    except TooLarge as error:
        raise InputError([too_large]) from error
