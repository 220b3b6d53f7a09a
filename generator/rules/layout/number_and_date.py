"""VB301 to VB317: number and symbol, place and date."""

from __future__ import annotations

from collections.abc import Iterator

from generator.core.units import to_mm
from generator.decree.layout import HEAD_RIGHT_WIDTH, TYPES
from generator.inspect import components as names
from generator.inspect.layout import BODY, CELL
from generator.rules.layout.head import sizes_disagree
from generator.rules.layout.looks import (
    Part,
    centred,
    italic,
    not_bold,
    size_as_in_decree,
    upright,
)
from generator.rules.layout.measuring import (
    SIZE_TOLERANCE,
    named,
    number,
    outside,
    sizes,
    width_of,
    wraps,
)
from generator.rules.rule import ERROR, LAYOUT, WARNING, Clause, Finding, Paper, Rule

_NUMBER = Part(
    (names.NUMBER,),
    "số, ký hiệu",
    "the number",
    Clause(
        "PL I, Phần I, Mục II.3.c",
        "Số, ký hiệu của văn bản được đặt canh giữa dưới tên cơ quan, tổ chức ban hành văn bản. Từ "
        "“Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có dấu hai "
        "chấm (:); với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ký hiệu của văn bản được "
        "trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng.",
    ),
    "Số: 05/SNV-VP",
)
_DATE = Part(
    (names.PLACE_DATE,),
    "địa danh và ngày tháng",
    "place and date",
    Clause(
        "PL I, Phần I, Mục II.4.c",
        "Địa danh và thời gian ban hành văn bản được trình bày trên cùng một dòng với số, ký hiệu "
        "văn bản, tại ô số 4 Mục IV Phần I Phụ lục này, bằng chữ in thường, cỡ chữ từ 13 đến 14, "
        "kiểu chữ nghiêng; các chữ cái đầu của địa danh phải viết hoa; sau địa danh có dấu phẩy "
        "(,); địa danh và ngày, tháng, năm được đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ.",
    ),
    "Lai Châu, ngày 05 tháng 3 năm 2026",
)


def _on_other_levels(paper: Paper) -> Iterator[Finding]:
    for left, right in zip(
        named(paper, names.NUMBER)[:1], named(paper, names.PLACE_DATE)[:1], strict=False
    ):
        one, other = left.place, right.place
        parts = {one.part, other.part}
        in_one_table = parts == {CELL} and one.table == other.table
        if (
            (in_one_table and one.row != other.row)
            or (in_one_table and one.column == other.column and left.number != right.number)
            or parts == {CELL, BODY}
            # Next to each other they may share a line that is laid out with tabs.
            or (parts == {BODY} and right.number > left.number + 1)
        ):
            yield Finding(paragraph=right.number)


def _is_swapped(paper: Paper) -> bool:
    """Whether the Quốc hiệu stands left of the number too."""
    return any(
        state.place.table == own.place.table >= 0 and state.place.column < own.place.column
        for state, own in zip(
            named(paper, names.STATE_NAME)[:1], named(paper, names.NUMBER)[:1], strict=False
        )
    )


def _on_the_left(paper: Paper) -> Iterator[Finding]:
    for left, right in zip(
        named(paper, names.NUMBER)[:1], named(paper, names.PLACE_DATE)[:1], strict=False
    ):
        one, other = left.place, right.place
        if _is_swapped(paper):
            return  # all of the head is
        if one[:4] == other[:4] and one.part == CELL and other.column < one.column:
            yield Finding(paragraph=right.number)


def _on_two_lines(paper: Paper) -> Iterator[Finding]:
    for date in named(paper, names.PLACE_DATE)[:1]:
        too_large = any(size > TYPES[names.PLACE_DATE].high for size in sizes(date))
        # The name of a place may be longer than any column of a head.
        too_long = width_of(date) > to_mm(HEAD_RIGHT_WIDTH)
        too_narrow = wraps(date) and not too_large and not too_long
        if too_narrow or "\n" in date.text.strip():
            yield Finding(paragraph=date.number)


def _unlike_motto(paper: Paper) -> Iterator[Finding]:
    kind = TYPES[names.PLACE_DATE]
    told = {finding.paragraph for finding in sizes_disagree(paper)}
    for date, motto in zip(
        named(paper, names.PLACE_DATE)[:1], named(paper, names.MOTTO)[:1], strict=False
    ):
        found, wanted = sizes(date), sizes(motto)
        if len(found) != 1 or len(wanted) != 1 or motto.number in told:
            continue  # a motto that does not go with the Quốc hiệu is told of itself
        value, other = min(found), min(wanted)
        in_range = not any(
            outside(size, kind.low, kind.high, SIZE_TOLERANCE) for size in (value, other)
        )
        if in_range and outside(value, other, other, SIZE_TOLERANCE):
            params = {"found": number(value), "wanted": number(other)}
            yield Finding(paragraph=date.number, params=params)


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB301", _NUMBER, "number"),
    not_bold("VB302", _NUMBER),
    upright("VB303", _NUMBER),
    centred("VB304", _NUMBER),
    size_as_in_decree("VB311", _DATE, "place_date"),
    italic("VB312", _DATE),
    not_bold("VB313", _DATE),
    centred("VB314", _DATE),
    Rule(
        "VB315",
        ("Số và ngày tháng trên một dòng", "Number and date on one line"),
        "Địa danh, ngày tháng nằm ngang hàng với số, ký hiệu.",
        _DATE.clause,
        ERROR,
        LAYOUT,
        ("địa danh, ngày tháng không cùng dòng với số, ký hiệu",
         "place and date do not stand on the line of the number"),
        ("đặt cả hai vào một hàng của bảng phần đầu văn bản",
         "put both into one row of the head's table"),
        "Số: 05/SNV-VP (hàng 2), Lai Châu, ngày … (hàng 3)",
        "Số: 05/SNV-VP và Lai Châu, ngày … cùng một hàng",
        _on_other_levels,
        about=(names.PLACE_DATE,),
    ),
    Rule(
        "VB316",
        ("Ngày tháng ở bên phải", "The date stands on the right"),
        "Địa danh, ngày tháng ở dưới Quốc hiệu và Tiêu ngữ, bên phải số, ký hiệu.",
        _DATE.clause,
        ERROR,
        LAYOUT,
        ("địa danh, ngày tháng đặt bên trái số, ký hiệu; quy định đặt dưới Quốc hiệu và Tiêu ngữ",
         "place and date stand left of the number; the decree wants them below the motto"),
        ("đổi chỗ hai ô của bảng phần đầu văn bản", "swap the two cells of the head"),
        "cột trái: ngày tháng; cột phải: số, ký hiệu",
        "cột trái: số, ký hiệu; cột phải: ngày tháng",
        _on_the_left,
        about=(names.PLACE_DATE,),
    ),
    Rule(
        "VB317",
        ("Cỡ chữ ngày tháng như Tiêu ngữ", "The date has the motto's size"),
        "Địa danh, ngày tháng có cỡ chữ của Tiêu ngữ: cỡ chữ tăng, giảm cùng nhau.",
        _DATE.clause,
        WARNING,
        LAYOUT,
        ("cỡ chữ ngày tháng {found} không hợp với Tiêu ngữ; nên là {wanted}",
         "the date is set in {found}, unlike the motto; better is {wanted}"),
        ("dùng một cỡ chữ cho Tiêu ngữ và ngày tháng", "use one size for the motto and the date"),
        "Tiêu ngữ cỡ 13, ngày tháng cỡ 14",
        "Tiêu ngữ cỡ 13, ngày tháng cỡ 13",
        _unlike_motto,
        about=(names.PLACE_DATE,),
    ),
    Rule(
        "VB318",
        ("Địa danh, ngày tháng trên một dòng", "Place and date on one line"),
        "Địa danh, ngày tháng không bị ngắt thành hai dòng.",
        _DATE.clause,
        ERROR,
        LAYOUT,
        ("địa danh, ngày tháng bị ngắt thành hai dòng; quy định cùng một dòng với số, ký hiệu",
         "place and date are broken in two lines; the decree wants them on the number's line"),
        ("nới rộng cột bên phải của phần đầu văn bản", "widen the right column of the head"),
        "Lai Châu, ngày 05\ntháng 3 năm 2026",
        "Lai Châu, ngày 05 tháng 3 năm 2026",
        _on_two_lines,
        about=(names.PLACE_DATE,),
    ),
)  # fmt: skip
