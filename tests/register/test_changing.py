"""Drafts that change what was issued (Điều 18.3–4), and what the book notes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.directive.load import load
from generator.directive.profile import load_profile
from generator.register.changing import amendment, correction, replacement, revocation
from tests.register.desks import DECISION, LETTER, add, new_workspace

ISSUED = "số: 5\nngày: 02/4/2026\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COLUMNS", "400")  # no note is to be broken over lines
    monkeypatch.chdir(new_workspace(tmp_path / "co-quan"))
    add(tmp_path / "co-quan", "cong-van", LETTER + ISSUED)
    add(tmp_path / "co-quan", "quy-che", DECISION + ISSUED)
    return tmp_path / "co-quan"


def draft(root: Path, make, name: str, *more: object) -> str:
    """The draft that `make` writes for an issued directive; it has to load."""
    profile, _ = load_profile(root)
    path = f"directives/2026/{name}.yaml"
    directive = load(root / path, profile).directive
    text = make(directive, path, profile, *more, "vi")
    file = root / "directives" / "2026" / "moi.yaml"
    file.write_text(text, encoding="utf-8")
    assert load(file, profile).diagnostics == []
    return text


def test_a_decision_is_amended_by_a_decision(root: Path) -> None:
    text = draft(root, amendment, "quy-che")
    assert "loại: quyết định\n" in text
    assert "sửa đổi văn bản: directives/2026/quy-che.yaml\n" in text
    name = "Quyết định số 05/QĐ-SNV ngày 02/4/2026 của Sở Nội vụ ban hành Quy chế quy-che"
    assert f"Điều 1. Sửa đổi, bổ sung một số điều của {name} như sau:\n" in text
    assert "thẩm quyền ban hành: Giám đốc Sở Nội vụ\n" in text
    assert "số:" not in text.split("căn cứ:")[0]


def test_a_letter_is_amended_by_a_letter_to_the_same(root: Path) -> None:
    text = draft(root, amendment, "cong-van")
    assert "loại: công văn\n" in text
    assert 'kính gửi:\n  - "Các phòng, đơn vị thuộc Sở"\n' in text or (
        "kính gửi:\n  - Các phòng, đơn vị thuộc Sở\n" in text
    )


def test_a_mistake_of_form_is_corrected_by_a_letter(root: Path) -> None:
    text = draft(root, correction, "quy-che")
    assert "loại: công văn\n" in text
    assert "đính chính văn bản: directives/2026/quy-che.yaml\n" in text
    assert "nay sửa thành “[nội dung đúng]”." in text


def test_v_v_is_short_and_the_text_says_what_the_document_is_about(root: Path) -> None:
    text = draft(root, correction, "cong-van")
    assert "trích yếu: đính chính Công văn số 05/SNV-VP\n" in text
    assert "Sở Nội vụ ban hành Công văn số 05/SNV-VP về " in text
    assert "một số nội dung của Công văn số 05/SNV-VP\n" in draft(root, amendment, "cong-van")


PLAN = """\
loại: kế hoạch
trích yếu: Kiểm tra công tác văn thư
nội dung: Các phòng chuẩn bị hồ sơ.
nơi nhận: [UBND tỉnh (để báo cáo), Các phòng thuộc Sở]
người ký: {{họ tên: Nguyễn Văn A, chức vụ: Giám đốc}}
"""


def test_a_correction_is_addressed_as_a_letter_is(root: Path) -> None:
    add(root, "ke-hoach", PLAN + ISSUED)
    text = draft(root, correction, "ke-hoach")
    assert "kính gửi:\n  - UBND tỉnh\n  - Các phòng thuộc Sở\n" in text
    add(root, "thu", LETTER + "nơi nhận: [Như trên, UBND tỉnh (để báo cáo)]\n" + ISSUED)
    text = draft(root, correction, "thu")
    assert "kính gửi:\n  - Các phòng, đơn vị thuộc Sở\n" in text
    assert "nơi nhận:\n  - Như trên\n  - UBND tỉnh (để báo cáo)\n" in text


@pytest.mark.parametrize("recipients", ["", "nơi nhận: [Như Điều 2, Lãnh đạo Sở]\n"])
def test_whom_an_article_names_a_person_has_to_name(root: Path, recipients: str) -> None:
    add(root, "qd", DECISION + recipients + ISSUED)
    for make in (correction, revocation):
        text = draft(root, make, "qd", *([""] if make is revocation else []))
        assert "[Các đơn vị, cá nhân thi hành]" in text


def test_one_signs_for_the_office_what_the_parties_signed_together(root: Path) -> None:
    contract = """\
loại: hợp đồng
trích yếu: Thuê địa điểm
nội dung: Bên A thuê địa điểm của Bên B.
người ký:
  - {{tư cách: Đại diện Bên A, họ tên: Lê Văn Minh, chức vụ: Giám đốc}}
  - {{tư cách: Đại diện Bên B, họ tên: Vi Văn Thạch, chức vụ: Giám đốc}}
"""
    add(root, "hop-dong", contract + ISSUED)
    for make in (correction, revocation):
        text = draft(root, make, "hop-dong", *([""] if make is revocation else []))
        assert "Lê Văn Minh" in text
        assert "Bên A" not in text
        assert "Vi Văn Thạch" not in text


def test_a_resolution_in_articles_is_amended_in_articles(root: Path) -> None:
    text = DECISION.replace("loại: quyết định", "loại: nghị quyết")
    add(root, "nq", text + ISSUED)
    assert "Điều 1. Sửa đổi, bổ sung một số điều của Nghị quyết" in draft(root, amendment, "nq")


def test_what_is_called_back_is_announced_to_all_who_had_it(root: Path) -> None:
    text = draft(root, revocation, "cong-van", "gửi nhầm")
    assert "loại: thông báo\n" in text
    assert "Lý do: gửi nhầm." in text
    assert text.index("nơi nhận:") < text.index("Các phòng, đơn vị thuộc Sở")


def test_a_replacement_begins_with_the_old_text(root: Path) -> None:
    profile, _ = load_profile(root)
    path = "directives/2026/cong-van.yaml"
    data = (root / path).read_bytes()
    directive = load(root / path, profile).directive
    assert directive is not None
    new = replacement(data, directive, path).decode()
    assert "# ghi chú\n" in new
    assert "số: 5\n" not in new
    assert f'thay thế văn bản: "{path}"\n' in new
    assert "Công văn này thay thế Công văn số 05/SNV-VP ngày 02/4/2026 của Sở Nội vụ về" in new


@pytest.mark.parametrize(
    ("command", "key", "note"),
    [
        (["amend"], "sửa đổi văn bản", "Được sửa đổi, bổ sung tại 06/SNV-VP ngày 03/4/2026"),
        (["amend", "--replace"], "thay thế văn bản", "Được thay thế bằng 06/SNV-VP"),
        (["correct"], "đính chính văn bản", "Được đính chính tại 06/SNV-VP"),
        (["revoke"], "thu hồi văn bản", "Bị thu hồi theo 06/TB-SNV"),
    ],
)
def test_the_book_notes_what_became_of_a_document(
    root: Path,
    vanban,
    command: list[str],
    key: str,
    note: str,
) -> None:
    (root / "directives/2026/quy-che.yaml").unlink()
    code, out, err = vanban(*command, "directives/2026/cong-van.yaml", "-o", "directives/moi.yaml")
    assert (code, out) == (0, ["directives/moi.yaml"]), err
    file = root / "directives/moi.yaml"
    text = file.read_text(encoding="utf-8")
    assert key in text
    if "[" in text:
        assert "E797" in vanban("issue", file)[2]
        file.write_text(text.replace("[", "(").replace("]", ")"), encoding="utf-8")
    code, _, err = vanban("issue", "directives/moi.yaml", "--date", "03/4/2026")
    assert code == 0, err
    _, out, _ = vanban("register", "show", "--year", "2026")
    assert note in " ".join(" ".join(out).split())
    # A book that is made anew says the same.
    (root / "vanban.db").unlink()
    assert "E8" not in vanban("register", "rebuild")[2].replace("E828", "")
    assert vanban("register", "show", "--year", "2026")[1] == out


def test_only_what_was_issued_is_changed_so(root: Path, vanban) -> None:
    add(root, "du-thao")
    for command in ("amend", "correct", "revoke"):
        code, out, err = vanban(command, "directives/2026/du-thao.yaml")
        assert (code, out) == (1, [])
        assert "E847" in err
    assert len(list((root / "directives/2026").iterdir())) == 3


def test_a_link_to_nowhere_is_not_issued(root: Path, vanban) -> None:
    add(root, "sua", LETTER + "sửa đổi văn bản: directives/2026/khong-co.yaml\n")
    code, _, err = vanban("issue", "directives/2026/sua.yaml")
    assert code == 1
    assert "E827" in err
    assert "khong-co.yaml" in err
    add(root, "ngoai", LETTER + "sửa đổi văn bản: ../../vanban.yaml\n")
    assert "E827" in vanban("issue", "directives/2026/ngoai.yaml")[2]


@pytest.mark.parametrize("make", [amendment, correction])
def test_no_subject_becomes_a_mark_in_the_draft(root: Path, make) -> None:
    words = LETTER.replace("kiểm tra công", '"**kiểm tra** ^[chú] Điều 1. {{{{ x }}}} # công')
    add(root, "cong-van", words.replace("   # ghi chú", '"') + ISSUED)
    text = draft(root, make, "cong-van")
    assert "kiểm tra Điều 1. {{ x }} # công tác văn thư cong-van" in " ".join(text.split())
    assert "**" not in text
    assert "^[" not in text


def test_a_form_is_replaced_as_a_whole(root: Path, vanban) -> None:
    text = (
        "loại: giấy mời\ntrích yếu: họp\nkính mời: Ông A\ndự: họp\nchủ trì: Giám đốc\n"
        "thời gian: 8 giờ\nđịa điểm: phòng họp\nngười ký: {{họ tên: B, chức vụ: Giám đốc}}\n"
    )
    add(root, "moi-hop", text + ISSUED)
    code, _, err = vanban("amend", "directives/2026/moi-hop.yaml")
    assert code == 1
    assert "E826" in err or "E2" in err
