"""Số và ký hiệu, dates, as they are written (PL I, Phần I, Mục II.3–4)."""

from __future__ import annotations

import datetime

from generator.decree.types import DocumentType


def symbol_of(kind: DocumentType, agency_abbreviation: str, drafting_unit: str) -> str:
    """Ký hiệu: `QĐ-SVHTTDL` for a named type, `SVHTTDL-VP` for a công văn (Mục II.3.b)."""
    if kind.abbreviation:
        return f"{kind.abbreviation}-{agency_abbreviation}"
    return f"{agency_abbreviation}-{drafting_unit}" if drafting_unit else agency_abbreviation


def padded_number(number: int) -> str:
    """`05` for 5: a zero goes before numbers below 10 (Mục II.3.c)."""
    return f"{number:02d}"


def padded_day(day: datetime.date) -> str:
    """The day of the month, padded below 10 (Mục II.4.b)."""
    return f"{day.day:02d}"


def padded_month(day: datetime.date) -> str:
    """The month: only January and February are padded (Mục II.4.b)."""
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def long_date(day: datetime.date) -> str:
    """`ngày 05 tháng 3 năm 2020`, as in the head of a document (Mục II.4.b)."""
    return f"ngày {padded_day(day)} tháng {padded_month(day)} năm {day.year:04d}"


def short_date(day: datetime.date) -> str:
    """`05/3/2020`, as in running text, padded by the same rule."""
    return f"{padded_day(day)}/{padded_month(day)}/{day.year:04d}"
