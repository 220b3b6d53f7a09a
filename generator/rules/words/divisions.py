"""VB694 to VB696: how the text is divided: Điều without words, levels below a khoản, titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.reading import lines, printed, shown

_BARE_ARTICLE = re.compile(r"Điều \d+[a-zđ]?[.:]?")
_LEVELS = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})+)\.?(?= )")
_FEWEST_ARTICLES = 2  # from these on a document is one of Điều
_DIVISIONS = (c.PART, c.CHAPTER, c.SECTION, c.SUBSECTION)
_LABEL_AND_TITLE = re.compile(
    r"(?P<label>(?:Phần|Chương|Mục|Tiểu mục) (?:thứ \w+|[IVXLC]+|\d+)\b)[ \t.:–-]+[^\W\d_]",
    re.IGNORECASE,
)


def _bare_article(paper: Paper) -> Iterator[Finding]:
    for line in lines(paper, (c.ARTICLE,)):
        if _BARE_ARTICLE.fullmatch(line.whole.strip()):
            yield line.all()


def _levels_below_a_clause(paper: Paper) -> Iterator[Finding]:
    """The first `1.1.` of a document whose text is divided into Điều; all of them are alike."""
    articles = 0
    for line in lines(paper, (c.ARTICLE, c.SUBCLAUSE, c.APPENDIX_LABEL)):
        if line.component == c.APPENDIX_LABEL:
            return
        articles += line.component == c.ARTICLE
        match = _LEVELS.match(line.whole)
        if match and line.component == c.SUBCLAUSE and articles >= _FEWEST_ARTICLES:
            end = 0 if line.label else match.end()
            yield line.finding(0, end, words=match["number"])
            return


def _title_beside_its_label(paper: Paper) -> Iterator[Finding]:
    if printed(paper):
        for line in lines(paper, _DIVISIONS):
            match = _LABEL_AND_TITLE.match(line.whole)
            if match:
                yield line.all(label=shown(match["label"]))


RULES: tuple[Rule, ...] = (
    Rule(
        "VB694",
        ("Điều chỉ có số", "A Điều of a number alone"),
        "Sau số thứ tự của điều là tiêu đề hoặc lời của điều, trên cùng một dòng.",
        clause("article word"), WARNING, WORDS,
        ("«{words}» đứng một mình: thiếu tiêu đề, hoặc lời văn bị xuống dòng",
         "“{words}” stands alone: it lacks its title, or its text went to the next line"),
        ("Ghi tiêu đề sau số, hoặc nối dòng dưới lên.", "Add the title, or join the next line."),
        "Điều 1.\nGiao Văn phòng thực hiện.", "Điều 1. Giao Văn phòng thực hiện.",
        _bare_article,
    ),
    Rule(
        "VB695",
        ("Đánh số nhiều cấp trong điều", "Numbers of many levels within a Điều"),
        "Văn bản bố cục theo điều: dưới khoản là điểm, ghi bằng chữ cái a), b), c).",
        clause("point letter"), WARNING, WORDS,
        ("đánh số «{words}» dưới khoản; trong điều thì dưới khoản là điểm a), b)",
         "“{words}” below a khoản; within a Điều there stand a), b)"),
        ("Đổi thành a), b), c).", "Make them a), b), c)."),
        "Điều 1. Một\nĐiều 2. Hai\n1. Việc chung:\n1.1. Rà soát hồ sơ;",
        "Điều 1. Một\nĐiều 2. Hai\n1. Việc chung:\na) Rà soát hồ sơ;",
        _levels_below_a_clause,
    ),
    Rule(
        "VB696",
        ("Chương và tiêu đề trên hai dòng", "A chapter and its title on two lines"),
        "Từ «Phần», «Chương», «Mục» và số thứ tự trên một dòng riêng, tiêu đề ngay dưới.",
        clause("chapter line"), ERROR, WORDS,
        ("«{label}» và tiêu đề cùng một dòng: «{words}»",
         "“{label}” and its title stand on one line: “{words}”"),
        ("Xuống dòng sau «{label}».", "Begin a new line after “{label}”."),
        "Chương III. TỔ CHỨC THỰC HIỆN", "Chương III\nTỔ CHỨC THỰC HIỆN",
        _title_beside_its_label,
    ),
)  # fmt: skip
