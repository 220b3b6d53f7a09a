"""Diagnostics: what is wrong, where it stands, and what to do about it.

A pass over the input returns what it could read and a list of diagnostics. A diagnostic carries a
code and parameters, never a sentence: the sentence comes from `core.messages`, in the user's
language, when it is printed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from generator.core.text import display_width


class Span(NamedTuple):
    """A stretch of a file; lines and columns count from 1, in characters; the end is outside."""

    line: int
    column: int
    end_line: int
    end_column: int


class Diagnostic(NamedTuple):
    """One finding about one place of one file.

    `span` is None where the whole file is meant (it is missing, it is a folder); `excerpt` is the
    source line at `span.line`, kept here so that printing needs no second look at the file.
    """

    code: str
    path: str
    span: Span | None = None
    params: dict[str, str] = {}  # noqa: RUF012  (a NamedTuple default, never mutated)
    excerpt: str | None = None

    def sort_key(self) -> tuple[str, int, int, str]:
        """Order of printing: by file, then from top to bottom."""
        line, column = (self.span.line, self.span.column) if self.span else (0, 0)
        return (self.path, line, column, self.code)


# Of a long source line so many characters are shown, so many of them before the place.
_MAX_EXCERPT = 100
_BEFORE_PLACE = 40
# The password in the address of a database.
_PASSWORD = re.compile(r"(?<=://)([^\s:/@]*:)([^\s/]+)(?=@)")


def format_diagnostic(diagnostic: Diagnostic, lang: str = "vi") -> str:
    """`path:line:column: CODE message`, the source line with a caret, and a hint.

    `lang` is `vi` or `en`. Control and bidi characters of the source are shown as `·` so that an
    excerpt can neither move the cursor nor reorder the line.
    """
    from generator.core.messages import message_for

    message, hint = message_for(diagnostic.code, diagnostic.params, lang)
    span = diagnostic.span
    place = f"{diagnostic.path}:{span.line}:{span.column}: " if span else f"{diagnostic.path}: "
    lines = [f"{printable(place)}{diagnostic.code} {printable(message)}"]
    if span and diagnostic.excerpt is not None:
        lines += excerpt_lines(diagnostic.excerpt, span)
    if hint:
        lines.append(f"      → {printable(hint)}")
    return "\n".join(lines)


def without_password(text: str) -> str:
    """`text` with stars for the letters of a password in an address: no screen is to show it."""
    return _PASSWORD.sub(lambda match: match[1] + "*" * len(match[2]), text)


def excerpt_lines(source_line: str, span: Span) -> list[str]:
    """The source line and a caret under the place; of a long line a window around it."""
    source_line = without_password(source_line)
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(source_line)
    end = max(min(end, len(source_line)), start + 1)
    offset = 0
    cut = ""
    if len(source_line) > _MAX_EXCERPT:
        # A window around the place: a line of 60,000 characters helps nobody.
        offset = max(0, start - _BEFORE_PLACE)
        cut = "…" if len(source_line) > offset + _MAX_EXCERPT else ""
        source_line = source_line[offset : offset + _MAX_EXCERPT]
        end = min(end, offset + _MAX_EXCERPT)
    shown = printable(source_line)
    before = display_width(shown[: start - offset])
    width = max(1, display_width(shown[start - offset : end - offset]))
    gutter = f"{span.line:5d} | "
    return [
        gutter + ("…" if offset else "") + shown + cut,
        " " * 5 + " | " + " " * (before + bool(offset)) + "^" * width,
    ]


def printable(text: str) -> str:
    """`text` with `·` for what could move the cursor or reorder a line."""
    return "".join(" " if ch == "\t" else "·" if _is_unsafe(ch) else ch for ch in text)


def _is_unsafe(ch: str) -> bool:
    return unicodedata.category(ch) in ("Cc", "Cf", "Cs", "Zl", "Zp")
