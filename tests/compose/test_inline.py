"""`**bold**`, `*italic*`, and everything that is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.compose.inline import parse_runs, plain
from generator.compose.page import Run


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", ()),
        ("thường", (Run("thường"),)),
        ("a **đậm** b", (Run("a "), Run("đậm", bold=True), Run(" b"))),
        ("*nghiêng*.", (Run("nghiêng", italic=True), Run("."))),
        ("***cả hai***", (Run("cả hai", bold=True, italic=True),)),
        (
            "**đậm *nghiêng* đậm**",
            (
                Run("đậm ", bold=True),
                Run("nghiêng", bold=True, italic=True),
                Run(" đậm", bold=True),
            ),
        ),
        ("2*3*4", (Run("2*3*4"),)),
        ("a * b * c", (Run("a * b * c"),)),
        ("**hở", (Run("**hở"),)),
        ("Số (*) là tạm tính, số (*) khác.", (Run("Số (*) là tạm tính, số (*) khác."),)),
        (
            "*) chưa tính; **) tạm; a_*.docx, *.pdf",
            (Run("*) chưa tính; **) tạm; a_*.docx, *.pdf"),),
        ),
        ("nộp *(bản sao)* ngay", (Run("nộp "), Run("(bản sao)", italic=True), Run(" ngay"))),
        ("**“Một cửa”**, xong", (Run("“Một cửa”", bold=True), Run(", xong"))),
        ("{{ 7*7 }}", (Run("{{ 7*7 }}"),)),
        (r"mã \*123\* và *nghiêng*", (Run("mã *123* và "), Run("nghiêng", italic=True))),
        (r"**\*đậm\***", (Run("*đậm*", bold=True),)),
        (r"không phải chú thích \^[x]", (Run("không phải chú thích ^[x]"),)),
        (r"đường dẫn a\b", (Run(r"đường dẫn a\b"),)),
    ],
)
def test_marks(text, runs):
    assert parse_runs(text) == runs


def test_plain_drops_the_marks():
    assert plain("Sở **Nội vụ**") == "Sở Nội vụ"


@given(st.text("ab *", max_size=30))
def test_nothing_but_asterisks_is_ever_dropped(text):
    assert plain(text).replace("*", "") == text.replace("*", "")


def shown(text):
    """Each run's words, a note in angle brackets."""
    return [
        f"<{''.join(note.text for note in run.note)}>" if run.note else run.text
        for run in parse_runs(text)
    ]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Số liệu^[Báo cáo số 12.] tăng.", ["Số liệu", "<Báo cáo số 12.>", " tăng."]),
        ("Số liệu ^[Một [hai] ba]", ["Số liệu", "<Một [hai] ba>"]),
        ("a^[b]c^[d]", ["a", "<b>", "c", "<d>"]),
        ("a ^[ b", ["a ^[ b"]),
        ("a^[]b^[c]", ["a^[]b", "<c>"]),
        ("2^[3^[4]]", ["2", "<3^[4]>"]),
        ("x^2 [y]", ["x^2 [y]"]),
    ],
)
def test_footnotes(text, runs):
    assert shown(text) == runs


def test_a_footnote_within_emphasis():
    bold, note, rest = parse_runs("**đậm^[*nghiêng*]** thường")
    assert (bold.text, bold.bold, rest.text, rest.bold) == ("đậm", True, " thường", False)
    assert note.note == (Run("nghiêng", italic=True),)
