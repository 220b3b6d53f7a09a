"""The keys of vanban.yaml that say how documents are numbered and where the book is kept."""

from __future__ import annotations

from generator.directive.field import Field

# One series of numbers for all documents, or one for each type (Decree 30/2020, Điều 15.1.c).
ALL, BY_TYPE = "chung", "theo loại"

# Before `://` of a book's URL.
BOOK_SCHEMES = ("postgresql+psycopg", "postgresql", "sqlite")

GROUP_FIELDS: tuple[Field, ...] = (
    Field(
        "name",
        "tên",
        "text",
        "Tên của hệ thống số, in trong sổ.",
        "The name of the series, as it stands in the book.",
        "quyết định, nghị quyết",
        required=True,
    ),
    Field(
        "types",
        "loại",
        "types",
        "Các loại văn bản dùng chung hệ thống số này.",
        "The types of documents that share the series.",
        "[quyết định, nghị quyết]",
        required=True,
    ),
)

NUMBERING_FIELDS: tuple[Field, ...] = (
    Field(
        "by",
        "theo",
        "choice",
        "`chung`: một hệ thống số cho mọi loại (mặc định); `theo loại`: mỗi loại một hệ thống số.",
        "`chung`: one series for all types (the default); `theo loại`: one for each type.",
        "chung",
        choices=(ALL, BY_TYPE),
    ),
    Field(
        "groups",
        "nhóm",
        "groups",
        "Các nhóm loại dùng chung một hệ thống số; loại không thuộc nhóm nào thì theo mục `theo`.",
        "Groups of types that share a series; the other types follow `by`.",
        "[{tên: quyết định, loại: [quyết định, nghị quyết]}]",
        fields=GROUP_FIELDS,
    ),
    Field(
        "secret_apart",
        "mật riêng",
        "yes_no",
        "Văn bản mật có hệ thống số riêng (mặc định `có`, theo khoản 2 Điều 15).",
        "Secret documents have a series of their own (`yes` unless given; Điều 15.2).",
        "có",
    ),
)

NUMBERING = Field(
    "numbering",
    "đánh số",
    "numbering",
    "Hệ thống số của văn bản đi; mỗi hệ thống bắt đầu lại từ 01 vào ngày 01/01. Văn bản của hội "
    "đồng, ban, tổ (ghi `viết tắt` khác với cơ quan) và bản sao luôn có hệ thống số riêng.",
    "The series of numbers; each begins again with 01 on 1 January. Documents of councils and "
    "committees (whose abbreviation is not the agency's) and copies always have their own.",
    "{theo: chung}",
    profile=True,
    fields=NUMBERING_FIELDS,
)

REGISTER = Field(
    "register",
    "sổ đăng ký",
    "book",
    "Nơi giữ sổ đăng ký khi nhiều máy dùng chung: địa chỉ PostgreSQL; không ghi thì là tệp "
    "vanban.db. Mật khẩu thì đặt trong biến VANBAN_REGISTER hoặc tệp ~/.pgpass, đừng ghi ở đây.",
    "Where the book is kept when several desks share it: a PostgreSQL URL; the file vanban.db "
    "unless given. Keep the password in VANBAN_REGISTER or in ~/.pgpass, not here.",
    "postgresql+psycopg://van_thu@may-chu/so_van_ban",
    profile=True,
)
