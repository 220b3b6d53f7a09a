"""A merge before anything is made: which column fills which place, and what each file is called."""

from __future__ import annotations

import os
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.text import closest, short
from generator.directive.fields import DIRECTIVE
from generator.directive.nodes import Mapping
from generator.directive.problems import Problems
from generator.mailmerge.listing import Listing, key_of, read_listing
from generator.mailmerge.naming import columns_in, file_names, malformed
from generator.mailmerge.places import Place, places_of

# Columns that count the rows are in every list, whether anybody asks for them or not.
_COUNTING = frozenset({"stt", "tt", "số tt", "số thứ tự", "no", "no."})
_MOST_KNOWN = 12
_MOST_ORDERED = 9_999  # what four digits count, so that names stand in the list's order

Words = dict[str, str]  # the cells of a row by the key of their column


class Plan(NamedTuple):
    """What is to be made: for each row of the list its words and the name of its file.

    `columns` are the places of the columns that are used, by key.
    """

    listing: Listing
    words: list[Words]
    names: list[str]
    columns: dict[str, int]


class Planned(NamedTuple):
    """A plan, or what is wrong; and what is worth telling though it stops nothing."""

    plan: Plan | None
    problems: list[Diagnostic]
    notes: list[Diagnostic]


def plan_merge(
    root: Mapping,
    problems: Problems,
    list_path: str,
    *,
    pattern: str,
    stem: str,
    ordered: bool,
    taken: set[str],
) -> Planned:
    """The plan for the directive `root` and the list in a file.

    `problems` knows the directive's path and text, and takes up what is wrong in it. `pattern` is
    that of the file names, `stem` what they are without one; `ordered`: each begins with its place
    in the list, so that names stand in its order; `taken` are names that none may have.
    """
    places = places_of(root, problems)
    _refuse_number(root, problems)
    found = list(problems.found)
    if not places and not found:
        found.append(Diagnostic("E730", problems.path))
    if malformed(pattern):
        found.append(Diagnostic("E744", "vanban merge"))
    asked = {key_of(place.column) for place in places} | set(map(key_of, columns_in(pattern)))
    listing = read_listing(list_path, asked)
    if listing.problems.found:
        return Planned(None, found + listing.problems.found, [])
    columns = _columns(listing, asked)
    found += _missing(places, problems, pattern, listing, columns)
    words = [{key: row.cell(column) for key, column in columns.items()} for row in listing.rows]
    _check_cells(listing, columns, places, pattern, problems.path)
    names: list[str] = []
    if not found and not listing.problems.found:
        column = min((columns[key_of(name)] for name in columns_in(pattern)), default=0)
        names = file_names(
            listing, pattern, stem, words, column=column, ordered=ordered, taken=taken
        )
    found += listing.problems.found
    if found:
        return Planned(None, found, [])
    return Planned(Plan(listing, words, names, columns), [], _unused(listing, columns))


def _refuse_number(root: Mapping, problems: Problems) -> None:
    """A number out of a list would be one that the book does not know."""
    for key, value in root.entries:
        field = DIRECTIVE.field_of(key.text)
        if field is not None and field.name == "number" and list(places_of(value, problems)):
            problems.add("E737", value.span)


def _columns(listing: Listing, asked: set[str]) -> dict[str, int]:
    """Where the columns that are asked for stand; two of one name are reported."""
    found: dict[str, int] = {}
    for column, name in enumerate(listing.columns):
        key = key_of(name)
        if key not in asked:
            continue
        if key in found:
            other = listing.place(listing.head, found[key])
            params = {"other_vi": other.vi, "other_en": other.en}
            listing.add("E740", listing.head, column, **params)
        found.setdefault(key, column)
    return found


def _missing(
    places: list[Place],
    problems: Problems,
    pattern: str,
    listing: Listing,
    columns: dict[str, int],
) -> list[Diagnostic]:
    """The columns that the list lacks, each once, at its first place."""
    before = len(problems.found)
    told = set(columns)
    names = [name for name in listing.columns if name]
    for place in places:
        if key_of(place.column) not in told:
            told.add(key_of(place.column))
            problems.add("E738", place.span, **_near(place.column, listing, names))
    found = problems.found[before:]
    for column in columns_in(pattern):
        if key_of(column) not in told:
            told.add(key_of(column))
            found.append(Diagnostic("E738", "--name", params=_near(column, listing, names)))
    return found


def _near(column: str, listing: Listing, names: list[str]) -> dict[str, str]:
    near = closest(column, tuple(names))
    known = ", ".join(f"«{short(name, 40)}»" for name in names[:_MOST_KNOWN])
    return {
        "column": short(column),
        "near_vi": f" (có phải là «{near}»?)" if near else "",
        "near_en": f" (did you mean “{near}”?)" if near else "",
        "list": os.path.basename(listing.problems.path),  # noqa: PTH119
        "known": known,
    }


def _check_cells(
    listing: Listing, columns: dict[str, int], places: list[Place], pattern: str, yaml: str
) -> None:
    """Empty cells where a word is needed, and cells that are one with a neighbour."""
    needed = {key_of(place.column): place.column for place in places if not place.may_be_empty}
    needed |= {key_of(name): name for name in columns_in(pattern)}
    for row in listing.rows:
        for key, column in columns.items():
            if (row.number, column) in listing.joined:
                listing.add("E742", row.number, column)
            elif key in needed and not row.cell(column):
                params = {"column": listing.columns[column], "yaml": yaml}
                listing.add("E741", row.number, column, **params)


def _unused(listing: Listing, columns: dict[str, int]) -> list[Diagnostic]:
    names = [
        f"«{short(name, 40)}»"
        for name in listing.columns
        if name and key_of(name) not in columns and key_of(name) not in _COUNTING
    ]
    if not names:
        return []
    return [Diagnostic("W730", listing.problems.path, params={"columns": ", ".join(names)})]
