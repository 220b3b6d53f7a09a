"""The keys of a text that is written as nodes (`- chương: …`), instead of as it stands on paper."""

from __future__ import annotations

from generator.directive.field import Field
from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PARAGRAPH,
    PART,
    POINT,
    SECTION,
    SUBSECTION,
)

# Exactly one of these keys says what a node is.
NODE_KINDS: dict[str, str] = {
    "part": PART,
    "chapter": CHAPTER,
    "section": SECTION,
    "subsection": SUBSECTION,
    "article": ARTICLE,
    "heading": HEADING,
    "clause": CLAUSE,
    "point": POINT,
    "dash": DASH,
    "paragraph": PARAGRAPH,
}

NODE_FIELDS: tuple[Field, ...] = (
    Field(
        "part",
        "phần",
        "text",
        "Phần: tiêu đề, được đánh số La Mã.",
        "A part: its title; it gets a Roman number.",
        "Quy định chung",
    ),
    Field(
        "chapter",
        "chương",
        "text",
        "Chương: tiêu đề, được đánh số La Mã.",
        "A chapter: its title; it gets a Roman number.",
        "Quy định chung",
    ),
    Field(
        "section",
        "mục",
        "text",
        "Mục: tiêu đề, được đánh số 1, 2, 3.",
        "A section: its title.",
        "Quản lý văn bản đi",
    ),
    Field(
        "subsection",
        "tiểu mục",
        "text",
        "Tiểu mục: tiêu đề, được đánh số 1, 2, 3.",
        "A subsection: its title.",
        "Đăng ký văn bản đi",
    ),
    Field(
        "article",
        "điều",
        "text",
        "Điều: tiêu đề hoặc lời văn; số điều chạy suốt văn bản.",
        "An article: its title or text; articles are numbered through.",
        "Phạm vi điều chỉnh",
    ),
    Field(
        "heading",
        "đề mục",
        "text",
        "Đề mục I, II, III: tiêu đề.",
        "A heading I, II, III: its title.",
        "Mục tiêu",
    ),
    Field(
        "clause",
        "khoản",
        "text",
        "Khoản: tiêu đề hoặc lời văn.",
        "A clause: its title or text.",
        "Trưởng phòng duyệt văn bản.",
    ),
    Field(
        "point",
        "điểm",
        "text",
        "Điểm a, b, c: lời văn.",
        "A point a, b, c: its text.",
        "Thu thập thông tin;",
    ),
    Field(
        "dash",
        "ý",
        "text",
        "Một gạch đầu dòng.",
        "A dash.",
        "Gửi bản giấy;",
    ),
    Field(
        "paragraph",
        "đoạn",
        "text",
        "Một đoạn văn thường, không nhận ra số hay gạch ở đầu.",
        "Running text, whatever it begins with.",
        "1. không phải là khoản",
    ),
    Field(
        "body",
        "nội dung",
        "body",
        "Những gì thuộc về nó: lời văn, hoặc danh sách như trên.",
        "What belongs to it: text, or a list like this one.",
        "Quy chế này quy định về công tác văn thư.",
    ),
)
