"""Word's marks for what came (w:ins) and what went (w:del)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from copy import deepcopy

from generator.compare.git import Written
from generator.compare.redline.segments import Segment, shown_by
from generator.inspect.xml import Element, W

INSERTED, DELETED = "ins", "del"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# In pPr behind which no other property may stand than these.
_BEHIND_LOOK = (f"{W}sectPr", f"{W}pPrChange")


_NOT_IN_CHANGE = (f"{W}rPr", f"{W}sectPr", f"{W}pPrChange")
_DATE = f"{W}date"
_APART = datetime.timedelta(minutes=2)  # LibreOffice joins what is less than a minute apart
_FORM = "%Y-%m-%dT%H:%M:%SZ"
_NO_DATE = "2000-01-01T00:00:00Z"


class Marker:
    """Makes marks of one author, each with a number of its own."""

    def __init__(self, written: Written, first: int) -> None:
        self._written = written
        self._next = first
        self.count = 0

    def mark(self, kind: str) -> Element:
        """An empty w:ins, w:del or w:…Change."""
        from lxml import etree

        element = etree.Element(f"{W}{kind}")
        element.set(f"{W}id", str(self._next))
        element.set(f"{W}author", self._written.author)
        if self._written.date:
            element.set(f"{W}date", self._written.date)
        self._next += 1
        self.count += 1
        return element

    def paragraph(self, paragraph: Element, kind: str) -> None:
        """Mark a paragraph's own mark, so that it joins the next one when that is (un)done."""
        look = _look_of_mark(paragraph)
        for old in look.findall(f"{W}ins") + look.findall(f"{W}del"):
            look.remove(old)
        look.insert(0, self.mark(kind))

    def row(self, row: Element, kind: str) -> None:
        """Mark a row of a table."""
        from lxml import etree

        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = etree.Element(f"{W}trPr")
            before = row.find(f"{W}tblPrEx")
            row.insert(0 if before is None else 1, properties)
        if not len(properties):  # the schema wants more than a mark in it
            etree.SubElement(properties, f"{W}cantSplit").set(f"{W}val", "off")
        properties.append(self.mark(kind))

    def properties(self, paragraph: Element, old: Element | None) -> None:
        """Say that a paragraph had another style, or stood in another list."""
        from lxml import etree

        new = paragraph.find(f"{W}pPr")
        if _place_of(old) == _place_of(new):
            return
        if new is None:
            new = etree.Element(f"{W}pPr")
            paragraph.insert(0, new)
        change = self.mark("pPrChange")
        before = etree.SubElement(change, f"{W}pPr")
        for child in () if old is None else old:
            if child.tag not in _NOT_IN_CHANGE:
                before.append(deepcopy(child))
        new.append(change)

    def keep_apart(self, mark: Element, following: Element) -> None:
        """Give a mark another time than that of the one before it, if it has the same."""
        if mark.get(_DATE) == following.get(_DATE):
            following.set(_DATE, _later(following.get(_DATE)))

    def content(self, paragraph: Element, segments: Sequence[Segment], kind: str) -> None:
        """Append characters to a paragraph, as they are (`kind` empty) or as came or gone."""
        for holder, group in _by_holder(segments):
            target = paragraph
            if holder is not None and kind != DELETED:
                from lxml import etree

                target = etree.SubElement(paragraph, holder.tag, dict(holder.attrib))
            self._runs(target, group, kind)

    def _runs(self, target: Element, segments: Sequence[Segment], kind: str) -> None:
        inside = None
        for segment in segments:
            unseen = not segment.text and segment.runs
            if unseen or not kind:
                inside = None
            elif inside is None:
                inside = self.mark(kind)
                target.append(inside)
            where = target if inside is None else inside
            if kind == DELETED and is_field(segment):
                text = shown_by(segment.things)
                if text:
                    _put(where, segment._replace(text=text, things=()), gone=True)
            elif segment.runs:
                where.extend(deepcopy(thing) for thing in segment.things)
            else:
                _put(where, segment, gone=kind == DELETED)


def _place_of(properties: Element | None) -> tuple[str | None, ...]:
    """What makes a paragraph a heading, an item of a list: its style, list and level."""
    found = []
    for name in (f"{W}pStyle", f"{W}numPr/{W}numId", f"{W}numPr/{W}ilvl"):
        element = None if properties is None else properties.find(name)
        found.append(None if element is None else element.get(f"{W}val"))
    return tuple(found)


def _later(date: str | None) -> str:
    if date is None:
        return _NO_DATE
    moment = datetime.datetime.strptime(date, _FORM).replace(tzinfo=datetime.UTC)
    return (moment + _APART).strftime(_FORM)


def is_field(segment: Segment) -> bool:
    """Whether a thing is a field: several runs, one of them with its beginning."""
    return segment.runs and any(run.find(f"{W}fldChar") is not None for run in segment.things)


def _by_holder(segments: Iterable[Segment]) -> list[tuple[Element | None, list[Segment]]]:
    groups: list[tuple[Element | None, list[Segment]]] = []
    for segment in segments:
        if not groups or groups[-1][0] is not segment.holder:
            groups.append((segment.holder, []))
        groups[-1][1].append(segment)
    return groups


def _put(where: Element, segment: Segment, *, gone: bool) -> None:
    """One run; characters of the look of the run before them join it."""
    from lxml import etree

    run = where[-1] if len(where) and where[-1].tag == f"{W}r" else None
    if run is None or run.get("look") != _identity(segment.look):
        run = etree.SubElement(where, f"{W}r")
        run.set("look", _identity(segment.look))
        if segment.look is not None:
            run.append(deepcopy(segment.look))
    if segment.things:
        run.extend(deepcopy(thing) for thing in segment.things)
        return
    tag = f"{W}delText" if gone else f"{W}t"
    if len(run) and run[-1].tag == tag:
        run[-1].text += segment.text
    else:
        words = etree.SubElement(run, tag)
        words.text = segment.text
        words.set(_XML_SPACE, "preserve")


def _identity(look: Element | None) -> str:
    from lxml import etree

    return "" if look is None else etree.tostring(look, method="c14n", exclusive=True).decode()


def tidy(root: Element) -> None:
    """Take away what only `Marker` needed."""
    for run in root.iter(f"{W}r"):
        run.attrib.pop("look", None)


def _look_of_mark(paragraph: Element) -> Element:
    """The w:rPr of a paragraph's mark, made where there is none."""
    from lxml import etree

    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    look = properties.find(f"{W}rPr")
    if look is None:
        look = etree.Element(f"{W}rPr")
        behind = [child for child in properties if child.tag in _BEHIND_LOOK]
        if behind:
            behind[0].addprevious(look)
        else:
            properties.append(look)
    return look
