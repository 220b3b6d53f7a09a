"""The templates as data: which parts, in which order, make which document (PL III)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.render.base import parts
from generator.render.base.margins import section_xml
from generator.render.base.wordml import part


class Template(NamedTuple):
    """A base template: `stem` of its file, what it prints, the model in PL III, its parts."""

    stem: str
    name: str
    model: str
    parts: tuple[Callable[[], str], ...]


_TEXT = (parts.body, parts.tail, parts.foot, parts.attached)
_ORDERING = (
    parts.named_head,
    parts.title,
    parts.authority,
    parts.basis,
    parts.order,
    *_TEXT,
)
_NAMED = (parts.named_head, parts.title, parts.addressees, parts.basis, *_TEXT)

TEMPLATES: tuple[Template, ...] = (
    Template("cong-van", "công văn", "1.5", (parts.letter_head, parts.addressees, *_TEXT)),
    Template("nghi-quyet", "nghị quyết", "1.1", _ORDERING),
    Template("quyet-dinh", "quyết định", "1.2", _ORDERING),
    Template(
        "van-ban-co-ten-loai",
        "văn bản có tên loại",
        "1.4",
        _NAMED,
    ),
    Template("bien-ban", "biên bản", "1.9", _NAMED),
    Template("cong-dien", "công điện", "1.6", (parts.named_head, parts.title, parts.wire, *_TEXT)),
    Template("giay-gioi-thieu", "giấy giới thiệu", "1.8", _NAMED),
    Template("giay-moi", "giấy mời", "1.7", _NAMED),
    Template(
        "giay-nghi-phep", "giấy nghỉ phép", "1.10", (*_NAMED[:-1], parts.confirmation, _NAMED[-1])
    ),
    Template("thoa-thuan", "hợp đồng, bản ghi nhớ, bản thỏa thuận", "1.4", _NAMED),
    Template(
        "thu-cong",
        "thư công",
        "1.4",
        (parts.named_head, parts.letter_title, parts.addressees, *_TEXT),
    ),
    Template(
        "ban-sao",
        "bản sao y, bản sao lục, bản trích sao",
        "3.1",
        (parts.body, parts.tail, parts.copy_head, parts.foot, parts.attached),
    ),
)


def document_xml(template: Template) -> str:
    """The main document."""
    content = "".join(make() for make in template.parts) + parts.HIDDEN
    return part("document", f"<w:body>{content}{section_xml()}</w:body>")
