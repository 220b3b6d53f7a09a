"""VB770–VB773: Kính gửi and the addressees (PL I, Phần I, Mục II.9.d)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.listing import ADDRESSED, DASH, items_of, printed_lines
from generator.rules.words.making import clause
from generator.rules.words.reading import Line

TO = (c.ADDRESSEES,)


def _several(paper: Paper) -> list[Line]:
    """The addressees below `Kính gửi:`, or below `Giám đốc Sở … điện:` (model 1.6)."""
    found = [line for line in printed_lines(paper, TO) if not ADDRESSED.match(line.text)]
    leads = [place for place, line in enumerate(found) if line.text.endswith("điện:")]
    return found[leads[-1] + 1 :] if leads else found


def _no_colon(paper: Paper) -> Iterator[Finding]:
    for line in printed_lines(paper, TO):
        match = re.match(r"kính g\w{0,3}i\b(?!\s*:)", line.text, re.IGNORECASE)
        if match:
            yield line.finding(0, match.end(), "Kính gửi:", words=line.text)


def _on_one_line(paper: Paper) -> Iterator[Finding]:
    for line in printed_lines(paper, TO):
        several = re.search(r"\w\w;\s*-?\s*\w", line.text[8:])
        if several and (re.match(r"Kính gửi\s*:?\s*\S", line.text) or DASH.match(line.whole)):
            yield line.all()


def _addressee_ends(paper: Paper) -> Iterator[Finding]:
    several = _several(paper)
    items = items_of(several)
    if len(items) < 2:
        return
    for place, (line, text) in enumerate(items):
        wanted = "." if place == len(items) - 1 else ";"
        if not text.endswith(wanted):
            yield line.finding(max(0, len(line.text) - 1), len(line.text), words=line.text,
                               wanted=wanted)  # fmt: skip


def _addressee_dash(paper: Paper) -> Iterator[Finding]:
    several = _several(paper)
    if len(several) < 2:
        return
    for line, text in items_of(several):
        if paper.layout is not None and not DASH.match(text):
            continue  # the layout's rule says so
        if not text.startswith("-"):
            yield line.all()


def _one_with_dash(paper: Paper) -> Iterator[Finding]:
    found = printed_lines(paper, TO)
    for line in found if len(found) == 1 else ():
        match = re.match(r"Kính gửi\s*:\s*(?P<at>[-–+•])\s*\w", line.text)
        if match:
            yield line.finding(match.start("at"), match.end("at"), words=line.text)


RULES: tuple[Rule, ...] = (
    Rule(
        "VB770",
        ("Thiếu dấu hai chấm sau «Kính gửi»", "No colon after “Kính gửi”"),
        "Sau từ «Kính gửi» có dấu hai chấm.",
        clause("addressed"), ERROR, WORDS,
        ("sau «Kính gửi» không có dấu hai chấm: «{words}»", "no colon: “{words}”"),
        ("Ghi «Kính gửi:».", "Write “Kính gửi:”."),
        "Kính gửi Sở Tài chính", "Kính gửi: Sở Tài chính",
        _no_colon,
        fixable=True,
    ),
    Rule(
        "VB771",
        ("Nhiều nơi nhận trên dòng «Kính gửi»", "Several addressees on one line"),
        "Gửi từ hai nơi trở lên thì mỗi nơi một dòng riêng.",
        clause("addressees"), ERROR, WORDS,
        ("nhiều nơi trên một dòng: «{words}»", "several on one line: “{words}”"),
        ("Mỗi nơi một dòng, đầu dòng có gạch.", "Give each a line with a dash."),
        "Kính gửi: Sở Tài chính; Sở Nội vụ", "Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.",
        _on_one_line,
    ),
    Rule(
        "VB772",
        ("Dấu cuối dòng trong «Kính gửi»", "The marks of the addressees"),
        "Cuối mỗi dòng có dấu chấm phẩy, dòng cuối có dấu chấm.",
        clause("addressee lines"), ERROR, WORDS,
        ("cuối dòng «{words}» phải là dấu «{wanted}»", "“{words}” should end in “{wanted}”"),
        ("Dùng «;», dòng cuối dùng «.».", "End in “;”, the last in “.”."),
        "Kính gửi:\n- Sở Tài chính\n- Sở Nội vụ.", "Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.",
        _addressee_ends,
    ),
    Rule(
        "VB773",
        ("Thiếu gạch đầu dòng trong «Kính gửi»", "No dash before an addressee"),
        "Gửi nhiều nơi thì đầu mỗi dòng có gạch đầu dòng.",
        clause("addressees"), ERROR, WORDS,
        ("đầu dòng không có gạch: «{words}»", "no dash before “{words}”"),
        ("Ghi «- Sở Tài chính;».", "Put a dash."),
        "Kính gửi:\n- Sở Tài chính;\n– Sở Nội vụ.", "Kính gửi:\n- Sở Tài chính;\n- Sở Nội vụ.",
        _addressee_dash,
    ),
    Rule(
        "VB789",
        ("Gạch đầu dòng trước một nơi gửi", "A dash before the only addressee"),
        "Gửi một nơi thì ghi ngay sau «Kính gửi:», không có gạch đầu dòng.",
        clause("one addressee"), WARNING, WORDS,
        ("một nơi gửi mà có gạch đầu dòng: «{words}»", "a dash before the only one: “{words}”"),
        ("Ghi «Kính gửi: Sở Tài chính».", "Write “Kính gửi: Sở Tài chính”."),
        "Kính gửi: - Sở Tài chính", "Kính gửi: Sở Tài chính",
        _one_with_dash,
    ),
)  # fmt: skip
