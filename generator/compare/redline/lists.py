"""Word's own lists: what numbers the old paragraphs, made known to the new document."""

from __future__ import annotations

from copy import deepcopy

from generator.compare.redline.parts import Parts
from generator.inspect.xml import VAL, Element, W

_NOT_COMPARED = ("nsid", "tmpl", "multiLevelType", "styleLink", "lvlPicBulletId")


class Lists:
    """The lists of the old document, each with its number in the new one."""

    def __init__(self, old: Parts, new: Parts) -> None:
        self._old = old
        self._new = new
        self._known: dict[str, str | None] = {"0": "0"}

    def carry(self, properties: Element) -> None:
        """Give a w:numPr the list's number in the new document; it goes where there is no such."""
        number = properties.find(f"{W}numId")
        found = None if number is None else self._number(number.get(VAL, ""))
        if number is None or found is None:
            properties.getparent().remove(properties)
        else:
            number.set(VAL, found)

    def of_style(self, style: str | None, properties: Element) -> None:
        """Put into a paragraph's w:pPr the list that its style, not known there, stands in."""
        root = self._old.related_root("styles")
        styles = () if root is None else root.iterchildren(f"{W}style")
        found = next((one for one in styles if one.get(f"{W}styleId") == style), None)
        listed = None if found is None else found.find(f"{W}pPr/{W}numPr")
        if listed is None or properties.find(f"{W}numPr") is not None:
            return
        copied = deepcopy(listed)
        before = [child for child in properties if child.tag in _BEFORE_LIST]
        properties.insert(properties.index(before[-1]) + 1 if before else 0, copied)
        self.carry(copied)

    def _number(self, identity: str) -> str | None:
        if identity not in self._known:
            self._known[identity] = self._added(identity)
        return self._known[identity]

    def _added(self, identity: str) -> str | None:
        """The number of the same list in the new document, else of a copy of it."""
        root = self._old.related_root("numbering")
        found = None if root is None else _definition(root, identity)
        if found is None:
            return None
        number, abstract = found
        there = self._new.related_root("numbering")
        same = None if there is None else _definition(there, identity)
        if same is not None and [_bare(one) for one in same] == [_bare(one) for one in found]:
            return identity
        return self._copied(number, abstract)

    def _copied(self, number: Element, abstract: Element) -> str:
        target = self._new.numbering()
        number, abstract = deepcopy(number), deepcopy(abstract)
        for name in ("styleLink", "nsid", "tmpl"):
            for one in abstract.findall(f"{W}{name}"):
                abstract.remove(one)
        for one in abstract.findall(f"{W}lvl/{W}lvlPicBulletId"):
            one.getparent().remove(one)
        for one in abstract.findall(f"{W}lvl/{W}pStyle"):
            one.getparent().remove(one)
        of = _free(target, "abstractNum", "abstractNumId")
        identity = _free(target, "num", "numId")
        abstract.set(f"{W}abstractNumId", of)
        number.set(f"{W}numId", identity)
        number.find(f"{W}abstractNumId").set(VAL, of)
        numbers = target.findall(f"{W}num")
        if numbers:
            numbers[0].addprevious(abstract)
            numbers[-1].addnext(number)
        else:
            target.extend([abstract, number])
        return identity


# In pPr before which no list may stand.
_BEFORE_LIST = tuple(
    f"{W}{name}"
    for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


def _definition(root: Element, identity: str) -> tuple[Element, Element] | None:
    """The w:num of a list, and its w:abstractNum."""
    numbers = root.iterchildren(f"{W}num")
    number = next((one for one in numbers if one.get(f"{W}numId") == identity), None)
    named = None if number is None else number.find(f"{W}abstractNumId")
    if number is None or named is None:
        return None
    for abstract in root.iterchildren(f"{W}abstractNum"):
        if abstract.get(f"{W}abstractNumId") == named.get(VAL):
            linked = abstract.find(f"{W}numStyleLink") is not None
            return None if linked else (number, abstract)
    return None


def _bare(element: Element) -> bytes:
    from lxml import etree

    copied = deepcopy(element)
    for name in _NOT_COMPARED:
        for one in [*copied.iter(f"{W}{name}")]:
            one.getparent().remove(one)
    for one in copied.iter():
        for name in list(one.attrib):
            if not name.startswith(W) or name == f"{W}abstractNumId":
                del one.attrib[name]
        if one.tag == f"{W}abstractNumId":
            one.attrib.clear()
    return etree.tostring(copied, method="c14n", exclusive=True)


def _free(root: Element, tag: str, name: str) -> str:
    ids = [one.get(f"{W}{name}", "") for one in root.iterchildren(f"{W}{tag}")]
    return str(max((int(i) for i in ids if i.isascii() and i.isdigit()), default=0) + 1)
