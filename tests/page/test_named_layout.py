"""Named documents on paper, measured against PL I, Phần I, Mục II.5, II.6 and Mục V."""

from __future__ import annotations

import pytest

from tests.page.conftest import PAGES
from tests.page.measure import Line, Measured
from tests.page.named import NAMED, SWEEPS

LEFT, RIGHT = 30.0, 195.0
MIDDLE = (LEFT + RIGHT) / 2
NEAR = 0.15  # mm
POINT = 25.4 / 72


def near(value: float) -> object:
    return pytest.approx(value, abs=NEAR)


def following(page: Measured, line: Line) -> Line:
    return page.lines[page.lines.index(line) + 1]


def shown(text: str) -> str:
    """As the PDF has it, but for hard spaces."""
    return text.replace("\u00a0", " ").replace("\u2011", "-")


def title_of(page: Measured, name: str) -> Line:
    return next(line for line in page.lines if line.text == PAGES[name].title)


def last_of_subject(page: Measured, name: str) -> Line:
    wanted = shown(PAGES[name].title_lines[-1])
    return next(line for line in page.lines if line.text.replace("\u00a0", " ") == wanted)


@pytest.mark.parametrize("name", NAMED)
def test_everything_is_in_times_and_inside_the_margins(printed, name):
    for line in printed(name).lines:
        assert {piece.font for piece in line.pieces} == {"LiberationSerif"}
        assert line.left >= LEFT - NEAR
        assert line.right <= RIGHT + NEAR


COMPONENTS = [
    ("decision", "Về việc ban hành", True, False),
    ("decision", "CHỦ TỊCH ỦY BAN", True, False),
    ("decision", "Căn cứ Luật", False, True),
    ("decision", "Theo đề nghị", False, True),
    ("decision", "QUYẾT ĐỊNH:", True, False),
    ("resolution", "HỘI ĐỒNG NHÂN DÂN TỈNH", True, False),
    ("resolution", "KHÓA XVI", True, False),
    ("resolution", "QUYẾT NGHỊ:", True, False),
    ("resolution", "1. Tốc độ", False, False),
    ("resolution", "a) Nông", False, False),
    ("instruction", "1. Sở Nông nghiệp", True, False),
    ("submission", "Kính gửi: Thủ tướng", False, False),
    ("submission", "I. SỰ CẦN THIẾT", True, False),
    ("plan", "Phần I", True, False),
    ("plan", "NHIỆM VỤ CHUNG PHẦN I", True, False),
    ("plan", "Chương I", True, False),
    ("plan", "TỔ CHỨC THỰC HIỆN", True, False),
    ("plan", "Mục 1", True, False),
    ("plan", "Điều 1. Trách nhiệm", True, False),
    ("plan", "3. Kinh phí", True, False),
]


@pytest.mark.parametrize(("name", "start", "bold", "italic"), COMPONENTS)
def test_each_component_has_its_type(printed, name, start, bold, italic):
    line = printed(name).line(start)
    assert (line.size, line.bold, line.italic) == (14, bold, italic)


@pytest.mark.parametrize("name", NAMED)
def test_title_and_subject_are_centred_over_the_whole_text(printed, name):
    page = printed(name)
    title = title_of(page, name)
    assert (title.size, title.bold, title.italic) == (14, True, False)
    assert title.center == near(MIDDLE)
    last = title
    for text in PAGES[name].title_lines:
        line = following(page, last)
        assert line.text.replace("\u00a0", " ") == shown(text)
        assert (line.size, line.bold) == (14, True)
        assert line.center == near(MIDDLE)
        assert line.baseline - last.baseline == near(14 * (1825 + 443 + 87) / 2048 * POINT)
        last = line


@pytest.mark.parametrize("name", NAMED)
def test_the_line_under_the_subject_is_a_third_to_a_half_of_its_last_line(printed, name):
    page = printed(name)
    last = last_of_subject(page, name)
    under = [
        rule
        for rule in page.horizontal_rules()
        if 0 < rule.top - last.baseline < 4 and rule.center == near(MIDDLE)
    ]
    (rule,) = under
    assert 1 / 3 <= rule.length / (last.right - last.left) <= 1 / 2
    assert 0.5 <= rule.thickness <= 0.76
    assert 1.2 < rule.top - last.baseline < 3


@pytest.mark.parametrize("name", NAMED)
def test_title_stands_clear_of_the_head_and_of_what_follows(printed, name):
    page = printed(name)
    title = title_of(page, name)
    above = page.lines[page.lines.index(title) - 1]
    # Type of 14 pt set 12 to 18 pt below what is above; a mark's box reaches below its words.
    highest = 42 if PAGES[name].urgency else 36
    assert 24 <= (title.baseline - above.baseline) / POINT <= highest
    last = last_of_subject(page, name)
    assert 24 <= (following(page, last).baseline - last.baseline) / POINT <= 52


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("decision", "CHỦ TỊCH ỦY BAN"),
        ("decision", "QUYẾT ĐỊNH:"),
        ("resolution", "HỘI ĐỒNG NHÂN DÂN TỈNH"),
        ("resolution", "KHÓA XVI"),
        ("resolution", "QUYẾT NGHỊ:"),
        ("submission", "Kính gửi:"),
        ("plan", "Phần I"),
        ("plan", "NHIỆM VỤ CHUNG"),
        ("plan", "Chương I"),
        ("plan", "TỔ CHỨC"),
        ("plan", "CỦA CÁC CƠ QUAN"),
        ("plan", "Mục 1"),
        ("plan", "QUẢN LÝ"),
    ],
)
def test_lines_of_their_own_are_centred(printed, name, start):
    assert printed(name).line(start).center == near(MIDDLE)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("decision", "Căn cứ Luật"),
        ("decision", "Căn cứ Nghị định"),
        ("decision", "Điều 1."),
        ("resolution", "1. Tốc độ"),
        ("resolution", "a) Nông"),
        ("submission", "I. SỰ"),
        ("plan", "Điều 1."),
        ("plan", "3. Kinh phí"),
    ],
)
def test_paragraphs_are_indented(printed, name, start):
    assert printed(name).line(start).left == near(LEFT + 12.7)


@pytest.mark.parametrize("start", ["Căn cứ Nghị định", "Theo đề nghị", "Điều 2."])
def test_paragraphs_are_justified(printed, start):
    page = printed("decision")
    first = page.line(start)
    assert first.right == pytest.approx(RIGHT, abs=0.5)
    assert following(page, first).left == near(LEFT)


def test_legal_bases_stand_six_points_apart(printed):
    page = printed("decision")
    law = page.line("Căn cứ Luật")
    pitch = 14 * 1.1 * (1825 + 443 + 87) / 2048
    assert (following(page, law).baseline - law.baseline) / POINT == pytest.approx(
        pitch + 6, abs=0.2
    )


def test_only_the_number_of_an_article_without_a_title_is_bold(printed):
    number, words = printed("decision").line("Điều 1.").pieces
    assert (number.text, number.bold) == ("Điều 1.", True)
    assert not words.bold


def test_titles_of_parts_stand_right_under_their_number(printed):
    page = printed("plan")
    pitch = 14 * (1825 + 443 + 87) / 2048 * POINT
    for start in ("Phần I", "Chương I", "Mục 1"):
        line = page.line(start)
        assert following(page, line).baseline - line.baseline == near(pitch)


def test_the_long_plan_is_numbered_and_has_no_title_at_the_foot_of_a_page(printed):
    page = printed("plan")
    assert page.pages == 6
    numbers = [line.text for line in page.lines if line.baseline < 20]
    assert numbers == ["2", "3", "4", "5", "6"]
    for number in range(1, page.pages):
        assert not page.body_lines(number)[-1].bold
    assert page.body_lines(6)[-1].text == "Trần Mạnh Hùng"


def test_marks_and_contact_stand_where_a_letter_has_them(printed):
    page = printed("instruction")
    assert page.line("Số:").baseline < page.line("MẬT").baseline < page.line("HỎA").baseline
    assert page.line("HỎA").baseline < title_of(page, "instruction").baseline
    assert page.line("LƯU HÀNH").baseline < 20
    assert 270 < page.line("Địa chỉ").baseline < 277


SWEPT = [f"{kind} {lines}" for kind, (sweep, _) in SWEEPS.items() for lines in sweep]
AFTER = {"order": ("QUYẾT ĐỊNH:", "Điều 1.")}


@pytest.mark.parametrize("name", SWEPT)
def test_no_title_stands_at_the_foot_of_a_page(printed, name):
    """And the signature never alone, wherever it falls."""
    kind = name.split()[0]
    page = printed(name)
    if kind == "order":
        first, text = page.line("QUYẾT ĐỊNH:"), page.line("Điều 1.")
    else:
        block = next(b for b in PAGES[name].body if b.style == kind)
        first, text = page.line(block.runs[0].text[:12]), page.line("Lời văn ngay dưới")
    assert first.page == text.page
    under = [line for line in page.body_lines(text.page) if line.baseline > text.baseline]
    assert under
    word = page.line("Nơi nhận:")
    assert word.page == page.line("Trần Mạnh Hùng").page == page.pages
    above = [x for x in page.body_lines(word.page) if x.baseline < word.baseline - 1]
    assert len(above) >= 2 or word.page == 1


@pytest.mark.parametrize("kind", SWEEPS)
def test_the_sweeps_put_titles_on_both_sides_of_the_page_end(printed, kind):
    start = "QUYẾT ĐỊNH:" if kind == "order" else "Lời văn ngay dưới"
    sweep, _ = SWEEPS[kind]
    assert {printed(f"{kind} {lines}").line(start).page for lines in sweep} == {1, 2}
    # At one length at least the title moves although lines are free on page 1.
    lowest = [printed(f"{kind} {lines}").body_lines(1)[-1].baseline for lines in sweep]
    assert min(lowest) < 277 - 6.24 - 1.6
