"""Sections: the paper, and which header and footer stand on it."""

from __future__ import annotations

from typing import NamedTuple

from generator.inspect.layout import Section
from generator.inspect.xml import VAL, Element, R, W, flag, millimetres, whole

# What Word takes where the file says nothing: Letter paper, an inch all round.
_LETTER = (215.9, 279.4)
_INCH = 25.4
_VARIANTS = ("default", "first", "even")


class ReadSection(NamedTuple):
    """A section, and its headers and footers by (kind, variant), inherited ones too."""

    section: Section
    margins: dict[tuple[str, str], str]


def read_sections(body: Element) -> list[ReadSection]:
    """All sections in order; one of Word's own making where the file has none."""
    elements = [
        element
        for element in body.iter(f"{W}sectPr")
        if element.getparent().tag in (f"{W}pPr", f"{W}body") and _is_first(element)
    ]
    found: list[ReadSection] = []
    margins: dict[tuple[str, str], str] = {}
    for element in elements:
        own = {
            (kind, reference.get(f"{W}type") or "default"): reference.get(f"{R}id") or ""
            for kind in ("header", "footer")
            for reference in element.iterchildren(f"{W}{kind}Reference")
            if (reference.get(f"{W}type") or "default") in _VARIANTS
        }
        margins = {**margins, **own}
        found.append(ReadSection(_section(element, first=not found), margins))
    return found or [ReadSection(Section(*_LETTER, _INCH, _INCH, _INCH, _INCH), {})]


def _is_first(section: Element) -> bool:
    """Whether it is the only one of its paragraph, or the one that counts."""
    return next(section.itersiblings(f"{W}sectPr", preceding=True), None) is None


def _section(element: Element, *, first: bool) -> Section:
    size, margin = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
    numbers, kind = element.find(f"{W}pgNumType"), element.find(f"{W}type")
    title = element.find(f"{W}titlePg")
    gutter = _mm(margin, "gutter", 0.0)
    width, height = _mm(size, "w", _LETTER[0]), _mm(size, "h", _LETTER[1])
    return Section(
        round(width, 2),
        round(height, 2),
        round(abs(_mm(margin, "top", _INCH)), 2),
        round(abs(_mm(margin, "bottom", _INCH)), 2),
        round(_mm(margin, "left", _INCH) + gutter, 2),
        round(_mm(margin, "right", _INCH), 2),
        width > height,
        title is not None and flag(title),
        None if numbers is None else whole(numbers.get(f"{W}start")),
        "" if numbers is None else numbers.get(f"{W}fmt") or "",
        first or kind is None or kind.get(VAL) not in ("continuous", "nextColumn"),
    )


def _mm(element: Element | None, name: str, default: float) -> float:
    value = None if element is None else millimetres(element.get(f"{W}{name}"))
    return default if value is None else value
