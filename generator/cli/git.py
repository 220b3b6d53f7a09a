"""`vanban git setup|textconv|merge-driver`: git reads and merges documents by meaning."""

from __future__ import annotations

from functools import partial

import click

from generator.cli import git_commands
from generator.cli.groups import Group


def command(lang: str) -> click.Command:
    """The group, its help in `lang`."""
    loaders = {
        "setup": partial(git_commands.setup_command, lang),
        "textconv": partial(git_commands.textconv_command, lang),
        "merge-driver": partial(git_commands.merge_command, lang),
    }
    return Group("git", lang, loaders, prefix="git-")
