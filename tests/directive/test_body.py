"""The text of a document: lines → nodes, and places of what is wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.directive.model import PICTURE, TABLE, BodyNode
from generator.directive.recognise import (
    LEVELS_DOWN,
    marker_of,
    plain,
    recognise,
    roman,
    with_titles,
)
from generator.directive.sequence import LETTERS, check_sequence
from tests.directive.letters import DECISION, found, good


def nodes(*lines: str) -> list[BodyNode]:
    return [item.node for item in with_titles(recognise(lines).found)]


def codes(text: str) -> list[str]:
    """What is wrong with lines that `|` separates."""
    found, faults = recognise([line.strip() for line in text.split("|")])
    return [f.code for f in sorted([*faults, *check_sequence(found)], key=lambda f: f.at)]


@pytest.mark.parametrize(
    ("line", "kind", "number", "words"),
    [
        ("Phần I. MỞ ĐẦU", "phần", "I", "MỞ ĐẦU"),
        ("PHẦN II: MỞ ĐẦU", "phần", "II", "MỞ ĐẦU"),
        ("Chương IV QUY ĐỊNH CHUNG", "chương", "IV", "QUY ĐỊNH CHUNG"),
        ("Chương XLII - Tổ chức", "chương", "XLII", "Tổ chức"),
        ("Chương I – Tổ chức", "chương", "I", "Tổ chức"),
        ("Mục 1. Tổ chức", "mục", "1", "Tổ chức"),
        ("Mục 12 Tổ chức", "mục", "12", "Tổ chức"),
        ("Tiểu mục 3: Tổ chức", "tiểu mục", "3", "Tổ chức"),
        ("TIỂU MỤC 3 TỔ CHỨC", "tiểu mục", "3", "TỔ CHỨC"),
        ("Điều 1. Phạm vi", "điều", "1", "Phạm vi"),
        ("ĐIỀU 12.  Phạm vi", "điều", "12", "Phạm vi"),
        ("IX. Tổ chức", "I.", "IX", "Tổ chức"),
        ("1. Rà soát", "khoản", "1", "Rà soát"),
        ("125. Rà soát", "khoản", "125", "Rà soát"),
        ("1.1. Rà soát", "1.1.", "1.1", "Rà soát"),
        ("1.2.13. Rà soát", "1.1.", "1.2.13", "Rà soát"),
        ("đ) 30% thủ tục", "điểm", "đ", "30% thủ tục"),
        ("f) Rà soát", "điểm", "f", "Rà soát"),
        ("- Rà soát", "-", "", "Rà soát"),
        ("– Rà soát", "-", "", "Rà soát"),
        ("• Rà soát", "-", "", "Rà soát"),
        ("+ Rà soát", "+", "", "Rà soát"),
    ],
)
def test_markers(line: str, kind: str, number: str, words: str) -> None:
    (node,) = nodes(line)
    assert node[:3:2] == (kind, number)
    assert words in (node.text, node.title)
    (node,) = nodes("\\" + line)
    assert node == BodyNode("đoạn", line)


@pytest.mark.parametrize(
    "line",
    [
        "Rà soát",
        "1.250 hộ nghèo",
        "1. 250 hộ nghèo",
        "1.250.000 đồng",
        "1.250.000. Đồng",
        "2026. Năm bản lề",
        "21.10.2022. Ngày",
        "01. Rà soát",
        "1.Rà soát",
        "1) Rà soát",
        "A) Rà soát",
        "a. Rà soát",
        "ab) Rà soát",
        "-Rà soát",
        "-5 độ",
        "+84 213",
        "A. Rà soát",
        "C. Mác",
        "IIII. Rà soát",
        "Điều 5 Luật Thanh niên quy định",
        "điều 5. Rà soát",
        "Điều 1.2 của hợp đồng",
        "Điều 5-10 của Luật",
        "Phần mềm",
        "Phần I của Kế hoạch này",
        "Chương II Luật Thanh niên quy định về quyền.",
        "Chương IIX: Tổ chức",
        "Mục 1 Chương II Nghị định này được sửa đổi như sau:",
        "Mục 1a. Tổ chức",
        "Mục 1.2 của Đề án",
        "Mục II Phần I Phụ lục",
        "**1. Rà soát**",
        "“Điều 1. Rà soát.”",
        "\\",
        "\\\\máy-chủ\\thư-mục",
        "\\chữ",
    ],
)
def test_running_text(line: str) -> None:
    assert nodes(line) == [BodyNode("đoạn", line)]
    assert codes(line) == []


@pytest.mark.parametrize(
    ("line", "text"),
    [("\\1. chữ", "1. chữ"), ("\\\\1. chữ", "\\1. chữ"), ("\\ - chữ", "- chữ"), ("\\a", "\\a")],
)
def test_a_backslash_makes_a_line_plain(line: str, text: str) -> None:
    assert plain(line) == text


class TestTitles:
    @pytest.mark.parametrize("line", ["Chương I", "Chương I.", "Chương I:", "CHƯƠNG I"])
    def test_on_the_next_line(self, line: str) -> None:
        assert nodes(line, "QUY ĐỊNH CHUNG", "Văn bản này.") == [
            BodyNode("chương", number="I", title="QUY ĐỊNH CHUNG"),
            BodyNode("đoạn", "Văn bản này."),
        ]

    def test_that_look_like_structure_have_to_be_escaped(self) -> None:
        assert codes("Chương I | 1. Rà soát") == ["E340"]
        (node,) = nodes("Chương I", "\\1. Rà soát")
        assert node.title == "1. Rà soát"

    @pytest.mark.parametrize("text", ["Phần I", "Phần I | Chương I | MỞ ĐẦU", "Mục 1 | Điều 1. A"])
    def test_missing(self, text: str) -> None:
        assert codes(text) == ["E340"]

    @pytest.mark.parametrize(
        ("lines", "title"),
        [
            (("Điều 1. Phạm vi", "1. Văn bản này."), True),
            (("Điều 1. Phạm vi", "Văn bản này."), True),
            (("Điều 1. Phạm vi", "Điều 2. Hiệu lực"), False),
            (("Điều 1. Phạm vi", "Chương II"), False),
            (("Điều 1. Phạm vi",), False),
            (("Điều 1. Ban hành Quy chế.", "1. Văn bản này."), False),
            (("Điều 1. Ban hành:", "1. Văn bản này."), False),
            (("Điều 1. **Ban hành.**", "1. Văn bản này."), False),
            (("I. Mục tiêu", "1. Văn bản này."), True),
            (("I. Mục tiêu", "II. Nhiệm vụ"), False),
            (("I. MỤC TIÊU", "II. Nhiệm vụ"), True),
            (("1. Mục tiêu", "a) Rà soát;"), True),
            (("1. Mục tiêu", "1.1. Rà soát"), True),
            (("1. Mục tiêu", "- Rà soát"), True),
            (("1. Mục tiêu", "2. Nhiệm vụ"), False),
            (("1. Mục tiêu", "I. Nhiệm vụ"), False),
            (("a) Mục tiêu", "- Rà soát"), False),
        ],
    )
    def test_on_the_same_line(self, lines: tuple[str, ...], title: bool) -> None:
        node = nodes(*lines)[0]
        assert (bool(node.title), bool(node.text)) == (title, not title)


class TestQuotations:
    def test_lines_of_an_amended_text_are_no_structure(self) -> None:
        lines = ("1. Sửa đổi Điều 5:", "“Điều 5. Thời hạn", "1. Là “năm” ngày.”.", "2. Bỏ Điều 6.")
        assert [node.kind for node in nodes(*lines)] == ["khoản", "đoạn", "đoạn", "khoản"]
        assert codes("|".join(lines)) == []

    def test_the_escape_is_taken_off_there_too(self) -> None:
        assert nodes("“Điều 5. A", "\\1. b”")[1].text == "1. b”"

    def test_one_that_is_never_closed_is_none(self) -> None:
        assert [n.kind for n in nodes("“Điều 5. A", "1. b", "2. c")] == ["đoạn", "khoản", "khoản"]

    def test_one_inside_another(self) -> None:
        lines = ("“Điều 5. A", "“1. b", "2. c”", "3. d”", "1. e")
        assert [n.kind for n in nodes(*lines)] == ["đoạn"] * 4 + ["khoản"]


ALPHABET = " | ".join(f"{letter}) chữ" for letter in LETTERS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Điều 1. A | 1. b | 2. c | Điều 2. D | 1. e", []),
        ("Chương I: A | Điều 1. B | Chương II: C | Điều 2. D", []),
        ("Chương I: A | Điều 1. B | Chương II: C | Điều 1. D | Điều 2. E", ["E345"]),
        ("Điều 1. A | Điều 3. B | Điều 4. C", ["E341"]),
        ("Điều 1. A | Điều 20. B | Điều 3. C | Điều 4. D", ["E341"]),
        ("Điều 2. A | Điều 3. B", ["E342"]),
        ("Phần I: A | Chương I: B | Chương II: C | Phần II: D | Chương I: E", []),
        ("Phần I: A | Chương I: B | Chương II: C | Phần II: D | Chương III: E", []),
        ("Phần I: A | Chương I: B | Chương II: C | Phần II: D | Chương IV: E", ["E342"]),
        ("Chương I: A | Mục 1: B | Mục 2: C | Chương II: D | Mục 1: E | Tiểu mục 1: F", []),
        ("Chương I: A | Mục 1: B | Chương II: D | Mục 2: E", ["E342"]),
        ("Mục 1: A | Tiểu mục 1: B | Mục 2: C | Tiểu mục 2: D", ["E342"]),
        ("I. A | 1. b | 2. c | II. D | 1. e | III. F", []),
        ("II. A", ["E342"]),
        ("Mục 1: A | 1. b | Mục 2: C | 1. d", []),
        ("1. a | 2. b | 1. c | 2. d", ["E341"]),
        ("1. a | đoạn | 2. b", []),
        ("1. a | - b | + c | 2. d", []),
        ("1. a | 1.1. b | 1.2. c | 1.2.1. d | 2. e | 2.1. f | a) g", []),
        ("1. a | 1.2. b | 1.3. c", ["E342"]),
        ("1. a | 2.1. b", ["E350"]),
        ("1. a | 1.1.1. b", ["E350"]),
        ("1. a | a) b | b) c | 2. d | a) e | đoạn | b) g", []),
        ("a) a | b) b | c) c | e) d", ["E341"]),
        ("a) a | b) b | a) c", ["E341"]),
        ("b) a", ["E342"]),
        *((f"a) a | {letter}) b", ["E343"]) for letter in "fjwzăâêôơư"),
        (ALPHABET, []),
        (ALPHABET + " | a) b", ["E344"]),
        ("1. a | 2.", ["E346"]),
        ("Điều 1.", ["E346"]),
        ("a)", ["E346"]),
        ("-", ["E346"]),
        *((f"{text} | TỔ CHỨC", ["E347"]) for text in ("Phần 1", "Chương 1", "Mục I", "Mục I.")),
        *((f"{text}Phạm vi", ["E348"]) for text in ("Điều 1: ", "Điều 1.", "Điều 1 - ")),
        ("Điều 1", ["E348"]),
    ],
)
def test_sequences(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("nội dung: |\n  1. a\n  3. b", (3, 3)),
            ("nội dung: | # 3. là ba\n\n  1. a\n\n    3. b", (5, 5)),
            ("nội dung: |2-\n  1. a 3. a\n    3. b", (3, 5)),
            ("nội dung: >\n  1. a 3. a\n  3. chữ\n\n  3. b", (5, 3)),
            ("nội dung: '1. a\n\n  3. b'", (3, 3)),
            ('nội dung: "1. a\\n3. b"', (1, 18)),
            ("nội dung: [1. a, 3. b]", (1, 18)),
            ("nội dung:\n  - 1. a\n  - |\n    b\n    3. c", (5, 5)),
        ],
    )
    def test_of_a_number_that_is_wrong(self, text: str, place: tuple[int, int]) -> None:
        assert found(text) == [("E341", *place)]

    def test_a_line_written_in_escapes_is_the_whole_text(self) -> None:
        assert found('nội dung: "a) a\\n\\u0111) b"') == [("E341", 1, 11)]

    def test_lines_that_end_in_carriage_returns(self) -> None:
        assert found("nội dung: |\r\n  1. a\r\n  3. b\r\n") == [("E341", 3, 3)]

    def test_of_a_text_that_lacks_a_part_no_number_is_wrong(self) -> None:
        assert found('nội dung: ["1. a\\t", 2. b]') == [("E022", 1, 17)]


def test_a_list_is_read_as_one_text() -> None:
    body = good('nội dung:\n  - "Điều 1. A\\n1. b"\n  - 2. c').body
    assert [(node.kind, node.number) for node in body] == [
        ("điều", "1"),
        ("khoản", "1"),
        ("khoản", "2"),
    ]


def test_a_decision() -> None:
    body = good(DECISION.format("Điều 1. Bổ nhiệm ông An.\n  Điều 2. Hiệu lực.")).body
    assert body == (
        BodyNode("điều", "Bổ nhiệm ông An.", "1"),
        BodyNode("điều", "Hiệu lực.", "2"),
    )


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX"), (89, "LXXXIX")],
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral


MARKERS = st.sampled_from(
    [
        *("Phần I", "Chương II.", "Mục 1:", "Tiểu mục 1 - ", "Điều 1.", "Điều 2", "I.", "1."),
        *("2.1.", "a)", "đ)", "f)", "-", "–", "+", "\\", "“", "”", ""),
    ]
)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), max_size=12)
LINE = st.tuples(MARKERS, st.sampled_from(["", " "]), WORDS).map("".join).map(str.strip)
LINES = st.lists(LINE.filter(bool), max_size=12)


@given(LINES)
def test_every_word_is_in_a_node_in_order(lines: list[str]) -> None:
    found, faults = recognise(lines)
    found = with_titles(found)
    check_sequence(found)
    assert all(0 <= fault.at < len(lines) for fault in faults)
    ends = [*(item.at for item in found[1:]), len(lines)]
    for item, end in zip(found, ends, strict=False):
        printed = item.marker + item.node.title + item.node.text
        # A stop, a colon or a dash between marker and title, and the escape, are not kept.
        assert _without_signs(printed) == _without_signs("".join(lines[item.at : end]))
    assert [item.at for item in found[:1]] == ([0] if lines else [])


def _without_signs(text: str) -> str:
    return "".join(ch for ch in text if ch not in "\\.:-–" and not ch.isspace())


PLAIN = st.text("abcđêô ,;", min_size=1).map(str.strip).filter(bool)
# A phần's title begins with a capital: a line that begins small goes on with the one above.
TITLE = PLAIN.map(lambda words: f"Q{words}")
WRITTEN = [kind for kind in LEVELS_DOWN if kind not in (TABLE, PICTURE)]
NUMBERED = st.tuples(st.sampled_from(WRITTEN), st.integers(1, 20), TITLE, st.booleans())


def _line(kind: str, number: int, words: str, ends: bool) -> str:
    figures = {"phần": roman(number), "chương": roman(number), "I.": roman(number)}
    figure = figures.get(kind, str(number))
    if kind == "đoạn":
        return words
    if kind == "1.1.":
        figure = f"{number}.1"
    if kind == "điểm":
        figure = LETTERS[number - 1]
    marker = marker_of(kind, "" if kind in "-+" else figure)
    if kind in ("phần", "chương", "mục", "tiểu mục"):
        return f"{marker}: {words}"
    return f"{marker} {words}" + ("." if ends else "")


def printed(node: BodyNode) -> list[str]:
    """A node as lines on paper; running text that looks like structure keeps its escape."""
    if node.kind == "đoạn":
        return [node.text if nodes(node.text) == [node] else "\\" + node.text]
    marker = marker_of(node.kind, node.number)
    if node.kind in ("phần", "chương", "mục", "tiểu mục"):
        return [marker, node.title]
    return [f"{marker} {node.title or node.text}"]


@given(st.lists(NUMBERED, max_size=12))
def test_the_printed_form_of_nodes_gives_them_back(drawn) -> None:
    first = nodes(*(_line(*one) for one in drawn))
    assert len(first) == len(drawn)
    assert [node.kind for node in first] == [kind for kind, *_ in drawn]
    assert nodes(*(line for node in first for line in printed(node))) == first


NODES = """\
nội dung:
  - chương: Quy định chung
    nội dung:
      - điều: Phạm vi điều chỉnh
        nội dung: |
          1. Quy chế này quy định về văn thư.
          2. Không áp dụng cho cơ yếu:
          a) Một;
      - điểm: Hai.
      - điều: Đối tượng áp dụng là mọi công chức.
  - chương: Tổ chức thực hiện
    nội dung:
      - điều: Trách nhiệm
        nội dung:
          - khoản: Trưởng phòng duyệt.
          - khoản: Văn thư đăng ký.
          - đoạn: 1. không phải khoản
"""


def test_nodes_are_numbered_by_themselves_and_mix_with_text() -> None:
    body = good(NODES).body
    assert [(n.kind, n.number, n.title, n.text) for n in body] == [
        ("chương", "I", "Quy định chung", ""),
        ("điều", "1", "Phạm vi điều chỉnh", ""),
        ("khoản", "1", "", "Quy chế này quy định về văn thư."),
        ("khoản", "2", "", "Không áp dụng cho cơ yếu:"),
        ("điểm", "a", "", "Một;"),
        ("điểm", "b", "", "Hai."),
        ("điều", "2", "", "Đối tượng áp dụng là mọi công chức."),
        ("chương", "II", "Tổ chức thực hiện", ""),
        ("điều", "3", "Trách nhiệm", ""),
        ("khoản", "1", "", "Trưởng phòng duyệt."),
        ("khoản", "2", "", "Văn thư đăng ký."),
        ("đoạn", "", "", "1. không phải khoản"),
    ]


def test_a_number_that_text_has_used_is_an_error_where_the_node_stands() -> None:
    text = "nội dung:\n  - điều: Một.\n  - Điều 3. Ba.\n  - điều: Bốn.\n"
    assert found(text) == [("E341", 3, 5)]


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (["1. Mục đích", "Nâng cao chất lượng.", "2. Yêu cầu"], [True, True]),
        (["1. Mục đích", "Nâng cao chất lượng.", "2. Đơn vị báo cáo."], [True, False]),
        (["1. Rà soát", "2. Báo cáo"], [False, False]),
        (["I. MỤC ĐÍCH", "1. Một", "a) b.", "II. YÊU CẦU", "1. Hai"], [True, False]),
    ],
)
def test_neighbours_look_alike(lines: list[str], titles: list[bool]) -> None:
    clauses = [node for node in nodes(*lines) if node.kind == "khoản"]
    assert [bool(node.title) for node in clauses] == titles
