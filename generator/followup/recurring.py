"""The words of a deadline that comes again: `trước ngày 20 hằng tháng`, `định kỳ 6 tháng`.

All texts here are folded: without case and marks, one space between words.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from generator.followup.one_day import COUNTS, YEAR, one_day, without_lead

_FIRST, _LAST = datetime.date(1900, 1, 1), datetime.date(9000, 12, 31)
LAST_OF_MONTH = 31


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
_BOUND = re.compile(rf"(?P<day>.*?) ?\b(?:(?:trong )?nam {YEAR}|(?:cho )?den (?P<until>.+))")
_WEEKDAYS = {"hai": 1, "2": 1, "ba": 2, "3": 2, "tu": 3, "4": 3, "nam": 4, "5": 4, "sau": 5, "6": 5,
             "bay": 6, "7": 6}  # fmt: skip
_WEEKDAY = re.compile(rf"(?:thu (?P<name>{'|'.join(_WEEKDAYS)})|chu nhat)")
_DAY = re.compile(r"(?P<day>\d{1,2})(?: cua)?(?P<next> thang (?:sau|tiep theo|ke tiep))?")
_END = re.compile(r"cuoi(?: cung)?(?: cua)?(?: (?:thang|quy|ky|nam))?")
_DAY_OFYEAR = re.compile(r"(?:(?P<day>\d{1,2})(?:/| thang )|thang )(?P<month>\d{1,2})")


def again(text: str, issued: datetime.date) -> Every | None:
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
        months = _MONTHS[unit] if unit else COUNTS.get(count) or int(count)
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
            since, until = _FIRST, one_day(bound["until"], issued)
        if not isinstance(until, datetime.date):
            return None
        rule = rule._replace(since=since, until=until)
    words = " ".join(f"{before} {behind}".split())
    words = without_lead(words)
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
    if rule.months == 12 and (found := _DAY_OFYEAR.fullmatch(words)):
        day, month = int(found["day"] or LAST_OF_MONTH), int(found["month"])
        if 1 <= day <= LAST_OF_MONTH and 1 <= month <= 12:
            return rule._replace(day=day, offset=month - 1)
    return None
