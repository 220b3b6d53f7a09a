"""What a picture's bytes say: format and size, and whether they are all there.

A word processor shows half a picture, or a red cross, and says nothing; so a file is read to its
end here. The pixels themselves are unpacked once, and not kept.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

MAX_SIDE = 20_000
MAX_PIXELS = 50 * 10**6  # of a page at 600 dpi there are 35 million
_CHUNK = 2**20

_PNG = b"\x89PNG\r\n\x1a\n"
# Samples of a pixel by the type of colour, and how many bits a sample may have.
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
# Adam7: first column and row, and the steps, of each pass.
_PASSES = (
    *((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2)),
    (0, 1, 1, 2),
)

_JPEG = b"\xff\xd8\xff"
_END, _SCAN = 0xD9, 0xDA
# Start of frame: what holds the size. C4, C8 and CC of this range are other things.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MAX_SEGMENTS = 10_000


def format_and_size(content: bytes) -> tuple[str, int, int] | None:
    """`png` or `jpeg`, width and height in pixels; None for what is neither, or broken.

    Of a picture that is larger than the limits only the size is looked at.
    """
    if content.startswith(_PNG):
        kind, size = "png", _png_size(content)
    elif content.startswith(_JPEG):
        kind, size = "jpeg", _jpeg_size(content)
    else:
        return None
    return (kind, *size) if size and all(size) else None


def _png_size(content: bytes) -> tuple[int, int] | None:
    chunks = _png_chunks(content)
    name, head = next(chunks, ("", b""))
    if name != "IHDR" or len(head) != 13:
        return None
    width, height, depth, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", head)
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlaced > 1:
        return None
    if not (width and height):
        return None
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        return width, height
    wanted = _raw_size(width, height, depth * _SAMPLES[colour], passes=interlaced == 1)
    unpacker = zlib.decompressobj()
    name = ""
    for name, data in chunks:
        if name == "IDAT":
            wanted -= _unpacked(unpacker, data, wanted)
    # The checksum of the whole stands at the end of the packed data.
    return (width, height) if name == "IEND" and wanted == 0 and unpacker.eof else None


def _png_chunks(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and data of each chunk; ends before one that is broken, or at an end that is none."""
    at = len(_PNG)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4])
        end = at + 12 + length
        if end > len(content):
            return
        checked = content[at + 4 : end - 4]
        if zlib.crc32(checked) != int.from_bytes(content[end - 4 : end]):
            return
        name = checked[:4].decode("latin-1")
        if name == "IEND" and end != len(content):  # something else hides behind the picture
            return
        yield name, checked[4:]
        at = end


def _raw_size(width: int, height: int, bits: int, *, passes: bool) -> int:
    """How many bytes the pixels are: each line of them with one for its filter."""
    total = 0
    for left, top, step, down in _PASSES if passes else ((0, 0, 1, 1),):
        columns, lines = -(-(width - left) // step), -(-(height - top) // down)
        if columns > 0 and lines > 0:
            total += lines * (1 + -(-columns * bits // 8))
    return total


def _unpacked(unpacker: zlib._Decompress, data: bytes, most: int) -> int:
    """How many bytes `data` unpacks to; it is not unpacked further than one byte over `most`."""
    size = 0
    try:
        while data and size <= most:
            size += len(unpacker.decompress(data, _CHUNK))
            data = unpacker.unconsumed_tail
    except zlib.error:
        return most + 1
    return size


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """From segment to segment to the pixels, which have to come to an end."""
    at = 2
    size = None
    for _ in range(_MAX_SEGMENTS):
        if at + 9 > len(content) or content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker == 0xFF:  # a filling byte
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            size = width, height
        elif marker == _SCAN:
            # Cameras may put things behind the end.
            return size if content.find(bytes((0xFF, _END)), at + 2 + length) > 0 else None
        if length < 2:
            return None
        at += 2 + length
    return None
