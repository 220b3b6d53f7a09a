"""A `Paper`, which rules judge, out of a YAML directive or of a .docx' layout."""

from __future__ import annotations

import datetime

from generator.check.passages import passages_of
from generator.decree.types import DocumentType
from generator.directive.model import Directive
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.inspect.layout import Layout, Paragraph
from generator.rules.rule import Paper, Passage


def paper_of_directive(problems: Problems, data: bytes, directive: Directive) -> Paper:
    """The paper of a YAML file that has been loaded; `problems` gets its text, for places."""
    root = read_tree(data, problems).root
    kind = directive.type
    passages = passages_of(problems, root, kind) if root else []
    return Paper(tuple(passages), kind, directive.date, directive=directive)


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
