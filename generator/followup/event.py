"""What has been done on a task: one event, which is one line of a progress file."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic

# How a task that is nobody's is shown, and may be written.
NOBODY = "(chưa giao)"


class Event(NamedTuple):
    """One line: at most one of `done`, `extend`, `cancelled`, or a note alone.

    `line` is where it stands in its file, from 1.
    """

    task: str
    unit: str = ""
    done: datetime.date | None = None
    extend: datetime.date | None = None
    cancelled: bool = False
    period: str = ""
    recorded: datetime.date | None = None
    note: str = ""
    line: int = 0


class Events(NamedTuple):
    """The events of a file in its order, equal ones once; `diagnostics` is what is wrong in it."""

    events: tuple[Event, ...]
    diagnostics: list[Diagnostic]
