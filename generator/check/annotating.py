"""A copy of a .docx with a Word comment at each finding; nothing else in it changes."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from generator.check.findings import Reported
from generator.check.marking import Marker
from generator.check.text_report import severity_word
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError
from generator.core.zip_gate import Entry, zip_entries
from generator.inspect.package import Package, open_docx
from generator.inspect.spots import read_spots
from generator.render.zip_writer import Member, deflated, write_zip

_TYPES = "[Content_Types].xml"
_TYPES_NS = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS_NS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_KIND = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_PART = "comments"
_AUTHOR, _INITIALS = "vanban", "VB"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_Element = Any  # lxml's own types are not public


def annotate(data: bytes, path: str, found: Sequence[Reported], lang: str) -> bytes:
    """The .docx in `data` with a comment for each of `found`. Raises `InputError`.

    A comment stands at the words that are meant. What stands where Word knows no comments (header,
    footer, footnote), and what is about no paragraph, is told at the first paragraph; of a text
    box at the paragraph that holds it.
    """
    spots = read_spots(data, path)
    package = open_docx(data, path)
    entries = {entry.name: entry for entry in zip_entries(data)}
    root = _parsed(entries, package.main, path)
    w = root.tag.rpartition("}")[0] + "}"
    marker = Marker(root, spots, package.main, w)
    if not marker.can_mark:
        raise _refused(path, "w:p")
    changed: dict[str, _Element] = {package.main: root}
    comments = _comments_part(entries, package, w, changed)
    for one, number in zip(found, _free_ids(root, comments, w), strict=False):
        marker.mark(number, one.paragraph, one.letters)
        comments.append(_comment(one, number, w, lang))
    return _packed(entries, changed)


def is_annotated(data: bytes, path: str) -> bool:
    """Whether a .docx is a copy that `annotate` has made: it has comments, some of them ours.

    A document without a finding has got the part of the comments, with none in it.
    """
    try:
        package = open_docx(data, path)
        parts = [name for kind, name in package.related(package.main).values() if kind == _PART]
        roots = [package.part(name) for name in parts]
    except InputError:
        return False
    comments = [one for root in roots if root is not None for one in root]
    return bool(parts) and (not comments or any(_AUTHOR in one.values() for one in comments))


def _refused(path: str, what: str) -> InputError:
    return InputError([Diagnostic("E924", path, params={"what": what})])


def _parsed(entries: dict[str, Entry], name: str, path: str) -> _Element:
    from lxml import etree

    if name not in entries:
        raise _refused(path, name)
    # What is no word of Word's goes, so that all elements stand where inspection has seen them.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(entries[name].content, parser)
    except etree.XMLSyntaxError as error:
        raise _refused(path, name) from error


def _comments_part(
    entries: dict[str, Entry], package: Package, w: str, changed: dict[str, _Element]
) -> _Element:
    """The root of the comments; a file without any gets the part, declared where parts are."""
    from lxml import etree

    folder, base = posixpath.split(package.main)
    relations_name = package.named(posixpath.join(folder, "_rels", f"{base}.rels"))
    if relations_name in entries:
        relations = _parsed(entries, relations_name, package.path)
    else:
        space = _RELATIONS_NS.strip("{}")
        relations = etree.Element(f"{_RELATIONS_NS}Relationships", nsmap={None: space})
    for kind, name in package.related(package.main).values():
        if kind == _PART:
            if name == package.main:
                raise _refused(package.path, name)
            changed[name] = _parsed(entries, name, package.path)
            return changed[name]
    name = _free_name(posixpath.join(folder, "comments"), entries)
    types_name = package.named(_TYPES)
    types = _parsed(entries, types_name, package.path)
    declared = etree.SubElement(types, f"{_TYPES_NS}Override")
    declared.set("PartName", f"/{name}")
    declared.set("ContentType", _COMMENTS_TYPE)
    ids = {relation.get("Id") for relation in relations}
    relation = etree.SubElement(relations, f"{_RELATIONS_NS}Relationship")
    relation.set("Id", next(i for n in range(len(ids) + 1) if (i := f"vanban{n}") not in ids))
    relation.set("Type", _STRICT_KIND if "purl.oclc.org" in w else _KIND)
    relation.set("Target", f"/{name}")
    comments = etree.Element(f"{w}comments", nsmap={"w": w.strip("{}")})
    changed |= {types_name: types, relations_name: relations, name: comments}
    return comments


def _free_name(stem: str, entries: dict[str, Entry]) -> str:
    taken = {name.casefold() for name in entries}
    number = 0
    while (name := f"{stem}{number or ''}.xml").casefold() in taken:
        number += 1
    return name


def _free_ids(root: _Element, comments: _Element, w: str) -> Iterator[str]:
    """Numbers that no comment has."""
    marks = root.iter(f"{w}commentRangeStart", f"{w}commentRangeEnd", f"{w}commentReference")
    taken = {mark.get(f"{w}id", "").lstrip("0") or "0" for mark in (*marks, *comments)}
    return (str(number) for number in count() if str(number) not in taken)


def _comment(found: Reported, number: str, w: str, lang: str) -> _Element:
    from lxml import etree

    comment = etree.Element(f"{w}comment")
    for name, value in (("id", number), ("author", _AUTHOR), ("initials", _INITIALS)):
        comment.set(f"{w}{name}", value)
    for line in _lines(found, lang):
        paragraph = etree.SubElement(comment, f"{w}p")
        text = etree.SubElement(etree.SubElement(paragraph, f"{w}r"), f"{w}t")
        text.text = "".join(ch if ch.isprintable() else " " for ch in line)
        text.set(_XML_SPACE, "preserve")
    return comment


def _lines(found: Reported, lang: str) -> Iterable[str]:
    yield f"{found.code} {severity_word(found.severity, lang)}: {found.message}"
    if found.where:
        yield found.where
    if found.clause:
        yield f"{found.clause}: “{found.quote}”" if found.quote else found.clause
    if found.hint:
        yield f"→ {found.hint}"


def _packed(entries: dict[str, Entry], changed: dict[str, _Element]) -> bytes:
    """The package again: what has not changed is copied as it is."""
    from lxml import etree

    new = {
        name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        for name, root in changed.items()
    }
    members = [
        deflated(name, new[name])
        if name in new
        else Member(name, entry.method, entry.crc, len(entry.content), entry.packed)
        for name, entry in entries.items()
    ]
    return write_zip([*members, *(deflated(n, c) for n, c in new.items() if n not in entries)])
