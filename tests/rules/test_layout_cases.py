"""The rules that are no mere look: cases that fail, that pass, just inside, just outside.

Each row: the rule, the document, what is changed in it, and what has to be found (nothing else may
be). `EDGES` are the pairs on both sides of a tolerance.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.inspect import components as c
from generator.inspect.layout import (
    BODY,
    BORDER,
    CELL,
    FOOTER,
    SHAPE,
    UNDERLINE,
    UNDERSCORES,
    DrawnLine,
    Layout,
    Picture,
    Place,
)
from generator.rules.layout import LAYOUT_RULES
from tests.rules import test_layout_looks as looks
from tests.rules.layouts import (
    A4,
    DOCUMENTS,
    LINE_LENGTH,
    SENTENCE,
    Change,
    body,
    empty,
    insert,
    line,
    look,
    page_number,
    paper,
    para,
    part_of,
    section,
    set_para,
    words,
)

LETTER, DECISION, PLAN = "letter", "decision", "plan"


def both(*changes: Change) -> Change:
    def changed(layout: Layout) -> Layout:
        for change in changes:
            layout = change(layout)
        return layout

    return changed


def article_in_italics(layout: Layout) -> Layout:
    """A Điều whose number is as it should be, and what it says in italics."""
    at, article = next((n, p) for n, p in enumerate(layout.paragraphs) if p.component == c.ARTICLE)
    number, _, words = article.text.partition(" ")
    number, words = f"{number} {words[:2]}", words[2:]  # Điều 1.
    one = article.runs[0]
    runs = (one._replace(text=number, bold=True, italic=False),
            one._replace(text=words, bold=False, italic=True))  # fmt: skip
    changed = article._replace(runs=runs)
    return layout._replace(
        paragraphs=(*layout.paragraphs[:at], changed, *layout.paragraphs[at + 1 :])
    )


def titled(*bold: bool) -> Change:
    """Two khoản with titles, bold or not, and a text below each."""

    def changed(layout: Layout) -> Layout:
        text = next(p for p in layout.paragraphs if p.component == c.TEXT)
        for at, weight in enumerate(bold):
            runs = (text.runs[0]._replace(text=f"{at + 1}. Các bệnh viện", bold=weight),)
            title = text._replace(component=c.CLAUSE, text=f"{at + 1}. Các bệnh viện", runs=runs)
            layout = insert(c.TEXT, at, title)(layout)
        return layout

    return changed


def long(layout: Layout) -> Layout:
    """Makes the text as long as two pages."""
    for _ in range(25):
        layout = insert(c.TEXT, 0, body(c.TEXT))(layout)
    return layout


def without_page_numbers(layout: Layout) -> Layout:
    return layout._replace(page_numbers=())


def at(component: str, n: int = 0, **fields: object) -> Change:
    """Moves a component's paragraph."""

    def changed(layout: Layout) -> Layout:
        places = [p.place for p in layout.paragraphs if p.component == component]
        return set_para(component, n, place=places[n]._replace(**fields))(layout)

    return changed


def stray_shape(layout: Layout) -> Layout:
    """A drawn line that hangs on a paragraph far from what it stands under."""
    lines = [x for x in layout.lines if x.kind != "border"]
    return layout._replace(lines=(*lines, DrawnLine(SHAPE, 1, 70.0, None)))


def in_a_section_of_its_own(*, new_page: bool) -> Change:
    """Puts Nơi nhận into a second section."""

    def changed(layout: Layout) -> Layout:
        layout = layout._replace(sections=(A4, A4._replace(new_page=new_page)))
        return at(c.RECIPIENTS_WORD, section=1)(layout)

    return changed


def picture(width: float, height: float, *, of: str = c.SIGNATORY, floating: bool = False,
            left: float | None = None, seal: str = "") -> Change:  # fmt: skip
    """Hangs a picture on the line above a component."""

    def changed(layout: Layout) -> Layout:
        above = layout.component(of).paragraphs[0] - 1  # type: ignore[union-attr]
        return layout._replace(pictures=(Picture(above, width, height, floating, left, seal),))

    return changed


def close_name(layout: Layout) -> Layout:
    """Leaves the height of one line between the title and the name."""
    name = layout.component(c.SIGNATORY).paragraphs[0]  # type: ignore[union-attr]
    gone = range(name - 4, name - 1)
    paragraphs = [p._replace(line=("exactly", 0.0)) if p.number in gone else p
                  for p in layout.paragraphs]  # fmt: skip
    return layout._replace(paragraphs=tuple(paragraphs))


def above_address(kind: str = BORDER, length: float | None = 0.0) -> Change:
    """Draws another line above the address; none of no length."""

    def changed(layout: Layout) -> Layout:
        number = layout.component(c.CONTACT).paragraphs[0]  # type: ignore[union-attr]
        lines = () if length == 0.0 else (DrawnLine(kind, number, length),)
        return layout._replace(footer_lines=lines)

    return changed


def drafter(text: str = "PL.(300)", component: str = c.RECIPIENTS, **fields: object) -> Change:
    """Puts the drafter's sign below Nơi nhận."""
    sign = para(component, text, **{"size": 11, "place": Place(CELL, 0, 1, 0, 0), **fields})
    return insert(c.SIGNATURE, 0, sign)


def lift(text: str) -> str:
    return "        " + text


# Rule, document, change: one that fails.
FAILS: list[tuple[str, str, Change]] = [
    ("VB101", LETTER, section(0, width=215.9, height=279.4)),
    ("VB102", DECISION, section(0, width=297, height=210)),
    ("VB103", LETTER, section(0, top=15)), ("VB103", LETTER, section(1, top=30)),
    ("VB104", LETTER, section(0, bottom=10)), ("VB104", LETTER, section(0, bottom=30)),
    ("VB105", LETTER, section(0, left=25)), ("VB105", LETTER, section(0, left=40)),
    ("VB106", LETTER, section(0, right=10)), ("VB106", LETTER, section(0, right=25)),
    ("VB110", LETTER, look(c.TEXT, font="Calibri")),
    ("VB110", LETTER, part_of(c.NUMBER, font="Arial")),
    ("VB110", LETTER, look(c.TABLE_TEXT, font="Cambria")),
    ("VB110", LETTER, page_number(font="Calibri")),
    ("VB110", LETTER, look(c.TEXT, -1, font="Times")),
    ("VB111", LETTER, look(c.TEXT, font=".VnTime")),
    ("VB111", LETTER, look(c.AGENCY, font="VNI-Times")),
    ("VB112", LETTER, look(c.TEXT, color="FF0000")),
    ("VB112", LETTER, part_of(c.ADDRESSEES, color="1F4E79")),
    ("VB113", LETTER, look(c.TEXT, highlight=True)),
    ("VB114", LETTER, look(c.RECIPIENTS_WORD, underline=True)),
    ("VB114", LETTER, look(c.MOTTO, underline=True)),  # beside its drawn line
    ("VB114", LETTER, look(c.TEXT, underline=True)),
    # How a title that is none of the decree's is followed, the decree does not say.
    ("VB413", DECISION, both(words(c.TITLE, lambda _: "THAM LUẬN"), look(c.SUBJECT, italic=True))),
    ("VB425", LETTER, words(c.LETTER_SUBJECT, lambda _: "V/v BÁO CÁO")),
    ("VB120", LETTER, page_number(variant="first")),
    ("VB120", LETTER, section(0, different_first=False)),
    ("VB121", LETTER, both(long, without_page_numbers)),
    ("VB122", LETTER, page_number(align="right")),
    ("VB123", LETTER, page_number(place=Place(FOOTER))),
    ("VB124", LETTER, section(0, number_format="lowerRoman")),
    ("VB125", LETTER, page_number(text="Trang 2/5")), ("VB125", LETTER, page_number(text="- 2 -")),
    ("VB126", LETTER, page_number(italic=True)),
    ("VB127", LETTER, page_number(size=11)),
    ("VB128", LETTER, page_number(bold=True)),
    ("VB129", LETTER, section(0, start=5)),
    ("VB130", LETTER, section(1, start=None)),
    ("VB130", LETTER, section(1, start=4)),
    ("VB205", LETTER, insert(c.MOTTO, 0, para(c.STATE_NAME, "VIỆT NAM", 12, bold=True))),
    ("VB205", LETTER, words(c.STATE_NAME, lambda text: text.replace(" VIỆT", "\nVIỆT"))),
    ("VB205", LETTER, set_para(c.STATE_NAME, room=80.0)),
    ("VB206", LETTER, both(at(c.PARENT_AGENCY, column=1), at(c.AGENCY, column=1),
                           at(c.STATE_NAME, column=0), at(c.MOTTO, column=0))),
    ("VB216", LETTER, line(c.MOTTO, kind="")),
    ("VB217", LETTER, line(c.MOTTO, kind=UNDERLINE)),
    ("VB217", LETTER, line(c.MOTTO, kind=UNDERSCORES)),
    ("VB218", LETTER, line(c.MOTTO, length=30.0)), ("VB218", LETTER, line(c.MOTTO, length=90.0)),
    ("VB219", LETTER, both(look(c.STATE_NAME, size=13))),
    ("VB219", LETTER, both(look(c.MOTTO, size=14), look(c.PLACE_DATE, size=14))),
    ("VB220", LETTER, both(part_of(c.MOTTO, size=14))),
    ("VB236", LETTER, line(c.AGENCY, kind="")),
    ("VB237", LETTER, line(c.AGENCY, kind=UNDERLINE)),
    ("VB238", LETTER, line(c.AGENCY, length=60.0)), ("VB238", LETTER, line(c.AGENCY, length=10.0)),
    ("VB240", LETTER, line(c.MOTTO, colour="4472C4")),
    ("VB240", LETTER, line(c.AGENCY, kind=SHAPE, colour="FF0000")),
    ("VB240", DECISION, line(c.SUBJECT, colour="C00000")),
    ("VB315", LETTER, at(c.PLACE_DATE, row=2)),
    ("VB315", LETTER, at(c.PLACE_DATE, column=0)),
    ("VB315", LETTER, set_para(c.PLACE_DATE, place=Place(BODY))),
    ("VB315", LETTER, both(set_para(c.PLACE_DATE, place=Place(BODY)),
                           set_para(c.NUMBER, place=Place(BODY)))),
    ("VB316", LETTER, both(at(c.PLACE_DATE, column=0), at(c.NUMBER, column=1),
                           at(c.LETTER_SUBJECT, column=1))),
    ("VB317", LETTER, look(c.PLACE_DATE, size=14)),
    ("VB318", LETTER, set_para(c.PLACE_DATE, room=60.0)),
    ("VB318", LETTER, words(c.PLACE_DATE, lambda text: text.replace(" tháng", "\ntháng"))),
    ("VB416", DECISION, line(c.SUBJECT, kind="")),
    ("VB417", DECISION, line(c.SUBJECT, kind=UNDERSCORES)),
    ("VB418", DECISION, line(c.SUBJECT, length=60.0)),
    ("VB426", LETTER, set_para(c.LETTER_SUBJECT, before=0.0)),
    ("VB426", LETTER, set_para(c.LETTER_SUBJECT, before=18.0)),
    ("VB504", DECISION, words(c.BASIS, lambda text: text + " Căn cứ Nghị định số 30;")),
    ("VB602", LETTER, look(c.TEXT, size=13)), ("VB602", LETTER, look(c.CLAUSE, size=13)),
    ("VB603", LETTER, look(c.TEXT, italic=True)), ("VB603", LETTER, look(c.POINT, italic=True)),
    ("VB603", DECISION, article_in_italics),
    ("VB604", LETTER, look(c.TEXT, bold=True)),
    ("VB605", LETTER, words(c.TEXT, str.upper)),
    ("VB606", LETTER, set_para(c.TEXT, align="left")),
    ("VB606", LETTER, set_para(c.TEXT, align="center")),
    ("VB606", DECISION, both(words(c.BASIS, lambda text: f"{text[:-1]} {SENTENCE.lower()[:-1]};"),
                             set_para(c.BASIS, align="left"))),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=0.0)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=20.0)),
    ("VB608", LETTER, set_para(c.TEXT, after=0.0)),
    ("VB609", LETTER, set_para(c.TEXT, line=("lines", 2.0))),
    ("VB609", LETTER, set_para(c.TEXT, line=("lines", 0.9))),
    ("VB609", LETTER, set_para(c.TEXT, line=("exactly", 12.0))),
    ("VB609", LETTER, set_para(c.TEXT, line=("exactly", 30.0))),
    ("VB609", LETTER, set_para(c.TEXT, line=("at least", 30.0))),
    ("VB610", LETTER, both(words(c.TEXT, lift), set_para(c.TEXT, first_indent=0.0))),
    ("VB610", LETTER, both(words(c.TEXT, lambda text: "\t" + text),
                           set_para(c.TEXT, first_indent=0.0))),
    ("VB611", LETTER, insert(c.CLAUSE, 1, empty(after=6.0))),
    ("VB612", LETTER, set_para(c.TEXT, left_indent=-10.0, first_indent=22.7)),
    ("VB612", LETTER, set_para(c.TEXT, right_indent=20.0)),
    ("VB613", LETTER, both(set_para(c.CLAUSE, 0, label="1.", text=SENTENCE))),
    ("VB647", DECISION, look(c.ARTICLE, bold=False)),
    ("VB649", LETTER, titled(False, True)), ("VB649", LETTER, titled(True, False)),
    ("VB704", LETTER, words(c.ADDRESSEES, lambda text: text[2:], 2)),
    ("VB241", LETTER, line(c.AGENCY, shift=-15.0)),
    ("VB242", DECISION, line(c.SUBJECT, shift=9.0)),
    ("VB243", LETTER, set_para(c.MOTTO, before=12.0)),
    ("VB705", LETTER, set_para(c.ADDRESSEES, 2, left_indent=20.0)),
    ("VB705", LETTER, set_para(c.ADDRESSEES, 1, first_indent=12.7)),
    ("VB716", LETTER, both(at(c.RECIPIENTS_WORD, column=2))),
    ("VB717", LETTER, set_para(c.RECIPIENTS_WORD, page_break_before=True)),
    ("VB717", LETTER, insert(c.RECIPIENTS_WORD, 0, empty(page_break_before=True))),
    ("VB717", DECISION, in_a_section_of_its_own(new_page=True)),
    ("VB726", LETTER, close_name),
    ("VB726", LETTER, both(close_name, picture(45.0, 10.0))),
    ("VB726", LETTER, both(close_name, picture(36.0, 36.0, floating=True))),
    ("VB727", LETTER, picture(15.0, 15.0)), ("VB727", LETTER, picture(60.0, 58.0)),
    ("VB728", LETTER, picture(90.0, 30.0)),
    ("VB729", LETTER, both(set_para(c.SIGNATORY, room=80.0),
                           picture(36.0, 36.0, floating=True, left=40.0))),
    ("VB730", LETTER, picture(36.0, 36.0, seal="blue")),
    ("VB726", LETTER, set_para("", -1, line=("exactly", 1.0))),
    ("VB735", LETTER, at(c.RECIPIENTS_WORD, row=1)),
    ("VB745", LETTER, words(c.RECIPIENTS, lambda text: text[2:])),
    ("VB746", LETTER, drafter(size=13)),
    ("VB746", LETTER, drafter("LTH. 120", c.TABLE_TEXT, size=12)),
    ("VB747", LETTER, drafter(italic=True)), ("VB748", LETTER, drafter("Thv(25)", "")),
    ("VB806", LETTER, section(1, new_page=False)),
    ("VB839", LETTER, set_para(c.URGENCY, framed=False)),
    ("VB845", LETTER, above_address()),
    ("VB845", LETTER, above_address(kind=UNDERSCORES, length=165.0)),
    ("VB845", LETTER, above_address(length=60.0)),
    ("VB840", LETTER, set_para(c.CIRCULATION, framed=False)),
]  # fmt: skip

# Changes that leave the document right: nothing may be found.
PASSES: list[tuple[str, str, Change]] = [
    ("VB705", LETTER, set_para(c.ADDRESSEES, left_indent=40.0)),
    ("VB705", LETTER, both(set_para(c.ADDRESSEES, 2, left_indent=20.0),
                           words(c.ADDRESSEES, lambda text: f"\t{text}", 2))),
    ("VB102", LETTER, section(1, width=297, height=210)),  # an appendix may lie on its side
    ("VB110", LETTER, look(c.TEXT, font="TimesNewRomanPSMT")),
    ("VB110", LETTER, part_of(c.TEXT, font="Wingdings")),
    ("VB110", LETTER, look(c.TEXT, font="")),  # the file does not say
    ("VB112", LETTER, look(c.URGENCY, color="FF0000")),  # a stamp is red
    ("VB114", LETTER, look(c.TEXT, underline=True, text="https://vanban.example")),  # Word's own
    ("VB112", LETTER, look(c.TEXT, color="000000")), ("VB112", LETTER, look(c.TEXT, color="auto")),
    ("VB425", LETTER, words(c.LETTER_SUBJECT, lambda _: "V/v báo cáo của UBND")),
    ("VB120", LETTER, both(section(0, different_first=False), without_page_numbers)),
    ("VB121", LETTER, without_page_numbers),  # it may well have one page
    ("VB121", LETTER, long),
    ("VB124", LETTER, section(0, number_format="")),
    ("VB129", LETTER, section(0, start=None)),
    ("VB130", LETTER, both(section(1, start=None), without_page_numbers)),
    ("VB205", LETTER, both(set_para(c.STATE_NAME, room=80), look(c.STATE_NAME, spacing=-1.0))),
    ("VB216", LETTER, stray_shape),  # that line may be the one
    ("VB219", LETTER, both(look(c.STATE_NAME, size=13), look(c.MOTTO, size=14),
                           look(c.PLACE_DATE, size=14))),
    ("VB218", LETTER, line(c.MOTTO, length=None)),
    ("VB240", LETTER, line(c.MOTTO, colour="auto")), ("VB240", LETTER, line(c.MOTTO, colour="")),
    ("VB315", LETTER, both(set_para(c.PLACE_DATE, place=Place(CELL, 0, 1)))),
    ("VB426", LETTER, both(set_para(c.LETTER_SUBJECT, before=0.0), set_para(c.NUMBER, after=6.0))),
    ("VB602", LETTER, both(*[look(name, -1, size=13)
                             for name in (c.TEXT, c.CLAUSE, c.POINT, c.DASH)])),
    ("VB603", LETTER, both(words(c.TEXT, lambda text: f"({text})"), look(c.TEXT, italic=True))),
    ("VB603", LETTER, both(insert(c.TEXT, 1, body(c.TEXT, f"“{SENTENCE}", italic=True)),
                           insert(c.TEXT, 2, body(c.CLAUSE, f"2. {SENTENCE}", italic=True)),
                           insert(c.TEXT, 2, body(c.TEXT, f"{SENTENCE}”.", italic=True)))),
    ("VB603", LETTER, both(look(c.TEXT, italic=True), words(c.TEXT, lambda _: "Bộ Y tế"),
                           set_para(c.TEXT, align="right"))),
    ("VB604", LETTER, insert(c.TEXT, 1, body(c.TEXT, f"Chuyên viên: Lê An{' ' * 80}", bold=True))),
    ("VB603", LETTER, part_of(c.TEXT, italic=True)), ("VB604", LETTER, part_of(c.TEXT, bold=True)),
    ("VB606", LETTER, set_para(c.TEXT, 1, align="left")),  # one line: nobody sees it
    ("VB606", LETTER, both(words(c.TEXT, lambda text: text[:-1]), set_para(c.TEXT, align="center"),
                           set_para(c.TEXT, 0, first_indent=0.0))),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=10.0)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=-6.0, left_indent=18.7)),  # a list
    ("VB608", LETTER, both(set_para(c.TEXT, after=0.0), set_para(c.TEXT, 1, before=6.0))),
    ("VB609", LETTER, set_para(c.TEXT, line=("exactly", 18.0))),
    ("VB609", LETTER, set_para(c.TEXT, line=("at least", 12.0))),
    ("VB611", LETTER, insert(c.CLAUSE, 1, empty(after=6.0, drawn=True))),
    ("VB611", LETTER, insert(c.ADDRESSEES, 0, empty())),  # above the text it may stand
    ("VB649", LETTER, titled(True, True)), ("VB649", LETTER, titled(False, False)),
    ("VB647", DECISION, both(set_para(c.ARTICLE, label="Điều 1.", text=SENTENCE, runs=()))),
    ("VB717", LETTER, insert(c.RECIPIENTS_WORD, 0, empty())),
    ("VB717", DECISION, in_a_section_of_its_own(new_page=False)),
    ("VB717", LETTER, set_para(c.TEXT, 2, page_break_before=True)),  # a line goes with it
    ("VB726", LETTER, at(c.SIGNATORY, row=1)),  # a row of its own, of unknown height
    ("VB726", LETTER, both(close_name, picture(36.0, 36.0))),
    ("VB727", LETTER, picture(36.0, 36.0)), ("VB727", LETTER, picture(0.0, 0.0)),
    ("VB727", LETTER, picture(15.0, 15.0, of=c.TEXT)),  # no seal: it stands in the text
    ("VB727", LETTER, picture(15.0, 15.0, of=c.RECIPIENTS)),
    ("VB728", LETTER, picture(45.0, 20.0)), ("VB728", LETTER, picture(90.0, 30.0, of=c.TEXT)),
    ("VB729", LETTER, both(set_para(c.SIGNATORY, room=80.0),
                           picture(36.0, 36.0, floating=True, left=5.0))),
    ("VB729", LETTER, picture(36.0, 36.0, floating=True, left=90.0)),  # of a column of what width?
    ("VB729", LETTER, picture(36.0, 36.0, floating=True)),  # nobody has told where
    ("VB729", LETTER, picture(36.0, 36.0, left=60.0)),  # in the line: it is centred with it
    ("VB729", LETTER, picture(45.0, 20.0, floating=True, left=50.0)),
    ("VB730", LETTER, picture(36.0, 36.0, seal="red")),
    ("VB730", LETTER, picture(36.0, 36.0, seal="blue", of=c.TEXT)),
    ("VB746", LETTER, drafter()), ("VB746", LETTER, drafter("ĐTM(25).", "")),
    ("VB746", LETTER, drafter("PL.(300)", "", size=13, place=Place(CELL, 0, 1, 0, 1))),  # elsewhere
    ("VB746", LETTER, drafter("Trang 2", "", size=13)),
    # Another office of the signer, right above the name.
    ("VB726", LETTER, insert(c.SIGNATORY, 0, para(c.SIGNATURE, "GIÁM ĐỐC SỞ Y TẾ", bold=True,
                                                  align="center", place=Place(CELL, 0, 1, 0, 1)))),
    ("VB726", LETTER, both(set_para("", -1, line=("exactly", 1.0)),
                           words(c.SIGNATURE, lambda text: f"{text}\n\n\n", 1))),
    ("VB745", LETTER, both(words(c.RECIPIENTS, lambda text: text[2:]),
                           set_para(c.RECIPIENTS, label="-"))),
    ("VB845", LETTER, above_address(kind=SHAPE, length=165.0)),
    ("VB845", LETTER, above_address(length=None, kind=BORDER)),  # of a table of unknown width
    ("VB845", LETTER, both(above_address(), words(c.CONTACT, lambda _: "Mẫu 1.5 - Công văn"))),
    ("VB845", LETTER, both(above_address(), at(c.CONTACT, variant="default"))),  # not on page 1
    ("VB845", LETTER, both(above_address(), at(c.CONTACT, part=BODY))),
    ("VB806", LETTER, both(section(1, new_page=False),
                           set_para(c.APPENDIX_LABEL, page_break_before=True))),
]  # fmt: skip

# Rule, document, just inside, just outside: both sides of each tolerance.
EDGES: list[tuple[str, str, Change, Change]] = [
    ("VB101", LETTER, section(0, width=211, height=298), section(0, width=211.1)),
    ("VB101", LETTER, section(0, height=296), section(0, height=295.9)),
    ("VB103", LETTER, section(0, top=19.5), section(0, top=19.4)),
    ("VB103", LETTER, section(0, top=25.5), section(0, top=25.6)),
    ("VB104", LETTER, section(0, bottom=19.5), section(0, bottom=19.4)),
    ("VB104", LETTER, section(0, bottom=25.5), section(0, bottom=25.6)),
    ("VB105", LETTER, section(0, left=29.5), section(0, left=29.4)),
    ("VB105", LETTER, section(0, left=35.5), section(0, left=35.6)),
    ("VB106", LETTER, section(0, right=14.5), section(0, right=14.4)),
    ("VB106", LETTER, section(0, right=20.5), section(0, right=20.6)),
    ("VB112", LETTER, look(c.TEXT, color="333333"), look(c.TEXT, color="343333")),
    ("VB122", LETTER, page_number(left_indent=14.0), page_number(left_indent=14.1)),
    ("VB127", LETTER, page_number(size=12.95), page_number(size=12.5)),
    ("VB127", LETTER, page_number(size=14.0), page_number(size=14.5)),
    ("VB205", LETTER, set_para(c.STATE_NAME, room=87.9), set_para(c.STATE_NAME, room=87.7)),
    ("VB318", LETTER, set_para(c.PLACE_DATE, room=68.1), set_para(c.PLACE_DATE, room=67.9)),
    ("VB218", LETTER, line(c.MOTTO, length=LINE_LENGTH * 0.9),
     line(c.MOTTO, length=LINE_LENGTH * 0.89)),
    ("VB218", LETTER, line(c.MOTTO, length=LINE_LENGTH * 1.1),
     line(c.MOTTO, length=LINE_LENGTH * 1.11)),
    ("VB238", LETTER, line(c.AGENCY, length=LINE_LENGTH * 0.29),
     line(c.AGENCY, length=LINE_LENGTH * 0.28)),
    ("VB238", LETTER, line(c.AGENCY, length=LINE_LENGTH * 0.55),
     line(c.AGENCY, length=LINE_LENGTH * 0.56)),
    # Under a text on several lines: from a third of the shortest to half of the longest.
    ("VB238", LETTER, line(c.AGENCY, length=LINE_LENGTH * 0.55, text_length=20.0,
                           longest=LINE_LENGTH),
     line(c.AGENCY, length=LINE_LENGTH * 0.56, text_length=20.0, longest=LINE_LENGTH)),
    ("VB240", LETTER, line(c.MOTTO, colour="333333"), line(c.MOTTO, colour="333334")),
    ("VB418", DECISION, line(c.SUBJECT, length=5.8, text_length=20.0, longest=120.0),
     line(c.SUBJECT, length=5.6, text_length=20.0, longest=120.0)),
    ("VB418", DECISION, line(c.SUBJECT, length=LINE_LENGTH * 0.29),
     line(c.SUBJECT, length=LINE_LENGTH * 0.28)),
    ("VB418", DECISION, line(c.SUBJECT, length=LINE_LENGTH * 0.55),
     line(c.SUBJECT, length=LINE_LENGTH * 0.56)),
    ("VB426", LETTER, set_para(c.LETTER_SUBJECT, before=5.0),
     set_para(c.LETTER_SUBJECT, before=4.9)),
    ("VB426", LETTER, set_para(c.LETTER_SUBJECT, before=7.0),
     set_para(c.LETTER_SUBJECT, before=7.1)),
    ("VB241", LETTER, line(c.AGENCY, shift=6.0), line(c.AGENCY, shift=6.1)),
    ("VB242", DECISION, line(c.SUBJECT, shift=-6.0), line(c.SUBJECT, shift=-6.1)),
    ("VB243", LETTER, set_para(c.MOTTO, before=6.0), set_para(c.MOTTO, before=6.1)),
    ("VB705", LETTER, set_para(c.ADDRESSEES, 2, left_indent=1.0),
     set_para(c.ADDRESSEES, 2, left_indent=1.1)),
    ("VB726", LETTER, both(close_name, picture(36.0, 15.0)), both(close_name, picture(36.0, 14.9))),
    ("VB727", LETTER, picture(29.5, 29.5), picture(29.4, 29.4)),
    ("VB727", LETTER, picture(45.5, 45.5), picture(45.6, 45.6)),
    ("VB727", LETTER, picture(20.0, 17.9), picture(20.0, 18.0)),
    ("VB728", LETTER, picture(60.5, 20.0), picture(60.6, 20.0)),
    ("VB729", LETTER, both(set_para(c.SIGNATORY, room=80.0),
                           picture(36.0, 36.0, floating=True, left=25.0)),
     both(set_para(c.SIGNATORY, room=80.0), picture(36.0, 36.0, floating=True, left=25.1))),
    ("VB845", LETTER, above_address(length=156.8), above_address(length=156.7)),
    ("VB746", LETTER, drafter(size=11.1), drafter(size=11.5)),
    ("VB746", LETTER, drafter(size=10.9), drafter(size=10.5)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=9.5), set_para(c.TEXT, first_indent=9.4)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=10.5), set_para(c.TEXT, first_indent=10.6)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=12.2), set_para(c.TEXT, first_indent=12.1)),
    ("VB607", LETTER, set_para(c.TEXT, first_indent=13.2), set_para(c.TEXT, first_indent=13.3)),
    ("VB608", LETTER, set_para(c.TEXT, after=5.9), set_para(c.TEXT, after=5.8)),
    ("VB609", LETTER, set_para(c.TEXT, line=("lines", 0.99)),
     set_para(c.TEXT, line=("lines", 0.98))),
    ("VB609", LETTER, set_para(c.TEXT, line=("lines", 1.51)),
     set_para(c.TEXT, line=("lines", 1.52))),
    ("VB609", LETTER, set_para(c.TEXT, line=("exactly", 15.0)),
     set_para(c.TEXT, line=("exactly", 14.5))),
    ("VB609", LETTER, set_para(c.TEXT, line=("exactly", 24.2)),
     set_para(c.TEXT, line=("exactly", 24.5))),
    ("VB612", LETTER, set_para(c.TEXT, right_indent=2.0), set_para(c.TEXT, right_indent=2.1)),
]  # fmt: skip

CASES = {code for code, *_ in FAILS} | looks.CODES | {"VB626", "VB636"}


def found(document: str, change: Change) -> set[str]:
    layout = paper(change(DOCUMENTS[document]()))
    return {rule.code for rule in LAYOUT_RULES if list(rule.check(layout))}


@pytest.mark.parametrize(("code", "document", "change"), FAILS)
def test_it_is_found_and_nothing_else(code, document, change):
    assert found(document, change) == {code}


@pytest.mark.parametrize(("code", "document", "change"), PASSES)
def test_what_is_right_is_not_found(code, document, change):
    assert found(document, change) == set()


@pytest.mark.parametrize(("code", "document", "inside", "outside"), EDGES)
def test_both_sides_of_a_tolerance(code, document, inside, outside):
    assert found(document, inside) == set()
    assert found(document, outside) == {code}


def test_what_a_speech_begins_with_may_be_in_italics():
    greeting = body(c.TEXT, "Kính thưa các đồng chí!", italic=True)
    greeted = paper(insert(c.TEXT, 0, greeting)(DOCUMENTS[LETTER]()))
    (upright,) = (rule for rule in LAYOUT_RULES if rule.code == "VB603")
    assert list(upright.check(greeted))
    assert not list(upright.check(replace(greeted, type=None)))


def test_every_rule_has_a_case_that_fails():
    assert {rule.code for rule in LAYOUT_RULES} - CASES == set()
