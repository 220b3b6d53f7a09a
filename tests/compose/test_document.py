"""The whole letter: every part in its slot, in the order of the paper."""

import datetime

import pytest

from generator.compose.document import compose
from generator.compose.page import BODY_STYLES
from generator.core.units import to_mm
from generator.decree.types import find_type
from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PARAGRAPH,
    POINT,
    Basis,
    BodyNode,
    Citation,
    Contact,
    Due,
    Signatory,
    Task,
)
from tests.builders import letter


def body(page):
    blocks = page.body + page.tail
    return [("".join(run.text for run in b.runs)).replace("\u00a0", " ") for b in blocks]


def test_a_letters_body_runs_basis_opening_body_tasks_closing():
    page = compose(
        letter(
            legal_basis=(Basis("Căn cứ", "Kế hoạch công tác năm 2026"),),
            opening=("Sở Nội vụ yêu cầu các phòng.",),
            body=(BodyNode(PARAGRAPH, "Một số việc như sau:"),),
            tasks=(Task("Rà soát hồ sơ."),),
            closing=("Nhận được văn bản này, các phòng thực hiện.",),
        )
    )
    assert body(page) == [
        "Căn cứ Kế hoạch công tác năm 2026.",
        "Sở Nội vụ yêu cầu các phòng.",
        "Một số việc như sau:",
        "1. Rà soát hồ sơ.",
        "Nhận được văn bản này, các phòng thực hiện./.",
    ]
    assert [block.style for block in page.body + page.tail] == [
        "paragraph",
        "paragraph",
        "lead_in",
        "task",
        "paragraph",
    ]


def test_what_the_tasks_follow_ends_in_a_colon_and_a_bold_line_stays_with_what_follows():
    page = compose(
        letter(opening=("**Về văn thư**", "Sở yêu cầu như sau"), tasks=(Task("Rà soát."),))
    )
    assert body(page)[:2] == ["Về văn thư", "Sở yêu cầu như sau:"]
    assert [block.style for block in (page.body + page.tail)[:2]] == ["lead_in", "lead_in"]


def test_every_style_is_one_that_a_template_must_have():
    page = compose(
        letter(
            body=(
                BodyNode(CHAPTER, "", "I", "Quy định chung"),
                BodyNode(ARTICLE, "", "1", "Phạm vi"),
                BodyNode(ARTICLE, "Ban hành kèm theo.", "2"),
                BodyNode(HEADING, "", "I", "Kết quả"),
                BodyNode(POINT, "Việc một;", "a"),
            ),
            tasks=(Task("x", "Tiêu đề", ("a", "b")),),
            closing=("Đề nghị thực hiện.",),
        )
    )
    styles = {block.style for block in page.body + page.tail}
    others = {"centred", "unit", "caption"}  # of forms, tables and pictures
    assert styles == set(BODY_STYLES) - others


@pytest.mark.parametrize(
    ("key", "value", "text", "width", "height"),
    [
        ("urgency", "hỏa tốc", "HỎA TỐC", 30, 8),
        ("urgency", "thượng khẩn", "THƯỢNG KHẨN", 40, 8),
        ("urgency", "khẩn", "KHẨN", 20, 8),
        ("secrecy", "mật", "MẬT", 20, 8),
        ("circulation", "lưu hành nội bộ", "LƯU HÀNH NỘI BỘ", 54, 8),
    ],
)
def test_marks_are_boxes_of_the_decrees_size(key, value, text, width, height):
    box = getattr(compose(letter(**{key: value})), key)
    assert (box.text, to_mm(box.width), to_mm(box.height)) == (text, width, height)


def test_the_contact_stands_in_the_decrees_order_and_leaves_out_what_is_absent():
    page = compose(letter(contact=Contact("Số 1, phố A", "0213 3876 xxx", "", "a@b.vn", "b.vn")))
    assert page.contact == (
        "Địa chỉ: Số 1, phố A",
        "ĐT: 0213 3876 xxx",
        "E-mail: a@b.vn, Website: b.vn",
    )


def test_the_properties_name_the_document():
    page = compose(letter(number=5, date=datetime.date(2026, 3, 5)))
    assert page.properties.title == "Công văn số 05/SNV-VP"
    assert page.properties.subject == "tăng cường kiểm tra công tác văn thư"
    assert page.properties.agency == "Sở Nội vụ"
    assert page.properties.date == "2026-03-05"
    assert compose(letter(number=None, date=None)).properties.title == "Công văn SNV-VP"


def test_every_text_of_the_directive_is_on_the_page_in_its_order():
    page = compose(
        letter(
            legal_basis=(
                Basis(
                    "Thực hiện",
                    citation=Citation(
                        "Quyết định", "688/QĐ-UBND", datetime.date(2021, 6, 11), "UBND tỉnh", "X"
                    ),
                ),
            ),
            tasks=(Task("Rà soát", lead=("Văn phòng",), due=Due(words="hằng quý")),),
            urgency="khẩn",
            recipients=("Lãnh đạo Sở",),
            signatories=(Signatory("Trần Mạnh Hùng", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),),
        )
    )
    text = "\n".join(page.document_texts()).replace("\u00a0", " ").replace("\u2011", "-")
    wanted = [
        "UBND TỈNH LAI CHÂU",
        "SỞ NỘI VỤ",
        "Số: 12/SNV-VP",
        "V/v",
        "Lai Châu, ngày 05 tháng 3 năm 2026",
        "KHẨN",
        "Các phòng, đơn vị thuộc Sở",
        "Thực hiện Quyết định số 688/QĐ-UBND ngày 11/6/2021 của UBND tỉnh về X.",
        "1. Rà soát. Giao Văn phòng chủ trì thực hiện hằng quý./.",
        "- Như trên;",
        "- Lãnh đạo Sở;",
        "- Lưu: VT, VP.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Trần Mạnh Hùng",
    ]
    position = 0
    for words in wanted:
        position = text.index(words, position) + len(words)


DECISION = {
    "type": find_type("quyết định"),
    "symbol": "QĐ-SNV",
    "subject": "ban hành Quy chế làm việc của Sở Nội vụ",
    "addressees": (),
    "opening": (),
    "authority": "Giám đốc Sở Nội vụ",
    "legal_basis": (
        Basis("Căn cứ", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;"),
        Basis("Theo đề nghị của", "Chánh Văn phòng Sở"),
    ),
    "body": (
        BodyNode(ARTICLE, "Ban hành kèm theo Quyết định này Quy chế làm việc.", "1"),
        BodyNode(ARTICLE, "Quyết định này có hiệu lực từ ngày ký.", "2"),
        BodyNode(ARTICLE, "Các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này.", "3"),
    ),
}


def test_a_decision_has_its_name_its_authority_its_basis_and_its_order():
    page = compose(letter(**DECISION))
    assert page.template == "quyet-dinh"
    assert (page.title, page.order) == ("QUYẾT ĐỊNH", "QUYẾT ĐỊNH:")
    assert page.title_lines == ("Ban hành Quy chế làm việc của Sở Nội vụ",)
    assert page.authority == ("GIÁM ĐỐC SỞ NỘI VỤ",)
    assert ["".join(r.text for r in b.runs).replace("\u00a0", " ") for b in page.basis] == [
        "Căn cứ Nghị định số 30/2020/NĐ‑CP ngày 05/3/2020 của Chính phủ;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
    ]
    assert page.subject_lines == ()
    assert page.recipients == ("- Như Điều 3;", "- Lưu: VT, VP.")
    article = page.body[0]
    assert article.style == "article"
    assert [(run.text.replace("\u00a0", " "), run.bold) for run in article.runs] == [
        ("Điều 1.", True),
        (" Ban hành kèm theo Quyết định này Quy chế làm việc.", False),
    ]
    assert body(page)[-1].endswith("thi hành Quyết định này./.")


def test_a_decision_about_something_says_ve_viec():
    page = compose(letter(**DECISION | {"subject": "khen thưởng tập thể, cá nhân"}))
    assert page.title_lines == ("Về việc khen thưởng tập thể, cá nhân",)


def test_a_plan_has_headings_and_lists_whom_it_goes_to_without_nhu_tren():
    page = compose(
        letter(
            type=find_type("kế hoạch"),
            symbol="KH-SNV",
            subject="kiểm tra công tác văn thư năm 2026",
            addressees=(),
            opening=(),
            recipients=("Các phòng, đơn vị thuộc Sở",),
            body=(
                BodyNode(HEADING, "", "I", "Mục đích"),
                BodyNode(CLAUSE, "", "1", "Mục đích chung"),
                BodyNode(PARAGRAPH, "Nâng cao chất lượng."),
                BodyNode(CLAUSE, "Rà soát;", "2"),
                BodyNode(POINT, "Hồ sơ;", "a"),
                BodyNode(DASH, "Sổ sách"),
            ),
        )
    )
    assert page.template == "van-ban-co-ten-loai"
    assert page.title == "KẾ HOẠCH"
    assert page.title_lines == ("Kiểm tra công tác văn thư năm 2026",)
    assert page.recipients == ("- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP.")
    assert [(b.style, t) for b, t in zip(page.body + page.tail, body(page), strict=True)] == [
        ("heading", "I. MỤC ĐÍCH"),
        ("task_title", "1. Mục đích chung"),
        ("paragraph", "Nâng cao chất lượng."),
        ("task", "2. Rà soát;"),
        ("point", "a) Hồ sơ;"),
        ("detail", "- Sổ sách./."),
    ]


def test_a_proposal_is_addressed_and_so_begins_with_nhu_tren():
    page = compose(letter(type=find_type("tờ trình"), symbol="TTr-SNV"))
    assert page.addressee == "Các phòng, đơn vị thuộc Sở"
    assert page.recipients[0] == "- Như trên;"
