"""Styles, document defaults and direct formatting: which value is in force."""

from __future__ import annotations

from typing import NamedTuple

from generator.inspect.properties import (
    TOGGLES,
    Properties,
    has_top_border,
    paragraph_properties,
    run_properties,
)
from generator.inspect.theme import Theme
from generator.inspect.xml import VAL, Element, W

_TOGGLES = tuple(TOGGLES.values())
_DEEPEST = 20  # styles of tables, one based on the other
# What Word takes where neither the document's defaults nor a style say anything.
_FONT, _SIZE = "Times New Roman", 10.0


class Look(NamedTuple):
    """What a style says with all that it is based on."""

    run: Properties
    paragraph: Properties


_PLAIN = Look({}, {})


class Styles:
    """The styles of one document; each is worked out when it is first asked for."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self.theme = theme
        self._elements: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._looks: dict[str, Look] = {}
        self._paragraphs: dict[tuple[str, str], Properties] = {}
        self._bases: dict[tuple[str, str, str], Properties] = {}
        self.defaults = _PLAIN
        if root is None:
            return
        for style in root.iterchildren(f"{W}style"):
            identity = style.get(f"{W}styleId") or ""
            self._elements.setdefault(identity, style)
            if style.get(f"{W}default") in ("1", "true", "on"):
                self._default.setdefault(style.get(f"{W}type") or "", identity)
        run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        paragraph = root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        self.defaults = Look(run_properties(run, theme), paragraph_properties(paragraph))

    def default(self, kind: str) -> str:
        """The style of what names none: `paragraph`, `character`, `table`."""
        return self._default.get(kind, "")

    def knows(self, identity: str) -> bool:
        """Whether there is such a style."""
        return identity in self._elements

    def name(self, identity: str) -> str:
        """The name that Word shows for a style."""
        if identity not in self._names:
            self._names[identity] = self._read_name(identity)
        return self._names[identity]

    def _read_name(self, identity: str) -> str:
        style = self._elements.get(identity)
        found = None if style is None else style.find(f"{W}name")
        return identity if found is None else found.get(VAL) or identity

    def look(self, identity: str) -> Look:
        """What a style says with all that it is based on; a circle ends where it closes."""
        chain: dict[str, None] = {}
        at = identity
        while at in self._elements and at not in self._looks and at not in chain:
            chain[at] = None
            based = self._elements[at].find(f"{W}basedOn")
            at = "" if based is None else based.get(VAL) or ""
        look = self._looks.get(at, _PLAIN)
        # Each style on the way is kept: a chain of thousands is walked through once.
        for name in reversed(chain):
            look = self._looks[name] = self._upon(look, self._elements[name])
        return look

    def _upon(self, base: Look, style: Element) -> Look:
        """What a style says that is based on a style of that look."""
        run = {**base.run, **run_properties(style.find(f"{W}rPr"), self.theme)}
        own = paragraph_properties(style.find(f"{W}pPr"))
        paragraph = dict(base.paragraph)
        if own.get("numbering"):  # its indents are nearer than those of what it bases on
            for key in ("left", "first", "first_chars"):
                paragraph.pop(key, None)
        return Look(run, {**paragraph, **own})

    def has_grid_lines(self, table_style: str) -> bool:
        """Whether a table of that style has lines around it."""
        seen: set[str] = set()
        at = table_style
        while at in self._elements and at not in seen and len(seen) < _DEEPEST:
            seen.add(at)
            properties = self._elements[at].find(f"{W}tblPr")
            if properties is not None and properties.find(f"{W}tblBorders") is not None:
                return has_top_border(properties)
            based = self._elements[at].find(f"{W}basedOn")
            at = "" if based is None else based.get(VAL) or ""
        return False

    def paragraph(self, style: str, table_style: str) -> Properties:
        """What a paragraph of that style has, before its numbering and its own formatting."""
        key = (style, table_style)
        if key not in self._paragraphs:
            self._paragraphs[key] = {
                **self.defaults.paragraph,
                **self.look(table_style).paragraph,
                **self.look(style).paragraph,
            }
        return self._paragraphs[key]

    def run(self, direct: Properties, style: str, table_style: str) -> Properties:
        """What a run has; bold and its like in two styles cancel out (ISO 29500-1, 17.7.3)."""
        own_style = str(direct.get("style") or self.default("character"))
        key = (own_style, style, table_style)
        base = self._bases.get(key)
        if base is None:
            looks = [self.look(name).run for name in (table_style, style, own_style)]
            base = {"ascii": _FONT, "other": _FONT, "size": _SIZE, **self.defaults.run}
            for look in looks:
                base.update(look)
            for name in _TOGGLES:
                base[name] = bool(self.defaults.run.get(name)) or bool(
                    sum(bool(look.get(name)) for look in looks) % 2
                )
            self._bases[key] = base
        return {**base, **direct} if direct else base
