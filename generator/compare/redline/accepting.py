"""A part of a document as if all tracked changes in it were accepted, and plain to walk through.

Fields are all written the long way: begin, instruction, result, end in runs of their own.
"""

from __future__ import annotations

from generator.inspect.xml import Element, W

_GONE = frozenset(
    f"{W}{name}"
    for name in (
        *("del", "moveFrom", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
        *(
            "sectPrChange",
            "tblGridChange",
            "tblPrExChange",
            "numberingChange",
            "moveFromRangeStart",
        ),
        *("moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "proofErr", "cellIns"),
        *("lastRenderedPageBreak",),
    )
)
_UNWRAPPED = frozenset(
    f"{W}{name}" for name in ("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir")
)
_ASIDE = frozenset(f"{W}{name}" for name in ("smartTagPr", "customXmlPr", "sdtPr", "sdtEndPr"))


def accept(root: Element) -> None:
    """Takes every change in `root` as accepted; content controls and smart tags are opened."""
    _drop_rows(root)
    waiting = [p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}rPr/{W}del") is not None]
    for element in list(root.iter(*_GONE)):
        if element.getparent() is not None and element.getparent().tag != f"{W}trPr":
            _remove(element)
    for element in list(root.iter(*_UNWRAPPED)):
        _unwrap(element)
    for paragraph in waiting:
        _join_with_next(paragraph)
    for field in list(root.iter(f"{W}fldSimple")):
        _written_out(field)


def _drop_rows(root: Element) -> None:
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}del") is not None:
            _remove(row)
    for cell in list(root.iter(f"{W}tc")):
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            _remove(cell)


def _remove(element: Element) -> None:
    element.getparent().remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if parent.tag in (f"{W}rPr", f"{W}trPr"):  # the mark of a paragraph or row that came
        parent.remove(element)
        return
    place = parent.index(element)
    for child in list(element):
        if child.tag in _ASIDE:
            continue
        parent.insert(place, child)
        place += 1
    parent.remove(element)


def _join_with_next(paragraph: Element) -> None:
    """What stands in a paragraph without its mark goes to the front of the next one."""
    following = paragraph.getnext()
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    if following is None or following.tag != f"{W}p":
        if not content and paragraph.getprevious() is not None and following is not None:
            _remove(paragraph)
        return
    place = 1 if len(following) and following[0].tag == f"{W}pPr" else 0
    for child in reversed(content):
        following.insert(place, child)
    _remove(paragraph)


def _written_out(field: Element) -> None:
    """A w:fldSimple as runs: such a field cannot stand in w:ins or w:del."""
    from lxml import etree

    def run(name: str, **attributes: str) -> Element:
        made = etree.Element(f"{W}r")
        child = etree.SubElement(made, f"{W}{name}")
        for key, value in attributes.items():
            child.set(f"{W}{key}", value)
        return made

    instruction = run("instrText")
    instruction[0].text = field.get(f"{W}instr") or ""
    instruction[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    result = [child for child in field if child.tag != f"{W}fldData"]
    runs = [
        run("fldChar", fldCharType="begin"),
        instruction,
        run("fldChar", fldCharType="separate"),
    ]
    place = field.getparent().index(field)
    for one in [*runs, *result, run("fldChar", fldCharType="end")]:
        field.getparent().insert(place, one)
        place += 1
    field.getparent().remove(field)
