"""A command with commands of its own, whose help speaks the user's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from generator.cli.words import HELP, Command, lang_option, say


class Group(click.Group):
    """A group that knows its commands' names and summaries without making them.

    `loaders` makes each command; the words of a command are under `prefix` and its name.
    """

    def __init__(
        self,
        name: str,
        lang: str,
        loaders: dict[str, Callable[[], click.Command]],
        *,
        words: str = "",
        prefix: str = "",
        params: Sequence[click.Parameter] = (),
    ) -> None:
        super().__init__(
            name,
            help=say(words or name, lang),
            short_help="",
            params=[lang_option(lang), *params],
            context_settings=HELP,
            no_args_is_help=True,
        )
        self.lang = lang
        self._loaders = loaders
        self._words = words or name
        self._prefix = prefix

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._loaders)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        loader = self._loaders.get(cmd_name)
        return None if loader is None else loader()

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:  # Click knows only commands that are made
            name = error.command_name
            raise click.exceptions.NoSuchCommand(
                name, possibilities=self._loaders, ctx=ctx
            ) from error

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        words = say(f"{self._words}-usage", self.lang)
        formatter.write_usage(ctx.command_path, words, prefix=say("usage", self.lang))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, say(f"{self._prefix}{name}-summary", self.lang)) for name in self._loaders]
        with formatter.section(say("commands", self.lang)):
            formatter.write_dl(rows)
        Command.write_options(self, ctx, formatter, self.lang)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        return Command.translated_help_option(super().get_help_option(ctx), self.lang)
