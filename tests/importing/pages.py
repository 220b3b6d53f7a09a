"""Pages side by side: the same words in the same structure, whatever makes them up."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from generator.compose.document import compose
from generator.compose.page import Block, Page, Run, TableBlock
from generator.directive.profile import Profile
from generator.importing.importing import Result, import_docx
from generator.render import load_template, render, template_path
from generator.render.template import CompiledTemplate


@cache
def _template(stem: str) -> CompiledTemplate:
    return load_template(template_path(stem), cache_folder=None)


def docx_of(page: Page) -> bytes:
    """The document of a page, through our own template."""
    return render(page, _template(page.template), source_digest="", version="1")


def imported(docx: bytes, name: str = "van-ban", profile: Profile | None = None) -> Result:
    """What the import makes of a document."""
    return import_docx(docx, f"{name}.docx", str(Path("nhap") / f"{name}.yaml"), profile)


def page_again(page: Page, profile: Profile | None = None) -> Page:
    """A page on paper, read back, composed again."""
    result = imported(docx_of(page), profile=profile)
    assert result.directive is not None, result.notes
    return compose(result.directive)


def comparable(page: Page) -> dict[str, Any]:
    """A page as plain values: each letter with its look; white space has none."""
    values = page._asdict()
    for name in ("body", "tail", "basis", "attached"):
        values[name] = [_block(block) for block in values[name]]
    return values


def _block(block: Block) -> tuple[Any, ...]:
    drawn: Any = block.drawn
    if isinstance(drawn, TableBlock):
        cells = [
            [(tuple(map(_letters, cell.paragraphs)), cell[1:]) for cell in row]
            for row in (*drawn.header, *drawn.rows)
        ]
        drawn = (drawn.widths, len(drawn.header), cells, drawn.size)
    return (block.style, _letters(block.runs), drawn)


def _letters(runs: tuple[Run, ...]) -> tuple[Any, ...]:
    found: list[Any] = []
    for run in runs:
        if run.note:
            found.append("".join(part.text for part in run.note))
        found += [
            (ch, run.bold and not ch.isspace(), run.italic and not ch.isspace()) for ch in run.text
        ]
    return tuple(found)
