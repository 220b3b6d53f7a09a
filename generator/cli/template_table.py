"""The table of `vanban templates list`."""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path

from generator.cli.boundary import speak
from generator.cli.words import say
from generator.cli.workspace import shown
from generator.core.errors import VanbanError
from generator.core.text import closest
from generator.decree.types import DOCUMENT_TYPES
from generator.render.base.templates import TEMPLATES, Template
from generator.render.base_templates import read_template
from generator.render.template_origin import is_kept, origin, stem_of

_GAP = "  "
_LEAST = 30  # of the last column, however narrow the window is
_COLUMNS = ("name", "model", "file", "types")


def print_templates(own: Path | None, lang: str) -> None:
    """Every template, and the files of the workspace's folder `own` that no type uses."""
    heads = [say(f"template-column-{column}", lang) for column in _COLUMNS]
    rows = [heads, *(_row(template, own, lang) for template in TEMPLATES)]
    *fixed, last = (max(map(len, column)) for column in zip(*rows, strict=True))
    before = sum(fixed) + len(_GAP) * len(fixed)
    width = max(_LEAST, shutil.get_terminal_size((120, 24)).columns - before)
    for number, row in enumerate(rows):
        lines = textwrap.wrap(row[-1], width, break_on_hyphens=False) or [""]
        cells = [cell.ljust(length) for cell, length in zip(row, fixed, strict=False)]
        speak((_GAP.join([*cells, lines[0]])).rstrip())
        for line in lines[1:]:
            speak(" " * before + line)
        if not number:
            speak(_GAP.join("─" * length for length in (*fixed, min(width, last))))
    _print_unused(own, lang)


def _row(template: Template, own: Path | None, lang: str) -> list[str]:
    types = [kind.name for kind in DOCUMENT_TYPES if kind.template == template.stem]
    used_for = template.name if len(types) < 2 else ", ".join(types)
    used_for = used_for if types else say("template-no-type", lang, name=template.name)
    return [template.stem, template.model, _file(template.stem, own, lang), used_for]


def _file(stem: str, own: Path | None, lang: str) -> str:
    path = own / f"{stem}.docx" if own else None
    if path is None or not (path.exists() or path.is_symlink()):
        return say("template-of-program", lang)
    try:
        state = origin(read_template(str(path)), stem)
    except VanbanError:
        state = "unreadable"
    return f"{shown(own or path)}/, {say(f'template-{state}', lang)}"


def _print_unused(own: Path | None, lang: str) -> None:
    stems = [template.stem for template in TEMPLATES]
    files = sorted(own.glob("[!.~]*.docx")) if own else []
    unused = [path for path in files if path.stem not in stems]
    if not unused:
        return
    speak(f"\n{say('template-unused', lang)}")
    for path in unused:
        near = closest(path.stem, stems)
        remark = ""
        if is_kept(path.stem) and stem_of(path.stem) in stems:
            remark = say("template-kept", lang)
        elif near:
            remark = say("template-near", lang, near=f"{near}.docx")
        speak(f"  {shown(path)}" + (f" ({remark})" if remark else ""))
