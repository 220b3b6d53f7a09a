"""VB652 to VB663: the order of phần, chương, điều, khoản, điểm (PL I, Phần I, Mục II.6.đ)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.directive.recognise import LETTERS
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import clause
from generator.rules.words.numbered import Number, numbers_of, value_of


def _at(number: Number, wanted: str) -> Finding:
    end = 0 if number.line.label else min(number.length, len(number.line.text))
    return number.line.finding(0, end, found=number.value, wanted=wanted)


def _has_more(paper: Paper) -> bool:
    """Whether there are appendices or enclosures, which count from 1 again."""
    if paper.directive is not None:
        return bool(paper.directive.appendices or paper.directive.enclosures)
    below = (c.APPENDIX_LABEL, c.APPENDIX_NOTE, c.APPENDIX_TITLE)
    return any(passage.component in below for passage in paper.passages)


def _article_order(paper: Paper) -> Iterator[Finding]:
    last = 0
    has_more = _has_more(paper)
    for number in numbers_of(paper):
        if number.level != "điều":
            continue
        value = value_of(number.value)
        # A regulation that is issued with the document begins again.
        if value != last + 1 and value != 1:
            yield _at(number, str(last + 1))
        elif value == 1 and last == 1 and not has_more:
            yield _at(number, "2")
        last = value


def _is_right_below(above: Number, number: Number) -> bool:
    """Whether `1. …` follows on `1. …`, a whole sentence that leads nothing in."""
    one, other = above.line, number.line
    next_line = (other.paragraph, other.passage) == (one.paragraph + 1, one.passage + 1)
    in_passage = other.passage == one.passage and other.start == one.start + len(one.text) + 1
    return (
        (above.level, above.value) == (number.level, number.value)
        and one.component == other.component
        and one.text.endswith(".")
        and (next_line or in_passage)
    )


def _clause_order(paper: Paper) -> Iterator[Finding]:
    expected: list[int] = []  # how each list that has begun goes on, the last first
    before: Number | None = None
    for number in numbers_of(paper):
        above, before = before, number
        if number.level in ("điều", "chương", "I."):
            expected = []
        elif number.level == "khoản":
            value = value_of(number.value)
            if value == 1 and above is not None and _is_right_below(above, number):
                yield _at(number, "2")
                expected[:1] = [3]
            elif value == 1:
                expected.insert(0, 2)
            elif value in expected:
                expected = expected[expected.index(value) :]
                expected[0] += 1
            elif expected:
                yield _at(number, str(expected[0]))
                expected[0] = value + 1
            else:
                expected = [value + 1]  # a list whose beginning has no number of its own


def _point_order(paper: Paper) -> Iterator[Finding]:
    wanted = ""
    for number in numbers_of(paper):
        if number.level != "điểm":
            wanted = LETTERS[0]
            continue
        if number.value not in LETTERS:
            continue  # another rule's: f, j, w, z
        if wanted and number.value not in (wanted, LETTERS[0]):
            yield _at(number, wanted)
        place = LETTERS.index(number.value) + 1
        wanted = LETTERS[place] if place < len(LETTERS) else ""


def _chapter_order(paper: Paper) -> Iterator[Finding]:
    last = {"Chương": 0, "Phần": 0}
    for number in numbers_of(paper):
        if number.level != "chương":
            continue
        word = number.line.whole.split()[0].capitalize()
        value = value_of(number.value)
        if value not in (last[word] + 1, 1):
            yield _at(number, str(last[word] + 1))
        last[word] = value


def _heading_order(paper: Paper) -> Iterator[Finding]:
    last = 0
    for number in numbers_of(paper):
        if number.level == "chương":
            last = 0
        if number.level != "I.":
            continue
        value = value_of(number.value)
        if value not in (last + 1, 1):
            yield _at(number, str(last + 1))
        last = value


_HINT_ORDER = ("Đánh số lại liền nhau.", "Number them again in a row.")

RULES: tuple[Rule, ...] = (
    Rule(
        "VB652",
        ("Thứ tự điều", "The order of the Điều"),
        "Số điều liền nhau, không nhảy, không lặp.",
        clause("structure"), ERROR, WORDS,
        ("sau đây phải là Điều {wanted}, không phải Điều {found}",
         "Điều {wanted} should stand here, not Điều {found}"), _HINT_ORDER,
        "Điều 1. Phạm vi\nĐiều 3. Thi hành", "Điều 1. Phạm vi\nĐiều 2. Thi hành",
        _article_order,
    ),
    Rule(
        "VB656",
        ("Thứ tự điểm", "The order of the điểm"),
        "Các điểm theo thứ tự bảng chữ cái tiếng Việt, có đ, bắt đầu từ a.",
        clause("point letter"), ERROR, WORDS,
        ("điểm ở đây là «{wanted})», không phải «{found})»",
         "“{wanted})” is next, not “{found})”"),
        _HINT_ORDER,
        "1. Nhiệm vụ\na) Một\nb) Hai\nc) Ba\nd) Bốn\ne) Năm",
        "1. Nhiệm vụ\na) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm",
        _point_order,
    ),
    Rule(
        "VB657",
        ("Thứ tự khoản", "The order of the khoản"),
        "Số khoản liền nhau trong mỗi điều, mỗi mục.",
        clause("clause number"), WARNING, WORDS,
        ("khoản ở đây là {wanted}, không phải {found}", "{wanted} is next, not {found}"),
        _HINT_ORDER,
        "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\n4. Bốn", "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\n3. Ba",
        _clause_order,
    ),
    Rule(
        "VB662",
        ("Thứ tự phần, chương", "The order of the chương"),
        "Số phần, chương liền nhau.",
        clause("structure"), ERROR, WORDS,
        ("ở đây là số {wanted} (La Mã), không phải {found}", "{wanted} is next, not {found}"),
        _HINT_ORDER,
        "Chương I\nĐiều 1. Phạm vi\nChương III\nĐiều 2. Thi hành",
        "Chương I\nĐiều 1. Phạm vi\nChương II\nĐiều 2. Thi hành",
        _chapter_order,
    ),
    Rule(
        "VB663",
        ("Thứ tự mục I, II, III", "The order of I., II., III."),
        "Số La Mã của các mục liền nhau.",
        clause("structure"), WARNING, WORDS,
        ("ở đây là số {wanted} (La Mã), không phải {found}", "{wanted} is next, not {found}"),
        _HINT_ORDER,
        "I. MỤC ĐÍCH\nII. NHIỆM VỤ\nIV. TỔ CHỨC", "I. MỤC ĐÍCH\nII. NHIỆM VỤ\nIII. TỔ CHỨC",
        _heading_order,
    ),
)  # fmt: skip
