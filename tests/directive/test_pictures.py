"""Pictures: PNG and JPEG files, known by their bytes and read to their end."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from generator.directive.model import Picture
from tests.directive.letters import found
from tests.directive.table_files import chunk, codes, jpeg, loaded, png, segment


def picture(folder: Path, content: bytes, more: str = "") -> Picture:
    result = loaded(folder, f"hình: {{tệp: a.anh{more}}}", {"a.anh": content})
    assert codes(result) == []
    assert result.directive is not None
    given = result.directive.body[0].picture
    assert given is not None
    return given


def faults(folder: Path, content: bytes) -> list[str]:
    return codes(loaded(folder, "hình: {tệp: a.png}", {"a.png": content}))


def head(width: int, height: int, *rest: int) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, *(rest or (8, 2, 0, 0, 0))))


SIGN = b"\x89PNG\r\n\x1a\n"
END = chunk(b"IEND", b"")
# Adam7 of 5 × 3 pixels: of each pass the pixels of a line, and the lines.
PASSES = ((1, 1), (1, 1), (1, 1), (3, 1), (2, 2), (5, 1))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (png(60, 40), ("png", 60, 40)),
        (png(60, 40, more=chunk(b"tEXt", b"a\0b")), ("png", 60, 40)),
        (jpeg(60, 40), ("jpeg", 60, 40)),
        (jpeg(60, 40, frame=0xC2), ("jpeg", 60, 40)),  # progressive
        (jpeg(60, 40, before=segment(0xE1, b"Exif" + jpeg(9, 9))), ("jpeg", 60, 40)),
        (jpeg(60, 40, before=b"\xff\xff\xff"), ("jpeg", 60, 40)),
        (jpeg(60, 40) + b"\0" * 100, ("jpeg", 60, 40)),  # cameras put things there
        (jpeg(60, 40, before=segment(0xC4, b"\0" * 19)), ("jpeg", 60, 40)),
    ],
)
def test_format_and_size(tmp_path, content, expected):
    given = picture(tmp_path, content)
    assert (given.format, given.width_px, given.height_px) == expected
    assert given.content == content


def test_lines_in_passes(tmp_path):
    pixels = b"\0" * sum((1 + 3 * width) * lines for width, lines in PASSES)
    assert picture(tmp_path, png(5, 3, pixels, interlaced=1)).width_px == 5
    assert faults(tmp_path, png(5, 3, pixels + b"\0", interlaced=1)) == ["E390"]


def test_width_and_title(tmp_path):
    given = picture(tmp_path, png(2, 1), ", rộng: 120, tên hình: Hình 1. Sơ đồ")
    assert (given.width_mm, given.title) == (120, "Hình 1. Sơ đồ")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + b"\0" * 50,
        b"BM" + b"\0" * 50,
        b"RIFF\0\0\0\0WEBP",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"II*\0" + b"\0" * 50,
        SIGN,
        png(60, 40)[:-1],
        png(60, 40)[:-12],
        png(60, 40)[:60],
        png(60, 40) + b"PK\3\4",  # a zip behind it
        png(60, 40).replace(b"IDAT", b"IDAX"),
        png(60, 40)[:-20] + b"\1" + png(60, 40)[-19:],
        SIGN + END,
        SIGN + head(1, 1) + END,
        SIGN + chunk(b"tEXt", b"") + png(1, 1)[8:],
        SIGN + head(0, 1) + END,
        SIGN + head(1, 1, 7, 2, 0, 0, 0) + END,
        SIGN + head(1, 1, 8, 5, 0, 0, 0) + END,
        png(60, 40, b"\0" * 31),  # the head promises more
        png(5, 5, b"\0" * 10_000_000),  # and less
        jpeg(60, 40)[:-2],
        jpeg(60, 40)[:40],
        jpeg(0, 40),
        jpeg(60, 0),
        jpeg(60, 40, before=segment(0xE1, jpeg(9, 9)))[:-2],  # the end of a preview is no end
        b"\xff\xd8" + b"\xff" * 100_000,
        b"\xff\xd8" + segment(0xE0, b"") * 100_000,
        b"\xff\xd8\xff\xe0\0\0" + jpeg(60, 40)[2:],
    ],
)
def test_what_is_no_picture(tmp_path, content):
    assert faults(tmp_path, content) == ["E390"]


@pytest.mark.parametrize("size", [(2**31 - 1, 2**31 - 1), (20_001, 1), (10_000, 10_000)])
def test_what_is_too_large(tmp_path, size):
    assert faults(tmp_path, png(*size, b"")) == ["E392"]


def test_a_large_jpeg(tmp_path):
    assert faults(tmp_path, jpeg(30_000, 10)) == ["E392"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("tệp: a.png, rộng: 9", ["E391"]),
        ("tệp: a.png, rộng: 253", ["E391"]),
        ("rộng: 50", ["E205"]),
        ("tệp: a.png", ["E361"]),
        ("tệp: ../../../etc/passwd", ["E360"]),
        ("tệp: /etc/hostname", ["E360"]),
    ],
)
def test_what_is_wrong_in_the_directive(given, expected):
    faults = found(f"nội dung:\n  - hình: {{{given}}}\nkết thúc: Hết.\n")
    assert [code for code, _, _ in faults] == expected


def test_a_link_that_leads_out_of_the_workspace(tmp_path):
    office = tmp_path / "van-phong"
    office.mkdir()
    (tmp_path / "ngoai.png").write_bytes(png(1, 1))
    (office / "a.png").symlink_to("../ngoai.png")
    assert codes(loaded(office, "hình: {tệp: a.png}", {})) == ["E360"]
