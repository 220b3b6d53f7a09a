"""`vanban issue`: a number and a date for a directive, in steps of which each can be repeated.

1. The number is taken in the book, for this file (`numbers.claim`): from here on nobody gets it.
2. Number and date are written into the YAML, the document beside it.
3. The book says that it is issued (`numbers.confirm`).

Broken off between two steps, the same command goes on with the same number.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy import Connection

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import write_atomic
from generator.directive.fields import FIELD
from generator.directive.load import load_text
from generator.directive.merge_places import master_note
from generator.directive.model import Directive
from generator.directive.problems import Problems
from generator.directive.profile import Profile
from generator.directive.shapes import short
from generator.directive.source import read_bytes
from generator.directive.writing import CannotWrite, with_values
from generator.register.database import Register
from generator.register.entries import ISSUED, PENDING, VOID, Entry
from generator.register.facts import Place
from generator.register.links import LINKS, linked_path, note_links
from generator.register.metadata import metadata_of
from generator.register.numbers import Refused, claim, confirm, first_number
from generator.register.recording import record
from generator.register.records import find, find_path, same_symbol
from generator.register.scanning import DIRECTIVES, is_looked_at
from generator.register.series import series_of
from generator.register.year_file import BACKDATE, START, Event

Render = Callable[[Directive], bytes]


class Job(NamedTuple):
    """A directive that is to be issued: its file, its path in the workspace, what was read.

    `chosen`: somebody chose the date, on the command line or in the file.
    """

    file: Path
    shown: str
    workspace: Path
    path: str
    data: bytes
    directive: Directive
    series: str
    date: datetime.date
    chosen: bool
    profile: Profile | None


class Issued(NamedTuple):
    """An issued directive: its entry in the book, as it now reads, and the document."""

    job: Job
    entry: Entry
    directive: Directive
    document: bytes


def prepare(
    file: Path,
    shown: str,
    workspace: Path,
    profile: Profile | None,
    *,
    date: datetime.date | None,
    today: datetime.date,
) -> tuple[Job | None, list[Diagnostic]]:
    """Read a directive and see whether it can be issued at all; nothing is written yet."""
    path, problems = _path_in(workspace, file, shown)
    data = read_bytes(file, problems)
    if data is None or path is None:
        return None, problems.found
    loaded = load_text(data, shown, profile)
    directive = loaded.directive
    if directive is None:
        return None, [*loaded.diagnostics, *master_note(data, shown)]
    if not directive.type.numbered:
        problems.add("E805", type=directive.type.name)
        return None, problems.found
    for name in LINKS:
        written = getattr(directive, name)
        if written and linked_path(path, written, workspace) is None:
            params = {"vi": FIELD[name].vi, "en": name, "text": short(written)}
            problems.add("E827", **params)
    if problems.found:
        return None, problems.found
    chosen = date or directive.date
    day = chosen or today
    series = series_of(directive, profile)
    job = Job(
        file, shown, workspace, path, data, directive, series, day, chosen is not None, profile
    )
    try:
        with_values(data, _values(job, directive.number or 1, day))
    except CannotWrite:
        problems.add("E807")
        return None, problems.found
    return job, []


def take_numbers(
    register: Register,
    jobs: list[Job],
    place: Place,
    *,
    number: int | None = None,
    backdate_reason: str = "",
    greatest: Mapping[tuple[str, int], int] = MappingProxyType({}),
) -> list[Entry]:
    """A number for each job, in their order, or for none of them.

    `greatest`: of each series and year, the greatest number that any file has.

    Of files of which some have been issued before a run over all of them was broken off, the
    others go on. Raises `InputError` with every reason for which a number is not given.
    """
    problems: list[Diagnostic] = []
    entries: list[Entry] = []
    with register.writing() as connection:
        before = [find_path(connection, job.path) for job in jobs]
        goes_on = any(known is not None and known.state == PENDING for known in before)
        for job, known in zip(jobs, before, strict=True):
            if goes_on and known is not None and _is_done(job, known):
                entries.append(known)
                continue
            given = job.directive.number
            if given is not None and (known is None or known.number != given):
                problems.append(_own_number(connection, job, given, place))
                continue
            try:
                entry = claim(
                    connection,
                    job.path,
                    job.series,
                    job.date,
                    chosen=job.chosen,
                    number=number,
                    backdate_reason=backdate_reason,
                    after=greatest.get((job.series, job.date.year), 0),
                )
                _check_symbol(connection, entry, job, place)
            except Refused as refused:
                problems.append(Diagnostic(refused.code, job.shown, params=refused.params))
                continue
            entries.append(entry)
        if problems:
            raise InputError(problems)  # leaves the transaction: no number has been taken
        for entry in entries:
            record(place, entry.year, _lines_about(connection, entry))
    return entries


def _is_done(job: Job, known: Entry) -> bool:
    """Whether a file was issued, and is what was issued."""
    return known.state == ISSUED and known.digest == job.directive.content_digest


def _own_number(connection: Connection, job: Job, given: int, place: Place) -> Diagnostic:
    """Why a file that has a number gets none: whose that number is, as far as the book knows."""
    owner = find(connection, job.series, job.date.year, given)
    params = {"number": f"{given:02d}", "path": job.shown}
    if owner is not None and owner.state == VOID:
        return Diagnostic(
            "E838", job.shown, params={**params, "series": job.series, "reason": owner.reason}
        )
    if owner is not None and owner.path:
        other = place.shown + owner.path
        return Diagnostic("E793", job.shown, params={**params, "other": other})
    code = "E794" if job.directive.date is None else "E806"
    return Diagnostic(code, job.shown, params=params)


def _check_symbol(connection: Connection, entry: Entry, job: Job, place: Place) -> None:
    """Điều 15.1: số và ký hiệu are unique in a year, whatever series they come from."""
    if job.directive.secrecy:
        return
    symbol = job.directive.symbol
    other = same_symbol(connection, entry, symbol)
    if other is not None:
        shown = {"number": f"{entry.number:02d}", "symbol": symbol, "series": entry.series}
        last = f"{entry.number + 1}"
        raise Refused("E792", **shown, other=place.shown + other.path, next=last)


def _lines_about(connection: Connection, entry: Entry) -> list[Event]:
    """What no directive holds of a number: why its date is out of order, that a year began here."""
    found = []
    if entry.number > 1 and entry.number == first_number(connection, entry.series, entry.year):
        found.append(Event(START, entry.series, entry.number))
    if entry.reason:
        found.append(Event(BACKDATE, entry.series, entry.number, entry.date, entry.reason))
    return found


def finish(
    register: Register, job: Job, entry: Entry, render: Render, write: Callable[[bytes], None]
) -> Issued:
    """Write number and date into the file, then the document, then the book.

    `write` puts the document where it belongs. Raises `InputError` (E808: the file was changed
    meanwhile; a template that does not work) and `OSError`; the number stays kept for the file.
    """
    data = with_values(job.data, _values(job, entry.number, entry.date or job.date))
    loaded = load_text(data, job.shown, job.profile)
    if loaded.directive is None:
        raise InputError(loaded.diagnostics)
    document = render(loaded.directive)
    if data != job.data:
        _check_unchanged(job, data, entry)
        write_atomic(job.file, data, durable=True)
    write(document)
    directive = loaded.directive
    with register.writing() as connection:
        known = find_path(connection, job.path)
        if known is not None and known.state == PENDING:
            entry = confirm(connection, known, directive.content_digest, metadata_of(directive))
            note_links(connection, directive, entry, job.workspace)
        elif known is not None and known.state == ISSUED:
            entry = known  # another process has finished the same
        else:
            raise InputError([_given_up(connection, job, entry)])
    return Issued(job, entry, directive, document)


def _given_up(connection: Connection, job: Job, entry: Entry) -> Diagnostic:
    """Somebody gave the number up while the document was being made."""
    found = find(connection, entry.series, entry.year, entry.number)
    reason = found.reason if found else ""
    params = {"number": f"{entry.number:02d}", "series": entry.series, "reason": reason}
    return Diagnostic("E838", job.shown, params=params)


def _values(job: Job, number: int, date: datetime.date) -> dict[str, int | datetime.date]:
    """What has to be written: nothing that the file says already."""
    values: dict[str, int | datetime.date] = {}
    if job.directive.number != number:
        values["number"] = number
    if job.directive.date != date:
        values["date"] = date
    return values


def _check_unchanged(job: Job, data: bytes, entry: Entry) -> None:
    problems = Problems(job.shown)
    now = read_bytes(job.file, problems)
    if now is None:
        raise InputError(problems.found)
    if now not in (job.data, data):
        params = {"number": f"{entry.number:02d}"}
        raise InputError([Diagnostic("E808", job.shown, params=params)])


def _path_in(workspace: Path, file: Path, shown: str) -> tuple[str | None, Problems]:
    """The directive's path in the workspace, with slashes; reported where it is not in it."""
    problems = Problems(shown)
    try:
        # The folders alone are resolved: a link to a file belongs where the link lies.
        folder = (workspace / DIRECTIVES).resolve()
        inside = (file.parent.resolve() / file.name).relative_to(folder)
    except (ValueError, OSError, RuntimeError):
        if file.is_file():  # of anything else, reading says what it is
            problems.add("E804")
        return None, problems
    path = f"{DIRECTIVES}/{inside.as_posix()}"
    if file.is_file() and not is_looked_at(path):
        problems.add("E825")
        return None, problems
    return path, problems
