"""Drafts as YAML text: what is written reads back the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.core.text import nfc
from generator.directive.nodes import Mapping, Node, Scalar, Sequence
from generator.directive.problems import Problems
from generator.directive.reader import read_tree
from generator.directive.yaml_text import Block, Comment, Lines, Row, yaml_text

LONG = "đôn đốc thực hiện Chỉ thị số 03/CT-SNNMT ngày 09/01/2025 của Giám đốc Sở " * 2
FOLDED = (LONG[:95].rstrip(), LONG[95:].strip())


def test_a_draft_looks_as_a_person_would_write_it() -> None:
    text = yaml_text(
        [
            Comment("Đôn đốc lần 1."),
            ("type", "công văn"),
            ("subject", LONG),
            ("addressees", ["Phòng A", "Chi cục: B", "1. C"]),
            Comment("Nội dung"),
            ("body", Lines(("Đoạn một.", "1. Phòng A: hai việc.", "- a # b"))),
            ("copies", 5),
            ("signatory", {"họ tên": "Nguyễn Văn An", "quyền hạn": "KT."}),
            ("appendices", [{"tiêu đề": "Danh mục", "khổ ngang": True, "hàng": [["a", "b, c"]]}]),
        ]
    )
    assert text == (
        "# Đôn đốc lần 1.\n"
        "loại: công văn\n"
        "trích yếu: >-\n"
        f"  {FOLDED[0]}\n"
        f"  {FOLDED[1]}\n"
        "kính gửi:\n"
        "  - Phòng A\n"
        '  - "Chi cục: B"\n'
        '  - "1. C"\n'
        "\n"
        "# Nội dung\n"
        "nội dung: |\n"
        "  Đoạn một.\n"
        "  1. Phòng A: hai việc.\n"
        "  - a # b\n"
        "số bản: 5\n"
        "người ký:\n"
        "  họ tên: Nguyễn Văn An\n"
        "  quyền hạn: KT.\n"
        "phụ lục:\n"
        "  - tiêu đề: Danh mục\n"
        "    khổ ngang: có\n"
        "    hàng:\n"
        '      - ["a", "b, c"]\n'
    )  # fmt: skip


def test_rows_and_blocks_of_a_text() -> None:
    text = yaml_text(
        [
            (
                "body",
                [
                    Block(("Đoạn một.", "1. Việc: một.")),
                    {
                        "bảng": {
                            "dòng": [Row(("1", "a, b", "50%", "")), Row(("2", Block(("c", "d"))))]
                        }
                    },
                ],
            )
        ]
    )
    assert text == (
        "nội dung:\n"
        "  - |\n"
        "    Đoạn một.\n"
        "    1. Việc: một.\n"
        "  - bảng:\n"
        "      dòng:\n"
        '        - [1, "a, b", 50%, ""]\n'
        "        - - 2\n"
        "          - |\n"
        "            c\n"
        "            d\n"
    )


def plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text.rstrip("\n") if node.style == "|" else node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def read(text: str) -> object:
    problems = Problems("")
    root = read_tree(text.encode(), problems).root
    assert problems.found == []
    assert isinstance(root, Mapping)
    return plain(root)


_LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp", "M"])
_SIGNS = st.sampled_from(list(":#-?[]{}&*!|>'\"%@`,\\ ~đ1a"))
TEXTS = (
    st.text(st.one_of(_SIGNS, _LETTERS), min_size=1, max_size=150)
    .map(lambda text: nfc(text).strip())
    .filter(lambda text: text and text.isprintable() and not text.startswith("\u00a0"))
)


@given(text=TEXTS, other=TEXTS, more=st.lists(TEXTS, min_size=1, max_size=3))
def test_every_text_reads_back_the_same(text: str, other: str, more: list[str]) -> None:
    written = yaml_text(
        [
            ("subject", text),
            ("addressees", more),
            ("appendices", [{"tiêu đề": text, "hàng": [[other, *more]]}]),
            ("signatory", {"họ tên": other}),
        ]
    )
    assert read(written) == {
        "trích yếu": text,
        "kính gửi": more,
        "phụ lục": [{"tiêu đề": text, "hàng": [[other, *more]]}],
        "người ký": {"họ tên": other},
    }


@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_lines_stay_lines(lines: list[str]) -> None:
    assert read(yaml_text([("body", Lines(tuple(lines)))])) == {"nội dung": "\n".join(lines)}
