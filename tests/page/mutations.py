"""`python -m tests.page.mutations [NAME…]`: breaks the constants of the layout, one by one.

Each mutation renders a few examples in a process of its own, whose `decree.layout` is changed
before anything else is imported; then all go through LibreOffice at once and `checks` judges them.
A mutation that nobody notices is printed, and the exit code is 1. The suite runs a few of them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from generator.decree import layout
from tests.gallery.examples import FOLDER, page_of
from tests.page.checks import violations
from tests.page.measure import measure

# Where something stands that the three usual examples do not have.
USUAL = ("cong-van", "quyet-dinh-ban-hanh-quy-che", "ke-hoach")
WHERE: dict[str, tuple[str, ...]] = {
    "mark": ("chi-thi",),
    "copy_form": ("ban-sao-y",),
    "addressees": ("to-trinh",),
    "task_title": ("chi-thi",),
    "heading": ("huong-dan",),
    "authority": ("quyet-dinh",),
    "order": ("quyet-dinh",),
    "MARGIN_BOTTOM": ("long",),
    "MARGIN_TOP": ("long",),
    "page_number": ("quyet-dinh-ban-hanh-quy-che",),
}
# Sizes that the decree says nothing of.
UNJUDGED = {"table_cell", "small_table_cell", "smallest_table_cell", "unit", "footnote",
            "confirmation", "drafter"}  # fmt: skip
NUMBERS: dict[str, str] = {
    "FONT": "'DejaVu Sans'",
    "PAGE_WIDTH": "mm(216)",
    "PAGE_HEIGHT": "mm(279)",
    "MARGIN_TOP": "L.MARGIN_TOP._replace(value=mm(30))",
    "MARGIN_BOTTOM": "L.MARGIN_BOTTOM._replace(value=mm(50))",
    "MARGIN_LEFT": "L.MARGIN_LEFT._replace(value=mm(25))",
    "MARGIN_RIGHT": "L.MARGIN_RIGHT._replace(value=mm(10))",
    "FIRST_LINE_INDENT": "mm(7)",
    "PARAGRAPH_GAP": "L.PARAGRAPH_GAP._replace(value=pt(2))",
    "LINE_PITCH": "1.7",
    "SUBJECT_GAP": "pt(0)",
    "MOTTO_LINE": "0.6",
    "AGENCY_LINE_LOW": "0.8",
    "TITLE_LINE_LOW": "0.9",
}


def mutations() -> dict[str, str]:
    """Name → the statement that changes the layout module `L`."""
    found = {name: f"L.{name} = {value}" for name, value in NUMBERS.items()}
    for name, kind in layout.TYPES.items():
        if name in UNJUDGED:
            continue
        change = f"L.TYPES[{name!r}] = L.TYPES[{name!r}]._replace"
        found[f"{name}.size"] = f"{change}(size={kind.high + 1.5})"
        if name in ("body", "contact", "recipients", "page_number", "addressees"):
            continue  # words of it may be bold or slanted
        found[f"{name}.bold"] = f"{change}(bold={not kind.bold})"
        found[f"{name}.italic"] = f"{change}(italic={not kind.italic})"
    return found


_RENDER = """
import sys
from pathlib import Path
import generator.decree.layout as L
from generator.core.units import mm, pt
{change}
from generator.compose.document import compose
from generator.render.base.package import template_docx
from generator.render.base.templates import TEMPLATES
from generator.render.compiler import compile_template
from generator.render.rendering import render
from tests.page.mutations import directive
built = {{t.stem: t for t in TEMPLATES}}
for name in sys.argv[2:]:
    page = compose(directive(name))
    template = compile_template(template_docx(built[page.template]))
    document = render(page, template, source_digest="", version="")
    Path(sys.argv[1], name + ".docx").write_bytes(document)
"""


def directive(name: str):
    """The example `name`, or a long text."""
    from generator.directive.load import load_text
    from tests.gallery.examples import directive_of
    from tests.page.variants import variant

    if name != "long":
        return directive_of(FOLDER / f"{name}.yaml")
    return load_text(variant(133).encode(), name, None).directive


def examples_for(name: str) -> tuple[str, ...]:
    return (*WHERE.get(name.split(".")[0], ()), *USUAL)


def survivors(names: list[str]) -> list[str]:
    """Those of the mutations that no check notices."""
    statements = mutations()
    documents: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            examples = examples_for(name)
            code = _RENDER.format(change=statements[name])
            command = [sys.executable, "-c", code, folder, *examples]
            subprocess.run(command, check=True, cwd=FOLDER.parents[1])
            for example in examples:
                content = Path(folder, f"{example}.docx").read_bytes()
                documents[f"{name}|{example}"] = content
    printed = measure(documents)
    return [
        name
        for name in names
        if not any(_is_red(printed[f"{name}|{e}"], e) for e in examples_for(name))
    ]


def _is_red(measured, example: str) -> bool:
    from generator.compose.document import compose

    page = page_of(FOLDER / f"{example}.yaml") if example != "long" else compose(directive("long"))
    try:
        return bool(violations(measured, page))
    except (AssertionError, LookupError):  # words that are not where they should be
        return True


def main(names: list[str]) -> int:
    wanted = names or list(mutations())
    left = survivors(wanted)
    sys.stdout.write(f"{len(wanted)} mutations, {len(left)} unnoticed: {', '.join(left) or '-'}\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
