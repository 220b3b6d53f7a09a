"""Texts that mean harm: the rules look at each letter a few times, however the text is made."""

from __future__ import annotations

import time

import pytest

from generator.check.docx_file import check_docx
from generator.check.selecting import EVERY
from generator.rules.catalogue import RULES
from tests.inspect import packages
from tests.render.docx_files import members

# A rule whose time grows with the square of a text takes many times that, or is never done.
SECONDS = 1.0
LETTERS = 59_000


def document(xml: str, before: str = "Điều 2. ") -> bytes:
    """A decision with more paragraphs before that which begins so."""
    whole = members(packages.BASE)[packages.DOCUMENT].decode()
    at = whole.rindex("<w:p>", 0, whole.index(before))
    return packages.stored({packages.DOCUMENT: (whole[:at] + xml + whole[at:]).encode()})


def seconds(content: bytes) -> float:
    """The CPU time of a check that no rule breaks off."""
    start = time.process_time()
    found = check_docx("x.docx", content, RULES, EVERY, "vi").found
    assert {one.code for one in found}.isdisjoint({"VB000", "E911", "E913"})
    return time.process_time() - start


@pytest.mark.parametrize(
    "text",
    [
        "1" * LETTERS,
        "1/A" * (LETTERS // 3),
        "1/1/1-A-" * (LETTERS // 8),
        "a.b," * (LETTERS // 4),
        "(" * LETTERS,
        "“" * LETTERS,
        '"a" ' * (LETTERS // 4),
        "quyết định số " + "1" * LETTERS,
        "Quyết định số " + "1." * (LETTERS // 2),
        "tỉnh Bình Thuận (cũ) " * (LETTERS // 21),
        "khoản 1 Điều 1 " * (LETTERS // 15),
        "a" + " " * LETTERS + "a",
    ],
    ids=lambda text: f"{text[:20]}…{text[-3:]}".replace(" ", "_"),
)
def test_one_long_paragraph(text: str) -> None:
    assert seconds(document(packages.paragraph(text))) < SECONDS


@pytest.mark.parametrize("text", ["Căn cứ " + "1" * LETTERS, f"Căn cứ{' ' * LETTERS}Luật;"])
def test_one_long_legal_basis(text: str) -> None:
    assert seconds(document(packages.paragraph(text), "Theo đề nghị")) < SECONDS


@pytest.mark.parametrize("text", ["- Lưu" + " " * LETTERS + "VP.", f"- Lưu: VT{' ' * LETTERS}, VT"])
def test_one_long_line_of_recipients(text: str) -> None:
    assert seconds(document(packages.paragraph(text), "- Lưu")) < SECONDS


def test_as_many_paragraphs_as_there_may_be() -> None:
    sentences = (f"Giao Sở số {n} chủ trì, phối hợp với các sở, ban, ngành." for n in range(7_900))
    assert seconds(document("".join(map(packages.paragraph, sentences)))) < 5 * SECONDS
