"""Correct .docx files that mutants are made of: ours, and three laid out with python-docx alone.

All say the same words where they have the same component, so that one mutant fits all of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_TAB_ALIGNMENT as TAB
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from generator.compose.document import compose
from generator.compose.metrics import text_width
from generator.core.units import to_mm
from generator.directive.load import load_text
from generator.render import load_template, render, template_path

SENTENCE = (
    "Các phòng, đơn vị trực thuộc chuẩn bị đầy đủ hồ sơ, tài liệu liên quan đến công tác văn thư, "
    "lưu trữ để phục vụ đoàn kiểm tra theo kế hoạch đã được phê duyệt."
)
_HEAD = """\
cơ quan chủ quản: UBND tỉnh Lai Châu
cơ quan: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
đơn vị soạn thảo: VP
số: 15
ngày: 05/3/2026
người ký: {họ tên: Nguyễn Văn An, chức vụ: Phó Giám đốc, quyền hạn: KT., thay cho: Giám đốc}
"""
_LETTER = f"""{_HEAD}
loại: công văn
trích yếu: kiểm tra công tác văn thư
kính gửi: [Văn phòng Sở, Các phòng thuộc Sở]
phạm vi lưu hành: lưu hành nội bộ
liên hệ: {{địa chỉ: "Tầng 5, Nhà D"}}
nội dung: |
  Sở Nội vụ thông báo. {SENTENCE}
  1. Thứ nhất. {SENTENCE}
  2. Thứ hai. {SENTENCE}
  a) Điểm a. {SENTENCE}
  b) Điểm b. {SENTENCE}
  - Gạch thứ nhất. {SENTENCE}
  - Gạch thứ hai. {SENTENCE}
  3. Danh mục hồ sơ tại Phụ lục kèm theo. {SENTENCE}
phụ lục:
  - tiêu đề: Danh mục hồ sơ
    nội dung: |
      Nội dung của phụ lục. {SENTENCE}
"""
_DECISION = f"""{_HEAD}
loại: quyết định
trích yếu: Ban hành Quy chế làm việc
thẩm quyền ban hành: Giám đốc Sở Nội vụ
căn cứ:
  - Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh
  - Theo đề nghị của Chánh Văn phòng Sở
nội dung: |
  Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc. {SENTENCE}
  Điều 2. Các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này. {SENTENCE}
"""
_PLAN = f"""{_HEAD}
loại: kế hoạch
trích yếu: Kiểm tra công tác văn thư
nội dung: |
  Phần I
  QUY ĐỊNH CHUNG
  I. NHỮNG KẾT QUẢ
  1. Thứ nhất. {SENTENCE}
  2. Thứ hai. {SENTENCE}
  II. TỔ CHỨC THỰC HIỆN
  1. Thứ ba. {SENTENCE}
  2. Thứ tư. {SENTENCE}
"""


def _ours(text: str) -> bytes:
    loaded = load_text(text.encode(), "mau.yaml", None)
    assert loaded.diagnostics == [], loaded.diagnostics
    assert loaded.directive is not None
    page = compose(loaded.directive)
    template = load_template(template_path(page.template), cache_folder=None)
    return render(page, template, source_digest="", version="")


class _Hand:
    """A document as somebody makes it in Word: direct formatting, tables without borders."""

    def __init__(self, line: Callable[[_Hand, Paragraph, float], None]) -> None:
        self.docx: DocxDocument = Document()
        self._line = line
        section = self.docx.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(16)
        section.different_first_page_header_footer = True
        section.header.is_linked_to_previous = False
        self._page_number(section.header.paragraphs[0])
        normal = self.docx.styles["Normal"]
        normal.font.name, normal.font.size = "Times New Roman", Pt(14)
        fonts = normal.element.rPr.rFonts
        for name in ("w:eastAsia", "w:cs"):
            fonts.set(qn(name), "Times New Roman")
        normal.paragraph_format.space_after = Pt(0)
        normal.paragraph_format.line_spacing = 1.0

    def _page_number(self, paragraph: Paragraph) -> None:
        paragraph.alignment = ALIGN.CENTER
        # The style Header of python-docx has its own size from Normal: 14.
        field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'
        paragraph._p.append(parse_xml(field))

    def table(self, rows: int, widths: tuple[float, float]) -> list[list[_Cell]]:
        table = self.docx.add_table(rows, 2)
        table.autofit = False
        for column, width in enumerate(widths):
            table.columns[column].width = Mm(width)
            for cell in table.columns[column].cells:
                cell.width = Mm(width)
        return [list(row.cells) for row in table.rows]

    def put(self, paragraph: Paragraph, text: str, size: float, *, bold: bool = False,
            italic: bool = False, centre: bool = True) -> Paragraph:  # fmt: skip
        run = paragraph.add_run(text)
        run.font.size, run.bold, run.italic = Pt(size), bold, italic
        if centre:
            paragraph.alignment = ALIGN.CENTER
        return paragraph

    def line(self, paragraph: Paragraph, text: str, size: float, ratio: float) -> None:
        """A line under `paragraph`, `ratio` of its text long."""
        self._line(self, paragraph, to_mm(text_width(text, size, bold=True)) * ratio)

    def text(self, words: str, **looks: bool) -> Paragraph:
        paragraph = self.put(self.docx.add_paragraph(), words, 14, centre=False, **looks)
        paragraph.alignment = ALIGN.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Mm(12.7)
        paragraph.paragraph_format.space_after = Pt(6)
        return paragraph

    def head(self, number: str, subject: str = "") -> None:
        cells = self.table(2, (65, 99))
        left, right = cells[0]
        self.put(left.paragraphs[0], "UBND TỈNH LAI CHÂU", 12)
        agency = self.put(left.add_paragraph(), "SỞ NỘI VỤ", 12, bold=True)
        self.line(agency, "SỞ NỘI VỤ", 12, 0.45)
        self.put(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True)
        motto = "Độc lập - Tự do - Hạnh phúc"
        self.line(self.put(right.add_paragraph(), motto, 13, bold=True), motto, 13, 1.0)
        left, right = cells[1]
        self.put(left.paragraphs[0], number, 13)
        if subject:
            below = self.put(left.add_paragraph(), subject, 12)
            below.paragraph_format.space_before = Pt(6)
        self.put(right.paragraphs[0], "Lai Châu, ngày 05 tháng 3 năm 2026", 13, italic=True)

    def foot(self, first: str) -> None:
        left, right = self.table(1, (80, 84))[0]
        self.put(left.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True, centre=False)
        for text in (first, "- Lưu: VT, VP."):
            self.put(left.add_paragraph(), text, 11, centre=False)
        self.put(right.paragraphs[0], "KT. GIÁM ĐỐC", 14, bold=True)
        self.put(right.add_paragraph(), "PHÓ GIÁM ĐỐC", 14, bold=True)
        for _ in range(4):
            right.add_paragraph()
        self.put(right.add_paragraph(), "Nguyễn Văn An", 14, bold=True)

    def data(self) -> bytes:
        buffer = io.BytesIO()
        self.docx.save(buffer)
        return buffer.getvalue()


def _border(hand: _Hand, paragraph: Paragraph, length: float) -> None:
    """An empty paragraph below, with an upper border and indents."""
    width = _room(paragraph)
    below = parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" '
        'w:color="auto"/></w:pBdr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'
        f'<w:ind w:left="{_twips((width - length) / 2)}" w:right="{_twips((width - length) / 2)}"/>'
        "</w:pPr></w:p>"
    )
    paragraph._p.addnext(below)


def _shape(hand: _Hand, paragraph: Paragraph, length: float, middle: float = 0.0) -> None:
    """A connector, anchored in the text's own paragraph; `middle` is where its own is."""
    emu = round(length * 36000)
    left = round(((middle or _room(paragraph) / 2) - length / 2) * 36000)
    names = (
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    drawing = (
        f'<w:r {nsdecls("w")} {names}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>210000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{emu}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="L"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{emu}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        '<a:ln w="9525"/></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>'
        "</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
    paragraph._p.append(parse_xml(drawing))


def _vml(hand: _Hand, paragraph: Paragraph, length: float) -> None:
    """A line of old Word, hanging on the text's paragraph."""
    left = (_room(paragraph) - length) / 2
    start, end = left * 72 / 25.4, (left + length) * 72 / 25.4
    paragraph._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
        f'<v:line style="position:absolute" from="{start:.2f}pt,17pt" to="{end:.2f}pt,17pt"/>'
        "</w:pict></w:r>"
    ))  # fmt: skip


def _room(paragraph: Paragraph) -> float:
    """The width of the cell, or of the page's text (164 mm)."""
    cell = next(iter(paragraph._p.iterancestors(qn("w:tc"))), None)
    if cell is None:
        return 164.0
    # A cell's text stands 1.9 mm off both its sides.
    return int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) / 1440 * 25.4 - 3.8


def _twips(mm: float) -> int:
    return round(mm * 1440 / 25.4)


def _letter_by_hand(line: Callable[[_Hand, Paragraph, float], None]) -> bytes:
    hand = _Hand(line)
    hand.head("Số: 15/SNV-VP", "V/v kiểm tra công tác văn thư")
    to = hand.put(hand.docx.add_paragraph(), "Kính gửi:", 14, centre=False)
    to.paragraph_format.space_before = Pt(12)
    to.paragraph_format.left_indent = Mm(35)
    for text in ("- Văn phòng Sở;", "- Các phòng thuộc Sở."):
        paragraph = hand.put(hand.docx.add_paragraph(), text, 14, centre=False)
        paragraph.paragraph_format.left_indent = Mm(55)
        paragraph.paragraph_format.space_after = Pt(6)
    for words in (
        "Sở Nội vụ thông báo.", "1. Thứ nhất.", "2. Thứ hai.", "a) Điểm a.", "b) Điểm b.",
        "- Gạch thứ nhất.", "- Gạch thứ hai.",
    ):  # fmt: skip
        hand.text(f"{words} {SENTENCE}")
    hand.text(f"3. Thứ ba. {SENTENCE.removesuffix('.')}./.")
    hand.foot("- Như trên;")
    return hand.data()


def _decision_by_hand(line: Callable[[_Hand, Paragraph, float], None]) -> bytes:
    hand = _Hand(line)
    hand.head("Số: 15/QĐ-SNV")
    title = hand.put(hand.docx.add_paragraph(), "QUYẾT ĐỊNH", 14, bold=True)
    title.paragraph_format.space_before = Pt(18)
    subject = "Ban hành Quy chế làm việc"
    hand.line(hand.put(hand.docx.add_paragraph(), subject, 14, bold=True), subject, 14, 0.4)
    above = hand.put(hand.docx.add_paragraph(), "GIÁM ĐỐC SỞ NỘI VỤ", 14, bold=True)
    above.paragraph_format.space_before = above.paragraph_format.space_after = Pt(12)
    for text in (
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
    ):
        hand.text(text, italic=True)
    hand.put(hand.docx.add_paragraph(), "QUYẾT ĐỊNH:", 14, bold=True)
    hand.docx.paragraphs[-1].paragraph_format.space_after = Pt(6)
    for label, words in (
        ("Điều 1.", " Ban hành kèm theo Quyết định này Quy chế làm việc. "),
        ("Điều 2.", " Các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này. "),
    ):
        end = "./." if label == "Điều 2." else "."
        text = words + SENTENCE.removesuffix(".") + end
        hand.put(hand.text(label, bold=True), text, 14, centre=False)
    hand.foot("- Như Điều 2;")
    return hand.data()


def _letter_with_tabs() -> bytes:
    """A head and a foot without a table: two stops that centre, at the middle of each column."""
    hand = _Hand(_border)

    def row(*sides: tuple[str, float, str]) -> Paragraph:
        paragraph = hand.docx.add_paragraph()
        for at, stop in enumerate((32, 115)):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(stop), TAB.CENTER)
            text, size, look = sides[at]
            run = paragraph.add_run("\t" + text)
            run.font.size, run.bold, run.italic = Pt(size), "b" in look, "i" in look
        return paragraph

    row(("UBND TỈNH LAI CHÂU", 12, ""), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "b"))
    agency, motto = "SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"
    both = row((agency, 12, "b"), (motto, 13, "b"))
    _shape(hand, both, to_mm(text_width(motto, 13, bold=True)), middle=115)
    _shape(hand, both, to_mm(text_width(agency, 12, bold=True)) * 0.45, middle=32)
    row(("Số: 15/SNV-VP", 13, ""), ("Lai Châu, ngày 05 tháng 3 năm 2026", 13, "i"))
    about = row(("V/v kiểm tra công tác văn thư", 12, ""), ("", 12, ""))
    about.paragraph_format.space_before = Pt(6)
    to = hand.put(hand.docx.add_paragraph(), "Kính gửi: Các phòng thuộc Sở", 14)
    to.paragraph_format.space_before = to.paragraph_format.space_after = Pt(12)
    for words in ("Sở Nội vụ thông báo.", "1. Thứ nhất.", "2. Thứ hai."):
        hand.text(f"{words} {SENTENCE}")
    hand.text(f"3. Thứ ba. {SENTENCE.removesuffix('.')}./.")
    hand.foot("- Như trên;")
    return hand.data()


_MADE: dict[str, Callable[[], bytes]] = {
    "our letter": lambda: _ours(_LETTER),
    "our decision": lambda: _ours(_DECISION),
    "our plan": lambda: _ours(_PLAN),
    "letter, lines as borders": lambda: _letter_by_hand(_border),
    "decision, lines as shapes": lambda: _decision_by_hand(_shape),
    "letter, head with tabs": _letter_with_tabs,
    "letter, lines of old Word": lambda: _letter_by_hand(_vml),
}
NAMES = tuple(_MADE)
# Where two components share a paragraph, a mutant would break both.
MUTABLE = tuple(name for name in NAMES if "tabs" not in name)


@cache
def specimen(name: str) -> bytes:
    """The .docx of that name."""
    return _MADE[name]()
