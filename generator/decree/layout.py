"""The page in numbers: the decree's range for each measure, and the value picked inside it.

Lengths are EMU (see `core.units`); sizes of type are points. Clauses are of PL I, Phần I.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.core.units import mm, pt


class Length(NamedTuple):
    """A length in EMU: what the decree allows (both ends included) and what is used."""

    low: int
    high: int
    value: int


class Type(NamedTuple):
    """A component's type: size in pt (range and value), bold, italic, capitals.

    `align` is `left`, `center` or `both`, or empty where the decree says nothing of it; `clause` is
    where all this stands (of PL I, Phần I, unless it names another place), empty where nowhere.
    """

    low: float
    high: float
    size: float
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    align: str = ""
    clause: str = ""


FONT = "Times New Roman"  # Mục I.4

# Mục I.1, A4
PAGE_WIDTH = mm(210)
PAGE_HEIGHT = mm(297)

# Mục I.3
MARGIN_TOP = Length(mm(20), mm(25), mm(20))
MARGIN_BOTTOM = Length(mm(20), mm(25), mm(20))
MARGIN_LEFT = Length(mm(30), mm(35), mm(30))
MARGIN_RIGHT = Length(mm(15), mm(20), mm(15.01))  # 15 mm would round down to 14.99 in twips
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT.value - MARGIN_RIGHT.value
# Mục I.2: a page with tables may lie on its side; its margins are those of the page as it is read.
LANDSCAPE_TEXT_WIDTH = PAGE_HEIGHT - MARGIN_LEFT.value - MARGIN_RIGHT.value

# The head of the page is two columns. At 12 pt bold the Quốc hiệu is 88.3 mm wide and never wraps;
# the right column also holds `Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026` (98.8 mm at 13 pt).
HEAD_RIGHT_WIDTH = mm(100.5)
HEAD_LEFT_WIDTH = TEXT_WIDTH - HEAD_RIGHT_WIDTH
# Text in the left column is wrapped a little short of it, to stand clear of the right column.
HEAD_LEFT_TEXT_WIDTH = HEAD_LEFT_WIDTH - mm(1)

# Mục II.6.e
FIRST_LINE_INDENTS = (mm(10), mm(12.7))
FIRST_LINE_INDENT = mm(12.7)
PARAGRAPH_GAP = Length(pt(6), pt(12), pt(6))
LINE_PITCH_LOW, LINE_PITCH_HIGH, LINE_PITCH = 1.0, 1.5, 1.1  # in lines

# Mục II.5.b: V/v stands 6 pt under the number
SUBJECT_GAP = pt(6)

# Drawn lines, as parts of the text above them (Mục II.1.b, II.2.b)
MOTTO_LINE = 1.0
AGENCY_LINE_LOW, AGENCY_LINE_HIGH = 1 / 3, 1 / 2
TITLE_LINE_LOW, TITLE_LINE_HIGH = 1 / 3, 1 / 2  # Mục II.5.b

Types = dict[str, Type]

TYPES: Types = {
    "state_name": Type(12, 13, 12, bold=True, capitals=True, clause="Mục II.1.a"),
    "motto": Type(13, 14, 13, bold=True, align="center", clause="Mục II.1.b"),
    "parent_agency": Type(12, 13, 12, capitals=True, clause="Mục II.2.b"),
    "agency": Type(12, 13, 12, bold=True, capitals=True, align="center", clause="Mục II.2.b"),
    "number": Type(13, 13, 13, align="center", clause="Mục II.3.c"),
    "place_date": Type(13, 14, 13, italic=True, align="center", clause="Mục II.4.c"),
    "letter_subject": Type(12, 13, 12, align="center", clause="Mục II.5.b"),  # V/v
    "title": Type(13, 14, 14, bold=True, capitals=True, align="center", clause="Mục II.5.b"),
    "title_subject": Type(13, 14, 14, bold=True, align="center", clause="Mục II.5.b"),
    "authority": Type(13, 14, 14, bold=True, capitals=True, clause="PL III, mẫu 1.1–1.3"),
    "order": Type(13, 14, 14, bold=True, capitals=True, clause="PL III, mẫu 1.1–1.3"),
    "basis": Type(13, 14, 14, italic=True, clause="Mục II.6.a"),
    "division": Type(13, 14, 14, bold=True, align="center", clause="Mục II.6.đ"),
    "division_title": Type(
        13, 14, 14, bold=True, capitals=True, align="center", clause="Mục II.6.đ"
    ),
    "heading": Type(13, 14, 14, bold=True, capitals=True, clause="Mục V, 6.b"),  # I. NHỮNG KẾT QUẢ
    "article": Type(13, 14, 14, bold=True, clause="Mục II.6.đ"),
    "addressees": Type(13, 14, 14, clause="Mục II.9.d"),
    "body": Type(13, 14, 14, align="both", clause="Mục II.6.e"),
    "signature": Type(13, 14, 14, bold=True, capitals=True, clause="Mục II.7.đ"),
    "signatory_name": Type(13, 14, 14, bold=True, align="center", clause="Mục II.7.đ"),
    "recipients_word": Type(12, 12, 12, bold=True, italic=True, align="left", clause="Mục II.9.d"),
    "recipients": Type(11, 11, 11, align="left", clause="Mục II.9.d"),
    "drafter": Type(11, 11, 11, clause="Mục III.3"),
    "contact": Type(11, 12, 11, clause="Mục III.4"),
    "appendix_label": Type(14, 14, 14, bold=True, align="center", clause="Mục III.1.b"),
    "appendix_title": Type(
        13, 14, 14, bold=True, capitals=True, align="center", clause="Mục III.1.b"
    ),
    "note": Type(13, 14, 14, italic=True, align="center", clause="Mục III.1.c"),
    "copy_form": Type(13, 14, 14, bold=True, capitals=True, clause="PL I, Phần II, Mục II.2.b"),
    "confirmation": Type(11, 13, 12, italic=True),  # model 1.10
    # Tables: the decree is silent; as its text, and smaller where many columns need it.
    "table_cell": Type(13, 13, 13),
    "small_table_cell": Type(12, 12, 12),
    "smallest_table_cell": Type(11, 11, 11),
    "unit": Type(13, 14, 13, italic=True),
    "footnote": Type(10, 10, 10),  # not in the decree: as Word sets them
    "mark": Type(13, 14, 13, bold=True, capitals=True, clause="Mục III.2"),
    "page_number": Type(13, 14, 14, align="center", clause="Mục I.7"),
}

# Mục V, note: sizes rise and fall together. One word for all of them: the least that the decree
# allows (Quốc hiệu 12, Tiêu ngữ 13, date 13, text 13), what its own examples show (12, 13, 13, 14),
# the most (13, 14, 14, 14).
SMALL, MEDIUM, LARGE = "nhỏ", "vừa", "lớn"
TEXT_SIZES: dict[str, Types] = {
    SMALL: {name: kind._replace(size=kind.low) for name, kind in TYPES.items()},
    MEDIUM: TYPES,
    LARGE: {name: kind._replace(size=kind.high) for name, kind in TYPES.items()},
}
