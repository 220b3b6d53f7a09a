"""What is wrong with the rows of a merge, each where it stands in the YAML file and in the list."""

from __future__ import annotations

from typing import NamedTuple

import click

from generator.cli.boundary import fail_on, report
from generator.cli.words import say
from generator.core.diagnostics import Diagnostic, Span, format_diagnostic
from generator.core.errors import EXIT_INPUT
from generator.core.text import short
from generator.directive.merge_places import PLACE, scalars_of
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.mailmerge.listing import key_of
from generator.mailmerge.merging import Master
from generator.mailmerge.planning import Plan

_MOST_TOLD = 50


def stop_on(problems: list[Diagnostic], lang: str) -> None:
    """Print them, of very many the first, and stop with exit code 1; or do nothing."""
    if len(problems) <= _MOST_TOLD:
        fail_on(problems, lang)
        return
    problems = sorted(problems, key=Diagnostic.sort_key)
    report(problems[:_MOST_TOLD], lang)
    click.echo(say("merge-more", lang, count=len(problems) - _MOST_TOLD), err=True)
    click.echo(say("problems", lang, count=len(problems)), err=True)
    raise click.exceptions.Exit(EXIT_INPUT)


class RowProblem(NamedTuple):
    """What is wrong in the directive when the row at `place` of the list (from 0) fills it."""

    diagnostic: Diagnostic
    place: int


def tell_problems(problems: list[RowProblem], master: Master, plan: Plan, lang: str) -> None:
    """Print them, those that many rows share once, and stop with exit code 1; or do nothing."""
    if not problems:
        return
    groups: dict[tuple[object, ...], list[RowProblem]] = {}
    for problem in problems:
        told = problem.diagnostic
        key = (told.path, told.code, told.span, tuple(sorted(told.params.items())))
        groups.setdefault(key, []).append(problem)
    columns = _columns_by_line(master)
    for group in list(groups.values())[:_MOST_TOLD]:
        click.echo(format_diagnostic(group[0].diagnostic, lang), err=True)
        if len(group) < len(plan.words) or len(group) == 1:
            _tell_rows(group, columns, plan, lang)
    if len(groups) > _MOST_TOLD:
        click.echo(say("merge-more", lang, count=len(groups) - _MOST_TOLD), err=True)
    click.echo(say("problems", lang, count=len(groups)), err=True)
    raise click.exceptions.Exit(EXIT_INPUT)


def _tell_rows(
    group: list[RowProblem], columns: list[tuple[Span, list[str]]], plan: Plan, lang: str
) -> None:
    """The cells of the first row that are behind it, and how many rows follow."""
    listing, first = plan.listing, group[0].place
    row = listing.rows[first].number
    name = listing.problems.path
    keys = _behind(group[0].diagnostic, columns)
    if group[0].diagnostic.path == name:
        keys = []  # it stands in the list itself, and has told its place
    elif not keys:
        place = say("merge-whole-row", lang, row=row)
        click.echo(say("merge-row", lang, list=name, place=place, text="…"), err=True)
    for key in keys:
        cell = listing.place(row, plan.columns[key])
        at = f"{name}:{cell.span.line}:{cell.span.column}" if cell.span else name
        text = short(plan.words[first][key]) or "—"
        place = cell.en if lang == "en" else cell.vi
        click.echo(say("merge-row", lang, list=at, place=place, text=text), err=True)
    if len(group) > 1:
        more = {"list": name, "count": len(group) - 1, "row": listing.rows[group[1].place].number}
        click.echo(say("merge-rows-more", lang, **more), err=True)


def _columns_by_line(master: Master) -> list[tuple[Span, list[str]]]:
    """The texts with places, and the columns (by key) that fill them."""
    root = read_tree(master.data, Problems(master.path)).root
    if root is None:
        return []
    return [
        (scalar.span, [key_of(match[1]) for match in PLACE.finditer(scalar.text)])
        for scalar in scalars_of(root)
        if PLACE.search(scalar.text)
    ]


def _behind(diagnostic: Diagnostic, columns: list[tuple[Span, list[str]]]) -> list[str]:
    """The columns in the text at which a diagnostic points."""
    span = diagnostic.span
    if span is None:
        return []
    start = (span.line, span.column)
    for text, keys in columns:
        if (text.line, text.column) <= start < (text.end_line, text.end_column):
            return list(dict.fromkeys(keys))
    return []
