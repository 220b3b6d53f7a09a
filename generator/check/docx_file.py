"""Checking a .docx, ours or anybody's: its layout under the rules."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.check.findings import in_docx, of_diagnostic
from generator.check.judging import judge
from generator.check.outcome import Outcome, counted
from generator.check.papers import paper_of_layout
from generator.check.selecting import Selection
from generator.core.collector import no_collector
from generator.core.errors import VanbanError
from generator.inspect.layout import Layout
from generator.rules.rule import Rule

# What only a template says: `{%p for … %}`, `{{r subject }}`; a letter may quote one `{{ name }}`.
_STATEMENT = re.compile(r"\{%(?:p|tr|tc|r)?-?\s*(?:if|for|elif|else|endif|endfor|set)\b[^{}]*%\}")
_VALUE = re.compile(r"\{\{(?:p|r|tr|tc)?-?\s*[a-z_][\w.]*[^{}]*\}\}")
_FEWEST_VALUES = 3
TEMPLATE = (
    "đây là mẫu Word (có thẻ {{{{…}}}}), không phải văn bản; xem mẫu còn dùng được không: "
    "vanban templates check {path}",
    "this is a Word template (it has tags {{{{…}}}}), no document; to see whether it works: "
    "vanban templates check {path}",
)
_UNCHECKED = ("tệp là mẫu Word, không phải văn bản", "the file is a Word template, no document")


def check_docx(
    path: str, data: bytes, rules: Sequence[Rule], selection: Selection, lang: str
) -> Outcome:
    """All that is to be said about a .docx; one that cannot be read says why."""
    with no_collector():
        return _checked(path, data, rules, selection, lang)


def _checked(
    path: str, data: bytes, rules: Sequence[Rule], selection: Selection, lang: str
) -> Outcome:
    from generator.inspect.facts import document_date, document_type  # late: lxml
    from generator.inspect.inspecting import inspect_docx

    try:
        layout = inspect_docx(data, path)
    except VanbanError as error:
        return Outcome(path, tuple(of_diagnostic(d, lang) for d in error.diagnostics))
    if is_template(layout):
        english = lang == "en"
        asked = sum(selection.takes(rule.code) for rule in rules)
        note = TEMPLATE[english].format(path=path)
        return Outcome(path, (), ((_UNCHECKED[english], asked),), (note,))
    paper = paper_of_layout(layout, document_type(layout), document_date(layout))
    judgement = judge(paper, rules, selection)
    found = tuple(in_docx(paper, judged, path, lang) for judged in judgement.found)
    return Outcome(path, found, counted(judgement.unchecked, lang), layout.missed)


def is_template(layout: Layout) -> bool:
    """Whether the words of a .docx are those of a template that is still to be filled."""
    values = 0
    for paragraph in layout.paragraphs:
        if "{" in paragraph.text:
            if _STATEMENT.search(paragraph.text):
                return True
            values += len(_VALUE.findall(paragraph.text))
    return values >= _FEWEST_VALUES
