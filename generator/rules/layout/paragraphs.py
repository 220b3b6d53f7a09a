"""VB606 to VB613: how the paragraphs of the text are set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from generator.core.units import EMU_PER_PT, to_mm
from generator.decree import layout as decree
from generator.inspect import components as names
from generator.inspect.layout import BODY, Layout, Paragraph
from generator.rules.layout.measuring import (
    gathered,
    in_body,
    largest,
    layout_of,
    lines_of,
    mm,
    named,
    number,
    outside,
    pitch,
)
from generator.rules.layout.text import TEXT_CLAUSE, TEXT_PARTS
from generator.rules.rule import ERROR, INFO, LAYOUT, WARNING, Check, Clause, Finding, Paper, Rule

INDENT_TOLERANCE = 0.5  # mm
MARGIN_TOLERANCE = 2.0  # mm; how far a text may stand off the margins
GAP_TOLERANCE = 0.1  # pt
PITCH_TOLERANCE = 0.01  # lines
EXACT_PITCH_LOW = 15.0  # pt: a single line of 13 pt (offices set 14 pt so too)
# So many lines, by a rough count, that the right edge of the first is seen.
SURELY_TWO_LINES = 1.15
LONGEST_HEADING = 180  # letters: what is longer is no name and no heading
SPACES_FOR_INDENT = 2
_SINGLE_AS_LINES = 1.15

_SET = (*TEXT_PARTS, names.BASIS)
_SENTENCE_ENDS = re.compile(r"[.;/…][”\"]?\s*$")
_NUMBERED = re.compile(r"\s*\d{1,2}\.\s")


def _set_in_body(paper: Paper) -> list[Paragraph]:
    return in_body(named(paper, *_SET))


def _paragraphs(wrong: Callable[[Layout, Paragraph], str]) -> Check:
    """`wrong` says what is wrong with a paragraph of the text, or nothing."""

    def check(paper: Paper) -> Iterator[Finding]:
        layout = layout_of(paper)
        return gathered((found, paragraph) for paragraph in _set_in_body(paper)
                        if (found := wrong(layout, paragraph)))  # fmt: skip

    return check


def _ragged(layout: Layout, paragraph: Paragraph) -> str:
    # A name or a heading of the author's own may stand in the middle; a sentence may not.
    heads = len(paragraph.text) < LONGEST_HEADING and not _SENTENCE_ENDS.search(paragraph.text)
    if paragraph.align == "center":
        return "" if heads else paragraph.align
    long = lines_of(paragraph, layout.sections[paragraph.place.section]) > SURELY_TWO_LINES
    return paragraph.align if paragraph.align != "both" and long else ""


def _begins_with_blanks(paragraph: Paragraph) -> bool:
    head = paragraph.text[: len(paragraph.text) - len(paragraph.text.lstrip(" \t\u00a0"))]
    return "\t" in head or len(head) >= SPACES_FOR_INDENT


def _wrong_indent(layout: Layout, paragraph: Paragraph) -> str:
    if paragraph.align in ("center", "right") or _begins_with_blanks(paragraph):
        return ""
    start = paragraph.left_indent + paragraph.first_indent
    allowed = [to_mm(value) for value in decree.FIRST_LINE_INDENTS]
    wrong = all(outside(start, value, value, INDENT_TOLERANCE) for value in allowed)
    return mm(start) if wrong else ""


def _stands_off(layout: Layout, paragraph: Paragraph) -> str:
    # Of a hanging paragraph the first line tells; of a list its own number.
    if paragraph.component != names.TEXT or paragraph.label or paragraph.first_indent < 0:
        return ""
    if paragraph.align in ("center", "right"):
        return ""
    off = max(paragraph.left_indent, paragraph.right_indent, key=abs)
    return mm(off) if outside(off, 0, 0, MARGIN_TOLERANCE) and paragraph.first_indent else ""


def _gaps(paper: Paper) -> Iterator[Finding]:
    low = decree.PARAGRAPH_GAP.low / EMU_PER_PT
    # Word sets the larger of the two, or both one after the other, as the file was made.
    return gathered(
        ((number(above.after + below.before), below)
         for above, below in pairwise(_set_in_body(paper))
         if below.number == above.number + 1
         and outside(above.after + below.before, low, float("inf"), GAP_TOLERANCE)),
        wanted=number(low),
    )  # fmt: skip


def _wrong_pitch(layout: Layout, paragraph: Paragraph) -> str:
    kind, value = paragraph.line
    if kind == "lines":
        wrong = outside(value, decree.LINE_PITCH_LOW, decree.LINE_PITCH_HIGH, PITCH_TOLERANCE)
        return f"{value:.2f} dòng".replace(".", ",") if wrong else ""
    highest = largest(paragraph) * _SINGLE_AS_LINES * decree.LINE_PITCH_HIGH
    height = pitch(paragraph)
    wrong = outside(height, EXACT_PITCH_LOW if kind == "exactly" else 0, highest, GAP_TOLERANCE)
    return f"{number(value)} pt" if wrong else ""


def _empty(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    lined = {line.paragraph for line in layout.lines}
    found = [
        middle
        for above, middle, below in zip(
            layout.paragraphs, layout.paragraphs[1:], layout.paragraphs[2:], strict=False
        )
        if middle.place.part == BODY
        and not middle.text.strip()
        and not middle.drawn
        and not middle.page_break_before
        and above.component in _SET
        and above.number not in lined  # it holds the line under a text
        and below.component in (*_SET, "")
        and above.place == middle.place == below.place
    ]
    return gathered(("", paragraph) for paragraph in found)


def _both_ways(paper: Paper) -> Iterator[Finding]:
    clauses = in_body(named(paper, names.CLAUSE))
    by_word = [p for p in clauses if p.label]
    by_hand = [p for p in clauses if not p.label and _NUMBERED.match(p.text)]
    if by_word and by_hand:
        fewer = min(by_word, by_hand, key=len)
        yield Finding(paragraph=fewer[0].number)


def _rule(
    code: str,
    title: tuple[str, str],
    message: tuple[str, str],
    hint: tuple[str, str],
    examples: tuple[str, str],
    check: Check,
    severity: str = ERROR,
    clause: Clause = TEXT_CLAUSE,
) -> Rule:
    return Rule(
        code, title, f"{title[0]}.", clause, severity, LAYOUT, message, hint, *examples, check
    )


RULES: tuple[Rule, ...] = (
    _rule(
        "VB606",
        ("Lời văn canh đều hai lề", "The text is justified"),
        ("lời văn không canh đều cả hai lề ({count} đoạn)",
         "the text is not justified ({count} paragraphs)"),
        ("bôi đen phần nội dung rồi bấm Ctrl+J", "select the text and press Ctrl+J"),
        ("đoạn văn canh trái", "đoạn văn canh đều hai lề"),
        _paragraphs(_ragged),
    ),
    _rule(
        "VB607",
        ("Chữ đầu dòng lùi 1 cm hoặc 1,27 cm", "First lines are indented by 1 cm or 1.27 cm"),
        ("chữ đầu dòng lùi {found} ({count} đoạn); quy định 10 mm hoặc 12,7 mm",
         "first lines are indented by {found} ({count} paragraphs); "
         "the decree wants 10 mm or 12.7 mm"),
        ("chọn Paragraph > Special > First line, 1 cm hoặc 1,27 cm",
         "choose Paragraph > Special > First line, 1 cm or 1.27 cm"),
        ("đoạn văn không lùi đầu dòng", "đoạn văn lùi đầu dòng 1,27 cm"),
        _paragraphs(_wrong_indent),
    ),
    _rule(
        "VB608",
        ("Các đoạn cách nhau ít nhất 6 pt", "Paragraphs are at least 6 pt apart"),
        ("các đoạn văn cách nhau {found} pt ({count} đoạn); quy định tối thiểu {wanted} pt",
         "paragraphs are {found} pt apart ({count} of them); "
         "the decree wants at least {wanted} pt"),
        ("bôi đen phần nội dung rồi đặt Spacing After là 6 pt",
         "select the text and set Spacing After to 6 pt"),
        ("các đoạn cách nhau 0 pt", "các đoạn cách nhau 6 pt"),
        _gaps,
    ),
    _rule(
        "VB609",
        ("Dòng cách nhau từ dòng đơn đến 1,5 lines", "Lines stand from single to 1.5 lines apart"),
        ("khoảng cách dòng {found} ({count} đoạn); quy định từ dòng đơn đến 1,5 lines",
         "the line spacing is {found} ({count} paragraphs); the decree wants single to 1.5 lines"),
        ("chọn Paragraph > Line spacing: Single, 1.5 lines hoặc ở giữa hai mức đó",
         "choose Paragraph > Line spacing: single, 1.5 lines, or between them"),
        ("khoảng cách dòng Double", "khoảng cách dòng 1,15"),
        _paragraphs(_wrong_pitch),
    ),
    _rule(
        "VB610",
        ("Không lùi đầu dòng bằng dấu cách hay phím Tab", "No indents made with spaces or tabs"),
        ("đầu dòng lùi bằng dấu cách hoặc phím Tab ({count} đoạn)",
         "first lines are indented with spaces or tabs ({count} paragraphs)"),
        ("xóa các dấu đó, chọn Paragraph > Special > First line",
         "delete them, choose Paragraph > Special > First line"),
        ("        Sở Nội vụ yêu cầu…", "Sở Nội vụ yêu cầu… (First line 1,27 cm)"),
        _paragraphs(lambda layout, p: "x" if _begins_with_blanks(p) else ""),
        WARNING,
    ),
    _rule(
        "VB611",
        ("Không cách đoạn bằng đoạn trống", "No empty paragraphs in the text"),
        ("giữa các đoạn văn có đoạn trống ({count} chỗ)",
         "there are empty paragraphs in the text ({count} places)"),
        ("xóa đoạn trống, đặt Spacing After là 6 pt", "delete them, set Spacing After to 6 pt"),
        ("hai đoạn văn cách nhau bằng một dòng trống", "hai đoạn văn cách nhau 6 pt"),
        _empty,
        WARNING,
    ),
    _rule(
        "VB612",
        ("Lời văn sát hai lề", "The text reaches both margins"),
        ("cả đoạn lùi khỏi lề {found} ({count} đoạn); lời văn canh đều cả hai lề",
         "the whole paragraph stands {found} off the margin ({count} paragraphs)"),
        ("đặt Indentation Left và Right là 0", "set Indentation Left and Right to 0"),
        ("cả đoạn lùi vào 2 cm", "chỉ dòng đầu lùi vào 1,27 cm"),
        _paragraphs(_stands_off),
        WARNING,
    ),
    _rule(
        "VB613",
        ("Một cách đánh số khoản", "Clauses are numbered in one way"),
        ("có khoản đánh số tự động, có khoản gõ số bằng tay",
         "some clauses are numbered by Word, some by hand"),
        ("dùng một cách cho cả văn bản, để số không nhảy khi sửa",
         "use one way throughout, lest numbers jump when the text is edited"),
        ("«1.» của Word, rồi «2.» gõ tay", "«1.» và «2.» đều gõ tay"),
        _both_ways,
        INFO,
        Clause("PL I, Phần I, Mục II.6.đ", "Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập"),
    ),
)  # fmt: skip
