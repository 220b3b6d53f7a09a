"""libyaml's complaints → diagnostics, at the place where the user has to look.

libyaml says what it did not find and where it gave up; a user needs to know where a quote or a
bracket was opened, or which line stands too far in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from generator.core.diagnostics import Span
from generator.directive.fields import BASIS, LEVELS, TASK
from generator.directive.problems import Problems
from generator.directive.shapes import short

# `mở đầu:Làm`, but neither `8:30` nor `https://`.
_TIGHT_COLON = re.compile(r"""\s*(?:- +)?([^:"'“]*[^\W\d]):(?=[^\s/])""")
_IN_LIST = re.compile(r"\s*- ")
# An item that is a text without quotes and without a colon.
_ITEM = re.compile(r"""( *- +)(?!["'>|\[{])((?:[^:]|:\S)+)$""")


class _Complaint(NamedTuple):
    """One complaint of libyaml, with its places as (line, column) from 1."""

    problem: str
    context: str
    at: tuple[int, int]
    began: tuple[int, int] | None
    line: str
    opened: Span | None
    closing: str
    lines: list[str]

    def spot(self) -> Span:
        line, column = self.at
        return Span(line, column, line, column + 1)

    def beginning(self) -> Span:
        line, column = self.began or self.at
        return Span(line, column, line, column + 1)

    def before(self) -> str:
        """The text of the line before the place."""
        return self.line[: self.at[1] - 1]

    def character(self) -> str:
        """The character at the place, or empty at the end of the file."""
        return self.line[self.at[1] - 1 : self.at[1]]

    def above(self, number: int) -> tuple[int, str]:
        """The nearest line above line `number` that is not blank, and its number."""
        number -= 1
        while number > 1 and not self.lines[number - 1].strip():
            number -= 1
        return number, self.lines[number - 1] if number else ""

    def first_word(self) -> Span:
        """The place's line from its first letter."""
        line = self.at[0]
        start = len(self.line) - len(self.line.lstrip()) + 1
        return Span(line, start, line, max(len(self.line.rstrip()) + 1, start + 1))


_Found = tuple[str, Span, dict[str, str]]


def _unclosed(complaint: _Complaint) -> _Found:
    return "E112", complaint.beginning(), {"closing": "]" if "]" in complaint.problem else "}"}


def _mapping_value(complaint: _Complaint) -> _Found:
    # `a: b: c` has a colon too many; a colon in a line that stands too far in is an indentation.
    before = complaint.before()
    if ": " in before:
        is_curly = before.split(": ", 1)[1].lstrip().startswith(("“", "”"))
        return "E127" if is_curly else "E113", complaint.spot(), {}
    return _after_a_text(complaint) or ("E114", complaint.first_word(), {})


def _after_a_text(complaint: _Complaint) -> _Found | None:
    """The text above that took a key for its continuation, where it is plain what it lacks."""
    number, line = complaint.above(complaint.at[0])
    colon = _TIGHT_COLON.match(line)
    if colon and any(level.field_of(colon[1]) for level in LEVELS):
        return "E129", Span(number, colon.end(), number, colon.end() + 1), {}
    item = _ITEM.match(line)
    key = complaint.before().strip()
    if item and any(level.field_of(key) for level in (TASK, BASIS)):
        return "E131", complaint.first_word(), {"line": str(number), "text": short(item[2])}
    return None


def _no_colon(complaint: _Complaint) -> _Found:
    span = complaint.beginning()
    line = complaint.lines[span.line - 1]
    text = line.lstrip()
    if "\u00a0" in line[: len(line) - len(text)]:
        return "E130", Span(span.line, 1, span.line, len(line) - len(text) + 1), {}
    if colon := _TIGHT_COLON.match(line):
        return "E129", Span(span.line, colon.end(), span.line, colon.end() + 1), {}
    if _IN_LIST.match(complaint.above(span.line)[1]):
        return "E128", span, {}
    return "E115", span, {}


def _expected_key(complaint: _Complaint) -> _Found:
    if complaint.before().strip():
        return "E119", complaint.spot(), {}
    return "E114", complaint.first_word(), {}


def _cannot_start(complaint: _Complaint) -> _Found:
    if complaint.character() == "\t":
        return "E017", complaint.spot(), {}
    return "E116", complaint.spot(), {"character": complaint.character()}


def _node_content(complaint: _Complaint) -> _Found:
    if complaint.opened and not complaint.character():
        return "E112", complaint.opened, {"closing": complaint.closing}
    return "E120", complaint.spot(), {"character": complaint.character() or "—"}


def _alias_or_anchor(complaint: _Complaint) -> _Found:
    if "alias" in complaint.context:
        return "E121", complaint.beginning(), {}
    return "E116", complaint.beginning(), {"character": "&"}


def _simple(code: str, *, began: bool = False) -> Callable[[_Complaint], _Found]:
    def found(complaint: _Complaint) -> _Found:
        return code, complaint.beginning() if began else complaint.spot(), {}

    return found


# (part of the problem, part of the context) → the diagnostic; the first that fits.
_TABLE: tuple[tuple[str, str, Callable[[_Complaint], _Found]], ...] = (
    ("found unexpected end of stream", "quoted scalar", _simple("E111", began=True)),
    ("found unexpected document indicator", "", _simple("E111", began=True)),
    ("expected ',' or", "", _unclosed),
    ("mapping values are not allowed", "", _mapping_value),
    ("did not find expected key", "", _expected_key),
    ("did not find expected '-' indicator", "", _expected_key),
    ("could not find expected ':'", "", _no_colon),
    ("found a tab character", "", _simple("E017")),
    ("cannot start any token", "", _cannot_start),
    ("unknown escape character", "", _simple("E117")),
    ("invalid Unicode character escape", "", _simple("E118")),
    ("expected hexdecimal number", "", _simple("E118")),
    ("did not find expected node content", "", _node_content),
    ("expected alphabetic or numeric", "", _alias_or_anchor),
    ("block sequence entries are not allowed", "", _simple("E122")),
    ("document", "", _simple("E123")),
    ("", "while scanning a directive", _simple("E123")),
    ("", "block scalar", _simple("E124")),
    ("tag", "", _simple("E125")),
    ("", "tag", _simple("E125")),
)


def report_yaml_error(error: Any, problems: Problems, opened: Span | None) -> None:  # noqa: ANN401
    """Report what libyaml raised; `opened` is where the innermost open bracket stands, if any."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        problems.add("E199", Span(1, 1, 1, 2), problem=str(error).splitlines()[0])
        return
    lines = problems.lines
    # At the end of the file libyaml may stand a line past the last one.
    number = min(mark.line + 1, len(lines))
    line = lines[number - 1]
    column = min(mark.column, len(line)) + 1 if mark.line < len(lines) else len(line) + 1
    began = error.context_mark
    complaint = _Complaint(
        error.problem or "",
        error.context or "",
        (number, column),
        (began.line + 1, began.column + 1) if began else None,
        line,
        opened,
        _closing(opened, problems),
        lines,
    )
    for problem, context, found in _TABLE:
        if problem in complaint.problem and context in complaint.context:
            code, span, params = found(complaint)
            break
    else:
        code, span, params = "E199", complaint.spot(), {"problem": complaint.problem}
    problems.add(code, span, **params)


def _closing(opened: Span | None, problems: Problems) -> str:
    """The bracket that closes the one at `opened`."""
    if opened is None:
        return ""
    line = problems.lines[opened.line - 1]
    return "}" if line[opened.column - 1 : opened.column] == "{" else "]"
