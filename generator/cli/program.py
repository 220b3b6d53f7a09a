"""The program: its commands, each imported only when it is called."""

from __future__ import annotations

from functools import partial
from importlib import import_module

import click

from generator.cli.groups import Group
from generator.cli.words import say

# Command → the module under generator.cli with its `command(lang)`.
_COMMANDS: dict[str, str] = {
    "render": "render",
    "build": "build",
    "import": "importing",
    "check": "check",
    "rules": "rules",
    "verify": "verify",
    "new": "new",
    "init": "init",
    "schema": "schema",
    "issue": "issue",
    "reserve": "reserve",
    "register": "register",
    "amend": "amend",
    "correct": "correct",
    "revoke": "revoke",
    "progress": "progress",
    "followup": "followup",
    "merge": "merge",
    "templates": "templates",
    "doctor": "doctor",
    "diff": "diff",
    "git": "git",
}


def program(lang: str) -> click.Group:
    """The `vanban` command line, speaking `lang` (`vi` or `en`)."""
    loaders = {name: partial(_load, module, lang) for name, module in _COMMANDS.items()}
    return Group("vanban", lang, loaders, words="program", params=[_version_option(lang)])


def _load(module: str, lang: str) -> click.Command:
    return import_module(f"generator.cli.{module}").command(lang)


def _version_option(lang: str) -> click.Option:
    from generator import __version__

    def show(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(f"vanban {__version__}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=show,
        help=say("version", lang),
    )
