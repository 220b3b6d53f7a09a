"""The text of rendered XML, read back fast, to find every value again.

A full parser would cost more than all the rest of rendering. What is read here is our own output:
`w:t`, `w:br`, `w:tab` and `w:noBreakHyphen`, with paragraphs parted by a line feed.
"""

from __future__ import annotations

from collections.abc import Iterable


def text_of(xml: str) -> str:
    """What a reader finds in the XML of a part: text in order, `\\n` for breaks and paragraphs."""
    # What stands for a character becomes one, and then only `w:t` is of interest.
    if "<w:noBreakHyphen" in xml:
        xml = xml.replace("<w:noBreakHyphen/>", "<w:t>\u2011</w:t>")
    if "<w:tab/>" in xml:
        xml = xml.replace("<w:tab/>", "<w:t>\t</w:t>")
    xml = xml.replace("<w:br/>", "<w:t>\n</w:t>").replace("</w:p>", "<w:t>\n</w:t>")
    parts = []
    for piece in xml.split("<w:t"):
        if piece[:1] == ">":
            parts.append(piece[1 : piece.find("<")])
        elif piece[:1] == " " and (end := piece.find(">")) and piece[end - 1] != "/":
            parts.append(piece[end + 1 : piece.find("<", end)])
    text = "".join(parts)
    if "&" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
        text = text.replace("&#34;", '"').replace("&#39;", "'").replace("&amp;", "&")
    return text


def first_missing(text: str, values: Iterable[str]) -> str | None:
    """The first of `values` that is not in `text` after those before it, or None."""
    position = 0
    for value in values:
        found = text.find(value, position)
        if found < 0:
            return value
        position = found + len(value)
    return None
