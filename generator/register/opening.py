"""Which book belongs to a workspace."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from sqlalchemy.engine import URL

from generator.core.errors import MachineError
from generator.directive.profile import Profile
from generator.register.address import address_of, inside, sqlite_file
from generator.register.database import Register, open_register

FILE = "vanban.db"
# Goes before the profile: the place for a password, which has none in git.
VARIABLE = "VANBAN_REGISTER"


def register_of(workspace: Path, profile: Profile | None) -> Register:
    """Open the workspace's book: that of VANBAN_REGISTER, of the profile, or its own vanban.db."""
    return open_register(_url(workspace, profile))


def has_book(workspace: Path, profile: Profile | None) -> bool:
    """Whether there is a book to open; a server is taken to have one, a file is looked for."""
    file = sqlite_file(_url(workspace, profile))
    return file is None or file.exists()


def set_damaged_aside(workspace: Path, profile: Profile | None) -> Path | None:
    """Rename a book's file that is damaged; its new name, or None where there is nothing to do.

    Raises `MachineError` where the book cannot be reached for another reason.
    """
    try:
        with contextlib.closing(register_of(workspace, profile)) as register:
            register.check()
    except MachineError as error:
        file = sqlite_file(_url(workspace, profile))
        if error.diagnostics[0].code != "E802" or file is None or not file.exists():
            raise
        number = 1
        while (kept := file.with_name(f"{file.name}.hong-{number}")).exists():
            number += 1
        file.rename(kept)
        for suffix in ("-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                file.with_name(file.name + suffix).rename(kept.with_name(kept.name + suffix))
        return kept
    return None


def _url(workspace: Path, profile: Profile | None) -> URL:
    given = os.environ.get(VARIABLE, "") or (profile.register if profile else "")
    if given:
        return inside(address_of(given), workspace)
    return URL.create("sqlite", database=str(workspace / FILE))
