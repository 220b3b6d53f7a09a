"""Text → the XML of runs. The one place where a value becomes markup, so the one that escapes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.compose.page import Run

# What XML 1.0 cannot hold, and the carriage return, which XML parsers turn into something else.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
# Characters that need more than copying, so that plain words take the short way.
_SPECIAL = re.compile("[&<>\u2011\n\t]")
_OPEN, _CLOSE = '<w:t xml:space="preserve">', "</w:t>"
_SUBSTITUTES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "\u2011": f"{_CLOSE}<w:noBreakHyphen/>{_OPEN}",
        "\n": f"{_CLOSE}<w:br/>{_OPEN}",
        "\t": f"{_CLOSE}<w:tab/>{_OPEN}",
    }
)
_FORMATS = {
    (False, False): "",
    (True, False): "<w:rPr><w:b/><w:bCs/></w:rPr>",
    (False, True): "<w:rPr><w:i/><w:iCs/></w:rPr>",
    (True, True): "<w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>",
}


class Xml(str):
    """A text that is markup already and is printed as it stands; any other text is escaped."""

    __slots__ = ()

    def __html__(self) -> str:
        """What Jinja asks for; makes the same value good for docxtpl itself."""
        return str(self)


def text_xml(text: str) -> Xml:
    """One run without formatting of its own: the paragraph's style says how it looks."""
    return Xml(f"<w:r>{_OPEN}{_escaped(text)}{_CLOSE}</w:r>" if text else "")


def lines_xml(lines: Iterable[str]) -> Xml:
    """One run whose lines are parted by line breaks."""
    return text_xml("\n".join(lines))


def runs_xml(runs: Iterable[Run]) -> Xml:
    """Runs of a paragraph, each with its weight and slant."""
    return Xml(
        "".join(
            [
                f"<w:r>{_FORMATS[bold, italic]}{_OPEN}{_escaped(text)}{_CLOSE}</w:r>"
                for text, bold, italic in runs
            ]
        )
    )


def _escaped(text: str) -> str:
    return text.translate(_SUBSTITUTES) if _SPECIAL.search(text) else text
