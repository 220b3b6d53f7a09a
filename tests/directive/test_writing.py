"""Number and date are written into a person's file; every other byte stays as it is."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.directive.writing import CannotWrite, with_values

BOTH = {"number": 12, "date": datetime.date(2026, 1, 9)}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("loại: công văn\n", "loại: công văn\nsố: 12\nngày: 09/01/2026\n"),
        ("loại: công văn", "loại: công văn\nsố: 12\nngày: 09/01/2026"),
        ("type: CV\nsubject: a\n", "type: CV\nnumber: 12\ndate: 2026-01-09\nsubject: a\n"),
        # comments, blank lines, other keys and their order stay
        (
            "# đầu\n\ntrích yếu: a  # b\nloại: CV   # loại\n\n# số: 5\nkính gửi: c\n",
            "# đầu\n\ntrích yếu: a  # b\nloại: CV   # loại\nsố: 12\nngày: 09/01/2026\n\n# số: 5\n"
            "kính gửi: c\n",
        ),
        # line ends as the file has them
        ("loại: CV\r\na: b\r\n", "loại: CV\r\nsố: 12\r\nngày: 09/01/2026\r\na: b\r\n"),
        ("loại: CV\ra: b\r", "loại: CV\rsố: 12\rngày: 09/01/2026\ra: b\r"),
        # values that take more than their own line
        (
            "loại: >-\n  công\n  văn\na: b\n",
            "loại: >-\n  công\n  văn\nsố: 12\nngày: 09/01/2026\na: b\n",
        ),
        ("loại:\n  công văn\na: b\n", "loại:\n  công văn\nsố: 12\nngày: 09/01/2026\na: b\n"),
        ('loại: "công\n  văn"\na: b', 'loại: "công\n  văn"\nsố: 12\nngày: 09/01/2026\na: b'),
        ("  loại: CV\n  a: b\n", "  loại: CV\n  số: 12\n  ngày: 09/01/2026\n  a: b\n"),
        ("---\nloại: CV\n...\n", "---\nloại: CV\nsố: 12\nngày: 09/01/2026\n...\n"),
        # written in braces
        ("{loại: CV, a: b}", "{loại: CV, số: 12, ngày: 09/01/2026, a: b}"),
        ('{"type": "CV"}\n', '{"type": "CV", number: 12, date: 2026-01-09}\n'),
        ("{\n  loại: CV,\n  a: b\n}\n", "{\n  loại: CV, số: 12, ngày: 09/01/2026,\n  a: b\n}\n"),
        # what is there is replaced in its place
        ("số: 3 # cũ\nloại: CV\nngày: '1/1/2026'\n", "số: 12 # cũ\nloại: CV\nngày: 09/01/2026\n"),
        ("loại: CV\nngày: 2026-01-01\n", "loại: CV\nsố: 12\nngày: 09/01/2026\n"),
        ("\ufeffloại: CV\n", "\ufeffloại: CV\nsố: 12\nngày: 09/01/2026\n"),
        ("Loại: CV\nPhụ: 1\n", "Loại: CV\nsố: 12\nngày: 09/01/2026\nPhụ: 1\n"),
    ],
)  # fmt: skip
def test_where_number_and_date_go(before: str, after: str) -> None:
    assert with_values(before.encode(), BOTH).decode() == after


def test_a_file_that_cannot_be_written_into_is_left_alone() -> None:
    with pytest.raises(CannotWrite):
        with_values(b"trich yeu: a\n", BOTH)
    with pytest.raises(CannotWrite):
        with_values(b"[a]\n", BOTH)
    with pytest.raises(CannotWrite):
        with_values("? loại\n: CV\na: b\n".encode(), BOTH)


_KEYS = st.sampled_from(["trích yếu", "kính gửi", "ghi chú", "a b", "x"])
_VALUES = st.one_of(
    st.sampled_from(["a", "'b # c'", '"d: e"', ">-\n  f\n  g", "|\n  h\n\n  i\n", "[j]", "\n- l"]),
    st.text("abc đ", min_size=1).map(lambda t: f"'{t}'"),
)  # fmt: skip
_COMMENTS = st.sampled_from(["", "# ghi chú\n", "\n", "  # x\n"])


@given(
    entries=st.dictionaries(_KEYS, st.tuples(_COMMENTS, _VALUES)),
    place=st.integers(0, 5),
    kind=st.sampled_from(["CV", "'công văn'", ">-\n  công\n  văn", "CV # c"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
)
def test_everything_but_the_two_lines_stays(
    entries: dict[str, tuple[str, str]], place: int, kind: str, line_end: str, last: bool
) -> None:
    parts = [f"{comment}{key}: {value}\n" for key, (comment, value) in entries.items()]
    parts.insert(place, f"loại: {kind}\n")
    text = "".join(parts).replace("\n", line_end)
    text = text if last else text.removesuffix(line_end)
    written = with_values(text.encode(), BOTH).decode()
    line_end = line_end if line_end in text else "\n"
    added = f"số: 12{line_end}ngày: 09/01/2026{line_end}"
    at = written.index("số: 12")
    if written.endswith("ngày: 09/01/2026"):
        assert written[:at].removesuffix(line_end) == text
    else:
        assert written[at : at + len(added)] == added
        assert written[:at] + written[at + len(added) :] == text
