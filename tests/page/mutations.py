"""`python -m tests.page.mutations [NAME…]`: breaks every constant of the layout, one by one.

Each constant of `decree/layout.py` that reaches the paper, each size, weight and slant of a
component, and the size of each style is put outside what the decree allows; the base template is
rebuilt in memory, `specimens` are printed, and `rules.violations` has to find something. What
nobody notices is printed, and the exit code is 1. About 200 breakages, three minutes; the suite
runs a few of them (`test_mutations`). `-v` shows what was found.
"""

from __future__ import annotations

import pickle
import sys
import tempfile
from pathlib import Path

from generator.decree import layout
from generator.render.base.style_table import STYLES
from tests.page.broken import Change, Job, print_all
from tests.page.measure_many import measure_what_prints
from tests.page.rules import violations
from tests.page.specimens import SPECIMENS

_LAYOUT, _STYLES = "generator.decree.layout", "generator.render.base.style_table"
# Constants of lengths and factors → values that the decree does not allow, or that no page can be
# set with.
BROKEN: dict[str, tuple[str, ...]] = {
    "FONT": ("'DejaVu Sans'",),
    "PAGE_WIDTH": ("mm(216)", "mm(200)"),
    "PAGE_HEIGHT": ("mm(279)", "mm(310)"),
    "MARGIN_TOP": ("_(MARGIN_TOP, mm(15))", "_(MARGIN_TOP, mm(30))"),
    "MARGIN_BOTTOM": ("_(MARGIN_BOTTOM, mm(10))", "_(MARGIN_BOTTOM, mm(34))"),
    "MARGIN_LEFT": ("_(MARGIN_LEFT, mm(25))", "_(MARGIN_LEFT, mm(40))"),
    "MARGIN_RIGHT": ("_(MARGIN_RIGHT, mm(10))", "_(MARGIN_RIGHT, mm(25))"),
    "TEXT_WIDTH": ("mm(140)", "mm(190)"),
    "LANDSCAPE_TEXT_WIDTH": ("mm(200)", "mm(280)"),
    "HEAD_RIGHT_WIDTH": ("mm(80)", "mm(125)"),
    "HEAD_LEFT_WIDTH": ("mm(45)", "mm(85)"),
    "HEAD_LEFT_TEXT_WIDTH": ("mm(85)",),
    "FIRST_LINE_INDENT": ("mm(5)", "mm(20)"),
    "PARAGRAPH_GAP": ("_(PARAGRAPH_GAP, pt(3))", "_(PARAGRAPH_GAP, pt(16))"),
    "LINE_PITCH": ("0.9", "1.7"),
    "SUBJECT_GAP": ("pt(0)", "pt(12)"),
    "MOTTO_LINE": ("0.8", "1.2"),
    "AGENCY_LINE_LOW": ("0.05", "0.8"),
    "AGENCY_LINE_HIGH": ("0.15", "1.0"),
    "TITLE_LINE_LOW": ("0.05", "0.8"),
    "TITLE_LINE_HIGH": ("0.1", "1.0"),
}
# What no page shows: ranges that `vanban templates` holds edited templates to, names.
UNPRINTED = frozenset(
    ("FIRST_LINE_INDENTS", "LINE_PITCH_LOW", "LINE_PITCH_HIGH", "TYPES", "TEXT_SIZES", "SMALL",
     "MEDIUM", "LARGE")
)  # fmt: skip
# No style is set in it: `PL.(300)` stands on the line of Lưu and has its type.
UNPRINTED_TYPES = frozenset(("drafter",))
# The paragraph of a picture has no words.
UNPRINTED_STYLES = frozenset(("VBHinh",))


def mutations() -> dict[str, tuple[Change, ...]]:
    """Name → what has to be changed."""
    found: dict[str, tuple[Change, ...]] = {}
    for name, values in BROKEN.items():
        for value in values:
            shown = value.replace(f"_({name}, ", "").replace("))", ")")
            value = value.replace("_(", "").replace(", ", "._replace(value=", 1)
            found[f"{name} = {shown}"] = (Change(_LAYOUT, name, f"{name} = {value}"),)
    for name, kind in layout.TYPES.items():
        if name in UNPRINTED_TYPES:
            continue
        for field, value in (("size", kind.low - 1.5), ("size", kind.high + 1.5),
                             ("bold", not kind.bold), ("italic", not kind.italic)):  # fmt: skip
            statement = f"TYPES[{name!r}] = TYPES[{name!r}]._replace({field}={value})"
            found[f"{name}.{field} = {value}"] = (Change(_LAYOUT, "TYPES", statement),)
    for style in STYLES:
        if style.type and style.id not in UNPRINTED_STYLES:
            found |= _of_style(style.id, style.type)
    return found


def _of_style(style: str, kind: str) -> dict[str, tuple[Change, ...]]:
    size = layout.TYPES[kind].high + 1.5
    own = Change(_LAYOUT, "TYPES", f"TYPES['broken'] = TYPES[{kind!r}]._replace(size={size})")
    used = Change(
        _STYLES,
        "STYLES",
        f"STYLES = tuple(s._replace(type='broken') if s.id == {style!r} else s for s in STYLES)",
    )
    return {f"{style} = {size}": (own, used)}


def found_by(names: list[str], specimens: tuple[str, ...] = tuple(SPECIMENS)) -> dict[str, str]:
    """Of each mutation the first finding, empty where no specimen shows any."""
    changes = mutations()
    found = dict.fromkeys(names, "")
    for specimen in specimens:
        left = [name for name in names if not found[name]]
        # Names hold what no file's name may.
        jobs = [Job(str(number), specimen, changes[name]) for number, name in enumerate(left)]
        for number, finding in findings_of(jobs).items():
            found[left[int(number)]] = finding and f"{specimen}: {finding}"
    return found


def findings_of(jobs: list[Job]) -> dict[str, str]:
    """Of each job the first finding, or what the program or `to_pdf` says; empty where none is."""
    with tempfile.TemporaryDirectory(prefix="mutations-") as text:
        folder = Path(text)
        print_all(jobs, folder)
        found = {file.stem: file.read_text(encoding="utf-8") for file in folder.glob("*.txt")}
        pages = {file.stem: pickle.loads(file.read_bytes()) for file in folder.glob("*.page")}
        documents = {name: (folder / f"{name}.docx").read_bytes() for name in pages}
    for name, paper in measure_what_prints(documents).items():
        wrong = [paper] if isinstance(paper, str) else violations(paper, pages[name])
        found[name] = wrong[0] if wrong else ""
    return found


def main(arguments: list[str]) -> int:
    """The script: 0 when every breakage is noticed."""
    names = [name for name in mutations() if not arguments or name in arguments
             or name.split(" ")[0] in arguments]  # fmt: skip
    found = found_by(names)
    for name, finding in found.items():
        if "-v" in arguments:
            sys.stdout.write(f"{name}: {finding}\n")
    unnoticed = [name for name in names if not found[name]]
    sys.stdout.write(f"{len(names)} breakages, unnoticed: {', '.join(unnoticed) or 'none'}\n")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main([*mutations(), "-v"] if given == ["-v"] else given))
