"""The ink of a seal, as far as a small PNG tells; any other bytes tell nothing."""

from __future__ import annotations

import io
import math
import struct
import zlib
from collections.abc import Callable

import pytest
from docx.shared import Mm
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.inspect import inspect_docx
from generator.inspect.ink import BLUE, RED, ink_of_seal
from tests.inspect import foreign

Colour = tuple[int, int, int]
RED_INK, BLUE_INK, BLACK_INK = (200, 20, 30), (30, 50, 190), (20, 20, 20)
WHITE = (255, 255, 255)
SIDE = 80


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(
    shape: Callable[[float, float], bool],
    ink: Colour,
    *,
    kind: int = 6,
    filtered: int = 0,
    interlaced: int = 0,
) -> bytes:
    """A picture with ink where `shape` says so (from -1 to 1 both ways); else clear, or white."""
    lines, above = b"", b""
    for y in range(SIDE):
        line = b""
        for x in range(SIDE):
            inked = shape(2 * x / (SIDE - 1) - 1, 2 * y / (SIDE - 1) - 1)
            if kind == 6:
                line += bytes((*ink, 255)) if inked else bytes(4)
            elif kind == 3:
                line += bytes([int(inked)])
            else:
                line += bytes(ink if inked else WHITE)
        step = {2: 3, 3: 1, 6: 4}[kind]
        above = above or bytes(len(line))
        lines += bytes([filtered]) + packed(line, above, step, filtered)
        above = line
    palette = chunk(b"PLTE", bytes((*WHITE, *ink))) if kind == 3 else b""
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, kind, 0, 0, interlaced)
    body = chunk(b"IHDR", head) + palette + chunk(b"IDAT", zlib.compress(lines))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


def packed(line: bytes, above: bytes, step: int, kind: int) -> bytes:
    """A line of pixels as a filter writes it (PNG, 9.2)."""
    found = bytearray()
    for at, value in enumerate(line):
        left = line[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        slope = left + above[at] - corner
        nearest = min((left, above[at], corner), key=lambda other: abs(slope - other))
        guess = (0, left, above[at], (left + above[at]) // 2, nearest)[kind]
        found.append((value - guess) & 255)
    return bytes(found)


def ring(x: float, y: float) -> bool:
    return 0.85 <= math.hypot(x, y) <= 1 or math.hypot(x, y) < 0.2


def half_a_ring(x: float, y: float) -> bool:
    return ring(x, y) and (x < 0 or abs(y) < 0.05)


def stroke(x: float, y: float) -> bool:
    return abs(y - math.sin(3 * x) / 2) < 0.1


def square(x: float, y: float) -> bool:
    return max(abs(x), abs(y)) > 0.9


@pytest.mark.parametrize("kind", [2, 3, 6])
@pytest.mark.parametrize("filtered", [0, 1, 2, 3, 4])
def test_a_seal_is_known_by_its_ring_and_its_ink(kind, filtered):
    assert ink_of_seal(png(ring, RED_INK, kind=kind, filtered=filtered)) == RED
    assert ink_of_seal(png(ring, BLUE_INK, kind=kind, filtered=filtered)) == BLUE


@pytest.mark.parametrize(
    "content",
    [
        png(ring, BLACK_INK),
        png(half_a_ring, BLUE_INK),
        png(stroke, BLUE_INK),  # a signature
        png(square, BLUE_INK),
        png(ring, BLUE_INK, interlaced=1),
        png(ring, BLUE_INK, kind=2).replace(b"IDAT", b"iDAT"),
        png(lambda x, y: False, BLUE_INK),
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ],
)
def test_of_anything_else_nothing_is_told(content):
    assert ink_of_seal(content) == ""


def test_the_seal_at_a_signature_is_looked_at_and_no_other_picture():
    to = foreign.Writer()
    to.body()
    left, right = to.table(70, 90)
    to.foot(left, right)
    name = next(p for p in right.paragraphs if p.text == foreign.NAME)
    seal = io.BytesIO(png(ring, BLUE_INK))
    for place in (to.document.paragraphs[0], name):
        place.insert_paragraph_before().add_run().add_picture(seal, width=Mm(36))
    found = inspect_docx(to.save(), "a.docx").pictures
    assert [(p.width, p.height, p.seal) for p in found] == [(36.0, 36.0, ""), (36.0, 36.0, BLUE)]


def test_a_picture_that_unpacks_to_more_than_it_says_is_left_alone():
    head = struct.pack(">IIBBBBB", 400, 400, 8, 6, 0, 0, 0)
    bomb = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(50_000_000)))
    assert ink_of_seal(b"\x89PNG\r\n\x1a\n" + bomb) == ""
    large = struct.pack(">IIBBBBB", 2**31, 2**31, 8, 6, 0, 0, 0)
    assert ink_of_seal(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", large)) == ""


_SEAL = png(ring, BLUE_INK)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(_SEAL)), st.binary(max_size=8))
@example(0, b"")
def test_no_bytes_break_it(at, other):
    assert ink_of_seal(_SEAL[:at] + other + _SEAL[at + len(other) :]) in ("", RED, BLUE)
    assert ink_of_seal(_SEAL[:at]) in ("", BLUE)
    assert ink_of_seal(_SEAL) == BLUE
