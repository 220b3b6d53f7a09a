"""What the words of a deadline come to, as a table; and what holds of any words."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.directive.model import Due
from generator.followup.deadlines import occurrences
from generator.followup.working_days import Swaps, WorkingDays

ISSUED = datetime.date(2026, 2, 10)
AS_OF = datetime.date(2026, 7, 1)
CALENDAR = WorkingDays(Swaps())

ONE_DAY = [
    ("30/6/2026", "2026-06-30"),
    ("ngày 30 tháng 6 năm 2026", "2026-06-30"),
    ("2026-06-30", "2026-06-30"),
    ("trước ngày 30/6/2026", "2026-06-30"),
    ("Trước ngày 30/6/2026.", "2026-06-30"),
    ("trước 17 giờ 00 ngày 30/6/2026", "2026-06-30"),
    ("trước 17h00, ngày 30/6/2026", "2026-06-30"),
    ("truoc ngay 30/6/2026", "2026-06-30"),
    ("TRƯỚC NGÀY 30/6/2026", "2026-06-30"),
    ("hoàn thành trước ngày 30/6/2026", "2026-06-30"),
    ("chậm nhất ngày 30/6", "2026-06-30"),
    ("chậm nhất là ngày 30/6/2026 (qua Văn phòng Sở)", "2026-06-30"),
    ("trước 20/6", "2026-06-20"),
    ("trước ngày 10/02", "2026-02-10"),
    ("trước ngày 09/02", "2027-02-09"),
    ("cuối tháng 6", "2026-06-30"),
    ("cuối tháng 6/2026", "2026-06-30"),
    ("cuối tháng 6 năm 2026", "2026-06-30"),
    ("cuối tháng 1", "2027-01-31"),
    ("đầu tháng 6", "2026-06-10"),
    ("giữa tháng 6", "2026-06-20"),
    ("tháng 6/2026", "2026-06-30"),
    ("trong tháng 6", "2026-06-30"),
    ("tháng 02/2028", "2028-02-29"),
    ("trước tháng 6/2026", "2026-05-31"),
    ("quý III/2026", "2026-09-30"),
    ("quý 3 năm 2026", "2026-09-30"),
    ("cuối quý III", "2026-09-30"),
    ("trong quý IV năm 2026", "2026-12-31"),
    ("hết quý II", "2026-06-30"),
    ("đầu quý III/2026", "2026-07-31"),
    ("6 tháng đầu năm 2026", "2026-06-30"),
    ("6 tháng cuối năm", "2026-12-31"),
    ("9 tháng đầu năm 2026", "2026-09-30"),
    ("cuối năm", "2026-12-31"),
    ("cuối năm 2027", "2027-12-31"),
    ("hết năm 2026", "2026-12-31"),
    ("năm 2026", "2026-12-31"),
    ("trong năm 2026", "2026-12-31"),
    ("trong 10 ngày kể từ ngày ký", "2026-02-20"),
    ("10 ngày kể từ ngày ban hành Chỉ thị này", "2026-02-20"),
    # 16–20/02/2026 are Tết.
    ("trong 10 ngày làm việc kể từ ngày ban hành", "2026-03-03"),
    ("trong thời hạn 05 ngày làm việc, kể từ ngày ký", "2026-02-24"),
    ("02 tuần", "2026-02-24"),
    ("01 tháng", "2026-03-10"),
    ("trước 10g00' ngày 30/6", "2026-06-30"),
    ("thực hiện xong trước ngày 30/6/2026", "2026-06-30"),
    ("gửi báo cáo về Sở trước ngày 30/6/2026", "2026-06-30"),
    ("cuối tháng", "2026-02-28"),
    ("cuối quý", "2026-03-31"),
    ("trong tuần", "2026-02-15"),
    ("trong vòng một tháng", "2026-03-10"),
    ("từ ngày 01/3/2026 đến ngày 31/3/2026", "2026-03-31"),
    ("từ ngày 01/3 đến hết ngày 31/3/2026", "2026-03-31"),
]  # fmt: skip

AGAIN = [
    ("trước ngày 20 hằng tháng", "tháng 02/2026 2026-02-20 … tháng 7/2026 2026-07-20", 6),
    ("trước ngày 05 hằng tháng", "tháng 3/2026 2026-03-05 … tháng 7/2026 2026-07-05", 5),
    ("ngày 25 hàng tháng", "tháng 02/2026 2026-02-25 … tháng 7/2026 2026-07-25", 6),
    ("hằng tháng, trước ngày 25", "tháng 02/2026 2026-02-25 … tháng 7/2026 2026-07-25", 6),
    ("ngày 31 hằng tháng", "tháng 02/2026 2026-02-28 … tháng 7/2026 2026-07-31", 6),
    ("trước ngày 05 tháng sau hằng tháng", "tháng 02/2026 2026-03-05 … tháng 6/2026 2026-07-05", 5),
    ("hằng tháng", "tháng 02/2026 2026-02-28 … tháng 7/2026 2026-07-31", 6),
    ("Hàng tháng", "tháng 02/2026 2026-02-28 … tháng 7/2026 2026-07-31", 6),
    ("định kỳ hằng tháng (trước ngày 25)", "tháng 02/2026 2026-02-25 … tháng 7/2026 2026-07-25", 6),
    ("hằng tháng (qua Văn phòng Sở)", "tháng 02/2026 2026-02-28 … tháng 7/2026 2026-07-31", 6),
    ("trước 16 giờ ngày 20 hằng tháng", "tháng 02/2026 2026-02-20 … tháng 7/2026 2026-07-20", 6),
    ("trước 16h00 thứ sáu hằng tuần", "tuần 07/2026 2026-02-13 … tuần 27/2026 2026-07-03", 21),
    ("hằng tuần", "tuần 07/2026 2026-02-15 … tuần 27/2026 2026-07-05", 21),
    ("thứ sáu hằng tuần", "tuần 07/2026 2026-02-13 … tuần 27/2026 2026-07-03", 21),
    ("thứ Hai hằng tuần", "tuần 08/2026 2026-02-16 … tuần 28/2026 2026-07-06", 21),
    ("hằng quý", "quý I/2026 2026-03-31 … quý III/2026 2026-09-30", 3),
    ("định kỳ hằng quý", "quý I/2026 2026-03-31 … quý III/2026 2026-09-30", 3),
    ("trước ngày 15 của tháng cuối quý", "quý I/2026 2026-03-15 … quý III/2026 2026-09-15", 3),
    ("ngày 20 tháng cuối quý", "quý I/2026 2026-03-20 … quý III/2026 2026-09-20", 3),
    ("trước ngày 20 của tháng cuối hằng quý", "quý I/2026 2026-03-20 … quý III/2026 2026-09-20", 3),
    ("6 tháng một lần", "6 tháng đầu năm 2026 2026-06-30 … 6 tháng cuối năm 2026 2026-12-31", 2),
    ("định kỳ 6 tháng", "6 tháng đầu năm 2026 2026-06-30 … 6 tháng cuối năm 2026 2026-12-31", 2),
    ("hằng năm", "năm 2026 2026-12-31 … năm 2026 2026-12-31", 1),
    ("trước ngày 15/12 hằng năm", "năm 2026 2026-12-15 … năm 2026 2026-12-15", 1),
    ("hằng quý năm 2026", "quý I/2026 2026-03-31 … quý III/2026 2026-09-30", 3),
    ("hằng tháng đến hết năm 2026", "tháng 02/2026 2026-02-28 … tháng 7/2026 2026-07-31", 6),
    ("hằng tháng đến hết tháng 4/2026", "tháng 02/2026 2026-02-28 … tháng 4/2026 2026-04-30", 3),
]  # fmt: skip

NO_DAY = [
    "thường xuyên", "theo kế hoạch", "ngay", "ngay sau khi ký", "theo Kế hoạch năm 2026", "31/02",
    "tháng 13", "hằng ngày", "trong 10 ngày kể từ ngày nhận được văn bản", "sớm nhất", "…",
    "hằng tháng theo yêu cầu", "trước ngày 15/6 và 15/12 hằng năm", "định kỳ 6 tháng, hằng năm",
    "báo cáo quý II trước ngày 15/7 và quý III trước ngày 15/10",
    "trước Tết", "quý V", "ngày 40 hằng tháng", "0 tháng một lần", "(" * 60_000,
    "từ a đến " * 6_000, "từ a đến " * 20,
]  # fmt: skip


def days(words, as_of=AS_OF, issued=ISSUED):
    return occurrences(Due(words=words), issued, as_of, CALENDAR)


@pytest.mark.parametrize(("words", "day"), ONE_DAY)
def test_words_that_name_one_day(words, day):
    found = days(words)
    assert day == (found and found[0].day.isoformat())
    assert found is None or (len(found) == 1 and found[0].period == "")


@pytest.mark.parametrize(("words", "span", "count"), AGAIN)
def test_words_that_name_a_day_in_every_period(words, span, count):
    found = days(words)
    assert found is not None
    first, last = span.split(" … ")
    assert f"{found[0].period} {found[0].day}".startswith(first)
    assert f"{found[-1].period} {found[-1].day}" == last
    assert count in (None, len(found))


@pytest.mark.parametrize("words", NO_DAY)
def test_words_that_name_no_day(words):
    assert days(words) is None


def test_a_day_before_the_document_is_none():
    assert occurrences(Due(day=datetime.date(2026, 1, 1)), ISSUED, AS_OF, CALENDAR) is None
    assert days("hằng quý năm 2025") is None


_PIECES = """
trước sau ngày tháng quý năm tuần hằng hàng mỗi định kỳ lần một 6 20 31 2026 15/12 30/6/2026 / . ,
đầu giữa cuối từ đến hết III kể ký làm việc thứ sáu 01 0 999 trong của 31/02 29/02
""".split()
_WORDS = st.lists(st.sampled_from(_PIECES), max_size=9).map(" ".join)
_DAYS = st.dates(datetime.date(1945, 1, 1), datetime.date(2100, 12, 31))


@given(_WORDS | st.text(), _DAYS, _DAYS)
def test_of_any_words_the_days_ascend_from_the_document_on_and_periods_differ(words, issued, as_of):
    found = days(words, as_of, issued)
    if found is None:
        return
    assert found
    assert found[0].day >= issued
    assert all(a.day < b.day for a, b in pairwise(found))
    assert len({occurrence.period for occurrence in found}) == len(found)
    assert all(occurrence.day < as_of for occurrence in found[:-1])
