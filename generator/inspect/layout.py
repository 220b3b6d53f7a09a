"""`Layout`: a .docx as a reader sees it, every value the one that is in force.

Lengths are millimetres, sizes of type and gaps points. Tracked changes are taken as accepted,
hidden text as not there. What the file leaves open is None.
"""

from __future__ import annotations

from typing import NamedTuple

# Where a paragraph stands.
BODY, CELL, TEXT_BOX, HEADER, FOOTER, FOOTNOTE = (
    *("body", "cell", "text box", "header", "footer"),
    "footnote",
)
# How a line is made.
BORDER, SHAPE, UNDERSCORES, UNDERLINE = "border", "shape", "underscores", "underline"


class Run(NamedTuple):
    """Characters of one look. `color` is RRGGBB, empty for automatic; `caps`: shown in capitals;
    `highlight`: marked as with a pen (highlight, or shading behind the letters); `spacing`: so many
    points are set after each letter, less than 0 where they are drawn together."""

    text: str
    font: str = ""
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    color: str = ""
    highlight: bool = False
    spacing: float = 0.0


class Place(NamedTuple):
    """Where a paragraph stands: `part` as above; of a cell also table, row and column from 0.

    `section` counts from 0. `variant` is Word's word for a header or footer: `first`, `even`, or
    `default`.
    """

    part: str = BODY
    section: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    variant: str = ""


class Paragraph(NamedTuple):
    """A paragraph. `number` counts from 1 over the whole document as it is read.

    `label` is what Word's own numbering prints before it (`1.`, `a)`), `text` all of the rest.
    `line` is the height of a line: `1.2` lines as `("lines", 1.2)`, else `("exactly", 18.0)` or
    `("at least", 18.0)` in points. `component` is a name of `components.NAMES`, empty where it was
    not recognised. `room` is the width of the cell or of the page's text, 0 where it is not known.
    `framed`: lines are drawn around it, as borders or as the outline of its box. Text is in NFC;
    `composed` says which letter is the first whose marks stand apart in the file, and how many do.
    `drawn`: a picture, a shape or a box hangs on it.
    """

    number: int
    text: str
    runs: tuple[Run, ...] = ()
    place: Place = Place()
    style: str = ""
    label: str = ""
    align: str = "left"  # left, center, right, both
    first_indent: float = 0.0
    left_indent: float = 0.0
    right_indent: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: tuple[str, float] = ("lines", 1.0)
    keep_next: bool = False
    page_break_before: bool = False
    component: str = ""
    room: float = 0.0
    framed: bool = False
    composed: tuple[int, int] = (0, 0)
    drawn: bool = False


class Section(NamedTuple):
    """The paper of a section, and how its pages are numbered.

    `different_first`: its first page has a header of its own. `start`: the number its pages begin
    with, None where they go on. `new_page`: it begins a page.
    """

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    landscape: bool = False
    different_first: bool = False
    start: int | None = None
    number_format: str = ""
    new_page: bool = True


class DrawnLine(NamedTuple):
    """A line under a text: how it is made, after which paragraph it stands, how long it is (mm).

    `text_length` is the length of the text above it, as Times New Roman sets it: of its last line
    where it has several; `longest` is the length of its longest line. `colour` is RRGGBB, empty
    for automatic or where it is not known. `shift`: how far right of the text's middle its own is
    (mm, below 0: left), None where that is not known.
    """

    kind: str
    paragraph: int
    length: float | None = None
    text_length: float | None = None
    longest: float | None = None
    colour: str = ""
    shift: float | None = None


class Picture(NamedTuple):
    """A picture: the paragraph that it hangs on, its size in mm (0: the file does not say).

    A `floating` one takes no room of its own; `left` is how far right of the paragraph's column it
    begins (mm; None where the file does not say so). `seal` is the ink of a round seal at the
    signature, `red` or `blue`; empty where that cannot be told.
    """

    paragraph: int
    width: float
    height: float
    floating: bool = False
    left: float | None = None
    seal: str = ""


class PageNumber(NamedTuple):
    """A page number: the paragraph that holds it, on which pages (`first`, `default`, `even`)."""

    paragraph: Paragraph
    variant: str


class Component(NamedTuple):
    """A component of the decree: its name, the numbers of its paragraphs, its text on one line."""

    name: str
    paragraphs: tuple[int, ...]
    text: str


class Layout(NamedTuple):
    """A whole document.

    `missed` says in Vietnamese what could not be told of it (one sentence each): a rule that needs
    it is reported as not checked. `footer_lines` are lines above the words of a footer: `paragraph`
    is the one below them.
    """

    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    lines: tuple[DrawnLine, ...] = ()
    page_numbers: tuple[PageNumber, ...] = ()
    components: tuple[Component, ...] = ()
    properties: dict[str, str] = {}  # noqa: RUF012  (a NamedTuple default, never mutated)
    missed: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    footer_lines: tuple[DrawnLine, ...] = ()

    def component(self, name: str) -> Component | None:
        """The first component of that name."""
        return next((c for c in self.components if c.name == name), None)

    def of(self, component: Component) -> list[Paragraph]:
        """The paragraphs of a component."""
        return [self.paragraphs[number - 1] for number in component.paragraphs]
