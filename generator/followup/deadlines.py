"""The days on which a task is due: one, or one for each period of a task that comes again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, Protocol

from generator.decree.symbols import padded_month
from generator.directive.model import Due
from generator.followup.deadline_words import rule_of
from generator.followup.one_day import InWorkingDays, last_day
from generator.followup.recurring import Every

QUARTERS = ("I", "II", "III", "IV")
_WEEK = datetime.timedelta(days=7)


class Calendar(Protocol):
    """What a deadline needs to know of working days."""

    def after(self, day: datetime.date, count: int) -> datetime.date:
        """The day that is `count` working days after `day`."""
        ...


class Occurrence(NamedTuple):
    """A day on which the task is due; `period` names the period (empty where there is but one)."""

    period: str
    day: datetime.date


def occurrences(
    due: Due | None, issued: datetime.date, as_of: datetime.date, calendar: Calendar
) -> tuple[Occurrence, ...] | None:
    """The days on which a task of a document issued on `issued` is due, in their order.

    Of a task that comes again: every period whose day is not before `issued`, up to the first whose
    day is not before `as_of`, which is the current one. None where no day can be worked out: there
    is no deadline, its words name none (`thường xuyên`), or it lies before `issued`.

    The day that `trước ngày X` names is the last day in time: nobody is reminded a day too early.
    """
    if due is None:
        return None
    rule = due.day or rule_of(due.words, issued)
    if isinstance(rule, InWorkingDays):
        rule = calendar.after(issued, rule.count)
    if isinstance(rule, datetime.date):
        return (Occurrence("", rule),) if rule >= issued else None
    return (_current(rule, issued, as_of) or None) if rule else None


@lru_cache(maxsize=4096)
def _current(rule: Every, issued: datetime.date, as_of: datetime.date) -> tuple[Occurrence, ...]:
    found = []
    for occurrence in _weeks(rule, issued) if rule.weekly else _months(rule, issued):
        day = occurrence.day
        if day > rule.until:
            break
        if day < issued or day < rule.since:
            continue
        found.append(occurrence)
        if day >= as_of:
            break
    return tuple(found)


def _weeks(rule: Every, issued: datetime.date) -> Iterator[Occurrence]:
    day = issued - datetime.timedelta(days=issued.weekday()) + datetime.timedelta(days=rule.day - 1)
    while day.year < datetime.MAXYEAR:
        year, week, _ = day.isocalendar()
        yield Occurrence(f"tuần {week:02d}/{year}", day)
        day += _WEEK


def _months(rule: Every, issued: datetime.date) -> Iterator[Occurrence]:
    # One period earlier: what is due in the month after a period may still be due.
    start = issued.month - 1 - (issued.month - 1) % rule.months - rule.months
    year, month = issued.year + start // 12, start % 12 + 1
    while year < datetime.MAXYEAR - 1:
        due = year * 12 + month - 1 + rule.offset
        last = last_day(due // 12, due % 12 + 1)
        day = last.replace(day=min(rule.day, last.day))
        yield Occurrence(_label(year, month, rule.months), day)
        month += rule.months
        if month > 12:
            year, month = year + 1, 1


def _label(year: int, month: int, months: int) -> str:
    """How a period of so many months that begins with `month` is called."""
    if months == 1:
        return f"tháng {padded_month(datetime.date(year, month, 1))}/{year}"
    if months == 3:
        return f"quý {QUARTERS[month // 3]}/{year}"
    if months == 6:
        return f"6 tháng {'đầu' if month == 1 else 'cuối'} năm {year}"
    if months == 12:
        return f"năm {year}"
    return f"tháng {month}–{month + months - 1}/{year}"
