"""A YAML directive under the rules: places, comments that let findings stand."""

from __future__ import annotations

import pytest

from generator.check.selecting import Selection
from generator.check.yaml_file import Office, check_yaml
from tests.check.some_rules import RULES
from tests.directive.letters import PROFILE, letter


def check(text: str, selection: Selection = Selection()):  # noqa: B008
    return check_yaml("thu.yaml", letter(text), Office(PROFILE), RULES, selection, "vi")


def found(text: str, selection: Selection = Selection()):  # noqa: B008
    return [(f.code, f.span.line, f.span.column) for f in check(text, selection).found]


def test_a_finding_stands_where_its_letters_stand():
    assert found("mở đầu: >-\n  Gửi các\n  các phòng\n") == [("VB901", 2, 7)]
    assert found('mở đầu: "\\u0067ửi ,ban và sai"\n') == [("VB902", 1, 18), ("VB610", 1, 27)]
    assert found("nhiệm vụ:\r\n  - Họp ,bàn\r\n") == [("VB902", 2, 8)]


def test_what_is_told_of_a_finding():
    (one,) = check("mở đầu: có sai đây\n").found
    assert one.message == "thấy «sai»"
    assert one.hint == "sửa «sai»"
    assert (one.clause, one.where, one.excerpt) == (
        "PL I, Phần I, Mục II.6",
        "nội dung",
        "mở đầu: có sai đây",
    )


def test_rules_about_the_layout_are_counted():
    assert check("").unchecked == (("chỉ xem được trên bản .docx", 2),)


def test_a_file_that_does_not_load_says_why():
    outcome = check("số: không\n")
    assert [(f.code, f.severity, f.span[:2]) for f in outcome.found] == [("E305", "error", (1, 5))]
    assert outcome.found[0].hint


def test_what_the_profile_would_have_given_is_not_the_files_fault():
    text = letter("mở đầu: a\n")
    outcome = check_yaml("thu.yaml", text, Office(None, broken=True), RULES, Selection(), "vi")
    assert outcome.found == ()
    assert check_yaml("thu.yaml", text, Office(), RULES, Selection(), "vi").found


@pytest.mark.parametrize(
    "text",
    [
        "mở đầu: có sai đây # vanban: ignore VB610 tên gọi cũ\n",
        "# vanban: ignore VB610 tên gọi cũ\nmở đầu: có sai đây\n",
        "#vanban:ignore vb610: tên gọi cũ\nmở đầu: có sai đây\n",
        "# vanban: ignore VB902, VB610 – tên gọi cũ\nmở đầu: có sai ,đây\n",
        "mở đầu: | # vanban: ignore VB610 tên gọi cũ\n  một\n  có sai đây\n",
        "# vanban: ignore VB610 tên gọi cũ\nmở đầu: >-\n  một\n  có sai đây\n",
        "nhiệm vụ:\n  # vanban: ignore VB610 tên gọi cũ\n  - có sai đây\n",
    ],
)
def test_a_comment_with_a_reason_lets_a_finding_stand(text):
    assert found(text) == []


def test_a_comment_reaches_no_further_than_its_line_and_the_next():
    text = "# vanban: ignore VB610 vì thế\nmở đầu: có sai\nkết thúc: còn sai\n"
    assert found(text) == [("VB610", 3, 15)]
    text = "mở đầu: có sai # vanban: ignore VB610 vì thế\nkết thúc: còn sai\n"
    assert found(text) == [("VB610", 2, 15)]


def test_without_a_reason_it_has_no_effect_and_is_told():
    assert found("mở đầu: có sai # vanban: ignore VB610\n") == [("VB610", 1, 12), ("VB001", 1, 16)]


def test_what_is_of_no_use_is_told():
    text = "mở đầu: tốt # vanban: ignore VB610 vì thế\n"
    assert found(text) == [("VB002", 1, 13)]
    # Nobody looked: the rule was left out, or it needs the .docx.
    assert found(text, Selection(ignore=("VB610",))) == []
    assert found(text.replace("VB610", "VB101")) == []


def test_codes_that_do_not_exist_are_told():
    assert found("mở đầu: tốt # vanban: ignore VB777 vì thế\n") == [("VB003", 1, 13)]
    assert found("mở đầu: tốt # vanban: ignore\n") == [("VB003", 1, 13)]


@pytest.mark.parametrize(
    "comment",
    ["# vanban ignore VB610 tên cũ", "# vanban - ignore: VB610", "# vanban: bỏ qua VB610 tên cũ",
     "# Vanban ignor VB610"],
)  # fmt: skip
def test_a_comment_in_another_form_is_told_how_to_be_written(comment):
    assert found(f"mở đầu: có sai {comment}\n") == [("VB610", 1, 12), ("VB004", 1, 16)]
    assert found(f"mở đầu: tốt {comment}\n", Selection(ignore=("VB004",))) == []


@pytest.mark.parametrize("comment", ["# vanban đọc tệp này", "# của vanban: xem VB610"])
def test_a_comment_about_something_else_is_let_be(comment):
    assert found(f"mở đầu: tốt {comment}\n") == []


def test_words_of_a_value_are_no_comment():
    assert found('mở đầu: "có sai # vanban: ignore VB610 vì thế"\n') == [("VB610", 1, 13)]
    assert found("mở đầu: |\n  có sai\n  # vanban: ignore VB610 vì thế\n") == [("VB610", 2, 6)]
