"""VB65x: phần, chương, điều, khoản, điểm: their marks, their order, and whether what is cited is
there (PL I, Phần I, Mục II.6.c–đ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.directive.recognise import LETTERS
from generator.inspect import components as c
from generator.rules.rule import ERROR, WARNING, WORDS, Finding, Paper, Rule
from generator.rules.words.making import LOWER, UPPER, clause, search
from generator.rules.words.numbered import ROMAN, STRUCTURED, Number, numbers_of, value_of
from generator.rules.words.reading import BODY, joined, lines

_NAMES = (
    "Quyết định|Nghị quyết|Quy chế|Quy định|Kế hoạch|Chỉ thị|Điều lệ|Nội quy|Hướng dẫn|Chương trình"
    "|Đề án|Văn bản|Hợp đồng|Thỏa thuận"
)


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


def _clauses(paper: Paper) -> dict[int, int]:
    """Each điều with how many khoản it has; the most, where a number comes twice."""
    found: dict[int, int] = {}
    article = 0
    for number in numbers_of(paper):
        if number.level == "điều":
            article = value_of(number.value)
            found.setdefault(article, 0)
        elif number.level == "khoản" and article:
            found[article] = max(found[article], value_of(number.value))
    return found


_CITED_HERE = re.compile(
    rf"(?P<at>(?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))(?=(?:,? (?:và |của )?(?:{_NAMES})"
    rf"(?: [{LOWER}]+){{0,3}})? này(?!\w))"
)
# `có tên tại Điều 6`: of no other document, since none is named after it.
_NAMED_AT = re.compile(
    r"(?P<at>(?:có tên|nêu|quy định|ghi) tại (?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))"
    r"(?=[;]|[.,]? *$|[.,]? (?:chịu trách nhiệm|có trách nhiệm|thi hành|căn cứ))",
    re.MULTILINE,
)
_AS_ARTICLE = re.compile(r"(?P<at>Như (?:khoản (?P<clause>\d+) )?Điều (?P<n>\d+))")


def _cited(paper: Paper) -> Iterator[tuple[Finding, int, int]]:
    """Own điều that are cited: where, its number, the number of the khoản (0: none)."""
    for only, pattern in (
        (BODY, _CITED_HERE), (BODY, _NAMED_AT), ((c.RECIPIENTS,), _AS_ARTICLE),
    ):  # fmt: skip
        text = joined(paper, only)
        for match in pattern.finditer(text.text):
            finding = text.finding(match.start("at"), match.end("at"), words=match["at"])
            yield finding, int(match["n"]), int(match["clause"] or 0)


def _article_missing(paper: Paper) -> Iterator[Finding]:
    cited = list(_cited(paper))
    there = _clauses(paper) if cited else {}
    for finding, article, _ in cited:
        if there and article not in there:
            yield finding


def _clause_missing(paper: Paper) -> Iterator[Finding]:
    cited = [row for row in _cited(paper) if row[2]]
    there = _clauses(paper) if cited else {}
    for finding, article, clause_number in cited:
        if article in there and clause_number > there[article]:
            yield finding
    yield from _of_this_article(paper)


_OF_THIS = re.compile(r"khoản (?P<n>\d+) Điều này(?!\w)")


def _of_this_article(paper: Paper) -> Iterator[Finding]:
    """`khoản 7 Điều này` in a Điều that has fewer."""
    if not any(_OF_THIS.search(passage.text) for passage in paper.passages):
        return
    there = _clauses(paper)
    begun = {
        (number.line.passage, number.line.start): value_of(number.value)
        for number in numbers_of(paper)
        if number.level == "điều"
    }
    article, quoted = 0, 0
    for line in lines(paper, STRUCTURED):
        article = begun.get((line.passage, line.start), article)
        for match in _OF_THIS.finditer(line.text) if quoted <= 0 else ():
            if article in there and int(match["n"]) > max(there[article], 1):
                yield line.finding(match.start(), match.end(), words=match[0])
        quoted = max(0, quoted + line.text.count("“") - line.text.count("”"))


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


_HINT_ORDER = ("Đánh số lại liền nhau.", "Number them again in a row.")

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
        "VB658",
        ("Viện dẫn điều không có", "A Điều that is not there"),
        "Điều được viện dẫn «… này», «Như Điều …» có trong văn bản.",
        clause("content checked"), ERROR, WORDS,
        ("văn bản không có điều được viện dẫn: «{words}»", "there is no “{words}” here"),
        ("Xem lại số điều.", "Look at the number."),
        "Điều 1. Phạm vi\nĐiều 2. Thi hành\nNơi nhận:\n- Như Điều 3;",
        "Điều 1. Phạm vi\nĐiều 2. Thi hành\nNơi nhận:\n- Như Điều 2;",
        _article_missing,
    ),
    Rule(
        "VB659",
        ("Viện dẫn khoản không có", "A khoản that is not there"),
        "Khoản được viện dẫn của một điều «… này» có trong điều ấy.",
        clause("content checked"), ERROR, WORDS,
        ("điều ấy không có khoản được viện dẫn: «{words}»", "there is no “{words}” here"),
        ("Xem lại số khoản.", "Look at the number."),
        "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\nĐiều 2. Theo khoản 3 Điều 1 Quy chế này",
        "Điều 1. Nhiệm vụ\n1. Một\n2. Hai\nĐiều 2. Theo khoản 2 Điều 1 Quy chế này",
        _clause_missing,
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
