"""`vanban import FILE.docx… [-o DIR]`, `vanban import --report PATH…`."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.boundary import fail_on, report, speak, tell
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import PROFILE, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE
from generator.core.files import sweep, write_new
from generator.directive.profile import Profile, find_workspace, load_profile
from generator.importing.facts import Outcome
from generator.importing.many import Job, import_all, name_of, word_files
from generator.importing.report import COLUMNS, json_lines, table

# Outside directives/: what lies there has been read by nobody yet.
_FOLDER = "nhap"
_FORMATS = ("text", "json")
_MACHINE = ("E601", "E607", "E944")


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "import",
        lang,
        params=[
            click.Argument(["paths"], nargs=-1, required=True, metavar=say("import-paths", lang)),
            click.Option(["-o", "--output", "folder"], help=say("import-output", lang)),
            click.Option(["--report", "reporting"], is_flag=True, help=say("import-report", lang)),
            click.Option(
                ["--format", "form"], type=click.Choice(_FORMATS), help=say("import-format", lang)
            ),
        ],
        callback=lambda paths, folder, reporting, form: _import(
            paths, folder, reporting, form, lang
        ),
    )


def _import(
    paths: tuple[str, ...], folder: str | None, reporting: bool, form: str | None, lang: str
) -> None:
    for wrong, words in (
        (form and not reporting, "import-only-report"),
        (folder is not None and reporting, "import-no-output"),
    ):
        if wrong:
            raise SpokenUsageError(say(words, lang), click.get_current_context())
    files = list(word_files(paths))
    if not files:
        click.echo(say("import-nothing", lang), err=True)
        return
    if reporting:
        _report(files, form or "text", lang)
    else:
        _write(files, Path(folder) if folder is not None else None, lang)


def _report(files: list[str], form: str, lang: str) -> None:
    outcomes = import_all([Job(file, name_of(file)) for file in files], None, from_text=True)
    kept: list[Outcome] = []

    def counted(found: Iterable[Outcome]) -> Iterable[Outcome]:
        for outcome in found:
            kept.append(outcome._replace(content=outcome.content[:1], files={}))
            yield outcome

    if form == "json":
        for line in json_lines(counted(outcomes), lang):
            speak(line)
    else:
        list(counted(outcomes))
        heads = {name: say(f"import-column-{name}", lang) for name in COLUMNS}
        speak(table(kept, heads), newline=False)
        for outcome in kept:
            report(list(outcome.notes), lang)
    done = sum(bool(outcome.content) for outcome in kept)
    words = {"count": len(kept), "done": done, "failed": len(kept) - done}
    click.echo(say("import-reported", lang, **words), err=True)
    _end(kept)


def _write(files: list[str], folder: Path | None, lang: str) -> None:
    workspace = find_workspace(str(folder / "x.yaml") if folder else "x.yaml")
    target = folder if folder is not None else (workspace or Path()) / _FOLDER
    profile = _profile(workspace, lang)
    jobs, told = _jobs(files, target)
    report(told, lang)
    outcomes: list[Outcome] = []
    targets = {job.path: Path(job.target) for job in jobs}
    for outcome in import_all(jobs, profile):
        if outcome.content:
            refused = _save(outcome, targets[outcome.path])
            outcome = outcome._replace(notes=(*outcome.notes, *refused))
            if refused:
                outcome = outcome._replace(content=b"")
        report(list(outcome.notes), lang)
        outcomes.append(outcome._replace(content=outcome.content[:1], files={}))
    sweep(target)
    done = sum(bool(outcome.content) for outcome in outcomes)
    notes = sum(len(outcome.notes) for outcome in outcomes)
    words = "import-done" if done else "import-none"
    click.echo(say(words, lang, done=done, count=len(files), notes=notes), err=True)
    unfit = any(note.code[0] == "E" for outcome in outcomes for note in outcome.notes)
    _end(outcomes, failed=bool(told) or unfit)


def _profile(workspace: Path | None, lang: str) -> Profile | None:
    profile, problems = (
        load_profile(shown(workspace / PROFILE)) if workspace is not None else (None, [])
    )
    fail_on(problems, lang)
    return profile


def _jobs(files: list[str], folder: Path) -> tuple[list[Job], list[Diagnostic]]:
    """What is to be done; and the files whose place is taken, by an old file or one another."""
    taken: dict[str, str] = {}
    jobs: list[Job] = []
    told: list[Diagnostic] = []
    for file in files:
        target = str(folder / name_of(file))
        if target in taken:
            params = {"other": taken[target], "target": shown(Path(target))}
            told.append(Diagnostic("E941", file, params=params))
        elif os.path.lexists(target):
            told.append(Diagnostic("E940", file, params={"target": shown(Path(target))}))
        else:
            jobs.append(Job(file, target))
        taken.setdefault(target, file)
    return jobs, told


def _save(outcome: Outcome, target: Path) -> list[Diagnostic]:
    """Write the YAML and what lies beside it: all or nothing, and never over a file."""
    beside = {target.parent / name: content for name, content in outcome.files.items()}
    root = os.path.join(os.path.realpath(target.parent), "")  # noqa: PTH118
    outside = [path for path in beside if not os.path.realpath(path).startswith(root)]
    there = [path for path in (target, *beside) if os.path.lexists(path)]
    if outside or there:
        taken = dict.fromkeys([*outside, *there])
        return [Diagnostic("E940", outcome.path, params={"target": shown(p)}) for p in taken]
    written: list[Path] = []
    try:
        # The YAML last: where it is, all that it names is there.
        for path, content in {**beside, target: outcome.content}.items():
            write_new(path, content)
            written.append(path)
    except BaseException as error:
        for path in written:
            with contextlib.suppress(OSError):
                path.unlink()
        if not isinstance(error, FileExistsError):
            raise
        name = shown(Path(os.fsdecode(error.filename or target)))
        return [Diagnostic("E940", outcome.path, params={"target": name})]
    tell([target, *beside])
    return []


def _end(outcomes: list[Outcome], *, failed: bool = False) -> None:
    """The exit code: what could not be read, or gave a YAML that has to be mended, decides it."""
    codes = {note.code for outcome in outcomes if not outcome.content for note in outcome.notes}
    if codes & set(_MACHINE):
        raise click.exceptions.Exit(EXIT_MACHINE)
    if failed or codes:
        raise click.exceptions.Exit(EXIT_INPUT)
