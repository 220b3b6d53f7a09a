"""What things are called in the sentences about them."""

from __future__ import annotations

from generator.compare.change import Label
from generator.directive.fields import CONTACT, DIRECTIVE, FIELD, TASK, Field
from generator.directive.model import (
    ARTICLE,
    CHAPTER,
    CLAUSE,
    DASH,
    HEADING,
    PARAGRAPH,
    PART,
    PICTURE,
    PLUS,
    POINT,
    SECTION,
    SUBCLAUSE,
    SUBSECTION,
    TABLE,
)

# English names of one entry, where the key is a plural; the Vietnamese key is right for one too.
_ONE = {
    "addressees": "addressee",
    "recipients": "recipient",
    "tasks": "task",
    "appendices": "appendix",
    "enclosures": "enclosure",
    "guests": "guest",
    "attendees": "attendee",
    "details": "detail",
    "archive": "archive copy",
}
# What a level of the text is called, with its number.
KINDS: dict[str, Label] = {
    PART: Label("Phần", "Part"),
    CHAPTER: Label("Chương", "Chapter"),
    SECTION: Label("Mục", "Section"),
    SUBSECTION: Label("Tiểu mục", "Subsection"),
    ARTICLE: Label("Điều", "Article"),
    HEADING: Label("mục", "heading"),
    CLAUSE: Label("khoản", "clause"),
    SUBCLAUSE: Label("khoản", "clause"),
    POINT: Label("điểm", "point"),
    DASH: Label("gạch đầu dòng", "dash"),
    PLUS: Label("dấu cộng", "plus"),
    PARAGRAPH: Label("đoạn", "paragraph"),
    TABLE: Label("bảng", "table"),
    PICTURE: Label("hình", "picture"),
}
TEXT = Label("nội dung", "text")
PARAGRAPH_OF = {
    "opening": Label("đoạn mở đầu", "opening paragraph"),
    "closing": Label("đoạn kết thúc", "closing paragraph"),
}


def label_of(key: str) -> Label:
    """What a field of the directive is called; of a list, one entry of it."""
    return PARAGRAPH_OF.get(key) or _label(FIELD.get(key) or DIRECTIVE.fields[0], key)


def task_label(key: str) -> Label:
    """What a field of a task is called."""
    return TEXT if key == "text" else _label(_field(TASK.fields, key), key)


def contact_label(key: str) -> Label:
    """What a field of the contact is called."""
    return _label(_field(CONTACT.fields, key), key)


def _field(fields: tuple[Field, ...], key: str) -> Field:
    return next(field for field in fields if field.name == key)


def _label(field: Field, key: str) -> Label:
    return Label(field.vi, _ONE.get(key, key.replace("_", " ")))


def place_of(where: str, lang: str) -> str:
    """What a field inside another one is called: `tasks.due` is `nhiệm vụ: hạn`."""
    fields, names = DIRECTIVE.fields, []
    for part in where.split("."):
        field = next((one for one in fields if one.name == part), None)
        names.append((field.key(lang) if field else part) or "?")
        fields = field.fields if field else ()
    return ": ".join(names)
