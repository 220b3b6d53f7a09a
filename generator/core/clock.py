"""What day it is in Viet Nam (Asia/Ho_Chi_Minh, UTC+7 all year)."""

from __future__ import annotations

import datetime

VIETNAM = datetime.timezone(datetime.timedelta(hours=7))


def today() -> datetime.date:
    """Today's date in Viet Nam, whatever time zone the machine keeps."""
    return datetime.datetime.now(VIETNAM).date()
