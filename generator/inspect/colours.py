"""The colours of drawn lines: DrawingML's, VML's and those of borders, each as RRGGBB."""

from __future__ import annotations

import colorsys
import re

from generator.inspect.theme import Theme
from generator.inspect.xml import VAL, WPS, A, Element, W, whole

_HEX = re.compile(r"#?([0-9A-Fa-f]{6})(?![0-9A-Fa-f])")
_SHORT_HEX = re.compile(r"#([0-9A-Fa-f]{3})(?![0-9A-Fa-f])")
# Names that both makes of drawing know; of others nothing is told.
_NAMED = {
    **{"black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000"},
    **{"blue": "0000FF", "yellow": "FFFF00", "navy": "000080", "maroon": "800000"},
    **{"purple": "800080", "teal": "008080", "gray": "808080", "grey": "808080"},
    **{"silver": "C0C0C0", "lime": "00FF00", "fuchsia": "FF00FF", "aqua": "00FFFF"},
    **{"olive": "808000", "orange": "FFA500", "darkBlue": "00008B", "dkBlue": "00008B"},
}
# What Word draws by where a file has no theme.
_USUAL = {
    **{"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6"},
    **{"accent1": "4472C4", "accent2": "ED7D31", "accent3": "A5A5A5"},
    **{"accent4": "FFC000", "accent5": "5B9BD5", "accent6": "70AD47"},
}
# DrawingML's short names of what the theme has.
_OF_TEXT = {"tx1": "dk1", "tx2": "dk2", "bg1": "lt1", "bg2": "lt2"}
_WHOLE = 100_000  # 100 %


def outline_colour(shape: Element, theme: Theme) -> str:
    """The colour of a `wps:wsp`'s outline: its own, else its style's; empty if unknown."""
    line = shape.find(f"{WPS}spPr/{A}ln")
    if line is not None and (fill := line.find(f"{A}solidFill")) is not None:
        return _first(fill, theme)
    style = shape.find(f"{WPS}style/{A}lnRef")
    return "" if style is None else _first(style, theme)


def _first(parent: Element, theme: Theme) -> str:
    for child in parent:
        kind = child.tag.rpartition("}")[2]
        value = child.get("val") or ""
        if kind == "srgbClr":
            return _changed(_rgb(value), child)
        if kind == "sysClr":
            return _changed(_rgb(child.get("lastClr") or ""), child)
        if kind == "prstClr":
            return _changed(_NAMED.get(value, ""), child)
        if kind == "schemeClr":
            name = _OF_TEXT.get(value, value)
            known = theme.colours or _USUAL
            return _changed(known.get(name, ""), child)
    return ""


def _changed(rgb: str, colour: Element) -> str:
    """A colour made lighter or darker, as far as Word's own palette does so."""
    if not rgb or not len(colour):
        return rgb
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    for change in colour:
        part = (whole(change.get("val")) or 0) / _WHOLE
        kind = change.tag.rpartition("}")[2]
        if kind in ("lumMod", "lumOff"):
            hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
            light = light * part if kind == "lumMod" else light + part
            red, green, blue = colorsys.hls_to_rgb(hue, min(max(light, 0.0), 1.0), strength)
        elif kind == "shade":
            red, green, blue = (value * part for value in (red, green, blue))
        elif kind == "tint":
            red, green, blue = (1 - (1 - value) * part for value in (red, green, blue))
    channels = [round(min(max(value, 0.0), 1.0) * 255) for value in (red, green, blue)]
    return "".join(f"{value:02X}" for value in channels)


def stroke_colour(shape: Element) -> str:
    """The colour of a VML line; black where it names none, empty if unknown."""
    text = (shape.get("strokecolor") or "black").split("[")[0].strip()
    if short := _SHORT_HEX.fullmatch(text):
        return "".join(digit * 2 for digit in short[1]).upper()
    return _rgb(text) if text.startswith("#") else _NAMED.get(text.lower(), "")


def border_colour(border: Element | None) -> str:
    """The colour of a border; empty for automatic."""
    return "" if border is None or border.get(VAL) is None else _rgb(border.get(f"{W}color") or "")


def _rgb(text: str) -> str:
    match = _HEX.fullmatch(text)
    return match[1].upper() if match else ""
