"""The forms of PL III (models 1.6 to 1.10), copies (3.1) and agreements, as words on the page."""

from __future__ import annotations

import datetime

import pytest

from generator.compose.document import compose
from generator.compose.page import Page, block_text
from generator.decree.types import find_type
from generator.directive.model import PARAGRAPH, BodyNode, Due, Signatory
from tests.builders import letter

TWO = (Signatory("Trần Thị B", "", role="Thư ký"), Signatory("Lê Văn C", "", role="Chủ tọa"))


def page_of(kind: str, **changes: object) -> Page:
    found = find_type(kind)
    return compose(letter(**{"type": found, "addressees": (), "opening": (), **changes}))


def words(page: Page) -> list[str]:
    texts = [block_text(block) for block in page.body + page.tail]
    return [text.replace("\u00a0", " ") for text in texts]


def test_an_invitation_lists_several_guests_below_its_words() -> None:
    page = page_of(
        "giấy mời",
        form={
            "guests": ("Sở Tài chính", "Sở Nội vụ;"),
            "event": "Hội nghị tổng kết",
            "time": "8 giờ 00",
            "venue": "Phòng họp",
        },
    )
    assert words(page) == [
        "Sở Nội vụ trân trọng kính mời:",
        "- Sở Tài chính;",
        "- Sở Nội vụ.",
        "Tới dự Hội nghị tổng kết",
        "Thời gian: 8 giờ 00",
        "Địa điểm: Phòng họp./.",
    ]


def test_one_guest_stands_on_the_line_of_the_words() -> None:
    page = page_of("giấy mời", form={"guests": ("Ông Nguyễn Văn A",)})
    assert words(page) == ["Sở Nội vụ trân trọng kính mời: Ông Nguyễn Văn A./."]


def test_an_introduction_ends_with_its_two_sentences() -> None:
    page = page_of(
        "giấy giới thiệu",
        subject="",
        form={
            "person": "Nguyễn Văn A",
            "position": "Chuyên viên",
            "destination": "Sở Tài chính",
            "purpose": "công tác",
            "valid_until": Due(datetime.date(2026, 12, 31)),
        },
    )
    assert words(page)[-1] == "Giấy này có giá trị đến hết ngày 31/12/2026./."
    assert page.body[0].style == "centred"
    assert (page.title, page.title_lines) == ("GIẤY GIỚI THIỆU", ())
    assert page.title_line is not None
    assert page.recipients[0] == "- Như trên;"


def test_minutes_have_no_date_in_their_head_and_two_who_sign() -> None:
    page = page_of(
        "biên bản",
        signatories=TWO,
        form={"time": "8 giờ", "attendees": ("A", "B"), "ended": "9 giờ 00."},
        body=(BodyNode(PARAGRAPH, "Thảo luận"),),
    )
    assert page.place_date == ""
    assert page.signature == ()
    assert page.signers[0] == ("THƯ KÝ", "Trần Thị B", "CHỦ TỌA", "Lê Văn C")
    assert words(page)[-3:] == ["Nội dung:", "Thảo luận", "Cuộc họp kết thúc vào 9 giờ 00./."]


def test_a_wire_says_who_sends_it_and_lists_even_one_addressee() -> None:
    page = page_of("công điện", authority="Giám đốc Sở Nội vụ", addressees=("Các phòng",))
    assert page.wire == "Giám đốc Sở Nội vụ điện:"
    assert (page.addressee, page.addressees) == ("", ("- Các phòng.",))


def test_a_copy_has_its_head_below_the_text_and_no_parent_agency() -> None:
    page = page_of(
        "bản trích sao", subject="", symbol="TrS-SNV", body=(BodyNode(PARAGRAPH, "Phần trích"),)
    )
    assert (page.copy_form, page.title, page.parent_agency) == ("TRÍCH SAO", "", ())
    assert page.number == "Số: 12/TrS-SNV"
    texts = page.document_texts()
    assert texts.index("Phần trích./.") < texts.index("SỞ NỘI VỤ") < texts.index("TRÍCH SAO")


def test_an_agreement_is_filed_nowhere_by_itself() -> None:
    assert page_of("bản thỏa thuận", signatories=TWO).recipients == ()
    given = page_of("bản thỏa thuận", signatories=TWO, recipients=("Các bên",))
    assert given.recipients == ("- Các bên;", "- Lưu: VT, VP.")


def test_an_open_letter_has_a_title_and_no_number() -> None:
    page = page_of("thư công", subject="Thư chúc mừng", symbol="")
    assert (page.number, page.title, page.title_lines) == ("", "", ("Thư chúc mừng",))


@pytest.mark.parametrize(("count", "pairs"), [(2, 1), (3, 2), (4, 2)])
def test_signatures_side_by_side(count: int, pairs: int) -> None:
    signers = tuple(Signatory(f"Người {n}", "Giám đốc", role=f"Bên {n}") for n in range(count))
    page = page_of("hợp đồng", signatories=signers)
    assert len(page.signers) == pairs
    names = [name for pair in page.signers for name in (pair.left_name, pair.right_name) if name]
    assert names == [f"Người {n}" for n in range(count)]
    assert page.signers[0].left == "BÊN 0\nGIÁM ĐỐC"


def test_a_long_sender_of_a_wire_stands_in_balanced_lines() -> None:
    agency = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh"
    first, second = page_of("công điện", agency=agency, addressees=("A",)).wire.split("\n")
    assert second.endswith("điện:")
    assert len(second) > len(first) / 2
