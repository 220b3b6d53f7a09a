"""The one place where exceptions become a sentence and an exit code; no traceback passes it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from generator.cli.program import program
from generator.cli.words import language, say, usage_sentence
from generator.cli.workspace import shown
from generator.core.diagnostics import Diagnostic, format_diagnostic, printable
from generator.core.errors import EXIT_INPUT, EXIT_MACHINE, EXIT_OK, EXIT_USAGE, VanbanError

_NO_SUCH_FILE = "E001"
_EXIT_INTERRUPTED = 130  # as the shell reports a command stopped by Ctrl-C


def run(arguments: list[str]) -> int:
    """Run `vanban` with `arguments` (without the program's name) and return the exit code."""
    _speak_utf8()
    lang = language(arguments)
    try:
        code = program(lang).main(arguments, prog_name="vanban", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        return EXIT_USAGE
    except click.UsageError as error:
        click.echo(usage_sentence(error, lang), err=True)
        return EXIT_USAGE
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("interrupted", lang), err=True)
        return _EXIT_INTERRUPTED
    except VanbanError as error:
        report(error.diagnostics, lang)
        return error.exit_code
    except OSError as error:
        path = str(error.filename or "vanban")
        report([Diagnostic("E703", path, params={"reason": error.strerror or str(error)})], lang)
        return EXIT_MACHINE
    except Exception as error:  # the last resort: a defect of ours must not print a traceback
        if os.environ.get("VANBAN_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}"
        report([Diagnostic("E799", "vanban", params={"reason": reason[:300]})], lang)
        return EXIT_MACHINE
    return code if isinstance(code, int) else EXIT_OK


def tell(paths: Iterable[Path]) -> None:
    """Print the paths of results to stdout."""
    for path in paths:
        speak(shown(path))


def speak(text: str, *, newline: bool = True) -> None:
    """Print to stdout. A reader that has gone (`vanban … | head`) stops no work."""
    try:
        click.echo(text, nl=newline)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def report(diagnostics: list[Diagnostic], lang: str) -> None:
    """Print all diagnostics to stderr, by file and from top to bottom."""
    for diagnostic in sorted(diagnostics, key=Diagnostic.sort_key):
        click.echo(format_diagnostic(diagnostic, lang), err=True)
        if diagnostic.code == _NO_SUCH_FILE:
            _tell_near(diagnostic.path, lang)


def _tell_near(path: str, lang: str) -> None:
    from generator.cli.near_files import near_file

    if near := near_file(path):
        click.echo(say("near-file", lang, path=printable(near)), err=True)


def fail_on(diagnostics: list[Diagnostic], lang: str) -> None:
    """Stop with exit code 1 and a summary (of what are no warnings) where there is any."""
    if diagnostics:
        report(diagnostics, lang)
        count = sum(not one.code.startswith("W") for one in diagnostics)
        click.echo(say("problems", lang, count=count), err=True)
        raise click.exceptions.Exit(EXIT_INPUT)


def _speak_utf8() -> None:
    """Vietnamese goes out as UTF-8 even under LANG=C, and a bad character never stops a message."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
