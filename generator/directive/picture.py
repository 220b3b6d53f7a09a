"""A picture of a text: a PNG or JPEG file, known by its bytes."""

from __future__ import annotations

import struct

from generator.directive.fields import PICTURE
from generator.directive.model import Picture
from generator.directive.nodes import Mapping
from generator.directive.shapes import Context, read_mapping, require, text_of
from generator.directive.values import number_of

MAX_FILE = 8 * 2**20
_MAX_PIXELS = 20_000  # a side
_LEAST_MM, _MOST_MM = 10, 252
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Start of frame: what holds the size. C4, C8 and CC of this range are other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


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
    found = _size_of(content)
    if found is None:
        ctx.problems.add("E390", entry.node.span, name=name)
        return None
    kind, pixels = found
    return Picture(content, kind, *pixels, width, title)


def _size_of(content: bytes) -> tuple[str, tuple[int, int]] | None:
    """Format and size in pixels; None for what is neither PNG nor JPEG, or broken."""
    if (
        content.startswith(_PNG)
        and content[12:16] == b"IHDR"
        and content.endswith(b"IEND\xaeB`\x82")
    ):
        kind, size = "png", struct.unpack(">II", content[16:24])
    elif content.startswith(_JPEG):
        kind, size = "jpeg", _jpeg_size(content)
    else:
        return None
    width, height = size
    if not (0 < width <= _MAX_PIXELS and 0 < height <= _MAX_PIXELS):
        return None
    return kind, (width, height)


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """From segment to segment until one says the size; (0, 0) where none does."""
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # a filling byte
            at += 1
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    return 0, 0
