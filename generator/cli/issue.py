"""`vanban issue FILE… [--date D] [--number N] [--backdate WHY]`."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import click
from sqlalchemy import Connection

from generator.build.documents import Documents, unfilled, unmerged
from generator.check.gate import breaches
from generator.cli.book import Desk, desk_of, one_line, opened
from generator.cli.boundary import report, speak
from generator.cli.days import day_option
from generator.cli.whole import Whole
from generator.cli.words import Command, say
from generator.cli.workspace import shown, target_of
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, InputError, VanbanError
from generator.core.files import sweep, write_atomic
from generator.core.text import fold
from generator.decree.symbols import padded_number, short_date
from generator.directive.model import Directive
from generator.register.arrivals import bring_in
from generator.register.branches import not_here_yet
from generator.register.database import Register
from generator.register.entries import Entry
from generator.register.issuing import Issued, Job, finish, prepare, take_numbers
from generator.register.verifying import shown_number

# Made up for the trial: as wide as numbers get.
_TRIAL_NUMBER = 8888


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "issue",
        lang,
        params=[
            click.Argument(["files"], nargs=-1, required=True, metavar=say("files", lang)),
            day_option("--date", lang, "issue-date"),
            click.Option(["--number"], type=Whole(1, 99_999, lang), help=say("issue-number", lang)),
            click.Option(["--backdate"], default="", help=say("issue-backdate", lang)),
        ],
        callback=lambda files, date, number, backdate: _issue(
            files, date, number, one_line(backdate), lang
        ),
    )


def _issue(
    files: tuple[str, ...], date: datetime.date | None, number: int | None, backdate: str, lang: str
) -> None:
    """Look at every file and make its document for trial before any number is taken."""
    desk = desk_of(files[0], "vanban issue")
    made = Documents()
    jobs, problems, notes = _prepared(files, desk, date, made)
    if number is not None and len(files) > 1:
        problems.append(Diagnostic("E809", "vanban issue"))
    _stop_on(problems, lang)
    with opened(desk) as register:
        try:
            with register.writing() as connection:
                arrived = bring_in(connection, desk.place, desk.profile)
            notes += arrived.notes
            with register.reading() as connection:  # git takes its time: not at the book's lock
                _stop_on(_on_remote_branches(connection, jobs, desk), lang)
            entries = take_numbers(
                register,
                jobs,
                desk.place,
                number=number,
                backdate_reason=backdate,
                greatest=arrived.greatest,
            )
        except InputError as error:
            report(notes, lang)
            _stop_on(error.diagnostics, lang)
            raise
        _finish_all(register, desk, list(zip(jobs, entries, strict=True)), made, lang)
    report(notes, lang)


def _prepared(
    files: tuple[str, ...], desk: Desk, date: datetime.date | None, made: Documents
) -> tuple[list[Job], list[Diagnostic], list[Diagnostic]]:
    jobs, problems, notes = [], [], []
    now = today()
    for file in {os.path.abspath(file): file for file in files}.values():  # noqa: PTH100
        own = desk if desk_of(file, file).workspace == desk.workspace else desk_of(file, file)
        job, found = prepare(Path(file), file, own.workspace, own.profile, date=date, today=now)
        problems += found
        if own.workspace != desk.workspace:
            problems.append(Diagnostic("E804", file))
        if job is None:
            continue
        jobs.append(job)
        trial = job.directive._replace(number=job.directive.number or _TRIAL_NUMBER, date=job.date)
        problems += breaches(file, job.data, trial, own.profile)
        try:
            _, page = made.make(trial, desk.workspace)
            blanks, brackets = unfilled(file, page)
            problems += blanks
            notes += brackets
            notes += unmerged(file, page)
        except InputError as error:
            problems += error.diagnostics
        notes += _borrowed_abbreviation(job)
        notes += _due_before(job)
        if job.date > now:
            params = {"date": short_date(job.date), "today": short_date(now)}
            notes.append(Diagnostic("W812", file, params=params))
    return jobs, problems, notes


def _borrowed_abbreviation(job: Job) -> list[Diagnostic]:
    """A note where another agency than the office's issues under the office's abbreviation."""
    office = job.profile.defaults if job.profile else {}
    own = job.directive
    known = office.get("agency", "")
    other = bool(known) and fold(known) != fold(own.agency)
    if not other or own.agency_abbreviation != office.get("agency_abbreviation", ""):
        return []
    params = {"agency": own.agency, "abbreviation": own.agency_abbreviation}
    return [Diagnostic("W814", job.shown, params=params)]


def _due_before(job: Job) -> list[Diagnostic]:
    """Notes of the tasks that are due before the date of issue: one of the two days is a slip."""
    return [
        Diagnostic(
            "W815",
            job.shown,
            params={
                "task": task.id or str(place),
                "due": short_date(task.due.day),
                "date": short_date(job.date),
            },
        )
        for place, task in enumerate(job.directive.tasks, 1)
        if task.due is not None and task.due.day is not None and task.due.day < job.date
    ]


def _on_remote_branches(connection: Connection, jobs: list[Job], desk: Desk) -> list[Diagnostic]:
    """Numbers of the same series that others have given and pushed, and that are not here yet."""
    books = {(job.series, job.date.year) for job in jobs}
    return [
        Diagnostic(
            "E789",
            desk.place.shown + entry.path,
            params={**shown_number(entry), "branch": branch},
        )
        for branch, entry in not_here_yet(connection, desk.workspace, desk.profile)
        if (entry.series, entry.year) in books
    ]


def _stop_on(problems: list[Diagnostic], lang: str) -> None:
    if problems:
        report(problems, lang)
        count = sum(not one.code.startswith("W") for one in problems)
        click.echo(say("issue-stopped", lang, count=count), err=True)
        raise click.exceptions.Exit(EXIT_INPUT)


def _finish_all(
    register: Register, desk: Desk, taken: list[tuple[Job, Entry]], made: Documents, lang: str
) -> None:
    def make(directive: Directive) -> bytes:
        return made.make(directive, desk.workspace)[0]

    for job, entry in taken:
        target = target_of(job.file, desk.workspace, None)
        try:
            issued = finish(
                register, job, entry, make, lambda data, to=target: write_atomic(to, data)
            )
        except (OSError, VanbanError):
            words = {"number": padded_number(entry.number), "path": job.shown}
            click.echo(say("issue-broken-off", lang, **words), err=True)
            raise
        sweep(job.file.parent)
        sweep(target.parent)
        _tell(issued, target, lang)
        pdf = target.with_suffix(".pdf")
        if pdf.exists():
            report([Diagnostic("W702", shown(pdf))], lang)


def _tell(issued: Issued, target: Path, lang: str) -> None:
    directive, entry = issued.directive, issued.entry
    date = short_date(entry.date) if entry.date else ""
    number = padded_number(entry.number)
    words = {"number": number, "symbol": directive.symbol, "date": date, "path": issued.job.shown}
    speak(say("issue-done", lang, **words))
    speak(shown(target))
