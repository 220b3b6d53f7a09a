"""The parts of a package that are looked into and changed, and the package written again."""

from __future__ import annotations

import posixpath

from generator.core.zip_gate import Entry, zip_entries
from generator.inspect.package import open_docx, parse, refused
from generator.inspect.xml import Element, R, W
from generator.render.zip_writer import Member, deflated, write_zip

_TYPES = "[Content_Types].xml"
_TYPES_NS = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS_NS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PART_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_PICTURE_TYPES = {
    **{".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"},
    **{".emf": "image/x-emf", ".wmf": "image/x-wmf", ".bmp": "image/bmp", ".tif": "image/tiff"},
    **{".tiff": "image/tiff", ".svg": "image/svg+xml"},
}
_STRICT = b"purl.oclc.org/ooxml"


class Parts:
    """A .docx taken apart; what has been asked for as a tree is written as that tree.

    Raises `InputError` (E90x) for what is no .docx, is damaged, or could do harm.
    """

    def __init__(self, data: bytes, path: str) -> None:
        package = open_docx(data, path)
        self.path = path
        self.main = package.main
        self.contents = package.contents
        self._entries: dict[str, Entry] = {entry.name: entry for entry in zip_entries(data)}
        self._trees: dict[str, Element] = {}
        self._read: dict[str, Element] = {}  # looked into only: written as they were
        self._new: dict[str, bytes] = {}
        self._relations: dict[str, dict[str, tuple[str, str, bool]]] = {}
        self._ids = 0
        self._pictures: dict[str, str] = {}
        if _STRICT in self.contents[self.main]:  # one way of saying it in all parts
            for name in self.contents:
                if name.endswith((".xml", ".rels")) and _STRICT in self.contents[name]:
                    self.tree(name)

    def tree(self, name: str) -> Element:
        """The root of a part, for reading or changing. Raises `InputError`."""
        if name not in self._trees:
            content = self.contents.get(name)
            if content is None:
                raise refused("E910", self.path, what=name)
            self._trees[name] = parse(content, name, self.path)
        return self._trees[name]

    def relations(self, part: str) -> dict[str, tuple[str, str, bool]]:
        """The relationships of a part: id → kind, target, whether that is inside the file."""
        if part not in self._relations:
            folder, base = posixpath.split(part)
            name = posixpath.join(folder, "_rels", f"{base}.rels")
            found: dict[str, tuple[str, str, bool]] = {}
            if name in self.contents:
                for one in parse(self.contents[name], name, self.path).iter("{*}Relationship"):
                    outside = (one.get("TargetMode") or "").lower() == "external"
                    target = one.get("Target", "")
                    if not outside:
                        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                    kind = one.get("Type", "").rpartition("/")[2]
                    found[one.get("Id", "")] = (kind, target, not outside)
            self._relations[part] = found
        return self._relations[part]

    def related(self, kind: str) -> str:
        """The name of the main part's part of a kind; empty where it has none."""
        for found, target, inside in self.relations(self.main).values():
            if found == kind and inside and target in self.contents:
                return target
        return ""

    def related_root(self, kind: str) -> Element | None:
        """The root of that part, for reading."""
        name = self.related(kind)
        if not name:
            return None
        if name in self._trees:
            return self._trees[name]
        if name not in self._read:
            self._read[name] = parse(self.contents[name], name, self.path)
        return self._read[name]

    def note_part(self, word: str) -> str:
        """The name of the part of the footnotes or endnotes."""
        return self.related(word)

    def notes(self, word: str) -> Element | None:
        """The root of the footnotes or endnotes, which may be changed; None where there is none."""
        name = self.related(word)
        return self._trees.get(name) if name in self._trees else self.tree(name) if name else None

    def add_note(self, word: str, note: Element, old: Parts) -> str:
        """Add a note; its id. A document without notes gets their part."""
        root = self.notes(word)
        if root is None:
            root = self._notes_part(word, old)
        ids = [int(one.get(f"{W}id", "0")) for one in root if _is_number(one.get(f"{W}id", "0"))]
        identity = str(max([0, *ids]) + 1)
        note.set(f"{W}id", identity)
        root.append(note)
        return identity

    def _notes_part(self, word: str, old: Parts) -> Element:
        """The part with what every such part has: the lines above the notes."""
        from copy import deepcopy

        from lxml import etree

        root = etree.Element(f"{W}{word}", nsmap={"w": W.strip("{}")})
        there = old.notes(word)
        for one in () if there is None else there:
            if one.get(f"{W}type"):
                root.append(deepcopy(one))
        name = self._free(posixpath.join(posixpath.dirname(self.main), f"{word}.xml"))
        self._trees[name] = root
        self.contents[name] = b""
        self._override(name, _PART_TYPE.format(word))
        self._relate(word, name)
        return root

    def numbering(self) -> Element:
        """The root of the lists, which may be changed; a document without lists gets the part."""
        from lxml import etree

        name = self.related("numbering")
        if name:
            return self.tree(name)
        name = self._free(posixpath.join(posixpath.dirname(self.main), "numbering.xml"))
        self._trees[name] = etree.Element(f"{W}numbering", nsmap={"w": W.strip("{}")})
        self.contents[name] = b""
        self._override(name, _PART_TYPE.format("numbering"))
        self._relate("numbering", name)
        return self._trees[name]

    def add_picture(self, content: bytes, ending: str) -> str:
        """The id of a picture's relationship; a picture that is not there yet is added."""
        for identity, (kind, target, inside) in self.relations(self.main).items():
            if kind == "image" and inside and self.contents.get(target) == content:
                return identity
        folder = posixpath.dirname(self.main)
        name = self._free(posixpath.join(folder, "media", f"vanban{ending}"))
        self._new[name] = content
        self.contents[name] = content
        identity = self._relate("image", name)
        self._pictures[identity] = name
        return identity

    def _drop_unused(self) -> None:
        """Take away the pictures that were added and are shown nowhere."""
        shown = {
            value
            for element in self.tree(self.main).iter()
            for key, value in element.attrib.items()
            if key.startswith(R)
        }
        for identity, name in self._pictures.items():
            if identity in shown:
                self._declare(name)
            else:
                del self._new[name]
                folder, base = posixpath.split(self.main)
                relations = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
                for one in relations.findall(f"*[@Id='{identity}']"):
                    relations.remove(one)

    def _declare(self, name: str) -> None:
        """Say of what type files with a picture's ending are."""
        from lxml import etree

        types = self.tree(_TYPES)
        ending = posixpath.splitext(name)[1]
        extension = ending.lstrip(".").lower()
        known = {one.get("Extension", "").lower() for one in types.iter(f"{_TYPES_NS}Default")}
        if extension not in known:
            default = etree.Element(f"{_TYPES_NS}Default")
            default.set("Extension", extension)
            default.set("ContentType", _PICTURE_TYPES.get(ending.lower(), "image/png"))
            types.insert(0, default)

    def _relate(self, kind: str, target: str) -> str:
        from lxml import etree

        folder, base = posixpath.split(self.main)
        relations = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
        taken = {one.get("Id") for one in relations}
        while (identity := f"vanbanOld{self._ids}") in taken:
            self._ids += 1
        one = etree.SubElement(relations, f"{_RELATIONS_NS}Relationship")
        one.set("Id", identity)
        one.set("Type", _KIND + kind)
        one.set("Target", f"/{target}")
        self.relations(self.main)[identity] = (kind, target, True)
        return identity

    def _override(self, name: str, content_type: str) -> None:
        from lxml import etree

        one = etree.SubElement(self.tree(_TYPES), f"{_TYPES_NS}Override")
        one.set("PartName", f"/{name}")
        one.set("ContentType", content_type)

    def _free(self, name: str) -> str:
        stem, ending = posixpath.splitext(name)
        taken = {one.casefold() for one in self.contents}
        number = 0
        while (free := f"{stem}{number or ''}{ending}").casefold() in taken:
            number += 1
        return free

    def packed(self) -> bytes:
        """The package: what was not asked for as a tree is copied as it is."""
        from lxml import etree

        self._drop_unused()
        changed = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self._trees.items()
        } | self._new
        members = [
            deflated(name, changed[name])
            if name in changed
            else Member(name, entry.method, entry.crc, len(entry.content), entry.packed)
            for name, entry in self._entries.items()
        ]
        added = [deflated(n, c) for n, c in changed.items() if n not in self._entries]
        return write_zip([*members, *added])


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdigit()
