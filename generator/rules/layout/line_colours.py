"""VB240: the colour of the lines under the tiêu ngữ, the agency's name and the trích yếu."""

from __future__ import annotations

from collections.abc import Iterator

from generator.inspect.components import MOTTO
from generator.inspect.layout import BORDER, SHAPE
from generator.rules.layout.letters import FONT_CLAUSE
from generator.rules.layout.lines import LINED, lines_under
from generator.rules.layout.measuring import is_coloured, layout_of
from generator.rules.rule import LAYOUT, WARNING, Finding, Paper, Rule


def _coloured(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    for name in LINED:
        for line in lines_under(layout, name):
            if line.kind in (BORDER, SHAPE) and is_coloured(line.colour):
                yield Finding(paragraph=line.paragraph, params={"found": line.colour})
                break


RULES: tuple[Rule, ...] = (
    Rule(
        "VB240",
        ("Đường kẻ màu đen", "Black lines"),
        "Các đường kẻ dưới tiêu ngữ, tên cơ quan, trích yếu màu đen như chữ trong văn bản.",
        FONT_CLAUSE,
        WARNING,
        LAYOUT,
        ("đường kẻ bên dưới có màu #{found}; văn bản màu đen",
         "the line below is coloured #{found}; the document is in black"),
        ("bấm vào đường kẻ, chọn Shape Outline (hoặc màu đường viền) > Automatic, màu đen",
         "click the line and choose Shape Outline (or the border's colour) > Automatic, black"),
        "Độc lập - Tự do - Hạnh phúc (đường kẻ xanh)",
        "Độc lập - Tự do - Hạnh phúc (đường kẻ đen)",
        _coloured,
        about=(MOTTO,),
    ),
)  # fmt: skip
