"""`vanban verify FILE.docx [--source FILE.yaml] [--data LIST]`."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import click

from generator.build.documents import Documents, embedded
from generator.check.verifying import (
    NOT_OURS,
    SAME,
    SOURCE_CHANGED,
    Verdict,
    compare,
    differences_text,
    origin_of,
)
from generator.cli.boundary import report, speak
from generator.cli.words import Command, say
from generator.cli.workspace import DIRECTIVES, OUTPUT, PROFILE, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, InputError
from generator.core.input_file import input_bytes
from generator.directive.load import load
from generator.directive.merge_places import places_of_file
from generator.directive.problems import Problems
from generator.directive.profile import find_workspace, load_profile
from generator.directive.source import read_bytes
from generator.importing.embedding import has_source
from generator.inspect.package import MAX_FILE, open_docx

_ENDINGS = (".yaml", ".yml")


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "verify",
        lang,
        params=[
            click.Argument(["file"], required=True, metavar=say("verify-file", lang)),
            click.Option(["--source"], help=say("verify-source", lang)),
            click.Option(
                ["--data"], metavar=say("file-argument", lang), help=say("verify-data", lang)
            ),
        ],
        callback=lambda file, source, data: _verify(file, source, data, lang),
    )


def _verify(file: str, source: str | None, list_path: str | None, lang: str) -> None:
    data = _read(file)
    origin = origin_of(data, file)
    if not origin:
        raise InputError([Diagnostic("E932", file, params={"path": file})])
    found = Path(source) if source else source_of(Path(file))
    if found is None:
        raise InputError([Diagnostic("E931", file, params={"path": file})])
    if list_path is not None:
        _verify_row(_Letter(file, data, origin), found, list_path, lang)
        return
    embed = has_source(open_docx(data, file))
    try:
        verdict = compare(data, _rendered(found, embed=embed), file)
    except InputError as error:  # a master may have places where nothing but a day can stand
        raise (_of_a_row(file, found) or error) from None
    if verdict.kind == SOURCE_CHANGED and (of_a_row := _of_a_row(file, found)):
        raise of_a_row
    if verdict.kind == SAME:
        speak(say("verify-same", lang, path=file, source=shown(found)))
        return
    report([_told(file, verdict, found, lang)], lang)
    raise click.exceptions.Exit(EXIT_INPUT)


class _Letter(NamedTuple):
    """A document that a merge made: its path, bytes, what it says it was made from."""

    path: str
    data: bytes
    origin: str


def _verify_row(letter: _Letter, source: Path, list_path: str, lang: str) -> None:
    """The letter of one row of a list beside what the row gives today."""
    from generator.cli.merge import master_of, plan_of
    from generator.mailmerge.merging import letter_of_origin

    master = master_of(shown(source))
    plan, problems, _ = plan_of(master, list_path, "", ordered=False, taken=set())
    if plan is None:
        raise InputError(problems)
    names = {"path": letter.path, "source": shown(source), "list": list_path}
    made = letter_of_origin(master, plan.words, letter.origin)
    if made is None:
        raise InputError([Diagnostic("E936", letter.path, params=names)])
    place, fresh = made
    row = plan.listing.rows[place].number
    verdict = compare(letter.data, fresh, letter.path)
    if verdict.kind == SAME:
        speak(say("verify-same-row", lang, row=row, **names))
        return
    names |= {"place_vi": f"hàng {row}", "place_en": f"row {row}"}
    names["what"] = differences_text(verdict, lang)
    raise InputError([Diagnostic("E937", letter.path, params=names)])


def _of_a_row(file: str, source: Path) -> InputError | None:
    """What to say where `source` is the master of a merge: the list is needed too."""
    places = _places_of(source)
    if not places:
        return None
    params = {"path": file, "source": shown(source), "places": ", ".join(places)}
    return InputError([Diagnostic("E935", file, params=params)])


def _places_of(source: Path) -> list[str]:
    data = read_bytes(source, Problems(""))
    return places_of_file(data) if data is not None else []


def source_of(document: Path) -> Path | None:
    """The directive that a document was made from, by its place or, elsewhere, by its name.

    Of the letters of a merge, which lie in a folder, it is the master that the folder is named by.
    """
    workspace = find_workspace(document)
    if workspace is None:
        return _with_ending(document) or _master_of(document.resolve().parent)
    directives = workspace / DIRECTIVES
    whole = document.resolve()
    output = (workspace / OUTPUT).resolve()
    if whole.is_relative_to(output):
        inside = directives / whole.relative_to(output)
        if found := _with_ending(inside) or _master_of(inside.parent):
            return found
    named = [path for e in _ENDINGS for path in directives.rglob(f"*{e}")]
    alike = [path for path in named if path.stem == document.stem]
    return alike[0] if len(alike) == 1 else _with_ending(document)


def _master_of(folder: Path) -> Path | None:
    candidates = (folder.with_name(folder.name + ending) for ending in _ENDINGS)
    return next((path for path in candidates if path.is_file() and _places_of(path)), None)


def _with_ending(document: Path) -> Path | None:
    candidates = (document.with_suffix(ending) for ending in _ENDINGS)
    return next((path for path in candidates if path.is_file()), None)


def _read(file: str) -> bytes:
    what = f"> {MAX_FILE >> 20} MiB"
    return input_bytes(file, MAX_FILE, Diagnostic("E905", file, params={"what": what}))


def _rendered(source: Path, *, embed: bool) -> bytes:
    """What the directive gives today; `embed`: with its YAML in it.

    Raises `InputError` where it cannot be rendered.
    """
    workspace = find_workspace(source)
    profile = None
    if workspace is not None:
        profile, problems = load_profile(shown(workspace / PROFILE))
        if problems:
            raise InputError(problems)
    loaded = load(shown(source), profile)
    if loaded.directive is None:
        raise InputError(loaded.diagnostics)
    document = Documents().make(loaded.directive, workspace)[0]
    return embedded(document, loaded, shown(source)) if embed else document


def _told(file: str, verdict: Verdict, source: Path, lang: str) -> Diagnostic:
    what = differences_text(verdict, lang)
    params = {"path": file, "source": shown(source), "what": what}
    if verdict.kind == NOT_OURS:
        return Diagnostic("E932", file, params=params)
    if verdict.kind == SOURCE_CHANGED:
        return Diagnostic("E934", file, params={**params, "what": f": {what}"})
    return Diagnostic("E933", file, params=params)
