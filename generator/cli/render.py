"""`vanban render FILE… [-o DIR] [--pdf] [--pdf-a]`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import click

from generator.build.documents import Documents, embedded, notes_of, unmerged
from generator.cli.boundary import fail_on, report, tell
from generator.cli.words import Command, say
from generator.cli.workspace import PROFILE, shown, target_of
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import sweep, write_atomic
from generator.directive.load import Loaded, load
from generator.directive.merge_places import master_note
from generator.directive.model import Directive
from generator.directive.profile import OF_THE_PROFILE, Profile, find_workspace, load_profile


class _Job(NamedTuple):
    """One directive and where its document goes."""

    source: str
    loaded: Loaded
    directive: Directive
    workspace: Path | None
    target: Path


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "render",
        lang,
        params=[
            click.Argument(["files"], nargs=-1, required=True, metavar=say("files", lang)),
            click.Option(["-o", "--output", "folder"], help=say("render-output", lang)),
            click.Option(["--pdf"], is_flag=True, help=say("render-pdf", lang)),
            click.Option(["--pdf-a"], is_flag=True, help=say("render-pdf-a", lang)),
            click.Option(["--embed-source", "embed"], is_flag=True, help=say("render-embed", lang)),
        ],
        callback=lambda **options: _render(lang, **options),
    )


def _render(
    lang: str, files: tuple[str, ...], folder: str | None, pdf: bool, pdf_a: bool, embed: bool
) -> None:
    """Gather every error of every file first; only then write."""
    jobs, problems = _gather(files, Path(folder) if folder is not None else None)
    fail_on(problems, lang)
    documents, problems, notes = _documents(jobs, embed=embed)
    fail_on(problems, lang)
    for target, content in documents.items():
        write_atomic(target, content)
    for parent in {target.parent for target in documents}:
        sweep(parent)
    tell(documents)
    if pdf or pdf_a:
        from generator.cli.publishing import make_pdfs

        try:
            make_pdfs(list(documents), lang, pdf_a=pdf_a)
        finally:
            report(notes, lang)
        return
    pdfs = [target.with_suffix(".pdf") for target in documents]
    notes += [Diagnostic("W702", shown(path)) for path in pdfs if path.exists()]
    report(notes, lang)


def _gather(files: tuple[str, ...], folder: Path | None) -> tuple[list[_Job], list[Diagnostic]]:
    jobs: dict[Path, _Job] = {}
    problems: list[Diagnostic] = []
    profiles: dict[Path | None, Profile | None] = {None: None}
    for file in {os.path.abspath(file): file for file in files}.values():  # noqa: PTH100
        workspace = find_workspace(file)
        if workspace is not None and workspace not in profiles:
            profiles[workspace], found = load_profile(shown(workspace / PROFILE))
            problems += found
        profile = profiles[workspace]
        loaded = load(file, profile)
        problems += (
            d
            for d in loaded.diagnostics
            if profile or not workspace or d.code not in OF_THE_PROFILE
        )
        if loaded.directive is None:
            problems += master_note(loaded.content, file)
            continue
        target = target_of(Path(file), workspace, folder)
        if target in jobs:
            params = {"other": jobs[target].source, "target": shown(target)}
            problems.append(Diagnostic("E702", file, params=params))
            continue
        jobs[target] = _Job(file, loaded, loaded.directive, workspace, target)
    return list(jobs.values()), problems


def _documents(
    jobs: list[_Job], *, embed: bool
) -> tuple[dict[Path, bytes], list[Diagnostic], list[Diagnostic]]:
    """The documents by target; what is wrong; what to tell after the work, which stops nothing."""
    made = Documents()
    documents: dict[Path, bytes] = {}
    problems: list[Diagnostic] = []
    notes: list[Diagnostic] = []
    for job in jobs:
        try:
            document, page = made.make(job.directive, job.workspace)
            if embed:
                document = embedded(document, job.loaded, shown(job.target))
            documents[job.target] = document
        except InputError as error:
            problems += error.diagnostics
            continue
        notes += notes_of(job.source, page)
        notes += unmerged(job.source, page)
    return documents, problems, notes
