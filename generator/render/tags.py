"""The tags of a template as they stand in its paragraphs: slips that docxtpl would swallow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.core.diagnostics import Diagnostic

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# No tag is longer than this: without a limit a tag that is never closed is looked for to the end of
# the document, once for each such tag.
_TAG = re.compile(r"\{[{%#].{0,400}?[}%#]\}", re.DOTALL)
_CLOSING = {"{": "}}", "%": "%}", "#": "#}"}
_OPENING = re.compile(r"\{[{%#]")
_ELEMENTS = {"p": f"{_W}p", "tr": f"{_W}tr", "tc": f"{_W}tc"}
_WHOLE = {word: re.compile(rf"\{{[{{%]{word}\s") for word in _ELEMENTS}
_BARE_STATEMENT = re.compile(r"\{%-?\s*(?:for|if|elif|else|endif|endfor)\b.*?%\}", re.DOTALL)


def slips(root: etree._Element, path: str) -> list[Diagnostic]:
    """What is wrong with the tags of a part before docxtpl changes it.

    A tag that is not closed in its paragraph is an error by itself (E518). A paragraph (row, cell)
    with a `{%p` (`{%tr`, `{%tc`) tag is replaced by the tag, so that other text in it is lost
    (E514); a loop's or condition's tag alone in a paragraph, without `p`, leaves an empty paragraph
    on the page (E515).
    """
    found = _unclosed(root, path)
    if found:
        return found
    for letter, whole in _WHOLE.items():
        for element in root.iter(_ELEMENTS[letter]):
            text = _own_text(element)
            if not whole.search(text):
                continue
            tags = _TAG.findall(text)
            tag = next(t for t in tags if whole.match(t))
            if _TAG.sub("", text).strip() or len(tags) > 1:
                found.append(_diagnostic("E514", path, tag, text))
    for element in root.iter(_ELEMENTS["p"]):
        text = element_text(element).strip()
        if _BARE_STATEMENT.fullmatch(text) and not _WHOLE["tr"].search(text):
            found.append(_diagnostic("E515", path, text, text))
    return found


def _unclosed(root: etree._Element, path: str) -> list[Diagnostic]:
    found = []
    for element in root.iter(_ELEMENTS["p"]):
        text = element_text(element)
        rest = _TAG.sub("", text)
        if opening := _OPENING.search(rest):
            tag = short(rest[opening.start() :])
            params = {"tag": tag, "place": short(text), "closing": _CLOSING[tag[1]]}
            found.append(Diagnostic("E518", path, params=params))
    return found


def _own_text(element: etree._Element) -> str:
    """The text of a paragraph, row or cell without that of tables inside it."""
    if element.find(f".//{_W}tbl") is None:
        return element_text(element)
    inner = {node for table in element.iter(f"{_W}tbl") for node in table.iter(f"{_W}t")}
    return "".join(node.text or "" for node in element.iter(f"{_W}t") if node not in inner)


def element_text(element: etree._Element) -> str:
    """The text of a paragraph or a row."""
    return "".join(node.text or "" for node in element.iter(f"{_W}t"))


def place_of(source: str, line: int, wanted: str = "") -> tuple[str, str]:
    """The tag that stands at a line of the patched source, and the text around it.

    Lines are paragraphs (see `compiler`). `wanted` is a name that the tag holds, when known.
    """
    lines = source.split("\n")
    content = lines[line - 1] if 0 < line <= len(lines) else ""
    text = re.sub(r"<[^>]*>", "", content).strip()
    tags = _TAG.findall(text)
    tag = next((t for t in tags if wanted and re.search(rf"\b{re.escape(wanted)}\b", t)), "")
    return tag or (tags[0] if tags else text), text


def _diagnostic(code: str, path: str, tag: str, text: str) -> Diagnostic:
    return Diagnostic(code, path, params={"tag": short(tag), "place": short(text)})


def short(text: str, limit: int = 80) -> str:
    """For messages: one line of at most `limit` characters."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
