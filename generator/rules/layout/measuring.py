"""What is measured on a paragraph, and how a measure is written in a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.compose.metrics import text_width
from generator.core.units import to_mm
from generator.inspect.layout import BODY, CELL, Layout, Paragraph, Run, Section
from generator.rules.rule import Finding, Paper

MM_PER_PT = 25.4 / 72
SIZE_TOLERANCE = 0.1  # pt; Word sets type in half points
WRAP_TOLERANCE = 0.5  # mm; programs measure a text a little differently
# Nobody tells these from black on paper: Word's own "Text 1, lighter 15 %" is 262626.
BLACK_TOLERANCE = 0x33
SINGLE = 1.15  # a single line of Times New Roman, as a part of its size


def layout_of(paper: Paper) -> Layout:
    """The layout, which the engine has made sure of."""
    assert paper.layout is not None  # noqa: S101
    return paper.layout


def named(paper: Paper, *names: str) -> list[Paragraph]:
    """The paragraphs of these components that print something, in the document's order."""
    key = ("named", frozenset(names))
    if key not in paper.memory:
        paragraphs = layout_of(paper).paragraphs
        paper.memory[key] = [p for p in paragraphs if p.component in names and printed(p)]
    return paper.memory[key]


def printed(paragraph: Paragraph) -> list[Run]:
    """The runs that print letters or digits: a bold space or a grey dash is nobody's business."""
    return [run for run in paragraph.runs if any(ch.isalnum() for ch in run.text)]


def shown(paragraph: Paragraph) -> str:
    """The text as it is seen, in capitals where the type makes them."""
    return "".join(run.text.upper() if run.caps else run.text for run in paragraph.runs)


def in_capitals(paragraph: Paragraph) -> bool:
    """Whether no letter of it is small."""
    return not any(ch.islower() for ch in shown(paragraph))


def sizes(paragraph: Paragraph) -> set[float]:
    """The sizes of its letters; those that the file leaves open are left out."""
    return {run.size for run in printed(paragraph) if run.size}


def largest(paragraph: Paragraph) -> float:
    """The size that the height of its lines goes by."""
    return max((run.size for run in paragraph.runs if run.size), default=13.0)


def outside(value: float, low: float, high: float, tolerance: float) -> bool:
    """Whether `value` is farther from the range than `tolerance` (its end included)."""
    slack = tolerance + 1e-6
    return value < low - slack or value > high + slack


def is_coloured(rgb: str) -> bool:
    """Whether RRGGBB is seen as another colour than black."""
    try:
        channels = bytes.fromhex(rgb)
    except ValueError:  # `auto`, or the name of a colour of the theme: as black as can be told
        return False
    return any(channel > BLACK_TOLERANCE for channel in channels)


def text_area(section: Section) -> float:
    """The width between the margins."""
    return section.width - section.left - section.right


def width_of(paragraph: Paragraph) -> float:
    """How wide its text is on one line, in mm."""
    return sum(
        to_mm(text_width(run.text.upper() if run.caps else run.text, run.size or 13.0,
                         bold=run.bold, italic=run.italic))
        + len(run.text) * run.spacing * MM_PER_PT
        for run in paragraph.runs
    )  # fmt: skip


def room_of(paragraph: Paragraph, section: Section) -> float:
    """The width that its lines may have."""
    room = paragraph.room or text_area(section)
    return max(room - paragraph.left_indent - paragraph.right_indent, 10.0)


def wraps(paragraph: Paragraph) -> bool:
    """Whether a line of a cell, of right size, is too long for it."""
    if paragraph.place.part != CELL or not paragraph.room:
        return False
    room = paragraph.room - paragraph.left_indent - paragraph.right_indent
    return width_of(paragraph) > room + WRAP_TOLERANCE


def lines_of(paragraph: Paragraph, section: Section) -> float:
    """How many lines a paragraph takes, about; less than 1 where it fills none."""
    return (width_of(paragraph) + paragraph.first_indent) / room_of(paragraph, section)


def pitch(paragraph: Paragraph) -> float:
    """The height of a line in pt."""
    kind, value = paragraph.line
    single = largest(paragraph) * SINGLE
    if kind == "lines":
        return single * value
    return value if kind == "exactly" else max(single, value)


def in_body(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Those that stand in the text itself, not in a table or a box."""
    return [paragraph for paragraph in paragraphs if paragraph.place.part == BODY]


def gathered(found: Iterable[tuple[str, Paragraph]], **params: str) -> Iterator[Finding]:
    """One finding for each measured value, at the first paragraph that has it.

    A text of 200 paragraphs in 12 pt is one mistake, not 200; `{count}` says how many.
    """
    places: dict[str, dict[int, None]] = {}
    for value, paragraph in found:
        places.setdefault(value, {})[paragraph.number] = None
    for value, numbers in places.items():
        told = {"found": value, "count": str(len(numbers)), **params}
        yield Finding(paragraph=next(iter(numbers)), params=told)


def number(value: float) -> str:
    """As Vietnamese writes it: `12`, `12,5`."""
    return f"{round(value, 1):g}".replace(".", ",")


def mm(value: float) -> str:
    """A length: `25,0 mm`."""
    return f"{value:.1f} mm".replace(".", ",")


def span(low: float, high: float) -> str:
    """A range: `12–13`, or one number."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"
