"""Rules of the lines under the tiêu ngữ, the agency's name and the trích yếu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.decree.layout import Type
from generator.inspect.components import AGENCY, MOTTO, STATE_NAME, SUBJECT
from generator.inspect.layout import BODY, BORDER, SHAPE, UNDERLINE, UNDERSCORES, DrawnLine, Layout
from generator.rules.layout.looks import Part
from generator.rules.layout.measuring import (
    SIZE_TOLERANCE,
    in_capitals,
    layout_of,
    mm,
    named,
    outside,
    printed,
    sizes,
    span,
    wraps,
)
from generator.rules.layout.page import wrong_width
from generator.rules.rule import ERROR, LAYOUT, Finding, Paper, Rule

# A line may miss its length by this part of the text's: a hand draws it, or a border in twips.
LENGTH_TOLERANCE = 0.1
# A line may stand in an empty paragraph of its own; so many may follow a text.
EMPTY_BELOW = 2
# So many paragraphs on, an agency or a tiêu ngữ is that of another head.
ANOTHER_HEAD = 12
LINED = (MOTTO, AGENCY, SUBJECT)


class Lengths(NamedTuple):
    """How long a line is, as parts of the text above it, and how that is said."""

    low: float
    high: float
    vi: str
    en: str

    def miss(self, length: float, shortest: float, longest: float) -> bool:
        """Whether a line misses them under a text whose lines are so long (mm).

        The decree does not say which line of several is meant: any that lies between will do.
        """
        slack = LENGTH_TOLERANCE * self.high
        return outside(length, (self.low - slack) * shortest, (self.high + slack) * longest, 0.0)


def lines_under(layout: Layout, name: str) -> list[DrawnLine]:
    """The lines at a component's paragraphs, or at empty ones right below it.

    Of the document's own: what is attached has a head of its own, farther down.
    """
    numbers = [p.number for p in layout.paragraphs if p.component == name]
    if not numbers:
        return []
    apart = (at for at, (a, b) in enumerate(pairwise(numbers), start=1) if b - a > ANOTHER_HEAD)
    numbers = numbers[: next(apart, len(numbers))]
    below = layout.paragraphs[numbers[-1] : numbers[-1] + EMPTY_BELOW]
    for paragraph in below:
        if paragraph.component or printed(paragraph):
            break
        numbers.append(paragraph.number)
    return [line for line in layout.lines if line.paragraph in numbers]


def line_rules(
    codes: tuple[str, str, str], part: Part, kind: Type, lengths: Lengths
) -> tuple[Rule, ...]:
    """It is there; it is drawn; it has the right length. `kind` is the type of the text above."""
    name = part.names[0]
    first = part.vi[:1].upper() + part.vi[1:]

    def missing(paper: Paper) -> Iterator[Finding]:
        layout = layout_of(paper)
        paragraphs = part.paragraphs(paper)
        # A drawn shape may be anchored anywhere: one that belongs to nothing may be this one.
        if paragraphs and not lines_under(layout, name) and not _stray_shapes(layout):
            yield Finding(paragraph=paragraphs[-1].number)

    def typed(paper: Paper) -> Iterator[Finding]:
        lines = lines_under(layout_of(paper), name)
        if lines and all(line.kind in (UNDERSCORES, UNDERLINE) for line in lines):
            yield Finding(paragraph=lines[0].paragraph)

    def length(paper: Paper) -> Iterator[Finding]:
        drawn = [line for line in lines_under(layout_of(paper), name)
                 if line.kind not in (UNDERSCORES, UNDERLINE)]  # fmt: skip
        for line in drawn[:1]:
            if line.length is None or not line.text_length or _is_misled(paper, part, kind, line):
                continue
            # Of a text on several lines the last one or the longest may be the measure.
            widths = (line.text_length, line.longest or line.text_length)
            if lengths.miss(line.length, min(widths), max(widths)):
                text = max(widths)
                wanted = span(round(lengths.low * text), round(lengths.high * text))
                params = {"found": mm(line.length), "text": mm(text), "wanted": f"{wanted} mm"}
                yield Finding(paragraph=line.paragraph, params=params)

    def rule(
        code: str,
        title: tuple[str, str],
        message: tuple[str, str],
        hint: tuple[str, str],
        examples: tuple[str, str],
        check: Callable[[Paper], Iterator[Finding]],
    ) -> Rule:
        checks = f"{title[0]}."
        return Rule(
            code, title, checks, part.clause, ERROR, LAYOUT, message, hint, *examples, check,
            about=part.names,
        )  # fmt: skip

    draw = (
        "vẽ bằng Insert > Shapes > Line, hoặc đường viền dưới (Borders) của đoạn",
        "draw it with Insert > Shapes > Line, or as the lower border of the paragraph",
    )
    return (
        rule(
            codes[0],
            (f"{first}: có đường kẻ bên dưới", f"{part.en}: a line below it"),
            (f"dưới {part.vi} thiếu đường kẻ ngang", f"no line under {part.en}"),
            draw,
            (part.example, f"{part.example} (có đường kẻ bên dưới)"),
            missing,
        ),
        rule(
            codes[1],
            (f"{first}: đường kẻ được vẽ, nét liền", f"{part.en}: its line is drawn"),
            (
                f"đường kẻ dưới {part.vi} là gạch chân hoặc dấu gạch gõ từ bàn phím; "
                "quy định đường kẻ ngang, nét liền",
                f"the line under {part.en} is underlining or typed; the decree wants a drawn line",
            ),
            draw,
            (f"{part.example} (gạch chân)", f"{part.example} (kẻ đường liền)"),
            typed,
        ),
        rule(
            codes[2],
            (f"{first}: độ dài đường kẻ", f"{part.en}: the length of its line"),
            (
                f"đường kẻ dưới {part.vi} dài {{found}}, dòng chữ dài {{text}}; "
                f"quy định {lengths.vi} ({{wanted}})",
                f"the line under {part.en} is {{found}} long, the text {{text}}; "
                f"the decree wants {lengths.en} ({{wanted}})",
            ),
            (f"kéo đường kẻ cho dài {lengths.vi}", f"make it {lengths.en}"),
            (f"{part.example} (đường kẻ dài gấp đôi)", f"{part.example} (đường kẻ {lengths.vi})"),
            length,
        ),
    )


def _is_misled(paper: Paper, part: Part, kind: Type, line: DrawnLine) -> bool:
    """Whether another fault makes the line or its text longer: that one is told, not this one."""
    layout = layout_of(paper)
    paragraphs = part.paragraphs(paper)
    # A border goes with its column, or with the margins.
    if line.kind == BORDER and any(wraps(name) for name in named(paper, STATE_NAME)):
        return True
    if line.kind == BORDER and paragraphs and paragraphs[0].place.part == BODY:
        section = layout.sections[paragraphs[0].place.section]
        if wrong_width(section):
            return True
    return any(
        in_capitals(paragraph) != kind.capitals
        or any(outside(size, kind.low, kind.high, SIZE_TOLERANCE) for size in sizes(paragraph))
        for paragraph in paragraphs
    )


def _stray_shapes(layout: Layout) -> bool:
    """Whether a shape in the document's own head stands under nothing that has a line."""
    head = next((p.number for p in layout.paragraphs if p.component in LINED), 0)
    claimed = {p.number for p in layout.paragraphs if p.component in LINED}
    claimed |= {line.paragraph for name in LINED for line in lines_under(layout, name)}
    return any(
        line.kind == SHAPE
        and line.paragraph not in claimed
        and line.paragraph <= head + ANOTHER_HEAD
        for line in layout.lines
    )
