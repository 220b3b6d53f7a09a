"""The texts of a directive's YAML, each with its component and its place in the file.

Values that are no words of the paper (dates, numbers, choices, file names) are left out. Texts
stand as they are in the file: not in NFC, with their `**`. Outer white space is cut off, a single
line end is a space, as it is printed, and a text of several paragraphs is one passage a paragraph,
as in a .docx.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.offsets import Located, located
from generator.decree.types import DocumentType
from generator.directive import fields as f
from generator.directive.field import Field
from generator.directive.fields import Level
from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PART,
    PLUS,
    POINT,
    SECTION,
    SUBCLAUSE,
    SUBSECTION,
)
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.recognise import recognise
from generator.inspect import components as c
from generator.rules.rule import Passage

# Kinds of values that are no words.
_NO_WORDS = frozenset(
    "date number type choice capacity symbol abbreviation yes_no due numbering book".split()
)
_FILES = frozenset("file sheet id follow_up_of amends replaces corrects revokes".split())
# Which level the mappings of a kind of value have.
_INSIDE: dict[str, Level] = {
    "bases": f.BASIS,
    "tasks": f.TASK,
    "signatory": f.SIGNATORY,
    "table": f.TABLE,
    "picture": f.PICTURE,
    "body": f.NODE,
    "appendices": f.APPENDIX,
    "enclosures": f.ENCLOSURE,
    "contact": f.level_of(f.CONTACT_FIELDS, "", ""),
}
# The component that a field's text is; of the others only that they are words is known.
_COMPONENT: dict[tuple[str, str], str] = {
    ("directive", "parent_agency"): c.PARENT_AGENCY,
    ("directive", "agency"): c.AGENCY,
    ("directive", "subject"): c.SUBJECT,
    ("directive", "addressees"): c.ADDRESSEES,
    ("directive", "legal_basis"): c.BASIS,
    ("directive", "authority"): c.AUTHORITY,
    ("directive", "opening"): c.TEXT,
    ("directive", "closing"): c.TEXT,
    ("directive", "tasks"): c.TEXT,
    ("directive", "recipients"): c.RECIPIENTS,
    ("bases", "text"): c.BASIS,
    ("tasks", "text"): c.TEXT,
    ("tasks", "title"): c.TEXT,
    ("tasks", "details"): c.TEXT,
    ("signatory", "name"): c.SIGNATORY,
    ("table", "columns"): c.TABLE_TEXT,
    ("table", "rows"): c.TABLE_TEXT,
    ("appendices", "title"): c.APPENDIX_TITLE,
    ("enclosures", "subject"): c.SUBJECT,
    **{("contact", field.name): c.CONTACT for field in f.CONTACT_FIELDS},
    **{("body", name): c.TEXT for name in ("article", "clause", "point", "dash", "paragraph")},
}
_OF_KIND: dict[str, str] = {
    PART: c.PART,
    CHAPTER: c.CHAPTER,
    SECTION: c.SECTION,
    SUBSECTION: c.SUBSECTION,
    ARTICLE: c.ARTICLE,
    HEADING: c.HEADING,
    CLAUSE: c.CLAUSE,
    SUBCLAUSE: c.SUBCLAUSE,
    POINT: c.POINT,
    DASH: c.DASH,
    PLUS: c.DASH,
}
_BLANK_LINE = re.compile(r"\n(?:[ \t]*\n)+")


def passages_of(problems: Problems, root: Mapping, kind: DocumentType | None) -> list[Passage]:
    """The passages of the file's text (`problems.text`), in its order."""
    return list(_Reader(problems, kind).mapping(root, f.DIRECTIVE, "directive"))


class _Reader:
    def __init__(self, problems: Problems, kind: DocumentType | None) -> None:
        self.problems = problems
        self.kind = kind

    def mapping(self, node: Mapping, level: Level, name: str) -> Iterator[Passage]:
        for key, value in node.entries:
            field = level.field_of(key.text)
            if field is None:
                if name == "recipients":  # `Lưu: VT` among them
                    yield from self._texts(value, "")
                continue
            if field.kind in _NO_WORDS or field.name in _FILES:
                continue
            yield from self._value(value, field, self._component(name, field))

    def _component(self, level: str, field: Field) -> str:
        subject = level == "directive" and field.name == "subject"
        if subject and self.kind and self.kind.subject_under_number:
            return c.LETTER_SUBJECT
        return _COMPONENT.get((level, field.name), "")

    def _value(self, node: Node, field: Field, component: str) -> Iterator[Passage]:
        if isinstance(node, Scalar):
            whole = located(self.problems, node)
            if field.kind == "body":
                yield from _lines(whole)
            elif field.kind == "paragraphs":
                yield from _paragraphs(whole, node.style, component)
            else:
                yield from _passage(whole, component)
        elif isinstance(node, Sequence):
            for item in node.items:
                yield from self._value(item, field, component)
        elif field.kind in _INSIDE:
            yield from self.mapping(node, _INSIDE[field.kind], field.kind)
        else:
            # A cell that covers others, or `Lưu: VT` among the recipients.
            for _, value in node.entries:
                yield from self._texts(value, component if field.kind == "cells" else "")

    def _texts(self, node: Node, component: str) -> Iterator[Passage]:
        if isinstance(node, Scalar):
            yield from _passage(located(self.problems, node), component)
        elif isinstance(node, Sequence):
            for item in node.items:
                yield from self._texts(item, component)


def _passage(text: Located, component: str) -> Iterator[Passage]:
    start = len(text.text) - len(text.text.lstrip())
    kept = text.cut(start, max(start, len(text.text.rstrip())))
    if "\n" in kept.text:
        kept = _on_one_line(kept)
    if kept.text:
        yield Passage(component, kept.text, 0, kept.offsets)


def _on_one_line(text: Located) -> Located:
    """Line ends, with the white space around them, are a space: so they are printed."""
    letters: list[str] = []
    places: list[int] = []
    at = 0
    for found in re.finditer(r"\s*\n\s*", text.text):
        letters += (*text.text[at : found.start()], " ")
        places += text.offsets[at : found.start() + 1]
        at = found.end()
    letters += text.text[at:]
    places += text.offsets[at:]
    return Located("".join(letters), tuple(places))


def _paragraphs(whole: Located, style: str, component: str) -> Iterator[Passage]:
    """A blank line parts them; folding has left a line end of each."""
    parts = _BLANK_LINE if style == "|" else re.compile("\n")
    at = 0
    for found in parts.finditer(whole.text):
        yield from _passage(whole.cut(at, found.start()), component)
        at = found.end()
    yield from _passage(whole.cut(at, len(whole.text)), component)


def _lines(whole: Located) -> Iterator[Passage]:
    """The lines of a text, each as what it looks like."""
    cuts = []
    at = 0
    for line in whole.text.split("\n"):
        cuts += _passage(whole.cut(at, at + len(line)), c.TEXT)
        at += len(line) + 1
    kinds = {
        found.at: _OF_KIND.get(found.node.kind, c.TEXT)
        for found in recognise([passage.text for passage in cuts]).found
    }
    for number, passage in enumerate(cuts):
        # A title on a line of its own belongs to the chapter above it.
        component = kinds.get(number) or (cuts and kinds.get(number - 1)) or c.TEXT
        yield passage._replace(component=component)
