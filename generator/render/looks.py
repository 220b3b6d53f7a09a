"""How a paragraph or a run looks in the end: its own formatting, its styles, the defaults.

Of what Word knows only what the decree speaks of is read. Sizes are points, lengths are twips.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = ("0", "false", "off", "none")
_ALIGNMENTS = {"start": "left", "end": "right", "distribute": "both"}
# Styles are based on styles; more than so many levels is a mistake or a trap.
_MAX_DEPTH = 30


class Look(NamedTuple):
    """What Word shows where nothing says otherwise, and what was found instead.

    `fonts` are the typefaces of the letters; `line` is in lines where `exact` is false.
    """

    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    small_caps: bool = False
    color: str = "auto"
    ascii_font: str = "Times New Roman"
    other_font: str = "Times New Roman"
    align: str = "left"
    first_line: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exact: bool = False

    @property
    def fonts(self) -> set[str]:
        """The typefaces: of plain letters and of those with marks."""
        return {self.ascii_font, self.other_font}


class StyleSheet:
    """The styles of a docx: `names` by id, and what a paragraph or run looks like in them."""

    def __init__(self, styles: etree._Element, theme: etree._Element | None = None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self.names: dict[str, str] = {}
        self._default = ""
        for style in styles.iter(f"{_W}style"):
            identifier = style.get(f"{_W}styleId") or ""
            self._styles[identifier] = style
            self.names[identifier] = _value(style, "name") or ""
            of_paragraphs = style.get(f"{_W}type") == "paragraph"
            if of_paragraphs and style.get(f"{_W}default", "0") not in _OFF:
                self._default = identifier
        self._theme = _theme_fonts(theme)
        defaults = styles.find(f"{_W}docDefaults")
        self._base = Look()
        if defaults is not None:
            self._base = self._changed(self._base, defaults.find(f"{_W}pPrDefault/{_W}pPr"))
            self._base = self._changed(self._base, defaults.find(f"{_W}rPrDefault/{_W}rPr"))

    def style_of(self, paragraph: etree._Element) -> str:
        """The id of a paragraph's style."""
        named = _value(paragraph.find(f"{_W}pPr"), "pStyle")
        return named if named in self._styles else self._default

    def style_look(self, identifier: str) -> Look:
        """What a paragraph looks like that has the style and nothing of its own."""
        return self._styled(self._base, identifier)

    def look(self, paragraph: etree._Element, run: etree._Element | None = None) -> Look:
        """What a paragraph, or a run of it, looks like."""
        look = self.style_look(self.style_of(paragraph))
        look = self._changed(look, paragraph.find(f"{_W}pPr"))
        if run is not None and (own := run.find(f"{_W}rPr")) is not None:
            look = self._styled(look, _value(own, "rStyle") or "")
            look = self._changed(look, own)
        return look

    def _styled(self, look: Look, identifier: str) -> Look:
        for style in reversed(list(self._chain(identifier))):
            look = self._changed(look, style.find(f"{_W}pPr"))
            look = self._changed(look, style.find(f"{_W}rPr"))
        return look

    def _chain(self, identifier: str) -> Iterator[etree._Element]:
        """The style and those that it is based on, up to the first."""
        for _ in range(_MAX_DEPTH):
            style = self._styles.get(identifier)
            if style is None:
                return
            yield style
            identifier = _value(style, "basedOn") or ""

    def _changed(self, look: Look, properties: etree._Element | None) -> Look:
        """`look` with what a `w:pPr` or `w:rPr` says."""
        if properties is None:
            return look
        changes: dict[str, object] = {}
        for element in properties:
            tag = etree.QName(element).localname if isinstance(element.tag, str) else ""
            value = element.get(f"{_W}val")
            if tag in _SWITCHES:
                changes[_SWITCHES[tag]] = value not in _OFF
            elif tag == "sz" and (half_points := number(value)) is not None:
                changes["size"] = half_points / 2
            elif tag == "color" and value:
                changes["color"] = value
            elif tag == "jc" and value:
                changes["align"] = _ALIGNMENTS.get(value, value)
            elif tag == "rFonts":
                changes |= self._fonts(element)
            elif tag == "ind":
                changes |= _indent(element)
            elif tag == "spacing" and properties.tag == f"{_W}pPr":
                changes |= _spacing(element)
        return look._replace(**changes)  # type: ignore[arg-type]

    def _fonts(self, element: etree._Element) -> dict[str, object]:
        found: dict[str, object] = {}
        for field, attribute in (("ascii_font", "ascii"), ("other_font", "hAnsi")):
            of_theme = self._theme.get((element.get(f"{_W}{attribute}Theme") or "")[:5])
            if font := of_theme or element.get(f"{_W}{attribute}"):
                found[field] = font
        return found


_SWITCHES = {"b": "bold", "i": "italic", "caps": "caps", "smallCaps": "small_caps"}


def _theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """The theme's typefaces, under `major` and `minor`."""
    if theme is None:
        return {}
    found = {}
    for kind in ("major", "minor"):
        latin = theme.find(f".//{_A}{kind}Font/{_A}latin")
        found[kind] = "" if latin is None else latin.get("typeface") or ""
    return found


def _indent(element: etree._Element) -> dict[str, object]:
    hanging = number(element.get(f"{_W}hanging"))
    first_line = number(element.get(f"{_W}firstLine"))
    if hanging:
        return {"first_line": -hanging}
    return {} if first_line is None else {"first_line": first_line}


def _spacing(element: etree._Element) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in ("before", "after"):
        if (gap := number(element.get(f"{_W}{name}"))) is not None:
            found[name] = gap
    if (line := number(element.get(f"{_W}line"))) is not None:
        exact = element.get(f"{_W}lineRule", "auto") != "auto"
        found |= {"exact": exact, "line": line if exact else line / 240}
    return found


def _value(parent: etree._Element | None, name: str) -> str | None:
    child = None if parent is None else parent.find(f"{_W}{name}")
    return None if child is None else child.get(f"{_W}val")


def number(text: str | None) -> float | None:
    """The number that an attribute holds; None where it holds none (or infinity)."""
    with contextlib.suppress(TypeError, ValueError):
        found = float(text)  # type: ignore[arg-type]
        return found if math.isfinite(found) else None
    return None
