"""VB845: the line above the agency's address at the foot of page 1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.text import fold
from generator.inspect.components import CONTACT
from generator.inspect.layout import FOOTER, UNDERSCORES, Paragraph
from generator.rules.layout.measuring import layout_of, mm, named, text_area
from generator.rules.rule import ERROR, LAYOUT, Clause, Finding, Paper, Rule

# A line may fall short of the text by this part of its width.
SHORT_TOLERANCE = 0.05
# A footer may hold other words (a file's name, a form's); these are an address.
_ADDRESS = re.compile(
    r"\b(?:dia chi|tru so|dien thoai|dt|sdt|tel|fax|e-?mail|thu dien tu|website)\b[^:]{0,20}:|@"
)


def _addresses(paper: Paper) -> list[Paragraph]:
    """The lines of the address in the footer of page 1."""
    layout = layout_of(paper)
    variant = "first" if layout.sections and layout.sections[0].different_first else "default"
    footer = [
        p
        for p in named(paper, CONTACT)
        if p.place.part == FOOTER and p.place.section == 0 and p.place.variant == variant
    ]
    return footer if any(_ADDRESS.search(fold(p.text)) for p in footer) else []


def _without_line(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    addresses = _addresses(paper)
    if not addresses:
        return
    wanted = text_area(layout.sections[0])
    lengths = [
        line.length
        for line in layout.footer_lines
        if line.kind != UNDERSCORES and line.paragraph in {p.number for p in addresses}
    ]
    if None in lengths:
        return  # nobody knows how long
    longest = max((length for length in lengths if length is not None), default=0.0)
    if longest < (1 - SHORT_TOLERANCE) * wanted - 1e-6:
        params = {"found": mm(longest), "wanted": mm(wanted)}
        yield Finding(paragraph=addresses[0].number, params=params)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB845",
        ("Đường kẻ trên địa chỉ cơ quan", "The line above the agency's address"),
        "Trên địa chỉ cơ quan ở chân trang thứ nhất có đường kẻ nét liền, dài hết chiều ngang vùng "
        "trình bày văn bản.",
        Clause(
            "PL I, Phần I, Mục III.4",
            "bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền "
            "kéo dài hết chiều ngang của vùng trình bày văn bản.",
        ),
        ERROR,
        LAYOUT,
        ("trên địa chỉ cơ quan thiếu đường kẻ dài hết vùng chữ (dài {found}; quy định {wanted})",
         "the address lacks a line as wide as the text above it (it is {found} long, the decree "
         "wants {wanted})"),
        ("đặt con trỏ vào dòng đầu của địa chỉ, chọn Borders > Top Border, bỏ các mức lùi dòng",
         "click the first line of the address, choose Borders > Top Border, take its indents away"),
        "Địa chỉ: Tầng 5, Nhà D (không có đường kẻ)",
        "Địa chỉ: Tầng 5, Nhà D (dưới đường kẻ dài hết vùng chữ)",
        _without_line,
        about=(CONTACT,),
    ),
)  # fmt: skip
