"""A few rules of our own, so that these tests know what is found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, INFO, LAYOUT, WARNING, WORDS, Clause, Finding, Paper, Rule

CLAUSE = Clause("PL I, Phần I, Mục II.6", "Nội dung văn bản")


def rule(code, check, severity=WARNING, needs=WORDS, fixable=False, about=(), message=None):
    return Rule(
        code,
        (f"Quy tắc {code}", f"Rule {code}"),
        "Xem một điều.",
        CLAUSE,
        severity,
        needs,
        message or ("thấy «{words}»", "found “{words}”"),
        ("sửa «{words}»", "mend “{words}”"),
        "sai",
        "đúng",
        check,
        fixable,
        about,
    )


def finds(pattern, fix=None):
    def check(paper: Paper) -> Iterator[Finding]:
        for number, passage in enumerate(paper.passages):
            for match in re.finditer(pattern, passage.text):
                right = match.expand(fix) if fix is not None else None
                words = {"words": match[0]}
                yield Finding(number, match.start(), match.end(), params=words, fix=right)

    return check


def crashes(paper: Paper) -> Iterator[Finding]:
    yield from finds("các các")(paper)
    raise RuntimeError("hỏng")


def of_page(paper: Paper) -> Iterator[Finding]:
    yield Finding(params={"words": "trang"})


DOUBLED = rule("VB901", finds(r"\b(\w+) \1\b", r"\1"), fixable=True)
COMMA = rule("VB902", finds(r" ,(?=\w)", ", "), fixable=True)
MISTAKE = rule("VB610", finds("sai"), ERROR)
HINT = rule("VB950", finds("hơi"), INFO)
CRASH = rule("VB999", crashes)
PAGE = rule("VB101", of_page, ERROR, LAYOUT)
MOTTO = rule("VB210", of_page, ERROR, LAYOUT, about=(c.MOTTO,))

RULES = (DOUBLED, COMMA, MISTAKE, HINT, PAGE, MOTTO)
