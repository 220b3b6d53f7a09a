"""The rules of numbers (Decree 30/2020, Điều 15), on both databases."""

from __future__ import annotations

import datetime

import pytest

from generator.register.database import Register
from generator.register.entries import ISSUED, PENDING, RESERVED, VOID, Entry, Metadata
from generator.register.numbers import (
    EVERY_SERIES,
    Refused,
    begin_at,
    claim,
    close_year,
    confirm,
    next_number,
    reserve,
    void,
)
from generator.register.records import entries, find, searched

JANUARY, MARCH, APRIL = (datetime.date(2026, month, 9) for month in (1, 3, 4))


def issued(register: Register, path: str, date: datetime.date = MARCH, **how: object) -> Entry:
    with register.writing() as connection:
        entry = claim(connection, path, how.pop("series", "chung"), date, **how)
        return confirm(connection, entry, "digest", Metadata(subject=path))


def refused(register: Register, code: str, function, *arguments: object, **how: object) -> Refused:
    with register.writing() as connection, pytest.raises(Refused) as caught:
        function(connection, *arguments, **how)
    assert caught.value.code == code
    return caught.value


def test_numbers_follow_one_another_and_begin_again_each_year(register: Register) -> None:
    assert [issued(register, p, JANUARY).number for p in "abc"] == [1, 2, 3]
    assert issued(register, "d", datetime.date(2027, 1, 1)).number == 1
    assert issued(register, "e", datetime.date(2026, 12, 31)).number == 4


def test_each_series_has_its_own_numbers(register: Register) -> None:
    assert issued(register, "a").number == 1
    assert issued(register, "b", series="mật").number == 1
    assert issued(register, "c").number == 2


def test_a_file_gets_one_number_however_often_it_is_tried(register: Register) -> None:
    with register.writing() as connection:
        first = claim(connection, "a", "chung", MARCH)
    with register.writing() as connection:
        again = claim(connection, "a", "chung", APRIL, chosen=False)
        assert next_number(connection, "chung", 2026) == 2
    assert first == again == Entry("chung", 2026, 1, PENDING, MARCH, "a")


def test_a_file_that_waits_for_its_number_takes_no_other(register: Register) -> None:
    with register.writing() as connection:
        claim(connection, "a", "chung", MARCH)
    assert refused(register, "E812", claim, "a", "chung", APRIL).params["number"] == "01"
    refused(register, "E812", claim, "a", "mật", MARCH)
    refused(register, "E812", claim, "a", "chung", MARCH, number=2)


def test_an_issued_file_gets_no_second_number(register: Register) -> None:
    issued(register, "a")
    why = refused(register, "E811", claim, "a", "chung", APRIL)
    assert why.params == {"number": "01", "date": "09/3/2026"}


def test_dates_follow_the_numbers(register: Register) -> None:
    issued(register, "a", MARCH)
    why = refused(register, "E814", claim, "b", "chung", JANUARY)
    assert why.params == {"date": "09/01/2026", "last": "09/3/2026", "number": "01"}
    assert issued(register, "b", JANUARY, backdate_reason="ký muộn").reason == "ký muộn"
    # The latest date counts, not that of the last number.
    refused(register, "E814", claim, "c", "chung", datetime.date(2026, 2, 1))
    # Another series has dates of its own.
    assert issued(register, "d", JANUARY, series="mật").number == 1


def test_a_reserved_number_is_for_whoever_asks_for_it(register: Register) -> None:
    issued(register, "a", JANUARY)
    with register.writing() as connection:
        kept = reserve(connection, "chung", JANUARY, 2, "họp giao ban")
    assert [(e.number, e.state) for e in kept] == [(2, RESERVED), (3, RESERVED)]
    assert issued(register, "b", MARCH).number == 4
    assert issued(register, "c", JANUARY, number=3).number == 3
    # Between 3 (January) and 4 (March) there is no April.
    why = refused(register, "E821", claim, "d", "chung", APRIL, number=2)
    assert why.params["number"] == "03"
    refused(register, "E816", claim, "e", "chung", MARCH, number=4)


def test_a_voided_number_is_never_given_again(register: Register) -> None:
    issued(register, "a")
    issued(register, "b")
    with register.writing() as connection:
        assert void(connection, "chung", 2026, 2, "in sai").state == VOID
    assert issued(register, "c").number == 3
    assert refused(register, "E815", claim, "d", "chung", APRIL, number=2).params["reason"]
    refused(register, "E820", void, "chung", 2026, 2, "lại")
    refused(register, "E819", void, "chung", 2026, 4, "chưa có")
    refused(register, "E819", void, "chung", 2025, 1, "chưa có")
    # The file of a voided number may be issued again, under another one.
    assert issued(register, "b").number == 4


def test_a_number_that_was_left_out_can_be_given_up(register: Register) -> None:
    with register.writing() as connection:
        begin_at(connection, "chung", 2026, 126, "sổ giấy")
        assert next_number(connection, "chung", 2026) == 126
    refused(register, "E819", void, "chung", 2026, 125, "trên giấy")


def test_a_year_that_began_on_paper(register: Register) -> None:
    assert issued(register, "a", number=126).number == 126
    assert issued(register, "b").number == 127
    assert refused(register, "E817", claim, "c", "chung", APRIL, number=130).params["next"] == "128"
    # Only the first number may be chosen so; a lower one has its date before it.
    refused(register, "E821", claim, "c", "chung", APRIL, number=5)


@pytest.mark.parametrize("name", ["chung", EVERY_SERIES])
def test_a_closed_year_gives_no_numbers(register: Register, name: str) -> None:
    issued(register, "a")
    with register.writing() as connection:
        close_year(connection, name, 2026, "hết năm")
    refused(register, "E813", claim, "b", "chung", APRIL)
    refused(register, "E813", reserve, "chung", APRIL, 1, "muộn")
    assert issued(register, "c", datetime.date(2027, 1, 2)).number == 1


def test_no_number_beyond_the_last_one(register: Register) -> None:
    issued(register, "a", number=99_999)
    refused(register, "E818", claim, "b", "chung", MARCH)
    refused(register, "E818", reserve, "chung", MARCH, 1, "x")


def test_nothing_is_written_when_something_fails(register: Register) -> None:
    def broken_off() -> None:
        with register.writing() as connection:
            claim(connection, "a", "chung", MARCH)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken_off()
    with register.reading() as connection:
        assert entries(connection) == []


def test_an_entry_comes_back_as_it_was_written(register: Register) -> None:
    metadata = Metadata(
        type="quyết định",
        symbol="QĐ-SNV",
        subject="ban hành Quy chế “A & B” \\ % _",
        agency="Sở Nội vụ",
        signers=(("Giám đốc", "Nguyễn Văn An"),),
        recipients=("Như Điều 2", "UBND tỉnh"),
        archive=("VT",),
        copies=5,
        urgency="khẩn",
        due=APRIL,
        words="một hai",
    )
    with register.writing() as connection:
        entry = claim(connection, "a", "chung", MARCH)
        confirm(connection, entry, "d", metadata)
    with register.reading() as connection:
        found = find(connection, "chung", 2026, 1)
    assert found == Entry("chung", 2026, 1, ISSUED, MARCH, "a", "d", metadata=metadata)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("đôn đốc", ["a"]),
        ("don doc", ["a", "b"]),
        ("DON DOC BAO CAO", ["a"]),
        ("đơn độc", ["b"]),
        ("01/", ["a"]),
        ("100%", ["b"]),
        ("_", []),
        ("không có", []),
    ],
)
def test_searching_with_and_without_marks(
    register: Register, words: str, expected: list[str]
) -> None:
    texts = {"a": "đôn đốc báo cáo quý I", "b": "chỉ còn đơn độc 100%"}
    with register.writing() as connection:
        for path, subject in texts.items():
            entry = claim(connection, path, "chung", MARCH)
            confirm(connection, entry, "", Metadata(subject=subject))
    with register.reading() as connection:
        assert [entry.path for entry in searched(connection, words)] == expected
