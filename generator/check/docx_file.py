"""Checking a .docx, ours or anybody's: its layout under the rules."""

from __future__ import annotations

from collections.abc import Sequence

from generator.check.findings import in_docx, of_diagnostic
from generator.check.judging import judge
from generator.check.outcome import Outcome, counted
from generator.check.papers import paper_of_layout
from generator.check.selecting import Selection
from generator.core.errors import VanbanError
from generator.rules.rule import Rule


def check_docx(
    path: str, data: bytes, rules: Sequence[Rule], selection: Selection, lang: str
) -> Outcome:
    """All that is to be said about a .docx; one that cannot be read says why."""
    from generator.inspect.facts import document_date, document_type  # late: lxml
    from generator.inspect.inspecting import inspect_docx

    try:
        layout = inspect_docx(data, path)
    except VanbanError as error:
        return Outcome(path, tuple(of_diagnostic(d, lang) for d in error.diagnostics))
    paper = paper_of_layout(layout, document_type(layout), document_date(layout))
    judgement = judge(paper, rules, selection)
    found = tuple(in_docx(paper, judged, path, lang) for judged in judgement.found)
    return Outcome(path, found, counted(judgement.unchecked, lang), layout.missed)
