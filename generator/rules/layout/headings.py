"""VB621 to VB649: phần, chương, mục, I., điều, titles of khoản."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.core.text import fold
from generator.inspect import components as names
from generator.inspect.layout import Paragraph, Run
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    size_as_in_decree,
    small_letters,
    upright,
)
from generator.rules.layout.measuring import gathered, layout_of, named, printed
from generator.rules.rule import ERROR, LAYOUT, Clause, Finding, Paper, Rule

_LABEL = re.compile(r"(?:phan|chuong|muc|tieu muc) (?:thu \w+|[ivxlc]+|\d+)\b[.:]?")
_ARTICLE = re.compile(r"\s*Điều\s+\d+[a-zđ]?\s*[.:]?", re.IGNORECASE)

_PART_CLAUSE = Clause(
    "PL I, Phần I, Mục II.6.đ",
    "Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng riêng, canh "
    "giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của phần, chương "
    "dùng chữ số La Mã. Tiêu đề của phần, chương được trình bày ngay dưới, canh giữa, bằng chữ in "
    "hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.",
)
_SECTION_CLAUSE = Clause(
    "PL I, Phần I, Mục II.6.đ",
    "Từ “Mục”, “Tiểu mục” và số thứ tự của mục, tiểu mục được trình bày trên một dòng riêng, canh "
    "giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm. Số thứ tự của mục, tiểu "
    "mục dùng chữ số Ả Rập. Tiêu đề của mục, tiểu mục được trình bày ngay dưới, canh giữa, bằng "
    "chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.",
)
_ARTICLE_CLAUSE = Clause(
    "PL I, Phần I, Mục II.6.đ",
    "Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của "
    "phần lời văn, kiểu chữ đứng, đậm.",
)
_CLAUSE_TITLE = Clause(
    "PL I, Phần I, Mục II.6.đ",
    "Nếu khoản có tiêu đề, số thứ tự và tiêu đề của khoản được trình bày trên một dòng riêng, bằng "
    "chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.",
)
_TABLE = "PL I, Phần I, Mục V (mẫu chữ), 6.b"
# Letters of a title on a line of its own; a longer khoản is a sentence.
_LONGEST_TITLE = 110
_BELOW_A_TITLE = (names.SUBCLAUSE, names.POINT, names.DASH, names.TEXT)


def _is_label(paragraph: Paragraph) -> bool:
    """Whether it is the line `Chương I` itself, not the title below it."""
    return bool(_LABEL.fullmatch(_words(paragraph)))


def _is_title(paragraph: Paragraph) -> bool:
    """Whether it is the title alone; one on the label's own line is neither."""
    return not _LABEL.match(_words(paragraph))


def _words(paragraph: Paragraph) -> str:
    return fold(f"{paragraph.label} {paragraph.text}")


_PART = Part(
    *((names.PART, names.CHAPTER), "phần, chương", "a part or chapter", _PART_CLAUSE, "Chương I")
)
_SECTION = Part(
    *((names.SECTION, names.SUBSECTION), "mục, tiểu mục", "a section", _SECTION_CLAUSE, "Mục 1")
)
_HEADING = Part(
    (names.HEADING,),
    "tiêu đề của mục (I., II.)",
    "a heading (I., II.)",
    Clause(_TABLE, "I. NHỮNG KẾT QUẢ..."),
    "I. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC",
)


def _labels(part: Part) -> Part:
    return part._replace(
        vi=f"dòng «{part.example}»", en=f"the line «{part.example}»", only=_is_label
    )


def _titles(part: Part, example: str) -> Part:
    return part._replace(
        vi=f"tiêu đề của {part.vi}",
        en=f"the title of {part.en}",
        example=example,
        only=_is_title,
    )


def _runs_of_number(paragraph: Paragraph) -> Iterator[Run]:
    """The runs that hold `Điều 1`; none where Word's own numbering prints it."""
    match = _ARTICLE.match(paragraph.text)
    left = match.end() if match else 0
    for run in paragraph.runs:
        if left <= 0:
            return
        if any(ch.isalnum() for ch in run.text[:left]):
            yield run
        left -= len(run.text)


def _number_not_bold(paper: Paper) -> Iterator[Finding]:
    return gathered(("", paragraph) for paragraph in named(paper, names.ARTICLE)
                    if any(not run.bold for run in _runs_of_number(paragraph)))  # fmt: skip


def _number_in_italics(paper: Paper) -> Iterator[Finding]:
    return gathered(("", paragraph) for paragraph in named(paper, names.ARTICLE)
                    if any(run.italic for run in _runs_of_number(paragraph)))  # fmt: skip


def _titles_of_clauses(paper: Paper) -> Iterator[Finding]:
    """Where some titles of khoản are bold, those that are not."""
    titles = [
        clause
        for clause, below in pairwise(layout_of(paper).paragraphs)
        if clause.component == names.CLAUSE and below.component in _BELOW_A_TITLE
        if clause.text[-1:].isalpha() and len(clause.text) <= _LONGEST_TITLE
        if ":" not in clause.text
    ]
    bold_ones = [title for title in titles if all(run.bold for run in printed(title))]
    if bold_ones:
        yield from gathered(("", title) for title in titles
                            if not any(run.bold for run in printed(title)))  # fmt: skip


def _division(codes: tuple[str, ...], part: Part, title: str) -> tuple[Rule, ...]:
    return (
        size_as_in_decree(codes[0], part, "division"),
        bold(codes[1], part),
        upright(codes[2], part),
        centred(codes[3], part),
        small_letters(codes[4], _labels(part)),
        capitals(codes[5], _titles(part, title)),
    )


RULES: tuple[Rule, ...] = (
    *_division(
        ("VB621", "VB622", "VB623", "VB624", "VB625", "VB626"), _PART, "QUY ĐỊNH CHUNG"
    ),
    *_division(
        ("VB631", "VB632", "VB633", "VB634", "VB635", "VB636"), _SECTION, "QUẢN LÝ VĂN BẢN"
    ),
    size_as_in_decree("VB641", _HEADING, "heading"),
    bold("VB642", _HEADING),
    upright("VB643", _HEADING),
    capitals("VB644", _HEADING),
    Rule(
        "VB647",
        ("Điều: số thứ tự in đậm", "Articles: the number is bold"),
        "Từ «Điều» và số thứ tự của điều in đậm.",
        _ARTICLE_CLAUSE,
        ERROR,
        LAYOUT,
        ("từ «Điều» và số thứ tự chưa in đậm ({count} điều)",
         "«Điều» and its number are not bold ({count} articles)"),
        ("bôi đen «Điều 1.» rồi bấm Ctrl+B", "select «Điều 1.» and press Ctrl+B"),
        "Điều 1. Bản sao văn bản (không đậm)",
        "Điều 1. Bản sao văn bản (đậm)",
        _number_not_bold,
        about=(names.ARTICLE,),
    ),
    Rule(
        "VB648",
        ("Điều: số thứ tự kiểu chữ đứng", "Articles: the number is upright"),
        "Từ «Điều» và số thứ tự của điều có kiểu chữ đứng.",
        _ARTICLE_CLAUSE,
        ERROR,
        LAYOUT,
        ("từ «Điều» và số thứ tự in nghiêng ({count} điều); quy định kiểu chữ đứng",
         "«Điều» and its number are in italics ({count} articles)"),
        ("bỏ chữ nghiêng (Ctrl+I)", "take the italics away (Ctrl+I)"),
        "Điều 1. Bản sao văn bản (nghiêng)",
        "Điều 1. Bản sao văn bản (đứng)",
        _number_in_italics,
        about=(names.ARTICLE,),
    ),
    Rule(
        "VB649",
        ("Tiêu đề của khoản in đậm", "The title of a khoản is bold"),
        "Khoản có tiêu đề thì tiêu đề in đậm; xét khi văn bản có tiêu đề khoản khác đã in đậm.",
        _CLAUSE_TITLE,
        ERROR,
        LAYOUT,
        ("tiêu đề của khoản không đậm như tiêu đề các khoản khác ({count} khoản)",
         "the title of a khoản is not bold as others are ({count})"),
        ("bôi đen số thứ tự và tiêu đề rồi bấm Ctrl+B", "select number and title, press Ctrl+B"),
        "2. Các bệnh viện công lập (không đậm)",
        "2. Các bệnh viện công lập (đậm)",
        _titles_of_clauses,
        about=(names.CLAUSE,),
    ),
)  # fmt: skip
