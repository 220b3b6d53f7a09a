"""Findings in words, with their places: what reports print."""

from __future__ import annotations

from typing import NamedTuple

from generator.check.component_names import component_name
from generator.check.judging import Judged
from generator.core.diagnostics import Diagnostic, Span
from generator.core.messages import message_for
from generator.core.text import short
from generator.directive.problems import Problems
from generator.rules.rule import ERROR, INFO, WARNING, Paper, Rule

SEVERITIES = (ERROR, WARNING, INFO)
_SEVERITY_OF_LETTER = {"E": ERROR, "W": WARNING}

# So many letters are found in a page by themselves; fewer are told with those around them.
_FINDABLE, _AROUND = 20, 16


class Reported(NamedTuple):
    """A finding as it is told, in one language.

    `span` and `excerpt` are a YAML file's; `where` says in which component and, of a .docx, in
    which paragraph, with its words. `clause` is the place in the decree, `quote` its words.
    `paragraph` and `letters` (of a .docx) are where a comment goes: from which letter to which.
    """

    file: str
    code: str
    severity: str
    message: str
    span: Span | None = None
    clause: str = ""
    quote: str = ""
    hint: str = ""
    where: str = ""
    excerpt: str | None = None
    paragraph: int = 0
    letters: tuple[int, int] = (0, 0)


def in_yaml(paper: Paper, judged: Judged, problems: Problems, whole: Span, lang: str) -> Reported:
    """A finding in a YAML file; `whole` is the place of what is about no text."""
    finding = judged.finding
    span, where = whole, ""
    if finding.passage >= 0:
        passage = paper.passages[finding.passage]
        start, end = passage.offsets[finding.start], passage.offsets[finding.end]
        span = problems.span_at(start, max(start, end))
        where = component_name(passage.component, lang)
    told = _told(judged.rule, finding.params, problems.path, lang)
    return told._replace(span=span, where=where, excerpt=_line(problems, span))


def of_comment(
    rule: Rule, params: dict[str, str], problems: Problems, span: Span, lang: str
) -> Reported:
    """A finding about a comment that asks to ignore something."""
    told = _told(rule, params, problems.path, lang)
    return told._replace(span=span, excerpt=_line(problems, span))


def in_docx(paper: Paper, judged: Judged, path: str, lang: str) -> Reported:
    """A finding in a .docx."""
    finding = judged.finding
    paragraph, letters, near, component = finding.paragraph, (0, 0), "", ""
    if finding.passage >= 0:
        passage = paper.passages[finding.passage]
        paragraph = finding.paragraph or passage.paragraph
        if paragraph == passage.paragraph:
            letters = (finding.start, finding.end)
        near = _with_neighbours(passage.text, finding.start, finding.end)
        component = passage.component
    elif paper.layout and 0 < paragraph <= len(paper.layout.paragraphs):
        there = paper.layout.paragraphs[paragraph - 1]
        near, component = there.text, there.component
    told = _told(judged.rule, finding.params, path, lang)
    where = _where(paragraph, component, near, lang)
    return told._replace(where=where, paragraph=paragraph, letters=letters)


def of_diagnostic(diagnostic: Diagnostic, lang: str) -> Reported:
    """What is wrong with a file that could not even be read."""
    message, hint = message_for(diagnostic.code, diagnostic.params, lang)
    severity = _SEVERITY_OF_LETTER.get(diagnostic.code[:1], INFO)
    return Reported(
        diagnostic.path,
        diagnostic.code,
        severity,
        message,
        diagnostic.span,
        hint=hint,
        excerpt=diagnostic.excerpt,
    )


def _told(rule: Rule, params: dict[str, str], path: str, lang: str) -> Reported:
    english = lang == "en"
    return Reported(
        path,
        rule.code,
        rule.severity,
        rule.message[english].format_map(params),
        clause=rule.clause.place,
        quote=rule.clause.quote,
        hint=rule.hint[english].format_map(params),
    )


def _where(paragraph: int, component: str, words: str, lang: str) -> str:
    parts = []
    if paragraph:
        parts.append(f"paragraph {paragraph}" if lang == "en" else f"đoạn {paragraph}")
    if component:
        name = component_name(component, lang)
        parts.append(f"({name})" if parts else name)
    place = " ".join(parts)
    if not words.strip():
        return place
    return f"{place}: «{short(words)}»" if place else f"«{short(words)}»"


def _with_neighbours(text: str, start: int, end: int) -> str:
    """The words found; of a few letters, which are found nowhere in a page, with those around."""
    if start == end:
        return text
    if end - start >= _FINDABLE:
        return text[start:end]
    first = text.rfind(" ", 0, max(0, start - _AROUND)) + 1 if start > _AROUND else 0
    last = text.find(" ", end + _AROUND)
    last = len(text) if last < 0 else last
    return ("…" if first else "") + text[first:last] + ("…" if last < len(text) else "")


def _line(problems: Problems, span: Span) -> str:
    lines = problems.lines
    return lines[span.line - 1] if span.line <= len(lines) else ""
