"""Tasks: numbered, with details, and a sentence that says who and when."""

import datetime

import pytest

from generator.compose.hard_spaces import release
from generator.compose.tasks import assignment_sentence, task_blocks
from generator.directive.model import Due, Task

JUNE_30 = Due(day=datetime.date(2026, 6, 30))


def words(blocks):
    return [(block.style, release("".join(run.text for run in block.runs))) for block in blocks]


def test_tasks_are_numbered_and_details_begin_with_a_dash():
    tasks = (
        Task("Rà soát thủ tục.", details=("Cắt giảm 30%;", "- Số hóa hồ sơ.")),
        Task("Báo cáo kết quả."),
    )
    assert words(task_blocks(tasks)) == [
        ("task", "1. Rà soát thủ tục."),
        ("detail", "- Cắt giảm 30%;"),
        ("detail", "- Số hóa hồ sơ."),
        ("task", "2. Báo cáo kết quả."),
    ]


def test_a_number_that_was_typed_is_not_printed_twice():
    assert words(task_blocks((Task("1. Rà soát."), Task("2. Báo cáo."), Task("1. Khác.")))) == [
        ("task", "1. Rà soát."),
        ("task", "2. Báo cáo."),
        ("task", "3. 1. Khác."),
    ]


@pytest.mark.parametrize("typed", ["1) Rà soát.", "1/ Rà soát.", "- Rà soát.", "– Rà soát."])
def test_a_mark_that_was_typed_is_not_printed_after_the_number(typed):
    assert words(task_blocks((Task(typed),))) == [("task", "1. Rà soát.")]


def test_a_title_stands_on_a_line_of_its_own_with_the_number():
    assert words(task_blocks((Task("Thực hiện ngay.", title="Công tác văn thư"),))) == [
        ("task_title", "1. Công tác văn thư"),
        ("task", "Thực hiện ngay."),
    ]


def test_who_and_when_end_the_tasks_paragraph():
    task = Task("Rà soát thủ tục", lead=("Văn phòng Sở",), due=JUNE_30)
    assert words(task_blocks((task,))) == [
        (
            "task",
            "1. Rà soát thủ tục. Giao Văn phòng Sở chủ trì thực hiện, hoàn thành chậm nhất ngày "
            "30/6/2026.",
        )
    ]


def test_who_and_when_come_after_the_details():
    task = Task("Rà soát:", details=("a;", "b."), lead=("Văn phòng Sở",))
    assert words(task_blocks((task,)))[-1] == ("task", "Giao Văn phòng Sở chủ trì thực hiện.")


@pytest.mark.parametrize(
    ("task", "sentence"),
    [
        (Task("x"), ""),
        (Task("x", lead=("Phòng A",)), "Giao Phòng A chủ trì thực hiện."),
        (
            Task("x", lead=("Phòng A", "Phòng B"), support=("Văn phòng", "Thanh tra", "Phòng C")),
            "Giao Phòng A và Phòng B chủ trì, phối hợp với Văn phòng, Thanh tra và Phòng C thực "
            "hiện.",
        ),
        (Task("x", support=("các phòng",)), "Các phòng phối hợp thực hiện."),
        (Task("x", due=JUNE_30), "Hoàn thành chậm nhất ngày 30/6/2026."),
        (
            Task("x", due=Due(words="trước ngày 20 hằng tháng")),
            "Hoàn thành trước ngày 20 hằng tháng.",
        ),
        (Task("x", due=Due(words="Cuối tháng 6.")), "Hoàn thành vào cuối tháng 6."),
        (Task("x", due=Due(words="quý III/2026")), "Hoàn thành trong quý III/2026."),
        (Task("x", due=Due(words="hằng quý")), "Thực hiện hằng quý."),
        (Task("x", due=Due(words="khi có yêu cầu")), "Thời hạn: khi có yêu cầu."),
        (
            Task("x", lead=("Phòng A",), due=Due(words="hằng quý")),
            "Giao Phòng A chủ trì thực hiện hằng quý.",
        ),
        (
            Task("x", lead=("Phòng A",), due=JUNE_30, product="Báo cáo kết quả."),
            "Giao Phòng A chủ trì thực hiện, hoàn thành chậm nhất ngày 30/6/2026; sản phẩm: Báo "
            "cáo kết quả.",
        ),
        (Task("x", product="báo cáo"), "Sản phẩm: báo cáo."),
        (Task("x", due=Due(words="ngày 30/6/2026")), "Hoàn thành chậm nhất ngày 30/6/2026."),
        (Task("x", lead=("Các phòng",)), "Giao các phòng chủ trì thực hiện."),
        (
            Task(
                "x",
                lead=("Giao Văn phòng Sở chủ trì",),
                support=("Phối hợp với Thanh tra Sở",),
                due=Due(words="Hoàn thành trước ngày 3/4/2026"),
            ),
            "Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở thực hiện, hoàn thành trước "
            "ngày 3/4/2026.",
        ),
        (
            Task("x", lead=("Phòng Tổ chức, cán bộ", "Văn phòng", "Thanh tra")),
            "Giao Phòng Tổ chức, cán bộ; Văn phòng và Thanh tra chủ trì thực hiện.",
        ),
    ],
)
def test_who_leads_who_supports_and_by_when_in_a_sentence(task, sentence):
    assert assignment_sentence(task) == sentence
