"""`./.` once and in its place; the paragraphs that stay with the signature."""

import pytest

from generator.compose.ending import split_tail, with_end_mark
from generator.compose.page import Block, Run


def paragraphs(*texts):
    return [Block("paragraph", (Run(text),)) for text in texts]


def texts(blocks):
    return ["".join(run.text for run in block.runs) for block in blocks]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("nghiêm túc thực hiện.", "nghiêm túc thực hiện./."),
        ("nghiêm túc thực hiện", "nghiêm túc thực hiện./."),
        ("nghiêm túc thực hiện./.", "nghiêm túc thực hiện./."),
        ("nghiêm túc thực hiện ./.", "nghiêm túc thực hiện./."),
        ("nghiêm túc thực hiện/.", "nghiêm túc thực hiện./."),
        ("nghiêm túc thực hiện../.", "nghiêm túc thực hiện./."),
        ("- Số hóa hồ sơ;", "- Số hóa hồ sơ./."),
        ("(năm 2030).", "(năm 2030)./."),
        ("Trân trọng cảm ơn!", "Trân trọng cảm ơn./."),
        ("theo Đề án “Một cửa”.", "theo Đề án “Một cửa”./."),
    ],
)
def test_the_last_paragraph_ends_in_the_mark_once(typed, printed):
    assert texts(with_end_mark(paragraphs("Mở đầu.", typed))) == ["Mở đầu.", printed]


def test_the_mark_typed_before_the_end_becomes_a_full_stop():
    assert texts(with_end_mark(paragraphs("1. Rà soát./.", "Kết thúc."))) == [
        "1. Rà soát.",
        "Kết thúc./.",
    ]


def test_the_mark_is_upright_and_light_after_bold_words():
    (block,) = with_end_mark([Block("paragraph", (Run("Yêu cầu "), Run("làm ngay.", bold=True)))])
    assert block.runs == (Run("Yêu cầu "), Run("làm ngay", bold=True), Run("./."))


def test_a_letter_without_text_has_no_mark():
    assert with_end_mark([]) == []


def test_short_last_paragraphs_stay_with_the_signature_until_they_make_two_lines():
    long = "thực hiện " * 40
    body, tail = split_tail(paragraphs(long, long, "Kính báo./."))
    assert (len(body), len(tail)) == (1, 2)
    body, tail = split_tail(paragraphs(long, long))
    assert (len(body), len(tail)) == (1, 1)
    body, tail = split_tail(paragraphs("Một dòng./."))
    assert (len(body), len(tail)) == (0, 1)
