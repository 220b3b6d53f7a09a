"""Words of a list come out as they are, once, at their place; nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.text import nfc
from generator.mailmerge.merging import page_of
from tests.mailmerge.lists import filler

# A place in each kind of text; `x` stands between words, `y` alone.
LETTER = """\
loại: công văn
trích yếu: mời họp về <<x>> năm nay
kính gửi: [<<y>>, Sở khác]
căn cứ:
  - Kế hoạch của <<x>> về họp
mở đầu: "Về <<x>> và <<y>> thì như sau:"
nhiệm vụ:
  - Chuẩn bị <<x>> cho kịp
  - Làm **<<x>>** và *<<x>> ngay*^[Xem <<x>> rồi] cho **vui <<x>>** cả
  - {tiêu đề: Việc <<y>>, nội dung: "Làm <<x>> xong", chủ trì: <<y>>, sản phẩm: <<y>>}
kết thúc: <<y>>
nơi nhận: [<<y>>, "gửi <<x>> nữa"]
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""
REGULATION = """\
loại: quy định
trích yếu: họp
căn cứ: [Luật <<x>> hiện hành]
nội dung: |
  Chương I
  <<y>>
  Điều 1. <<y>>
  1. <<y>>
  a) Của <<x>> và khác;
  2. <<x>> đứng đầu
  - <<y>> cuối
  <<y>>
  <<x>> rồi câu thường.
  Điều 2. Hết
phụ lục:
  - tiêu đề: Về <<y>>
    nội dung:
      - bảng: {cột: [Một, <<y>>], dòng: [[<<x>>, "a <<x>> b"]]}
      - đoạn: <<y>>
      - khoản: <<y>>
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""
FILLERS = [filler(LETTER), filler(REGULATION)]
NEUTRAL = "Qqq"

SIGNS = "*^[]\"'“”#:{}<>&%\\-+.,;?!()=|~`@/_"
LOOKS = [
    "1.",
    "a)",
    "-",
    "+",
    "Điều 5.",
    "Chương II",
    "Mục 1",
    "Lưu: VT",
    "**",
    "*a*",
    "^[chú thích]",
]
LOOKS += [
    "<<y>>",
    "{{ 7*7 }}",
    "{% for %}",
    "&amp;",
    "<w:t>",
    "null",
    "~",
    "không",
    "<",
    "^",
    "\\- a",
]
texts = st.one_of(
    st.text(st.sampled_from("aạ1Đ " + SIGNS), min_size=1, max_size=24),
    st.tuples(st.sampled_from(LOOKS), st.sampled_from(["", " ", " a", " 250 hộ", " Tên."])).map(
        "".join
    ),
).map(lambda text: " ".join(nfc(text).split()))
between = texts.filter(lambda text: any(map(str.isalnum, text)))
# At the edges of a text the program tidies what anybody types: `- Sở A;`, `Lưu: VT`.
alone = between.filter(
    lambda text: text[0].isalnum() and text[-1].isalnum() and not text.startswith("Lưu")
)


def printed(filler, x, y):
    """What stands on the page: every text, and how each block and run is set."""
    directive, problems = filler.directive({"x": x, "y": y})
    assert problems == []
    page = page_of(directive)
    texts = [*page.document_texts(), *page.note_texts()]
    texts = [text.replace("\u00a0", " ").replace("\u2011", "-") for text in texts]
    blocks = [
        (block.style, [(run.bold, run.italic, bool(run.note)) for run in block.runs])
        for block in (*page.basis, *page.body, *page.tail, *page.attached)
    ]
    return [" ".join(text.split()) for text in texts], blocks


@pytest.mark.parametrize("filler", FILLERS, ids=["letter", "regulation"])
@given(x=between, y=alone)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_words_are_printed_literally_and_nothing_else_changes(filler, x, y):
    wanted, blocks = printed(filler, "Qxq", "Qyq")
    texts, now = printed(filler, x, y)
    assert now == blocks

    def put(text: str) -> str:
        for sign, word in (("Qxq", x), ("Qyq", y), ("QXQ", x.upper()), ("QYQ", y.upper())):
            text = text.replace(sign, word)
        return text

    assert texts == [put(text) for text in wanted]


def test_the_number_of_a_clause_does_not_hang_on_its_words():
    (plain, _), (other, _) = (printed(FILLERS[1], x, "b") for x in ("a", "250 hộ"))
    assert len(plain) == len(other)
