"""What stands in one paragraph: its runs, its breaks, and what hangs on it.

Tracked changes are read as accepted, hidden text is left out, of a field the result is read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.core.text import nfc
from generator.inspect.layout import Run
from generator.inspect.properties import Properties, run_properties
from generator.inspect.shapes import (
    PictureSize,
    Shape,
    drawn_shapes,
    drawn_size,
    vml_shapes,
)
from generator.inspect.styles import Styles
from generator.inspect.xml import MC, A, Element, R, V, W

_GONE = frozenset((f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}sdtPr", f"{W}rPr"))
_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "",
}
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_NUMBER_FIELDS = ("PAGE",)
_SHAPES = frozenset(("wps", "wpg", "wpc"))  # as every writer calls them
_UNREAD = "1"  # a page number whose field has no result yet


NOTHING_COMPOSED = (0, 0)
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"

# What hangs at a place of a paragraph's text.
NOTE, ENDNOTE, PICTURE = "footnote", "endnote", "picture"
_REFERENCES = {f"{W}footnoteReference": NOTE, f"{W}endnoteReference": ENDNOTE}


class Anchor(NamedTuple):
    """Something that hangs at a place of the text: before its letter `at` (from 0).

    `name` is the id of a note, or the relationship of a picture; `width` and `height` a picture's
    in mm (0: the file does not say). A `floating` picture takes no room of its own; `left` is how
    far from its column it begins (mm, None: the file does not say).
    """

    at: int
    kind: str
    name: str
    width: float = 0.0
    height: float = 0.0
    floating: bool = False
    left: float | None = None


def as_written(text: str, font: str) -> str:
    """The letters of a run as the file has them, whatever its font makes of them."""
    return text


Decoder = Callable[[str, str], str]
Pieces = list[tuple[Element, str]]
"""Elements that hold letters, and those letters."""


@dataclass(slots=True)
class Field:
    """A field that has begun: what it says, how many letters stood before it, whether its result
    has begun."""

    began: int
    instruction: list[str] = field(default_factory=list)
    result: bool = False


@dataclass(slots=True)
class Content:
    """The content of a paragraph while it is read."""

    runs: list[Run] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    leaves: list[tuple[Element, int]] = field(default_factory=list)  # and how many letters each has
    page_number: bool = False
    break_before: bool = False
    break_after: bool = False
    picture: bool = False
    framed: bool = False  # lines are drawn around words of it
    composed: tuple[int, int] = NOTHING_COMPOSED
    letters: int = 0  # of the runs so far
    fields: list[Field] = field(default_factory=list)  # those that are open
    anchors: list[Anchor] = field(default_factory=list)


class ContentReader:
    """Reads the content of paragraphs of one document.

    `decode` makes letters of what a run holds, by its font: old fonts show other letters.
    """

    def __init__(self, styles: Styles, decode: Decoder = as_written) -> None:
        self._styles = styles
        self._decode = decode
        self._seen: dict[tuple[object, ...], Run] = {}

    def read(self, paragraph: Element, style: str, table_style: str, into: Content) -> None:
        """Adds what stands in `paragraph` to `into`."""
        self._walk(paragraph, style, table_style, into)

    def _walk(self, parent: Element, style: str, table_style: str, into: Content) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, style, table_style, into)
            elif tag == f"{W}fldSimple":
                before = into.letters
                self._note_field(child.get(f"{W}instr") or "", into)
                self._walk(child, style, table_style, into)
                if into.page_number and into.letters == before:
                    look = self._styles.run({}, style, table_style)
                    self._add([(child, _UNREAD)], look, into)
            elif tag == f"{MC}AlternateContent":
                self._walk(chosen(child), style, table_style, into)
            elif tag == _MATH_TEXT and child.text:
                self._add([(child, child.text)], self._styles.run({}, style, table_style), into)
            elif tag not in _GONE and len(child):
                self._walk(child, style, table_style, into)

    def _run(self, run: Element, style: str, table_style: str, into: Content) -> None:
        direct = run.find(f"{W}rPr")
        said = {} if direct is None else run_properties(direct, self._styles.theme)
        look = self._styles.run(said, style, table_style)
        text: Pieces = []
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                if not into.fields or into.fields[-1].result:
                    text.append((child, child.text or ""))
            elif tag in _CHARACTERS:
                text.append((child, _CHARACTERS[tag]))
            elif tag == f"{W}br":
                if child.get(f"{W}type") == "page":
                    if any(part.strip() for _, part in text) or into.runs:
                        into.break_after = True
                    else:
                        into.break_before = True
                elif child.get(f"{W}type") != "column":
                    text.append((child, "\n"))
            elif tag == f"{W}sym":
                text.append((child, self._symbol(child)))
            elif tag == f"{W}fldChar":
                self._field(child, text, into)
            elif tag == f"{W}instrText":
                if into.fields:
                    into.fields[-1].instruction.append(child.text or "")
            elif tag == f"{W}pgNum":
                into.page_number = True
                text.append((child, _UNREAD))
            elif tag in _REFERENCES:
                name = child.get(f"{W}id") or ""
                self._add(text, look, into)
                into.anchors.append(Anchor(into.letters, _REFERENCES[tag], name))
                if _REFERENCES[tag] == NOTE:
                    into.notes.append(name)
            elif tag == f"{W}ruby":  # signs with their reading above them
                self._add(text, look, into)
                for under in child.iterchildren(f"{W}rubyBase"):
                    self._walk(under, style, table_style, into)
            elif tag not in _GONE:
                self._add(text, look, into)
                into.anchors += _pictures(child, into.letters)
                self._thing(child, style, table_style, into)
        self._add(text, look, into)

    def _symbol(self, element: Element) -> str:
        """A sign by its font and code where the decoder knows the font, else what stands for it."""
        written = _symbol(element)
        code = _hexadecimal(element.get(f"{W}char"))
        if code is None or not 0xF000 <= code <= 0xF0FF:
            return written
        shown = self._decode(chr(code), element.get(f"{W}font") or "")
        return written if shown == chr(code) else shown

    def _field(self, mark: Element, text: Pieces, into: Content) -> None:
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            into.fields.append(Field(_letters(text, into)))
        elif kind == "separate" and into.fields:
            into.fields[-1].result = True
        elif kind == "end" and into.fields:
            ended = into.fields.pop()
            instruction = "".join(ended.instruction)
            self._note_field(instruction, into)
            first = (instruction.split() or [""])[0].upper()
            if first in _NUMBER_FIELDS and _letters(text, into) == ended.began:
                text.append((mark, _UNREAD))

    def _note_field(self, instruction: str, into: Content) -> None:
        if (instruction.split() or [""])[0].upper() in _NUMBER_FIELDS:
            into.page_number = True

    def _thing(self, element: Element, style: str, table_style: str, into: Content) -> None:
        """A drawing, a picture of old Word, or the one of both that is to be read."""
        if element.tag == f"{MC}AlternateContent":
            for child in chosen(element):
                self._thing(child, style, table_style, into)
        elif element.tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            drawing = element.tag == f"{W}drawing"
            boxes = _own_boxes(element)
            into.boxes += boxes
            shapes = list(
                drawn_shapes(element, self._styles.theme) if drawing else vml_shapes(element)
            )
            into.shapes += shapes
            into.picture = into.picture or not (boxes or shapes)

    def _add(self, pieces: Pieces, look: Properties, into: Content) -> None:
        """The letters of a run so far, which go: nothing of them is left in `pieces`."""
        text = "" if look.get("hidden") else "".join([piece for _, piece in pieces])
        if text and not text.isascii() and _has_marks_apart(text):
            text = self._composed(pieces, text, into)
        if text:
            into.leaves += [(leaf, len(piece)) for leaf, piece in pieces if piece]
        pieces.clear()
        if not text:
            return
        font = look["ascii"] if text.isascii() else look["other"]
        text = self._decode(text, str(font))
        into.framed = into.framed or bool(look.get("framed"))
        into.letters += len(text)
        run = Run(
            text, str(font), look["size"], bool(look["bold"]), bool(look["italic"]),
            bool(look.get("underline")), bool(look["caps"] or look["small_caps"]),
            str(look.get("color", "")), bool(look.get("highlight")), look.get("spacing", 0.0),
        )  # fmt: skip
        if into.runs and into.runs[-1][1:] == run[1:]:
            run = run._replace(text=into.runs.pop().text + text)
        into.runs.append(run)

    @staticmethod
    def _composed(pieces: Pieces, text: str, into: Content) -> str:
        """The letters of a run whose marks stand apart, each as one; the pieces are changed too."""
        _join_marks(pieces, into)
        pieces[:] = [(leaf, nfc(piece)) for leaf, piece in pieces]
        better = "".join([piece for _, piece in pieces])
        place, count = into.composed
        if not count:
            place = into.letters + next(
                (at for at, (a, b) in enumerate(zip(text, better, strict=False)) if a != b),
                len(better) - 1,
            )
        into.composed = (place, count + len(text) - len(better))
        return better


def _letters(text: Pieces, into: Content) -> int:
    """How many letters stand before here, those of the run that is being read too."""
    return into.letters + sum(len(part) for _, part in text)


def _has_marks_apart(text: str) -> bool:
    return text[0] in _MARKS or not unicodedata.is_normalized("NFC", text)


def _join_marks(pieces: Pieces, into: Content) -> None:
    """Marks that begin a run go to the letter that ends the run before."""
    leaf, first = pieces[0]
    rest = first.lstrip(_MARKS)
    if rest == first or not into.runs:
        return
    before = into.runs[-1].text
    whole = nfc(before + first[: len(first) - len(rest)])
    if len(whole) == len(before):
        into.runs[-1] = into.runs[-1]._replace(text=whole)
        pieces[0] = (leaf, rest)


def chosen(alternates: Element) -> Element:
    """Of an `mc:AlternateContent` the one branch that is read: shapes, else what old Word reads."""
    choices = alternates.findall(f"{MC}Choice")
    fallback = alternates.find(f"{MC}Fallback")
    for choice in choices:
        if not _SHAPES.isdisjoint((choice.get("Requires") or "").split()):
            return choice
    return fallback if fallback is not None else choices[0] if choices else alternates[:0]


def _pictures(element: Element, at: int) -> list[Anchor]:
    """The pictures of a drawing, or of what old Word writes for one."""
    if element.tag == f"{MC}AlternateContent":
        return [anchor for child in chosen(element) for anchor in _pictures(child, at)]
    if element.tag == f"{W}drawing":
        size = drawn_size(element)
        names = [blip.get(f"{R}embed") for blip in element.iter(f"{A}blip")]
    elif element.tag in (f"{W}pict", f"{W}object"):
        size = PictureSize()
        names = [data.get(f"{R}id") for data in element.iter(f"{V}imagedata")]
    else:
        return []
    return [Anchor(at, PICTURE, name, *size) for name in names if name]


def _own_boxes(drawing: Element) -> list[Element]:
    """The text boxes that hang on this drawing, not on one inside another box of it."""
    own = {drawing: True}  # what stands between it and a box: whether it is no other box
    found: list[Element] = []
    for box in drawing.iter(f"{W}txbxContent"):
        path: list[Element] = []
        at = box
        while at not in own:
            path.append(at)
            at = at.getparent()
        is_own = own[at]
        for element in reversed(path):
            if element is box and is_own:
                found.append(box)
            is_own = is_own and element.tag not in (f"{W}txbxContent", f"{MC}Fallback")
            own[element] = is_own
    return found


def _hexadecimal(text: str | None) -> int | None:
    """A code of four hexadecimal digits, None for anything else."""
    try:
        return int((text or "")[:6], 16)
    except ValueError:
        return None


def _symbol(element: Element) -> str:
    code = element.get(f"{W}char") or ""
    try:
        value = int(code[:6], 16)
    except ValueError:
        return ""
    if 0xF000 <= value <= 0xF0FF:
        return {0xF02D: "-", 0xF0B7: "•"}.get(value, "•")
    return chr(value) if 0x20 <= value < 0xD800 else ""
