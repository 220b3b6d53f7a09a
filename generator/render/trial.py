"""A trial run of fresh programs: tags that cut through the XML show only in what comes out."""

from __future__ import annotations

from typing import Any

from lxml import etree

from generator.compose.page import BODY_STYLES, DRAWN_STYLES, SHEET_STYLES
from generator.core.diagnostics import Diagnostic
from generator.render.context import BLOCK, FLAG, NAMES, TEXT, Kind
from generator.render.program import Program, linked
from generator.render.runs import Xml, text_xml
from generator.render.sections import LAST_SECTION


def broken_parts(programs: dict[str, Program], path: str) -> list[Diagnostic]:
    """The parts that do not come out as XML (E517), with everything there and with nothing."""
    full = {name: _sample(kind, full=True) for name, kind in NAMES.items()}
    empty = {name: _sample(kind, full=False) for name, kind in NAMES.items()}
    for context in (full, empty):
        context[LAST_SECTION] = Xml("<w:sectPr/>")
    return [
        Diagnostic("E517", path, params={"what": name})
        for name, program in programs.items()
        if not all(_is_xml(linked(program)(context)) for context in (full, empty))
    ]


def _sample(kind: Kind, *, full: bool) -> Any:  # noqa: ANN401  (a value of any kind)
    if isinstance(kind, list):
        (item,) = kind
        if not full:
            return []
        if isinstance(item, dict) and "style" not in item:
            return [{name: _sample(of, full=True) for name, of in item.items()}] * 2
        if isinstance(item, dict):
            words, drawn = text_xml("x"), Xml("<w:p/>")
            return [
                {"style": style, "text": words, "drawn": drawn}
                for style in BODY_STYLES + DRAWN_STYLES + SHEET_STYLES
            ]
        return [_sample(item, full=True)] * 2
    if kind == TEXT:
        return text_xml("x" if full else "")
    if kind == BLOCK:
        return Xml("<w:p/>" if full else "")
    return full if kind == FLAG else "x"


def _is_xml(text: str) -> bool:
    try:
        etree.fromstring(text.encode())
    except etree.XMLSyntaxError:
        return False
    return True
