"""From entries to the lines of the book: the ten columns of PL IV, Mục I.2."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from generator.compose.head import bare_subject
from generator.compose.inline import plain
from generator.compose.recipients import AS_ABOVE, bare_name
from generator.compose.title import subject_text
from generator.core.text import fold
from generator.decree.symbols import padded_number, short_date
from generator.decree.types import find_type
from generator.register.book.clean import clean
from generator.register.entries import PENDING, RESERVED, VOID, Entry, Metadata

TITLE = "SỔ ĐĂNG KÝ VĂN BẢN ĐI"
# PL IV, Mục I.2: the least that a book has to hold.
COLUMNS = (
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)
COLUMN_NUMBERS = tuple(f"({number})" for number in range(1, len(COLUMNS) + 1))

_STATE_NOTES = {VOID: "Hủy số", RESERVED: "Số dành riêng", PENDING: "Chưa ban hành xong"}
_EARLIER_DATE = "Ghi lùi ngày"
_BLANK = "........"  # where nothing is known, somebody writes by hand


class Book(NamedTuple):
    """What the cover says. `series` is as printed; empty where an office keeps one book for all.

    `first` and `last` are the days that the book covers; None: those of its own rows.
    """

    agency: str
    year: int
    parent_agency: str = ""
    series: str = ""
    first: datetime.date | None = None
    last: datetime.date | None = None
    volume: int = 1


class Row(NamedTuple):
    """A line of the book: where it stands, then the columns (1) to (10) but for (8) and (9).

    When a document was sent and who signed for it nobody has told the register: those two columns
    stay empty, for a pen.
    """

    series: str
    year: int
    number: int
    code: str
    date: datetime.date | None
    title: str
    signers: str
    recipients: str
    archive: str
    copies: int | None
    note: str


def book_rows(entries: Iterable[Entry], *, secret: bool = False) -> list[Row]:
    """The lines of the book, by series, year and number; void and reserved numbers are lines too.

    Secret documents have a book of their own (Điều 15 khoản 2, Điều 16 khoản 3): they are left out
    unless it is this one (`secret`), where column (10) says how secret each is.
    """
    kept = [entry for entry in entries if secret or not entry.metadata.secrecy]
    kept.sort(key=lambda entry: (entry.series, entry.year, entry.number))
    return [_row(entry) for entry in kept]


def cells_of(row: Row) -> tuple[str | int | datetime.date | None, ...]:
    """The ten columns in order; empty texts and None where nothing is to be printed."""
    return (
        row.code,
        row.date,
        row.title,
        row.signers,
        row.recipients,
        row.archive,
        row.copies,
        "",
        "",
        row.note,
    )


def code_of(entry: Entry) -> str:
    """`05/QĐ-SNV`; the number alone where there is no document yet."""
    symbol = clean(entry.metadata.symbol)
    number = padded_number(entry.number)
    return f"{number}/{symbol}" if symbol else number


def note_of(entry: Entry) -> str:
    """Column (10): how secret, what became of the number, what became of the document."""
    reason = clean(entry.reason)
    state = _STATE_NOTES.get(entry.state, _EARLIER_DATE if reason else "")
    parts = (
        capitalised(clean(entry.metadata.secrecy)),
        f"{state}: {reason}" if state and reason else state,
        clean(entry.note),
    )
    return "; ".join(part for part in parts if part)


def recipients_of(metadata: Metadata) -> list[str]:
    """Who gets the document, each once, without the list's dashes and semicolons."""
    names: dict[str, str] = {}
    for line in metadata.recipients:
        if name := bare_name(clean(line)):
            names.setdefault(fold(name), name)
    if len(names) > 1:  # those above stand in this list themselves
        names.pop(fold(AS_ABOVE), None)
    return list(names.values())


def title_of(metadata: Metadata) -> str:
    """Column (3): `Quyết định ban hành Quy chế …`, `Công văn về việc kiểm tra …`."""
    name = capitalised(clean(metadata.type))
    return f"{name} {_about(name, clean(metadata.subject))}".strip()


def capitalised(text: str) -> str:
    """`text` with a capital first letter, the others as they are."""
    return text[:1].upper() + text[1:]


def agency_lines(book: Book) -> tuple[str, str]:
    """The two names on the cover in capitals (PL IV, Mục I.1); the first may be empty."""
    return clean(book.parent_agency).upper(), clean(book.agency).upper()


def year_line(book: Book) -> str:
    """`Năm: 2026`."""
    return f"Năm: {book.year:04d}"


def series_line(book: Book) -> str:
    """Which of the office's books it is; empty where it keeps one."""
    series = clean(book.series)
    return f"Hệ thống số: {series}" if series else ""


def period_line(book: Book, rows: list[Row]) -> str:
    """`Từ ngày 02/01/2026 đến ngày 30/6/2026`."""
    days = [row.date for row in rows if row.date]
    first = book.first or min(days, default=None)
    last = book.last or max(days, default=None)
    start, end = (short_date(day) if day else _BLANK for day in (first, last))
    return f"Từ ngày {start} đến ngày {end}"


def numbers_line(rows: list[Row]) -> str:
    """`Từ số 01 đến số 120`."""
    numbers = [row.number for row in rows]
    ends = (min(numbers), max(numbers)) if numbers else ()
    start, end = (padded_number(number) for number in ends) if ends else (_BLANK, _BLANK)
    return f"Từ số {start} đến số {end}"


def _row(entry: Entry) -> Row:
    metadata = entry.metadata
    archive = (bare_name(clean(name)) for name in metadata.archive)
    return Row(
        series=entry.series,
        year=entry.year,
        number=entry.number,
        code=code_of(entry),
        date=entry.date,
        title=title_of(metadata),
        signers="; ".join(clean(name) for _, name in metadata.signers if name),
        recipients="; ".join(recipients_of(metadata)),
        archive=", ".join(dict.fromkeys(name for name in archive if name)),
        copies=metadata.copies,
        note=note_of(entry),
    )


def _about(type_name: str, subject: str) -> str:
    """The subject as it goes on after the name of the type."""
    kind = find_type(type_name)
    if kind is None or not subject:
        return plain(subject)
    if kind.subject_under_number:
        return f"về việc {bare_subject(subject)}"
    text = subject_text(kind, subject)
    return f"về {text[3:]}" if text.startswith("Về ") else bare_subject(text)
