"""A picture of a text: a PNG or JPEG file, known by its bytes."""

from __future__ import annotations

from generator.directive.fields import PICTURE
from generator.directive.model import Picture
from generator.directive.nodes import Mapping
from generator.directive.picture_file import MAX_PIXELS, MAX_SIDE, format_and_size
from generator.directive.shapes import Context, read_mapping, require, text_of
from generator.directive.values import number_of

MAX_FILE = 8 * 2**20
_LEAST_MM, _MOST_MM = 10, 252


def picture_of(ctx: Context, node: Mapping) -> Picture | None:
    """The picture of a mapping, or None after reporting what is wrong with it."""
    before = len(ctx.problems.found)
    entries = read_mapping(ctx, node, PICTURE)
    require(ctx, node, PICTURE, entries.seen, {"file"})
    width = 0
    if "width" in entries.found:
        field, _, value = entries.found["width"]
        width = number_of(ctx, field, value) or 0
        if width and not _LEAST_MM <= width <= _MOST_MM:
            limits = {"least": str(_LEAST_MM), "most": str(_MOST_MM)}
            ctx.problems.add("E391", value.span, width=str(width), **limits)
    title = ""
    if "title" in entries.found:
        title = text_of(ctx, entries.found["title"].field, entries.found["title"].node) or ""
    if "file" not in entries.found or len(ctx.problems.found) > before:
        return None
    entry = entries.found["file"]
    name = text_of(ctx, entry.field, entry.node)
    content = ctx.files.read(ctx.problems, name, entry.node.span, MAX_FILE) if name else None
    if not name or content is None:
        return None
    found = format_and_size(content)
    if found is None:
        ctx.problems.add("E390", entry.node.span, name=name)
        return None
    kind, wide, high = found
    if max(wide, high) > MAX_SIDE or wide * high > MAX_PIXELS:
        size = {"width": str(wide), "height": str(high)}
        limits = {"side": str(MAX_SIDE), "most": str(MAX_PIXELS // 10**6)}
        ctx.problems.add("E392", entry.node.span, name=name, **size, **limits)
        return None
    return Picture(content, kind, wide, high, width, title)
