"""Letters with looks as a text with marks: what is read back looks the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compose.inline import parse_runs
from generator.importing.marking import Piece, marked, plain_of


def text_of(*pieces: Piece) -> str:
    return marked(pieces, {"a": "Chú thích [1].", "b": "*sao*"}.__getitem__).text


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([Piece("thường")], "thường"),
        ([Piece("Một "), Piece("hai ", bold=True), Piece("ba")], "Một **hai** ba"),
        ([Piece("Một "), Piece("hai", True, True), Piece(".")], "Một ***hai***."),
        ([Piece("nộp "), Piece("(bản sao)", italic=True)], "nộp *(bản sao)*"),
        ([Piece("số *7* và 2*3")], r"số \*7\* và 2\*3"),
        ([Piece("2*3*4")], "2*3*4"),
        ([Piece("chữ "), Piece("", note="a"), Piece(" sau")], "chữ^[Chú thích [1].] sau"),
        ([Piece("viết ^[lạ]")], r"viết \^[lạ]"),
    ],
)
def test_marks(pieces: list[Piece], text: str) -> None:
    assert text_of(*pieces) == text


def test_emphasis_inside_a_word_is_dropped_and_told() -> None:
    found = marked([Piece("Quyết"), Piece("định", bold=True)], str)
    assert found == ("Quyếtđịnh", False)


def test_emphasis_longer_than_a_mark_may_hold_is_several() -> None:
    words = "một hai ba " * 200
    found = marked([Piece(words.strip(), bold=True)], str)
    assert found.kept
    assert all(run.bold for run in parse_runs(found.text) if run.text.strip())


letters = st.text("ab *^[]().:“\\ ", min_size=1, max_size=12)


@given(st.lists(st.builds(Piece, letters, st.booleans(), st.booleans(), st.just("")), max_size=6))
def test_no_letter_is_lost_or_added(pieces: list[Piece]) -> None:
    found = marked(pieces, str)
    printed = "".join(run.text for run in parse_runs(found.text))
    assert "".join(printed.split()) == "".join(plain_of(pieces).split())
    if found.kept and not any(piece.bold or piece.italic for piece in pieces):
        assert not any(run.bold or run.italic for run in parse_runs(found.text))
