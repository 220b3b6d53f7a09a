"""What `vanban issue` does, without the command line: for tests that do it thousands of times."""

from __future__ import annotations

import contextlib
import datetime
import os
import time
from collections.abc import Callable
from pathlib import Path

from generator.build.documents import Documents
from generator.core.errors import InputError, VanbanError
from generator.core.files import write_atomic
from generator.directive.profile import Profile, load_profile
from generator.register.arrivals import bring_in
from generator.register.database import Register, open_register
from generator.register.entries import Entry
from generator.register.facts import Place, gather
from generator.register.issuing import Issued, finish, prepare, take_numbers
from generator.register.records import entries
from generator.register.verifying import disagreements

TODAY = datetime.date(2026, 3, 9)


class Office:
    """A workspace, read once."""

    def __init__(self, root: Path, url: str) -> None:
        self.root = root
        self.url = url
        self.place = Place(root)
        profile, problems = load_profile(root)
        assert profile is not None, problems
        self.profile: Profile = profile
        self.documents = Documents()

    def issue(self, register: Register, path: str, number: int | None = None) -> Issued:
        """The steps of the command, in its order."""
        file = self.root / path
        job, problems = prepare(file, path, self.root, self.profile, date=None, today=TODAY)
        if job is None:
            raise InputError(problems)
        entry = take_numbers(register, [job], self.place, number=number)[0]
        target = self.root / "output" / f"{file.stem}.docx"
        return finish(
            register,
            job,
            entry,
            lambda directive: directive.content_digest.encode(),  # stands for the document
            lambda data: write_atomic(target, data),
        )

    def issue_anew(self, path: str) -> Issued:
        """The same with a book opened for it, and what has come from elsewhere entered first."""
        with contextlib.closing(open_register(self.url)) as register:
            with register.writing() as connection:
                bring_in(connection, self.place, self.profile)
            return self.issue(register, path)

    def disagreements(self) -> list[str]:
        """The codes that `register verify` would tell."""
        with contextlib.closing(open_register(self.url)) as book, book.reading() as connection:
            facts = gather(connection, self.place, self.profile)
        return [d.code for d in disagreements(facts, self.place)]

    def entries(self) -> list[Entry]:
        """The whole book."""
        with contextlib.closing(open_register(self.url)) as book, book.reading() as connection:
            return entries(connection)


def fork(work: Callable[[], object]) -> int:
    """Do `work` in a child that has imported everything; its process id."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    except VanbanError as error:
        code = error.exit_code
    except BaseException:
        code = 99
    finally:
        os._exit(code)


def finished(*children: int) -> list[int]:
    """Their exit codes; minus the signal's number where one was killed."""
    return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]


def wait_until(file: Path) -> None:
    """A starting shot for processes that are to begin together."""
    while not file.exists():
        time.sleep(0.001)
