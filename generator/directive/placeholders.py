"""The words in [square brackets] that our own drafts leave for a person to fill in."""

from __future__ import annotations

from functools import lru_cache

from generator.core.text import fold
from generator.directive.fields import DIRECTIVE_FIELDS, PROFILE_FIELDS, SIGNATORY_FIELDS, Field

# Of drafts that change what was issued (register/changing.py): each a name for the blank.
ADDRESSEE, CARRYING_OUT = "[Nơi nhận văn bản]", "[Các đơn vị, cá nhân thi hành]"
WRONG, RIGHT, WHERE = "[nội dung sai]", "[nội dung đúng]", "[trang, dòng, điều, khoản]"
NEW_TEXT, WHICH, WHICH_ARTICLE = "[nội dung mới]", "[Mục, khoản]", "[Khoản …, Điều …]"
WHY, WHO = "[lý do thu hồi]", "[Chánh Văn phòng, thủ trưởng các đơn vị]"
# Of a report by an office that names none above it (followup/reporting.py).
SUPERIOR = "[Cơ quan nhận báo cáo]"
_OF_DRAFTS = (
    *(ADDRESSEE, CARRYING_OUT, WRONG, RIGHT, WHERE, NEW_TEXT, WHICH, WHICH_ARTICLE, WHY, WHO),
    SUPERIOR,
)


def placeholder(field: Field, lang: str) -> str:
    """What stands for a field's value in a new directive: `[Trích yếu]`."""
    words = field.key(lang).replace("_", " ")
    return f"[{words[:1].upper()}{words[1:]}]"


def is_placeholder(text: str) -> bool:
    """Whether `text`, brackets included, is one of ours, whatever its capitals."""
    return fold(text) in _folded()


@lru_cache(maxsize=1)
def _folded() -> frozenset[str]:
    fields = (*DIRECTIVE_FIELDS, *SIGNATORY_FIELDS)
    of_fields = (placeholder(field, lang) for field in fields for lang in ("vi", "en"))
    of_profile = (f"[{field.example}]" for field in PROFILE_FIELDS)
    people = ("[Họ và tên]", "[Full name]")
    return frozenset(map(fold, (*of_fields, *of_profile, *people, *_OF_DRAFTS)))
