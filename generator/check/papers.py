"""A `Paper`, which rules judge, out of a YAML directive or of a .docx' layout."""

from __future__ import annotations

import datetime

from generator.check.passages import passages_of
from generator.decree.types import DocumentType
from generator.directive.model import Directive
from generator.directive.nodes import Mapping
from generator.directive.problems import Problems
from generator.inspect.layout import Layout
from generator.rules.rule import Paper, Passage


def paper_of_directive(problems: Problems, root: Mapping, directive: Directive) -> Paper:
    """The paper of a YAML file that has been loaded; `problems` has its text, for places."""
    passages = passages_of(problems, root, directive.type)
    return Paper(tuple(passages), directive.type, directive.date, directive=directive)


def paper_of_layout(layout: Layout, kind: DocumentType | None, date: datetime.date | None) -> Paper:
    """The paper of a .docx: a passage for each paragraph that has any words, or a number of Word's.

    The number is not in the text: a rule that reads it finds it in the layout.
    """
    passages = [
        Passage(paragraph.component, paragraph.text, paragraph.number)
        for paragraph in layout.paragraphs
        if paragraph.text.strip() or paragraph.label
    ]
    return Paper(tuple(passages), kind, date, layout=layout)
