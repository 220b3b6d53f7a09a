"""Documents as the offices of a whole country make them, each in its own way, with python-docx."""

from __future__ import annotations

import io
import struct
import unicodedata
import zlib
from collections.abc import Callable

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from tests.inspect.foreign import BOTH, CENTER, LEFT, MOTTO, STATE, Writer
from tests.render.docx_files import members, zipped

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Paper(Writer):
    """A document of the usual kind: what is not said is as most have it."""

    def head(
        self,
        agency: str = "SỞ Y TẾ",
        parent: str = "UBND TỈNH SÔNG MAI",
        number: str = "Số: 45/SYT-NVY",
        date: str = "Sông Mai, ngày 06 tháng 4 năm 2026",
        subject: str = "",
    ) -> None:
        """Two cells of one row."""
        left, right = self.table(62, 98)
        if parent:
            self.add(parent, left, CENTER, 13)
        self.add(agency, left, CENTER, 13, bold=True)
        self.add(number, left, CENTER, 13)
        if subject:
            self.add(subject, left, CENTER, 12)
        self.add(STATE, right, CENTER, 13, bold=True)
        self.add(MOTTO, right, CENTER, 14, bold=True)
        self.add(date, right, CENTER, 14, italic=True)

    def title(self, name: str, subject: str) -> None:
        self.add(name, align=CENTER, bold=True)
        self.add(subject, align=CENTER, bold=True)

    def text(self, *lines: str, bold: bool = False) -> None:
        for line in lines:
            self.add(line, align=BOTH, bold=bold)

    def end(
        self,
        *offices: str,
        name: str = "Đỗ Thị Lan",
        recipients: tuple[str, ...] = ("- Như trên;", "- Lưu: VT, NVY."),
    ) -> None:
        """Nơi nhận and the signature in two cells."""
        left, right = self.table(70, 90)
        self.add("Nơi nhận:", left, size=12, bold=True, italic=True)
        for line in recipients:
            self.add(line, left, size=11)
        for line in offices or ("GIÁM ĐỐC",):
            self.add(line, right, CENTER, bold=True)
        self.add("", right, CENTER)
        self.add(name, right, CENTER, bold=True)


def word_numbering() -> bytes:
    """Điều, khoản and điểm are numbered by Word: the numbers are in no text of the file."""
    to = Paper()
    to.head(number="Số: 45/QĐ-SYT")
    to.title("QUYẾT ĐỊNH", "Về việc ban hành Quy định trực cấp cứu")
    to.add("GIÁM ĐỐC SỞ Y TẾ", align=CENTER, bold=True)
    to.add("Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;", align=BOTH, italic=True)
    to.add("QUYẾT ĐỊNH:", align=CENTER, bold=True)
    _numbering(to, ("Điều %1.", "decimal"), ("%2.", "decimal"), ("%3)", "lowerLetter"))
    for level, text in (
        (0, "Phạm vi điều chỉnh"),
        (1, "Quy định này áp dụng với các cơ sở y tế công lập, gồm:"),
        (2, "Bệnh viện tuyến tỉnh;"),
        (2, "Trung tâm y tế khu vực."),
        (1, "Cơ sở ngoài công lập thực hiện theo hợp đồng."),
        (0, "Quyết định này có hiệu lực kể từ ngày ký."),
        (0, "Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./."),
    ):
        _numbered(to.add(text, align=BOTH), level)
    to.end(recipients=("- Như Điều 3;", "- Lưu: VT."))
    return to.save()


def _numbering(to: Paper, *levels: tuple[str, str]) -> None:
    inside = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (text, kind) in enumerate(levels)
    )
    part = to.document.part.numbering_part.element
    names = nsdecls("w")
    abstract = f'<w:abstractNum {names} w:abstractNumId="77">{inside}</w:abstractNum>'
    part.insert(0, parse_xml(abstract))
    number = f'<w:num {names} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'
    part.append(parse_xml(number))


def _numbered(paragraph, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    inside = f'<w:ilvl w:val="{level}"/><w:numId w:val="77"/>'
    properties.append(parse_xml(f"<w:numPr {nsdecls('w')}>{inside}</w:numPr>"))


def tracked_changes() -> bytes:
    """Changes that nobody has accepted yet, a link, decomposed letters, a tab, hidden words."""
    to = Paper()
    to.head(subject="V/v phòng, chống dịch")
    to.add("Kính gửi: Các bệnh viện", align=CENTER)
    paragraph = to.add("Sở Y tế đề nghị các bệnh viện ", align=BOTH)
    paragraph._p.append(
        parse_xml(
            f'<w:ins {nsdecls("w")} w:id="1" w:author="a"><w:r><w:t xml:space="preserve">báo cáo '
            "hằng ngày</w:t></w:r></w:ins>"
        )
    )
    paragraph._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="2" w:author="a"><w:r><w:delText>báo cáo hằng tuần'
            "</w:delText></w:r></w:del>"
        )
    )
    paragraph._p.append(
        parse_xml(
            f'<w:hyperlink {nsdecls("w")} w:anchor="x"><w:r><w:t xml:space="preserve"> qua trang '
            "dichbenh.example</w:t></w:r></w:hyperlink>"
        )
    )
    paragraph.add_run(unicodedata.normalize("NFD", ", kể cả ngày nghỉ."))
    to.text("Đầu mối:\tông Vi Văn Thạch,\tđiện thoại 0213.3876.100./.")
    to.end("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG NGHIỆP VỤ Y")
    return to.save()


def old_letters() -> bytes:
    """Typed twenty years ago in `.VnTime` and `.VnTimeH`: the file says other letters."""
    to = Paper()
    left, right = to.table(62, 98)
    for text, where, font in (
        ("ubnd tØnh s«ng mai", left, ".VnTimeH"),
        ("së y tÕ", left, ".VnTimeH"),
        ("Sè: 45/SYT-NVY", left, ".VnTime"),
        ("V/v b¸o c¸o c«ng t¸c y tÕ", left, ".VnTime"),
        ("céng hßa x· héi chñ nghÜa viÖt nam", right, ".VnTimeH"),
        ("§éc lËp - Tù do - H¹nh phóc", right, ".VnTime"),
        ("S«ng Mai, ngµy 06 th¸ng 4 n¨m 2006", right, ".VnTime"),
    ):
        _in_font(to.add(text, where, CENTER, 13), font)
    _in_font(to.add("KÝnh göi: C¸c bÖnh viÖn trong tØnh", align=CENTER), ".VnTime")
    _in_font(
        to.add("Së Y tÕ ®Ò nghÞ c¸c bÖnh viÖn b¸o c¸o kÕt qu¶ tr\u00adíc ngµy 20/4/2006./."),
        ".VnTime",
    )
    left, right = to.table(70, 90)
    for text, where, font in (
        ("N¬i nhËn:", left, ".VnTime"),
        ("- Nh\u00ad trªn;", left, ".VnTime"),
        ("- L\u00adu: VT.", left, ".VnTime"),
        ("gi¸m ®èc", right, ".VnTimeH"),
        ("§ç ThÞ Lan", right, ".VnTime"),
    ):
        _in_font(to.add(text, where, CENTER if where is right else LEFT, 13, bold=True), font)
    return to.save()


def _in_font(paragraph, font: str) -> None:
    for run in paragraph.runs:
        run.font.name = font
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:hAnsi"), font)


def tables() -> bytes:
    """A report with a table: two rows of head, joined cells, title and unit."""
    to = Paper()
    to.head(number="Số: 9/BC-SYT")
    to.title("BÁO CÁO", "Kết quả công tác quý I năm 2026")
    to.text("Sở Y tế báo cáo kết quả công tác quý I năm 2026 như sau:")
    to.add("Bảng 1. Giường bệnh và kinh phí", align=CENTER, bold=True)
    unit = to.add("Đơn vị tính: triệu đồng", italic=True)
    unit.alignment = 2
    table = to.document.add_table(rows=5, cols=4)
    table.style = "Table Grid"
    words = (
        ("TT", "Đơn vị", "Kinh phí", ""),
        ("", "", "Năm 2025", "Năm 2026"),
        ("1", "Bệnh viện tỉnh", "1.250", "1.300"),
        ("2", "Bệnh viện khu vực", "<", "980"),
        ("Tổng", "", "", "2.280"),
    )
    for row, texts in zip(table.rows, words, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            to.add(text, cell, CENTER, bold=row is table.rows[0])
    for row in table.rows[:2]:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 1).merge(table.cell(1, 1))
    table.cell(0, 2).merge(table.cell(0, 3))
    table.cell(4, 0).merge(table.cell(4, 2))
    to.text("Trên đây là báo cáo của Sở Y tế./.")
    to.end()
    return to.save()


def notes_and_pictures() -> bytes:
    """A footnote, an endnote, a picture with its caption, bold and slanted words, asterisks."""
    to = Paper()
    to.head(number="Số: 12/TB-SYT")
    to.title("THÔNG BÁO", "Kết luận cuộc họp giao ban")
    paragraph = to.add(
        [
            ("Thời hạn ", False, False),
            ("chậm nhất", True, False),
            (" là ngày *30/6* theo ", False, False),
            ("mẫu số 2", False, True),
        ],
        align=BOTH,
    )
    _reference(paragraph, "footnote")
    paragraph.add_run(" và ")
    paragraph.add_run("phụ lục")
    _reference(paragraph, "endnote")
    paragraph.add_run(".")
    picture = to.add("", align=CENTER)
    picture.add_run().add_picture(io.BytesIO(png(60, 40)), width=Mm(90))
    to.add("Hình 1. Sơ đồ tổ chức", align=CENTER, italic=True)
    to.text("Sở Y tế thông báo để các đơn vị biết, thực hiện./.")
    to.end()
    return _with_notes(to.save())


def _reference(paragraph, kind: str) -> None:
    paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:{kind}Reference w:id="7"/></w:r>'))


def _with_notes(docx: bytes) -> bytes:
    parts = members(docx)
    for kind, words in (
        ("footnote", "Ban hành năm 2024 [sửa đổi]."),
        ("endnote", "Gửi kèm riêng."),
    ):
        parts[f"word/{kind}s.xml"] = (
            f'<w:{kind}s xmlns:w="{W}"><w:{kind} w:id="7"><w:p><w:r><w:{kind}Ref/></w:r><w:r>'
            f"<w:t>{words}</w:t></w:r></w:p></w:{kind}></w:{kind}s>"
        ).encode()
        rels = "word/_rels/document.xml.rels"
        link = f'<Relationship Id="rId9{kind}" Type="{_R}/{kind}s" Target="{kind}s.xml"/>'
        parts[rels] = parts[rels].replace(b"</Relationships>", f"{link}</Relationships>".encode())
    return zipped(parts)


def png(width: int, height: int) -> bytes:
    """A grey picture."""
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))

    def chunk(name: bytes, data: bytes) -> bytes:
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def appendices() -> bytes:
    """A plan with two appendices, the second on paper turned on its side."""
    to = Paper()
    to.head(number="Số: 31/KH-SYT")
    to.title("KẾ HOẠCH", "Tiêm chủng năm 2026")
    to.text("I. MỤC TIÊU", bold=True)
    to.text("Tỷ lệ tiêm đầy đủ đạt trên 95% (Phụ lục I, Phụ lục II kèm theo).")
    to.text("II. TỔ CHỨC THỰC HIỆN", bold=True)
    to.text("- Trung tâm Kiểm soát bệnh tật chủ trì;", "+ Trạm y tế thực hiện./.")
    to.end()
    to.document.add_page_break()
    to.add("PHỤ LỤC I", align=CENTER, bold=True)
    to.add("DANH MỤC VẮC XIN", align=CENTER, bold=True)
    to.add("(Kèm theo Kế hoạch số 31/KH-SYT ngày 06 tháng 4 năm 2026 của Sở Y tế)", align=CENTER,
           italic=True)  # fmt: skip
    to.text("1. Vắc xin sởi.", "2. Vắc xin bại liệt.")
    section = to.document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    to.add("PHỤ LỤC II", align=CENTER, bold=True)
    to.add("BIỂU TỔNG HỢP", align=CENTER, bold=True)
    table = to.document.add_table(rows=2, cols=2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], "ABCD", strict=True):
        to.add(text, cell, bold=text in "AB")
    return to.save()


def joint() -> bytes:
    """A programme of two offices, signed by both, marked urgent and secret."""
    to = Paper()
    to.head("SỞ Y TẾ - SỞ NỘI VỤ", number="Số: 02/CTr-SYT-SNV")
    to.add("HỎA TỐC", align=CENTER, bold=True)
    to.add("MẬT", align=CENTER, bold=True)
    to.title("CHƯƠNG TRÌNH", "Phối hợp công tác giai đoạn 2026 - 2030")
    to.text("1. Mục đích", bold=True)
    to.text("Phối hợp chặt chẽ, kịp thời.")
    to.text("2. Nội dung", bold=True)
    to.text("Trao đổi thông tin hằng tháng./.")
    left, right = to.table(80, 80)
    for where, office, name in (
        (left, ("SỞ NỘI VỤ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Lê Văn Minh"),
        (right, ("SỞ Y TẾ", "GIÁM ĐỐC"), "Đỗ Thị Lan"),
    ):
        for line in office:
            to.add(line, where, CENTER, bold=True)
        to.add("", where, CENTER)
        to.add(name, where, CENTER, bold=True)
    to.add("Nơi nhận:", size=12, bold=True, italic=True)
    to.add("- UBND tỉnh (để báo cáo);", size=11)
    to.add("- Lưu: VT SYT, VT SNV.", size=11)
    return to.save()


def boxes_and_controls() -> bytes:
    """Words in a content control, in a text box beside the text, in a soft-wrapped paragraph."""
    to = Paper()
    to.head(subject="V/v kiểm tra\nan toàn thực phẩm")
    to.add("Kính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường.", align=CENTER)
    paragraph = to.add("Sở Y tế đề nghị ", align=BOTH)
    paragraph._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:r><w:t>kiểm tra các bếp ăn</w:t></w:r>"
            "</w:sdtContent></w:sdt>"
        )
    )
    paragraph.add_run(" trong tháng\nhành động năm 2026.\n1. Kiểm tra nguồn gốc.")
    box = to.add("")
    box.add_run()._r.append(
        parse_xml(
            f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:'
            '99pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>Lưu ý trong khung'
            "</w:t></w:r>"
            "</w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )
    to.text("2. Xử lý vi phạm./.")
    to.end("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")
    return to.save()


def wire() -> bytes:
    """A công điện."""
    to = Paper()
    to.head("ỦY BAN NHÂN DÂN\nTỈNH SÔNG MAI", "", "Số: 03/CĐ-UBND")
    to.title("CÔNG ĐIỆN", "Về việc ứng phó với mưa lớn")
    to.add("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MAI điện:", align=CENTER)
    to.add("- Chủ tịch UBND các xã, phường;", align=LEFT)
    to.add("- Giám đốc các sở.", align=LEFT)
    to.text("Để chủ động ứng phó, yêu cầu:", "1. Trực ban 24/24 giờ.", "2. Báo cáo kịp thời./.")
    to.end("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Nguyễn Văn An",
           recipients=("- Như trên;", "- Lưu: VT."))  # fmt: skip
    return to.save()


def council() -> bytes:
    """A nghị quyết of a council, with chương and mục, articles whose titles stand below."""
    to = Paper()
    to.head("HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG MAI", "", "Số: 17/NQ-HĐND")
    to.title("NGHỊ QUYẾT", "Về phí tham quan bảo tàng")
    to.add("HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG MAI\nKHÓA XVI, KỲ HỌP THỨ 9", align=CENTER, bold=True)
    to.add("Căn cứ Luật Phí và lệ phí ngày 25/11/2015;", align=BOTH, italic=True)
    to.add("Xét Tờ trình số 88/TTr-UBND ngày 02/3/2026.", align=BOTH, italic=True)
    to.add("QUYẾT NGHỊ:", align=CENTER, bold=True)
    to.add("CHƯƠNG 1: QUY ĐỊNH CHUNG", align=CENTER, bold=True)
    to.add("Điều 1", align=BOTH, bold=True)
    to.add("Phạm vi điều chỉnh", align=BOTH, bold=True)
    to.text("1/ Nghị quyết này quy định mức thu.", "a. Người lớn;", "b. Trẻ em.")
    to.text("Điều 2: Hiệu lực thi hành kể từ ngày 01/5/2026./.")
    to.end("CHỦ TỊCH", name="Lò Văn Phúc", recipients=("- UBND tỉnh;", "- Lưu: VT."))
    return to.save()


def broken_numbers() -> bytes:
    """Numbers that do not follow one another, markers that are none of the decree's."""
    to = Paper()
    to.head(subject="V/v trả lời kiến nghị")
    to.add("Kính gửi: Trung tâm Y tế khu vực", align=CENTER)
    to.text(
        "Về các kiến nghị của đơn vị:", "3. Kiến nghị thứ ba đã xử lý.", "5. Kiến nghị thứ năm.",
        "(1) Mở ngoặc.", "1) Một ngoặc.", "* Ghi chú: không có.", "f) Điểm ép.",
        "Trân trọng./.",
    )  # fmt: skip
    to.end()
    return to.save()


PAPERS: dict[str, Callable[[], bytes]] = {
    make.__name__: make
    for make in (
        *(word_numbering, tracked_changes, old_letters, tables, notes_and_pictures, appendices),
        *(joint, boxes_and_controls, wire, council, broken_numbers),
    )
}
