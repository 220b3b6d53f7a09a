"""Whether what a template's styles look like is what the decree wants (PL I, Phần I)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.core.diagnostics import Diagnostic
from generator.core.units import EMU_PER_TWIP
from generator.decree.layout import (
    FIRST_LINE_INDENTS,
    FONT,
    LINE_PITCH_HIGH,
    LINE_PITCH_LOW,
    PARAGRAPH_GAP,
    TYPES,
    Type,
)
from generator.render.base.style_table import STYLES, Style
from generator.render.looks import Look, StyleSheet
from generator.render.tag_places import TAG, places
from generator.render.tags import short

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BY_NAME = {style.name: style for style in STYLES}
# What also counts: recipients that are justified stand at the left too.
_ALSO = {"left": ("left", "both")}
_ALIGNMENTS = {
    "left": ("canh trái", "left"),
    "center": ("canh giữa", "centred"),
    "both": ("canh đều hai lề", "justified"),
    "right": ("canh phải", "right"),
}
_TWIPS_OF_ROUNDING = 2
_TWIPS_PER_POINT = 20
_TWIPS_PER_MM = 1440 / 25.4
Found = dict[str, str]


def style_problems(
    sheet: StyleSheet, parts: Iterable[etree._Element], base_styles: dict[str, str], path: str
) -> list[Diagnostic]:
    """What the decree forbids (E534–E539, E543), and formatting that does nothing (W537).

    First the definitions of the styles, then paragraphs of `parts` that differ from their style:
    formatted by hand, or in another style. `base_styles` are names of styles by the `key` that the
    base template prints in them (see `tag_places`). Each mistake of a style is told once.
    """
    found: list[Diagnostic] = []
    seen: set[tuple[str, str]] = set()

    def add(problems: list[tuple[str, Found]], component: str, where: Found) -> None:
        for code, params in problems:
            if (code, component) not in seen:
                seen.add((code, component))
                found.append(Diagnostic(code, path, params=params | where))

    for identifier, name in sheet.names.items():
        name = unicodedata.normalize("NFC", name)
        if style := _BY_NAME.get(name):
            where = {"where_vi": f"kiểu chữ “{name}”", "where_en": f"style “{name}”"}
            add(_problems(sheet.style_look(identifier), style), name, where)
    for root in parts:
        printed = {id(p.paragraph): p for p in places(root) if p.prints}
        for paragraph in root.iter(f"{_W}p"):
            place = printed.get(id(paragraph))
            name = base_styles.get(place.key, "") if place else ""
            style = _BY_NAME.get(name or sheet.names.get(sheet.style_of(paragraph), ""))
            if style is None:
                continue
            text, runs = _runs(paragraph)
            where = {"where_vi": f"đoạn “{short(text)}”", "where_en": f"paragraph “{short(text)}”"}
            if place:
                add(_problems(sheet.look(paragraph), style), style.name, where)
            for run, is_tag in runs:
                look = sheet.look(paragraph, run)
                if not is_tag:
                    add(_problems(look, style), style.name, where)
                elif look[:8] != sheet.look(paragraph)[:8]:  # of letters, not of the paragraph
                    add([("W537", {"tag": short(text), "style": style.name})], text, {})
    return found


def _runs(paragraph: etree._Element) -> tuple[str, list[tuple[etree._Element, bool]]]:
    """A paragraph's text, and of its runs with text whether all of it belongs to tags.

    A tag that stands for a statement leaves nothing on the page, and so is not among them.
    """
    runs = [
        (run, "".join(node.text or "" for node in run.iter(f"{_W}t")))
        for run in paragraph.iter(f"{_W}r")
    ]
    text = "".join(words for _, words in runs)
    inside: set[int] = set()
    printing: set[int] = set()
    for match in TAG.finditer(text):
        inside.update(range(*match.span()))
        if match[1] == "{":
            printing.update(range(*match.span()))
    found = []
    start = 0
    for run, words in runs:
        letters = {i for i, ch in enumerate(words, start) if not ch.isspace()}
        start += len(words)
        if letters - inside:
            found.append((run, False))
        elif letters & printing:
            found.append((run, True))
    return text.strip(), found


def _problems(look: Look, style: Style) -> list[tuple[str, Found]]:
    """What of `look` the decree does not allow for the component of `style`."""
    kind = TYPES.get(style.type)
    if kind is None or not kind.clause:
        return []
    clause = kind.clause if kind.clause.startswith("PL") else f"PL I, Phần I, {kind.clause}"
    found = _letters(look, style, kind)
    # A style may set a line of a component otherwise than its text (`VB Dòng giữa` of the body).
    if kind.align and look.align not in _ALSO.get(style.align, (style.align,)):
        found.append(("E536", _both("is", *_alignment(look)) | _both("want", *_alignment(style))))
    if style.first_line:
        found += _of_the_body(look)
    everywhere = {"E537": "PL I, Phần I, Mục I.4", "E539": "PL I, Phần I, Mục I.4"}
    return [(code, params | {"clause": everywhere.get(code, clause)}) for code, params in found]


def _letters(look: Look, style: Style, kind: Type) -> list[tuple[str, Found]]:
    found: list[tuple[str, Found]] = []
    if not kind.low <= look.size <= kind.high:
        same = kind.low == kind.high
        want = f"{kind.low:g}" if same else f"{kind.low:g}–{kind.high:g}"
        found.append(("E534", {"size": f"{look.size:g}", "want": want}))
    bold = kind.bold if style.bold is None else style.bold
    if (look.bold, look.italic) != (bold, kind.italic):
        is_, want = _weight(look.bold, look.italic), _weight(bold, kind.italic)
        found.append(("E535", _both("is", *is_) | _both("want", *want)))
    if wrong := sorted(font for font in look.fonts if font.casefold() != FONT.casefold()):
        found.append(("E537", {"font": ", ".join(wrong), "want": FONT}))
    if look.small_caps or (look.caps and not kind.capitals):
        want = ("chữ in hoa", "capitals") if kind.capitals else ("chữ in thường", "lower case")
        found.append(("E538", _both("want", *want)))
    if look.color.upper() not in ("AUTO", "000000", style.color.upper()):
        found.append(("E539", {"color": look.color}))
    return found


def _of_the_body(look: Look) -> list[tuple[str, Found]]:
    """Mục II.6.e: indent of the first line, gap between paragraphs, line pitch."""
    found: list[tuple[str, Found]] = []
    allowed = [length / EMU_PER_TWIP for length in FIRST_LINE_INDENTS]
    if all(abs(look.first_line - length) > _TWIPS_OF_ROUNDING for length in allowed):
        is_ = f"{look.first_line / _TWIPS_PER_MM:.1f} mm"
        what = _both("what", "dòng đầu lùi vào", "first line indented by")
        found.append(("E543", what | {"is": is_, "want": "10 / 12,7 mm"}))
    gap = look.before + look.after
    if gap < PARAGRAPH_GAP.low / EMU_PER_TWIP - _TWIPS_OF_ROUNDING:
        what = _both("what", "khoảng cách giữa các đoạn", "gap between paragraphs")
        found.append(("E543", what | {"is": f"{gap / _TWIPS_PER_POINT:g} pt", "want": "≥ 6 pt"}))
    pitch = look.line / _TWIPS_PER_POINT / (look.size * 1.15) if look.exact else look.line
    if not LINE_PITCH_LOW - 0.01 <= pitch <= LINE_PITCH_HIGH + 0.01:
        what = _both("what", "khoảng cách dòng", "line pitch")
        found.append(("E543", what | {"is": f"{pitch:.2g} lines", "want": "1,0–1,5 lines"}))
    return found


def _alignment(of: Look | Style) -> tuple[str, str]:
    return _ALIGNMENTS.get(of.align, (of.align, of.align))


def _weight(bold: bool, italic: bool) -> tuple[str, str]:
    return (
        ("nghiêng" if italic else "đứng") + (", đậm" if bold else ", không đậm"),
        ("italic" if italic else "upright") + (", bold" if bold else ", not bold"),
    )


def _both(name: str, vietnamese: str, english: str) -> Found:
    return {f"{name}_vi": vietnamese, f"{name}_en": english}
