"""What a `w:rPr` or a `w:pPr` says by itself, as a small table of values.

Only what is said is in the table; who wins over whom is a matter of `styles`.
"""

from __future__ import annotations

from typing import Any

from generator.inspect.colours import border_colour
from generator.inspect.theme import Theme
from generator.inspect.xml import VAL, Element, W, flag, millimetres, points, whole

Properties = dict[str, Any]
"""Of characters: `ascii`, `other` (fonts), `size`, `underline`, `color`, `highlight`, `framed`,
`spacing`, `style`, and TOGGLES.

Of paragraphs: `align`, `left`, `right`, `first`, `first_chars`, `before`, `after`,
`before_auto`, `after_auto`, `line`, `contextual`, `keep_next`, `page_break_before`, `numbering`,
`level`, `border`, `top_border`, `line_colour`, `frame_border`, `tabs`, `style`.
"""

TOGGLES: dict[str, str] = {
    f"{W}b": "bold",
    f"{W}i": "italic",
    f"{W}caps": "caps",
    f"{W}smallCaps": "small_caps",
    f"{W}vanish": "hidden",
}
_SMALLEST, _LARGEST = 1.0, 1638.0  # what Word takes for a size
_LONGEST_NAME = 100  # letters of a font's name; Windows takes 31
_ALIGN = {
    **{"center": "center", "right": "right", "end": "right", "both": "both", "left": "left"},
    **{"start": "left", "distribute": "both", "thaiDistribute": "both"},
    **{"mediumKashida": "both", "lowKashida": "both", "highKashida": "both"},
}
_NO_COLOUR = (None, "none", "auto", "white", "FFFFFF", "ffffff")
_SIDES = ("top", "left", "bottom", "right")
_LINE_RULES = {"exact": "exactly", "atLeast": "at least"}
_POINTS_PER_LINE = 12.0  # what Word takes for `beforeLines` and `afterLines`


def run_properties(element: Element | None, theme: Theme) -> Properties:
    """What a `w:rPr` says."""
    found: Properties = {}
    for child in () if element is None else element:
        tag = child.tag
        if tag in TOGGLES:
            found[TOGGLES[tag]] = flag(child)
        elif tag == f"{W}rFonts":
            _fonts(child, theme, found)
        elif tag == f"{W}sz":
            size = points(child.get(VAL), 2)
            if size is not None and _SMALLEST <= size <= _LARGEST:
                found["size"] = size
        elif tag == f"{W}u":
            found["underline"] = child.get(VAL) not in (None, "none")
        elif tag == f"{W}color":
            found["color"] = _colour(child, theme)
        elif tag == f"{W}spacing":
            found["spacing"] = max(min(points(child.get(VAL)) or 0.0, _LARGEST), -_LARGEST)
        elif tag == f"{W}bdr":
            found["framed"] = drawn_border(child)
        elif tag == f"{W}highlight":
            found["highlight"] = child.get(VAL) not in _NO_COLOUR
        elif tag == f"{W}shd":
            found["highlight"] = (child.get(f"{W}fill") or "auto") not in _NO_COLOUR
        elif tag == f"{W}rStyle":
            found["style"] = child.get(VAL) or ""
    return found


def _fonts(element: Element, theme: Theme, found: Properties) -> None:
    for key, name in (("ascii", "ascii"), ("hAnsi", "other")):
        font = theme.font(element.get(f"{W}{key}Theme")) or element.get(f"{W}{key}")
        if font:
            found[name] = font[:_LONGEST_NAME]


def _colour(element: Element, theme: Theme) -> str:
    value = (element.get(VAL) or "").upper()
    if len(value) == 6:
        return value
    name = element.get(f"{W}themeColor")
    if not name:
        return ""
    return theme.colour(name, element.get(f"{W}themeTint"), element.get(f"{W}themeShade"))


def paragraph_properties(element: Element | None) -> Properties:
    """What a `w:pPr` says."""
    found: Properties = {}
    for child in () if element is None else element:
        tag = child.tag
        if tag == f"{W}jc":
            if (align := _ALIGN.get(child.get(VAL) or "")) is not None:
                found["align"] = align
        elif tag == f"{W}ind":
            _indents(child, found)
        elif tag == f"{W}spacing":
            _spacing(child, found)
        elif tag == f"{W}keepNext":
            found["keep_next"] = flag(child)
        elif tag == f"{W}pageBreakBefore":
            found["page_break_before"] = flag(child)
        elif tag == f"{W}contextualSpacing":
            found["contextual"] = flag(child)
        elif tag == f"{W}numPr":
            _numbering(child, found)
        elif tag == f"{W}pBdr":
            found["border"] = drawn_border(child.find(f"{W}bottom"))
            found["top_border"] = drawn_border(child.find(f"{W}top"))
            line = child.find(f"{W}{'bottom' if found['border'] else 'top'}")
            found["line_colour"] = border_colour(line)
            found["frame_border"] = all(drawn_border(child.find(f"{W}{side}")) for side in _SIDES)
        elif tag == f"{W}tabs":
            found["tabs"] = _tabs(child)
        elif tag == f"{W}framePr":
            if (align := _ALIGN.get(child.get(f"{W}xAlign") or "")) is not None:
                found["frame"] = align
        elif tag == f"{W}pStyle":
            found["style"] = child.get(VAL) or ""
    return found


def drawn_border(border: Element | None) -> bool:
    """Whether a border is one that is seen."""
    return border is not None and border.get(VAL) not in (None, "nil", "none")


def has_top_border(table: Element) -> bool:
    """Whether a `w:tblPr` draws a line above its table."""
    return drawn_border(table.find(f"{W}tblBorders/{W}top"))


def _indents(element: Element, found: Properties) -> None:
    for names, key in ((("left", "start"), "left"), (("right", "end"), "right")):
        for name in names:
            if (value := millimetres(element.get(f"{W}{name}"))) is not None:
                found[key] = value
    hanging = millimetres(element.get(f"{W}hanging"))
    first = millimetres(element.get(f"{W}firstLine"))
    if hanging is not None:
        found["first"] = -hanging
    elif first is not None:
        found["first"] = first
    if hanging is not None or first is not None:
        found.pop("first_chars", None)
        return
    for name, sign in (("hangingChars", -1), ("firstLineChars", 1)):
        if (hundredths := whole(element.get(f"{W}{name}"))) is not None:
            found["first_chars"] = sign * hundredths / 100


def _spacing(element: Element, found: Properties) -> None:
    for name in ("before", "after"):
        lines = whole(element.get(f"{W}{name}Lines"))
        value = points(element.get(f"{W}{name}"))
        if lines and not value:
            found[name] = lines / 100 * _POINTS_PER_LINE
        elif value is not None:  # beside `lines` it is what the page's own grid makes of them
            found[name] = value
        if (auto := element.get(f"{W}{name}Autospacing")) is not None:
            found[f"{name}_auto"] = auto not in ("0", "false", "off")
    rule = _LINE_RULES.get(element.get(f"{W}lineRule") or "")
    line = points(element.get(f"{W}line"))
    if line is not None and 0 < abs(line) < 2000:
        # Without a rule `line` is in 240ths of a line: 12 "points" are one.
        found["line"] = (rule, abs(line)) if rule else ("lines", round(abs(line) / 12, 4))


def _numbering(element: Element, found: Properties) -> None:
    identity, level = element.find(f"{W}numId"), element.find(f"{W}ilvl")
    if identity is not None:
        found["numbering"] = identity.get(VAL) or ""
    if level is not None:
        found["level"] = min(max(whole(level.get(VAL)) or 0, 0), 8)


def _tabs(element: Element) -> tuple[tuple[str, float], ...]:
    stops = []
    for stop in element:
        place = millimetres(stop.get(f"{W}pos"))
        kind = stop.get(VAL) or "left"
        if place is not None and kind != "clear":
            stops.append((kind, place))
    return tuple(sorted(stops, key=lambda item: item[1]))
