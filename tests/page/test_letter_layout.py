"""The letter on paper, measured against PL I, Phần I of the decree."""

from __future__ import annotations

import pytest

from generator.compose.metrics import text_width
from generator.core.units import to_mm
from generator.decree.words import MOTTO, STATE_NAME
from tests.page import letters
from tests.page.conftest import PAGES, SWEEP

LEFT, RIGHT = 30.0, 195.0
NEAR = 0.15  # mm; LibreOffice works in twips and its own hundredths of a millimetre


def near(value: float) -> object:
    return pytest.approx(value, abs=NEAR)


def test_paper_is_a4_upright(printed):
    assert printed("letter").size == (near(210), near(297))


@pytest.mark.parametrize("name", ["letter", "full", "no parent", "wrapping", "hostile"])
def test_everything_is_in_times_and_inside_the_margins(printed, name):
    for line in printed(name).lines:
        assert {piece.font for piece in line.pieces} == {"LiberationSerif"}
        assert line.left >= LEFT - NEAR
        assert line.right <= RIGHT + NEAR


COMPONENTS = [
    ("UBND TỈNH", 12, False, False),
    ("SỞ VĂN HÓA", 12, True, False),
    (STATE_NAME, 12, True, False),
    (MOTTO, 13, True, False),
    ("Số:", 13, False, False),
    ("Lai Châu, ngày", 13, False, True),
    ("V/v", 12, False, False),
    ("Kính gửi:", 14, False, False),
    ("Thực hiện Nghị quyết", 14, False, False),
    ("Nơi nhận:", 12, True, True),
    ("- Như trên;", 11, False, False),
    ("KT. GIÁM ĐỐC", 14, True, False),
    ("Trần Mạnh Hùng", 14, True, False),
    ("2", 14, False, False),
]


@pytest.mark.parametrize(("start", "size", "bold", "italic"), COMPONENTS)
def test_each_component_has_its_type(printed, start, size, bold, italic):
    line = printed("letter").line(start)
    assert (line.size, line.bold, line.italic) == (size, bold, italic)


def test_state_name_and_motto_stand_each_on_one_line_in_the_right_column(printed):
    page = printed("letter")
    state, motto = page.line(STATE_NAME), page.line(MOTTO)
    assert state.text == STATE_NAME
    assert motto.text == MOTTO
    assert state.center == near(motto.center)
    assert state.left > 96.5


def test_drawn_lines_are_as_long_as_the_decree_says(printed):
    page = printed("letter")
    agency, motto = sorted(page.horizontal_rules(), key=lambda rule: rule.left)
    assert motto.length == near(to_mm(text_width(MOTTO, 13, bold=True)))
    assert motto.center == near(page.line(MOTTO).center)
    assert agency.length == near(to_mm(letters.agency_line().length))
    assert agency.center == near(page.line("THỂ THAO").center)
    for rule, text in ((agency, "THỂ THAO"), (motto, MOTTO)):
        assert 0.5 <= rule.thickness <= 0.76
        assert 1.2 < rule.top - page.line(text).baseline < 3


def test_number_and_date_share_one_baseline(printed):
    page = printed("letter")
    number, date = page.line("Số:"), page.line("Lai Châu, ngày")
    assert number.baseline == pytest.approx(date.baseline, abs=0.02)
    assert number.center == near(page.line("UBND").center)
    assert date.center == pytest.approx(page.line(STATE_NAME).center, abs=0.3)
    assert number.baseline - max(r.bottom for r in page.horizontal_rules()) > 4


def test_subject_is_centred_six_points_under_the_number(printed):
    page = printed("letter")
    number, subject = page.line("Số:"), page.line("V/v")
    # 6 pt, and from baseline to baseline the descent of 13 pt and the ascent of 12 pt type
    gap = 6 + (13 * 443 + 87 * 13 + 12 * 1825) / 2048
    assert subject.baseline - number.baseline == pytest.approx(gap * 25.4 / 72, abs=0.3)
    assert subject.center == near(number.center)
    assert page.line("cải cách hành chính, cải thiện").center == near(number.center)


def test_nothing_stands_between_number_and_addressee_when_there_is_no_subject(printed):
    page = printed("no parent")
    texts = [line.text for line in page.lines if line.page == 1]
    assert texts[0] == STATE_NAME or texts[1] == STATE_NAME
    gap = page.line("Kính gửi:").baseline - page.line("Số:").baseline
    assert 10 < gap < 14


def test_body_is_justified_indented_and_spaced(printed):
    page = printed("letter")
    first = page.line("Thực hiện Nghị quyết")
    index = page.lines.index(first)
    lines = page.lines[index : index + 8]
    assert first.left == near(LEFT + 12.7)
    for line in lines[1:7]:
        assert line.left == near(LEFT)
    for line in lines[:6]:
        assert line.right == pytest.approx(RIGHT, abs=0.5)
    pitch = 14 * 1.1 * (1825 + 443 + 87) / 2048 * 25.4 / 72
    assert lines[1].baseline - lines[0].baseline == pytest.approx(pitch, abs=0.05)
    gap = lines[7].baseline - lines[6].baseline - pitch
    assert gap == pytest.approx(6 * 25.4 / 72, abs=0.05)


def test_page_number_only_from_page_two_centred_in_the_top_margin(printed):
    page = printed("letter")
    assert page.pages == 2
    above = [line for line in page.lines if line.baseline < 20]
    assert [(line.page, line.text) for line in above] == [(2, "2")]
    assert above[0].center == near((LEFT + RIGHT) / 2)


def test_addressees_dashes_stand_under_the_colon(printed):
    page = printed("full")
    word = page.line("Kính gửi:")
    colon = word.left + to_mm(text_width("Kính gửi", 14))
    dashes = [line for line in page.lines if line.text in PAGES["full"].addressees]
    assert len(dashes) == 3
    for line in dashes:
        assert line.left == near(colon)


def test_wrapped_addressee_hangs_after_the_word(printed):
    page = printed("wrapping")
    word = page.line("Kính gửi:")
    following = page.lines[page.lines.index(word) + 1]
    assert following.left == near(word.left + to_mm(text_width("Kính gửi: ", 14)))


def boxes(page, color):
    """The outlines drawn in a colour on page 1, from top to bottom: (left, top, width, height)."""
    upright = [r for r in page.rules if not r.horizontal and r.color == color]
    tops = sorted({round(rule.top, 2) for rule in upright})
    found = []
    for top in tops:
        sides = [rule for rule in upright if round(rule.top, 2) == top]
        left, right = min(s.left for s in sides), max(s.right for s in sides)
        pen = sides[0].thickness * 25.4 / 72
        height = sides[0].bottom - sides[0].top - pen
        found.append((left, top, right - left - pen, height))
    return found


RED, BLACK = (1.0, 0.0, 0.0), (0.0, 0.0, 0.0)


def test_marks_are_red_boxes_of_the_stamps_sizes(printed):
    page = printed("full")
    secrecy, urgency = boxes(page, RED)
    assert secrecy[2:] == (near(20), near(8))
    assert urgency[2:] == (near(30), near(8))
    for word, (left, top, width, height) in (("MẬT", secrecy), ("HỎA TỐC", urgency)):
        line = page.line(word)
        assert line.pieces[0].color == RED
        assert (line.size, line.bold) == (13, True)
        assert left == near(LEFT)
        assert line.center == pytest.approx(left + width / 2, abs=0.4)
        middle = line.baseline - 13 * 1341 / 2048 / 2 * 25.4 / 72  # half the capitals' height
        assert middle == pytest.approx(top + height / 2, abs=0.6)
    assert page.line("V/v").baseline < secrecy[1]


def test_circulation_stands_in_the_top_margin_over_the_state_name(printed):
    page = printed("full")
    ((left, top, width, height),) = boxes(page, BLACK)
    assert (width, height) == (near(54), near(8))
    assert top > 5
    assert top + height < 20
    assert left + width / 2 == pytest.approx(page.line(STATE_NAME).center, abs=0.4)
    assert page.line("CỘNG HÒA").baseline == near(printed("letter").line("CỘNG HÒA").baseline)


def test_marks_leave_no_trace_when_there_are_none(printed):
    page = printed("letter")
    assert not boxes(page, RED)
    gap = page.line("Kính gửi:").baseline - page.line("môi trường").baseline
    assert 9 < gap < 13


def test_contact_stands_at_the_foot_of_page_one_under_a_full_line(printed):
    page = printed("contact on two pages")
    rule = max(page.horizontal_rules(), key=lambda r: r.length)
    assert (rule.left, rule.right) == (near(LEFT), near(RIGHT))
    lines = [line for line in page.lines if line.text.startswith(("Địa chỉ", "ĐT"))]
    assert [(line.page, line.size) for line in lines] == [(1, 11), (1, 11)]
    assert rule.bottom < lines[0].baseline
    assert 275 < lines[1].baseline < 277
    assert all(line.baseline < rule.top for line in page.body_lines(1) if line not in lines)


def test_text_reaches_the_bottom_margin_where_there_is_no_contact(printed):
    # Over all lengths the lowest baseline comes within a line and its descent of the margin.
    lowest = max(
        line.baseline
        for make in ("swept", "one_liner", "long_tail")
        for lines in SWEEP
        for line in printed(f"{make} {lines}").body_lines(1)
    )
    assert 277 - 6.24 - 1.6 < lowest <= 277


def test_recipients_and_signature_stand_level(printed):
    page = printed("letter")
    word, title = page.line("Nơi nhận:"), page.line("KT. GIÁM ĐỐC")
    assert word.baseline == pytest.approx(title.baseline, abs=0.1)
    assert word.left == near(LEFT)
    assert page.line("- Như trên;").left == near(LEFT)
    name = page.line("Trần Mạnh Hùng")
    assert name.center == near(title.center)
    assert 25 < name.baseline - page.line("PHÓ GIÁM ĐỐC").baseline < 40


@pytest.mark.parametrize("make", ["swept", "one_liner", "long_tail"])
@pytest.mark.parametrize("lines", SWEEP)
def test_signature_is_never_alone(printed, make, lines):
    page = printed(f"{make} {lines}")
    word = page.line("Nơi nhận:")
    name = page.line("Trần Mạnh Hùng")
    assert word.page == name.page == page.pages
    body = [line for line in page.body_lines(word.page) if line.baseline < word.baseline - 1]
    assert len(body) >= 2


def test_the_sweep_puts_the_end_on_both_sides_of_the_page_end(printed):
    for make in ("swept", "one_liner", "long_tail"):
        assert {printed(f"{make} {lines}").pages for lines in SWEEP} >= {1, 2}


def test_hostile_text_prints_as_itself(printed):
    text = PAGES["hostile"].body[0].runs[0].text
    assert "".join(text.split()) in "".join(
        "".join(line.text.split()) for line in printed("hostile").lines
    )
