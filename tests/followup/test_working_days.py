"""Working days: weekends, holidays, days swapped, a workspace's own days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.diagnostics import format_diagnostic
from generator.followup.swaps import read_swaps, swaps_of
from generator.followup.working_days import Swaps, WorkingDays

SHIPPED = WorkingDays(swaps_of("")[0])


def day(text):
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("after", "upto", "count"),
    [
        ("2026-03-02", "2026-03-03", 1),
        ("2026-03-03", "2026-03-03", 0),
        ("2026-03-04", "2026-03-03", 0),
        ("2026-03-06", "2026-03-09", 1),  # a weekend
        ("2026-02-13", "2026-02-23", 1),  # Tết
        ("2026-04-24", "2026-04-28", 1),  # Giỗ Tổ on a Sunday: the Monday is off instead
        ("2026-08-21", "2026-08-24", 2),  # Saturday 22/8 is worked …
        ("2026-08-28", "2026-09-03", 1),  # … for Monday 31/8
        ("2025-12-31", "2026-01-11", 6),  # Friday 2/1 is off, Saturday 10/1 is worked
        ("2024-04-26", "2024-05-06", 4),
        ("2024-12-30", "2026-01-05", 252),
    ],
)
def test_working_days_between(after, upto, count):
    assert SHIPPED.between(day(after), day(upto)) == count


@given(
    st.dates(day("2020-01-01"), day("2030-12-31")), st.dates(day("2020-01-01"), day("2030-12-31"))
)
def test_counting_is_what_stepping_day_by_day_gives(one, other):
    after, upto = sorted((one, other))
    middle = after + (upto - after) // 2
    assert SHIPPED.between(after, upto) == SHIPPED.between(after, middle) + SHIPPED.between(
        middle, upto
    )
    count = min(SHIPPED.between(after, upto), 30)
    if count:
        assert SHIPPED.between(after, SHIPPED.after(after, count)) == count


def test_the_workspaces_own_days_have_the_last_word(tmp_path):
    path = tmp_path / "ngay-lam-viec.yaml"
    path.write_text("nghỉ:\n- 03/03/2026\nlàm bù: [2026-03-07, 2026-01-02]\n", encoding="utf-8")
    swaps, problems = swaps_of(str(path))
    assert problems == []
    own = WorkingDays(swaps)
    assert own.between(day("2026-03-02"), day("2026-03-03")) == 0
    assert own.between(day("2026-03-06"), day("2026-03-07")) == 1
    assert own.between(day("2026-01-01"), day("2026-01-02")) == 1


def test_what_is_wrong_with_the_list_is_told_where_it_stands():
    swaps, problems = read_swaps("nghỉ: [2026-02-30]\nlam bu: [x]\n".encode(), "ngay-lam-viec.yaml")
    assert swaps == Swaps()
    told = [format_diagnostic(problem).splitlines()[0] for problem in problems]
    assert told[0].startswith("ngay-lam-viec.yaml:1:8: E302")
    assert told[1].startswith("ngay-lam-viec.yaml:2:1: E202")
    assert "làm bù" in told[1]
