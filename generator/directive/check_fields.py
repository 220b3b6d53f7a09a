"""The keys of vanban.yaml that say which rules `vanban check` runs."""

from __future__ import annotations

from generator.directive.field import Field

CHECK_FIELDS: tuple[Field, ...] = (
    Field(
        "select",
        "chọn",
        "texts",
        "Chỉ chạy các quy tắc này: mã, hoặc chữ đầu của mã.",
        "Run these rules alone: codes, or how codes begin.",
        "[VB1, VB601]",
    ),
    Field(
        "ignore",
        "bỏ qua",
        "texts",
        "Không chạy các quy tắc này: mã, hoặc chữ đầu của mã.",
        "Do not run these rules: codes, or how codes begin.",
        "[VB905]",
    ),
)

CHECK = Field(
    "check",
    "kiểm tra",
    "checks",
    "Những quy tắc mà `vanban check` chạy với văn bản của cơ quan; không ghi thì chạy tất cả.",
    "Which rules `vanban check` runs on the office's documents; all of them unless given.",
    "{bỏ qua: [VB905]}",
    profile=True,
    fields=CHECK_FIELDS,
)
