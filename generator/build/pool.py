"""Making documents on the processors of this machine."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from functools import partial

from generator.build.making import Made, Maker, Office
from generator.core.diagnostics import Diagnostic
from generator.core.pool import Work, in_order

# A letter takes a millisecond, and starting a process as long as a hundred of them.
_TURN = 24
_WORTH = 150


def make_here(office: Office, sources: Iterable[str], processes: int) -> Generator[Made]:
    """The documents of `sources`, in their order, made by so many processes."""
    work = Work(Maker(office), partial(_died, shown=office.place.shown), _TURN, _WORTH)
    return in_order(work, sources, processes)


def _died(source: str, shown: str) -> Made:
    return Made(source, problems=(Diagnostic("E711", shown + source),))
