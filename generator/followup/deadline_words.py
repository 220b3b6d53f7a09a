"""The words of a deadline, read: `cuối quý III`, `trước ngày 20 hằng tháng`, `trong 10 ngày`.

All is compared folded (without case and marks), so `hàng tháng` is `hằng tháng`. What is not read
to its last word is not read at all: a wrong day is worse than none.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from generator.core.text import fold
from generator.followup.one_day import InWorkingDays, one_day
from generator.followup.recurring import Every, again

Rule = datetime.date | InWorkingDays | Every

# No deadline is longer; what is could keep the patterns busy for ever.
_LONGEST = 200
# What is said besides, and names no day: `(qua Văn phòng Sở)`.
_ASIDE = re.compile(r"\((?![^()]*(?:\d|hang|moi|tuan|thang|quy|nam))[^()]*\)")
_NO_BRACKETS = str.maketrans("()", "  ")
# The hour does not move the day.
_HOUR = re.compile(
    r"\b\d{1,2} ?(?:h|gio|g|:)(?: ?\d{2})?(?: ?phut\b|')?(?=[ ,]|$)(?:,? (?:cua |cung )?(?=ngay))?"
    r"|\b(?:sang|chieu) (?=thu |ngay )"
)


@lru_cache(maxsize=4096)
def rule_of(words: str, issued: datetime.date) -> Rule | None:
    """What the words of a deadline say, in a document issued on `issued`; None where no day."""
    if len(words) > _LONGEST:
        return None
    text = _ASIDE.sub(" ", fold(words)).translate(_NO_BRACKETS)
    text = _HOUR.sub("", text)
    text = re.sub(r"\s*([/,])\s*", r"\1", text).replace(",", " ")
    text = " ".join(text.strip(" .;:!“”\"'").split())
    try:
        return again(text, issued) or one_day(text, issued)
    except (ValueError, OverflowError):  # 31/02, or a day beyond the calendar
        return None
