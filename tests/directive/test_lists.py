"""Lists whose items lack their dashes, and texts that may well have several lines."""

from __future__ import annotations

import pytest

from generator.directive.model import PARAGRAPH, BodyNode
from tests.directive.letters import found, good

FIELDS = ["nhiệm vụ", "kính gửi", "nơi nhận", "lưu", "căn cứ"]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("sign", ["-", "– ", "• ", "+ ", "1. ", "2) "])
@pytest.mark.parametrize("bar", ["", " |"])
def test_lines_that_look_like_items(field: str, sign: str, bar: str) -> None:
    text = f"{field}:{bar}\n  {sign}Việc một\n  {sign}Việc hai\n"
    assert found(text) == [("E220", 2, 3)]


@pytest.mark.parametrize("field", FIELDS[:4])
@pytest.mark.parametrize("bar", ["", " |"])
def test_lines_without_any_dash(field: str, bar: str) -> None:
    assert found(f"{field}:{bar}\n  Như trên\n  Lãnh đạo Sở\n") == [("E220", 2, 3)]


@pytest.mark.parametrize("field", FIELDS)
def test_an_item_that_swallowed_the_next(field: str) -> None:
    assert found(f"{field}:\n  - Một\n   - Hai\n  - Ba\n") == [("E220", 3, 4)]


@pytest.mark.parametrize("field", ["chi tiết", "chủ trì", "phối hợp"])
def test_inside_a_task(field: str) -> None:
    text = f"nhiệm vụ:\n  - nội dung: a\n    {field}:\n      -Một\n      -Hai\n"
    assert found(text) == [("E220", 4, 7)]


@pytest.mark.parametrize(
    "text",
    [
        "kính gửi: >-\n  Một\n  - hai\n",
        'kính gửi: "Một\n  - hai"\n',
        "kính gửi:\n  - Một\n    và hai\n",
        "kính gửi:\n  Một\n",
        "kính gửi: |\n  Một\n",
    ],
)
def test_one_text(text: str) -> None:
    assert len(good(text).addressees) == 1


def test_a_long_base_may_go_on() -> None:
    assert len(good("căn cứ: Căn cứ Luật\n  Cán bộ\n").legal_basis) == 1


def test_a_body_needs_its_bar() -> None:
    assert found("nội dung: Một.\n  Hai.\n") == [("E221", 1, 11)]
    assert good("nội dung:\n  Một.\n").body == (BodyNode(PARAGRAPH, "Một."),)
    assert good("nội dung: |\n  Một.\n  Hai.\n").body == (
        BodyNode(PARAGRAPH, "Một."),
        BodyNode(PARAGRAPH, "Hai."),
    )
    assert good("nội dung: >\n  Một.\n  hai.\n").body == (BodyNode(PARAGRAPH, "Một. hai."),)
