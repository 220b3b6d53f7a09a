"""A book is made of a period, of types, of a series."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from generator.register.book import selected
from generator.register.entries import ISSUED, RESERVED, VOID, Entry, Metadata
from tests.register.books import ENTRIES, bare, issued, letter

DAY = datetime.date


def numbers(entries):
    return [entry.number for entry in entries]


def test_both_days_of_a_period_are_in_it():
    entries = [issued(1, 1, 4), issued(2, 1, 5), issued(3, 1, 9), issued(4, 1, 10)]
    found = selected(entries, first=DAY(2026, 1, 5), last=DAY(2026, 1, 9))
    assert numbers(found) == [2, 3]


def test_everything_that_is_not_secret_is_selected_unless_asked_otherwise():
    assert numbers(selected(ENTRIES)) == [1, 2, 3, 4, 5, 6]
    assert numbers(selected(ENTRIES, secret=True)) == [1, 2, 3, 4, 5, 6, 7]


def test_a_number_without_a_date_stands_in_the_book_of_the_number_before_it():
    entries = [issued(1, 1, 31), bare(2, VOID), issued(3, 2, 1), bare(4, RESERVED)]
    assert numbers(selected(entries, last=DAY(2026, 1, 31))) == [1, 2]
    assert numbers(selected(entries, first=DAY(2026, 2, 1))) == [3, 4]


def test_a_year_that_begins_without_a_date_begins_with_its_first_document():
    entries = [bare(1, RESERVED), issued(2, 6, 1)]
    assert numbers(selected(entries, first=DAY(2026, 6, 1))) == [1, 2]
    assert numbers(selected([bare(1, VOID)], last=DAY(2026, 1, 1))) == [1]


def test_types_are_named_whatever_the_case_and_a_bare_number_has_none():
    assert numbers(selected(ENTRIES, types=["Công Văn"])) == [2, 6]
    assert numbers(selected(ENTRIES, types=("công văn", "kế hoạch"))) == [2, 5, 6]


def test_a_series_is_asked_for_by_its_name():
    entries = [letter(1), issued(1)._replace(series="quyết định")]
    assert selected(entries, series="quyết định") == [entries[1]]


DATES = st.dates(DAY(2025, 1, 1), DAY(2026, 12, 31))


@given(
    entries=st.lists(
        st.builds(
            Entry,
            series=st.sampled_from(("chung", "mật")),
            year=st.sampled_from((2025, 2026)),
            number=st.integers(1, 40),
            state=st.sampled_from((ISSUED, VOID)),
            date=st.none() | DATES,
            metadata=st.builds(Metadata, secrecy=st.sampled_from(("", "mật"))),
        ),
        unique_by=lambda entry: entry[:3],
    ),
    end=DATES,
    secret=st.booleans(),
)
def test_two_periods_one_after_the_other_hold_everything_once(entries, end, secret):
    first = selected(entries, last=end, secret=secret)
    second = selected(entries, first=end + datetime.timedelta(1), secret=secret)
    assert sorted(first + second, key=lambda entry: entry[:3]) == selected(entries, secret=secret)
