"""`--fix`: nothing but the letters of a slip changes, and it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.check.fixing import fix_file, fixed
from generator.check.selecting import EVERY
from generator.check.yaml_file import Office
from generator.directive.load import load_text
from tests.check.some_rules import COMMA, DOUBLED, MISTAKE, RULES, finds, rule
from tests.directive.letters import PROFILE, letter

OFFICE = Office(PROFILE)


def fix(data: bytes, rules=RULES) -> tuple[bytes, int]:
    return fixed("thu.yaml", data, OFFICE, rules, EVERY)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("mở đầu: gửi các các phòng ,ban", "mở đầu: gửi các phòng, ban"),
        ("mở đầu: 'gửi ''các'' ,ban'  # giữ  ,a", "mở đầu: 'gửi ''các'', ban'  # giữ  ,a"),
        ('mở đầu: "\\"các\\" phòng ,\\u0062an ,a"', 'mở đầu: "\\"các\\" phòng, \\u0062an, a"'),
        ("mở đầu: >-\n  gửi  các\n  các ,ban\n\n  nữa", "mở đầu: >-\n  gửi  các, ban\n\n  nữa"),
        ("mở đầu: |\r\n  gửi ,ban\r\n  hai ,ba", "mở đầu: |\r\n  gửi, ban\r\n  hai, ba"),
        ("nhiệm vụ: [một, {nội dung: ba ba}]", "nhiệm vụ: [một, {nội dung: ba}]"),
        ("nhiệm vụ:\n- một một một", "nhiệm vụ:\n- một"),
        ("mở đầu: tốt", "mở đầu: tốt"),
    ],
)  # fmt: skip
def test_only_those_characters_change(wrong, right):
    new, _ = fix(letter(wrong))
    assert new == letter(right)


def test_a_byte_order_mark_stays():
    data = b"\xef\xbb\xbf" + letter("mở đầu: một ,hai")
    assert fix(data)[0] == data.replace(b" ,h", b", h")


def test_what_would_change_the_meaning_of_the_file_is_left():
    # Put in unseen, `: ` would make a mapping of it, and `#` behind a space a comment.
    colon = rule("VB990", finds("x", ": "), fixable=True)
    hash_ = rule("VB991", finds("y", " #"), fixable=True)
    empty = rule("VB992", finds("^tốt$", ""), fixable=True)
    data = letter("mở đầu: axb ayb\nkết thúc: tốt\n")
    assert fix(data, (colon, hash_, empty)) == (data, 0)
    quoted = letter('mở đầu: "axb ayb"\n')
    assert fix(quoted, (colon, hash_)) == (letter('mở đầu: "a: b a #b"\n'), 2)


def test_only_rules_that_say_so_and_findings_that_stand():
    ask = rule("VB993", finds("một", "1"))
    data = letter("# vanban: ignore VB902 số liệu\nmở đầu: một ,hai\n")
    assert fix(data, (ask, COMMA)) == (data, 0)
    assert fix(letter("mở đầu: có sai"), (MISTAKE,))[1] == 0


def test_rules_that_undo_each_other_end():
    there = rule("VB994", finds("a", "b"), fixable=True)
    back = rule("VB995", finds("b", "a"), fixable=True)
    new, _ = fix(letter("mở đầu: ca ca ca"), (there, back))
    assert load_text(new, "x", PROFILE).directive
    growing = rule("VB996", finds("c", "cc"), fixable=True)
    new, _ = fix(letter("mở đầu: ca"), (growing,))
    assert load_text(new, "x", PROFILE).directive


def test_a_file_that_does_not_load_is_left_alone():
    data = letter("số: không\nmở đầu: một ,hai\n")
    assert fix(data) == (data, 0)


def test_the_file_is_written_only_where_something_changes(tmp_path):
    path = tmp_path / "thu.yaml"
    path.write_bytes(letter("mở đầu: một ,hai\n"))
    link = tmp_path / "lien-ket.yaml"
    link.symlink_to(path)
    assert fix_file(str(link), OFFICE, RULES, EVERY) == 1
    assert link.is_symlink()
    assert path.read_bytes() == letter("mở đầu: một, hai\n")
    before = path.stat().st_mtime_ns
    assert fix_file(str(path), OFFICE, RULES, EVERY) == 0
    assert path.stat().st_mtime_ns == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["lien-ket.yaml", "thu.yaml"]


_WORDS = st.lists(
    st.sampled_from(["các", "các", ",ban", "'", '"', "a:", "#", "x", "\\", "- "]), max_size=9
)


@given(_WORDS, st.sampled_from(["", "'", '"', ">-\n  ", "|\n  "]))
def test_whatever_stands_there_the_result_is_right_and_done(words, style):
    text = " ".join(words)
    if style == "'":
        value = "'" + text.replace("'", "''") + "'"
    elif style == '"':
        value = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    else:
        value = style + text
    data = letter(f"mở đầu: {value}\n")
    before = load_text(data, "x", PROFILE).directive
    new, count = fix(data, (DOUBLED, COMMA))
    if before is None:
        assert count == 0
        return
    after = load_text(new, "x", PROFILE).directive
    assert after is not None
    assert after.subject == before.subject
    assert fix(new, (DOUBLED, COMMA)) == (new, 0)
