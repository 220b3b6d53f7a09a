"""What somebody else does between the steps of an issue."""

from __future__ import annotations

import contextlib

import pytest

from generator.core.errors import InputError
from generator.core.files import write_atomic
from generator.register import issuing
from generator.register.database import open_register
from generator.register.numbers import void
from tests.register.desks import add, said_number
from tests.register.labour import TODAY

PATH = "directives/2026/a.yaml"


@pytest.fixture
def book(office):
    with contextlib.closing(open_register(office.url)) as register:
        yield register


@pytest.fixture
def begun(office, book):
    """An issue whose number has been taken, and nothing written yet."""
    add(office.root, "a")
    job, problems = issuing.prepare(
        office.root / PATH, PATH, office.root, office.profile, date=None, today=TODAY
    )
    assert problems == []
    return job, issuing.take_numbers(book, [job], office.place)[0]


def finish(office, book, begun) -> issuing.Issued:
    def make(directive) -> bytes:
        return office.documents.make(directive, office.root)[0]

    return issuing.finish(
        book, *begun, make, lambda data: write_atomic(office.root / "output/a.docx", data)
    )


def refused(office, book, begun) -> str:
    with pytest.raises(InputError) as caught:
        finish(office, book, begun)
    return caught.value.diagnostics[0].code


def test_e808_a_file_that_is_saved_meanwhile_is_not_written_over(office, book, begun):
    text = (office.root / PATH).read_bytes() + b"# viet them\n"
    (office.root / PATH).write_bytes(text)
    assert refused(office, book, begun) == "E808"
    assert (office.root / PATH).read_bytes() == text
    assert office.disagreements() == ["E835"]
    # The same command again: the number is still this file's, the words are the new ones.
    assert office.issue(book, PATH).entry.number == 1
    assert (office.root / PATH).read_bytes().endswith(b"# viet them\n")
    assert office.disagreements() == []


def test_a_file_that_is_deleted_meanwhile_keeps_its_number(office, book, begun):
    (office.root / PATH).unlink()
    assert refused(office, book, begun) == "E001"
    assert not (office.root / PATH).exists()
    add(office.root, "a")
    assert office.issue(book, PATH).entry.number == 1


def test_e838_a_number_that_is_given_up_meanwhile_stays_given_up(office, book, begun):
    with book.writing() as connection:
        void(connection, "chung", 2026, 1, "nhầm")
    assert refused(office, book, begun) == "E838"
    assert "E838" in office.disagreements()
    assert office.entries()[0].state == "void"


def test_another_process_that_finishes_first_has_done_the_same(office, book, begun):
    office.issue_anew(PATH)
    issued = finish(office, book, begun)
    assert (issued.entry.number, issued.entry.state) == (1, "issued")
    assert said_number(office.root, PATH) == (1, "09/3/2026")
    assert office.disagreements() == []
