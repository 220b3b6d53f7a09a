"""Three versions of a file made into one: what two branches add stays, and every other byte."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.compare.merging import merge
from generator.compare.merging.merging import DIRECTIVE, PROGRESS, REGISTER, kind_of
from generator.compare.merging.task_numbers import Shift, recorded, shifts_of
from generator.compare.merging.verifying import lost_words, merge_verified
from generator.directive.load import load_text
from tests.compare.reading_cases import base

LETTER = base("cong-van")
LAST_TASK = "  - Báo cáo tình hình sử dụng con dấu và chữ ký số về Sở Nội vụ.\n"
LAST_RECIPIENT = "  - Trung tâm Lưu trữ lịch sử\n"
OURS = "  - Việc mới của nhánh này.\n"
THEIRS = "  - nội dung: Việc mới của nhánh kia.\n    hạn: 01/8/2026 # đã thống nhất\n"


def joined(old: str, ours: str, theirs: str, kind: str = DIRECTIVE) -> str:
    merged = merge(old.encode(), ours.encode(), theirs.encode(), kind)
    assert merged.conflicts == ()
    return merged.content.decode()


def changed(text: str, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def test_tasks_of_both_branches():
    ours = changed(LETTER, (LAST_TASK, LAST_TASK + OURS))
    theirs = changed(LETTER, (LAST_TASK, LAST_TASK + THEIRS))
    assert joined(LETTER, ours, theirs) == changed(LETTER, (LAST_TASK, LAST_TASK + OURS + THEIRS))


def test_recipients_bases_and_a_list_on_one_line():
    ours = changed(
        LETTER,
        (LAST_RECIPIENT, LAST_RECIPIENT + "  - Báo Sông Mai\n"),
        ("căn cứ:\n", "căn cứ:\n  - Căn cứ Luật Lưu trữ năm 2024\n"),
        ("lưu: [VT, VP]", "lưu: [VT, VP, TTr]"),
    )
    theirs = changed(
        LETTER,
        (LAST_RECIPIENT, LAST_RECIPIENT + "  - Đài Phát thanh\n"),
        ("mở đầu:", "  - Theo đề nghị của Chánh Văn phòng\nmở đầu:"),
        ("lưu: [VT, VP]", "lưu: [VT, TCCB, VP]"),
    )
    assert joined(LETTER, ours, theirs) == changed(
        LETTER,
        (LAST_RECIPIENT, LAST_RECIPIENT + "  - Báo Sông Mai\n  - Đài Phát thanh\n"),
        ("căn cứ:\n", "căn cứ:\n  - Căn cứ Luật Lưu trữ năm 2024\n"),
        ("mở đầu:", "  - Theo đề nghị của Chánh Văn phòng\nmở đầu:"),
        ("lưu: [VT, VP]", "lưu: [VT, TCCB, VP, TTr]"),
    )


def test_one_task_changed_in_two_fields():
    ours = changed(LETTER, ("    hạn: 30/6/2026\n", "    hạn: 15/7/2026\n"))
    theirs = changed(LETTER, ("chủ trì: Văn phòng\n", "chủ trì: Thanh tra\n"))
    both = changed(
        LETTER,
        ("    hạn: 30/6/2026\n", "    hạn: 15/7/2026\n"),
        ("chủ trì: Văn phòng\n", "chủ trì: Thanh tra\n"),
    )
    assert joined(LETTER, ours, theirs) == both
    assert joined(LETTER, theirs, ours) == both


def test_a_field_changed_twice_is_to_be_chosen():
    ours = changed(LETTER, ("    hạn: 30/6/2026\n", "    hạn: 15/7/2026\n"))
    theirs = changed(
        LETTER,
        ("    hạn: 30/6/2026\n", "    hạn: 20/7/2026\n"),
        (LAST_TASK, LAST_TASK + THEIRS),
    )
    merged = merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
    assert merged.conflicts == ("tasks.due",)
    marks = (
        "<<<<<<< nhánh này\n    hạn: 15/7/2026\n=======\n    hạn: 20/7/2026\n>>>>>>> nhánh kia\n"
    )
    assert merged.content.decode() == changed(
        LETTER, ("    hạn: 30/6/2026\n", marks), (LAST_TASK, LAST_TASK + THEIRS)
    )


def test_the_first_field_of_a_task_changed_twice():
    first = "  - mã: LT-01\n"
    ours = changed(LETTER, ("tồn đọng trong kho", "tồn đọng của kho"))
    theirs = changed(LETTER, ("tồn đọng trong kho", "còn lại trong kho"))
    merged = merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
    assert merged.conflicts == ("tasks.text",)
    assert first + "<<<<<<< nhánh này\n    nội dung: Chỉnh lý tài liệu tồn đọng của kho" in (
        merged.content.decode()
    )
    ours = changed(LETTER, (first, "  - mã: LT-02\n"))
    theirs = changed(LETTER, (first, "  - mã: LT-03\n"))
    text = merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE).content.decode()
    assert "  - mã: LT-02\n" in text
    assert "  - mã: LT-03\n" in text


def test_a_task_that_one_side_takes_out_and_the_other_changes_is_to_be_chosen():
    ours = changed(LETTER, (LAST_TASK, ""))
    theirs = changed(LETTER, (LAST_TASK, LAST_TASK.replace("về Sở Nội vụ", "trước ngày 01/9")))
    for one, other in ((ours, theirs), (theirs, ours)):
        merged = merge(LETTER.encode(), one.encode(), other.encode(), DIRECTIVE)
        assert merged.conflicts == ("tasks",)
        assert "trước ngày 01/9" in merged.content.decode()


def test_a_task_taken_out_by_one_side_is_out():
    ours = changed(LETTER, (LAST_TASK, ""))
    theirs = changed(LETTER, (LAST_RECIPIENT, LAST_RECIPIENT + "  - Báo Sông Mai\n"))
    merged = joined(LETTER, ours, theirs)
    assert LAST_TASK not in merged
    assert "Báo Sông Mai" in merged


def test_the_same_addition_on_both_sides_comes_once():
    same = changed(LETTER, (LAST_RECIPIENT, LAST_RECIPIENT + "  - Báo Sông Mai\n"))
    ours = changed(same, (LAST_TASK, LAST_TASK + OURS))
    assert joined(LETTER, ours, same) == ours


def test_tasks_in_another_order_on_one_side():
    first = LETTER[LETTER.index("  - nội dung: Rà soát") : LETTER.index("  - tiêu đề")]
    theirs = changed(LETTER, (first, ""), (LAST_TASK, LAST_TASK + first))
    ours = changed(LETTER, ("    hạn: hằng quý\n", "    hạn: hằng tháng\n"))
    assert joined(LETTER, ours, theirs) == changed(
        theirs, ("    hạn: hằng quý\n", "    hạn: hằng tháng\n")
    )


def test_comments_keys_and_line_ends_stay():
    ours = changed(LETTER, ("# Công văn có đủ", "# Bản này có đủ"), (LAST_TASK, LAST_TASK + OURS))
    theirs = changed(
        LETTER,
        (LAST_TASK, LAST_TASK + "  # việc thêm sau cuộc họp\n" + THEIRS),
        ("độ khẩn: khẩn\n", "urgency: hỏa tốc\n"),
    )
    windows = ours.replace("\n", "\r\n")
    merged = merge(LETTER.encode(), windows.encode(), theirs.encode(), DIRECTIVE).content.decode()
    assert merged.replace("\r\n", "\n") == changed(
        ours, (OURS, OURS + "  # việc thêm sau cuộc họp\n" + THEIRS),
        ("độ khẩn: khẩn\n", "urgency: hỏa tốc\n"),
    )  # fmt: skip
    assert merged.count("\r\n") == merged.count("\n")


def test_different_articles_of_one_body():
    decision = base("quyet-dinh")
    ours = changed(decision, ("kể từ ngày ký", "kể từ ngày 01/5/2026"))
    theirs = changed(decision, ("Tổ trưởng;", "làm Tổ trưởng;"))
    assert joined(decision, ours, theirs) == changed(
        decision, ("kể từ ngày ký", "kể từ ngày 01/5/2026"), ("Tổ trưởng;", "làm Tổ trưởng;")
    )
    theirs = changed(decision, ("kể từ ngày ký", "kể từ ngày 02/5/2026"))
    merged = merge(decision.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
    assert merged.conflicts == ("body",)


def checked(old: str, ours: str, theirs: str):
    return merge_verified(
        old.encode(), ours.encode(), theirs.encode(), "directives/x.yaml",
        lambda data: load_text(data, "x.yaml", None).diagnostics,
    )  # fmt: skip


def test_one_id_for_two_tasks_is_to_be_chosen():
    ours = changed(LETTER, (LAST_TASK, LAST_TASK + "  - {mã: LT-09, nội dung: Việc này.}\n"))
    theirs = changed(LETTER, ("nhiệm vụ:\n", "nhiệm vụ:\n  - {mã: LT-09, nội dung: Việc kia.}\n"))
    found = checked(LETTER, ours, theirs)
    assert found.merged.conflicts == ("tasks",)
    assert "Việc này." in found.merged.content.decode()
    assert "Việc kia." in found.merged.content.decode()


def test_what_would_not_load_is_not_believed():
    # One side gives the archive a key of its own, the other one writes it among the recipients.
    old = changed(LETTER, ("lưu: [VT, VP]\n", ""))
    ours = changed(LETTER, ("số bản: 30", "số bản: 40"))
    theirs = changed(old, (LAST_RECIPIENT, LAST_RECIPIENT + "  - 'Lưu: VT'\n"))
    found = checked(old, ours, theirs)
    assert found.doubt == "E328, dòng 42"
    assert found.merged.conflicts
    assert "'Lưu: VT'" in found.merged.content.decode()
    assert "lưu: [VT, VP]" in found.merged.content.decode()


def test_two_directives_that_have_begun_under_one_name_are_not_mixed():
    merged = merge(b"", LETTER.encode(), base("quyet-dinh").encode(), DIRECTIVE)
    assert merged.conflicts
    assert LETTER in merged.content.decode()


PROGRESS_HEAD = "# Tiến độ\ntiến độ:\n"


def test_progress_of_both_branches():
    line = '- {nhiệm vụ: "%s", xong: 2026-02-0%s}\n'
    old = PROGRESS_HEAD + line % (1, 1)
    ours, theirs = old + line % (2, 2), old + line % (3, 3) + line % (4, 4)
    assert joined(old, ours, theirs, PROGRESS) == ours + line % (3, 3) + line % (4, 4)
    without = PROGRESS_HEAD + line % (2, 2)  # a line corrected away on one side stays away
    assert joined(old, without, theirs, PROGRESS) == (without + line % (3, 3) + line % (4, 4))
    assert joined("", ours, theirs, PROGRESS) == ours + line % (3, 3) + line % (4, 4)


def test_a_register_of_both_branches():
    head = "# Sổ\nsổ:\n"
    line = '- {việc: hủy, hệ thống: "chung", số: %s}\n'
    ours, theirs = head + line % 1, head + line % 2
    assert joined(head + line % 9, ours + line % 9, theirs + line % 9, REGISTER) == (
        head + line % 1 + line % 2 + line % 9
    )


def test_the_kind_of_a_file():
    assert kind_of("directives/2026/x.yaml") == DIRECTIVE
    assert kind_of("directives/2026/x.progress.yaml") == PROGRESS
    assert kind_of("co-quan/register/2026.yaml") == REGISTER


def test_tasks_get_other_numbers():
    ours = changed(LETTER, (LAST_TASK, LAST_TASK + OURS))
    theirs = changed(LETTER, (LAST_TASK, LAST_TASK + THEIRS))
    merged = merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
    shifts = shifts_of(merged)
    assert shifts == [Shift(False, 5, 6)]
    done = '{tiến độ: [{nhiệm vụ: "%s", xong: 2026-02-01}]}'
    assert recorded(shifts, (done % 5).encode(), [(done % 1).encode()]) == []
    assert recorded(shifts, b"", [(done % 5).encode()]) == shifts


def test_a_task_put_in_the_middle_moves_those_that_the_other_side_left_alone():
    ours = changed(LETTER, ("  - tiêu đề: Tập huấn\n", OURS + "  - tiêu đề: Tập huấn\n"))
    theirs = changed(LETTER, ("số bản: 30", "số bản: 31"))
    merged = merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
    # The third one has an id of its own.
    assert shifts_of(merged) == [Shift(False, 2, 3), Shift(False, 4, 5)]
    done = '{tiến độ: [{nhiệm vụ: "2", xong: 2026-02-01}]}'.encode()
    assert recorded(shifts_of(merged), b"", [done]) == [Shift(False, 2, 3)]


def test_a_task_with_an_id_has_no_number_to_lose():
    named = "  - {mã: KT-01, nội dung: Việc mới của nhánh kia.}\n"
    ours = changed(LETTER, (LAST_TASK, LAST_TASK + OURS))
    theirs = changed(LETTER, (LAST_TASK, LAST_TASK + named))
    assert shifts_of(merge(LETTER.encode(), ours.encode(), theirs.encode(), DIRECTIVE)) == []


# Any edits of both sides, in any places: what either has added is there, or is to be chosen from.
_WORDS = st.sampled_from(["Rà soát", "Báo cáo", "Kiểm tra", "Tập huấn", "Số hóa"])
_TASK = st.builds(
    lambda words, number, due, rich: (
        f"  - nội dung: {words} việc số {number}.\n    hạn: {due}/7/2026\n"
        if rich
        else f"  - {words} việc số {number}.\n"
    ),
    _WORDS, st.integers(1, 99), st.integers(10, 28), st.booleans(),
)  # fmt: skip
_TASKS = st.lists(_TASK, min_size=1, max_size=5, unique=True)
_HEAD = "loại: công văn\nnhiệm vụ:\n"
_FOOT = "# cuối\nsố bản: 3\n"


@st.composite
def _edited(draw, tasks):
    left = [task for task in tasks if draw(st.integers(0, 5))]
    at = draw(st.integers(0, len(left)))
    return [*left[:at], *draw(st.lists(_TASK, max_size=2)), *left[at:]]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_nothing_that_was_added_is_lost(data):
    old = data.draw(_TASKS)
    ours, theirs = (data.draw(_edited(old)) for _ in range(2))
    texts = [_HEAD + "".join(tasks) + _FOOT for tasks in (old, ours, theirs)]
    merged = merge(*(text.encode() for text in texts), DIRECTIVE)
    text = merged.content.decode()
    for task in [task for task in (*ours, *theirs) if task not in old]:
        for line in task.splitlines():
            assert line.strip().removeprefix("- ") in text
    if not merged.conflicts:
        assert lost_words(*(t.encode() for t in texts), merged.content) == ""
        assert text.startswith(_HEAD) or "nhiệm vụ" not in text
        assert text.endswith(_FOOT)


@given(_TASKS, st.data())
@settings(max_examples=60, deadline=None)
def test_a_change_on_one_side_alone_is_that_side(old, data):
    changed_one = data.draw(_edited(old))
    one, other = (_HEAD + "".join(tasks) + _FOOT for tasks in (old, changed_one))
    for ours, theirs in ((one, other), (other, one)):
        merged = merge(one.encode(), ours.encode(), theirs.encode(), DIRECTIVE)
        assert merged.content.decode() == other
