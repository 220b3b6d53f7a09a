"""The office profile: found above the directive, giving what the directive leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.core.diagnostics import format_diagnostic
from generator.directive.load import load
from generator.directive.model import Contact, Numbering, Signatory
from generator.directive.profile import Profile, find_workspace, load_profile
from tests.directive.letters import found, good, letter

TEXT = """\
cơ quan chủ quản: UBND tỉnh Lai Châu
agency: Sở Nội vụ
viết tắt: SNV
địa danh: Lai Châu
đơn vị soạn thảo: VP
lưu: [VT]
liên hệ: {điện thoại: 0213}
người ký: an
những người ký:
  An: {họ tên: Nguyễn Văn An, chức vụ: Giám đốc}
  chị Bình:
    họ tên: Lò Thị Bình
    chức vụ: Phó Giám đốc
    quyền hạn: KT.
    thay cho: Giám đốc
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "vanban.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def profile_of(folder: Path, text: str) -> Profile:
    profile, diagnostics = load_profile(write(folder, text))
    assert diagnostics == []
    assert profile is not None
    return profile


def codes(folder: Path, text: str) -> list[tuple[str, int, int]]:
    profile, diagnostics = load_profile(write(folder, text))
    assert (profile is None) == bool(diagnostics)
    assert all(d.path.endswith("vanban.yaml") for d in diagnostics)
    return [(d.code, *d.span[:2]) if d.span else (d.code, 0, 0) for d in diagnostics]


@pytest.mark.parametrize("word", ["không", "Không", "none"])
def test_what_a_directive_switches_off(tmp_path: Path, word: str) -> None:
    text = f"cơ quan chủ quản: {word}\nđơn vị soạn thảo: {word}\nliên hệ: {word}\nngười ký: an"
    directive = good(text, profile_of(tmp_path, TEXT))
    assert directive.parent_agency == directive.drafting_unit == ""
    assert directive.symbol == "SNV"
    assert directive.contact is None


def test_a_profile_without_a_drafting_unit(tmp_path: Path) -> None:
    text = TEXT.replace("đơn vị soạn thảo: VP", "đơn vị soạn thảo: không")
    assert good("người ký: an", profile_of(tmp_path, text)).symbol == "SNV"


def test_what_it_gives(tmp_path: Path) -> None:
    directive = good("người ký: chị bình", profile_of(tmp_path, TEXT))
    assert directive.parent_agency == "UBND tỉnh Lai Châu"
    assert directive.symbol == "SNV-VP"
    assert directive.archive == ("VT",)
    assert directive.contact == Contact(phone="0213")
    assert directive.signatories == (
        Signatory("Lò Thị Bình", "Phó Giám đốc", ("KT.",), ("Giám đốc",)),
    )


def test_the_directive_goes_before_it(tmp_path: Path) -> None:
    directive = good(
        "địa danh: Than Uyên\nviết tắt: UBND\nngười ký: an\nlưu: [VP]",
        profile_of(tmp_path, TEXT),
    )
    assert directive.place == "Than Uyên"
    assert directive.symbol == "UBND-VP"
    assert directive.archive == ("VP",)


def test_its_signatory_signs_when_the_directive_names_none(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, TEXT)
    text = letter("").decode().replace("người ký: giám đốc\n", "")
    assert good(f"{text}# hết", profile).signatories[0].name == "Nguyễn Văn An"


def test_a_mistake_in_a_key_of_the_directive_is_not_hidden_by_it(tmp_path: Path) -> None:
    assert found('địa danh: ""\nngười ký: an', profile_of(tmp_path, TEXT)) == [("E208", 1, 11)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cơ qan: a", [("E202", 1, 1)]),
        ("trích yếu: a", [("E203", 1, 1)]),
        ("ngày: 1/1/2022", [("E203", 1, 1)]),
        ("cơ quan: a\nagency: b", [("E204", 2, 1)]),
        ("cơ quan:", [("E208", 1, 1)]),
        ("viết tắt: a b", [("E333", 1, 11)]),
        ("những người ký: An", [("E211", 1, 17)]),
        ("những người ký: {An: Giám đốc}", [("E211", 1, 22)]),
        ("những người ký: {An: }", [("E208", 1, 18)]),
        ("những người ký:\n  An: {họ tên: A}", [("E205", 2, 8)]),
        (
            "những người ký:\n  An: {họ tên: A, chức vụ: B}\n  an: {họ tên: C, chức vụ: D}",
            [("E204", 3, 3)],
        ),
        ("người ký: Bình\nnhững người ký: {An: {họ tên: A, chức vụ: B}}", [("E317", 1, 11)]),
        ("", [("E006", 0, 0)]),
        ("a: &b c", [("E201", 1, 1), ("E101", 1, 4)]),
    ],
)
def test_what_is_wrong_with_it(
    tmp_path: Path, text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert codes(tmp_path, text) == expected


def test_it_is_found_above_the_directive(tmp_path: Path) -> None:
    write(tmp_path, TEXT)
    folder = tmp_path / "directives" / "2022"
    folder.mkdir(parents=True)
    assert find_workspace(folder / "a.yaml") == tmp_path
    assert find_workspace(folder) == tmp_path
    assert find_workspace(tmp_path) == tmp_path


def test_the_nearest_one_counts(tmp_path: Path) -> None:
    write(tmp_path, TEXT)
    inner = tmp_path / "inner"
    inner.mkdir()
    write(inner, TEXT)
    assert find_workspace(inner / "a.yaml") == inner


def test_there_may_be_none(tmp_path: Path) -> None:
    assert find_workspace(tmp_path / "a.yaml") in (None, *tmp_path.parents)
    find_workspace("a\0b")  # no such path, and no exception


def test_the_folder_stands_for_the_file(tmp_path: Path) -> None:
    write(tmp_path, TEXT)
    profile, _ = load_profile(tmp_path)
    assert profile is not None
    assert profile.path == str(tmp_path / "vanban.yaml")


def test_the_first_directive_and_its_profile() -> None:
    root = Path(__file__).parents[2]
    path = root / "directives" / "2022" / "day-manh-cai-cach-hanh-chinh.yaml"
    workspace = find_workspace(path)
    assert workspace == root
    profile, diagnostics = load_profile(workspace)
    assert diagnostics == []
    directive = load(path, profile).directive
    assert directive is not None
    assert directive.symbol == "SVHTTDL-VP"
    assert directive.number is None
    assert len(directive.tasks) == 8
    assert len(directive.tasks[2].details) == 2
    assert directive.archive == ("VT", "VP")
    # The slips of the letter as it was issued are what the checker has to find: they stay.
    everything = repr(directive)
    for slip in (
        "các các phòng",
        "công vụ ,văn hóa",
        "được giao.Thực hiện",
        "công dân.;",
        "cắt giảm  thời gian",
        "nội dung;  kịp thời",
        "giai đoạn 2021-2025, định hướng",
        "giai đoạn 2021 - 2025, định hướng",
    ):
        assert slip in everything


NUMBERING = """\
đánh số:
  theo: theo loại
  nhóm:
    - {tên: quyết định, loại: [quyết định, NQ]}
    - {tên: thường, loại: công văn}
  mật riêng: không
sổ đăng ký: postgresql+psycopg://may/so
"""


def test_how_documents_are_numbered_and_where_the_book_is(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, TEXT + NUMBERING)
    numbering = profile.numbering
    assert (numbering.by_type, numbering.secret_apart) == (True, False)
    assert [(g.name, [t.name for t in g.types]) for g in numbering.groups] == [
        ("quyết định", ["quyết định", "nghị quyết"]),
        ("thường", ["công văn"]),
    ]
    assert profile.register == "postgresql+psycopg://may/so"
    assert "numbering" not in profile.defaults


def test_one_series_unless_the_office_says_otherwise(tmp_path: Path) -> None:
    profile = profile_of(tmp_path, TEXT)
    assert profile.numbering == Numbering(by_type=False, groups=(), secret_apart=True)
    assert profile.register == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đánh số: chung", [("E211", 1, 10)]),
        ("đánh số: {theo: nhóm}", [("E312", 1, 17)]),
        ("đánh số: {nhóm: [a]}", [("E211", 1, 18)]),
        ("đánh số:\n  nhóm:\n    - {loại: [QĐ, quyết định, QX]}", [
            ("E205", 3, 8), ("E229", 3, 19), ("E309", 3, 31),
        ]),
        ("đánh số: {nhóm: [{tên: a, loại: [[QĐ]]}]}", [("E209", 1, 34)]),
        ("sổ đăng ký: mysql://a:b@c/d", [("E230", 1, 13)]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_numbering(
    tmp_path: Path, text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert codes(tmp_path, text) == expected


def test_which_rules_are_run(tmp_path: Path) -> None:
    checks = profile_of(tmp_path, TEXT + "kiểm tra: {chọn: [vb1, VB601], bỏ qua: VB605}\n").checks
    assert [[c.code for c in codes_] for codes_ in checks] == [["VB1", "VB601"], ["VB605"]]
    assert profile_of(tmp_path, TEXT).checks == ((), ())
    assert codes(tmp_path, "kiểm tra: VB1") == [("E211", 1, 11)]
    assert codes(tmp_path, "check: {skip: VB1}") == [("E201", 1, 9)]


def test_a_password_is_never_repeated(tmp_path: Path) -> None:
    for key in ("sổ đăng ký", "sổ đăng kí"):
        _, problems = load_profile(write(tmp_path, f"{key}: mysql://an:bi@mat@may/so"))
        shown = format_diagnostic(problems[0])
        assert "mysql://an:******@may/so" in shown
        assert "mat" not in shown
