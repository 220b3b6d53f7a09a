"""`vanban init DIR`: a workspace that renders at once."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from generator.cli.boundary import fail_on, speak
from generator.cli.schema import schema_text
from generator.cli.words import Command, say
from generator.cli.workspace import DIRECTIVES, OUTPUT, PROFILE, SCHEMA, TEMPLATES, shown
from generator.compare.git_setup import ATTRIBUTES
from generator.core.clock import today
from generator.core.diagnostics import Diagnostic
from generator.core.files import write_atomic
from generator.decree.types import LETTER
from generator.directive.profile import load_profile_text
from generator.directive.profile_scaffold import new_profile
from generator.directive.scaffold import new_directive
from generator.render import template_path

# The book is made again from the files; each desk has its own, or one database for all.
_GITIGNORE = f"/{OUTPUT}/*\n!/{OUTPUT}/README.md\n/vanban.db*\n"
_OUTPUT_README = (
    f"Văn bản do `vanban render` tạo ra nằm ở đây, theo đúng cây thư mục của `{DIRECTIVES}/`.\n"
    "Thư mục này không đưa vào git: xóa lúc nào cũng được, chạy lại là có.\n"
)


def command(lang: str) -> click.Command:
    """The command, its help in `lang`."""
    return Command(
        "init",
        lang,
        params=[click.Argument(["folder"], metavar=say("folder", lang))],
        callback=lambda folder: _init(folder, lang),
    )


def _init(folder: str, lang: str) -> None:
    root = Path(folder)
    if (root / PROFILE).exists():
        fail_on([Diagnostic("E706", shown(root / PROFILE))], lang)
    profile_text = new_profile(lang)
    profile, problems = load_profile_text(profile_text.encode(), PROFILE)
    fail_on(problems, lang)
    example = f"{DIRECTIVES}/{today().year}/cong-van-mau.yaml"
    template = Path(template_path(LETTER.template))
    files: dict[str, bytes] = {
        PROFILE: profile_text.encode(),
        ".gitignore": _GITIGNORE.encode(),
        ".gitattributes": ATTRIBUTES.encode(),
        f"{OUTPUT}/README.md": _OUTPUT_README.encode(),
        f"{TEMPLATES}/{template.name}": template.read_bytes(),
        SCHEMA: schema_text().encode(),
        example: new_directive(
            LETTER, profile, lang=lang, schema=f"../{Path(SCHEMA).name}"
        ).encode(),
    }
    fail_on(
        [Diagnostic("E701", shown(root / name)) for name in files if (root / name).exists()], lang
    )
    for name, content in files.items():
        write_atomic(root / name, content)
    speak(say("init-done", lang, folder=shlex.quote(folder), profile=PROFILE, example=example))
