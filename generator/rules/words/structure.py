"""VB650 to VB668: how phần, chương, mục, điều, khoản, điểm are numbered, and the marks after
those numbers (PL I, Phần I, Mục II.6.c–đ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LOWER, UPPER, clause, search
from generator.rules.words.numbered import ROMAN, STRUCTURED, numbers_of

_OTHER_MARK = search(
    r"^ *(?P<at>Điều (?P<n>\d+) ?(?::|\)|/(?= )|[-–](?= )))", fix=r"Điều \g<n>.", only=STRUCTURED
)
_NO_MARK = re.compile(rf"(?:Điều|ĐIỀU) (?P<n>\d+)(?= +[{UPPER}])")


def _article_marks(paper: Paper) -> Iterator[Finding]:
    yield from _OTHER_MARK(paper)
    if paper.layout is not None:
        # Only of what counts as a Điều, no sentence about one.
        for number in numbers_of(paper):
            match = _NO_MARK.match(number.line.text)
            if number.level == "điều" and match:
                right = f"Điều {match['n']}."
                yield number.line.finding(0, match.end(), right, words=match[0], right=right)


def _as_point(match: re.Match[str]) -> str:
    return f"{re.sub(r'[^a-zđ]', '', match['at'].lower())})"


RULES: tuple[Rule, ...] = (
    Rule(
        "VB650",
        ("Dấu sau số điều", "The mark after the number of a Điều"),
        "Sau số thứ tự của điều có dấu chấm.",
        clause("structure"), ERROR, WORDS,
        ("sau số của điều không phải dấu chấm: «{words}»", "no full stop: “{words}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "Điều 1: Phạm vi điều chỉnh", "Điều 1. Phạm vi điều chỉnh",
        _article_marks,
        fixable=True,
    ),
    Rule(
        "VB651",
        ("Số của điều bằng chữ số La Mã", "A Roman number of a Điều"),
        "Số thứ tự của điều dùng chữ số Ả Rập.",
        clause("structure"), ERROR, WORDS,
        ("số của điều không phải chữ số Ả Rập: «{words}»", "no Arabic number: “{words}”"),
        ("Ghi «Điều 1.».", "Write “Điều 1.”."),
        "Điều II. Tổ chức thực hiện", "Điều 2. Tổ chức thực hiện",
        search(rf"^ *(?P<at>Điều {ROMAN})(?=[.:\s])", only=STRUCTURED),
    ),
    Rule(
        "VB653",
        ("Dấu sau số khoản", "The mark after the number of a khoản"),
        "Sau số thứ tự của khoản có dấu chấm.",
        clause("clause number"), WARNING, WORDS,
        ("sau số của khoản không phải dấu chấm: «{words}»", "no full stop: “{words}”"),
        ("Ghi «1.».", "Write “1.”."),
        "1) Các phòng báo cáo kết quả", "1. Các phòng báo cáo kết quả",
        search(r"^ *(?P<at>\d{1,2} ?(?:\)|/|-|:)|Khoản \d{1,2} ?[.:])(?= +[^\d\s])",
               only=STRUCTURED),
    ),
    Rule(
        "VB668",
        ("Dấu sau số La Mã của mục", "The mark after a Roman number"),
        "Sau số La Mã của mục có dấu chấm.",
        clause("structure"), WARNING, WORDS,
        ("sau số của mục không phải dấu chấm: «{words}»", "no full stop: “{words}”"),
        ("Ghi «I.».", "Write “I.”."),
        "I) TỔ CHỨC THỰC HIỆN", "I. TỔ CHỨC THỰC HIỆN",
        search(rf"^ *(?P<at>[IVX]{{1,5}} ?[)/:-])(?= +[{UPPER}])", only=STRUCTURED),
    ),
    Rule(
        "VB654",
        ("Dấu sau chữ của điểm", "The mark after the letter of a điểm"),
        "Điểm là chữ cái in thường, sau có dấu đóng ngoặc đơn, trước không có gạch.",
        clause("point letter"), ERROR, WORDS,
        ("điểm ghi «{words}»; đúng là «{right}»", "a điểm is “{words}”, not “{right}”"),
        ("Ghi «{right}».", "Write “{right}”."),
        "a. Lập danh mục hồ sơ", "a) Lập danh mục hồ sơ",
        search(rf"^ *(?P<at>(?:[-–] ?)[a-zđ]\)|\([a-hj-uyđ]\)|[a-zđ] ?[./-](?= )"
               rf"|[A-ZĐ]\)(?= *[{UPPER}]?[{LOWER}]))"
               r"(?= *[^\W\d])", only=STRUCTURED, fix=_as_point),
    ),
    Rule(
        "VB655",
        ("Chữ của điểm không có trong bảng chữ cái", "No letter of the Vietnamese alphabet"),
        "Điểm dùng chữ cái tiếng Việt: không có f, j, w, z.",
        clause("point letter"), ERROR, WORDS,
        ("«{words}» không phải chữ cái tiếng Việt", "“{words}” is no Vietnamese letter"),
        ("Theo thứ tự a, b, c, d, đ, e, g, h.", "Go by a, b, c, d, đ, e, g, h."),
        "f) Lập danh mục hồ sơ", "g) Lập danh mục hồ sơ",
        search(r"^ *(?P<at>[fjwz]\))(?= )", only=STRUCTURED),
    ),
    Rule(
        "VB660",
        ("Số của phần, chương không phải La Mã", "An Arabic number of a phần or chương"),
        "Số thứ tự của phần, chương dùng chữ số La Mã.",
        clause("chapter number"), ERROR, WORDS,
        ("số của phần, chương không phải chữ số La Mã: «{words}»", "no Roman number: “{words}”"),
        ("Ghi «Chương I».", "Write “Chương I”."),
        "Chương 1\nQUY ĐỊNH CHUNG", "Chương I\nQUY ĐỊNH CHUNG",
        search(r"^ *(?P<at>(?:Chương|Phần|CHƯƠNG|PHẦN) \d+)(?=\s*$|[.:])",
               only=(*STRUCTURED, c.APPENDIX_TITLE)),
    ),
    Rule(
        "VB661",
        ("Số của mục, tiểu mục là La Mã", "A Roman number of a mục"),
        "Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.",
        clause("section number"), ERROR, WORDS,
        ("số của mục không phải chữ số Ả Rập: «{words}»", "no Arabic number: “{words}”"),
        ("Ghi «Mục 1».", "Write “Mục 1”."),
        "Mục II\nQUẢN LÝ VĂN BẢN", "Mục 2\nQUẢN LÝ VĂN BẢN",
        search(rf"^ *(?P<at>(?:Mục|Tiểu mục|MỤC) {ROMAN})(?=\s*$|[.:])", only=STRUCTURED),
    ),
    Rule(
        "VB664",
        ("Đánh số bốn cấp", "Numbers of four levels"),
        "Không đánh số 1.1.1.1 trong văn bản hành chính.",
        clause("structure"), WARNING, WORDS,
        ("số có bốn cấp: «{words}»", "a number of four levels: “{words}”"),
        ("Dùng khoản, điểm, gạch đầu dòng.", "Use khoản, điểm and dashes."),
        "1.1.1.1. Lập hồ sơ", "1.1. Lập hồ sơ",
        search(r"^ *(?P<at>\d+\.\d+\.\d+\.\d+\.?)(?= )", only=STRUCTURED),
    ),
    Rule(
        "VB665",
        ("Chữ «Điều» in hoa", "“Điều” in capitals"),
        "Từ «Điều» viết bằng chữ in thường, chữ đầu viết hoa.",
        clause("article word"), ERROR, WORDS,
        ("viết «{words}»; đúng là «{right}»", "“{words}” should be “{right}”"),
        ("Viết «{right}».", "Write “{right}”."),
        "ĐIỀU 1. Phạm vi điều chỉnh", "Điều 1. Phạm vi điều chỉnh",
        search(r"^ *(?P<at>ĐIỀU)(?= +[\dIVX]+ *[.:)])", fix="Điều", only=STRUCTURED),
        fixable=True,
    ),
    Rule(
        "VB666",
        ("Số 0 trước số của điều, khoản", "A zero before the number of a Điều"),
        "Số của điều, khoản không ghi thêm số 0.",
        clause("structure"), WARNING, WORDS,
        ("số «{words}» thừa số 0", "“{words}” has a zero too many"),
        ("Ghi «Điều 2.», «2.».", "Write “Điều 2.”, “2.”."),
        "Điều 02. Tổ chức thực hiện", "Điều 2. Tổ chức thực hiện",
        search(r"^ *(?P<at>Điều 0\d+|0\d(?=\. ))", only=STRUCTURED),
    ),
    Rule(
        "VB667",
        ("Thiếu khoảng trắng sau số thứ tự", "No space after a number or a dash"),
        "Sau «Điều 1.», «1.», «a)», gạch đầu dòng có một khoảng trắng.",
        clause("structure"), WARNING, WORDS,
        ("thiếu khoảng trắng sau «{words}»", "no space after “{words}”"),
        ("Thêm một khoảng trắng.", "Put a space."),
        "2.Tổ chức thực hiện", "2. Tổ chức thực hiện",
        search(rf"^ *(?P<at>(?:Điều )?\d{{1,2}}\.|[a-zđ]\)|-)(?=[{UPPER}][{LOWER}])",
               only=(*STRUCTURED, c.RECIPIENTS, c.ADDRESSEES), fix=lambda m: f"{m['at']} "),
        fixable=True,
    ),
)  # fmt: skip
