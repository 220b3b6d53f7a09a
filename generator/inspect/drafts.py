"""Paragraphs while a document is read, with what only the reader needs to know of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.inspect.content import Anchor
from generator.inspect.layout import Paragraph
from generator.inspect.shapes import Shape
from generator.inspect.xml import Element


@dataclass(slots=True)
class Draft:
    """A paragraph before it has its number.

    `home` tells one cell, box or header from another, and all of them from the body; `width` is
    the room for its text in mm (0: not known). `border`: a line is drawn under it; `cell_border`:
    it is the last of a cell that has a line under it; `cell_top_border`: it is the first of a cell
    in a table's first row that has a line above it; `line_colour` is the border's. `outer` is the
    outermost table around it and its column there, (-1, -1) outside all tables. `element` and
    `part` say where it was read, `anchors` what hangs at places of its text; `leaves` are the
    elements that hold its letters, with how many each has, the first `start` of them another's.
    """

    paragraph: Paragraph
    element: Element
    part: str
    home: int
    width: float
    shapes: list[Shape] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    border: bool = False
    top_border: bool = False
    cell_border: bool = False
    line_colour: str = ""
    page_number: bool = False
    contextual: bool = False
    picture: bool = False
    tabs: tuple[tuple[str, float], ...] = ()
    break_after: bool = False
    outer: tuple[int, int] = (-1, -1)
    anchors: tuple[Anchor, ...] = ()
    leaves: list[tuple[Element, int]] = field(default_factory=list)
    start: int = 0
    cell_top_border: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return self.paragraph.text
