"""What follows the signature: issued documents (model 1.3), appendices (PL I, Mục III.1)."""

from __future__ import annotations

import datetime

from generator.compose.document import compose
from generator.compose.page import Block, Section, block_text
from generator.decree.types import find_type
from generator.directive.model import ARTICLE, PARAGRAPH, Appendix, BodyNode, Enclosure
from tests.builders import letter

TEXT = (BodyNode(PARAGRAPH, "Nội dung"),)


def attached(**changes: object) -> tuple[Block, ...]:
    return compose(letter(**changes)).attached


def shown(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Style and words of each paragraph, its lines joined."""
    words = ((b.style, " ".join(block_text(b).split())) for b in blocks if b.runs)
    return [(style, text) for style, text in words if text]


def test_one_appendix_has_no_number_and_its_title_is_in_capitals() -> None:
    blocks = attached(appendices=(Appendix("Danh mục", TEXT),))
    assert shown(blocks) == [
        ("label", "Phụ lục"),
        ("appendix_title", "DANH MỤC"),
        ("note", "(Kèm theo Công văn số 12/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ)"),
        ("paragraph", "Nội dung./."),
    ]


def test_two_have_roman_numbers_and_each_begins_a_section() -> None:
    blocks = attached(appendices=(Appendix("A", TEXT), Appendix("", TEXT, landscape=True)))
    labels = [text for style, text in shown(blocks) if style == "label"]
    assert labels == ["Phụ lục I", "Phụ lục II"]
    assert [b.drawn for b in blocks if b.style == "section"] == [Section(), Section(True)]
    assert [text for style, text in shown(blocks) if style == "appendix_title"] == ["A"]


def test_a_draft_leaves_room_for_number_and_date() -> None:
    blocks = attached(number=None, date=None, appendices=(Appendix("A", TEXT),))
    note = next(text for style, text in shown(blocks) if style == "note")
    assert note == ("(Kèm theo Công văn số /SNV-VP ngày tháng năm của Sở Nội vụ)")


def test_an_issued_document_has_the_agencys_head_its_name_and_where_it_belongs() -> None:
    regulation = Enclosure("quy chế", "làm việc của Sở", (BodyNode(ARTICLE, "Phạm vi.", "1"),))
    blocks = attached(
        type=find_type("quyết định"),
        symbol="QĐ-SNV",
        authority="GIÁM ĐỐC",
        date=datetime.date(2026, 3, 5),
        enclosures=(regulation,),
        appendices=(Appendix("Biểu", TEXT),),
    )
    assert [b.style for b in blocks][:3] == ["section", "sheet_head", "sheet_title"]
    texts = [text for _, text in shown(blocks)]
    assert texts[:2] == ["QUY CHẾ", "Làm việc của Sở"]
    assert texts[2] == ("(Kèm theo Quyết định số 12/QĐ-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)")
    assert texts[3] == "Điều 1. Phạm vi./."
    assert ("label", "Phụ lục") in shown(blocks)


def test_the_agencys_names_are_looked_for_again_on_an_issued_document() -> None:
    page = compose(
        letter(
            type=find_type("quyết định"),
            authority="GIÁM ĐỐC",
            enclosures=(Enclosure("quy chế", "x", TEXT),),
        )
    )
    assert page.document_texts().count("SỞ NỘI VỤ") == 2
