"""`vanban build [PATH|selector…] [--jobs N] [--pdf | --pdf-a] [--explain] [--clean] …`."""

from __future__ import annotations

import os
from contextlib import closing
from functools import partial
from typing import NamedTuple

import click

from generator.build.building import Make, Plan, carry_out, plan
from generator.build.finding import Place
from generator.build.making import Office
from generator.build.memory import Memory
from generator.build.now import Now
from generator.build.orphans import find_orphans, pdf_of, prune
from generator.build.places import OUTPUT
from generator.build.pool import make_here
from generator.build.records import ARCHIVE, PLAIN, diagnostics_of
from generator.build.selecting import first_path, selection_of
from generator.cli.build_report import BuildReport
from generator.cli.progress_bar import bar
from generator.cli.whole import Whole
from generator.cli.words import Command, say
from generator.cli.workspace import before_paths
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.pool import cores
from generator.directive.profile import Profile, load_profile
from generator.directive.workspace import PROFILE_NAME, find_workspace
from generator.publish.signals import ending_cleanly

_MOST_PROCESSES = 256


class _Wanted(NamedTuple):
    """What the command line asks for."""

    what: tuple[str, ...]
    jobs: int | None
    pdf: bool
    pdf_a: bool
    explain: bool
    clean: bool
    prune: bool
    cluster: str | None
    lang: str


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    flags = ("pdf", "pdf-a", "explain", "clean", "prune", "watch")
    return Command(
        "build",
        lang,
        params=[
            click.Argument(["what"], nargs=-1, metavar=say("build-what", lang)),
            *(
                click.Option([f"--{flag}"], is_flag=True, help=say(f"build-{flag}", lang))
                for flag in flags
            ),
            click.Option(
                ["--jobs"], type=Whole(1, _MOST_PROCESSES, lang), help=say("build-jobs", lang)
            ),
            click.Option(
                ["--cluster"], metavar=say("build-address", lang), help=say("build-cluster", lang)
            ),
        ],
        callback=lambda watch, **options: _command(_Wanted(lang=lang, **options), watch=watch),
    )


def _command(wanted: _Wanted, *, watch: bool) -> None:
    place = place_of(wanted.what)
    if not watch:
        code = _build(wanted, place)
        if code:
            raise click.exceptions.Exit(code)
        return
    from generator.cli.build_watch import keep_building

    keep_building(place, lambda: _build(wanted, place), wanted.lang)


def place_of(what: tuple[str, ...]) -> Place:
    """The workspace of the first path that is named, else of the current folder."""
    workspace = find_workspace(first_path(what) or ".")
    if workspace is None:
        raise InputError([Diagnostic("E710", "vanban build")])
    return Place(str(workspace), before_paths(workspace))


def _build(wanted: _Wanted, place: Place) -> int:
    """One build: the exit code."""
    if os.path.lexists(place.output) and not os.path.isdir(place.output):  # noqa: PTH112
        raise MachineError([Diagnostic("E722", place.shown + OUTPUT)])
    now = Now(place)
    selection = selection_of(wanted.what, place)
    memory = Memory(place.output)
    todo = plan(place, memory, now, selection, everything=wanted.clean)
    profile, problems = _profile(place) if todo.wanted else (None, [])
    office = Office(place, profile, now.program, selection)
    told = BuildReport(place, todo, selection, wanted.lang, explain=wanted.explain)
    told.problems += problems
    with ending_cleanly():
        _make_documents(office, todo, memory, _maker(wanted), told, wanted.lang)
        chosen = [todo.targets[s] for s in todo.kept] + [event.target for event in told.written]
        if wanted.pdf or wanted.pdf_a:
            _make_pdfs(place, memory, chosen, told, wanted)
        if wanted.prune or not selection.selectors:
            _orphans(place, memory, todo, told, prune_them=wanted.prune)
        try:
            memory.save()
        except OSError as error:
            params = {"reason": error.strerror or str(error)}
            told.notes.append(Diagnostic("W712", place.shown + OUTPUT, params=params))
    for target in chosen:
        record = memory.records[target]
        told.notes += diagnostics_of(record, place.shown)
    if not (wanted.pdf or wanted.pdf_a):
        told.notes += _old_pdfs(place, memory, told)
    return told.end()


def _maker(wanted: _Wanted) -> Make:
    """What makes the documents: processes of this machine, or a cluster."""
    if wanted.cluster is None:
        return partial(make_here, processes=wanted.jobs or cores())
    from generator.build.cluster import make_there

    return partial(make_there, address=wanted.cluster)


def _make_documents(
    office: Office, todo: Plan, memory: Memory, make: Make, told: BuildReport, lang: str
) -> None:
    with (
        bar(say("build-bar", lang), len(todo.wanted)) as steps,
        closing(carry_out(todo, office, memory, make)) as events,
    ):
        for event in events:
            steps.step()
            told.take(event)


def _make_pdfs(
    place: Place, memory: Memory, targets: list[str], told: BuildReport, wanted: _Wanted
) -> None:
    from generator.build.pdfs import Press, office_version, print_pdfs, stale_pdfs
    from generator.publish import find_soffice, to_pdf

    soffice = find_soffice()
    press = Press(
        office_version(soffice) if soffice else "",
        ARCHIVE if wanted.pdf_a else PLAIN,
        partial(to_pdf, pdf_a=wanted.pdf_a, jobs=wanted.jobs),
    )
    stale = stale_pdfs(place, memory, targets, press)
    with bar(say("build-bar-pdf", wanted.lang), len(stale)) as steps:
        for batch in print_pdfs(place, memory, stale, press, lambda _: steps.step()):
            steps.step(len(batch.problems))
            told.printed(batch.made, batch.problems)


def _orphans(
    place: Place, memory: Memory, todo: Plan, told: BuildReport, *, prune_them: bool
) -> None:
    found = find_orphans(place, memory, todo.targets, todo.refused)
    removed = prune(place, memory, found) if prune_them else []
    told.removed(removed)
    told.orphans(orphan for orphan in found if orphan not in removed)


def _old_pdfs(place: Place, memory: Memory, told: BuildReport) -> list[Diagnostic]:
    """PDFs beside documents that were made anew, and that are not theirs any more."""
    found = []
    for event in told.written:
        record = memory.records[event.target]
        pdf = pdf_of(event.target)
        theirs = record.pdf is not None and record.pdf.docx == record.output
        if not theirs and os.path.exists(os.path.join(place.output, pdf)):  # noqa: PTH110, PTH118
            found.append(Diagnostic("W702", f"{place.shown}{OUTPUT}/{pdf}"))
    return found


def _profile(place: Place) -> tuple[Profile | None, list[Diagnostic]]:
    """The profile; what is wrong with it, under the name that the user knows it by."""
    profile, problems = load_profile(place.at(PROFILE_NAME))
    path = place.shown + PROFILE_NAME
    return profile, [problem._replace(path=path) for problem in problems]
