"""VB101 to VB106: the paper and its margins."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.core.units import to_mm
from generator.decree import layout as decree
from generator.inspect.components import APPENDIX_LABEL, TABLE_TEXT
from generator.inspect.layout import CELL, Section
from generator.rules.layout.measuring import layout_of, mm, number, outside, printed
from generator.rules.rule import ERROR, LAYOUT, Clause, Finding, Paper, Rule

PAPER_TOLERANCE = 1.0  # mm; programs round A4 in inches, points or twips
MARGIN_TOLERANCE = 0.5  # mm
_OF_TABLES = (TABLE_TEXT, "")  # not the tables that hold the head and the foot

_PAPER = Clause("PL I, Phần I, Mục I.1", "Khổ giấy: Khổ A4 (210 mm x 297 mm).")
_ORIENTATION = Clause(
    "PL I, Phần I, Mục I.2",
    "Kiểu trình bày: Theo chiều dài của khổ A4. Trường hợp nội dung văn bản có các bảng, biểu "
    "nhưng không được làm thành các phụ lục riêng thì văn bản có thể được trình bày theo chiều "
    "rộng.",
)
_MARGINS = Clause(
    "PL I, Phần I, Mục I.3",
    "Định lề trang: Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải "
    "15 - 20 mm.",
)


def wrong_width(section: Section) -> bool:
    """Whether the text has another width than the decree gives it."""
    sides = ((section.left, decree.MARGIN_LEFT), (section.right, decree.MARGIN_RIGHT))
    return section.width > section.height or any(
        outside(side, to_mm(allowed.low), to_mm(allowed.high), MARGIN_TOLERANCE)
        for side, allowed in sides
    )


def _first_of(paper: Paper, section: int) -> int:
    """The first paragraph of a section, 0 where it has none of its own."""
    numbers = (p.number for p in layout_of(paper).paragraphs if p.place.section == section)
    return min(numbers, default=0)


def _not_a4(paper: Paper) -> Iterator[Finding]:
    told = set()
    width, height = to_mm(decree.PAGE_WIDTH), to_mm(decree.PAGE_HEIGHT)
    for place, section in enumerate(layout_of(paper).sections):
        short, long = sorted((section.width, section.height))
        wrong = outside(short, width, width, PAPER_TOLERANCE) or outside(
            long, height, height, PAPER_TOLERANCE
        )
        found = f"{number(section.width)} × {number(section.height)} mm"
        if wrong and found not in told:
            told.add(found)
            yield Finding(paragraph=_first_of(paper, place), params={"found": found})


def _lies_on_its_side(paper: Paper) -> Iterator[Finding]:
    may = {
        p.place.section
        for p in layout_of(paper).paragraphs
        if p.component == APPENDIX_LABEL
        or (p.place.part == CELL and p.component in _OF_TABLES and printed(p))
    }
    for place, section in enumerate(layout_of(paper).sections):
        if section.width > section.height and place not in may:
            yield Finding(paragraph=_first_of(paper, place))


def _margin(
    code: str, side: tuple[str, str], length: decree.Length, of: Callable[[Section], float]
) -> Rule:
    # The value picked may lie a hair above the range's end, for twips; the range is whole mm.
    low, high = to_mm(length.low), to_mm(length.high)
    wanted = f"{number(low)}–{number(high)} mm"

    def check(paper: Paper) -> Iterator[Finding]:
        told = set()
        for place, section in enumerate(layout_of(paper).sections):
            found = mm(of(section))
            if outside(of(section), low, high, MARGIN_TOLERANCE) and found not in told:
                told.add(found)
                yield Finding(
                    paragraph=_first_of(paper, place), params={"found": found, "wanted": wanted}
                )

    return Rule(
        code,
        (f"Lề {side[0]}", f"The {side[1]} margin"),
        f"Lề {side[0]} của trang là {wanted}.",
        _MARGINS,
        ERROR,
        LAYOUT,
        (f"lề {side[0]} {{found}}; quy định {{wanted}}",
         f"the {side[1]} margin is {{found}}; the decree wants {{wanted}}"),
        (f"chọn Layout > Margins > Custom Margins rồi đặt lề {side[0]} {wanted}",
         f"choose Layout > Margins > Custom Margins and set the {side[1]} margin to {wanted}"),
        f"lề {side[0]} {mm(low - 5)}",
        f"lề {side[0]} {mm(low)}",
        check,
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    Rule(
        "VB101",
        ("Khổ giấy A4", "A4 paper"),
        "Giấy có khổ A4 (210 × 297 mm).",
        _PAPER,
        ERROR,
        LAYOUT,
        ("khổ giấy {found}; quy định khổ A4 (210 × 297 mm)",
         "the paper is {found}; the decree wants A4 (210 × 297 mm)"),
        ("chọn Layout > Size > A4", "choose Layout > Size > A4"),
        "Letter (215,9 × 279,4 mm)",
        "A4 (210 × 297 mm)",
        _not_a4,
    ),
    Rule(
        "VB102",
        ("Trang giấy đứng", "Portrait pages"),
        "Văn bản trình bày theo chiều dài khổ giấy, trừ trang có bảng, biểu và phụ lục.",
        _ORIENTATION,
        ERROR,
        LAYOUT,
        ("trang nằm ngang mà không có bảng, biểu; quy định trình bày theo chiều dài của khổ A4",
         "the page lies on its side and has no table; the decree wants it upright"),
        ("chọn Layout > Orientation > Portrait", "choose Layout > Orientation > Portrait"),
        "công văn trên trang nằm ngang",
        "công văn trên trang đứng",
        _lies_on_its_side,
    ),
    _margin("VB103", ("trên", "top"), decree.MARGIN_TOP, lambda section: section.top),
    _margin("VB104", ("dưới", "bottom"), decree.MARGIN_BOTTOM, lambda section: section.bottom),
    _margin("VB105", ("trái", "left"), decree.MARGIN_LEFT, lambda section: section.left),
    _margin("VB106", ("phải", "right"), decree.MARGIN_RIGHT, lambda section: section.right),
)  # fmt: skip
