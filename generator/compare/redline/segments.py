"""A paragraph as characters: each knows its look, and what stands for it in the file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from generator.compare.words import tokens_of
from generator.inspect.xml import Element, R, W

THING = "\ufffc"  # stands for a picture, a field, a note: one character
_AS_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")
# In a run, and nothing that a reader sees.
_UNSEEN = frozenset(f"{W}{name}" for name in ("commentReference", "annotationRef", "rPr"))

# What makes an element that is no run something to see: words, a drawing, a formula.
_SEEN = (f"{W}t", f"{W}drawing", "{*}oMath")

KeyOf = Callable[[Element], str]


class Segment(NamedTuple):
    """Characters of one look. `look` is the run's w:rPr, `holder` the link that they stand in.

    `things` are the elements that the one character of a picture, a tab or a field stands for:
    children of a run, or whole runs (`runs`). Without text it is a mark that nobody sees.
    `key` tells one thing from another.
    """

    text: str
    look: Element | None = None
    holder: Element | None = None
    things: tuple[Element, ...] = ()
    runs: bool = False
    key: str = ""


def segments_of(paragraph: Element, key_of: KeyOf) -> list[Segment]:
    """The content of a paragraph in order; `key_of` tells things apart."""
    return list(_segments(paragraph, None, key_of, _Field()))


class _Field:
    """A field (w:fldChar) that is open: its runs, how deep it is, what it shows."""

    def __init__(self) -> None:
        self.runs: list[Element] = []
        self.depth = 0


def _segments(
    parent: Element, holder: Element | None, key_of: KeyOf, field: _Field
) -> Iterator[Segment]:
    for child in parent:
        tag = child.tag
        if tag == f"{W}pPr":
            continue
        if tag == f"{W}r":
            yield from _run(child, holder, key_of, field)
        elif tag == f"{W}hyperlink" and not field.depth:
            yield from _segments(child, child, key_of, field)
        elif field.depth:
            field.runs += child.iter(f"{W}r")
        elif next(child.iter(*_SEEN), None) is not None:
            yield Segment(THING, None, holder, (child,), True, key_of(child))
        else:
            yield Segment("", None, holder, (child,), True)
    if parent.tag == f"{W}p" and field.runs:  # a field that never ends
        yield _closed(field, holder, key_of)


def _closed(field: _Field, holder: Element | None, key_of: KeyOf) -> Segment:
    runs = tuple(field.runs)
    field.runs, field.depth = [], 0
    key = hashlib.sha256("".join(key_of(run) for run in runs).encode()).hexdigest()
    return Segment(THING, runs[0].find(f"{W}rPr"), holder, runs, True, key)


def _run(run: Element, holder: Element | None, key_of: KeyOf, field: _Field) -> Iterator[Segment]:
    kinds = [mark.get(f"{W}fldCharType") for mark in run.iterchildren(f"{W}fldChar")]
    if kinds or field.depth:
        field.depth += kinds.count("begin") - kinds.count("end")
        field.runs.append(run)
        if field.depth <= 0:
            yield _closed(field, holder, key_of)
        return
    look = run.find(f"{W}rPr")
    for child in run:
        tag = child.tag
        if tag == f"{W}rPr":
            continue
        if tag == f"{W}t":
            if child.text:
                yield Segment(child.text, look, holder)
        elif tag in _AS_CHARACTERS:
            yield Segment(_AS_CHARACTERS[tag], look, holder, (child,))
        elif tag == f"{W}br" and child.get(f"{W}type", "textWrapping") == "textWrapping":
            yield Segment("\n", look, holder, (child,))
        elif tag in _UNSEEN:
            yield Segment("", look, holder, (child,))
        else:
            yield Segment(THING, look, holder, (child,), False, key_of(child))


def shown_by(runs: Sequence[Element]) -> str:
    """The words that a field shows: those behind its last mark of a separation."""
    words: list[str] = []
    for run in runs:
        for child in run.iter(f"{W}t", f"{W}fldChar"):
            if child.tag == f"{W}t":
                words.append(child.text or "")
            elif child.get(f"{W}fldCharType") == "separate":
                words.clear()
    return "".join(words)


def text_of(segments: Sequence[Segment]) -> str:
    """The characters of a paragraph."""
    return "".join([segment.text for segment in segments])


def tokens(segments: Sequence[Segment]) -> list[str]:
    """The words, spaces, signs and things of a paragraph; a thing is as long as one character."""
    keys = iter([segment.key for segment in segments if segment.text == THING])
    return [
        f"{THING}{next(keys, '')}" if token == THING else token
        for token in tokens_of(text_of(segments))
    ]


def length(token: str) -> int:
    """How many characters a token stands for."""
    return 1 if token.startswith(THING) else len(token)


def cut(segments: Sequence[Segment], start: int, end: int, *, last: bool) -> list[Segment]:
    """The segments of the characters from `start` to `end`; `last`: with the marks at the end."""
    found = []
    at = 0
    for segment in segments:
        if not segment.text:
            if start <= at < end or (last and at == end):
                found.append(segment)
            continue
        text = segment.text[max(start - at, 0) : max(end - at, 0)]
        at += len(segment.text)
        if text:
            found.append(segment._replace(text=text))
    return found


def relation_ids(element: Element) -> Iterator[tuple[Element, str]]:
    """The attributes of an element and what is in it that name a relationship."""
    for one in element.iter():
        if isinstance(one.tag, str):
            for name in one.attrib:
                if name.startswith(R):
                    yield one, name


def notes_in(element: Element) -> Iterator[Element]:
    """The references to footnotes and endnotes in an element."""
    return element.iter(*_NOTES)
