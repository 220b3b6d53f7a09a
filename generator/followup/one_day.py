"""The words of a deadline that name one day: `cuối quý III`, `trong 10 ngày kể từ ngày ký`.

All texts here are folded: without case and marks, one space between words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import NamedTuple


class InWorkingDays(NamedTuple):
    """So many working days after the document's date."""

    count: int


def last_day(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


YEAR = r"(?P<year>(?:19|20)\d\d)"
# A day at the end of a sentence without any other number: `gửi báo cáo về Sở trước ngày 30/6`.
_TOLD = re.compile(
    r"(?!.*(?:hang|moi|dinh ky) )\D+ (?:truoc|cham nhat|muon nhat)(?: la)? ngay (\d.+)"
)
# What stands before a day and does not move it.
_BEFORE = re.compile(
    r"(?:(?:hoan thanh|thuc hien|bao cao|xong|thoi han|thoi gian|han|cham nhat|muon nhat"
    r"|khong qua|truoc|den|toi|vao|trong vong|trong|het|la|cuoi ngay|ngay) )+"
)
_ISSUING = (
    r"(?: (?:ke )?tu(?: khi)?(?: ngay)? (?:ky ban hanh|ky|ban hanh)"
    r"(?: (?:van ban|chi thi|quyet dinh|cong van|ke hoach|thong bao|cong dien)(?: nay)?)?)?"
)
COUNTS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8,
           "chin": 9, "muoi": 10}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(COUNTS)})"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def without_lead(text: str) -> str:
    """The words without what stands before a day and does not move it."""
    lead = _BEFORE.match(text + " ")
    return (text + " ")[lead.end() :].strip() if lead else text


def one_day(text: str, issued: datetime.date) -> datetime.date | InWorkingDays | None:
    """The one day (or number of working days) that the words name."""
    if span := re.fullmatch(r"tu (?:ngay )?(.+?) (?:den|toi) (.+)", text):
        return one_day(span[2], issued)
    if before := re.fullmatch(r"truoc (thang|quy|nam) (.+)", text):
        return _day_before(before[1], f"{before[1]} {before[2]}", issued)
    text = without_lead(text)
    if told := _TOLD.fullmatch(text):
        text = told[1]
    for pattern, day_of in _ONE_DAY:
        if found := pattern.fullmatch(text):
            return day_of(found, issued)
    return None


def _day_before(unit: str, text: str, issued: datetime.date) -> datetime.date | None:
    """The day before a month, quarter or year begins: `trước tháng 6` is over with May."""
    end = one_day(text, issued)
    if not isinstance(end, datetime.date):
        return None
    months = {"thang": 1, "quy": 3, "nam": 12}[unit]
    before = end.year * 12 + end.month - 1 - months
    day = last_day(before // 12, before % 12 + 1)
    return day if day >= issued else None


def _full_date(found: re.Match[str], issued: datetime.date) -> datetime.date:
    day, month = int(found["day"]), int(found["month"])
    if found["year"]:
        return datetime.date(int(found["year"]), month, day)
    return _next(issued, lambda year: datetime.date(year, month, day))


_DayIn = Callable[[int], datetime.date]  # the day in a year


def _next(issued: datetime.date, day_in: _DayIn) -> datetime.date:
    """The first of the days that `day_in(year)` gives that is not before `issued`."""
    day = day_in(issued.year)
    return day if day >= issued else day_in(issued.year + 1)


def _end_of(month: int, third: str | None = None) -> _DayIn:
    """The last day of a month, or of its first or second third."""
    day = {"dau": 10, "giua": 20}.get(third or "")
    return lambda year: datetime.date(year, month, day) if day else last_day(year, month)


def _in_year(found: re.Match[str], issued: datetime.date, end: _DayIn) -> datetime.date:
    return end(int(found["year"])) if found["year"] else _next(issued, end)


def _month(found: re.Match[str], issued: datetime.date) -> datetime.date | None:
    month = int(found["month"])
    if not 1 <= month <= 12:
        return None
    return _in_year(found, issued, _end_of(month, found["third"]))


def _quarter(found: re.Match[str], issued: datetime.date) -> datetime.date:
    quarter = found["quarter"]
    # The beginning of a quarter is its first month, its middle the second.
    earlier = {"dau": 2, "giua": 1}.get(found["third"] or "", 0)
    month = (_ROMAN.get(quarter) or int(quarter)) * 3 - earlier
    return _in_year(found, issued, _end_of(month))


def _first_months(found: re.Match[str], issued: datetime.date) -> datetime.date | None:
    months = COUNTS.get(found["months"]) or int(found["months"])
    last = found["half"] == "cuoi"
    if not 1 <= months <= 12 or (last and months != 6):
        return None
    return _in_year(found, issued, _end_of(12 if last else months))


def _year(found: re.Match[str], issued: datetime.date) -> datetime.date:
    return datetime.date(int(found["year"] or issued.year), 12, 31)


def _this(found: re.Match[str], issued: datetime.date) -> datetime.date:
    if found["unit"] == "tuan":
        return issued + datetime.timedelta(days=6 - issued.weekday())
    month = issued.month if found["unit"] == "thang" else (issued.month + 2) // 3 * 3
    return last_day(issued.year, month)


def _length(found: re.Match[str], issued: datetime.date) -> datetime.date | InWorkingDays:
    count = COUNTS.get(found["count"]) or int(found["count"])
    if found["unit"] == "ngay lam viec":
        return InWorkingDays(count)
    if found["unit"] in ("ngay", "tuan"):
        return issued + datetime.timedelta(days=count * (7 if found["unit"] == "tuan" else 1))
    months = issued.year * 12 + issued.month - 1 + count * (12 if found["unit"] == "nam" else 1)
    last = last_day(months // 12, months % 12 + 1)
    return last.replace(day=min(issued.day, last.day))


_INYEAR = rf"(?:(?:/| nam |/nam | ){YEAR})?"
_THIRD = r"(?:(?P<third>dau|giua|cuoi) )?"
_ONE_DAY = tuple(
    (re.compile(pattern), day_of)
    for pattern, day_of in (
        (rf"(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})(?:[/.-]{YEAR})?", _full_date),
        (rf"{YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})", _full_date),
        (rf"(?P<day>\d{{1,2}}) thang (?P<month>\d{{1,2}}){_INYEAR}", _full_date),
        (rf"{_THIRD}thang (?P<month>\d{{1,2}}){_INYEAR}", _month),
        (rf"{_THIRD}quy (?P<quarter>i{{1,3}}|iv|[1-4]){_INYEAR}", _quarter),
        (
            rf"(?P<months>\d{{1,2}}|sau|chin|ba) thang (?P<half>dau|cuoi)(?: nam(?: {YEAR})?)?",
            _first_months,
        ),
        (rf"(?:cuoi )?nam(?: {YEAR}| nay)?", _year),
        (r"(?:cuoi )?(?P<unit>tuan|thang|quy)(?: nay)?", _this),
        (rf"{_COUNT} (?P<unit>ngay lam viec|ngay|tuan|thang|nam){_ISSUING}", _length),
    )
)
