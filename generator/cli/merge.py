"""`vanban merge FILE.yaml --data LIST [--name PATTERN] [-o DIR] [--pdf] [--own-numbers]`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

from generator.cli.boundary import report, tell
from generator.cli.merge_errors import RowProblem, stop_on, tell_problems
from generator.cli.merge_own import write_own_files
from generator.cli.progress_bar import bar
from generator.cli.publishing import make_pdfs
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import PROFILE, shown, target_of
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.files import sweep, write_atomic
from generator.core.text import slug
from generator.directive.problems import Problems
from generator.directive.profile import find_workspace, load_profile
from generator.directive.reader import read_tree
from generator.directive.source import read_bytes
from generator.mailmerge.merging import Filler, Letter, Master, letters
from generator.mailmerge.planning import Plan, Planned, plan_merge


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "merge",
        lang,
        params=[
            click.Argument(["file"], required=True, metavar=say("file-argument", lang)),
            click.Option(
                ["--data"], metavar=say("file-argument", lang), help=say("merge-data", lang)
            ),
            click.Option(["--name"], default="", help=say("merge-name", lang)),
            click.Option(["-o", "--output", "folder"], help=say("merge-output", lang)),
            click.Option(["--pdf"], is_flag=True, help=say("merge-pdf", lang)),
            click.Option(["--pdf-a"], is_flag=True, help=say("render-pdf-a", lang)),
            click.Option(["--own-numbers"], is_flag=True, help=say("merge-own", lang)),
        ],
        callback=lambda **options: _merge(lang, **options),
    )


def _merge(
    lang: str,
    file: str,
    data: str | None,
    name: str,
    folder: str | None,
    pdf: bool,
    pdf_a: bool,
    own_numbers: bool,
) -> None:
    """Every error of every row first; only then write."""
    if not data:
        raise SpokenUsageError(say("missing", lang, name="--data"))
    if own_numbers and (pdf or pdf_a):
        raise SpokenUsageError(say("merge-not-both", lang))
    path = Path(file)
    master = master_of(file)
    out = Path(folder) if folder is not None else _folder_of(path, master, own=own_numbers)
    joined = f"{slug(path.stem)}-tat-ca"
    plan, problems, notes = plan_of(master, data, name, ordered=own_numbers, taken={joined})
    stop_on(problems, lang)
    if plan is None:
        return
    if own_numbers:
        write_own_files(Filler(master), plan, out, lang)
        report(notes, lang)
        return
    documents = _made(master, plan, out, notes, lang)
    if folder is None:
        notes += _left_over(out, plan)
    if pdf or pdf_a:
        _print(documents, out / joined, notes, lang, pdf_a=pdf_a)
        return
    notes += _old_pdfs(out, plan, joined)
    report(notes, lang)


def master_of(file: str) -> Master:
    """The directive's file and its profile. Raises `InputError` where one cannot be read."""
    problems = Problems(file)
    content = read_bytes(file, problems)
    workspace = find_workspace(file)
    profile = None
    found = problems.found
    if workspace is not None:
        profile, wrong = load_profile(shown(workspace / PROFILE))
        found += wrong
    if content is None or found:
        raise InputError(found)
    where = str(workspace) if workspace is not None else ""
    path, text = (profile.path, profile.content) if profile else ("", b"")
    return Master(file, content, where, path, text)


def _folder_of(path: Path, master: Master, *, own: bool) -> Path:
    """Beside the document of the file, or beside the file, a folder of its name."""
    if own:
        return path.with_suffix("")
    workspace = Path(master.workspace) if master.workspace else None
    return target_of(path, workspace, None).with_suffix("")


def plan_of(master: Master, data: str, name: str, *, ordered: bool, taken: set[str]) -> Planned:
    """What is to be made of the list in the file `data`; `name` is the pattern of file names.

    Raises `InputError` where the directive is no YAML at all.
    """
    problems = Problems(master.path)
    tree = read_tree(master.data, problems)
    if tree.root is None or problems.found:
        raise InputError(problems.found)
    stem = Path(master.path).stem
    return plan_merge(
        tree.root, problems, data, pattern=name, stem=stem, ordered=ordered, taken=taken
    )


def _made(master: Master, plan: Plan, out: Path, notes: list[Diagnostic], lang: str) -> list[Path]:
    """Make all documents, then write them all; stops where any row has an error."""
    problems: list[RowProblem] = []
    sizes: list[int] = []
    # Kept on disk, not in memory, until every row has been seen; nobody else sees this file.
    with tempfile.TemporaryFile() as store:
        with bar(say("merge-progress", lang), len(plan.words)) as steps:
            for place, letter in enumerate(letters(master, plan.words)):
                problems += _problems(letter, place, plan)
                notes += [note for note in letter.notes if note not in notes]
                if not problems:
                    store.write(letter.document)
                    sizes.append(len(letter.document))
                steps.step()
        tell_problems(problems, master, plan, lang)
        documents = [out / f"{name}.docx" for name in plan.names]
        for document, content in zip(documents, _contents(store, sizes), strict=True):
            write_atomic(document, content)
    sweep(out)
    tell(documents)
    return documents


def _problems(letter: Letter, place: int, plan: Plan) -> list[RowProblem]:
    if not letter.died:
        return [RowProblem(problem, place) for problem in letter.problems]
    row = plan.listing.rows[place].number
    at = plan.listing.place(row, 0)
    params = {"place_vi": f"hàng {row}", "place_en": f"row {row}"}
    return [RowProblem(Diagnostic("E749", plan.listing.problems.path, at.span, params), place)]


def _contents(store: IO[bytes], sizes: list[int]) -> Iterator[bytes]:
    store.seek(0)
    for size in sizes:
        yield store.read(size)


def _left_over(out: Path, plan: Plan) -> list[Diagnostic]:
    """Documents in the folder that are not of this merge: of a row that is gone, of other names."""
    own = set(plan.names)
    others = sorted(
        path
        for path in out.iterdir()
        if path.suffix in (".docx", ".pdf")
        and path.stem not in own
        and not path.stem.rpartition("-tat-ca")[1]
    )
    if not others:
        return []
    params = {"count": str(len(others)), "first": others[0].name}
    return [Diagnostic("W731", shown(out), params=params)]


def _old_pdfs(out: Path, plan: Plan, joined: str) -> list[Diagnostic]:
    """PDFs whose documents have just been made anew."""
    old = [path for name in plan.names if (path := out / f"{name}.pdf").exists()]
    old += out.glob(f"{joined}*.pdf")
    return [Diagnostic("W733", shown(out), params={"count": str(len(old))})] if old else []


def _print(
    documents: list[Path], joined: Path, notes: list[Diagnostic], lang: str, *, pdf_a: bool
) -> None:
    """The PDF of each document, and those of all joined for the printer."""
    from generator.publish import join_pdfs, volumes

    for old in joined.parent.glob(f"{joined.name}*.pdf"):
        old.unlink()  # should one PDF fail, nobody is to print the letters of another day
    try:
        pdfs = make_pdfs(documents, lang, pdf_a=pdf_a)
        parts = volumes(len(pdfs)) if len(pdfs) > 1 else []
        for number, part in enumerate(parts, 1):
            ending = f"-{number}" if len(parts) > 1 else ""
            target = joined.with_name(f"{joined.name}{ending}.pdf")
            join_pdfs([pdfs[place] for place in part], target)
            tell([target])
    finally:
        report(notes, lang)
