"""`vanban templates list|check|reset`: the Word templates of a workspace."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import NoReturn

import click

from generator.cli.boundary import report, speak
from generator.cli.groups import Group
from generator.cli.template_table import print_templates
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import SENTENCES, TEMPLATES, shown
from generator.core.diagnostics import Diagnostic
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE, InputError, MachineError
from generator.core.files import write_atomic
from generator.core.text import closest
from generator.decree.types import find_type
from generator.directive.profile import find_workspace
from generator.render.base.templates import TEMPLATES as BASE
from generator.render.base_templates import read_template, template_path
from generator.render.template_origin import SAME, base_template, origin, stem_of

_STEMS = [template.stem for template in BASE]
_KNOWN = ", ".join(_STEMS)


def command(lang: str) -> click.Command:
    """The group, its help in `lang`."""
    loaders = {
        "list": partial(_list_command, lang),
        "check": partial(_check_command, lang),
        "reset": partial(_reset_command, lang),
    }
    return Group("templates", lang, loaders, prefix="templates-")


def _list_command(lang: str) -> click.Command:
    return Command("templates-list", lang, callback=lambda: print_templates(_own_folder(), lang))


def _check_command(lang: str) -> click.Command:
    names = click.Argument(["names"], nargs=-1, metavar=say("template-name", lang))
    return Command(
        "templates-check", lang, params=[names], callback=lambda names: _check(names, lang)
    )


def _reset_command(lang: str) -> click.Command:
    return Command(
        "templates-reset",
        lang,
        params=[
            click.Argument(["names"], nargs=-1, metavar=say("template-name", lang)),
            click.Option(["--all", "every"], is_flag=True, help=say("templates-reset-all", lang)),
        ],
        callback=lambda names, every: _reset(names, every, lang),
    )


def _own_folder() -> Path | None:
    """The workspace's `templates/`, whether or not it is there."""
    workspace = find_workspace("x.yaml")
    return None if workspace is None else workspace / TEMPLATES


def _check(names: tuple[str, ...], lang: str) -> None:
    """Check every file before anything is said."""
    own = _own_folder()
    files, problems = _files(names, own, lang)
    code = EXIT_INPUT
    works: list[tuple[str, int]] = []
    for path in files:
        try:
            found = problems_of(path, lang)
        except InputError as error:
            found = error.diagnostics
        except MachineError as error:
            found, code = error.diagnostics, EXIT_MACHINE
        problems += found
        if not any(map(_is_error, found)):
            works.append((shown(path), len(found)))
    report(problems, lang)
    for name, count in works:
        words = "template-works-but" if count else "template-works"
        speak(say(words, lang, path=name, count=count))
    if errors := sum(map(_is_error, problems)):
        _stop(errors, code, lang)


def _stop(count: int, code: int, lang: str) -> NoReturn:
    click.echo(say("template-problems", lang, count=count), err=True)
    raise click.exceptions.Exit(code)


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.code.startswith("E")


def problems_of(path: Path, lang: str) -> list[Diagnostic]:
    """What is wrong with a template. Raises `InputError`, `MachineError`: it cannot be read."""
    from generator.render.template_check import check_template  # heavy: docxtpl, Jinja, lxml

    name = shown(path)
    stem = stem_of(path.stem)
    base = base_template(stem)
    found = check_template(read_template(name), base, name)
    if base is None:
        found.append(Diagnostic("W536", name, params={"known": _KNOWN}))
    return found


def _files(
    names: tuple[str, ...], own: Path | None, lang: str
) -> tuple[list[Path], list[Diagnostic]]:
    """The files that are meant, each once; and what is meant by nothing."""
    problems: list[Diagnostic] = []
    if not names:
        mine = sorted(own.glob("[!.~]*.docx")) if own else []
        problems = [_unused(path, lang) for path in mine if stem_of(path.stem) not in _STEMS]
        files = [path for path in mine if path.stem in _STEMS]
        return files or [Path(template_path(stem, own)) for stem in _STEMS], problems
    files = []
    for name in names:
        stem = _stem(name)
        if stem is not None:
            files.append(Path(template_path(stem, own)))
        elif os.path.lexists(name) or name.endswith(".docx"):
            files.append(Path(name))
        else:
            problems.append(_unknown(name, "vanban templates check", lang))
    return list(dict.fromkeys(files)), problems


def _stem(name: str) -> str | None:
    """The template that `name` names: its stem, or a type of document that uses it."""
    if name in _STEMS:
        return name
    kind = find_type(name) or find_type(name.replace("-", " "))
    return kind.template if kind and kind.template in _STEMS else None


def _near(name: str, lang: str) -> str:
    near = closest(name.removesuffix(".docx"), _STEMS)
    return "" if near is None else say("did-you-mean", lang, near=f"«{near}»")


def _unknown(name: str, place: str, lang: str) -> Diagnostic:
    params = {"value": name, "near": _near(name, lang), "known": _KNOWN}
    return Diagnostic("E530", place, params=params)


def _unused(path: Path, lang: str) -> Diagnostic:
    params = {"near": _near(path.stem, lang), "known": _KNOWN}
    return Diagnostic("W535", shown(path), params=params)


def _reset(names: tuple[str, ...], every: bool, lang: str) -> None:
    """Look at every file first; then keep and replace one after the other."""
    if not names and not every:
        raise SpokenUsageError(
            say("templates-reset-what", lang, known=_KNOWN), click.get_current_context()
        )
    own = _own_folder()
    if own is None:
        raise InputError([Diagnostic("E531", "vanban templates reset")])
    sentences = [name for name in names if name in (SENTENCES, Path(SENTENCES).stem)]
    names = tuple(name for name in names if name not in sentences)
    stems = {name: _stem(name.removesuffix(".docx")) for name in names}
    place = "vanban templates reset"
    unknown = [_unknown(name, place, lang) for name, stem in stems.items() if stem is None]
    if unknown:
        raise InputError(unknown)
    wanted = _STEMS if every else list(dict.fromkeys(filter(None, stems.values())))
    old = {stem: _old(own / f"{stem}.docx") for stem in wanted}
    for stem, content in old.items():
        same = content is not None and origin(content, stem) == SAME
        _replace(own / f"{stem}.docx", base_template(stem) or b"", content, lang, same=same)
    if sentences:
        _reset_sentences(own, lang)


def _reset_sentences(own: Path, lang: str) -> None:
    """The sentences of follow-up letters, to be changed by the office."""
    from generator.followup.phrases import OWN

    target, base = own / SENTENCES, OWN.read_bytes()
    old = _old(target)
    _replace(target, base, old, lang, same=old == base)


def _old(path: Path) -> bytes | None:
    """What stands at `path`; None where nothing does. No limit: this must help against any file."""
    if not os.path.lexists(path):
        return None
    try:
        return path.read_bytes() if path.is_file() or path.is_symlink() else _not_a_file(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise MachineError([Diagnostic("E542", shown(path), params={"reason": reason})]) from error


def _not_a_file(path: Path) -> bytes:
    raise InputError([Diagnostic("E501", shown(path))])


def _replace(target: Path, content: bytes, old: bytes | None, lang: str, *, same: bool) -> None:
    if same:
        speak(say("template-is-base", lang, path=shown(target)))
        return
    if old is not None:
        kept = _free_name(target)
        write_atomic(kept, old)
        speak(say("template-was-kept", lang, path=shown(kept)))
    write_atomic(target, content)
    speak(shown(target))


def _free_name(target: Path) -> Path:
    number = 1
    while os.path.lexists(kept := target.with_name(f"{target.stem}.cu-{number}{target.suffix}")):
        number += 1
    return kept
