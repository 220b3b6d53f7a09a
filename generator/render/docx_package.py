"""Opening a template's zip with distrust: the gates stand before any XML parser.

A template comes from outside (Word, a mail, another office), so what could run code, fetch from the
network or fill the memory is refused here.
"""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple

from lxml import etree

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.zip_gate import NOT_A_ZIP, TOO_LARGE, RefusedZip, zip_entries
from generator.render.template import MAX_FILE
from generator.render.zip_writer import Member

_CODES = {NOT_A_ZIP: "E501", TOO_LARGE: "E502"}
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# What makes Word read another file or start another program when the document is opened.
_FETCHING = re.compile(rb"<w:altChunk|INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|\bDDE\b")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf")
# Kinds of relationship that bring in what is not a part of the document.
_FORBIDDEN_KINDS = ("aFChunk", "oleObject", "control", "package", "subDocument", "attachedTemplate")


class Opened(NamedTuple):
    """A package: its members as they stand in the zip, and their inflated contents by name."""

    members: list[Member]
    contents: dict[str, bytes]


def open_package(data: bytes, path: str) -> Opened:
    """The members of the docx in `data`; `path` is for messages.

    Raises `InputError`: not a zip (E501), too large or a bomb (E502), macros (E503), links to the
    outside or embedded objects (E504), DOCTYPE or entities (E505), damaged (E506).
    """
    if len(data) > MAX_FILE:
        raise _refused("E502", path, what=f"{len(data) >> 20} MiB > {MAX_FILE >> 20} MiB")
    try:
        entries = zip_entries(data)
    except RefusedZip as refused:
        code = _CODES.get(refused.reason, "E506")
        raise _refused(code, path, what=refused.what) from refused
    members: list[Member] = []
    contents: dict[str, bytes] = {}
    for name, method, crc, packed, content in entries:
        if name.casefold().endswith(("vbaproject.bin", "vbadata.xml")):
            raise _refused("E503", path, what=name)
        _check_content(name, content, path)
        contents[name] = content
        members.append(Member(name, method, crc, len(content), packed))
    if "[Content_Types].xml" not in contents:
        raise _refused("E506", path, what="[Content_Types].xml")
    _check_relationships(contents, path)
    members.sort(key=lambda member: member.name != "[Content_Types].xml")
    return Opened(members, contents)


def _refused(code: str, path: str, **params: str) -> InputError:
    return InputError([Diagnostic(code, path, params=params)])


def _check_content(name: str, content: bytes, path: str) -> None:
    if _DOCTYPE.search(content) and not name.casefold().endswith(_PICTURES):
        raise _refused("E505", path, what=name)
    if not name.casefold().endswith((".xml", ".rels")):
        return
    # Only UTF-8: in another encoding the tests below would look past what a parser sees.
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:200]:
        raise _refused("E506", path, what=name)
    declared = re.match(rb"""(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)""", content)
    if declared and declared.group(1).lower() not in (b"utf-8", b"us-ascii"):
        raise _refused("E506", path, what=name)
    if name.startswith("word/") and (fetching := _FETCHING.search(content)):
        raise _refused("E504", path, what=fetching[0].decode())
    if name == "[Content_Types].xml" and b"macroEnabled" in content:
        raise _refused("E503", path, what=name)


def _check_relationships(contents: dict[str, bytes], path: str) -> None:
    """No link brings in what is not a part; and every part that another names is there.

    Word opens nothing of which a part is missing.
    """
    main = ""
    for name, content in contents.items():
        if not name.casefold().endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for found in _relationships(name, content, path):
            _check_relationship(found, path)
            if found.get("TargetMode", "").lower() == "external":
                continue
            target = found.get("Target", "")
            part = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            if part not in contents and not target.startswith("#"):
                raise _refused("E506", path, what=f"{name}: {target}")
            if name == "_rels/.rels" and found.get("Type", "").endswith("/officeDocument"):
                main = part
    rels = posixpath.join(posixpath.dirname(main), "_rels", f"{posixpath.basename(main)}.rels")
    if not main or rels not in contents:
        raise _refused("E506", path, what=rels if main else "_rels/.rels")


def xml_parser() -> etree.XMLParser:
    """A parser that fetches nothing and replaces nothing, for parts that the gates let through."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _relationships(name: str, content: bytes, path: str) -> list[dict[str, str]]:
    """The attributes of each relationship, as Word reads them; the DOCTYPE gate stands before."""
    try:
        root = etree.fromstring(content, xml_parser())
    except etree.XMLSyntaxError as error:
        raise _refused("E506", path, what=name) from error
    return [
        {str(key): str(value) for key, value in element.attrib.items()}
        for element in root.iter("{*}Relationship")
    ]


def _check_relationship(found: dict[str, str], path: str) -> None:
    kind = found.get("Type", "").rpartition("/")[2]
    target = found.get("Target", "")
    external = found.get("TargetMode", "").lower() == "external"
    # A link that a reader may click (Word makes one of a mail address) fetches nothing by itself.
    if kind == "vbaProject":
        raise _refused("E503", path, what=target)
    if kind in _FORBIDDEN_KINDS or (external and kind != "hyperlink"):
        raise _refused("E504", path, what=f"{kind}: {target}")
