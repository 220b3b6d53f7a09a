"""A draft that is written anew keeps what people have changed in it, or says what it would lose."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.followup.redrafting import is_about, redrafted, with_trailer

FIRST = """\
loại: công văn
trích yếu: đôn đốc
nội dung: |
  Đến ngày 15/4, còn 2 việc.
  Đề nghị làm.
"""


def lines(text: str | None) -> list[str]:
    assert text is not None
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_what_nobody_touched_is_written_anew() -> None:
    draft = with_trailer(FIRST)
    new = FIRST.replace("15/4, còn 2", "20/4, còn 1")
    assert redrafted(draft, new).text == with_trailer(new)
    assert redrafted(draft, FIRST).text == draft


def test_a_changed_line_stays_beside_one_that_is_written_anew() -> None:
    draft = with_trailer(FIRST).replace("Đề nghị làm.", "Yêu cầu làm ngay.")
    result = redrafted(draft, FIRST.replace("15/4, còn 2", "20/4, còn 1"))
    assert lines(result.text)[3:] == ["  Đến ngày 20/4, còn 1 việc.", "  Yêu cầu làm ngay."]


def test_hand_made_changes_outlive_a_second_time() -> None:
    draft = with_trailer(FIRST).replace("Đề nghị làm.", "Yêu cầu làm ngay.")
    once = redrafted(draft, FIRST.replace("15/4", "20/4")).text
    assert once is not None
    twice = redrafted(once, FIRST.replace("15/4", "25/4"))
    assert lines(twice.text)[3:] == ["  Đến ngày 25/4, còn 2 việc.", "  Yêu cầu làm ngay."]


def test_added_and_removed_lines_stay_so() -> None:
    draft = with_trailer(FIRST)
    added = draft.replace("loại: công văn\n", "loại: công văn\nđộ khẩn: khẩn\n")
    removed = added.replace("trích yếu: đôn đốc\n", "")
    result = redrafted(removed, FIRST.replace("15/4", "20/4"))
    assert lines(result.text)[:3] == ["loại: công văn", "độ khẩn: khẩn", "nội dung: |"]


def test_a_line_that_changed_on_both_sides_is_told() -> None:
    draft = with_trailer(FIRST).replace("còn 2 việc.", "còn hai việc quan trọng.")
    result = redrafted(draft, FIRST.replace("còn 2", "còn 1"))
    assert result.text is None
    assert result.lost == ((4, "  Đến ngày 15/4, còn hai việc quan trọng."),)


def test_without_the_hashes_every_other_line_counts_as_written_by_hand() -> None:
    result = redrafted(FIRST.replace("Đề nghị làm.", "Khác."), FIRST)
    assert result.lost == ((5, "  Khác."),)
    assert redrafted(FIRST, FIRST).text == with_trailer(FIRST)


_LINES = st.lists(st.sampled_from([f"{name}: {n}" for name in "abc" for n in range(4)]), max_size=8)


@given(first=_LINES, new=_LINES, data=st.data())
def test_nothing_that_was_typed_is_lost_in_silence(
    first: list[str], new: list[str], data: st.DataObject
) -> None:
    draft = with_trailer("\n".join(first) + "\n").splitlines()
    typed = []
    for number in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.integers(0, len(first)))
        typed.append(f"gõ tay {number}")
        if place < len(first) and data.draw(st.booleans()):
            draft[place] = typed[-1]
        else:
            draft.insert(place, typed[-1])
    typed = [line for line in typed if line in draft]
    result = redrafted("\n".join(draft) + "\n", "\n".join(new) + "\n")
    if result.text is None:
        assert set(typed) & {line for _, line in result.lost}
        assert all(draft[number - 1] == line for number, line in result.lost)
    else:
        assert set(typed) <= set(result.text.splitlines())


@given(data=st.data(), first=_LINES)
def test_however_often_it_is_written_anew_nothing_typed_is_lost_and_what_stays_out_is_told(
    data: st.DataObject, first: list[str]
) -> None:
    draft, generated = with_trailer("\n".join(first) + "\n", "ct"), first
    for turn in range(data.draw(st.integers(1, 4))):
        lines = draft.splitlines()
        for _ in range(data.draw(st.integers(0, 2))):
            place = data.draw(st.integers(0, len(lines)))
            if data.draw(st.booleans()):
                lines.insert(place, f"gõ tay {turn}")
            elif place < len(lines) and not lines[place].startswith("#"):
                del lines[place]
        edited = "\n".join(lines) + "\n"
        new = data.draw(_LINES)
        result = redrafted(edited, "\n".join(new) + "\n", "ct")
        typed = [line for line in lines if line.startswith("gõ tay")]
        if result.text is None:
            assert result.lost
            assert all(lines[number - 1] == line for number, line in result.lost)
            draft = edited
            continue
        there = result.text.splitlines()
        assert sorted(typed) == sorted(line for line in there if line.startswith("gõ tay"))
        # What was not there before is in it, or is told to be out.
        assert set(new) - set(generated) <= {*there, *result.left_out}
        generated = new
        assert is_about(result.text, "ct")
        assert not is_about(result.text, "kh")
        draft = result.text
