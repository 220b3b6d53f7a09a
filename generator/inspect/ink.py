"""The ink of a seal: a small PNG whose pixels show a ring is looked at, and nothing else.

Nothing is known of other pictures: JPEG, large ones, those of other depths, broken ones.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterator

RED, BLUE = "red", "blue"

MAX_BYTES = 2**20
MAX_PIXELS = 300_000
_PNG = b"\x89PNG\r\n\x1a\n"
_BYTES = {2: 3, 3: 1, 6: 4}  # of a pixel, by the type of colour; 8 bits a sample
_STEP = 2  # every other pixel of every other line tells enough
_FAINT = 128  # less opaque is not seen
_WHITE = 200  # lighter in all channels is paper
_STRONGER = 40  # so much a channel has to stand out
_MOSTLY = 0.7  # of the ink
_SECTORS = 72
_RING = 0.95  # of the sectors have ink near the edge
_EDGE = 0.8  # from this part of the radius on
_SQUARE = 0.1

Pixel = tuple[int, int, int]


def ink_of_seal(content: bytes) -> str:
    """RED or BLUE where the picture shows a round seal in such ink; empty for anything else."""
    found = _pixels(content)
    if found is None:
        return ""
    inked = [(x, y, colour) for x, y, colour in found if min(colour) <= _WHITE]
    if len(inked) < _SECTORS or not _is_ring([(x, y) for x, y, _ in inked]):
        return ""
    red = sum(r - max(g, b) >= _STRONGER for _, _, (r, g, b) in inked)
    blue = sum(b - r >= _STRONGER and b >= g for _, _, (r, g, b) in inked)
    if red >= _MOSTLY * len(inked):
        return RED
    return BLUE if blue >= _MOSTLY * len(inked) else ""


def _is_ring(places: list[tuple[int, int]]) -> bool:
    """Whether there is ink all around, near the edge of a circle."""
    left, right = min(x for x, _ in places), max(x for x, _ in places)
    top, bottom = min(y for _, y in places), max(y for _, y in places)
    wide, high = right - left, bottom - top
    if not wide or not high or abs(wide - high) > _SQUARE * max(wide, high):
        return False
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    radius = (wide + high) / 4
    sectors: set[int] = set()
    for x, y in places:
        away = math.hypot(x - middle_x, y - middle_y) / radius
        if away > 1 + _SQUARE:
            return False  # in the corners there is none
        if away >= _EDGE:
            turn = math.atan2(y - middle_y, x - middle_x) / math.tau
            sectors.add(int(turn * _SECTORS) % _SECTORS)
    return len(sectors) >= _RING * _SECTORS


def _pixels(content: bytes) -> list[tuple[int, int, Pixel]] | None:
    """Some of the pixels that are seen, with their places; None where it is no picture for us."""
    if len(content) > MAX_BYTES or not content.startswith(_PNG) or content[12:16] != b"IHDR":
        return None
    head = content[16:29]
    if len(head) != 13:
        return None
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if depth != 8 or kind not in _BYTES or interlaced or not 0 < width * height <= MAX_PIXELS:
        return None
    chunks = dict.fromkeys((b"PLTE", b"tRNS", b"IDAT"), b"")
    for name, data in _chunks(content):
        if name in chunks:
            chunks[name] += data
    raw = _unpacked(chunks[b"IDAT"], height * (1 + width * _BYTES[kind]))
    if raw is None:
        return None
    found: list[tuple[int, int, Pixel]] = []
    for y, line in enumerate(_lines(raw, width * _BYTES[kind], _BYTES[kind])):
        if line is None:
            return None
        if y % _STEP:
            continue
        for x in range(0, width, _STEP):
            at = x * _BYTES[kind]
            pixel, opaque = line[at : at + 3], 255
            if kind == 6:
                opaque = line[at + 3]
            elif kind == 3:
                pixel = chunks[b"PLTE"][3 * line[at] : 3 * line[at] + 3]
                opaque = next(iter(chunks[b"tRNS"][line[at] : line[at] + 1]), 255)
            if len(pixel) == 3 and opaque >= _FAINT:
                found.append((x, y, (pixel[0], pixel[1], pixel[2])))
    return found


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4])
        yield content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        at += 12 + length


def _unpacked(data: bytes, size: int) -> bytes | None:
    """The pixels' bytes, if there are just so many; no more than that is ever unpacked."""
    try:
        raw = zlib.decompressobj().decompress(data, size + 1)
    except zlib.error:
        return None
    return raw if len(raw) == size else None


def _lines(raw: bytes, length: int, step: int) -> Iterator[bytearray | None]:
    """The lines of pixels without their filters (PNG, 9.2); None for a filter that is none."""
    above = bytearray(length)
    for start in range(0, len(raw), length + 1):
        kind = raw[start]
        line = bytearray(raw[start + 1 : start + 1 + length])
        if kind == 1:
            for at in range(step, length):
                line[at] = (line[at] + line[at - step]) & 255
        elif kind == 2:
            line = bytearray([(a + b) & 255 for a, b in zip(line, above, strict=True)])
        elif kind == 3:
            for at in range(length):
                left = line[at - step] if at >= step else 0
                line[at] = (line[at] + (left + above[at]) // 2) & 255
        elif kind == 4:
            for at in range(length):
                left, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
                line[at] = (line[at] + _nearest(left, above[at], corner)) & 255
        elif kind:
            yield None
            return
        yield line
        above = line


def _nearest(left: int, above: int, corner: int) -> int:
    """Of three neighbours the one nearest to their slope (Paeth)."""
    slope = left + above - corner
    far_left, far_above, far_corner = abs(slope - left), abs(slope - above), abs(slope - corner)
    if far_left <= far_above and far_left <= far_corner:
        return left
    return above if far_above <= far_corner else corner
