"""What a number costs: the same functions as `vanban issue`, in one process, on one workspace."""

from __future__ import annotations

import datetime
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

from generator.build.documents import Documents
from generator.check.gate import breaches
from generator.core.files import write_atomic
from generator.directive.profile import load_profile
from generator.register.facts import Place
from generator.register.issuing import finish, prepare, take_numbers
from generator.register.opening import register_of
from tests.register.desks import add, new_workspace

COUNT = 200
_DAY = datetime.date(2026, 3, 9)


def report() -> list[str]:
    """What to print."""
    return [f"vanban issue in one process, each of {COUNT}: {seconds_each() * 1000:.1f} ms (≤ 15)"]


def seconds_each() -> float:
    """The median seconds of one issue: number, date, document, book."""
    with tempfile.TemporaryDirectory() as folder:
        root = new_workspace(Path(folder) / "co-quan")
        profile, _ = load_profile(root)
        made = Documents()
        times = []
        register = register_of(root, profile)
        for number in range(COUNT):
            path = add(root, f"cv-{number}")
            start = time.perf_counter()
            job, _ = prepare(root / path, path, root, profile, date=_DAY, today=_DAY)
            assert job is not None
            trial = job.directive._replace(number=1, date=_DAY)
            assert breaches(path, job.data, trial, profile) == []
            (entry,) = take_numbers(register, [job], Place(root))
            target = root / "output" / f"{number}.docx"
            finish(
                register,
                job,
                entry,
                lambda directive: made.make(directive, root)[0],
                partial(write_atomic, target),
            )
            times.append(time.perf_counter() - start)
        register.close()
    return statistics.median(times)
