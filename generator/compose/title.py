"""Name and subject of a named type, and who issues it (PL I, Mục II.5; PL III, models 1.1–1.4)."""

from __future__ import annotations

from generator.compose.hard_spaces import bind
from generator.compose.head import bare_subject, set_lines
from generator.compose.inline import plain
from generator.compose.metrics import text_width
from generator.compose.page import DrawnLine
from generator.core.units import mm
from generator.decree.layout import TEXT_WIDTH, TITLE_LINE_HIGH, TITLE_LINE_LOW, TYPES, Types
from generator.decree.types import DocumentType

# Titles are set a little narrower than the text, so that they stand clear of it on both sides.
_TITLE_WIDTH = TEXT_WIDTH - mm(10)
# What a quyết định does stands as it is; any other subject takes `Về việc` (models 1.2, 1.3).
_ACTS = (
    "Ban hành", "Phê duyệt", "Công bố", "Công nhận", "Bãi bỏ", "Thành lập", "Quy định", "Sửa đổi",
    "Về", "Kiện toàn", "Giao", "Ủy quyền", "Điều chỉnh", "Thu hồi", "Hủy bỏ",
)  # fmt: skip


def subject_lines(kind: DocumentType, subject: str, types: Types = TYPES) -> tuple[str, ...]:
    """The subject under the type's name, in balanced lines; its first letter is a capital."""
    text = subject_text(kind, subject)
    return _lines(text, "title_subject", types) if text else ()


def subject_text(kind: DocumentType, subject: str) -> str:
    """The words of the subject under the type's name."""
    text = plain(subject).rstrip(" .;")
    if text[:3].lower() == "v/v":
        text = f"Về việc {bare_subject(text)}"
    text = text[:1].upper() + text[1:]
    if text and kind.order and not text.startswith(_ACTS):
        text = f"Về việc {bare_subject(subject)}"
    return text


def title_line(text: str, types: Types = TYPES) -> DrawnLine:
    """The line under the subject, or under a title alone: 1/3 to 1/2 of `text` (Mục II.5.b)."""
    width = text_width(text, types["title_subject"].size, bold=True)
    return line_under(width, TEXT_WIDTH)


def line_under(width: int, column: int) -> DrawnLine:
    """The line under a text `width` wide, centred in `column`: 1/3 to 1/2 of it (Mục II.5.b)."""
    return DrawnLine(round(width * (TITLE_LINE_LOW + TITLE_LINE_HIGH) / 2), column)


def authority_lines(authority: str, types: Types = TYPES) -> tuple[str, ...]:
    """Who issues, in capitals (models 1.1–1.3, note 6)."""
    return _lines(plain(authority).upper(), "authority", types)


def _lines(text: str, component: str, types: Types) -> tuple[str, ...]:
    return set_lines(bind(text), _TITLE_WIDTH, types[component].size, bold=True)
