"""`vanban register show|search|export|verify|rebuild|start|void|close`: the book."""

from __future__ import annotations

from functools import partial

import click

from generator.cli import register_book, register_care
from generator.cli.groups import Group


def command(lang: str) -> click.Command:
    """The group, its help in `lang`."""
    loaders = {
        "show": partial(register_book.show_command, lang),
        "search": partial(register_book.search_command, lang),
        "export": partial(register_book.export_command, lang),
        "verify": partial(register_care.verify_command, lang),
        "rebuild": partial(register_care.rebuild_command, lang),
        "start": partial(register_care.start_command, lang),
        "void": partial(register_care.void_command, lang),
        "close": partial(register_care.close_command, lang),
    }
    return Group("register", lang, loaders, prefix="register-")
