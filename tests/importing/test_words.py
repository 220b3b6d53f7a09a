"""Whatever a document looks like: each of its words is in the YAML, as text or as a comment."""

from __future__ import annotations

import html
import io
import re

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.compose.document import compose
from generator.importing.cleaning import words_of
from generator.importing.losing import page_texts
from tests.importing import papers
from tests.importing.pages import imported
from tests.inspect import foreign
from tests.render.docx_files import members

# What makes a line look like a component, or like structure.
OPENINGS = (
    *("", "", "", "Điều 1. ", "Điều 3: ", "1. ", "2/ ", "a) ", "f. ", "I. ", "- ", "+ ", "* "),
    *("Chương I ", "Mục 2. ", "Phụ lục ", "PHỤ LỤC II ", "Căn cứ ", "Theo đề nghị của ", "V/v "),
    *("Kính gửi: ", "Nơi nhận: ", "Số: 5/QĐ-ABC ", "QUYẾT ĐỊNH ", "QUYẾT ĐỊNH: ", "(Kèm theo "),
    *("KT. GIÁM ĐỐC ", "Lưu: ", "Lai Châu, ngày 5 tháng 6 năm 2026 ", "CỘNG HÒA XÃ HỘI ", "“ "),
    *("Đơn vị tính: ", "Bảng 1. ", "Hình 1. ", "Địa chỉ: ", "HỎA TỐC ", "TỜ TRÌNH ", "**", "\\1. "),
)
ALIGNED = (
    None,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)

line = st.tuples(
    st.sampled_from(OPENINGS),
    st.integers(0, 6),  # words
    st.sampled_from(ALIGNED),
    st.booleans(),  # bold
    st.booleans(),  # capitals
    st.sampled_from((" ", " ", " ", "\n", "\t")),
)
block = st.one_of(line, line, line, st.lists(line, min_size=1, max_size=4), st.just("box"))


class _Maker:
    """Writes a document in which no word comes twice, so that each can be looked for."""

    def __init__(self) -> None:
        self.document = docx.Document()
        self.words: list[str] = []

    def word(self) -> str:
        self.words.append(f"từ{len(self.words)}x")
        return self.words[-1]

    def add(self, where, drawn) -> None:
        opening, count, align, bold, capitals, gap = drawn
        text = opening + gap.join(self.word() for _ in range(count))
        paragraph = where.add_paragraph()
        half = len(text) // 2
        paragraph.add_run(text[:half].upper() if capitals else text[:half]).bold = bold
        paragraph.add_run(text[half:].upper() if capitals else text[half:]).italic = bold
        paragraph.alignment = align

    def box(self) -> None:
        self.document.add_paragraph().add_run()._r.append(
            parse_xml(
                f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>'
                f"<v:textbox><w:txbxContent><w:p><w:r><w:t>{self.word()}</w:t></w:r></w:p></w:txbxContent>"
                "</v:textbox></v:shape></w:pict>"
            )
        )

    def save(self) -> bytes:
        buffer = io.BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(block, max_size=14), line, line)
def test_no_word_is_lost(blocks, header, footer) -> None:
    maker = _Maker()
    for drawn in blocks:
        if drawn == "box":
            maker.box()
        elif isinstance(drawn, list):
            table = maker.document.add_table(rows=2, cols=2)
            for at, one in enumerate(drawn):
                maker.add(table.cell(at // 2, at % 2), one)
        else:
            maker.add(maker.document, drawn)
    section = maker.document.sections[0]
    maker.add(section.header, header)
    maker.add(section.footer, footer)
    result = imported(maker.save())
    said = set(words_of(result.content.decode()))
    assert [word for word in maker.words if word not in said] == []


FIXED = set(
    words_of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Kính gửi Nơi nhận")
)


@pytest.mark.parametrize(
    "docx",
    [*(make() for make in papers.PAPERS.values()), foreign.regulation(), foreign.minutes()],
    ids=[*papers.PAPERS, "regulation", "minutes"],
)
def test_no_word_of_the_papers_is_lost(docx: bytes) -> None:
    result = imported(docx)
    assert result.directive is not None
    printed = page_texts(compose(result.directive))
    said = set(words_of(" ".join([*printed, result.content.decode()]))) | FIXED
    xml = members(docx)["word/document.xml"].decode()
    xml = re.sub(r"<w:del .*?</w:del>", "", xml, flags=re.DOTALL)
    if ".VnTime" in xml:
        return  # its letters are others: `test_letters`
    paragraphs = re.split(r"</w:p>|<w:br/>|<w:tab/>", xml)
    texts = ["".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)", part)) for part in paragraphs]
    words = words_of(html.unescape(" ".join(texts)))
    assert [word for word in words if word not in said and not word.isdigit()] == []
