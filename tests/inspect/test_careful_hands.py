"""Correct documents, and slips in them, that hid what a paragraph is."""

from __future__ import annotations

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from generator.inspect import components as c
from generator.inspect import inspect_docx
from generator.inspect.layout import FOOTER, Layout
from generator.inspect.wording import is_capacity, is_name, is_order
from tests.inspect.foreign import BOTH, CENTER, DATE, MOTTO, STATE, Writer, underline_shape


def begun(*agencies: tuple[str, bool]) -> Writer:
    """A decision's head."""
    to = Writer()
    left, right = to.table(62, 98)
    for words, bold in agencies or (("SỞ NỘI VỤ", True),):
        to.add(words, left, CENTER, 13, bold=bold)
    to.add("Số: 15/QĐ-UBND", left, CENTER, 13)
    to.add(STATE, right, CENTER, 13, bold=True)
    to.add(MOTTO, right, CENTER, 14, bold=True)
    to.add(DATE, right, CENTER, 14, italic=True)
    return to


def read(to: Writer) -> Layout:
    return inspect_docx(to.save(), "tay.docx")


def test_recipients_beside_a_signature_set_with_a_tab_stand_at_the_left():
    to = begun()
    for left, right in (("Nơi nhận:", "GIÁM ĐỐC"), ("- Lưu: VT.", "Nguyễn Văn An")):
        line = to.add(f"{left}\t{right}", size=12)
        line.paragraph_format.tab_stops.add_tab_stop(Mm(115), WD_TAB_ALIGNMENT.CENTER)
    layout = read(to)
    word = layout.of(layout.component(c.RECIPIENTS_WORD))[0]
    assert word.align == "left"
    assert layout.of(layout.component(c.SIGNATORY))[0].align == "center"


def test_empty_lines_in_a_paragraph_are_room_to_sign():
    to = begun()
    left, right = to.table(70, 90)
    to.add("Nơi nhận:\n- Lưu: VT.", left, size=11)
    to.add("GIÁM ĐỐC\n\n\n\n\nNguyễn Văn An", right, CENTER, 14, bold=True)
    layout = read(to)
    above = layout.of(layout.component(c.SIGNATURE))[0]
    assert above.after > 60
    assert layout.component(c.SIGNATORY).text == "Nguyễn Văn An"


def test_names_with_apostrophes_are_names():
    assert is_name("H’Yim Kđoh")
    assert is_name("Y Thanh Hà Niê Kđăm")


def test_family_names_that_look_like_words_of_a_foot_are_names():
    assert is_name("Lưu Thị Hoài")
    assert is_name("Nhữ Văn Tâm")
    assert is_name("Điểu K'Rứ")
    assert not is_name("Lưu VT")
    assert not is_name("Như Trên")


def test_the_order_in_small_letters_is_the_order():
    assert is_order("Quyết định:")
    assert not is_order("Quyết định")


def test_who_issues_in_small_letters_is_no_subject():
    to = begun()
    to.add("QUYẾT ĐỊNH", align=CENTER, bold=True)
    to.add("Về việc ban hành Quy chế", align=CENTER, bold=True)
    to.add("Giám đốc sở nội vụ", align=CENTER, bold=True)
    to.add("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;", align=BOTH, italic=True)
    to.add("Theo đề nghị của Chánh Văn phòng.", align=BOTH, italic=True)
    to.add("Quyết định:", align=CENTER, bold=True)
    to.add("Điều 1. Ban hành Quy chế./.", align=BOTH)
    layout = read(to)
    assert layout.component(c.AUTHORITY).text == "Giám đốc sở nội vụ"
    assert layout.component(c.SUBJECT).text == "Về việc ban hành Quy chế"
    assert layout.component(c.ORDER).text == "Quyết định:"


def test_an_agency_of_two_lines_is_one_where_only_the_second_is_bold():
    layout = read(begun(("ỦY BAN NHÂN DÂN", False), ("TỈNH BẮC NINH", True)))
    assert layout.component(c.AGENCY).text == "ỦY BAN NHÂN DÂN TỈNH BẮC NINH"
    assert layout.component(c.PARENT_AGENCY) is None


def test_an_addressee_that_ends_in_a_full_stop_does_not_end_the_list():
    to = begun()
    for line in ("Kính gửi:", "- Sở Tài chính.", "- Sở Y tế."):
        to.add(line).paragraph_format.left_indent = Mm(40 if line[0] == "K" else 55)
    to.add("Sở Nội vụ thông báo như sau./.", align=BOTH)
    layout = read(to)
    assert layout.component(c.ADDRESSEES).text == "Kính gửi: - Sở Tài chính. - Sở Y tế."


def test_an_article_without_its_full_stop_is_one_and_a_sentence_about_one_is_not():
    to = begun()
    to.add("Điều 1. Ban hành Quy chế.", align=BOTH)
    to.add("Điều 2 Các phòng chịu trách nhiệm thi hành.", align=BOTH)
    to.add("Điều 5 Luật Lưu trữ quy định như sau./.", align=BOTH)
    layout = read(to)
    assert [x.text[:6] for x in layout.components if x.name == c.ARTICLE] == ["Điều 1", "Điều 2"]


def test_lines_below_a_head_set_with_tabs_each_belong_to_their_side():
    to = Writer()
    for left, right in (("ỦY BAN NHÂN DÂN", STATE), ("TỈNH LAI CHÂU", MOTTO)):
        line = to.add(f"\t{left}\t{right}", size=13, bold=True)
        for place in (Mm(32), Mm(115)):
            line.paragraph_format.tab_stops.add_tab_stop(place, WD_TAB_ALIGNMENT.CENTER)
    below = to.add("  ")
    underline_shape(below, 60.0, 3.0, left=2_900_000)
    underline_shape(below, 16.0, 3.0, left=850_000)
    to.add(f"\tSố: 15/UBND-VP\t{DATE}", size=13)
    layout = read(to)
    above = {layout.paragraphs[line.paragraph - 1].text: line.length for line in layout.lines}
    assert above == {MOTTO: 60.0, "TỈNH LAI CHÂU": 16.0}


def test_a_title_that_the_decree_does_not_know_is_no_agency():
    to = Writer()
    for text in (STATE, MOTTO):
        to.add(text, align=CENTER, size=13, bold=True)
    to.add(DATE, align=CENTER, italic=True)
    to.add("ĐƠN YÊU CẦU GIẢI QUYẾT VIỆC DÂN SỰ", align=CENTER, bold=True)
    to.add("Kính gửi: Tòa án nhân dân khu vực 1", align=CENTER)
    assert read(to).component(c.AGENCY) is None


def test_a_basis_with_a_dash_is_no_addressee():
    to = begun()
    to.add("TỜ TRÌNH", align=CENTER, bold=True)
    to.add("Về việc phê duyệt dự toán", align=CENTER, bold=True)
    to.add("Kính gửi: Ủy ban nhân dân tỉnh Lai Châu", align=CENTER)
    to.add("- Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;", italic=True)
    to.add("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.", italic=True)
    to.add("Trường kính trình như sau:", align=BOTH)
    layout = read(to)
    assert layout.component(c.ADDRESSEES).paragraphs[1:] == ()
    assert [p.component for p in layout.paragraphs if "Căn cứ" in p.text] == [c.BASIS, c.BASIS]


def test_kinh_gui_in_a_later_row_of_the_heads_table_is_the_addressees():
    to = Writer()
    table = to.document.add_table(rows=3, cols=2)
    cells = [row.cells for row in table.rows]
    for text, cell in (("SỞ NỘI VỤ", cells[0][0]), (STATE, cells[0][1]), (MOTTO, cells[0][1])):
        to.add(text, cell, CENTER, 13, bold=True)
    to.add("Số: 15/SNV-VP", cells[1][0], CENTER, 13)
    to.add("V/v báo cáo công tác văn thư", cells[1][0], CENTER, 12)
    to.add(DATE, cells[1][1], CENTER, 14, italic=True)
    to.add("Kính gửi:", cells[2][0])
    to.add("- Các sở, ban, ngành;", cells[2][1])
    to.add("- Ủy ban nhân dân các xã, phường.", cells[2][1])
    to.add("Sở Nội vụ thông báo như sau./.", align=BOTH)
    layout = read(to)
    assert layout.component(c.ADDRESSEES).text == (
        "Kính gửi: - Các sở, ban, ngành; - Ủy ban nhân dân các xã, phường."
    )
    assert layout.component(c.LETTER_SUBJECT).text == "V/v báo cáo công tác văn thư"


def test_a_trich_yeu_in_a_cell_under_the_title_is_one_and_a_table_of_figures_is_none():
    for bold, found in ((True, "Tình hình hội năm 2025"), (False, "")):
        to = begun()
        to.add("BÁO CÁO", align=CENTER, bold=True)
        (cell,) = to.table(90)
        to.add("Tình hình hội năm 2025", cell, CENTER, bold=bold)
        to.add("Sở Nội vụ báo cáo như sau./.", align=BOTH)
        subject = read(to).component(c.SUBJECT)
        assert (subject.text if subject else "") == found


def signed(to: Writer, cells, *, name: bool = True) -> None:
    """Nơi nhận and a signature in two cells."""
    left, right = cells
    for line in ("Nơi nhận:", "- Như trên;", "- Lưu: VT."):
        to.add(line, left, size=11)
    for line in ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", *(["Trần Thị Bình"] * name)):
        to.add(line, right, CENTER, bold=True)


def test_a_foot_inside_a_cell_of_another_table_has_its_two_sides():
    to = begun()
    around = to.document.add_table(rows=1, cols=2)
    inside = around.rows[0].cells[0].add_table(rows=1, cols=2)
    signed(to, inside.rows[0].cells)
    layout = read(to)
    assert layout.component(c.SIGNATORY).text == "Trần Thị Bình"
    assert layout.component(c.SIGNATURE).text == "KT. CHỦ TỊCH PHÓ CHỦ TỊCH"
    assert layout.component(c.RECIPIENTS).text == "- Như trên; - Lưu: VT."


def test_a_name_right_below_the_table_of_the_foot_is_the_signers():
    to = begun()
    signed(to, to.table(70, 90), name=False)
    to.add("Trần Thị Bình", bold=True).paragraph_format.left_indent = Mm(90)
    layout = read(to)
    assert layout.component(c.SIGNATORY).text == "Trần Thị Bình"


def test_the_capacity_of_a_foot_set_with_spaces_is_no_title():
    to = Writer()
    gap = " " * 20
    to.add(f"ỦY BAN NHÂN DÂN{gap}{STATE}", size=12)
    to.add(f"TỈNH BẮC NINH{gap}{MOTTO}", size=12, bold=True)
    to.add(f"Số: 15/UBND-NC{gap}{DATE}", size=12)
    to.add("Kính gửi: Công an tỉnh")
    to.add("Ủy ban nhân dân tỉnh giao Công an tỉnh nghiên cứu./.", align=BOTH)
    for left, right in (("Nơi nhận:", "TL. CHỦ TỊCH"), ("- Như trên;", "CHÁNH VĂN PHÒNG")):
        line = to.add(f"{left}{gap}{right}", size=12, bold=True)
        line.paragraph_format.right_indent = Mm(-15)
    to.add("- Lưu: VT.", size=11)
    to.add(f"{gap * 3}Đỗ Tấn Sương", bold=True)
    layout = read(to)
    assert layout.component(c.TITLE) is None
    assert not is_capacity("QUY CHẾ HOẠT ĐỘNG")
    assert layout.component(c.SIGNATURE).text == "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG"
    assert layout.component(c.RECIPIENTS).text == "- Như trên; - Lưu: VT."
    assert layout.component(c.SIGNATORY).text == "Đỗ Tấn Sương"
    assert all(p.right_indent == 0 for p in layout.of(layout.component(c.SIGNATURE)))


def test_letters_drawn_together_take_less_room():
    to = begun()
    line = to.add("Kính gửi: Sở Tài chính")
    line.runs[0]._r.get_or_add_rPr().append(parse_xml(f'<w:spacing {nsdecls("w")} w:val="-8"/>'))
    (run,) = read(to).paragraphs[5].runs
    assert (run.text, run.spacing) == ("Kính gửi: Sở Tài chính", -0.4)


def test_a_number_cited_on_the_second_line_of_a_v_v_is_not_the_documents():
    to = Writer()
    left, right = to.table(62, 98)
    to.add("SỞ NỘI VỤ", left, CENTER, 13, bold=True)
    for text in ("Số: 15/SNV-VP", "V/v thực hiện Công văn", "số 3653/VPCP-CĐS", "của Văn phòng"):
        to.add(text, left, CENTER, 13)
    for text in (STATE, MOTTO, DATE):
        to.add(text, right, CENTER, 13)
    layout = read(to)
    assert [x.text for x in layout.components if x.name == c.NUMBER] == ["Số: 15/SNV-VP"]
    subject = layout.component(c.LETTER_SUBJECT).text
    assert subject == "V/v thực hiện Công văn số 3653/VPCP-CĐS của Văn phòng"


def test_a_footer_is_the_agencys_address_only_where_it_reads_like_one():
    editions, address = (
        ("Lần ban hành: 04    Ngày ban hành: 01/7/2022",),
        (
            "Trung tâm Lưu trữ lịch sử",
            "Số 12, đường Trần Phú; ĐT: (0263) 3822 111",
        ),
    )
    for lines, named in ((editions, [""]), (address, [c.CONTACT, c.CONTACT])):
        to = begun()
        footer = to.document.sections[0].footer
        for line in lines:
            to.add(line, footer, size=11)
        found = [p.component for p in read(to).paragraphs if p.place.part == FOOTER]
        assert found[-len(lines) :] == named


def test_a_paragraph_without_words_may_hold_a_drawing():
    to = begun()
    underline_shape(to.add(""), 30.0, 3.0)
    to.add("")
    assert [p.drawn for p in read(to).paragraphs if not p.text] == [True, False]


def test_a_note_goes_on_until_its_bracket_closes():
    for first in ("(Kèm theo Quyết định số     /QĐ-UBND", "(Phê duyệt kèm theo Quyết định số 5"):
        to = begun()
        to.add("Dự thảo", bold=True)
        lines = ("ĐIỀU LỆ", "LIÊN ĐOÀN BÓNG RỔ TỈNH BẮC NINH")
        for text in lines:
            to.add(text, align=CENTER, bold=True)
        for text in (first, "ngày     tháng     năm 2025", "của Chủ tịch UBND tỉnh)"):
            to.add(text, align=CENTER, italic=True)
        to.add("Chương I", align=CENTER, bold=True)
        to.add("Điều 1. Tên gọi", bold=True)
        layout = read(to)
        note = layout.component(c.APPENDIX_NOTE).text
        assert note == f"{' '.join(first.split())} ngày tháng năm 2025 của Chủ tịch UBND tỉnh)"
        assert layout.component(c.APPENDIX_TITLE).text == " ".join(lines)
        assert layout.component(c.TEXT) is None


def test_a_list_with_a_note_and_without_a_label_has_the_title_of_an_appendix():
    to = begun()
    to.document.add_page_break()
    title = "DANH SÁCH BAN VẬN ĐỘNG LIÊN ĐOÀN BÓNG RỔ TỈNH BẮC NINH"
    to.add(title, align=CENTER, bold=True)
    to.add("(Kèm theo Quyết định số     /QĐ-UBND ngày 5/3/2026", align=CENTER, italic=True)
    to.add("của Chủ tịch Ủy ban nhân dân tỉnh)", align=CENTER, italic=True)
    for cell, text in zip(to.table(30, 130), ("TT", "Họ và tên"), strict=True):
        to.add(text, cell)
    layout = read(to)
    assert layout.component(c.APPENDIX_TITLE).text == title
    assert layout.component(c.SUBJECT) is None


def test_where_a_name_is_still_to_come_there_is_none():
    to = begun()
    left, right = to.table(70, 90)
    to.add("Nơi nhận:\n- Lưu: VT.", left, size=11)
    for text in ("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "", "", "", "Họ và tên"):
        to.add(text, right, CENTER, bold=True)
    layout = read(to)
    assert layout.component(c.SIGNATURE).text == "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"
    assert layout.component(c.SIGNATORY) is None
