"""A new type of document is a row of the table: nothing else has to know of it."""

from __future__ import annotations

from generator.compose.document import compose
from generator.decree.types import OPTIONAL, DocumentType
from generator.render import load_template, render, template_path
from tests.builders import letter
from tests.render.docx_files import read_paragraphs

APPEAL = DocumentType(
    "lời kêu gọi",
    "LKG",
    "1.4",
    "van-ban-co-ten-loai",
    addressed=OPTIONAL,
    first_recipient="Nhân dân",
)


def test_a_row_is_enough() -> None:
    page = compose(
        letter(type=APPEAL, symbol="LKG-SNV", subject="hiến máu tình nguyện", addressees=())
    )
    template = load_template(template_path(page.template))
    words = read_paragraphs(render(page, template, source_digest="", version="1"))
    for text in ("LỜI KÊU GỌI", "Hiến máu tình nguyện", "Số: 12/LKG-SNV", "- Nhân dân;"):
        assert text in words
