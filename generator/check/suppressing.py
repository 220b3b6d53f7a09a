"""`# vanban: ignore VB901 lý do` in a YAML file: what a person has looked at and lets stand.

It covers its own line and, where it stands alone, the next one; a value that begins there is
covered to its end, because no comment can stand inside a block of lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.core.diagnostics import Span
from generator.directive.nodes import Mapping, Node, Scalar
from generator.directive.problems import Problems

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*vanban:[ \t]*ignore\b[ \t:]*(.*)", re.IGNORECASE)
# Meant to be one: `# vanban ignore VB901`, `# vanban: bỏ qua VB901`.
_MISWRITTEN = re.compile(
    r"(?:^|(?<=[ \t]))#[ \t]*vanban\b(?=[^#]*?(?:\bignore\b|\bVB\d{3}\b))(.*)", re.IGNORECASE
)
_CODE = re.compile(r"\bVB\d{3}\b", re.IGNORECASE)
_CODES = re.compile(r"(VB\d+(?:[ \t]*,[ \t]*VB\d+)*)[ \t:–-]*(.*)", re.IGNORECASE)


class Ignored(NamedTuple):
    """One code of one comment: the comment's place, its reason, and the lines that it covers.

    `miswritten`: it is not in the form that counts, and has no effect.
    """

    code: str
    reason: str
    span: Span
    first: int
    last: int
    miswritten: bool = False

    def covers(self, code: str, line: int) -> bool:
        """Whether a finding there is let stand."""
        return bool(self.reason) and self.code == code and self.first <= line <= self.last


def ignored_in(problems: Problems, root: Mapping) -> list[Ignored]:
    """All that the comments of a file ask to be ignored."""
    if "vanban" not in problems.text.casefold():
        return []
    values = list(_scalars(root))
    found: list[Ignored] = []
    for number, line in enumerate(problems.lines, 1):
        match = _COMMENT.search(line) or _MISWRITTEN.search(line)
        if not match or _is_inside(values, number, match.start() + 1):
            continue
        span = Span(number, match.start() + 1, number, len(line.rstrip()) + 1)
        if match.re is _MISWRITTEN:
            named = ", ".join(code.upper() for code in _CODE.findall(match[1]))
            found.append(Ignored(named or "VB…", "", span, number, number, miswritten=True))
            continue
        alone = not line[: match.start()].strip()
        first, last = number, number + alone
        for value in values:
            if first <= value.span.line <= last:
                last = max(last, value.span.end_line - (value.span.end_column == 1))
        codes = _CODES.fullmatch(match[1].strip())
        reason = codes[2].strip() if codes else ""
        named = codes[1].split(",") if codes else [match[1].strip() or "?"]
        found += (Ignored(code.strip().upper(), reason, span, first, last) for code in named)
    return found


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key
            yield from _scalars(value)
    else:
        for item in node.items:
            yield from _scalars(item)


def _is_inside(values: Iterable[Scalar], line: int, column: int) -> bool:
    """Whether a place is words of a value; the line on which `|` stands is none of them."""
    for value in values:
        start, end = value.span[:2], value.span[2:]
        if value.style in ("|", ">"):
            start = (start[0] + 1, 1)
        if start <= (line, column) < end:
            return True
    return False
