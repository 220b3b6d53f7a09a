"""Lines that are drawn as shapes: DrawingML's connectors and flat shapes, and VML's lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.inspect.colours import outline_colour, stroke_colour
from generator.inspect.theme import Theme
from generator.inspect.xml import (
    MM_PER_EMU,
    MM_PER_PT,
    WP,
    WPS,
    A,
    Element,
    V,
    points,
    whole,
)

_FLAT = 1.5  # mm: no taller than this, a shape is a line
_SHORTEST = 2.0
_STEEP = 0.1  # of its length a line may rise and still lie
_CONNECTORS = ("line", "straightConnector1")
_INSET = 2.54  # mm: the room that Word leaves at each side of a box
_VML_CONNECTOR = "#_x0000_t32"
_STYLE = re.compile(r"(?:^|;)\s*([a-z-]+)\s*:\s*([^;]+)")


class Shape(NamedTuple):
    """A line as it hangs on a paragraph: its length, how far under the paragraph's top, from left.

    All in mm; None where the file does not say. `colour` is RRGGBB, empty if not known.
    """

    length: float
    below: float | None
    left: float | None
    colour: str = ""


def drawn_shapes(drawing: Element, theme: Theme) -> Iterator[Shape]:
    """The lines of a `w:drawing`."""
    for anchor in drawing.iterchildren(f"{WP}anchor", f"{WP}inline"):
        below = _offset(anchor.find(f"{WP}positionV"), ("paragraph", "line"))
        left = _offset(anchor.find(f"{WP}positionH"), ("column", "character"))
        extent = anchor.find(f"{WP}extent")
        shapes = list(anchor.iter(f"{WPS}wsp"))
        for shape in shapes:
            size = shape.find(f"{WPS}spPr/{A}xfrm/{A}ext")
            if size is None or len(shapes) == 1:
                size = extent if extent is not None else size
            if size is None or _has_text(shape):
                continue
            width, height = _emu(size.get("cx")), _emu(size.get("cy"))
            geometry = shape.find(f"{WPS}spPr/{A}prstGeom")
            connector = geometry is not None and geometry.get("prst") in _CONNECTORS
            if _is_line(width, height, connector):
                yield Shape(width, below, left, outline_colour(shape, theme))


class PictureSize(NamedTuple):
    """Of a picture: its width and height in mm (0: the file does not say), whether it floats over
    the text, and how far right of its column it begins (None: the file does not say)."""

    width: float = 0.0
    height: float = 0.0
    floating: bool = False
    left: float | None = None


def drawn_size(drawing: Element) -> PictureSize:
    """The size and the place of what a `w:drawing` shows."""
    anchor = drawing.find(f"{WP}anchor")
    holder = anchor if anchor is not None else drawing.find(f"{WP}inline")
    extent = None if holder is None else holder.find(f"{WP}extent")
    if extent is None:
        return PictureSize()
    left = None if anchor is None else _offset(anchor.find(f"{WP}positionH"), ("column",))
    width, height = (round(_emu(extent.get(name)), 1) for name in ("cx", "cy"))
    return PictureSize(width, height, anchor is not None, left)


def _has_text(shape: Element) -> bool:
    return shape.find(f"{WPS}txbx") is not None


def _offset(position: Element | None, anchors: tuple[str, ...]) -> float | None:
    if position is None or position.get("relativeFrom") not in anchors:
        return None
    offset = position.find(f"{WP}posOffset")
    value = None if offset is None else whole((offset.text or "").strip())
    return None if value is None else value * MM_PER_EMU


def _emu(text: str | None) -> float:
    return (whole(text) or 0) * MM_PER_EMU


def _is_line(width: float, height: float, connector: bool) -> bool:
    if width < _SHORTEST:
        return False
    return abs(height) <= (max(width * _STEEP, _FLAT) if connector else _FLAT)


def vml_shapes(picture: Element) -> Iterator[Shape]:
    """The lines of a `w:pict`."""
    for line in picture.iter(f"{V}line"):
        start, end = _point(line.get("from")), _point(line.get("to"))
        if start and end and _is_line(abs(end[0] - start[0]), end[1] - start[1], True):
            left = min(start[0], end[0])
            yield Shape(abs(end[0] - start[0]), start[1], left, stroke_colour(line))
    for shape in picture.iter(f"{V}shape", f"{V}rect"):
        connector = shape.get("type") == _VML_CONNECTOR
        if not connector and not shape.tag.endswith("}rect"):
            continue
        style = dict(_STYLE.findall(shape.get("style") or ""))
        width, height = _mm(style.get("width")), _mm(style.get("height"))
        if width and shape.find(f"{V}textbox") is None and _is_line(width, height or 0, connector):
            below, left = _mm(style.get("margin-top")), _mm(style.get("margin-left"))
            yield Shape(width, below, left, stroke_colour(shape))


def room_in_box(content: Element) -> float:
    """The width for the text of a `w:txbxContent` in mm; 0 where the file does not say."""
    holder = content.getparent()
    shape = None if holder is None else holder.getparent()
    if holder is None or shape is None:
        return 0.0
    if holder.tag == f"{V}textbox":
        style = dict(_STYLE.findall(shape.get("style") or ""))
        sides = (holder.get("inset") or "").split(",")
        left, right = (_mm(sides[at]) if len(sides) > at else None for at in (0, 2))
        width = _mm(style.get("width")) or 0.0
    else:
        size = shape.find(f"{WPS}spPr/{A}xfrm/{A}ext")
        body = shape.find(f"{WPS}bodyPr")
        if size is None or (body is not None and body.get("wrap") == "none"):
            return 0.0
        insets = [None if body is None else whole(body.get(name)) for name in ("lIns", "rIns")]
        left, right = (None if inset is None else inset * MM_PER_EMU for inset in insets)
        width = _emu(size.get("cx"))
    inner = width - sum(_INSET if side is None else side for side in (left, right))
    return max(inner, 0.0)


def is_outlined(content: Element) -> bool:
    """Whether the shape around a `w:txbxContent` has an outline."""
    holder = content.getparent()
    shape = None if holder is None else holder.getparent()
    if holder is None or shape is None:
        return False
    if holder.tag == f"{V}textbox":
        return shape.get("stroked") not in ("f", "false", "0")
    line = shape.find(f"{WPS}spPr/{A}ln")
    if line is None:
        return shape.find(f"{WPS}style") is not None
    return line.find(f"{A}noFill") is None


def _point(text: str | None) -> tuple[float, float] | None:
    x, comma, y = (text or "").partition(",")
    left, top = _mm(x), _mm(y)
    return (left, top) if comma and left is not None and top is not None else None


def _mm(text: str | None) -> float | None:
    value = points((text or "").strip(), 1)
    return None if value is None else value * MM_PER_PT
