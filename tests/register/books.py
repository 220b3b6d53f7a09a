"""A small book of one office: what a book has to show, a line each."""

import datetime

from generator.register.book import Book
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry, Metadata

BOOK = Book(
    agency="Sở Nội vụ",
    year=2026,
    parent_agency="UBND tỉnh Lai Châu",
    first=datetime.date(2026, 1, 1),
    last=datetime.date(2026, 6, 30),
)


def metadata(**changes: object) -> Metadata:
    """A quyết định of the office with `changes`."""
    return Metadata(
        type="quyết định",
        symbol="QĐ-SNV",
        subject="ban hành Quy chế làm việc của Sở Nội vụ",
        agency="Sở Nội vụ",
        signers=(("Giám đốc", "Nguyễn Văn An"),),
        recipients=("UBND tỉnh Lai Châu (báo cáo)", "Các phòng, đơn vị thuộc Sở"),
        archive=("VT", "VP"),
        copies=12,
    )._replace(**changes)


def issued(number: int, month: int = 1, day: int = 5, **changes: object) -> Entry:
    """An issued quyết định of 2026; `changes` are of its metadata."""
    date = datetime.date(2026, month, day)
    path = f"directives/2026/{number}.yaml"
    return Entry("chung", 2026, number, ISSUED, date, path, metadata=metadata(**changes))


def letter(number: int, month: int = 1, day: int = 5, **changes: object) -> Entry:
    """An issued công văn."""
    subject = changes.pop("subject", "kiểm tra công tác văn thư, lưu trữ năm 2026")
    return issued(number, month, day, type="công văn", symbol="SNV-VP", subject=subject, **changes)


def bare(number: int, state: str, reason: str = "") -> Entry:
    """A number without a document."""
    return Entry("chung", 2026, number, state, reason=reason)


ENTRIES = (
    issued(1),
    letter(2, 1, 12, copies=300, urgency="hỏa tốc")._replace(
        note="Đính chính bằng Công văn số 09/SNV-VP"
    ),
    bare(3, VOID, "in hỏng, không ban hành"),
    bare(4, RESERVED, "quyết định nâng lương đợt 1"),
    issued(5, 3, 15, type="kế hoạch", symbol="KH-SNV", subject="Triển khai cải cách hành chính")
    ._replace(reason="máy chủ hỏng ngày 15/3"),
    letter(6, 3, 16)._replace(state=PENDING),
    letter(7, 3, 17, subject="bảo vệ bí mật nhà nước", secrecy="tối mật", urgency="khẩn"),
)  # fmt: skip
