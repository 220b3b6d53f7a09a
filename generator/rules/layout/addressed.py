"""VB701 to VB705: Kính gửi (PL I, Phần I, Mục II.9.d)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import mode

from generator.inspect import components as names
from generator.inspect.layout import Paragraph
from generator.rules.layout.looks import Part, not_bold, size_as_in_decree, upright
from generator.rules.layout.measuring import gathered, mm, named, outside
from generator.rules.rule import ERROR, LAYOUT, Check, Clause, Finding, Paper, Rule

DASHED = re.compile(r"\s*[-–—•+]")
# So far apart two dashes do not look as if one stood under the other (mm).
ALIGNED_TOLERANCE = 1.0

_ADDRESSEES = Part(
    (names.ADDRESSEES,),
    "phần Kính gửi",
    "the addressees",
    Clause(
        "PL I, Phần I, Mục II.9.d",
        "Từ “Kính gửi” và tên các cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình bày bằng "
        "chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng; sau từ “Kính gửi” có dấu hai chấm (:).",
    ),
    "Kính gửi: Bộ Nội vụ",
)
_SEVERAL = Clause(
    "PL I, Phần I, Mục II.9.d",
    "trường hợp văn bản gửi cho hai cơ quan, tổ chức hoặc cá nhân trở lên thì xuống dòng, tên mỗi "
    "cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cơ quan, tổ chức, cá nhân được trình bày trên một "
    "dòng riêng, đầu dòng có gạch đầu dòng (-)",
)


_UNDER_THE_COLON = Clause(
    "PL I, Phần I, Mục II.9.d",
    "các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm (:)",
)


def dashed(paragraph: Paragraph) -> bool:
    """Whether a line of a list begins with a dash, typed or Word's own."""
    return bool(DASHED.match(paragraph.label.strip() or paragraph.text))


def _addressees_without_dash(paper: Paper) -> Iterator[Finding]:
    paragraphs = named(paper, names.ADDRESSEES)
    some = [p for p in paragraphs[1:] if dashed(p)]
    # A long name may go on below; where others have dashes, one without is a slip.
    if some:
        ended = {p.number for p in paragraphs if p.text.rstrip().endswith((";", ":", "."))}
        return gathered(("", p) for p in paragraphs[1:]
                        if not dashed(p) and p.number - 1 in ended)  # fmt: skip
    ends = [p.text.rstrip().endswith(";") for p in paragraphs]
    return gathered(("", p) for p, ended in zip(paragraphs[1:], ends, strict=False) if ended)


def _unaligned(paper: Paper) -> Iterator[Finding]:
    """Dashes that do not stand one under the other; set with spaces or tabs they are left alone."""
    listed = [p for p in named(paper, names.ADDRESSEES) if dashed(p) and p.align != "center"]
    if len(listed) < 2 or any(p.text[:1].isspace() for p in listed):
        return
    edges = [round(p.left_indent + p.first_indent, 1) for p in listed]
    usual = mode(edges)
    yield from gathered(((mm(edge), p) for edge, p in zip(edges, listed, strict=True)
                         if outside(edge, usual, usual, ALIGNED_TOLERANCE)),
                        wanted=mm(usual))  # fmt: skip


def _rule(
    code: str,
    title: tuple[str, str],
    message: tuple[str, str],
    hint: tuple[str, str],
    examples: tuple[str, str],
    check: Check,
    clause: Clause,
) -> Rule:
    return Rule(
        code, title, f"{title[0]}.", clause, ERROR, LAYOUT, message, hint, *examples, check,
        about=_ADDRESSEES.names,
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB701", _ADDRESSEES, "addressees"),
    not_bold("VB702", _ADDRESSEES),
    upright("VB703", _ADDRESSEES),
    _rule(
        "VB704",
        ("Nhiều nơi gửi: mỗi nơi một dòng có gạch đầu dòng",
         "Several addressees: a line with a dash each"),
        ("nơi gửi không có gạch đầu dòng (-)", "an addressee has no dash (-)"),
        ("đặt dấu gạch (-) đầu mỗi dòng", "put a dash (-) at the head of each line"),
        ("Bộ Nội vụ;", "- Bộ Nội vụ;"),
        _addressees_without_dash,
        _SEVERAL,
    ),
    _rule(
        "VB705",
        ("Gạch đầu dòng của Kính gửi thẳng hàng", "The dashes of the addressees are in line"),
        ("gạch đầu dòng lùi vào {found}, các dòng khác {wanted}",
         "a dash is indented by {found}, the others by {wanted}"),
        ("đặt các dòng cùng một mức lùi", "indent all the lines alike"),
        ("hai gạch đầu dòng lùi vào 40 mm và 30 mm", "hai gạch đầu dòng đều lùi vào 40 mm"),
        _unaligned,
        _UNDER_THE_COLON,
    ),
)  # fmt: skip
