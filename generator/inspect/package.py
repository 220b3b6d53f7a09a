"""The parts of any .docx, behind gates that stand before the XML parser.

A checker reads: macros are not run, links are not followed, and neither is a reason to refuse.
"""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple

from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.text import short
from generator.core.zip_gate import (
    DAMAGED,
    ENCRYPTED,
    NOT_A_ZIP,
    TOO_LARGE,
    UNSAFE_NAME,
    RefusedZip,
    zip_entries,
)
from generator.inspect.xml import Element

MAX_FILE = 32 * 2**20
MAX_PART = 24 * 2**20
# Tags and attributes of one part: what the parser makes of each takes some 200 bytes.
MAX_NODES = 900_000
# Of these, attributes: each takes more than a tag.
MAX_ATTRIBUTES = 450_000
# Of a name that a file gives, a message says so many letters.
_MOST_SAID = 120
# What libxml2 says where a text, a value or a name is longer than it takes.
_LIMITS = ("Resource limit", "too big", "too long")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_CODES = {
    NOT_A_ZIP: "E904",
    TOO_LARGE: "E905",
    ENCRYPTED: "E902",
    DAMAGED: "E904",
    UNSAFE_NAME: "E906",
}
_TYPES = "[Content_Types].xml"
_WORD = re.compile(r"wordprocessingml\.|ms-word\.")
_OTHER_OFFICE = {
    "spreadsheetml": "tệp Excel / an Excel file",
    "presentationml": "tệp PowerPoint / PowerPoint",
}
_DECLARED = re.compile(rb"""(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)""")
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# Strict Open XML says the same with other names.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/drawingml/main",
     b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math",
     b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
     b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
)  # fmt: skip
_STRICT_KINDS = {"customProperties": "custom-properties", "coreProperties": "core-properties"}


class Package(NamedTuple):
    """The contents of a .docx by name, the name of its main part, and whether it holds macros."""

    path: str
    contents: dict[str, bytes]
    main: str
    macros: bool
    folded: dict[str, str]  # the names in small letters, and as they are written

    def part(self, name: str) -> Element | None:
        """The root of a part, None where there is none."""
        content = self.contents.get(self.named(name))
        return None if content is None else parse(content, name, self.path)

    def named(self, name: str) -> str:
        """A part's name as the file writes it: capitals do not matter (ISO 29500-2, 6.2.2.3)."""
        if name in self.contents:
            return name
        return self.folded.get(name.casefold(), name)

    def mentions(self, word: bytes, *names: str) -> bool:
        """Whether one of those parts holds a word: most documents spare us most parts."""
        return any(word in self.contents.get(name, b"") for name in names)

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """The relationships of a part: id → kind, name of the part it leads to (inside only)."""
        folder, base = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for relation in () if root is None else root.iter("{*}Relationship"):
            if (relation.get("TargetMode") or "").lower() != "external":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
                kind = relation.get("Type", "").rpartition("/")[2]
                kind = _STRICT_KINDS.get(kind, kind)
                found[relation.get("Id", "")] = (kind, self.named(target.lstrip("/")))
        return found


def open_docx(data: bytes, path: str) -> Package:
    """The parts of the .docx in `data`; `path` is for messages. Raises `InputError` (E90x)."""
    if len(data) > MAX_FILE:
        raise refused("E905", path, what=f"{len(data) >> 20} MiB > {MAX_FILE >> 20} MiB")
    if not data.startswith(b"PK\3\4"):
        raise _no_zip(data, path)
    try:
        entries = zip_entries(data)
    except RefusedZip as error:
        what = error.what or "zip"
        raise refused(_CODES[error.reason], path, what=what) from error
    contents = {entry.name: entry.content for entry in entries}
    for name, content in contents.items():
        if name.casefold().endswith((".xml", ".rels")):
            _check_declarations(content, name, path)
    package = Package(path, contents, "", False, {name.casefold(): name for name in contents})
    types = package.part(_TYPES)
    if types is None:
        raise _other_zip(contents, path)
    main = next(
        (target for kind, target in package.related("").values() if kind == "officeDocument"), ""
    )
    if main not in contents:
        raise refused("E910", path, what=main or "word/document.xml")
    declared = _type_of(main, types)
    for office, kind in _OTHER_OFFICE.items():
        if office in declared:
            raise refused("E903", path, kind=kind)
    if not _WORD.search(declared):
        raise refused("E910", path, what=f"{main} ({_TYPES})")
    macros = "macroEnabled" in declared or any(
        name.casefold().endswith("vbaproject.bin") for name in contents
    )
    return package._replace(main=main, macros=macros)


def parse(content: bytes, name: str, path: str) -> Element:
    """The root of a part that has passed the gates. Raises `InputError`."""
    from lxml import etree

    _check(content, name, path)
    if b"purl.oclc.org" in content:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        said = error.msg or ""
        if "depth" in said:
            raise refused("E912", path, what=name) from error
        code = "E911" if any(word in said for word in _LIMITS) else "E909"
        raise refused(code, path, what=name) from error


def refused(code: str, path: str, **params: str) -> InputError:
    """The error that ends the reading of a file."""
    said = {key: short(value, _MOST_SAID) for key, value in params.items()}
    return InputError([Diagnostic(code, path, params=said)])


def _no_zip(data: bytes, path: str) -> InputError:
    if data.startswith(_OLE):
        return refused("E902" if _ENCRYPTED_PACKAGE in data else "E901", path)
    if data.startswith(b"%PDF"):
        return refused("E903", path, kind="PDF")
    if data.startswith(b"{\\rtf"):
        return refused("E903", path, kind="RTF")
    if data.lstrip()[:1] == b"<":
        return refused("E903", path, kind="XML/HTML")
    if b"PK\5\6" in data[-70_000:]:
        return refused("E904", path, what="zip")
    return refused("E900", path)


def _check(content: bytes, name: str, path: str) -> None:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:200]:
        raise refused("E908", path, what=name)
    declared = _DECLARED.match(content)
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        raise refused("E908", path, what=name)
    _check_declarations(content, name, path)
    if len(content) > MAX_PART:
        raise refused("E911", path, what=f"{name}, {len(content) >> 20} MiB")
    attributes = content.count(b"=")
    if attributes > MAX_ATTRIBUTES:
        raise refused("E911", path, what=f"{name}, {attributes} > {MAX_ATTRIBUTES}")
    nodes = content.count(b"<") + attributes
    if nodes > MAX_NODES:
        raise refused("E911", path, what=f"{name}, {nodes} > {MAX_NODES}")


def _check_declarations(content: bytes, name: str, path: str) -> None:
    if b"<!" in content and _DECLARATION.search(content):
        raise refused("E907", path, what=name)


def _type_of(name: str, types: Element) -> str:
    """What [Content_Types].xml says a part is; empty where it says nothing."""
    place, ending = f"/{name}".casefold(), name.casefold().rpartition(".")[2]
    default = ""
    for one in types:
        if (one.get("PartName") or "").casefold() == place:
            return one.get("ContentType") or ""
        if (one.get("Extension") or "").casefold() == ending:
            default = default or one.get("ContentType") or ""
    return default


def _other_zip(contents: dict[str, bytes], path: str) -> InputError:
    """Why a zip is no Office file."""
    if b"opendocument" in contents.get("mimetype", b"")[:100]:
        return refused("E903", path, kind="OpenDocument (.odt)")
    if not any(name.casefold().startswith("word/") for name in contents):
        return refused("E903", path, kind="tệp nén ZIP / a ZIP archive")
    return refused("E910", path, what=_TYPES)
