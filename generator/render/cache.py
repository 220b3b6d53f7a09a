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
from typing import Any

from generator import __version__
from generator.core.files import NotAFile, TooLarge, read_regular, write_atomic
from generator.render.context import NAMES
from generator.render.drawing import BLOCK_STYLES
from generator.render.template import CompiledTemplate
from generator.render.zip_writer import DEFLATED, STORED, Member

# Raise it whenever `compiler`, `vetting` or the shape of programs changes between two releases:
# other working copies of the same version share the cache.
COMPILER_VERSION = 7
_MAGIC = b"vanban compiled template 1\n"
_LENGTH = struct.Struct("<I")
_DIGEST = 32
_START = len(_MAGIC) + _DIGEST
_MAX_FILE = 16 * 2**20
_TYPES = "[Content_Types].xml"
_SINGLE_ROLES = ("document", "core", "custom")
_PRINTED_ROLES = ("document", "headers", "footers")
_ROLES = {*_SINGLE_ROLES, *_PRINTED_ROLES, "styles", "footnotes"}
_STYLES = set(BLOCK_STYLES)


def cache_key(template_sha256: str) -> str:
    """The name of a template's cache file: template, program, compiler, the contract of names."""
    contract = json.dumps(NAMES, sort_keys=True)
    text = f"{template_sha256}\n{__version__}\n{COMPILER_VERSION}\n{contract}"
    return hashlib.sha256(text.encode()).hexdigest()


def load(folder: str, template_sha256: str, path: str = "") -> CompiledTemplate | None:
    """The compiled template from the cache, or None when there is no sound copy of it."""
    try:
        content = read_regular(_file(folder, template_sha256), _MAX_FILE)
    except (OSError, NotAFile, TooLarge):
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
        "section": template.section,
        "programs": template.programs,
        "members": [[m.name, m.method, m.crc, m.size, len(m.data)] for m in template.members],
    }
    packed = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    rest = _LENGTH.pack(len(packed)) + packed + b"".join(m.data for m in template.members)
    content = _MAGIC + hashlib.sha256(rest).digest() + rest
    if len(content) > _MAX_FILE:
        return
    try:
        os.makedirs(folder, 0o700, exist_ok=True)  # noqa: PTH103
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
        _require(all(type(number) is int and 0 <= number < 2**32 for number in (crc, size, packed)))
        _require(type(name) is str and _is_plain(name) and method in (STORED, DEFLATED))
        members.append(Member(name, method, crc, size, rest[position : position + packed]))
        position += packed
    _require(position == len(rest))
    _check(members, header)
    programs, roles, styles = header["programs"], header["roles"], header["styles"]
    section = header["section"]
    _require(type(section) is str)
    template = CompiledTemplate(template_sha256, members, programs, roles, styles, section, path)
    _ = template.runners  # what is no program breaks here and not when a letter is printed
    return template


def _check(members: list[Member], header: dict[str, Any]) -> None:
    """What rendering takes for granted about the parts of a template."""
    programs, roles, styles = header["programs"], header["roles"], header["styles"]
    names = {member.name for member in members}
    _require(len(names) == len(members) and _TYPES in names)
    _require(type(roles) is dict and roles.keys() == _ROLES)
    for role, of_role in roles.items():
        _require(type(of_role) is list and names.issuperset(of_role))
        _require(len(of_role) == 1 or role not in _SINGLE_ROLES)
    printed = {name for role in _PRINTED_ROLES for name in roles[role]}
    _require(type(programs) is dict and printed.issuperset(programs))
    _require(type(styles) is dict and styles.keys() == _STYLES)
    _require(all(type(style) is str for style in styles.values()))


def _is_plain(name: str) -> bool:
    name.encode()  # a lone surrogate: ValueError
    return bool(name) and name[0] != "/" and "\\" not in name and ".." not in name.split("/")


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError
