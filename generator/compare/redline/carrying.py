"""What the old document holds, made fit to stand in the new one's package.

Styles, lists, pictures, links and notes are named by ids that mean something else there.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Iterator
from copy import deepcopy

from generator.compare.redline.lists import Lists
from generator.compare.redline.parts import Parts
from generator.compare.redline.segments import notes_in, relation_ids
from generator.inspect.xml import VAL, Element, R, W

_STYLES = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
_DROPPED = frozenset(
    f"{W}{name}"
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "sectPr"),
        *("commentReference", "permStart", "permEnd", "annotationRef"),
    )
)
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"


class Carrier:
    """Brings elements of the old document into the new one's package."""

    def __init__(self, old: Parts, new: Parts) -> None:
        self._old = old
        self._new = new
        self._styles = _style_names(old), _style_ids(new)
        self._known = set(self._styles[1].values())
        self._lists = Lists(old, new)
        self._pictures: dict[str, str] = {}
        self.left_out = 0

    def prepare(self, root: Element, part: str, *, pictures: bool = True) -> None:
        """Change the blocks in `root`, of the old part `part`, so that they can stand in the new.

        Notes are carried later, by `carry_notes`: only those that went. `pictures`: with them.
        """
        for element in list(root.iter()):
            if not isinstance(element.tag, str):
                continue
            if element.tag in _DROPPED and element.getparent() is not None:
                # The last section's properties are no block.
                if element.tag != f"{W}sectPr" or element.getparent() is not root:
                    element.getparent().remove(element)
            elif element.tag in _STYLES:
                self._style(element)
            elif element.tag == f"{W}numPr":
                self._lists.carry(element)
            for name in [n for n in element.attrib if n.startswith(_W14)]:
                del element.attrib[name]
        self._relations(root, part, pictures)

    def _style(self, element: Element) -> None:
        identity = element.get(VAL)
        if identity in self._known:
            return
        name = self._styles[0].get(identity)
        found = self._styles[1].get(name) if name else None
        if found:
            element.set(VAL, found)
        else:
            properties = element.getparent()
            properties.remove(element)
            if element.tag == f"{W}pStyle":
                self._lists.of_style(identity, properties)

    def _relations(self, root: Element, part: str, pictures: bool) -> None:
        relations = self._old.relations(part)
        for element, name in list(relation_ids(root)):
            if element.tag == f"{W}hyperlink":
                del element.attrib[name]
                continue
            kind, target, inside = relations.get(element.get(name), ("", "", False))
            content = self._old.contents.get(target)
            if pictures and kind == "image" and inside and content is not None:
                element.set(name, self._picture(target, content))
            elif name == f"{R}embed" or name == f"{R}id" or name == f"{R}link":
                self._leave_out(element)

    def _picture(self, name: str, content: bytes) -> str:
        key = hashlib.sha256(content).hexdigest()
        if key not in self._pictures:
            ending = posixpath.splitext(name)[1]
            self._pictures[key] = self._new.add_picture(content, ending)
        return self._pictures[key]

    def _leave_out(self, element: Element) -> None:
        """A chart, an embedded file: there is no carrying them; the run loses it."""
        at = element
        while at is not None and at.getparent() is not None and at.getparent().tag != f"{W}r":
            at = at.getparent()
        if at is not None and at.getparent() is not None:
            at.getparent().remove(at)
            self.left_out += 1

    def carry_notes(self, root: Element) -> None:
        """Give the notes that went (in w:del) a place among the new document's notes."""
        for gone in root.iter(f"{W}del"):
            for reference in list(notes_in(gone)):
                word = _NOTES[reference.tag.rpartition("}")[2]]
                note = self._note(word, reference.get(f"{W}id", ""))
                if note is None:
                    reference.getparent().remove(reference)
                    self.left_out += 1
                else:
                    reference.set(f"{W}id", self._new.add_note(word, note, self._old))

        self._order_notes(root)

    def _order_notes(self, root: Element) -> None:
        """Put the notes into the order of the text, and number them so: LibreOffice counts them."""
        for tag, word in _NOTES.items():
            references = list(root.iter(f"{W}{tag}"))
            notes = self._new.notes(word) if references else None
            if notes is None:
                continue
            by_id = {note.get(f"{W}id"): note for note in notes if not note.get(f"{W}type")}
            called = [(one, by_id.pop(one.get(f"{W}id"), None)) for one in references]
            first = _first_free(notes)
            for number, (reference, note) in enumerate(called, first):
                if note is not None:
                    reference.set(f"{W}id", str(number))
                    note.set(f"{W}id", str(number))
                    notes.append(note)
            for number, note in enumerate(by_id.values(), first + len(called)):
                note.set(f"{W}id", str(number))
                notes.append(note)

    def _note(self, word: str, identity: str) -> Element | None:
        root = self._old.notes(word)
        tag = f"{W}{word[:-1]}"
        found = () if root is None else root.iterchildren(tag)
        note = next((one for one in found if one.get(f"{W}id") == identity), None)
        if note is None:
            return None
        copied = deepcopy(note)
        self.prepare(copied, self._old.note_part(word))
        return copied


def _first_free(notes: Element) -> int:
    """The number after those of the lines above the notes."""
    ids = [note.get(f"{W}id", "0") for note in notes if note.get(f"{W}type")]
    return max((int(one) for one in ids if one.removeprefix("-").isdigit()), default=0) + 1


def _style_names(parts: Parts) -> dict[str, str]:
    """Style id → its kind and name."""
    return dict(_styles(parts))


def _style_ids(parts: Parts) -> dict[str, str]:
    return {name: identity for identity, name in _styles(parts)}


def _styles(parts: Parts) -> Iterator[tuple[str, str]]:
    root = parts.related_root("styles")
    for style in () if root is None else root.iterchildren(f"{W}style"):
        name = style.find(f"{W}name")
        words = "" if name is None else name.get(VAL, "")
        yield style.get(f"{W}styleId", ""), f"{style.get(f'{W}type')} {words.casefold()}"
