"""The whole way from two .docx to one with tracked changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from generator.compare.git import Written
from generator.compare.redline.accepting import accept
from generator.compare.redline.blocks import Merger
from generator.compare.redline.carrying import Carrier
from generator.compare.redline.marking import Marker, tidy
from generator.compare.redline.parts import Parts
from generator.compare.redline.segments import KeyOf, notes_in, relation_ids
from generator.inspect.package import refused
from generator.inspect.xml import Element, R, W

_MARGINS = (f"{W}headerReference", f"{W}footerReference")
_NOTE_WORDS = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
NEUTRAL = Written("vanban")


class Redlined(NamedTuple):
    """The .docx, how many changes are marked in it, how many things could not be brought along."""

    content: bytes
    changes: int
    left_out: int


def redline(
    old: bytes, new: bytes, old_path: str, new_path: str, written: Written = NEUTRAL
) -> Redlined:
    """`new` with tracked changes of `written`: what went from `old`, and what came.

    Formatting and all that is no text (headings of the file, settings) is that of `new`. Raises
    `InputError` (E90x).
    """
    before, after = Parts(old, old_path), Parts(new, new_path)
    root, new_root = before.tree(before.main), after.tree(after.main)
    body, new_body = (_body(r, p) for r, p in ((root, old_path), (new_root, new_path)))
    old_margins, margins = dict(_margins(before, root)), dict(_margins(after, new_root))
    for tree in (root, new_root):
        accept(tree)
    section, new_section = body.find(f"{W}sectPr"), new_body.find(f"{W}sectPr")
    carrier = Carrier(before, after)
    carrier.prepare(body, before.main)
    marker = Marker(written if written.author else NEUTRAL, _free_id(new_root))
    # What was carried is related to in the new package by now; only notes still are the old ones.
    old_key = _key_of(after, after.main, before)
    Merger(marker, old_key, _key_of(after, after.main, after)).merge(body, new_body)
    for place, part in margins.items():
        if there := old_margins.get(place):
            tree, new_tree = before.tree(there), after.tree(part)
            accept(tree)
            accept(new_tree)
            carrier.prepare(tree, there, pictures=False)
            Merger(marker, old_key, _key_of(after, part, after)).merge(tree, new_tree)
            tidy(new_tree)
    carrier.carry_notes(new_root)
    _mark_section(section, new_section, marker)
    tidy(new_root)
    _number_drawings(new_root)
    return Redlined(after.packed(), marker.count, carrier.left_out)


def _body(root: Element, path: str) -> Element:
    body = root.find(f"{W}body")
    if body is None:
        raise refused("E910", path, what="w:body")
    return body


def _margins(parts: Parts, root: Element) -> Iterator[tuple[tuple[int, str, str], str]]:
    """The headers and footers: section, kind and variant → part; each part once."""
    relations = parts.relations(parts.main)
    seen: set[str] = set()
    for number, section in enumerate(root.iter(f"{W}sectPr")):
        for reference in section.iterchildren(*_MARGINS):
            _, name, inside = relations.get(reference.get(f"{R}id", ""), ("", "", False))
            if inside and name in parts.contents and name not in seen:
                seen.add(name)
                variant = reference.get(f"{W}type", "default")
                yield (number, reference.tag, variant), name


def _key_of(relations: Parts, part: str, notes: Parts) -> KeyOf:
    """What tells one picture, field or note from another: what it shows, not how it is numbered."""

    def key_of(element: Element) -> str:
        from lxml import etree

        copied = deepcopy(element)
        targets = relations.relations(part)
        for one, name in relation_ids(copied):
            _, target, _ = targets.get(one.get(name), ("", "", False))
            content = relations.contents.get(target, target.encode())
            one.set(name, hashlib.sha256(content).hexdigest())
        for reference in [*notes_in(copied)]:
            reference.set(f"{W}id", _words_of_note(notes, reference))
        for one in copied.iter():
            for name in list(one.attrib):
                if name in ("id", "name") or name.endswith(_NUMBERING):
                    del one.attrib[name]
        for look in [*copied.iter(f"{W}rPr")]:
            if look.getparent() is not None:
                look.getparent().remove(look)
        return hashlib.sha256(etree.tostring(copied, method="c14n", exclusive=True)).hexdigest()

    return key_of


_NUMBERING = ("}anchorId", "}editId", "}rsidR", "}rsidRPr", "}paraId", "}textId")


def _words_of_note(parts: Parts, reference: Element) -> str:
    root = parts.notes(_NOTE_WORDS[reference.tag])
    for note in () if root is None else root:
        if note.get(f"{W}id") == reference.get(f"{W}id"):
            return "".join([text.text or "" for text in note.iter(f"{W}t")])
    return ""


def _free_id(root: Element) -> int:
    ids = [one.get(f"{W}id", "") for one in root.iter() if isinstance(one.tag, str)]
    return max((int(i) for i in ids if i.isascii() and i.isdigit() and len(i) < 9), default=0) + 1


def _mark_section(old: Element | None, new: Element | None, marker: Marker) -> None:
    """The paper of the last section: a regulation or appendix that came may have changed it."""
    if old is None or new is None:
        return
    before = [deepcopy(child) for child in old if child.tag not in _MARGINS]
    after = [child for child in new if child.tag not in _MARGINS]
    if [_canonical(child) for child in before] == [_canonical(child) for child in after]:
        return
    from lxml import etree

    change = marker.mark("sectPrChange")
    section = etree.SubElement(change, f"{W}sectPr")
    section.extend(before)
    new.append(change)


def _canonical(element: Element) -> bytes:
    from lxml import etree

    return etree.tostring(element, method="c14n", exclusive=True)


def _number_drawings(root: Element) -> None:
    """Each drawing a number of its own: those that went and those that came stand side by side."""
    drawings = list(root.iter("{*}docPr"))
    if len({one.get("id") for one in drawings}) < len(drawings):
        for number, one in enumerate(drawings, 1):
            one.set("id", str(number))
