"""libyaml's complaints → diagnostics, at the place where the user has to look.

libyaml says what it did not find and where it gave up; a user needs to know where a quote or a
bracket was opened, or which line stands too far in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from generator.core.diagnostics import Span
from generator.directive.problems import Problems


class _Complaint(NamedTuple):
    """One complaint of libyaml, with its places as (line, column) from 1."""

    problem: str
    context: str
    at: tuple[int, int]
    began: tuple[int, int] | None
    line: str
    opened: Span | None
    closing: str

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
    if ": " in complaint.before():
        return "E113", complaint.spot(), {}
    return "E114", complaint.first_word(), {}


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
    ("could not find expected ':'", "", _simple("E115", began=True)),
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
