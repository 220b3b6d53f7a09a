"""The program: its commands, each imported only when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from generator.cli.words import HELP, Command, lang_option, say

# Command → the module under generator.cli with its `command(lang)`.
_COMMANDS: dict[str, str] = {
    "render": "render",
    "new": "new",
    "init": "init",
    "schema": "schema",
}


class _Program(click.Group):
    """A group that knows its commands' names and summaries without importing them."""

    def __init__(self, lang: str) -> None:
        super().__init__(
            "vanban",
            help=say("program", lang),
            params=[lang_option(lang), _version_option(lang)],
            context_settings=HELP,
            no_args_is_help=True,
        )
        self.lang = lang

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        return import_module(f"generator.cli.{module}").command(self.lang)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(
            ctx.command_path, say("program-usage", self.lang), prefix=say("usage", self.lang)
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(say("commands", self.lang)):
            formatter.write_dl([(name, say(f"{name}-summary", self.lang)) for name in _COMMANDS])
        Command.write_options(self, ctx, formatter, self.lang)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return Command.translated_help_option(super().get_help_option(ctx), self.lang)


def program(lang: str) -> click.Group:
    """The `vanban` command line, speaking `lang` (`vi` or `en`)."""
    return _Program(lang)


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
