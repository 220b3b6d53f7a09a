"""`vanban diff A B [--format text|json] [--redline FILE.docx]`.

`--format json` prints one object: `old` and `new` as they were named, `same` (no difference for a
reader), and `changes`, a list in the order of the contract's keys: `kind` (`added`, `removed`,
`changed`, `reworded`, `moved`, `renumbered`), `key` (the field's name, `tasks.due` of a nested
one), `place`, `name`, `old`, `new`, `to` (of a move; all of these null where there is none) and
`sentence`. The names of keys and kinds are stable.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from generator.cli.boundary import report, speak
from generator.cli.words import Command, SpokenUsageError, say
from generator.cli.workspace import is_document
from generator.core.diagnostics import Diagnostic
from generator.core.files import write_atomic

_FORMATS = ("text", "json")


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "diff",
        lang,
        params=[
            click.Argument(["versions"], nargs=-1, metavar=say("diff-versions", lang)),
            click.Option(
                ["--format"],
                type=click.Choice(_FORMATS),
                default="text",
                help=say("diff-format", lang),
            ),
            click.Option(["--redline"], metavar=say("file-argument", lang),
                         help=say("diff-redline", lang)),
        ],
        callback=lambda versions, format, redline: _diff(versions, format, redline, lang),
    )  # fmt: skip


def _diff(arguments: tuple[str, ...], form: str, target: str | None, lang: str) -> None:
    from generator.build.documents import Documents
    from generator.compare.comparing import changes_between
    from generator.compare.sentences import as_data, coloured_marks, plain_marks, sentence
    from generator.compare.versions import fetch_both, operands_of, readings

    context = click.get_current_context()
    operands = operands_of(arguments)
    if operands is None:
        raise SpokenUsageError(say("diff-count", lang), context)
    for operand in operands:
        if operand.revision.startswith("-"):
            words = say("diff-revision", lang, revision=operand.revision)
            raise SpokenUsageError(words, context)
    _check_target(target, [operand.path for operand in operands], lang)
    old, new = fetch_both(*operands)
    documents = Documents()
    changes = changes_between(*readings(old, new, lambda d, w: documents.make(d, w)[0]))
    if form == "json":
        _print_json(operands[0].shown, operands[1].shown, [as_data(c, lang) for c in changes])
    else:
        marks = coloured_marks if _colours() else plain_marks
        for change in changes:
            speak(sentence(change, lang, marks))
        if not changes:
            kind = "-docx" if old.is_docx or new.is_docx else "-yaml"
            speak(say("diff-same" + ("" if old.data == new.data else kind), lang))
    if target is not None:
        from generator.compare.redline import redline
        from generator.compare.versions import as_docx, written

        papers = [as_docx(v, lambda d, w: documents.make(d, w)[0]) for v in (old, new)]
        done = redline(papers[0], papers[1], old.operand.shown, new.operand.shown, written(new))
        write_atomic(target, done.content)
        if done.left_out:
            report([Diagnostic("W961", target, params={"count": str(done.left_out)})], lang)
        if form == "text":
            speak(say("diff-redlined", lang, path=target))


def _check_target(target: str | None, sources: list[str], lang: str) -> None:
    if target is None:
        return
    taken = {os.path.realpath(source) for source in sources}
    unfit = not target.lower().endswith(".docx") or os.path.realpath(target) in taken
    if unfit or is_document(Path(target)):
        raise SpokenUsageError(say("diff-target", lang), click.get_current_context())


def _print_json(old: str, new: str, changes: list[dict[str, object]]) -> None:
    import json

    data = {"old": old, "new": new, "same": not changes, "changes": changes}
    speak(json.dumps(data, ensure_ascii=False, indent=2))


def _colours() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ
