"""Lists of who gets a document, as they stand on paper: their lines, items and names."""

from __future__ import annotations

import re

from generator.core.text import fold
from generator.inspect import components as c
from generator.rules.rule import Paper
from generator.rules.words.reading import Line, lines, printed

DASH = re.compile(r"^[-–—+•]\s*")
ADDRESSED = re.compile(r"^Kính g\w{0,3}i\s*[:.;]?\s*", re.IGNORECASE)
FILED = re.compile(r"^[-–—+•]?\s*Lưu\b", re.IGNORECASE)

RECIPIENTS = (c.RECIPIENTS,)


def printed_lines(paper: Paper, only: tuple[str, ...]) -> list[Line]:
    """The lines of the components `only`, none where they are not those on paper."""
    return list(lines(paper, only)) if printed(paper) else []


def recipients(paper: Paper) -> list[Line]:
    """The list under `Nơi nhận:`, whose lines may have been broken by hand."""
    return [
        line
        for line in printed_lines(paper, RECIPIENTS)
        if not line.text.startswith(("Nơi nhận", "NƠI NHẬN"))
    ]


def items_of(found: list[Line]) -> list[tuple[Line, str]]:
    """The items of a list: a line that neither begins nor follows an end goes on with the last."""
    items: list[tuple[Line, str]] = []
    for line in found:
        goes_on = items and not DASH.match(line.whole) and not items[-1][1].endswith((";", "."))
        if goes_on and not FILED.match(line.text) and line.text[:1].islower():
            items[-1] = (line, f"{items[-1][1]} {line.text}")
        else:
            items.append((line, line.whole))
    return items


def bare_name(text: str) -> str:
    """Who is meant, without dash, marks and capitals, for comparing."""
    return fold(ADDRESSED.sub("", DASH.sub("", text)).strip(" ;.,:"))
