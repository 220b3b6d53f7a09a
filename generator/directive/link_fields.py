"""The keys by which a directive names another one of the office that it does something to.

Decree 30/2020, Điều 18.3–4: what was issued with a mistake is amended or replaced by a document of
the same form, corrected by a công văn, or called back.
"""

from __future__ import annotations

from generator.directive.field import Field


def _link(name: str, vi: str, about_vi: str, about_en: str) -> Field:
    return Field(name, vi, "text", about_vi, about_en, "directives/2026/quy-che-lam-viec.yaml")


LINK_FIELDS: tuple[Field, ...] = (
    _link(
        "follow_up_of",
        "đôn đốc văn bản",
        "Tệp của văn bản mà văn bản này đôn đốc.",
        "The directive that this one follows up.",
    ),
    _link(
        "amends",
        "sửa đổi văn bản",
        "Tệp của văn bản mà văn bản này sửa đổi, bổ sung.",
        "The directive that this one amends.",
    ),
    _link(
        "replaces",
        "thay thế văn bản",
        "Tệp của văn bản mà văn bản này thay thế.",
        "The directive that this one replaces.",
    ),
    _link(
        "corrects",
        "đính chính văn bản",
        "Tệp của văn bản mà công văn này đính chính.",
        "The directive that this công văn corrects.",
    ),
    _link(
        "revokes",
        "thu hồi văn bản",
        "Tệp của văn bản mà văn bản này thông báo thu hồi.",
        "The directive that this one calls back.",
    ),
)
