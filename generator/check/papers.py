"""A `Paper`, which rules judge, out of a YAML directive or of a .docx' layout."""

from __future__ import annotations

import datetime

from generator.check.passages import passages_of
from generator.decree.types import DocumentType
from generator.directive.model import Directive
from generator.directive.nodes import Mapping
from generator.directive.problems import Problems
from generator.inspect.layout import Layout, Paragraph
from generator.rules.rule import Paper, Passage


def paper_of_directive(problems: Problems, root: Mapping, directive: Directive) -> Paper:
    """The paper of a YAML file that has been loaded; `problems` has its text, for places."""
    passages = passages_of(problems, root, directive.type)
    return Paper(tuple(passages), directive.type, directive.date, directive=directive)


def paper_of_layout(layout: Layout, kind: DocumentType | None, date: datetime.date | None) -> Paper:
    """The paper of a .docx: a passage for each paragraph that has any words."""
    passages = [
        Passage(paragraph.component, text, paragraph.number)
        for paragraph in layout.paragraphs
        if (text := with_label(paragraph)).strip()
    ]
    return Paper(tuple(passages), kind, date, layout=layout)


def with_label(paragraph: Paragraph) -> str:
    """A paragraph as it is printed: behind the number that Word gives it."""
    label = paragraph.label.strip()
    if not label or not any(ch.isalnum() or ch in "-–+•" for ch in label):
        return paragraph.text
    return f"{label} {paragraph.text}"
