"""Prints what `inspect_docx` sees: `python -m tests.inspect.dump FILE.docx …`."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.inspect import document_date, document_type, inspect_docx, number_and_symbol
from generator.inspect.layout import Layout, Paragraph


def dump(layout: Layout) -> str:
    """The document, a line a paragraph."""
    kind = document_type(layout)
    lines = [
        f"{kind.name if kind else '?'} · {document_date(layout)} · {number_and_symbol(layout)}"
    ]
    lines += [str(section) for section in layout.sections]
    drawn = {line.paragraph: line for line in layout.lines}
    for paragraph in layout.paragraphs:
        lines.append(_line(paragraph))
        if paragraph.number in drawn:
            lines.append(f"      ——— {drawn[paragraph.number]}")
    lines += [f"{n.variant}: {n.paragraph.place} {n.paragraph.align}" for n in layout.page_numbers]
    return "\n".join([*lines, *layout.missed])


def _line(paragraph: Paragraph) -> str:
    place = paragraph.place
    where = place.part[0] if place.table < 0 else f"t{place.table}.{place.row}.{place.column}"
    looks = dict.fromkeys(
        f"{run.font.replace('Times New Roman', 'TNR')} {run.size:g}"
        f"{'b' * run.bold}{'i' * run.italic}{'u' * run.underline}{'C' * run.caps}{run.color}"
        for run in paragraph.runs
        if run.text.strip()
    )
    label = f"[{paragraph.label}] " if paragraph.label else ""
    return (
        f"{paragraph.number:3} {where:7} {paragraph.component:15} {paragraph.align:6} "
        f"{paragraph.first_indent:5}/{paragraph.left_indent:4} "
        f"{paragraph.before:g}/{paragraph.after:g} {paragraph.line[1]:g} "
        f"{', '.join(looks)[:40]} | {label}{paragraph.text[:90]!r}"
    )


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(f"== {name}")
        print(dump(inspect_docx(Path(name).read_bytes(), name)))
