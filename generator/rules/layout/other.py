"""VB801 to VB849: appendices, marks, copies, the contact, tables."""

from __future__ import annotations

from collections.abc import Iterator

from generator.inspect import components as names
from generator.rules.layout import contact
from generator.rules.layout.looks import (
    Part,
    bold,
    capitals,
    centred,
    framed,
    italic,
    not_bold,
    size,
    size_as_in_decree,
    small_letters,
    upright,
)
from generator.rules.layout.measuring import layout_of, named
from generator.rules.rule import LAYOUT, WARNING, Clause, Finding, Paper, Rule

# Of a table: smaller is hard to read, larger than the text is strange.
TABLE_SIZES = (9.0, 14.0)

_LABEL_CLAUSE = Clause(
    "PL I, Phần I, Mục III.1.b",
    "Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh giữa, bằng "
    "chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm",
)
_TITLE_CLAUSE = Clause(
    "PL I, Phần I, Mục III.1.b",
    "tên Phụ lục (nếu có) được trình bày canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ "
    "đứng, đậm.",
)
_NOTE_CLAUSE = Clause(
    "PL I, Phần I, Mục III.1.c",
    "Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in thường, "
    "cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn bản, màu đen.",
)
_LABEL = Part((names.APPENDIX_LABEL,), "từ «Phụ lục»", "«Phụ lục»", _LABEL_CLAUSE, "Phụ lục I")
_TITLE = Part(
    *((names.APPENDIX_TITLE,), "tên phụ lục", "the appendix' title", _TITLE_CLAUSE),
    "BẢNG CHỮ VIẾT TẮT",
)
_NOTE = Part(
    *((names.APPENDIX_NOTE,), "chỉ dẫn kèm theo văn bản", "the note «Kèm theo…»", _NOTE_CLAUSE),
    "(Kèm theo Công văn số 05/SNV-VP ngày 05 tháng 3 năm 2026)",
)
_URGENCY = Part(
    (names.URGENCY, names.SECRECY),
    "dấu chỉ mức độ khẩn, độ mật",
    "the mark of urgency or secrecy",
    Clause(
        "PL I, Phần I, Mục III.2.b",
        "trình bày bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, "
        "đậm và đặt cân đối trong khung hình chữ nhật viền đơn.",
    ),
    "HỎA TỐC",
)
_CIRCULATION = Part(
    (names.CIRCULATION,),
    "chỉ dẫn về phạm vi lưu hành",
    "the mark of circulation",
    Clause(
        "PL I, Phần I, Mục III.2.c",
        "trình bày cân đối trong một khung hình chữ nhật viền đơn, bằng chữ in hoa, phông chữ "
        "Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.",
    ),
    "LƯU HÀNH NỘI BỘ",
)
_COPY = Part(
    (names.COPY_FORM,),
    "hình thức sao",
    "the form of the copy",
    Clause(
        "PL I, Phần II, Mục II.2.b",
        "Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được trình bày bằng chữ in hoa, cỡ chữ từ 13 "
        "đến 14, kiểu chữ đứng, đậm.",
    ),
    "SAO Y",
)
_CONTACT = Part(
    (names.CONTACT,),
    "địa chỉ cơ quan ở chân trang",
    "the contact at the foot",
    Clause(
        "PL I, Phần I, Mục III.4",
        "Các thành phần này được trình bày tại ô số 13 Mục IV Phần I Phụ lục này ở trang thứ nhất "
        "của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ "
        "nét liền kéo dài hết chiều ngang của vùng trình bày văn bản.",
    ),
    "Địa chỉ: Tầng 5, Nhà D, Trung tâm Hành chính",
)
_TABLE = Part(
    (names.TABLE_TEXT,),
    "chữ trong bảng",
    "the text of tables",
    Clause(
        "PL I, Phần I, Mục I.5",
        "Cỡ chữ và kiểu chữ: Theo quy định cụ thể cho từng yếu tố thể thức.",
    ),
    "Số lượng",
    WARNING,
)


def _on_the_same_page(paper: Paper) -> Iterator[Finding]:
    layout = layout_of(paper)
    for label in named(paper, names.APPENDIX_LABEL):
        before = layout.paragraphs[: label.number - 1]
        section = layout.sections[label.place.section]
        if not before or label.page_break_before:
            continue
        begins = all(p.place.section != label.place.section for p in before if p.text.strip())
        # A break may also stand in a paragraph of its own above, empty but for it.
        above = next((p for p in reversed(before) if p.text.strip()), None)
        empties = before[above.number :] if above else before
        broken = any(p.page_break_before for p in empties)
        if not broken and not (begins and section.new_page):
            yield Finding(paragraph=label.number)


def _mark(codes: tuple[str, str, str, str], part: Part, kind: str) -> tuple[Rule, ...]:
    return (
        size_as_in_decree(codes[0], part, kind),
        bold(codes[1], part),
        upright(codes[2], part),
        capitals(codes[3], part),
    )


RULES: tuple[Rule, ...] = (
    size_as_in_decree("VB801", _LABEL, "appendix_label"),
    bold("VB802", _LABEL),
    upright("VB803", _LABEL),
    centred("VB804", _LABEL),
    small_letters("VB805", _LABEL),
    Rule(
        "VB806",
        ("Phụ lục sang trang mới", "An appendix begins a page"),
        "Mỗi phụ lục bắt đầu ở một trang mới.",
        Clause("PL I, Phần I, Mục III.1.đ",
               "Số trang của Phụ lục được đánh số riêng theo từng Phụ lục."),
        WARNING,
        LAYOUT,
        ("phụ lục không bắt đầu ở trang mới", "the appendix does not begin a page"),
        ("đặt con trỏ trước «Phụ lục», chọn Layout > Breaks > Next Page",
         "click before «Phụ lục», choose Layout > Breaks > Next Page"),
        "Phụ lục I ngay dưới chữ ký",
        "Phụ lục I ở đầu trang mới",
        _on_the_same_page,
        about=(names.APPENDIX_LABEL,),
    ),
    *_mark(("VB811", "VB812", "VB813", "VB814"), _TITLE, "appendix_title"),
    centred("VB815", _TITLE),
    size_as_in_decree("VB821", _NOTE, "note"),
    italic("VB822", _NOTE),
    not_bold("VB823", _NOTE),
    centred("VB824", _NOTE),
    *_mark(("VB831", "VB832", "VB833", "VB834"), _URGENCY, "mark"),
    *_mark(("VB835", "VB836", "VB837", "VB838"), _CIRCULATION, "mark"),
    framed("VB839", _URGENCY),
    framed("VB840", _CIRCULATION),
    *_mark(("VB841", "VB842", "VB843", "VB844"), _COPY, "copy_form"),
    *contact.RULES,
    size_as_in_decree("VB846", _CONTACT, "contact"),
    upright("VB847", _CONTACT),
    not_bold("VB848", _CONTACT),
    size("VB849", _TABLE, *TABLE_SIZES),
)  # fmt: skip
