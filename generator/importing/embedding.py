"""The YAML inside its document: put there when asked (`--embed-source`), and taken out again.

It is a part of its own (`customXml`), which Word keeps when it saves the file: the YAML's bytes and
those of the files that it names, each with its SHA-256, and a digest of the document's words. Where
the words are no longer those, somebody has changed the document, and its YAML is not its source any
more. The office's profile is not put in: it may hold what is nobody else's business.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import uuid
from collections.abc import Mapping
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.core.text import short
from generator.core.zip_gate import zip_entries
from generator.directive.source import MAX_BYTES
from generator.importing.cleaning import clean
from generator.importing.notices import Notices
from generator.inspect.inspecting import inspect_docx
from generator.inspect.layout import FOOTER, HEADER, Layout
from generator.inspect.package import Package, open_docx
from generator.inspect.xml import Element
from generator.render.extra_parts import Part, with_parts
from generator.render.zip_writer import Member, content_of, deflated, write_zip

_NAMESPACE = "urn:vanban:source:1"
_PART, _PROPERTIES = "customXml/item1.xml", "customXml/itemProps1.xml"
_PART_LINKS = "customXml/_rels/item1.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
_ID = "rIdVanbanSource"
_MOST_FILES, _MOST_FILE = 40, 8 * 2**20
_MOST_NAME = 200  # bytes
_ENDINGS = (".csv", ".xlsx", ".png", ".jpg", ".jpeg")


class Embedded(NamedTuple):
    """The YAML that a document was made from, and the files that it names, by name."""

    content: bytes
    files: dict[str, bytes]


def embed(docx: bytes, source: bytes, files: Mapping[str, bytes], path: str) -> bytes:
    """The document with its source in it. The same bytes come out of the same bytes.

    `path` is for messages. Raises `InputError` where the document is none.
    """
    main = open_docx(docx, path).main
    words = digest_of_words(inspect_docx(docx, path))
    content = _source_xml(source, files, words)
    members = [
        Member(entry.name, entry.method, entry.crc, len(entry.content), entry.packed)
        for entry in zip_entries(docx)
        if entry.name not in (_PART, _PROPERTIES, _PART_LINKS)
    ]
    part = Part(_PART, content, "application/xml", f"{_OFFICE}/relationships/customXml", _ID)
    members = with_parts(members, main, [part], path)
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, hashlib.sha256(content).hexdigest())).upper()
    return write_zip(
        [
            *(_declared(member) for member in members),
            deflated(_PROPERTIES, _properties_xml(identity)),
            deflated(_PART_LINKS, _LINKS),
        ]
    )


def _declared(member: Member) -> Member:
    if member.name != "[Content_Types].xml":
        return member
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    override = f'<Override PartName="/{_PROPERTIES}" ContentType="{kind}"/></Types>'
    return deflated(member.name, content_of(member).decode().replace("</Types>", override).encode())


_LINKS = (
    f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/customXmlProps"'
    ' Target="itemProps1.xml"/></Relationships>'
).encode()


def _properties_xml(identity: str) -> bytes:
    return (
        f'{_HEAD}<ds:datastoreItem ds:itemID="{{{identity}}}" xmlns:ds="{_OFFICE}/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _source_xml(source: bytes, files: Mapping[str, bytes], words: str) -> bytes:
    named = "".join(
        f'<file name="{_escaped(name)}" sha256="{_sha(content)}">{_text(content)}</file>'
        for name, content in sorted(files.items())
    )
    return (
        f'{_HEAD}<source xmlns="{_NAMESPACE}" words="{words}">'
        f'<yaml sha256="{_sha(source)}">{_text(source)}</yaml>{named}</source>'
    ).encode()


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def digest_of_words(layout: Layout) -> str:
    """SHA-256 of the words of a document and of where they stand (cell by cell of tables).

    Saving the file again in Word, or restyling it, changes nothing of it.
    """
    lines = []
    for paragraph in layout.paragraphs:
        text = " ".join(clean(f"{paragraph.label} {paragraph.text}").split())
        if text and paragraph.place.part not in (HEADER, FOOTER):
            place = paragraph.place
            lines.append(f"{place.part}/{place.table}/{place.row}/{place.column} {text}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def has_source(package: Package) -> bool:
    """Whether a document holds its source."""
    return _root(package) is not None


def embedded_in(package: Package, layout: Layout, notices: Notices) -> Embedded | None:
    """The source in a document; None where there is none, or where it is none any more (told).

    It may come from anybody: what is in it is only bytes here, and passes the gates of every YAML
    file when it is read.
    """
    root = _root(package)
    if root is None:
        return None
    yaml = root.find(f"{{{_NAMESPACE}}}yaml")
    content = None if yaml is None else _content(yaml, MAX_BYTES)
    if content is None:
        notices.add("W941", why="nguồn ấy bị hỏng", why_en="it is damaged")
        return None
    if root.get("words") != digest_of_words(layout):
        why = "lời văn đã được sửa sau khi tạo"
        notices.add("W941", why=why, why_en="the words were changed since")
        return None
    files: dict[str, bytes] = {}
    for element in islice(root.iterfind(f"{{{_NAMESPACE}}}file"), _MOST_FILES):
        name = element.get("name") or ""
        one = _content(element, _MOST_FILE)
        if one is not None and is_safe_name(name) and not _in_the_way(name, files):
            files[name] = one
        else:
            notices.add("W958", name=short(name))
    return Embedded(content, files)


def _in_the_way(name: str, files: Mapping[str, bytes]) -> bool:
    """Whether one of the files, on some machine, is the same one, or a folder of the other."""
    parts = name.casefold().split("/")
    others = [other.casefold().split("/") for other in files]
    return any(parts[: len(other)] == other[: len(parts)] for other in others)


def _root(package: Package) -> Element | None:
    for name, content in package.contents.items():
        if name.casefold().startswith("customxml/") and _NAMESPACE.encode() in content:
            root = package.part(name) if name.endswith(".xml") else None
            if root is not None and root.tag == f"{{{_NAMESPACE}}}source":
                return root
    return None


def _content(element: Element, limit: int) -> bytes | None:
    """The bytes that an element holds, if they are those that it says they are."""
    try:
        content = base64.b64decode("".join((element.text or "").split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    return content if len(content) <= limit and _sha(content) == element.get("sha256") else None


def is_safe_name(name: str) -> bool:
    """Whether a file of that name may be written beside a YAML file: below it, of a known kind."""
    path = PurePosixPath(name)
    parts = name.split("/")
    return (
        0 < len(name.encode(errors="replace")) <= _MOST_NAME
        and name.isprintable()
        and not path.is_absolute()
        and not any(ch in name for ch in '\\:*?"<>|')
        and all(part and part.strip(". ") == part.rstrip(". ") and part[0] != "." for part in parts)
        and path.suffix.casefold() in _ENDINGS
    )
