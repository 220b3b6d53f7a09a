"""Correct documents with one thing broken, and the rule that has to say so.

`mutants()` gives them all: each of `BREAKAGES` on each specimen that has what it breaks. A breakage
works on python-docx' document and finds its paragraph by the words that it begins with.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.rules.specimens import MUTABLE, SENTENCE, specimen

Breaking = Callable[[DocxDocument], None]


class Mutant(NamedTuple):
    """A broken document: of which specimen, what is broken, and the code that has to be found."""

    specimen: str
    name: str
    code: str
    data: bytes


class Breakage(NamedTuple):
    """What is broken, the code, and how. `only`: words of the specimens' names that it fits."""

    name: str
    code: str
    breaking: Breaking
    only: str = ""


def paragraph_of(document: DocxDocument, words: str) -> Paragraph:
    """The first paragraph that begins with `words`; `LookupError` where there is none."""
    first = document.sections[0]
    margins = (first.first_page_header, first.first_page_footer)
    roots = [document.element.body, *(m._element for m in margins if not m.is_linked_to_previous)]
    for root in roots:
        for element in root.iter(qn("w:p")):
            text = "".join(t.text or "" for t in element.iter(qn("w:t"))).replace("\u00a0", " ")
            if text.strip().startswith(words):
                return Paragraph(element, document._body)
    raise LookupError(words)


def runs(words: str, **looks: object) -> Breaking:
    """Sets looks of the font on all runs of a paragraph."""

    def breaking(document: DocxDocument) -> None:
        _set(paragraph_of(document, words), looks)

    return breaking


def _set(paragraph: Paragraph, looks: dict[str, object]) -> None:
    for run in paragraph.runs:
        for name, value in looks.items():
            if name == "name":
                fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
                for key in ("w:asciiTheme", "w:hAnsiTheme"):
                    fonts.attrib.pop(qn(key), None)
            if name == "color":
                run.font.color.rgb = RGBColor.from_string(str(value))
            else:
                setattr(run.font, name, value)


def all_text(**looks: object) -> Breaking:
    """Sets looks on every paragraph of the text that holds the usual sentence."""

    def breaking(document: DocxDocument) -> None:
        found = [p for p in document.element.body.iter(qn("w:p"))
                 if SENTENCE[:40] in "".join(t.text or "" for t in p.iter(qn("w:t")))
                 .replace("\u00a0", " ")]  # fmt: skip
        if not found:
            raise LookupError(SENTENCE)
        for element in found:
            _set(Paragraph(element, document._body), looks)

    return breaking


def para(words: str, **formats: object) -> Breaking:
    """Sets formats of a paragraph."""

    def breaking(document: DocxDocument) -> None:
        target = paragraph_of(document, words)
        for name, value in formats.items():
            if name == "alignment":
                target.alignment = value  # type: ignore[assignment]
            else:
                setattr(target.paragraph_format, name, value)

    return breaking


def text(words: str, change: Callable[[str], str]) -> Breaking:
    """Changes the letters of a paragraph."""

    def breaking(document: DocxDocument) -> None:
        for element in paragraph_of(document, words)._p.iter(qn("w:t")):
            element.text = change(element.text or "")

    return breaking


def _small(letters: str) -> str:
    return letters.lower()


def section(**sizes: object) -> Breaking:
    """Sets measures of the first section."""

    def breaking(document: DocxDocument) -> None:
        for name, value in sizes.items():
            setattr(document.sections[0], name, value)

    return breaking


def landscape(document: DocxDocument) -> None:
    first = document.sections[0]
    first.page_width, first.page_height = Mm(297), Mm(210)


def page_number(change: Callable[[Paragraph], None]) -> Breaking:
    """Changes the paragraph that holds the page number."""

    def breaking(document: DocxDocument) -> None:
        header = document.sections[0].header._element
        for element in header.iter(qn("w:p")):
            if any("PAGE" in (i.get(qn("w:instr")) or i.text or "")
                   for i in element.iter(qn("w:fldSimple"), qn("w:instrText"))):  # fmt: skip
                change(Paragraph(element, document._body))
                return
        raise LookupError("PAGE")

    return breaking


def number_look(tag: str, value: str = "1") -> Breaking:
    def change(paragraph: Paragraph) -> None:
        for run in paragraph._p.iter(qn("w:r")):
            looks = run.get_or_add_rPr()
            for old in looks.findall(qn(tag)):
                looks.remove(old)
            element = OxmlElement(tag)
            element.set(qn("w:val"), value)
            looks.append(element)

    return page_number(change)


def number_on_page_1(document: DocxDocument) -> None:
    document.sections[0].different_first_page_header_footer = False


def words_around_number(paragraph: Paragraph) -> None:
    paragraph.add_run("/5")


def number_to_footer(document: DocxDocument) -> None:
    moved: list[Paragraph] = []
    page_number(moved.append)(document)
    footer = document.sections[0].footer
    footer.is_linked_to_previous = False
    footer._element.insert(0, moved[0]._p)


def number_format(kind: str, start: str = "") -> Breaking:
    def breaking(document: DocxDocument) -> None:
        properties = document.sections[0]._sectPr
        for old in properties.findall(qn("w:pgNumType")):
            properties.remove(old)
        element = OxmlElement("w:pgNumType")
        element.set(qn("w:fmt"), kind)
        if start:
            element.set(qn("w:start"), start)
        properties.append(element)

    return breaking


def appendix_goes_on(document: DocxDocument) -> None:
    if len(document.sections) < 2:
        raise LookupError("a second section")
    for old in document.sections[1]._sectPr.findall(qn("w:pgNumType")):
        document.sections[1]._sectPr.remove(old)


def without_line(words: str) -> Breaking:
    """Takes away what draws the line at a paragraph, or right below it."""

    def breaking(document: DocxDocument) -> None:
        if not _remove_line(paragraph_of(document, words)):
            raise LookupError(f"line under {words}")

    return breaking


def _remove_line(paragraph: Paragraph) -> bool:
    gone = False
    for place in (paragraph._p, paragraph._p.getnext()):
        if place is None or place.tag != qn("w:p"):
            continue
        for tag in ("w:pBdr", "w:drawing", "w:pict"):
            for element in list(place.iter(qn(tag))):
                element.getparent().remove(element)
                gone = True
        style = place.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        below = place is not paragraph._p and not "".join(
            t.text or "" for t in place.iter(qn("w:t"))
        )
        if below and style is not None:  # ours: a style of its own draws the line
            style.getparent().remove(style)
            gone = True
    return gone


def underlined(words: str) -> Breaking:
    def breaking(document: DocxDocument) -> None:
        without_line(words)(document)
        runs(words, underline=True)(document)

    return breaking


def typed_line(words: str) -> Breaking:
    def breaking(document: DocxDocument) -> None:
        without_line(words)(document)
        target = paragraph_of(document, words)
        below = OxmlElement("w:p")
        target._p.addnext(below)
        line = Paragraph(below, document._body)
        line.alignment = ALIGN.CENTER
        line.add_run("_" * 14)

    return breaking


def line_of(words: str, mm: float) -> Breaking:
    """Makes the line below `words` so long, where indents or an extent say so."""

    def breaking(document: DocxDocument) -> None:
        target = paragraph_of(document, words)
        below = target._p.getnext()
        extents = [
            e for e in target._p.iter() if e.tag.endswith(("}extent", "}ext")) and e.get("cx")
        ]
        if extents:
            for extent in extents:
                extent.set("cx", str(round(mm * 36000)))
            return
        lines = [e for e in target._p.iter() if e.tag.endswith("}line")]
        if lines:
            lines[0].set("from", "10pt,17pt")
            lines[0].set("to", f"{10 + mm * 72 / 25.4:.1f}pt,17pt")
            return
        indent = below.find(f"{qn('w:pPr')}/{qn('w:ind')}") if below is not None else None
        if indent is None:
            raise LookupError(words)
        left, right = (int(indent.get(qn(f"w:{side}"))) for side in ("left", "right"))
        shift = round((_LENGTHS[words] - mm) / 2 * 1440 / 25.4)
        indent.set(qn("w:left"), str(left + shift))
        indent.set(qn("w:right"), str(right + shift))

    return breaking


def empty_between(words: str) -> Breaking:
    def breaking(document: DocxDocument) -> None:
        paragraph_of(document, words)._p.addprevious(OxmlElement("w:p"))

    return breaking


def joined_basis(document: DocxDocument) -> None:
    first = paragraph_of(document, "Căn cứ Quyết định số 12")
    second = paragraph_of(document, "Theo đề nghị của Chánh")
    first.add_run(" ").italic = True
    for run in list(second._p.iter(qn("w:r"))):
        first._p.append(run)
    second._p.getparent().remove(second._p)


def state_name_in_two(document: DocxDocument) -> None:
    target = paragraph_of(document, "CỘNG HÒA")
    first = target.runs[0]
    first.text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"
    first.add_break()
    first.add_text("VIỆT NAM")
    for other in target.runs[1:]:
        other.text = ""


def narrow_column(document: DocxDocument) -> None:
    """The head's right column is too narrow for Quốc hiệu, not for the date."""
    target = paragraph_of(document, "CỘNG HÒA")
    table = next(target._p.iterancestors(qn("w:tbl")))
    width = str(round(84 / 25.4 * 1440))
    table.find(qn("w:tblGrid")).findall(qn("w:gridCol"))[1].set(qn("w:w"), width)
    for row in table.findall(qn("w:tr")):
        row.findall(qn("w:tc"))[1].find(f"{qn('w:tcPr')}/{qn('w:tcW')}").set(qn("w:w"), width)


def recipients_below(document: DocxDocument) -> None:
    """Puts Nơi nhận into a row of its own, below the signature."""
    target = paragraph_of(document, "Nơi nhận")
    row = next(target._p.iterancestors(qn("w:tr")))
    copied = copy.deepcopy(row)
    row.addnext(copied)
    for at, side in ((0, row), (1, copied)):
        cell = side.findall(qn("w:tc"))[at]
        for paragraph in cell.findall(qn("w:p"))[1:]:
            cell.remove(paragraph)
        for run in list(cell.find(qn("w:p")).iter(qn("w:r"))):
            run.getparent().remove(run)


def no_room(document: DocxDocument) -> None:
    above = paragraph_of(document, "PHÓ GIÁM ĐỐC")
    below = paragraph_of(document, "Nguyễn Văn An")
    if above._p.getparent() is not below._p.getparent():
        raise LookupError("one cell")
    while above._p.getnext() is not below._p:
        above._p.getparent().remove(above._p.getnext())
    below.paragraph_format.space_before = above.paragraph_format.space_after = Pt(2)


def _basis_as_said(letters: str) -> str:
    return "        " + letters if letters.startswith("Sở Nội vụ thông báo") else letters


def spaces_for_indent(document: DocxDocument) -> None:
    target = paragraph_of(document, "Sở Nội vụ thông báo")
    target.paragraph_format.first_line_indent = Mm(0)
    text("Sở Nội vụ thông báo", _basis_as_said)(document)


_STATE, _MOTTO, _AGENCY, _PARENT = "CỘNG HÒA", "Độc lập - Tự do", "SỞ NỘI VỤ", "UBND TỈNH"
_DATE, _NUMBER, _ABOUT = "Lai Châu, ngày", "Số: 15", "V/v kiểm tra"
_TITLE, _SUBJECT, _AUTHORITY, _ORDER = (
    "QUYẾT ĐỊNH",
    "Ban hành Quy chế",
    "GIÁM ĐỐC SỞ",
    "QUYẾT ĐỊNH:",
)
_BASIS, _WORD, _LIST = "Căn cứ Quyết định số 12", "Nơi nhận", "- Lưu:"
_SIGN, _NAME, _TEXT, _TO = "KT. GIÁM ĐỐC", "Nguyễn Văn An", "2. Thứ hai", "Kính gửi"
_LABEL, _APPENDIX, _NOTE = "Phụ lục", "DANH MỤC", "(Kèm theo"
# How long the lines under them are, about.
_LENGTHS = {_MOTTO: 56.2, _AGENCY: 9.5}

# Component → its words, the codes of size, weight, slant, centring (empty: none), is it bold,
# is it italic, and the sizes just outside its range.
_LOOKS: tuple[tuple[str, str, str, str, str, bool, bool, tuple[float, ...]], ...] = (
    (_STATE, "VB201", "VB202", "VB203", "", True, False, (11, 14)),
    (_MOTTO, "VB211", "VB212", "VB213", "VB214", True, False, (12, 15)),
    (_PARENT, "VB221", "VB222", "VB223", "", False, False, (11, 14)),
    (_AGENCY, "VB231", "VB232", "VB233", "VB235", True, False, (11, 14)),
    (_NUMBER, "VB301", "VB302", "VB303", "VB304", False, False, (12, 14)),
    (_DATE, "VB311", "VB313", "VB312", "VB314", False, True, (12, 15)),
    (_TITLE, "VB401", "VB402", "VB403", "VB405", True, False, (12, 16)),
    (_SUBJECT, "VB411", "VB412", "VB413", "VB414", True, False, (12, 15)),
    (_ABOUT, "VB421", "VB422", "VB423", "VB424", False, False, (11, 14)),
    (_BASIS, "VB501", "VB503", "VB502", "", False, True, (12, 15)),
    (_AUTHORITY, "VB511", "VB512", "VB513", "VB515", True, False, (12, 16)),
    (_ORDER, "VB521", "VB522", "VB523", "VB525", True, False, (12, 16)),
    ("Phần I", "VB621", "VB622", "VB623", "VB624", True, False, (12, 16)),
    ("I. NHỮNG", "VB641", "VB642", "VB643", "", True, False, (12, 16)),
    (_TO, "VB701", "VB702", "VB703", "", False, False, (12, 15)),
    (_SIGN, "VB711", "VB712", "VB713", "VB715", True, False, (12, 15)),
    (_NAME, "VB721", "VB722", "VB723", "VB725", True, False, (12, 15)),
    (_WORD, "VB731", "VB732", "VB733", "", True, True, (11, 13)),
    (_LIST, "VB741", "VB742", "VB743", "", False, False, (10, 12)),
    (_LABEL, "VB801", "VB802", "VB803", "VB804", True, False, (13, 15)),
    (_APPENDIX, "VB811", "VB812", "VB813", "VB815", True, False, (12, 15)),
    (_NOTE, "VB821", "VB823", "VB822", "VB824", False, True, (12, 15)),
    ("LƯU HÀNH", "VB835", "VB836", "VB837", "", True, False, (12, 15)),
    ("Địa chỉ", "VB846", "VB848", "VB847", "", False, False, (10, 13)),
)


def _of_looks() -> Iterator[Breakage]:
    for words, size, weight, slant, centre, bold, italic, sizes in _LOOKS:
        for value in sizes:
            yield Breakage(f"{words}: {value} pt", size, runs(words, size=Pt(value)))
        yield Breakage(f"{words}: weight", weight, runs(words, bold=not bold))
        yield Breakage(f"{words}: slant", slant, runs(words, italic=not italic))
        if centre:
            yield Breakage(f"{words}: left", centre, para(words, alignment=ALIGN.LEFT))
            yield Breakage(f"{words}: right", centre, para(words, alignment=ALIGN.RIGHT))


BREAKAGES: tuple[Breakage, ...] = (
    Breakage("Letter", "VB101", section(page_width=Mm(215.9), page_height=Mm(279.4))),
    Breakage("A5", "VB101", section(page_width=Mm(148), page_height=Mm(210))),
    Breakage("on its side", "VB102", landscape),
    Breakage("top 15", "VB103", section(top_margin=Mm(15))),
    Breakage("top 30", "VB103", section(top_margin=Mm(30))),
    Breakage("bottom 15", "VB104", section(bottom_margin=Mm(15))),
    Breakage("bottom 27", "VB104", section(bottom_margin=Mm(27))),
    Breakage("left 25", "VB105", section(left_margin=Mm(25))),
    Breakage("left 25.4", "VB105", section(left_margin=Mm(25.4))),
    Breakage("left 38", "VB105", section(left_margin=Mm(38))),
    Breakage("right 10", "VB106", section(right_margin=Mm(10))),
    Breakage("right 25", "VB106", section(right_margin=Mm(25))),
    Breakage("Arial in the text", "VB110", runs(_TEXT, name="Arial")),
    Breakage("Calibri in the list", "VB110", runs(_LIST, name="Calibri")),
    Breakage("Cambria in the date", "VB110", runs(_DATE, name="Cambria")),
    Breakage(".VnTime", "VB111", runs(_TEXT, name=".VnTime")),
    Breakage("red text", "VB112", runs(_TEXT, color="FF0000")),
    Breakage("blue name", "VB112", runs(_NAME, color="1F4E79")),
    Breakage("highlight", "VB113", runs(_TEXT, highlight_color=7)),
    Breakage("Nơi nhận underlined", "VB114", runs(_WORD, underline=True)),
    Breakage("number on page 1", "VB120", number_on_page_1),
    Breakage("number at the right", "VB122", page_number(
        lambda p: setattr(p, "alignment", ALIGN.RIGHT))),
    Breakage("number at the foot", "VB123", number_to_footer),
    Breakage("Roman", "VB124", number_format("lowerRoman")),
    Breakage("of 5", "VB125", page_number(words_around_number)),
    Breakage("number in italics", "VB126", number_look("w:i")),
    Breakage("number 11 pt", "VB127", number_look("w:sz", "22")),
    Breakage("number bold", "VB128", number_look("w:b")),
    Breakage("starts at 5", "VB129", number_format("decimal", "5")),
    Breakage("appendix goes on", "VB130", appendix_goes_on),
    Breakage("small state name", "VB204", text(_STATE, _small)),
    Breakage("two lines", "VB205", state_name_in_two),
    Breakage("narrow column", "VB205", narrow_column),
    Breakage("motto in capitals", "VB215", text(_MOTTO, str.upper)),
    Breakage("no line under motto", "VB216", without_line(_MOTTO)),
    Breakage("motto underlined", "VB217", underlined(_MOTTO)),
    Breakage("line of underscores", "VB217", typed_line(_MOTTO)),
    Breakage("short line", "VB218", line_of(_MOTTO, 25)),
    Breakage("long line", "VB218", line_of(_MOTTO, 75)),
    Breakage("no line under agency", "VB236", without_line(_AGENCY)),
    Breakage("agency underlined", "VB237", underlined(_AGENCY)),
    Breakage("agency's line too long", "VB238", line_of(_AGENCY, 22)),
    Breakage("agency's line too short", "VB238", line_of(_AGENCY, 4)),
    Breakage("no line under subject", "VB416", without_line(_SUBJECT)),
    Breakage("subject underlined", "VB417", underlined(_SUBJECT)),
    Breakage("subject in capitals", "VB415", text(_SUBJECT, str.upper)),
    Breakage("V/v close", "VB426", para(_ABOUT, space_before=Pt(0))),
    Breakage("V/v far", "VB426", para(_ABOUT, space_before=Pt(18))),
    Breakage("two bases in one", "VB504", joined_basis),
    Breakage("text 12 pt", "VB601", all_text(size=Pt(12))),
    Breakage("text 15 pt", "VB601", all_text(size=Pt(15))),
    Breakage("one paragraph 12 pt", "VB601", runs(_TEXT, size=Pt(12))),
    Breakage("one paragraph 13 pt", "VB602", runs(_TEXT, size=Pt(13))),
    Breakage("text in italics", "VB603", runs(_TEXT, italic=True)),
    Breakage("dash bold", "VB604", runs("- Gạch thứ nhất", bold=True)),
    Breakage("text left", "VB606", para(_TEXT, alignment=ALIGN.LEFT)),
    Breakage("no indent", "VB607", para(_TEXT, first_line_indent=Mm(0))),
    Breakage("indent 20", "VB607", para(_TEXT, first_line_indent=Mm(20))),
    Breakage("no gap", "VB608", para("1. Thứ nhất", space_after=Pt(0), space_before=Pt(0))),
    Breakage("double", "VB609", para(_TEXT, line_spacing=2.0)),
    Breakage("tight", "VB609", para(_TEXT, line_spacing=0.8)),
    Breakage("exactly 12", "VB609", para(_TEXT, line_spacing=Pt(12))),
    Breakage("spaces", "VB610", spaces_for_indent),
    Breakage("empty paragraph", "VB611", empty_between(_TEXT)),
    Breakage("article not bold", "VB647", runs("Điều 1.", bold=False)),
    Breakage("article in italics", "VB648", runs("Điều 2.", italic=True)),
    Breakage("heading small", "VB644", text("I. NHỮNG", lambda t: t.replace("NHỮNG KẾT QUẢ",
                                                                           "Những kết quả"))),
    Breakage("small parent", "VB224", text(_PARENT, str.capitalize)),
    Breakage("small agency", "VB234", text(_AGENCY, str.title)),
    Breakage("small title", "VB404", text(_TITLE, str.capitalize)),
    Breakage("small authority", "VB514", text(_AUTHORITY, str.capitalize)),
    Breakage("small order", "VB524", text(_ORDER, str.capitalize)),
    Breakage("V/v in capitals", "VB425", text(_ABOUT, str.upper)),
    Breakage("Nơi nhận below", "VB735", recipients_below),
    Breakage("PHẦN I", "VB625", text("Phần I", str.upper)),
    Breakage("part's title small", "VB626", text("QUY ĐỊNH CHUNG", str.capitalize)),
    Breakage("addressees without dash", "VB704", text("- Văn phòng Sở", lambda t: t.replace(
        "- ", ""))),
    Breakage("title small", "VB714", text("PHÓ GIÁM ĐỐC", str.capitalize)),
    Breakage("signature begins a page", "VB717", para(_WORD, page_break_before=True)),
    Breakage("name in capitals", "VB724", text(_NAME, str.upper)),
    Breakage("no room to sign", "VB726", no_room),
    Breakage("Nơi nhận centred", "VB734", para(_WORD, alignment=ALIGN.CENTER)),
    Breakage("list centred", "VB744", para(_LIST, alignment=ALIGN.CENTER)),
    Breakage("list without dash", "VB745", text("- Như", lambda t: t.replace("- ", ""))),
    Breakage("PHỤ LỤC", "VB805", text(_LABEL, str.upper)),
    Breakage("appendix' title small", "VB814", text(_APPENDIX, str.capitalize)),
    *_of_looks(),
)  # fmt: skip


def mutants() -> Iterator[Mutant]:
    """Every breakage of layout on every specimen that has what it breaks."""
    return broken(BREAKAGES, MUTABLE)


def broken(breakages: Iterable[Breakage], names: Iterable[str]) -> Iterator[Mutant]:
    """Each of `breakages` on each of the specimens that it fits and that have what it breaks."""
    breakages = tuple(breakages)
    for name in names:
        for breakage in breakages:
            if breakage.only not in name:
                continue
            document = Document(io.BytesIO(specimen(name)))
            try:
                breakage.breaking(document)
            except LookupError:
                continue
            buffer = io.BytesIO()
            document.save(buffer)
            yield Mutant(name, breakage.name, breakage.code, buffer.getvalue())
