"""The running text of a variant, line by line, in one of the decree's ways of dividing it."""

from __future__ import annotations

from random import Random

from generator.directive.recognise import LETTERS, roman
from tests.page import stock

_ARTICLES_A_PAGE = 3


def text_of(rng: Random, pages: int = 0, *, articles: bool) -> list[str]:
    """The lines of a text, about `pages` long; a short one where that is 0."""
    if articles:
        return _articles(rng, pages * _ARTICLES_A_PAGE or rng.choice((1, 2, 3, 3, 6, 12)))
    ways = (_plain, _headings, _clauses, _articles)
    count = pages * _ARTICLES_A_PAGE or rng.randint(1, 6)
    return _articles(rng, count) if pages else rng.choice(ways)(rng, count)


def _sentence(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.15:
        return rng.choice(stock.SHORT)
    if kind < 0.19:
        return stock.NOTED
    if kind < 0.4:
        return f"{rng.choice(stock.SENTENCES)} {rng.choice(stock.SENTENCES)}"
    return rng.choice(stock.SENTENCES)


def _plain(rng: Random, count: int) -> list[str]:
    return [_sentence(rng) for _ in range(count)]


def _articles(rng: Random, count: int) -> list[str]:
    """Phần, chương, mục, tiểu mục as the number of điều allows; khoản, điểm, dashes."""
    lines: list[str] = []
    parted, divided = count > 18, count > 5
    for number in range(count):
        if parted and number % 20 == 0:
            lines += [f"Phần {roman(number // 20 + 1)}", "NHIỆM VỤ VÀ GIẢI PHÁP"]
        if divided and number % 5 == 0:
            lines += [f"Chương {roman(number // 5 + 1)}", rng.choice(stock.TITLES).upper()]
            section, subsection = rng.random() < 0.4, rng.random() < 0.4
            lines += ["Mục 1", "QUẢN LÝ VĂN BẢN"] if section else []
            lines += ["Tiểu mục 1", "QUẢN LÝ VĂN BẢN ĐI"] if section and subsection else []
        if rng.random() < 0.6:
            lines.append(f"Điều {number + 1}. {rng.choice(stock.TITLES)}")
            lines += _clauses(rng, rng.randint(1, 4))
        else:
            lines.append(f"Điều {number + 1}. {_sentence(rng)}")
    return lines


def _headings(rng: Random, count: int) -> list[str]:
    lines: list[str] = []
    for number in range(1, count + 1):
        lines.append(f"{roman(number)}. {rng.choice(stock.TITLES).upper()}")
        lines += _clauses(rng, rng.randint(1, 4))
    return lines


def _clauses(rng: Random, count: int) -> list[str]:
    """Khoản, some with a title of their own, some with điểm and dashes below them."""
    lines: list[str] = []
    for number in range(1, count + 1):
        below = rng.random()
        if below < 0.25:
            lines.append(f"{number}. {rng.choice(stock.LEAD_INS)}")
            for letter in LETTERS[: rng.randint(2, 6)]:
                lines.append(f"{letter}) {_sentence(rng)}")
                if rng.random() < 0.1:
                    lines += [f"- {rng.choice(stock.SHORT)}", f"- {_sentence(rng)}"]
        elif below < 0.4:
            lines += [f"{number}. {rng.choice(stock.TITLES)}", f"a) {_sentence(rng)}"]
            lines += [f"b) {_sentence(rng)}"]
        else:
            lines.append(f"{number}. {_sentence(rng)}")
    return lines
