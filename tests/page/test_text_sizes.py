"""One word in the profile sets all sizes, which rise and fall together (PL I, Phần I, Mục V)."""

from __future__ import annotations

import pytest

from generator.compose.document import compose
from generator.decree.layout import LARGE, MEDIUM, SMALL, TEXT_SIZES
from generator.render import load_template, render, template_path
from tests.builders import letter
from tests.page.measure import Measured, measure

SCHEMES = {SMALL: (12, 13, 13, 13), MEDIUM: (12, 13, 13, 14), LARGE: (13, 14, 14, 14)}


def rendered(text_size: str) -> bytes:
    page = compose(letter(text_size=text_size, opening=("Sở Nội vụ yêu cầu thực hiện. " * 20,)))
    template = load_template(template_path(page.template))
    return render(page, template, source_digest="", version="1")


@pytest.fixture(scope="module")
def pages() -> dict[str, Measured]:
    return measure({name: rendered(name) for name in TEXT_SIZES})


@pytest.mark.parametrize("name", SCHEMES)
def test_sizes_on_paper(pages: dict[str, Measured], name: str) -> None:
    page = pages[name]
    starts = ("CỘNG HÒA", "Độc lập", "Lai Châu, ngày", "Sở Nội vụ yêu cầu")
    assert tuple(page.line(start).size for start in starts) == SCHEMES[name], "Mục V, ghi chú"


@pytest.mark.parametrize("name", SCHEMES)
def test_what_was_measured_for_a_size_fits_it(pages: dict[str, Measured], name: str) -> None:
    page = pages[name]
    motto = page.line("Độc lập")
    line = min(page.horizontal_rules(), key=lambda rule: abs(rule.center - motto.center))
    assert line.length == pytest.approx(motto.right - motto.left, abs=0.4), "Mục II.1.b"
    level = page.line("Nơi nhận:").baseline - page.line("GIÁM ĐỐC").baseline
    assert abs(level) < 0.3, "Mục II.9.d: ngang hàng"


def test_a_size_that_was_set_by_hand_stays() -> None:
    from generator.render.text_sizes import resized

    usual = '<w:style w:styleId="x"><w:name w:val="VB Nội dung"/><w:rPr><w:sz w:val="28"/></w:rPr>'
    own = usual.replace("28", "27")
    assert 'w:val="26"' in resized(f"{usual}</w:style>", SMALL)
    assert resized(f"{own}</w:style>", SMALL) == f"{own}</w:style>"
    other = usual.replace("VB Nội dung", "Normal")
    assert resized(f"{other}</w:style>", SMALL) == f"{other}</w:style>"
