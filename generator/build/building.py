"""A build: look at everything, make what has changed, write it, remember it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from typing import NamedTuple

from generator.build.deciding import ASKED, Reason, facts_hold, reasons
from generator.build.finding import Place, find_sources
from generator.build.folders import Folders
from generator.build.making import Made, Office
from generator.build.memory import Journal, Memory
from generator.build.now import Now
from generator.build.places import OUTPUT
from generator.build.selection import Selection, about_of
from generator.core.diagnostics import Diagnostic
from generator.core.files import sweep, write_atomic

# With these nothing more can be written anywhere.
_HOPELESS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)

# Makes the documents of directives (paths in the workspace), in their order.
Make = Callable[[Office, Iterable[str]], Generator[Made]]


class Plan(NamedTuple):
    """What a build is to do.

    `targets`: the target of every directive of the workspace, whether asked for or not. `wanted`:
    why each document is made, by its directive. `kept`: the directives whose documents are as they
    should be. `refused`: those that get none. `hits`: the selectors that anything fits, so far.
    """

    targets: dict[str, str]
    wanted: dict[str, list[Reason]]
    kept: list[str]
    refused: dict[str, Diagnostic]
    hits: frozenset[int]


class Written(NamedTuple):
    """A document that has been written: its directive, its target in `output/`, why."""

    source: str
    target: str
    reasons: list[Reason]
    hits: frozenset[int] = frozenset()


class Failed(NamedTuple):
    """A directive that has no new document. `machine`: it is not the directive's fault;
    `hopeless`: nothing else can be written either."""

    source: str
    problems: tuple[Diagnostic, ...]
    hits: frozenset[int] = frozenset()
    machine: bool = False
    hopeless: bool = False


class Passed(NamedTuple):
    """A directive that was read, and is not among those asked for."""

    source: str
    hits: frozenset[int] = frozenset()


class Skipped(NamedTuple):
    """A directive that gets no document, though nothing is wrong with it: `note` says why."""

    source: str
    note: Diagnostic
    hits: frozenset[int] = frozenset()


Event = Written | Failed | Passed | Skipped


def plan(place: Place, memory: Memory, now: Now, selection: Selection, *, everything: bool) -> Plan:
    """Decide for each directive. `everything`: what is as it should be is made again too."""
    sources = find_sources(place)
    wanted: dict[str, list[Reason]] = {}
    kept: list[str] = []
    hits: frozenset[int] = frozenset()
    for source, target in sources.targets.items():
        hits |= selection.hits_by_path(source)
        if not selection.may_hold(source):
            continue
        record = memory.records.get(target)
        why = reasons(source, target, record, now)
        if record is not None and selection.selectors and facts_hold(why):
            named = (name for name, _ in record.files)
            about = about_of(source, record.facts, named, record.common.template)
            own = selection.hits(about)
            hits |= own
            if not selection.holds(own):
                continue
        if why or everything:
            wanted[source] = why or [(ASKED, "")]
        else:
            kept.append(source)
    refused = {path: why for path, why in sources.refused.items() if selection.may_hold(path)}
    return Plan(sources.targets, wanted, kept, refused, hits)


def carry_out(plan: Plan, office: Office, memory: Memory, make: Make) -> Generator[Event]:
    """Make what is wanted and write it: what has become of each, in the order of their paths.

    Whatever is wrong with one, the others are made; only a disk that takes nothing more ends it.
    However it ends, what has been written is known the next time: a memory that cannot be written
    leaves the journal.
    """
    place = office.place
    journal = Journal(place.output)
    folders = Folders(place.output)
    for target in memory.written:  # what a build that was killed may have left half-written
        folders.is_inside(os.path.dirname(os.path.join(place.output, target)))  # noqa: PTH118, PTH120
    saved = False
    try:
        with closing(make(office, plan.wanted) if plan.wanted else _nothing()) as results:
            for made in results:
                event = _written(made, plan, place, memory, journal, folders)
                yield event
                if isinstance(event, Failed) and event.hopeless:
                    break
    finally:
        for source in plan.kept:
            memory.written.pop(plan.targets[source], None)
        with suppress(OSError):
            memory.save()
            saved = True
        journal.close(done=saved)
        for folder in {place.output, *folders.used}:
            sweep(folder)


def _nothing() -> Generator[Made]:
    yield from ()


def _written(
    made: Made, plan: Plan, place: Place, memory: Memory, journal: Journal, folders: Folders
) -> Event:
    source = made.source
    if made.record is None:
        if made.problems:
            return Failed(source, made.problems, made.hits)
        if made.note:
            return Skipped(source, made.note, made.hits)
        return Passed(source, made.hits)
    target = plan.targets[source]
    shown = f"{place.shown}{OUTPUT}/{target}"
    path = os.path.join(place.output, target)  # noqa: PTH118
    folder = os.path.dirname(path)  # noqa: PTH120
    if not folders.is_inside(folder):
        return Failed(source, (Diagnostic("E720", shown),), made.hits)
    try:
        journal.note(target, made.record.output, source)
        write_atomic(path, made.content)
    except OSError as error:
        params = {"reason": error.strerror or str(error)}
        problem = Diagnostic("E703", shown, params=params)
        return Failed(source, (problem,), made.hits, True, error.errno in _HOPELESS)
    old = memory.records.get(target)
    memory.put(target, made.record._replace(pdf=old.pdf if old else None))
    return Written(source, target, plan.wanted[source], made.hits)
