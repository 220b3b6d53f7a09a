"""Compiled templates on disk, so that a cold start imports neither Jinja nor docxtpl nor lxml.

A cache file is a magic line, the SHA-256 of the rest, the length of a JSON header, the header and
the members' bytes. It is data and never code: whatever stands in such a file, reading it runs
nothing. What does not fit in any way is as good as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct

from generator.render.context import NAMES
from generator.render.template import CompiledTemplate
from generator.render.zip_writer import Member

# Raise it whenever `compiler`, `vetting` or the shape of programs changes.
COMPILER_VERSION = 3
_MAGIC = b"vanban compiled template 1\n"
_LENGTH = struct.Struct("<I")
_DIGEST = 32
_START = len(_MAGIC) + _DIGEST


def cache_folder() -> str | None:
    """Where compiled templates are kept, or None where there is no home to keep them in."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # noqa: PTH117  (pathlib is not worth its import on this path)
        home = os.environ.get("HOME") or os.environ.get("USERPROFILE") or ""
        if not os.path.isabs(home):  # noqa: PTH117
            return None
        base = os.path.join(home, ".cache")  # noqa: PTH118
    return os.path.join(base, "vanban")  # noqa: PTH118


def cache_key(template_sha256: str) -> str:
    """The name of a template's cache file: template, compiler and the contract of names."""
    contract = json.dumps(NAMES, sort_keys=True)
    text = f"{template_sha256}\n{COMPILER_VERSION}\n{contract}"
    return hashlib.sha256(text.encode()).hexdigest()


def load(folder: str, template_sha256: str, path: str = "") -> CompiledTemplate | None:
    """The compiled template from the cache, or None when there is no sound copy of it."""
    try:
        with open(_file(folder, template_sha256), "rb") as file:  # noqa: PTH123
            content = file.read()
    except OSError:
        return None
    rest = content[_START:]
    if not content.startswith(_MAGIC):
        return None
    if content[len(_MAGIC) : _START] != hashlib.sha256(rest).digest():
        return None
    try:
        return _unpacked(rest, template_sha256, path)
    except (ValueError, KeyError, TypeError, IndexError, struct.error, RecursionError):
        return None


def store(folder: str, template: CompiledTemplate) -> None:
    """Keep `template` for the next run; a cache that cannot be written is no error."""
    header = {
        "sha256": template.sha256,
        "roles": template.roles,
        "styles": template.styles,
        "programs": template.programs,
        "members": [[m.name, m.method, m.crc, m.size, len(m.data)] for m in template.members],
    }
    packed = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    rest = _LENGTH.pack(len(packed)) + packed + b"".join(m.data for m in template.members)
    content = _MAGIC + hashlib.sha256(rest).digest() + rest
    from generator.core.files import write_atomic  # a warm cache needs nothing of it

    try:
        write_atomic(_file(folder, template.sha256), content)
    except OSError:
        return


def _file(folder: str, template_sha256: str) -> str:
    return os.path.join(folder, f"template-{cache_key(template_sha256)}.bin")  # noqa: PTH118


def _unpacked(rest: bytes, template_sha256: str, path: str) -> CompiledTemplate:
    (length,) = _LENGTH.unpack_from(rest)
    header = json.loads(rest[4 : 4 + length])
    if header["sha256"] != template_sha256:
        raise ValueError(header["sha256"])
    members = []
    position = 4 + length
    for name, method, crc, size, packed in header["members"]:
        members.append(Member(name, method, crc, size, rest[position : position + packed]))
        position += packed
    if position != len(rest):
        raise ValueError(position)
    return CompiledTemplate(
        template_sha256, members, header["programs"], header["roles"], header["styles"], path
    )
