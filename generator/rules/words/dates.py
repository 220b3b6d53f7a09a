"""Dates as they stand in a text: `ngày 05/3/2020`, `ngày 05 tháng 3 năm 2020`."""

from __future__ import annotations

import datetime
import re

DATE = (
    r"(?P<d>\d{1,2})(?:[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
    r"| tháng (?P<mm>\d{1,2}) năm (?P<yy>\d{4}))"
)
DATE_PATTERN = re.compile(DATE)


def day_of(match: re.Match[str]) -> datetime.date | None:
    """The day that a match of `DATE` names; None where there is no such day."""
    month, year = match["m"] or match["mm"], match["y"] or match["yy"]
    try:
        return datetime.date(int(year), int(month), int(match["d"]))
    except ValueError:
        return None
