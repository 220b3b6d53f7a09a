"""Documents written with python-docx alone, laid out as people do: the same words each time."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

STATE, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
PARENT, AGENCY = "UBND TỈNH SÔNG MAI", "SỞ NỘI VỤ"
NUMBER, DATE = "Số: 125/SNV-VP", "Sông Mai, ngày 09 tháng 3 năm 2026"
SUBJECT = "V/v báo cáo công tác văn thư"
ADDRESSEES = ("Kính gửi:", "- Các sở, ban, ngành;", "- Ủy ban nhân dân các xã, phường.")
OPENING = (
    "Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, "
    "Sở Nội vụ đề nghị các cơ quan thực hiện một số nội dung sau:"
)
CLAUSES = (
    "Rà soát văn bản đã ban hành trong năm 2025.",
    "Báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2026./.",
)
RECIPIENTS = ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")
OFFICE, NAME = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Trần Thị Bình"
CENTER, LEFT, BOTH = (
    *(WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT),
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


class Writer:
    """A document of A4 in Times New Roman, written paragraph by paragraph."""

    def __init__(self) -> None:
        self.document = docx.Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(20)

    def add(self, text="", where=None, align=LEFT, size=14.0, bold=False, italic=False):
        """A paragraph, formatted directly; `text` may be pieces of (words, bold, italic)."""
        where = where or self.document
        first = getattr(where, "paragraphs", None) or []
        unused = where is not self.document and len(first) == 1 and not first[0].runs
        paragraph = first[0] if unused else where.add_paragraph()
        pieces = [(text, bold, italic)] if isinstance(text, str) else text
        for words, thick, slanted in pieces:
            run = paragraph.add_run(words)
            run.font.name, run.font.size = "Times New Roman", Pt(size)
            run.bold, run.italic = thick, slanted
        paragraph.alignment = align
        paragraph.paragraph_format.space_after = Pt(0)
        return paragraph

    def table(self, *widths: float):
        """The cells of a table of one row without borders."""
        table = self.document.add_table(rows=1, cols=len(widths))
        table.autofit = False
        for cell, width in zip(table.rows[0].cells, widths, strict=True):
            cell.width = Mm(width)
        return table.rows[0].cells

    def body(self, *, word_lists: bool = False):
        """Kính gửi and the text."""
        for line in ADDRESSEES:
            self.add(line).paragraph_format.left_indent = Mm(40)
        self.add(OPENING, align=BOTH).paragraph_format.first_line_indent = Mm(10)
        for number, clause in enumerate(CLAUSES, start=1):
            if word_lists:
                paragraph = self.add(clause, align=BOTH)
                paragraph.style = self.document.styles["List Number"]
            else:
                self.add(f"{number}. {clause}", align=BOTH)

    def foot(self, left=None, right=None):
        """Nơi nhận and the signature, in two cells or one after the other."""
        self.add("Nơi nhận:", left, size=12, bold=True, italic=True)
        for line in RECIPIENTS:
            self.add(line, left, size=11)
        for line in OFFICE:
            self.add(line, right, align=CENTER, bold=True)
        for _ in range(4):
            self.add("", right, align=CENTER)
        self.add(NAME, right, align=CENTER, bold=True)

    def save(self) -> bytes:
        """The file."""
        buffer = io.BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()


def underline_shape(paragraph, length_mm: float, below_pt: float, left: int = 600_000) -> None:
    """A connector as Word draws it, hanging under a paragraph."""
    width, below = round(length_mm * 36000), round(below_pt * 12700)
    drawing = f"""
    <mc:AlternateContent {nsdecls("w")}
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:v="urn:schemas-microsoft-com:vml">
      <mc:Choice Requires="wps"><w:drawing><wp:anchor>
        <wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH>
        <wp:positionV relativeFrom="paragraph"><wp:posOffset>{below}</wp:posOffset></wp:positionV>
        <wp:extent cx="{width}" cy="0"/>
        <a:graphic><a:graphicData uri="x"><wps:wsp><wps:spPr>
          <a:xfrm><a:ext cx="{width}" cy="0"/></a:xfrm><a:prstGeom prst="line"/>
        </wps:spPr></wps:wsp></a:graphicData></a:graphic>
      </wp:anchor></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:line from="0,0" to="99pt,0"/></w:pict></mc:Fallback>
    </mc:AlternateContent>"""
    paragraph.add_run()._r.append(parse_xml(drawing))


def bottom_border(paragraph) -> None:
    border = f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="4" w:space="1"/></w:pBdr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(border))


def two_cells() -> bytes:
    """The usual way: two columns of other widths, lists of Word's own, lines as shapes."""
    to = Writer()
    left, right = to.table(62, 98)
    to.add(PARENT, left, CENTER, 13)
    agency = to.add(AGENCY, left, CENTER, 13, bold=True)
    underline_shape(agency, 12, 16)
    to.add(NUMBER, left, CENTER, 13)
    to.add(SUBJECT, left, CENTER, 12)
    to.add(STATE, right, CENTER, 13, bold=True)
    motto = to.add(MOTTO, right, CENTER, 14, bold=True)
    underline_shape(motto, 61, 17)
    to.add(DATE, right, CENTER, 14, italic=True)
    to.body(word_lists=True)
    to.foot(*to.table(70, 90))
    return to.save()


def line_breaks() -> bytes:
    """Each cell one paragraph, its lines parted with Shift+Enter."""
    to = Writer()
    left, right = to.table(62, 98)
    to.add(
        [
            (f"{PARENT}\n", False, False),
            (f"{AGENCY}\n", True, False),
            (f"{NUMBER}\n{SUBJECT}", False, False),
        ],
        left,
        CENTER,
        13,
    )
    to.add([(f"{STATE}\n{MOTTO}\n", True, False), (DATE, False, True)], right, CENTER, 13)
    to.body()
    left, right = to.table(70, 90)
    to.add([("Nơi nhận:\n", True, True), ("\n".join(RECIPIENTS), False, False)], left, LEFT, 11)
    to.add("\n".join([*OFFICE, "", "", "", NAME]), right, CENTER, 14, bold=True)
    return to.save()


def tabs() -> bytes:
    """No table: left and right of one line parted with centred tabs."""
    to = Writer()

    def line(left, right, size=13.0):
        paragraph = to.add([("\t", False, False), left, ("\t", False, False), right], size=size)
        for place in (30, 115):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(place), WD_TAB_ALIGNMENT.CENTER)

    line((PARENT, False, False), (STATE, True, False))
    line((AGENCY, True, False), (MOTTO, True, False))
    line((NUMBER, False, False), (DATE, False, True))
    to.add(SUBJECT, size=12)
    to.body()
    lines = [("Nơi nhận:", OFFICE[0]), (RECIPIENTS[0], OFFICE[1]), (RECIPIENTS[1], "")]
    for one, other in [*lines, (RECIPIENTS[2], NAME)]:
        line((one, False, False), (other, True, False), 12)
    return to.save()


def spaces() -> bytes:
    """As typewriters did: the right column pushed there with spaces."""
    to = Writer()
    to.add(f"{PARENT}          {STATE}", size=12)
    to.add(f"     {AGENCY}                       {MOTTO}", size=12, bold=True)
    to.add("      -------                         ---------------", size=12)
    to.add(f"{NUMBER}               {DATE}", size=12)
    to.add(SUBJECT, size=12)
    to.body()
    to.foot()
    return to.save()


def one_column() -> bytes:
    """Everything in the middle, one below the other."""
    to = Writer()
    to.add(STATE, align=CENTER, size=13, bold=True)
    bottom = to.add(MOTTO, align=CENTER, size=14, bold=True)
    bottom_border(bottom)
    to.add(PARENT, align=CENTER, size=13)
    to.add(AGENCY, align=CENTER, size=13, bold=True)
    to.add("_______", align=CENTER, size=13)
    to.add(NUMBER, align=CENTER, size=13)
    to.add(SUBJECT, align=CENTER, size=13)
    to.add(DATE, align=CENTER, size=13, italic=True)
    to.body()
    for line in OFFICE:
        to.add(line, align=CENTER, bold=True)
    to.add("", align=CENTER)
    to.add(NAME, align=CENTER, bold=True)
    to.add("Nơi nhận:", size=12, bold=True, italic=True)
    for line in RECIPIENTS:
        to.add(line, size=11)
    return to.save()


def text_boxes() -> bytes:
    """The two sides of the head in text boxes that hang on an empty paragraph."""
    to = Writer()
    anchor = to.add("")
    sides = (
        [
            *((PARENT, False, False, 26), (AGENCY, True, False, 26), (NUMBER, False, False, 26)),
            (SUBJECT, False, False, 24),
        ],
        [(STATE, True, False, 26), (MOTTO, True, False, 28), (DATE, False, True, 28)],
    )
    for side in sides:
        words = "".join(
            f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>'
            f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
            f'{"<w:b/>" * bold}{"<w:i/>" * italic}<w:sz w:val="{size}"/></w:rPr>'
            f"<w:t>{text}</w:t></w:r></w:p>"
            for text, bold, italic, size in side
        )
        box = (
            f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape '
            f'style="width:200pt;height:90pt"><v:textbox><w:txbxContent>{words}'
            "</w:txbxContent></v:textbox></v:shape></w:pict>"
        )
        anchor.add_run()._r.append(parse_xml(box))
    to.body()
    to.foot(*to.table(70, 90))
    return to.save()


LAYOUTS: dict[str, Callable[[], bytes]] = {
    make.__name__: make for make in (two_cells, line_breaks, tabs, spaces, one_column, text_boxes)
}


def decision(title: str = "QUYẾT ĐỊNH", **changes: str) -> bytes:
    """A quyết định in styles of Word's own, with a numbered list for the khoản."""
    words = {
        "state": STATE, "motto": MOTTO, "parent": PARENT, "agency": AGENCY,
        "number": "Số: 12/QĐ-SNV", "date": DATE, "subject": "Về việc thành lập Tổ kiểm tra",
        "authority": "GIÁM ĐỐC SỞ NỘI VỤ",
        "basis": "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;",
        "proposal": "Theo đề nghị của Chánh Văn phòng Sở.", "order": "QUYẾT ĐỊNH:",
        "article": "Điều 1. Thành lập Tổ kiểm tra gồm các ông, bà:",
        "last": "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
        "office": "GIÁM ĐỐC", "name": NAME, "for": "- Như Điều 2;",
    } | changes  # fmt: skip
    to = Writer()
    left, right = to.table(60, 100)
    to.add(words["parent"], left, CENTER, 13)
    to.add(words["agency"], left, CENTER, 13, bold=True)
    to.add(words["number"], left, CENTER, 13)
    to.add(words["state"], right, CENTER, 13, bold=True)
    to.add(words["motto"], right, CENTER, 14, bold=True)
    to.add(words["date"], right, CENTER, 14, italic=True)
    to.add(title, align=CENTER, bold=True)
    to.add(words["subject"], align=CENTER, bold=True)
    to.add("")
    to.add(words["authority"], align=CENTER, bold=True)
    to.add(words["basis"], align=BOTH, italic=True)
    to.add(words["proposal"], align=BOTH, italic=True)
    to.add(words["order"], align=CENTER, bold=True)
    to.add(words["article"], align=BOTH)
    for person in ("Bà Phạm Thu Hà, Tổ trưởng;", "Ông Lê Văn Minh, thành viên."):
        to.add(person).style = to.document.styles["List Number"]
    to.add(words["last"], align=BOTH)
    left, right = to.table(70, 90)
    to.add("Nơi nhận:", left, size=12, bold=True, italic=True)
    to.add(words["for"], left, size=11)
    to.add("- Lưu: VT.", left, size=11)
    to.add(words["office"], right, CENTER, bold=True)
    to.add("", right, CENTER)
    to.add(words["name"], right, CENTER, bold=True)
    return to.save()


def regulation() -> bytes:
    """A quyết định, and after a page break the quy chế that it issues, without a head."""
    to = Writer()
    left, right = to.table(60, 100)
    for line in (PARENT, "SỞ GIÁO DỤC", "VÀ ĐÀO TẠO"):
        to.add(line, left, CENTER, 13, bold=True)
    to.add("Số: 12/QĐ-SGDĐT", left, CENTER, 13)
    to.add(f"{STATE}\n{MOTTO}\n----------------", right, CENTER, 13, bold=True)
    to.add(DATE, right, CENTER, 14, italic=True)
    to.add("QUYẾT ĐỊNH\nBan hành Quy chế làm việc", align=CENTER, bold=True)
    to.add("GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO", align=CENTER, bold=True)
    to.add("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;", align=BOTH, italic=True)
    to.add("QUYẾT ĐỊNH:", align=CENTER, bold=True)
    to.add("Điều 1. Ban hành Quy chế làm việc.", align=BOTH)
    to.add("Điều 2. Quyết định này có hiệu lực từ ngày ký./.", align=BOTH)
    to.foot(*to.table(70, 90))
    to.document.add_page_break()
    to.add("QUY CHẾ", align=CENTER, bold=True)
    to.add("Làm việc của Sở Giáo dục và Đào tạo", align=CENTER, bold=True)
    to.add(
        "(Ban hành kèm theo Quyết định số 12/QĐ-SGDĐT ngày 09 tháng 3 năm 2026)",
        align=CENTER,
        italic=True,
    )
    to.add("Chương I\nQUY ĐỊNH CHUNG", align=CENTER, bold=True)
    to.add("Điều 1. Phạm vi điều chỉnh", align=BOTH, bold=True)
    to.add("1/ Quy chế này quy định việc làm.", align=BOTH)
    to.add("a. Thứ nhất;", align=BOTH)
    to.document.add_page_break()
    to.add("PHỤ LỤC 01", align=CENTER, bold=True)
    to.add("DANH MỤC HỒ SƠ", align=CENTER, bold=True)
    to.add("(Kèm theo Quyết định số 12/QĐ-SGDĐT)", align=CENTER, italic=True)
    table = to.document.add_table(rows=2, cols=2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], "abcd", strict=True):
        to.add(text, cell)
    return to.save()


def minutes() -> bytes:
    """Minutes: Kính gửi in no place, two who sign side by side in a table of two rows."""
    to = Writer()
    to.add(AGENCY, align=CENTER, bold=True)
    to.add(f"{STATE}", align=CENTER, bold=True)
    to.add(MOTTO, align=CENTER, bold=True)
    to.add("Số: 03/BB-SNV", align=CENTER)
    to.add("BIÊN BẢN", align=CENTER, bold=True)
    to.add("Họp giao ban tháng 3", align=CENTER, bold=True)
    to.add("Thời gian bắt đầu: 8 giờ 00.", align=BOTH)
    to.add("I. NỘI DUNG", align=BOTH, bold=True)
    to.add("Cuộc họp kết thúc vào 10 giờ 00 cùng ngày./.", align=BOTH)
    table = to.document.add_table(rows=2, cols=2)
    for cell, text in zip(table.rows[0].cells, ("THƯ KÝ", "CHỦ TỌA"), strict=True):
        to.add(text, cell, CENTER, bold=True)
    for cell, text in zip(table.rows[1].cells, ("Lê Văn Minh", "Đỗ Thị Lan"), strict=True):
        to.add(text, cell, CENTER, bold=True)
    return to.save()


def submission() -> bytes:
    """A tờ trình whose addressees stand in a table, whose Nơi nhận stands below the signature."""
    to = Writer()
    left, right = to.table(62, 98)
    to.add(PARENT, left, CENTER, 13)
    to.add(AGENCY, left, CENTER, 13, bold=True)
    to.add("Số: 7/TTr-SNV", left, CENTER, 13)
    to.add(STATE, right, CENTER, 13, bold=True)
    to.add(MOTTO, right, CENTER, 14, bold=True)
    to.add(DATE, right, CENTER, 14, italic=True)
    to.add("TỜ TRÌNH", align=CENTER, bold=True)
    to.add("Về việc phê duyệt Đề án", align=CENTER, bold=True)
    to.add("__________", align=CENTER)
    left, right = to.table(40, 120)
    to.add("Kính gửi:", left)
    to.add("- Ủy ban nhân dân tỉnh;", right)
    to.add("- Sở Tài chính.", right)
    to.add("Thực hiện Kế hoạch số 5/KH-UBND, Sở Nội vụ trình như sau:", align=BOTH)
    to.add("Kính trình Ủy ban nhân dân tỉnh xem xét./.", align=BOTH)
    to.add("TM. ỦY BAN NHÂN DÂN", align=CENTER, bold=True)
    to.add("CHỦ TỊCH", align=CENTER, bold=True)
    to.add("(Đã ký)", align=CENTER, italic=True)
    to.add(NAME, align=CENTER, bold=True)
    to.add("Nơi nhận:", size=12, bold=True, italic=True)
    for line in RECIPIENTS:
        to.add(line, size=11)
    return to.save()
