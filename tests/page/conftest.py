"""The documents that the tests of the page look at, printed once for all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.compose.page import Page
from generator.render.compiler import compile_template
from generator.render.rendering import render
from tests.page import letters, named
from tests.page.measure import Measured, measure

TEMPLATES = Path(__file__).parents[2] / "templates"
SWEEP = range(2, 27)  # lines of the body: from a letter of one page to one of two


def swept(lines: int) -> Page:
    """A letter whose body is longer by one line at each step, to put its end everywhere."""
    filler = "Một câu vừa đúng một dòng của trang giấy, không dài hơn mà cũng không ngắn. "
    body = (letters.block("paragraph", letters.OPENING), letters.block("task", filler * lines))
    return letters.letter(body=body)


def one_liner(lines: int) -> Page:
    """As `swept` by paragraphs of one line, and with such paragraphs as its tail."""
    filler = tuple(letters.block("detail", f"- Dòng thứ {n};") for n in range(lines))
    tail = (letters.block("detail", "- Áp chót;"), letters.block("paragraph", "Trân trọng./."))
    return letters.letter(body=(letters.block("paragraph", letters.OPENING), *filler), tail=tail)


def long_tail(lines: int) -> Page:
    """As `swept`, but the last paragraph has many lines."""
    return swept(lines)._replace(tail=(letters.block("task", letters.MORE_TASKS[0]),))


PAGES: dict[str, Page] = {
    "letter": letters.letter(),
    "full": letters.full_letter(),
    "no parent": letters.letter(parent_agency=(), subject_lines=()),
    "wrapping": letters.letter(
        addressee="Các phòng, đơn vị trực thuộc Sở; Bảo tàng, Thư viện tỉnh và Đoàn Nghệ thuật "
        "tỉnh Lai Châu.",
        addressee_wraps=True,
    ),
    "contact on two pages": letters.letter(contact=("Địa chỉ: Lai Châu", "ĐT: 0213")),
    "hostile": letters.letter(
        body=(letters.block("paragraph", 'A & B <x> "C" {{ 7*7 }} {% raw %} ]]> </w:t> {_{ x }_}'),)
    ),
} | {
    f"{make.__name__} {lines}": make(lines)
    for make in (swept, one_liner, long_tail)
    for lines in SWEEP
}
PAGES |= named.NAMED | {
    f"{kind} {lines}": make(lines)
    for kind, (sweep, make) in named.SWEEPS.items()
    for lines in sweep
}


@pytest.fixture(scope="session")
def rendered() -> dict[str, bytes]:
    """Every page of `PAGES` as a .docx."""
    stems = {page.template for page in PAGES.values()}
    compiled = {stem: compile_template((TEMPLATES / f"{stem}.docx").read_bytes()) for stem in stems}
    return {
        name: render(page, compiled[page.template], source_digest="0" * 64, version="0")
        for name, page in PAGES.items()
    }


@pytest.fixture(scope="session")
def printed(rendered: dict[str, bytes]) -> Callable[[str], Measured]:
    """What `PAGES[name]` looks like on paper; all of them come from one run of LibreOffice."""
    measured = measure(rendered)
    return measured.__getitem__
