"""The sizes that an office chose, put into a template's styles.

A template is drawn for the usual sizes. Where a page was composed for others, the styles that still
are as the base template has them take the measures of the chosen sizes; a size that somebody set
in Word stays.
"""

from __future__ import annotations

import re

from generator.decree.layout import TEXT_SIZES, TYPES
from generator.render.base.style_table import STYLES, Style, styles_of
from generator.render.base.styles import style_xml

_STYLE = re.compile(r"<w:style\s.*?</w:style>", re.DOTALL)
_NAME = re.compile(r'<w:name w:val="([^"]*)"/>')
_SIZE = re.compile(r'(<w:sz(?:Cs)? w:val=")(\d+)("/>)')


def resized(styles: str, text_size: str) -> str:
    """The styles part `styles` in the sizes called `text_size`."""
    types = TEXT_SIZES[text_size]
    wanted = {
        usual.name: (usual, chosen)
        for usual, chosen in zip(STYLES, styles_of(types), strict=True)
        if usual.type
    }

    def one(match: re.Match[str]) -> str:
        element = match[0]
        name = _NAME.search(element)
        if name is None or name[1] not in wanted:
            return element
        usual, chosen = wanted[name[1]]
        if element == style_xml(usual, TYPES):
            return style_xml(chosen, types)
        return _SIZE.sub(lambda size: _chosen(size, usual, text_size), element)

    return _STYLE.sub(one, styles)


def _chosen(size: re.Match[str], usual: Style, text_size: str) -> str:
    """The chosen size for the usual one; another was set by hand and stays."""
    if int(size[2]) != round(TYPES[usual.type].size * 2):
        return size[0]
    return f"{size[1]}{round(TEXT_SIZES[text_size][usual.type].size * 2)}{size[3]}"
