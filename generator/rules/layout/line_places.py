"""VB241 to VB243: where the lines of a head stand, and how close its lines of words are."""

from __future__ import annotations

from collections.abc import Iterator

from generator.inspect import components as names
from generator.inspect.layout import Paragraph
from generator.rules.layout.lines import lines_under
from generator.rules.layout.measuring import gathered, layout_of, mm, named, number, outside
from generator.rules.rule import ERROR, LAYOUT, WARNING, Clause, Finding, Paper, Rule

# So far off the middle of its text a line looks out of place (mm).
SHIFT_TOLERANCE = 6.0
# Points between two lines set one below the other without a gap.
GAP_TOLERANCE = 6.0

_AGENCY = Clause(
    "PL I, Phần I, Mục II.2.b",
    "phía dưới có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và "
    "đặt cân đối so với dòng chữ.",
)
_SUBJECT = Clause(
    "PL I, Phần I, Mục II.5.b",
    "có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối "
    "so với dòng chữ.",
)
_STATE = Clause(
    "PL I, Phần I, Mục II.1.c",
    "Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn",
)


def _off(code: str, component: str, vi: str, en: str, clause: Clause) -> Rule:
    def check(paper: Paper) -> Iterator[Finding]:
        for line in lines_under(layout_of(paper), component)[:1]:
            if line.shift is not None and outside(line.shift, 0.0, 0.0, SHIFT_TOLERANCE):
                yield Finding(paragraph=line.paragraph, params={"found": mm(abs(line.shift))})

    return Rule(
        code,
        (f"Đường kẻ dưới {vi}: đặt cân đối", f"The line under {en} is in its middle"),
        f"Đường kẻ dưới {vi} đặt cân đối so với dòng chữ.",
        clause, WARNING, LAYOUT,
        (f"đường kẻ dưới {vi} lệch {{found}} so với giữa dòng chữ",
         f"the line under {en} is {{found}} off the middle of the words"),
        ("kéo đường kẻ vào giữa dòng chữ", "draw it to the middle of the words"),
        "đường kẻ lệch sang trái 15 mm", "đường kẻ ở giữa dòng chữ",
        check, about=(component,),
    )  # fmt: skip


def _apart(paper: Paper) -> Iterator[Finding]:
    pairs = zip(named(paper, names.STATE_NAME)[-1:], named(paper, names.MOTTO)[:1], strict=False)
    return gathered(
        ((number(_gap(above, below)), below) for above, below in pairs
         if below.number == above.number + 1 and _gap(above, below) > GAP_TOLERANCE)
    )  # fmt: skip


def _gap(above: Paragraph, below: Paragraph) -> float:
    return max(above.after, below.before)


RULES: tuple[Rule, ...] = (
    _off("VB241", names.AGENCY, "tên cơ quan ban hành", "the agency's name", _AGENCY),
    _off("VB242", names.SUBJECT, "trích yếu", "the subject", _SUBJECT),
    Rule(
        "VB243",
        ("Quốc hiệu và Tiêu ngữ cách nhau dòng đơn", "No gap between Quốc hiệu and Tiêu ngữ"),
        "Giữa Quốc hiệu và Tiêu ngữ không thêm khoảng trống.",
        _STATE, ERROR, LAYOUT,
        ("Quốc hiệu và Tiêu ngữ cách nhau thêm {found} pt; quy định dòng đơn",
         "there are {found} pt between Quốc hiệu and Tiêu ngữ; the decree wants none"),
        ("đặt Spacing Before và After của hai dòng là 0 pt", "set both gaps to 0 pt"),
        "Tiêu ngữ cách Quốc hiệu 12 pt", "Tiêu ngữ ngay dưới Quốc hiệu",
        _apart, about=(names.MOTTO,),
    ),
)  # fmt: skip
