"""The words of a deadline, read: `cuối quý III`, `trước ngày 20 hằng tháng`, `trong 10 ngày`.

All is compared folded (without case and marks), so `hàng tháng` is `hằng tháng`. What is not read
to its last word is not read at all: a wrong day is worse than none.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from generator.core.text import fold

_FIRST, _LAST = datetime.date(1900, 1, 1), datetime.date(9000, 12, 31)
LAST_OF_MONTH = 31


class InWorkingDays(NamedTuple):
    """So many working days after the document's date."""

    count: int


class Every(NamedTuple):
    """Again and again: each week (`weekly`) or each period of so many `months` (from January).

    `day` is the day of the week from 1, or of the month that is `offset` months after the period's
    first; 31 is the last day of any month. Nothing is due before `since` or after `until`.
    """

    months: int = 1
    day: int = LAST_OF_MONTH
    offset: int = 0
    weekly: bool = False
    since: datetime.date = _FIRST
    until: datetime.date = _LAST


Rule = datetime.date | InWorkingDays | Every


def last_day(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(days=1)


@lru_cache(maxsize=4096)
def rule_of(words: str, issued: datetime.date) -> Rule | None:
    """What the words of a deadline say, in a document issued on `issued`; None where no day."""
    text = re.sub(r"\([^()]*\)", " ", fold(words))
    text = re.sub(r"\s*([/,])\s*", r"\1", text).replace(",", " ")
    text = " ".join(text.strip(" .;:!“”\"'").split())
    try:
        return _again(text, issued) or _once(text, issued)
    except (ValueError, OverflowError):  # 31/02, or a day beyond the calendar
        return None


_YEAR = r"(?P<year>(?:19|20)\d\d)"
# What stands before a day and does not move it.
_BEFORE = re.compile(
    r"(?:(?:hoan thanh|xong|thoi han|thoi gian|han|cham nhat|muon nhat|khong qua|truoc|den|toi|vao"
    r"|trong vong|trong|het|la|cuoi ngay|ngay) )+"
)
_HOUR = re.compile(r"\d{1,2} ?(?:h|gio|g|:) ?\d{0,2}(?: phut)? (?:cua )?(?:ngay )?")
_ISSUING = (
    r"(?: (?:ke )?tu(?: khi)?(?: ngay)? (?:ky ban hanh|ky|ban hanh)"
    r"(?: (?:van ban|chi thi|quyet dinh|cong van|ke hoach|thong bao|cong dien)(?: nay)?)?)?"
)
_COUNTS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8,
           "chin": 9, "muoi": 10}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def _once(text: str, issued: datetime.date) -> datetime.date | InWorkingDays | None:
    """The one day (or number of working days) that the words name."""
    if span := re.fullmatch(r"tu (?:ngay )?(.+?) (?:den|toi) (.+)", text):
        return _once(span[2], issued)
    if before := re.fullmatch(r"truoc (thang|quy|nam) (.+)", text):
        return _day_before(before[1], f"{before[1]} {before[2]}", issued)
    text = _BEFORE.sub("", text + " ", count=1).strip() if _BEFORE.match(text + " ") else text
    if hour := _HOUR.match(text):
        text = text[hour.end() :]
    for pattern, day_of in _ONE_DAY:
        if found := pattern.fullmatch(text):
            return day_of(found, issued)
    return None


def _day_before(unit: str, text: str, issued: datetime.date) -> datetime.date | None:
    """The day before a month, quarter or year begins: `trước tháng 6` is over with May."""
    end = _once(text, issued)
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
    months = _COUNTS.get(found["months"]) or int(found["months"])
    last = found["half"] == "cuoi"
    if not 1 <= months <= 12 or (last and months != 6):
        return None
    return _in_year(found, issued, _end_of(12 if last else months))


def _year(found: re.Match[str], issued: datetime.date) -> datetime.date:
    return datetime.date(int(found["year"] or issued.year), 12, 31)


def _this_month(_: re.Match[str], issued: datetime.date) -> datetime.date:
    return last_day(issued.year, issued.month)


def _length(found: re.Match[str], issued: datetime.date) -> datetime.date | InWorkingDays:
    count = _COUNTS.get(found["count"]) or int(found["count"])
    if found["unit"] == "ngay lam viec":
        return InWorkingDays(count)
    if found["unit"] in ("ngay", "tuan"):
        return issued + datetime.timedelta(days=count * (7 if found["unit"] == "tuan" else 1))
    months = issued.year * 12 + issued.month - 1 + count * (12 if found["unit"] == "nam" else 1)
    last = last_day(months // 12, months % 12 + 1)
    return last.replace(day=min(issued.day, last.day))


_IN_YEAR = rf"(?:(?:/| nam |/nam | ){_YEAR})?"
_THIRD = r"(?:(?P<third>dau|giua|cuoi) )?"
_ONE_DAY = tuple(
    (re.compile(pattern), day_of)
    for pattern, day_of in (
        (rf"(?P<day>\d{{1,2}})[/.-](?P<month>\d{{1,2}})(?:[/.-]{_YEAR})?", _full_date),
        (rf"{_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})", _full_date),
        (rf"(?P<day>\d{{1,2}}) thang (?P<month>\d{{1,2}}){_IN_YEAR}", _full_date),
        (rf"{_THIRD}thang (?P<month>\d{{1,2}}){_IN_YEAR}", _month),
        (rf"{_THIRD}quy (?P<quarter>i{{1,3}}|iv|[1-4]){_IN_YEAR}", _quarter),
        (
            rf"(?P<months>\d{{1,2}}|sau|chin|ba) thang (?P<half>dau|cuoi)(?: nam(?: {_YEAR})?)?",
            _first_months,
        ),
        (rf"(?:cuoi )?nam(?: {_YEAR}| nay)?", _year),
        (r"cuoi thang(?: nay)?", _this_month),
        (rf"{_COUNT} (?P<unit>ngay lam viec|ngay|tuan|thang|nam){_ISSUING}", _length),
    )
)


_MONTHS = {"thang": 1, "quy": 3, "nam": 12}
_EVERY = re.compile(
    r"\b(?:(?:bao cao )?dinh ky )?(?:"
    r"(?:hang|moi) (?P<each>tuan|thang|quy|nam)(?: (?:mot|0?1) lan)?"
    r"|(?:hang |moi )?(?P<months>\d{1,2}|sau|ba) thang[/ ](?:mot |0?1 )?lan"
    r"|(?:mot|0?1) lan[/ ](?:moi )?(?P<often>tuan|thang|quy|nam)"
    r")\b"
    r"|\bdinh ky (?:(?P<set>tuan|thang|quy|nam)|(?P<long>\d{1,2}|sau|ba) thang)\b"
)
_MONTH_OF_QUARTER = re.compile(
    r"\b(?:cua )?thang (?P<which>dau|giua|cuoi)(?: cua| moi| hang)* quy(?P<next> sau)?\b"
)
_BOUND = re.compile(rf"(?P<day>.*?) ?\b(?:(?:trong )?nam {_YEAR}|(?:cho )?den (?P<until>.+))")
_WEEKDAYS = {"hai": 1, "2": 1, "ba": 2, "3": 2, "tu": 3, "4": 3, "nam": 4, "5": 4, "sau": 5, "6": 5,
             "bay": 6, "7": 6}  # fmt: skip
_WEEKDAY = re.compile(rf"(?:thu (?P<name>{'|'.join(_WEEKDAYS)})|chu nhat)")
_DAY = re.compile(r"(?P<day>\d{1,2})(?: cua)?(?P<next> thang (?:sau|tiep theo|ke tiep))?")
_END = re.compile(r"cuoi(?: cung)?(?: cua)?(?: (?:thang|quy|ky|nam))?")
_DAY_OF_YEAR = re.compile(r"(?:(?P<day>\d{1,2})(?:/| thang )|thang )(?P<month>\d{1,2})")


def _again(text: str, issued: datetime.date) -> Every | None:
    """The rule of a task that comes again."""
    if month := _MONTH_OF_QUARTER.search(text):
        offset = {"dau": 0, "giua": 1, "cuoi": 2}[month["which"]] + (3 if month["next"] else 0)
        rest = _EVERY.sub("", text[: month.start()]), _EVERY.sub("", text[month.end() :])
        return _on_days(Every(3, offset=offset), *rest, issued)
    each = _EVERY.search(text)
    if each is None:
        return None
    unit = each["each"] or each["often"] or each["set"]
    count = each["months"] or each["long"]
    if unit == "tuan":
        rule = Every(day=7, weekly=True)
    else:
        months = _MONTHS[unit] if unit else _COUNTS.get(count) or int(count)
        if months not in (1, 2, 3, 4, 6, 12):
            return None
        rule = Every(months, offset=months - 1)
    return _on_days(rule, text[: each.start()], text[each.end() :], issued)


def _on_days(rule: Every, before: str, behind: str, issued: datetime.date) -> Every | None:
    """The rule with the day and the bounds that the words before and behind it name."""
    if bound := _BOUND.fullmatch(behind.strip()):
        behind = bound["day"]
        if bound["year"]:
            year = int(bound["year"])
            since, until = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        else:
            since, until = _FIRST, _once(bound["until"], issued)
        if not isinstance(until, datetime.date):
            return None
        rule = rule._replace(since=since, until=until)
    words = " ".join(f"{before} {behind}".split())
    words = _BEFORE.sub("", words + " ", count=1).strip() if _BEFORE.match(words + " ") else words
    if not words or (_END.fullmatch(words) and not rule.weekly):
        return rule
    return _on_day(rule, words)


def _on_day(rule: Every, words: str) -> Every | None:
    if rule.weekly:
        weekday = _WEEKDAY.fullmatch(words)
        return rule._replace(day=_WEEKDAYS.get(weekday["name"], 7)) if weekday else None
    if (found := _DAY.fullmatch(words)) and 1 <= int(found["day"]) <= LAST_OF_MONTH:
        offset = rule.months if found["next"] else rule.offset
        return rule._replace(day=int(found["day"]), offset=offset)
    if rule.months == 12 and (found := _DAY_OF_YEAR.fullmatch(words)):
        day, month = int(found["day"] or LAST_OF_MONTH), int(found["month"])
        if 1 <= day <= LAST_OF_MONTH and 1 <= month <= 12:
            return rule._replace(day=day, offset=month - 1)
    return None
