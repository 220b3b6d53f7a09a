"""The fonts and colours that a document's theme stands for."""

from __future__ import annotations

from typing import NamedTuple

from generator.inspect.xml import A, Element

# Word's names for the theme's colours; what is not here has the theme's own name.
_COLOUR_NAMES = {
    **{"text1": "dk1", "text2": "dk2", "background1": "lt1", "background2": "lt2"},
    **{"dark1": "dk1", "dark2": "dk2", "light1": "lt1", "light2": "lt2"},
    **{"hyperlink": "hlink", "followedHyperlink": "folHlink"},
}


class Theme(NamedTuple):
    """`fonts`: `minor` and `major` → the name of a font; `colours`: the theme's name → RRGGBB."""

    fonts: dict[str, str]
    colours: dict[str, str]

    def font(self, name: str | None) -> str:
        """The font that `minorHAnsi` and its like stand for, empty if unknown."""
        return self.fonts.get((name or "")[:5], "")

    def colour(self, name: str, tint: str | None, shade: str | None) -> str:
        """RRGGBB of a theme's colour, made lighter or darker; empty if unknown."""
        found = self.colours.get(_COLOUR_NAMES.get(name, name), "")
        if not found:
            return ""
        parts = [int(found[at : at + 2], 16) for at in (0, 2, 4)]
        if part := _part(tint):
            parts = [round(value * part + 255 * (1 - part)) for value in parts]
        if part := _part(shade):
            parts = [round(value * part) for value in parts]
        return "".join([f"{value:02X}" for value in parts])


def read_theme(root: Element | None) -> Theme:
    """The theme's part; an empty one where there is none."""
    fonts: dict[str, str] = {}
    colours: dict[str, str] = {}
    if root is not None:
        for name in ("minor", "major"):
            latin = root.find(f".//{A}{name}Font/{A}latin")
            if latin is not None:
                fonts[name] = latin.get("typeface", "")
        scheme = root.find(f".//{A}clrScheme")
        for colour in () if scheme is None else scheme:
            for value in colour:
                rgb = value.get("lastClr") or value.get("val") or ""
                if len(rgb) == 6 and _is_hex(rgb):
                    colours[colour.tag.rpartition("}")[2]] = rgb.upper()
    return Theme(fonts, colours)


def _part(text: str | None) -> float:
    return int(text, 16) / 255 if text and len(text) <= 2 and _is_hex(text) else 0.0


def _is_hex(text: str) -> bool:
    return all(ch in "0123456789abcdefABCDEF" for ch in text)
