"""Tasks come back as tasks: who leads, who supports, by when, with what product."""

from __future__ import annotations

import datetime

import pytest

from generator.compose.document import compose
from generator.directive.model import Due, Task
from generator.importing.tasks import names_in
from tests.builders import letter
from tests.importing.pages import docx_of, imported

DAY = Due(datetime.date(2026, 6, 30))


@pytest.mark.parametrize(
    "tasks",
    [
        (
            Task("Rà soát thủ tục hành chính.", lead=("Văn phòng Sở",), due=DAY, id="1"),
            Task("Niêm yết kết quả.", id="2"),
        ),
        (
            Task(
                "Tập huấn nghiệp vụ.",
                lead=("Phòng Tổ chức và Cán bộ",),
                support=("Thanh tra Sở", "Văn phòng Sở"),
                due=Due(words="cuối tháng 6"),
                product="báo cáo kết quả",
                id="1",
            ),
        ),
        (
            Task(
                "Làm các việc sau:",
                details=("Lập danh mục;", "Trình ký."),
                lead=("Phòng Du lịch",),
                due=Due(words="hằng quý"),
                id="1",
            ),
        ),
        (Task("Cắt giảm thời gian giải quyết.", "Cải cách thể chế", due=DAY, id="1"),),
        (Task("Gửi báo cáo.", support=("Thanh tra Sở",), id="1"),),
    ],
    ids=["day", "units and product", "details", "title", "support alone"],
)
def test_tasks_come_back(tasks: tuple[Task, ...]) -> None:
    directive = letter(tasks=tasks, closing=("Yêu cầu các đơn vị thực hiện.",))
    again = imported(docx_of(compose(directive))).directive
    assert again is not None
    assert again.tasks == tasks
    assert (again.opening, again.closing) == (directive.opening, directive.closing)


def test_a_list_that_gives_nothing_to_anybody_stays_text() -> None:
    again = imported(docx_of(compose(letter(tasks=(Task("Rà soát."), Task("Báo cáo.")))))).directive
    assert again is not None
    assert again.tasks == ()
    assert [node.number for node in again.body] == ["", "1", "2"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Văn phòng Sở", ("Văn phòng Sở",)),
        ("Phòng A, Phòng B và Thanh tra Sở", ("Phòng A", "Phòng B", "Thanh tra Sở")),
        ("Phòng Tổ chức và Cán bộ", ("Phòng Tổ chức và Cán bộ",)),
        ("Sở A, B; UBND xã C và Ủy ban D", ("Sở A, B", "UBND xã C", "Ủy ban D")),
    ],
)
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names
