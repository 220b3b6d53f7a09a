"""Text → the XML of runs. The one place where a value becomes markup, so the one that escapes."""

from __future__ import annotations

from collections.abc import Iterable

from generator.compose.page import Run

_OPEN, _CLOSE = '<w:t xml:space="preserve">', "</w:t>"
# `&` first, for markup must not be escaped itself. Replacing one after the other is several times
# faster than `str.translate` or a regular expression, which also takes long to compile.
_SUBSTITUTES = (
    ("&", "&amp;"),
    ("<", "&lt;"),
    (">", "&gt;"),
    ("\u2011", f"{_CLOSE}<w:noBreakHyphen/>{_OPEN}"),
    ("\n", f"{_CLOSE}<w:br/>{_OPEN}"),
    ("\t", f"{_CLOSE}<w:tab/>{_OPEN}"),
)
_FORMATS = {
    (False, False): "",
    (True, False): "<w:rPr><w:b/><w:bCs/></w:rPr>",
    (False, True): "<w:rPr><w:i/><w:iCs/></w:rPr>",
    (True, True): "<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>",
}


class Notes(list[tuple[Run, ...]]):
    """The footnotes of a document in order; `first` is the number of the first in the package."""

    def __init__(self, first: int = 1) -> None:
        super().__init__()
        self.first = first


class Xml(str):
    """A text that is markup already and is printed as it stands; any other text is escaped."""

    __slots__ = ()

    def __html__(self) -> str:
        """What Jinja asks for; makes the same value good for docxtpl itself."""
        return str(self)


def text_xml(text: str) -> Xml:
    """One run without formatting of its own: the paragraph's style says how it looks."""
    return Xml(f"<w:r>{_OPEN}{_escaped(text)}{_CLOSE}</w:r>" if text else "")


def lines_xml(lines: Iterable[str]) -> Xml:
    """One run whose lines are parted by line breaks."""
    return text_xml("\n".join(lines))


def runs_xml(runs: Iterable[Run], notes: Notes) -> Xml:
    """Runs of a paragraph, each with its weight and slant; footnotes are added to `notes`."""
    return Xml(
        "".join(
            [
                _note_mark(note, notes)
                if note
                else f"<w:r>{_FORMATS[bold, italic]}{_OPEN}{_escaped(text)}{_CLOSE}</w:r>"
                for text, bold, italic, note in runs
            ]
        )
    )


def _note_mark(note: tuple[Run, ...], notes: Notes) -> str:
    notes.append(note)
    number = notes.first + len(notes) - 1
    return (
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def _escaped(text: str) -> str:
    for character, markup in _SUBSTITUTES:
        text = text.replace(character, markup)
    return text
