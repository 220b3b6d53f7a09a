"""Parts that only some documents need: an empty header and footer, pictures, footnotes.

They are added to the template's package when a page has use for them, so that a plain letter
carries nothing that it does not show.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.render.zip_writer import Member, content_of, deflated, stored

_TYPES = "[Content_Types].xml"


class Part(NamedTuple):
    """A part of the package that the main document refers to.

    `name` as in the zip (`word/media/hinh-1.png`), `content_type`, `relationship` its type's URI,
    `id` the relationship's id.
    """

    name: str
    content: bytes
    content_type: str
    relationship: str
    id: str


def with_parts(members: list[Member], document: str, parts: list[Part], path: str) -> list[Member]:
    """`members` and `parts`, declared where a package declares its parts.

    `document` is the main document's name, `path` the template's, for messages. Raises `InputError`
    (E506) for a package whose declarations are written in no way that a word processor writes.
    """
    if not parts:
        return members
    folder, _, file = document.rpartition("/")
    relationships = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
    overrides = "".join(
        f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>' for part in parts
    )
    links = "".join(
        f'<Relationship Id="{part.id}" Type="{part.relationship}"'
        f' Target="{_target(part.name, folder)}"/>'
        for part in parts
    )
    added = {_TYPES: (overrides, "</Types>"), relationships: (links, "</Relationships>")}
    if not added.keys() <= {member.name for member in members}:
        raise InputError([Diagnostic("E506", path, params={"what": relationships})])
    changed = [
        _inserted(member, *added[member.name], path) if member.name in added else member
        for member in members
    ]
    return changed + [_packed(part) for part in parts]


def _target(name: str, folder: str) -> str:
    """How the main document, which lies in `folder`, points to a part."""
    inside = folder and name.startswith(f"{folder}/")
    return name.removeprefix(f"{folder}/") if inside or not folder else f"/{name}"


def _packed(part: Part) -> Member:
    """A picture is packed already: deflating it again takes long and gains nothing."""
    packed = part.content_type.startswith("image/")
    return (stored if packed else deflated)(part.name, part.content)


def _inserted(member: Member, markup: str, closing: str, path: str) -> Member:
    before, found, after = content_of(member).decode().rpartition(closing)
    if not found:
        raise InputError([Diagnostic("E506", path, params={"what": member.name})])
    return deflated(member.name, f"{before}{markup}{closing}{after}".encode())
