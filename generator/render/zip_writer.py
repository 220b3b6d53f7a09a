"""A minimal zip writer: members in the order given, one fixed date, sizes known beforehand.

`zipfile` would inflate and deflate again what is only copied, and costs more to import than all the
rest of rendering. No zip64: a letter is far from 4 GiB and 65,535 members.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

STORED, DEFLATED = 0, 8
_DATE = 0x0021  # 1980-01-01, the earliest that the format knows
_UTF8_NAMES = 0x800
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")


class Member(NamedTuple):
    """A file of the zip: its bytes as they stand there (`data`), method, CRC and inflated size."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes


def deflated(name: str, content: bytes, level: int = 6) -> Member:
    """`content` as a deflated member."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    data = packer.compress(content) + packer.flush()
    return Member(name, DEFLATED, zlib.crc32(content), len(content), data)


def stored(name: str, content: bytes) -> Member:
    """`content` as it is: for small parts deflating costs more time than it saves bytes."""
    return Member(name, STORED, zlib.crc32(content), len(content), content)


def content_of(member: Member) -> bytes:
    """The inflated bytes of a member."""
    return member.data if member.method == STORED else zlib.decompress(member.data, -15)


def write_zip(members: Iterable[Member]) -> bytes:
    """The whole zip file."""
    local: list[bytes] = []
    central: list[bytes] = []
    offset = 0
    for name, method, crc, size, data in members:
        raw = name.encode()
        flags = 0 if raw.isascii() else _UTF8_NAMES
        packed = len(data)
        local += (
            _LOCAL.pack(b"PK\3\4", 20, flags, method, 0, _DATE, crc, packed, size, len(raw), 0),
            raw,
            data,
        )
        central += (
            _CENTRAL.pack(
                b"PK\1\2", 20, 20, flags, method, 0, _DATE, crc, packed, size, len(raw),
                0, 0, 0, 0, 0, offset,
            ),
            raw,
        )  # fmt: skip
        offset += 30 + len(raw) + packed
    directory = b"".join(central)
    count = len(central) // 2
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), offset, 0)
    return b"".join([*local, directory, end])
