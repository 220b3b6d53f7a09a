"""Opening a zip with distrust: sizes, names and checksums are looked at before any parser.

A file comes from outside (Word, a mail, another office); what could fill the memory or leave its
folder is refused here, whatever the file is meant to be.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from itertools import pairwise
from typing import NamedTuple

MAX_MEMBERS = 2_000
MAX_INFLATED = 64 * 2**20
MAX_RATIO = 200  # for members over 1 MiB
_RATIO_FROM = 2**20

STORED, DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
_ENCRYPTED, _UTF_8 = 0x1, 0x800
_LOCAL_LENGTHS = struct.Struct("<26xHH")

# Why a zip is refused.
NOT_A_ZIP, TOO_LARGE, ENCRYPTED, DAMAGED, UNSAFE_NAME = (
    *("not a zip", "too large", "encrypted"),
    *("damaged", "unsafe name"),
)


class Entry(NamedTuple):
    """A member of a zip: as it stands there, and inflated."""

    name: str
    method: int
    crc: int
    packed: bytes
    content: bytes


class RefusedZip(Exception):
    """A zip that nobody should open: why (one of the words above), and which member or measure."""

    def __init__(self, reason: str, what: str = "") -> None:
        super().__init__(reason, what)
        self.reason = reason
        self.what = what


def zip_entries(data: bytes) -> list[Entry]:
    """The members of the zip in `data`, folders left out. Raises `RefusedZip`."""
    try:
        infos = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, EOFError) as error:
        raise RefusedZip(NOT_A_ZIP) from error
    if len(infos) > MAX_MEMBERS:
        raise RefusedZip(TOO_LARGE, f"{len(infos)} > {MAX_MEMBERS} files")
    found: list[Entry] = []
    seen: set[str] = set()
    ends: list[tuple[int, int, str]] = []
    room = MAX_INFLATED
    for info in infos:
        _check_name(info, seen)
        seen.add(info.filename.casefold())
        if info.flag_bits & _ENCRYPTED:
            raise RefusedZip(ENCRYPTED, info.filename)
        if info.compress_type not in (STORED, DEFLATED):
            raise RefusedZip(DAMAGED, info.filename)
        packed, end = _packed(data, info)
        ends.append((info.header_offset, end, info.filename))
        content = _inflated(packed, info, room)
        room -= len(content)
        if not info.filename.endswith("/"):
            found.append(Entry(info.filename, info.compress_type, info.CRC, packed, content))
    _check_places(ends)
    return found


def _check_name(info: zipfile.ZipInfo, seen: set[str]) -> None:
    """No name that leads out of a folder, is there twice (in other capitals too), or is a link."""
    name = info.filename
    unsafe = name.startswith(("/", "\\")) or "\\" in name or ".." in name.split("/") or ":" in name
    link = stat.S_ISLNK(info.external_attr >> 16)
    if unsafe or link or name.casefold() in seen or not name.isprintable():
        raise RefusedZip(UNSAFE_NAME, name)


def _check_places(places: list[tuple[int, int, str]]) -> None:
    """No two members share bytes, and nothing stands before the first."""
    places.sort()
    if places and places[0][0] != 0:
        raise RefusedZip(DAMAGED, places[0][2])
    for (_, end, _), (start, _, name) in pairwise(places):
        if start < end:
            raise RefusedZip(DAMAGED, name)


def _packed(data: bytes, info: zipfile.ZipInfo) -> tuple[bytes, int]:
    start = info.header_offset
    if data[start : start + 4] != b"PK\3\4" or start + 30 > len(data):
        raise RefusedZip(DAMAGED, info.filename)
    name_length, extra_length = _LOCAL_LENGTHS.unpack_from(data, start)
    # A name in the directory and another at the member: which one is meant, readers differ.
    name = data[start + 30 : start + 30 + name_length]
    if name.decode("utf-8" if info.flag_bits & _UTF_8 else "cp437", "replace") != (
        info.orig_filename
    ):
        raise RefusedZip(DAMAGED, info.filename)
    start += 30 + name_length + extra_length
    packed = data[start : start + info.compress_size]
    if len(packed) != info.compress_size:
        raise RefusedZip(DAMAGED, info.filename)
    return packed, start + info.compress_size


def _inflated(packed: bytes, info: zipfile.ZipInfo, room: int) -> bytes:
    """The content, measured while it inflates: what the zip declares is only a claim."""
    if info.compress_type == STORED:
        content = packed
    else:
        unpacker = zlib.decompressobj(-15)
        try:
            content = unpacker.decompress(packed, room + 1)
        except zlib.error as error:
            raise RefusedZip(DAMAGED, info.filename) from error
        if len(content) <= room and not unpacker.eof:
            raise RefusedZip(DAMAGED, info.filename)
    size = len(content)
    if size > room or (size > _RATIO_FROM and size > MAX_RATIO * len(packed)):
        raise RefusedZip(TOO_LARGE, info.filename)
    if size != info.file_size or zlib.crc32(content) != info.CRC:
        raise RefusedZip(DAMAGED, info.filename)
    return content
