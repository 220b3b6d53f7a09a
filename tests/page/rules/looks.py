"""How each component looks: PL I, Phần I, Mục II and III, and the table of Mục V."""

from __future__ import annotations

from typing import NamedTuple

# How a component stands: in the middle of the text's width, or filling it.
MIDDLE, FILLED = "middle", "filled"


class Look(NamedTuple):
    """Sizes in points (both ends allowed), weight, slant, place; the clause that says so."""

    low: float
    high: float
    bold: bool
    italic: bool
    clause: str
    stands: str = ""


def _look(low: float, high: float, marks: str, clause: str, stands: str = "") -> Look:
    return Look(low, high, "b" in marks, "i" in marks, clause, stands)


LOOKS: dict[str, Look] = {
    "state_name": _look(12, 13, "b", "Mục II.1.a"),
    "motto": _look(13, 14, "b", "Mục II.1.b"),
    "parent_agency": _look(12, 13, "", "Mục II.2.b"),
    "agency": _look(12, 13, "b", "Mục II.2.b"),
    "number": _look(13, 13, "", "Mục II.3.c"),
    "place_date": _look(13, 14, "i", "Mục II.4.c"),
    "letter_subject": _look(12, 13, "", "Mục II.5.b"),
    "mark": _look(13, 14, "b", "Mục III.2"),
    "title": _look(13, 14, "b", "Mục II.5.b", MIDDLE),
    "title_subject": _look(13, 14, "b", "Mục II.5.b", MIDDLE),
    "addressees": _look(13, 14, "", "Mục II.9.d"),
    "addressee_line": _look(13, 14, "", "Mục II.9.d"),
    "authority": _look(13, 14, "b", "PL III, mẫu 1.1-1.3", MIDDLE),
    "order": _look(13, 14, "b", "PL III, mẫu 1.1-1.3", MIDDLE),
    "basis": _look(13, 14, "i", "Mục II.6.a", FILLED),
    "paragraph": _look(13, 14, "", "Mục II.6.e", FILLED),
    "lead_in": _look(13, 14, "", "Mục II.6.e", FILLED),
    "task": _look(13, 14, "", "Mục II.6.đ", FILLED),
    "point": _look(13, 14, "", "Mục II.6.đ", FILLED),
    "detail": _look(13, 14, "", "Mục II.6.e", FILLED),
    "article": _look(13, 14, "", "Mục II.6.đ", FILLED),
    "centred": _look(13, 14, "", "PL III, mẫu 1.8", MIDDLE),
    "article_title": _look(13, 14, "b", "Mục II.6.đ", FILLED),
    "task_title": _look(13, 14, "b", "Mục II.6.đ", FILLED),
    "heading": _look(13, 14, "b", "Mục V, 6.b", FILLED),
    "division": _look(13, 14, "b", "Mục II.6.đ", MIDDLE),
    "division_title": _look(13, 14, "b", "Mục II.6.đ", MIDDLE),
    "unit": _look(13, 14, "i", "chế bản: đơn vị tính"),
    "caption": _look(13, 14, "", "chế bản: tên hình", MIDDLE),
    "signature": _look(13, 14, "b", "Mục II.7.đ"),
    "signatory_name": _look(13, 14, "b", "Mục II.7.đ"),
    "recipients_word": _look(12, 12, "bi", "Mục II.9.d"),
    "recipients": _look(11, 11, "", "Mục II.9.d; III.3"),
    "copy_form": _look(13, 14, "b", "Phần II, Mục II.2.b"),
    "confirmation": _look(11, 13, "i", "PL III, mẫu 1.10"),
    "label": _look(14, 14, "b", "Mục III.1.b", MIDDLE),
    "appendix_title": _look(13, 14, "b", "Mục III.1.b", MIDDLE),
    "sheet_title": _look(13, 14, "b", "Mục II.5.b", MIDDLE),
    "sheet_subject": _look(13, 14, "b", "Mục II.5.b", MIDDLE),
    "note": _look(13, 14, "i", "Mục III.1.c", MIDDLE),
}
# On one line, whatever else: Mục II.1, II.3, II.5, II.7.
ON_ONE_LINE = ("state_name", "motto", "number", "title", "order", "signatory_name", "division")
FILLED_KINDS = frozenset(kind for kind, look in LOOKS.items() if look.stands == FILLED)
