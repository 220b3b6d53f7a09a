"""From a YAML file to the paper: the first directive and its variants, against the decree's ranges.

Every assertion names the clause of PL I, Phần I that it holds the page to.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from generator.compose.document import compose
from generator.compose.page import Page
from generator.core.units import to_mm
from generator.decree import layout
from generator.decree.layout import TYPES
from generator.decree.words import MOTTO, STATE_NAME
from generator.directive.load import load_text
from generator.directive.profile import load_profile_text
from generator.render import load_template, render, template_path
from tests.page.measure import Line, Measured, measure

ROOT = Path(__file__).parents[2]
SEED = (ROOT / "directives/2022/day-manh-cai-cach-hanh-chinh.yaml").read_text(encoding="utf-8")
PROFILE = (ROOT / "vanban.yaml").read_bytes()
NEAR = 0.15  # mm; LibreOffice works in twips and its own hundredths of a millimetre

LONG_NAME = "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp"
LONG_SUBJECT = (
    "đôn đốc báo cáo kết quả thực hiện Kế hoạch số 15/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân "
    "tỉnh về đẩy mạnh chuyển đổi số trong cơ quan nhà nước giai đoạn 2026 - 2030"
)
SEVEN = """
  - Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh
  - Các sở, ban, ngành tỉnh
  - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội của tỉnh Lai Châu
  - Công an tỉnh
  - Bộ Chỉ huy Quân sự tỉnh
  - Báo và Phát thanh, Truyền hình tỉnh
  - Ủy ban nhân dân các xã, phường
"""
SHORT = """
loại: công văn
số: 7
ngày: 05/01/2026
trích yếu: kiểm tra công tác văn thư
kính gửi: Các phòng, đơn vị trực thuộc Sở
mở đầu: Sở yêu cầu các phòng chuẩn bị hồ sơ.
người ký: phó giám đốc Hùng
"""
CONTACT = """
liên hệ:
  địa chỉ: Tầng 5, Nhà B, Trung tâm Hành chính - Chính trị tỉnh
  điện thoại: 0213.3876.485
  email: so@example.gov.vn
"""
SIX_PAGES = "\n  ".join(
    f"Đoạn {n}. " + "Các phòng, đơn vị rà soát, báo cáo kết quả thực hiện nhiệm vụ. " * 8
    for n in range(1, 36)
)

VARIANTS: dict[str, str] = {
    "the first directive": SEED,
    "short": SHORT,
    "draft": SHORT.replace("số: 7\n", "").replace("ngày: 05/01/2026\n", ""),
    "long agency and subject": SHORT.replace("kiểm tra công tác văn thư", LONG_SUBJECT)
    + f"cơ quan: {LONG_NAME}\n",
    "seven addressees": SHORT.replace(" Các phòng, đơn vị trực thuộc Sở\n", SEVEN),
    "six pages": SHORT + f"nội dung: |\n  {SIX_PAGES}\n",
    "hỏa tốc": SHORT + "độ khẩn: hỏa tốc\n",
    "contact": SHORT + CONTACT,
    "drafter and copies": SHORT + "người soạn thảo: PL\nsố bản: 300\n",
    "everything": SEED
    + CONTACT
    + "số: 123\nđộ khẩn: thượng khẩn\nđộ mật: mật\nphạm vi lưu hành: lưu hành nội bộ\n"
    + "người soạn thảo: PL\nsố bản: 300\n",
}
NO_PARENT = "no parent agency"
_ADDRESSEES_LEFT = 45.0
NAMES = [*VARIANTS, NO_PARENT]


def composed(text: str, profile_text: bytes = PROFILE) -> Page:
    profile, problems = load_profile_text(profile_text, "vanban.yaml")
    assert problems == []
    loaded = load_text(text.encode(), "thu.yaml", profile)
    assert loaded.diagnostics == []
    return compose(loaded.directive)


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    without_parent = b"\n".join(
        line for line in PROFILE.split(b"\n") if not line.startswith("cơ quan chủ quản".encode())
    )
    made = {name: composed(text) for name, text in VARIANTS.items()}
    return made | {NO_PARENT: composed(SHORT, without_parent)}


@pytest.fixture(scope="module")
def printed(pages) -> dict[str, Measured]:
    template = load_template(template_path("cong-van"), cache_folder=None)
    return measure(
        {name: render(page, template, source_digest="", version="") for name, page in pages.items()}
    )


@pytest.fixture(params=NAMES)
def name(request) -> str:
    return request.param


def body_of(paper: Measured) -> list[Line]:
    """The lines of ô 6 (nội dung): from after the head to before Nơi nhận, page numbers aside."""
    start = next(
        n
        for n, line in enumerate(paper.lines)
        if line.page == 1 and line.text.startswith("Kính gửi")
    )
    end = next(n for n, line in enumerate(paper.lines) if line.text.startswith("Nơi nhận"))
    return [
        line
        for line in paper.lines[start + 1 : end]
        if line.baseline > 20
        and line.size == TYPES["body"].size
        and line.left < _ADDRESSEES_LEFT
        and not line.text.startswith("- ")
    ]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u00a0", " ").replace("\u2011", "-").split())


def test_every_word_is_on_the_paper_in_order(pages, printed, name):
    on_paper = "".join(
        squeezed(line.text) for line in printed[name].lines if not (line.baseline < 20)
    )
    position = 0
    page = pages[name]
    for block in page.body + page.tail:
        words = squeezed("".join(run.text for run in block.runs))
        # A paragraph that goes on overleaf is interrupted by the footer of page 1, if there is one.
        for half in (words[: len(words) // 2], words[len(words) // 2 :]):
            if page.contact and half not in on_paper[position:]:
                continue
            found = on_paper.find(half, position)
            assert found >= 0, f"{half!r} is lost"
            position = found + len(half)


def test_the_paper_is_a4_and_the_margins_hold(printed, name):
    paper = printed[name]
    assert paper.size == (pytest.approx(210, abs=NEAR), pytest.approx(297, abs=NEAR)), "Mục I.1"
    left, right = to_mm(layout.MARGIN_LEFT.low), 210 - to_mm(layout.MARGIN_RIGHT.low)
    for line in paper.lines:
        assert left - NEAR <= line.left, f"Mục I.3, lề trái: {line.text}"
        assert line.right <= right + NEAR, f"Mục I.3, lề phải: {line.text}"
        assert line.baseline <= 297 - to_mm(layout.MARGIN_BOTTOM.low), f"Mục I.3: {line.text}"
        assert {piece.font for piece in line.pieces} == {"LiberationSerif"}, "Mục I.4"


def test_the_state_name_and_the_motto(printed, name):
    paper = printed[name]
    state, motto = paper.line(STATE_NAME), paper.line(MOTTO)
    assert state.text == STATE_NAME, "Mục II.1: một dòng"
    assert 12 <= state.size <= 13, "Mục II.1.a"
    assert 13 <= motto.size <= 14, "Mục II.1.b"
    assert [state.bold, motto.bold, state.italic, motto.italic] == [True, True, False, False]
    assert state.center == pytest.approx(motto.center, abs=NEAR), "Mục II.1.b: canh giữa"


def test_the_drawn_lines(pages, printed, name):
    paper = printed[name]
    motto = paper.line(MOTTO)
    rules = [r for r in paper.horizontal_rules() if r.color in ((0.0,), (0.0, 0.0, 0.0), (0,))]
    under_motto = min(
        rules, key=lambda r: abs(r.center - motto.center) + abs(r.top - motto.baseline)
    )
    assert under_motto.length == pytest.approx(motto.right - motto.left, abs=0.3), "Mục II.1.b"
    last = paper.line(pages[name].agency[-1])
    under_agency = min(
        rules, key=lambda r: abs(r.center - last.center) + abs(r.top - last.baseline)
    )
    width = last.right - last.left
    assert width / 3 - NEAR <= under_agency.length <= width / 2 + NEAR, "Mục II.2.b"
    assert under_agency.center == pytest.approx(last.center, abs=NEAR), "Mục II.2.b: cân đối"


def test_number_and_date_stand_on_one_baseline(printed, name):
    paper = printed[name]
    number = paper.line("Số:")
    date = next(line for line in paper.lines if "ngày" in line.text and line.italic)
    assert number.baseline == pytest.approx(date.baseline, abs=0.05), "Mục II.4.c"
    assert (number.size, number.bold, number.italic) == (13, False, False), "Mục II.3.c"
    assert 13 <= date.size <= 14, "Mục II.4.c"
    assert not date.bold, "Mục II.4.c"


def test_the_agencies_and_the_subject(pages, printed, name):
    paper, page = printed[name], pages[name]
    for text, bold in [(t, False) for t in page.parent_agency] + [(t, True) for t in page.agency]:
        line = paper.line(text)
        assert 12 <= line.size <= 13, "Mục II.2.b"
        assert line.bold is bold, "Mục II.2.b"
        assert line.center == pytest.approx(paper.line("Số:").center, abs=NEAR), "Mục II.2.b, 3.c"
    for text in page.subject_lines:
        line = paper.line(text)
        assert line.text == text, "V/v breaks where it was composed to break"
        assert 12 <= line.size <= 13, "Mục II.5.b"
        assert not line.bold, "Mục II.5.b"
        assert not line.italic, "Mục II.5.b"
        assert line.center == pytest.approx(paper.line("Số:").center, abs=NEAR), "Mục II.5.b"


def test_the_body(printed, name):
    body = body_of(printed[name])
    single = 14 * (1825 + 443 + 87) / 2048 * 25.4 / 72
    for line in body:
        assert 13 <= line.size <= 14, "Mục II.6.e"
        assert not line.italic, "Mục II.6.e"
    for line in body:
        off = min(abs(line.left - 30 - indent) for indent in (0, 10, 12.7))
        assert off <= NEAR, f"Mục II.6.e: lùi đầu dòng 1 cm hoặc 1,27 cm: {line.text}"
    for above, below in pairwise(body):
        if below.page != above.page or below.baseline <= above.baseline:
            continue
        pitch = below.baseline - above.baseline
        if below.left > 31:
            assert pitch - single >= 6 * 25.4 / 72 - 0.1, "Mục II.6.e: cách đoạn tối thiểu 6pt"
        elif above.text and below.left < 31 and pitch < 1.7 * single:
            assert single - 0.05 <= pitch <= 1.5 * single + 0.05, "Mục II.6.e: cách dòng"
            assert above.right == pytest.approx(195, abs=0.6), "Mục II.6.e: canh đều cả hai lề"


def test_page_numbers(printed, name):
    paper = printed[name]
    numbers = [x for x in paper.lines if x.baseline < 20 and x.text.isdigit()]
    assert [(x.page, x.text) for x in numbers] == [
        (page, str(page)) for page in range(2, paper.pages + 1)
    ], "Mục I.7"
    for line in numbers:
        assert 13 <= line.size <= 14, "Mục I.7"
        assert line.center == pytest.approx((30 + 195) / 2, abs=0.3), "Mục I.7: canh giữa"


def test_recipients_and_signature(pages, printed, name):
    paper, page = printed[name], pages[name]
    word, first = paper.line("Nơi nhận:"), paper.line(page.signature[0])
    assert word.baseline == pytest.approx(first.baseline, abs=0.1), "Mục II.9.d: ngang hàng"
    assert (word.size, word.bold, word.italic) == (12, True, True), "Mục II.9.d"
    for text in page.recipients:
        line = paper.line(text.replace("\u00a0", " "))
        assert (line.size, line.bold, line.italic) == (11, False, False), "Mục II.9.d"
        assert line.left == pytest.approx(30, abs=NEAR), "Mục II.9.d: sát lề trái"
    signatory = paper.line(page.signatory_name)
    assert signatory.bold, "Mục II.7.đ"
    assert first.bold, "Mục II.7.đ"
    assert signatory.center == pytest.approx(first.center, abs=NEAR), "Mục II.7.đ"
    assert signatory.page == word.page == paper.pages
    if paper.pages > 1:
        with_it = [x for x in paper.body_lines(word.page) if x.baseline < word.baseline - 1]
        assert len(with_it) >= 2, "the signature is alone"


def test_the_variants_are_what_they_are_called(pages, printed):
    assert len(pages["long agency and subject"].agency) == 3
    assert len(pages["long agency and subject"].subject_lines) >= 6
    assert len(pages["seven addressees"].addressees) == 7
    assert printed["six pages"].pages >= 6
    assert printed["short"].pages == 1
    assert pages[NO_PARENT].parent_agency == ()
    draft = printed["draft"]
    assert draft.line("Số:").text.split() == ["Số:", "/SVHTTDL-VP"]
    assert draft.line("- Lưu").text == "- Lưu: VT, VP."
    assert printed["drafter and copies"].line("- Lưu").text == "- Lưu: VT, VP. PL.(300)"
    assert printed["hỏa tốc"].line("HỎA TỐC").pieces[0].color == (1.0, 0.0, 0.0)
    contact = printed["contact"].line("Địa chỉ:")
    assert (contact.page, contact.size) == (1, 11)
