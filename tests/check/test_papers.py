"""The passages of a YAML directive and of a layout."""

from __future__ import annotations

import pytest

from generator.check.papers import paper_of_directive, paper_of_layout
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.inspect.layout import Layout, Paragraph, Section
from tests.directive.letters import DECISION, letter, read

PAGE = Section(210, 297, 20, 20, 30, 15)


def passages(text: str) -> list[tuple[str, str, str]]:
    """Component, text, and what stands in the file at each letter."""
    loaded = read(text)
    assert loaded.directive, loaded.diagnostics
    problems = Problems("thu.yaml")
    root = read_tree(letter(text), problems).root
    assert root
    paper = paper_of_directive(problems, root, loaded.directive)
    file = problems.text
    for p in paper.passages:
        assert len(p.offsets) == len(p.text) + 1
        assert list(p.offsets) == sorted(p.offsets)
    return [(p.component, p.text, file[p.offsets[0] : p.offsets[-1]]) for p in paper.passages]


def test_every_text_with_its_component_and_its_place():
    found = passages(
        "kính gửi: [Các phòng, 'Ban ''A''']\n"
        "căn cứ:\n  - Luật Du lịch\n  - {động từ: Thực hiện, nội dung: Kế hoạch năm}\n"
        "mở đầu: |\n  Đoạn một\n  còn nữa.\n\n  Đoạn hai.\n"
        "nhiệm vụ:\n  - {tiêu đề: Họp, chi tiết: [Chọn ngày], hạn: 30/6/2026, mã: M1}\n"
        "nơi nhận:\n  - Ủy ban\n  - Lưu: VT, VP\n"
    )
    assert found == [
        ("addressees", "Các phòng", "Các phòng"),
        ("addressees", "Ban 'A'", "Ban ''A''"),
        ("basis", "Luật Du lịch", "Luật Du lịch"),
        ("", "Thực hiện", "Thực hiện"),
        ("basis", "Kế hoạch năm", "Kế hoạch năm"),
        ("text", "Đoạn một còn nữa.", "Đoạn một\n  còn nữa."),
        ("text", "Đoạn hai.", "Đoạn hai."),
        ("text", "Họp", "Họp"),
        ("text", "Chọn ngày", "Chọn ngày"),
        ("recipients", "Ủy ban", "Ủy ban"),
        ("", "VT, VP", "VT, VP"),
        ("letter_subject", "báo cáo tháng", "báo cáo tháng"),
        ("", "giám đốc", "giám đốc"),
    ]


def test_the_lines_of_a_text_are_what_they_look_like():
    text = DECISION.format("Điều 1. Bổ nhiệm.\n  1. Ông A.\n  a) Việc.\n  - Ý.\n  Đoạn.")
    assert [p for p in passages(text) if p[0] not in ("", "authority", "basis", "subject")] == [
        ("article", "Điều 1. Bổ nhiệm.", "Điều 1. Bổ nhiệm."),
        ("clause", "1. Ông A.", "1. Ông A."),
        ("point", "a) Việc.", "a) Việc."),
        ("dash", "- Ý.", "- Ý."),
        ("text", "Đoạn.", "Đoạn."),
    ]


@pytest.mark.parametrize("value", ["sổ ghi.yaml", "directives/a.yaml"])
def test_file_names_are_no_words(value):
    assert value not in [p[1] for p in passages(f"đôn đốc văn bản: {value}\n")]


def test_a_layout_is_a_passage_a_paragraph_without_words_number():
    layout = Layout(
        (
            Paragraph(1, "Căn cứ Luật", component="basis"),
            Paragraph(2, "  "),
            Paragraph(3, "Việc", label="a)", component="point"),
        ),
        (PAGE,),
    )
    paper = paper_of_layout(layout, None, None)
    assert [(p.component, p.text, p.paragraph) for p in paper.passages] == [
        ("basis", "Căn cứ Luật", 1),
        ("point", "Việc", 3),
    ]
