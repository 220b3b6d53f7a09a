"""`vanban merge --own-numbers`: each row a YAML file, for `vanban issue` to number."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click

from generator.cli.boundary import tell
from generator.cli.merge_errors import RowProblem, stop_on, tell_problems
from generator.cli.words import say
from generator.cli.workspace import shown
from generator.core.diagnostics import Diagnostic
from generator.core.files import sweep, write_new
from generator.core.text import short
from generator.directive.profile import find_workspace
from generator.mailmerge.merging import Filler
from generator.mailmerge.own_files import (
    differing,
    has_number,
    is_numbered,
    named_files,
    own_file,
    strangers,
)
from generator.mailmerge.planning import Plan


def write_own_files(filler: Filler, plan: Plan, out: Path, lang: str) -> None:
    """Write the files that are not there yet; one that is there is never touched.

    Stops before anything is written where a row has an error, where a file that is there says
    something else than its row, and where a file is there that is no row's.
    """
    files: dict[Path, bytes] = {}
    problems: list[RowProblem] = []
    found = [Diagnostic("E745", filler.master.path)] if has_number(filler.root) else []
    found += _out_of_reach(filler, out)
    found += [Diagnostic("E747", shown(path)) for path in strangers(out, plan)]
    for place, (name, words) in enumerate(zip(plan.names, plan.words, strict=True)):
        path = out / f"{name}.yaml"
        data = own_file(filler, words, _heading(filler, plan, place, lang), shown(path))
        if isinstance(data, list):
            told = data or [_unwritable(plan, place)]
            problems += [RowProblem(problem, place) for problem in told]
        elif os.path.lexists(path):
            differs = differing(path, shown(path), data)
            if isinstance(differs, list):
                found += differs
            elif differs:
                found.append(Diagnostic("E746", shown(path), params=_row(plan, place)))
        else:
            files[path] = data
    stop_on(found, lang)
    tell_problems(problems, filler.master, plan, lang)
    _write(files, plan, lang)
    paths = [out / f"{name}.yaml" for name in plan.names]
    tell(paths)
    left = [path for path in paths if path in files or not is_numbered(path)]
    if left:
        one = shlex.quote(shown(out)) + "/*.yaml"
        given = one if left == paths else shlex.join(shown(path) for path in left)
        click.echo(say("merge-next", lang, files=given), err=True)


def _out_of_reach(filler: Filler, out: Path) -> list[Diagnostic]:
    """The files that the directive names, where YAML files in `out` could not read them."""
    names = named_files(filler.root)
    master = Path(filler.master.path)
    workspace = filler.master.workspace
    theirs = find_workspace(out / master.name)
    together = (
        bool(workspace) and theirs is not None and theirs.resolve() == Path(workspace).resolve()
    )
    if not names or together or (not theirs and out.resolve() == master.resolve().parent):
        return []
    params = {"name": short(names[0]), "folder": shown(out), "path": shown(master)}
    return [Diagnostic("E755", filler.master.path, params=params)]


def _write(files: dict[Path, bytes], plan: Plan, lang: str) -> None:
    """Write the files that are missing; one that another merge makes meanwhile may have its number
    by now, and stays as it is."""
    found: list[Diagnostic] = []
    try:
        for path, data in files.items():
            try:
                write_new(path, data, durable=True)
            except FileExistsError:
                differs = differing(path, shown(path), data)
                place = plan.names.index(path.stem)
                if isinstance(differs, list):
                    found += differs
                elif differs:
                    found.append(Diagnostic("E746", shown(path), params=_row(plan, place)))
    finally:
        for folder in {path.parent for path in files}:
            sweep(folder)
    stop_on(found, lang)


def _heading(filler: Filler, plan: Plan, place: int, lang: str) -> str:
    row = plan.listing.rows[place].number
    names = [os.path.basename(p) for p in (filler.master.path, plan.listing.problems.path)]  # noqa: PTH119
    return say("merge-heading", lang, yaml=names[0], list=names[1], row=row)


def _row(plan: Plan, place: int) -> dict[str, str]:
    row = plan.listing.rows[place].number
    return {"place_vi": f"hàng {row}", "place_en": f"row {row}"}


def _unwritable(plan: Plan, place: int) -> Diagnostic:
    return Diagnostic("E748", plan.listing.problems.path, params=_row(plan, place))
