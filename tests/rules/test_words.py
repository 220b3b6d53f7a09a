"""Rules over words: what each finds in a text, and what it lets stand; our own documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.directive.load import load, load_text
from generator.directive.profile import load_profile
from generator.rules.catalogue import RULES, rules_of
from generator.rules.data.names import HOLIDAYS, TET
from generator.rules.rule import INFO, WORDS, Finding, Paper, Rule
from tests.page.variants import COUNT, variant
from tests.rules.cases_over_words import CASES, NEW
from tests.rules.papers import paper_of, paper_of_directive

ROOT = Path(__file__).parents[2]
OVER_WORDS = tuple(rule for rule in RULES if rule.needs == WORDS)
BY_CODE = {rule.code: rule for rule in OVER_WORDS}


def words_of(paper: Paper, finding: Finding) -> str:
    if finding.passage < 0:
        return ""
    return paper.passages[finding.passage].text[finding.start : finding.end]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [(code, text, expected) for code, rows in CASES.items() for text, expected in rows],
)
def test_what_a_rule_finds(code: str, text: str, expected: tuple[str, ...]) -> None:
    paper = paper_of(text, code)
    found = tuple(words_of(paper, finding) for finding in BY_CODE[code].check(paper))
    assert found == expected


def told(paper: Paper, rules: tuple[Rule, ...] = OVER_WORDS) -> list[tuple[str, str]]:
    """Errors and warnings: the code, and the words found."""
    return [
        (rule.code, words_of(paper, finding))
        for rule in rules
        if rule.needs == WORDS
        if rule.severity != INFO
        for finding in rule.check(paper)
    ]


def paper_of_file(path: Path) -> Paper:
    profile, wrong = load_profile(ROOT)
    assert wrong == []
    directive = load(path, profile).directive
    assert directive is not None
    return paper_of_directive(directive)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "directives/mau").glob("*.yaml")), ids=lambda path: path.stem
)
def test_the_examples_have_no_error_and_no_warning(path: Path) -> None:
    assert told(paper_of_file(path)) == []


@pytest.mark.parametrize("number", range(COUNT))
def test_the_variants_have_no_error_and_no_warning(number: int) -> None:
    directive = load_text(variant(number).encode(), f"{number}.yaml", None).directive
    assert directive is not None
    assert told(paper_of_directive(directive)) == []


def test_the_slips_of_the_first_directive_are_found_and_nothing_beside_them() -> None:
    paper = paper_of_file(ROOT / "directives/2022/day-manh-cai-cach-hanh-chinh.yaml")
    assert sorted(told(paper)) == [
        ("VB570", "Kế hoạch 2943/KH-UBND"),  # no `số`
        ("VB901", "các các"),
        ("VB902", " ,"),  # công vụ ,văn hóa
        ("VB906", "ao."),  # được giao.Thực hiện
        ("VB907", ".;"),  # công dân.;
        ("VB909", "  "),  # cắt giảm  thời gian
        ("VB909", "  "),  # nội dung;  kịp thời
    ]


_LETTER = """
loại: công văn
cơ quan chủ quản: UBND tỉnh Lai Châu
cơ quan: Sở Nội vụ
viết tắt: SNV
đơn vị soạn thảo: VP
địa danh: Sông Mai
ngày: 05/3/2026
trích yếu: lập hồ sơ công việc
kính gửi: Các phòng
căn cứ:
  - loại: Kế hoạch
    số: 12/KH-UBND
    ngày: {cited}
    cơ quan ban hành: Ủy ban nhân dân tỉnh
    trích yếu: về công tác lưu trữ
nhiệm vụ:
  - {{nội dung: Rà soát hồ sơ, chủ trì: Văn phòng{due}}}
lưu: [VT, {archive}]
người ký: {{họ tên: Lê Văn Minh, chức vụ: Giám đốc}}
"""


@pytest.mark.parametrize("name", [*HOLIDAYS.values(), *TET.values()])
def test_a_name_that_is_right_is_left_alone_at_the_beginning_too(name: str) -> None:
    for text in (f"Nhân dịp {name} vừa qua.", f"{name[0].upper()}{name[1:]} vừa qua."):
        assert [code for code, _ in told(paper_of(text)) if code in ("VB946", "VB947")] == []


def codes_of_letter(
    *, cited: str = "05/3/2026", due: str = ", hạn: 05/3/2026", archive: str = "VP"
) -> set[str]:
    text = _LETTER.format(cited=cited, due=due, archive=archive)
    loaded = load_text(text.encode(), "thu.yaml", None)
    assert loaded.diagnostics == []
    assert loaded.directive is not None
    paper = paper_of_directive(loaded.directive)
    return {rule.code for rule in OVER_WORDS for _ in rule.check(paper)}


def test_of_a_directive_the_values_are_looked_at_too() -> None:
    assert codes_of_letter() == set()
    assert codes_of_letter(cited="06/3/2026") == {"VB575"}
    assert codes_of_letter(due=", hạn: 04/3/2026") == {"VB674"}
    assert codes_of_letter(due="") == {"VB675"}
    assert codes_of_letter(archive="VT") == {"VB781"}


def test_an_office_adds_names_and_bases_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "ten-cu.yaml").write_text(
        "tên cũ:\n- {tên: xã Tân Lập, từ ngày: 01/7/2025, nay là: xã Tân Phong, theo: NQ}\n",
        encoding="utf-8",
    )
    rules, wrong = rules_of(str(tmp_path))
    assert wrong == []
    paper = paper_of(f"{NEW}Kính gửi: Ủy ban nhân dân xã Tân Lập, tỉnh Bình Thuận")
    found = [words for code, words in told(paper, rules) if code == "VB962"]
    assert found == ["xã Tân Lập", "tỉnh Bình Thuận"]
    assert told(paper) == [("VB962", "tỉnh Bình Thuận")]


def test_what_is_wrong_with_an_offices_list_is_told(tmp_path: Path) -> None:
    (tmp_path / "ten-cu.yaml").write_text(
        "tên cũ:\n- {tên: xã Tân Lập, từ ngày: hôm qua}\n", encoding="utf-8"
    )
    rules, wrong = rules_of(str(tmp_path))
    assert rules == RULES
    assert [d.span.line for d in wrong if d.span] == [2]


def test_an_office_without_lists_has_the_rules_as_they_are(tmp_path: Path) -> None:
    assert rules_of(str(tmp_path)) == (RULES, [])
