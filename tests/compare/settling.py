"""Accepting and rejecting by a small reader of our own, which shares no code with what marks.

A paragraph whose mark is undone joins the next one; a row that is undone is gone.
"""

from __future__ import annotations

import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "drawing": "▣"}
ACCEPT, REJECT = ("ins", "del"), ("del", "ins")  # what stays, what goes


def structure(data: bytes, how: tuple[str, str] = ACCEPT) -> list:
    """Texts of paragraphs; of a table a list of rows, each a list of cells."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        root = etree.fromstring(file.read("word/document.xml"))
        notes = (
            etree.fromstring(file.read("word/footnotes.xml"))
            if ("word/footnotes.xml" in file.namelist())
            else None
        )
    words = {}
    for note in () if notes is None else notes:
        words[note.get(f"{W}id")] = "".join(t.text or "" for t in note.iter(f"{W}t")).strip()
    return _blocks(root.find(f"{W}body"), how, words)


def _blocks(parent, how, notes) -> list:
    found: list = []
    waiting = ""
    held = False
    for child in parent:
        if child.tag == f"{W}p":
            text = waiting + _text(child, how, notes)
            waiting, held = "", False
            if child.find(f"{W}pPr/{W}rPr/{W}{how[1]}") is not None:
                waiting, held = text, True
            else:
                found.append(text)
        elif child.tag == f"{W}tbl":
            if held and waiting:
                found.append(waiting)
            waiting, held = "", False
            rows = [
                [_blocks(cell, how, notes) for cell in row.iterchildren(f"{W}tc")]
                for row in child.iterchildren(f"{W}tr")
                if row.find(f"{W}trPr/{W}{how[1]}") is None
            ]
            if rows:
                found.append(rows)
    if held and waiting:
        found.append(waiting)
    return found


def _text(paragraph, how, notes) -> str:
    text = ""
    for one in paragraph.iter():
        name = etree.QName(one).localname
        above = {etree.QName(a).localname for a in one.iterancestors()}
        if how[1] in above or "txbxContent" in above or "pPr" in above:
            continue
        if name in ("t", "delText"):
            text += one.text or ""
        elif name == "footnoteReference":
            text += f"[{notes[one.get(f'{W}id')]}]"
        elif name in _SIGNS:
            text += _SIGNS[name]
    return text
