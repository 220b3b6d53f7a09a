"""VB658, VB659: whether the điều and khoản of its own that a document cites are there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LOWER, clause
from generator.rules.words.numbered import STRUCTURED, numbers_of, value_of
from generator.rules.words.reading import BODY, joined, lines

_NAMES = (
    "Quyết định|Nghị quyết|Quy chế|Quy định|Kế hoạch|Chỉ thị|Điều lệ|Nội quy|Hướng dẫn|Chương trình"
    "|Đề án|Văn bản|Hợp đồng|Thỏa thuận"
)


def _clauses(paper: Paper) -> dict[int, int]:
    """Each điều with how many khoản it has; the most, where a number comes twice."""
    found: dict[int, int] = {}
    article = 0
    for number in numbers_of(paper):
        if number.level == "điều":
            article = value_of(number.value)
            found.setdefault(article, 0)
        elif number.level == "khoản" and article:
            found[article] = max(found[article], value_of(number.value))
    return found


_CITED_HERE = re.compile(
    rf"(?P<at>(?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))(?=(?:,? (?:và |của )?(?:{_NAMES})"
    rf"(?: [{LOWER}]+){{0,3}})? này(?!\w))"
)
# `có tên tại Điều 6`: of no other document, since none is named after it.
_NAMED_AT = re.compile(
    r"(?P<at>(?:có tên|nêu|quy định|ghi) tại (?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))"
    r"(?=[;]|[.,]? *$|[.,]? (?:chịu trách nhiệm|có trách nhiệm|thi hành|căn cứ))",
    re.MULTILINE,
)
_AS_ARTICLE = re.compile(r"(?P<at>Như (?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))")


def _cited(paper: Paper) -> Iterator[tuple[Finding, int, int]]:
    """Own điều that are cited: where, its number, the number of the khoản (0: none)."""
    for only, pattern in (
        (BODY, _CITED_HERE), (BODY, _NAMED_AT), ((c.RECIPIENTS,), _AS_ARTICLE),
    ):  # fmt: skip
        text = joined(paper, only)
        for match in pattern.finditer(text.text):
            finding = text.finding(match.start("at"), match.end("at"), words=match["at"])
            yield finding, int(match["n"]), int(match["clause"] or 0)


def _article_missing(paper: Paper) -> Iterator[Finding]:
    cited = list(_cited(paper))
    there = _clauses(paper) if cited else {}
    for finding, article, _ in cited:
        if there and article not in there:
            yield finding


def _clause_missing(paper: Paper) -> Iterator[Finding]:
    cited = [row for row in _cited(paper) if row[2]]
    there = _clauses(paper) if cited else {}
    for finding, article, clause_number in cited:
        if article in there and clause_number > there[article]:
            yield finding
    yield from _of_this_article(paper)


_OF_THIS = re.compile(r"khoản (?P<n>\d+) Điều này(?!\w)")


def _of_this_article(paper: Paper) -> Iterator[Finding]:
    """`khoản 7 Điều này` in a Điều that has fewer."""
    if not any(_OF_THIS.search(passage.text) for passage in paper.passages):
        return
    there = _clauses(paper)
    begun = {
        (number.line.passage, number.line.start): value_of(number.value)
        for number in numbers_of(paper)
        if number.level == "điều"
    }
    article, quoted = 0, 0
    for line in lines(paper, STRUCTURED):
        article = begun.get((line.passage, line.start), article)
        for match in _OF_THIS.finditer(line.text) if quoted <= 0 else ():
            if article in there and int(match["n"]) > max(there[article], 1):
                yield line.finding(match.start(), match.end(), words=match[0])
        quoted = max(0, quoted + line.text.count("“") - line.text.count("”"))


RULES: tuple[Rule, ...] = (
    Rule(
        "VB658",
        ("Viện dẫn điều không có", "A Điều that is not there"),
        "Điều được viện dẫn «… này», «Như Điều …» có trong văn bản.",
        clause("content checked"), ERROR, WORDS,
        ("văn bản không có điều được viện dẫn: «{words}»", "there is no “{words}” here"),
        ("Xem lại số điều.", "Look at the number."),
        "Điều 1. Phạm vi\nĐiều 2. Thi hành\nNơi nhận:\n- Như Điều 3;",
        "Điều 1. Phạm vi\nĐiều 2. Thi hành\nNơi nhận:\n- Như Điều 2;",
        _article_missing,
    ),
    Rule(
        "VB659",
        ("Viện dẫn khoản không có", "A khoản that is not there"),
        "Khoản được viện dẫn của một điều «… này» có trong điều ấy.",
        clause("content checked"), ERROR, WORDS,
        ("điều ấy không có khoản được viện dẫn: «{words}»", "there is no “{words}” here"),
        ("Xem lại số khoản.", "Look at the number."),
        "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\nĐiều 2. Theo khoản 3 Điều 1 Quy chế này",
        "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\nĐiều 2. Theo khoản 2 Điều 1 Quy chế này",
        _clause_missing,
    ),
)  # fmt: skip
