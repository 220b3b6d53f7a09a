"""A YAML directive as it will stand on paper, under the rules that its own texts leave unasked.

Some slips are in no text of the file: a basis given as type, number and issuer, `lưu` without VT, a
place in small letters. The document is made in memory and read as any .docx is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from generator import __version__
from generator.check.judging import Judged, judge
from generator.check.papers import paper_of_layout
from generator.check.selecting import Selection
from generator.core.errors import VanbanError
from generator.directive.model import Directive
from generator.rules.rule import WORDS, Paper, Rule

# Fewer letters than these are found in any text.
_FINDABLE = 4


class OnPaper(NamedTuple):
    """The paper that a directive makes, and what was found on it alone."""

    paper: Paper
    found: tuple[Judged, ...]


def judge_on_paper(
    directive: Directive, rules: Sequence[Rule], selection: Selection, told: Collection[str]
) -> OnPaper | None:
    """What the rules over words find on the paper; those whose codes are `told` are not asked.

    None where the document cannot be made: whoever makes it is told why.
    """
    from generator.compose.document import compose  # late: a file that does not load needs none
    from generator.inspect.inspecting import inspect_docx
    from generator.render import load_template, render, template_path

    asked = [rule for rule in rules if rule.needs == WORDS and rule.code not in told]
    try:
        page = compose(directive)
        template = load_template(template_path(page.template))
        data = render(page, template, source_digest="", version=__version__)
        layout = inspect_docx(data, "")
    except VanbanError:
        return None
    paper = paper_of_layout(layout, directive.type, directive.date)
    return OnPaper(paper, judge(paper, asked, selection).found)


def place_in_yaml(on_paper: Paper, judged: Judged, paper: Paper) -> tuple[int, int, int] | None:
    """Where the words of a finding stand in the file: passage, first letter, end; None: nowhere."""
    finding = judged.finding
    if finding.passage < 0:
        return None
    text = on_paper.passages[finding.passage].text
    words = text[finding.start : finding.end].strip()
    for wanted in (words, text.strip()):
        if len(wanted) < _FINDABLE:
            continue
        for number, passage in enumerate(paper.passages):
            start = passage.text.find(wanted)
            if start >= 0:
                return number, start, start + len(wanted)
    # A text that is put together of several: the longest of them.
    parts = [(len(p.text.strip()), n) for n, p in enumerate(paper.passages)
             if len(p.text.strip()) >= _FINDABLE and p.text.strip() in text]  # fmt: skip
    if not parts:
        return None
    _, number = max(parts)
    found = paper.passages[number].text
    start = len(found) - len(found.lstrip())
    return number, start, len(found.rstrip())
