"""`vanban followup draft`: who is written to, and what the letter says."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.directive.load import load
from generator.directive.model import Directive
from generator.directive.profile import load_profile
from tests.followup.conftest import Vanban
from tests.followup.offices import ORDER, PATH

FIRST = "directives/2026/don-doc-lan-1-ct.yaml"


def loaded(path: str) -> Directive:
    profile, _ = load_profile(Path())
    result = load(path, profile)
    assert result.diagnostics == []
    assert result.directive is not None
    return result.directive


def text_of(path: str) -> str:
    return "\n".join(node.text for node in loaded(path).body)


def issue(vanban: Vanban, path: str, date: str) -> None:
    code, _, err = vanban("issue", path, "--date", date)
    assert code == 0, err


def test_a_letter_cites_what_it_follows_up_and_says_who_is_late(root: Path, vanban: Vanban) -> None:
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert (code, out, err) == (0, [FIRST], "")
    letter = loaded(FIRST)
    assert letter.type.name == "công văn"
    assert letter.follow_up_of == PATH
    assert letter.addressees == ("Văn phòng Sở",)
    assert letter.subject == "đôn đốc thực hiện Chỉ thị số 03/CT-SNNMT"
    assert letter.signatories[0].name == "Lê Văn Minh"
    text = text_of(FIRST)
    assert (
        "Tại Chỉ thị số 03/CT-SNNMT ngày 09/01/2026 của Sở Nông nghiệp và Môi trường về việc "
        "tăng cường bảo vệ môi trường," in text
    )
    assert "Tính đến ngày 14/3/2026, Văn phòng Sở còn 01 nhiệm vụ quá hạn" in text
    assert "Nhiệm vụ 1 “Rà soát thủ tục hành chính”: thời hạn 27/02/2026, quá hạn 15 ngày." in text
    assert "báo cáo kết quả bằng văn bản về Sở Nông nghiệp và Môi trường chậm nhất ngày" in text
    assert letter.recipients == letter.appendices == ()


def test_it_asks_for_a_report_after_five_working_days_or_by_the_day_given(
    root: Path, vanban: Vanban
) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-04-24")
    # 26 April, a Sunday, is Giỗ Tổ, made up on Monday; 30 April and 1 May are holidays.
    assert "chậm nhất ngày 06/5/2026" in text_of(FIRST)
    arguments = ("--as-of", "2026-04-24", "--reply-by", "10/5/2026", "-o", "nhap")
    assert vanban("followup", "draft", PATH, *arguments)[:2] == (0, ["nhap/don-doc-lan-1-ct.yaml"])
    assert "chậm nhất ngày 10/5/2026" in text_of("nhap/don-doc-lan-1-ct.yaml")
    code, out, err = vanban("followup", "draft", PATH, *arguments[:3], "24/4/2026")
    assert (code, out) == (1, [])
    assert "E873" in err


def test_more_than_three_tasks_stand_in_a_table(root: Path, vanban: Vanban) -> None:
    assert vanban("followup", "draft", PATH, "--as-of", "2026-04-10")[0] == 0
    letter = loaded(FIRST)
    assert letter.addressees == ("Văn phòng Sở", "Chi cục Môi trường", "Thanh tra Sở")
    (appendix,) = letter.appendices
    (node,) = appendix.body
    assert node.table is not None
    assert [cell.text for cell in node.table.header[0] if cell] == [
        *("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Số ngày quá hạn", "Kết quả/Lý do"),
    ]
    rows = [[cell.text if cell else "" for cell in row] for row in node.table.rows]
    assert rows == [
        ["1", "1. Rà soát thủ tục hành chính", "Văn phòng Sở", "27/02/2026", "42", ""],
        ["2", "2. Kiểm tra các cơ sở xả thải", "Chi cục Môi trường", "31/3/2026", "10", ""],
        ["3", "3. Báo cáo kết quả (quý I/2026)", "Chi cục Môi trường", "31/3/2026", "10", ""],
        ["4", "2. Kiểm tra các cơ sở xả thải", "Thanh tra Sở", "31/3/2026", "10", ""],
    ]
    text = text_of(FIRST)
    assert "còn 04 nhiệm vụ quá hạn của 03 cơ quan, đơn vị" in text
    assert "Chi cục Môi trường: 02 nhiệm vụ, quá hạn lâu nhất 10 ngày." in text


def test_a_letter_for_each_unit(root: Path, vanban: Vanban) -> None:
    code, out, _ = vanban("followup", "draft", PATH, "--as-of", "2026-04-10", "--per-unit")
    assert code == 0
    assert sorted(out) == [
        "directives/2026/don-doc-lan-1-ct-chi-cuc-moi-truong.yaml",
        "directives/2026/don-doc-lan-1-ct-thanh-tra-so.yaml",
        "directives/2026/don-doc-lan-1-ct-van-phong-so.yaml",
    ]
    for path in out:
        (unit,) = loaded(path).addressees
        others = {"Văn phòng Sở", "Chi cục Môi trường", "Thanh tra Sở"} - {unit}
        assert unit in text_of(path)
        assert not any(other in text_of(path) for other in others)


def test_only_the_units_that_are_named(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-04-10", "--unit", "thanh tra so")
    assert loaded(FIRST).addressees == ("Thanh tra Sở",)


def test_nothing_to_chase(root: Path, vanban: Vanban) -> None:
    before = sorted((root / "directives" / "2026").iterdir())
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-02-27")
    assert (code, out) == (0, [])
    assert "Không có nhiệm vụ quá hạn để đôn đốc" in err
    assert sorted((root / "directives" / "2026").iterdir()) == before


def test_who_has_reported_is_not_written_to(root: Path, vanban: Vanban) -> None:
    vanban("progress", PATH, "1", "Văn phòng Sở", "--done", "2026-03-10")
    vanban("progress", PATH, "2", "Thanh tra Sở", "--extend", "2026-05-10")
    vanban("followup", "draft", PATH, "--as-of", "2026-04-10")
    assert loaded(FIRST).addressees == ("Chi cục Môi trường",)
    vanban("progress", PATH, "2", "Chi cục Môi trường", "--cancel")
    vanban("progress", PATH, "3", "Chi cục Môi trường", "--done", "2026-04-09")
    code, out, _ = vanban("followup", "draft", PATH, "--as-of", "2026-04-10")
    assert (code, out) == (0, [])


def test_a_second_letter_is_firmer_and_goes_to_the_agency_above(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14", "--per-unit")
    issue(vanban, "directives/2026/don-doc-lan-1-ct-van-phong-so.yaml", "16/3/2026")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-30")
    second = "directives/2026/don-doc-lan-2-ct.yaml"
    text = text_of(second)
    assert "đã đôn đốc tại Công văn số 04/SNNMT-VP ngày 16/3/2026, nhưng" in text
    assert "yêu cầu người đứng đầu Văn phòng Sở trực tiếp chỉ đạo" in text
    assert loaded(second).subject == "đôn đốc lần 2 việc thực hiện Chỉ thị số 03/CT-SNNMT"
    superior = "Ủy ban nhân dân tỉnh Sông Mai (để báo cáo)"
    assert loaded(second).recipients == ("Như trên", superior)
    issue(vanban, second, "31/3/2026")
    vanban("followup", "draft", PATH, "--as-of", "2026-04-10", "--unit", "Văn phòng Sở")
    third = "directives/2026/don-doc-lan-3-ct.yaml"
    assert (
        "đã đôn đốc tại Công văn số 04/SNNMT-VP ngày 16/3/2026 và Công văn số 05/SNNMT-VP ngày "
        "31/3/2026, nhưng" in text_of(third)
    )
    assert "sẽ báo cáo Ủy ban nhân dân tỉnh Sông Mai xem xét trách nhiệm" in text_of(third)
    assert loaded(third).recipients == ("Như trên", superior)


def test_letters_of_one_day_are_named_together(root: Path, vanban: Vanban) -> None:
    _, out, _ = vanban("followup", "draft", PATH, "--as-of", "2026-04-10", "--per-unit")
    code, _, err = vanban("issue", *out, "--date", "13/4/2026")
    assert code == 0, err
    vanban("followup", "draft", PATH, "--as-of", "2026-04-24")
    assert (
        "đã đôn đốc tại Công văn số 04/SNNMT-VP, số 05/SNNMT-VP, số 06/SNNMT-VP ngày 13/4/2026,"
        in text_of("directives/2026/don-doc-lan-2-ct.yaml")
    )


def test_a_unit_with_one_task_takes_one_line(root: Path, vanban: Vanban) -> None:
    vanban("progress", PATH, "3", "Chi cục Môi trường", "--done", "2026-04-09")
    vanban("followup", "draft", PATH, "--as-of", "2026-04-10")
    assert (
        "Thanh tra Sở: nhiệm vụ 2 “Kiểm tra các cơ sở xả thải”, thời hạn 31/3/2026, quá hạn 10 "
        "ngày." in text_of(FIRST)
    )


def test_many_tasks_of_one_unit_stand_in_a_table_alone(root: Path, vanban: Vanban) -> None:
    tasks = "".join(
        f"  - {{nội dung: Việc {n}., chủ trì: Thanh tra Sở, hạn: 2{n}/02/2026}}\n"
        for n in range(1, 6)
    )
    text = ORDER[: ORDER.index("  - {nội dung")] + tasks + "người ký: giám đốc\n"
    (root / PATH).write_text(text, encoding="utf-8")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert (
        "Thanh tra Sở còn 05 nhiệm vụ quá hạn mà Sở Nông nghiệp và Môi trường chưa nhận được báo "
        "cáo kết quả; nhiệm vụ quá hạn lâu nhất là 21 ngày (danh mục" in text_of(FIRST)
    )


def test_an_office_without_one_above_names_none_among_the_recipients(
    root: Path, vanban: Vanban
) -> None:
    profile = (root / "vanban.yaml").read_text(encoding="utf-8")
    (root / "vanban.yaml").write_text(profile.split("\n", 1)[1], encoding="utf-8")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    issue(vanban, FIRST, "16/3/2026")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-30")
    assert loaded("directives/2026/don-doc-lan-2-ct.yaml").recipients == ()
    code, out, err = vanban("followup", "report", PATH, "--as-of", "2026-03-30")
    assert code == 0, err
    assert loaded(out[0]).addressees == ("[Cơ quan nhận báo cáo]",)


def test_a_draft_of_a_letter_is_no_reminder(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    code, out, _ = vanban("followup", "draft", PATH, "--as-of", "2026-03-20")
    assert (code, out) == (0, [FIRST])
    assert "quá hạn 21 ngày" in text_of(FIRST)


def test_an_issued_letter_is_never_touched(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    issue(vanban, FIRST, "16/3/2026")
    before = (root / FIRST).read_bytes()
    # Of a day before the letter went out: it would be the first one again.
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-03-15")
    assert (code, out) == (1, [])
    assert "E872" in err
    assert (root / FIRST).read_bytes() == before


def test_hand_made_changes_are_kept_or_told(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    text = (root / FIRST).read_text(encoding="utf-8")
    changed = text.replace("  Trong quá trình thực hiện, nếu có khó khăn", "  Nếu có khó khăn")
    changed = changed.replace("người ký: giám đốc", "độ khẩn: khẩn\nngười ký: giám đốc")
    (root / FIRST).write_text(changed, encoding="utf-8")
    assert vanban("followup", "draft", PATH, "--as-of", "2026-03-20")[0] == 0
    assert loaded(FIRST).urgency == "khẩn"
    assert "\nNếu có khó khăn" in text_of(FIRST)
    assert "quá hạn 21 ngày" in text_of(FIRST)
    mine = (root / FIRST).read_text(encoding="utf-8")
    mine = mine.replace("quá hạn 21 ngày.", "quá hạn ba tuần.")
    (root / FIRST).write_text(mine, encoding="utf-8")
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-03-21")
    assert (code, out) == (1, [])
    assert "E871" in err
    assert "quá hạn ba tuần." in err
    assert (root / FIRST).read_text(encoding="utf-8") == mine


def test_an_office_has_sentences_of_its_own(root: Path, vanban: Vanban) -> None:
    own = root / "templates" / "don-doc.yaml"
    own.parent.mkdir()
    own.write_text("kết thúc: Mong <<nơi nhận>> quan tâm.\n", encoding="utf-8")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert text_of(FIRST).endswith("Mong Văn phòng Sở quan tâm.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kết thúc: Chào <<ai>>.", "templates/don-doc.yaml:1:11: E874"),
        ("kêt thúc: Chào.", "templates/don-doc.yaml:1:1: E202"),
        ("kết thúc: [a]", "templates/don-doc.yaml:1:11: E209"),
        ("- a", "templates/don-doc.yaml:1:1: E106"),
    ],
)
def test_what_is_wrong_with_the_sentences(
    root: Path, vanban: Vanban, text: str, expected: str
) -> None:
    (root / "templates").mkdir()
    (root / "templates" / "don-doc.yaml").write_text(text, encoding="utf-8")
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert (code, out) == (1, [])
    assert expected in err


def test_no_text_of_a_task_is_taken_for_anything_else(root: Path, vanban: Vanban) -> None:
    text = ORDER.replace("Rà soát thủ tục hành chính.", '"a) {{ 7*7 }} <<lần>> \\"b\\" # c: d."')
    (root / PATH).write_text(text, encoding="utf-8")
    assert vanban("followup", "draft", PATH, "--as-of", "2026-03-14")[0] == 0
    assert 'Nhiệm vụ 1 “a) {{ 7*7 }} <<lần>> "b" # c: d”: thời hạn' in text_of(FIRST)


def test_a_wrong_directive_stops_the_letters(root: Path, vanban: Vanban) -> None:
    (root / "directives/2026/sai.yaml").write_text("loại: công văn\n", encoding="utf-8")
    code, out, err = vanban("followup", "draft", "directives", "--as-of", "2026-03-14")
    assert (code, out) == (1, [])
    assert "directives/2026/sai.yaml:1:1: E205" in err


def test_letters_for_all_directives_of_a_folder(root: Path, vanban: Vanban) -> None:
    other = ORDER.replace("số: 3", "số: 4").replace("27/02/2026", "28/02/2026")
    (root / "directives/2026/kh.yaml").write_text(other, encoding="utf-8")
    code, out, _ = vanban("followup", "draft", "directives", "--as-of", "2026-03-14")
    assert (code, out) == (0, [FIRST, "directives/2026/don-doc-lan-1-kh.yaml"])


def test_the_sentences_to_change_come_from_the_program(root: Path, vanban: Vanban) -> None:
    file = "templates/don-doc.yaml"
    assert vanban("templates", "reset", "don-doc") == (0, [file], "")
    text = (root / file).read_text(encoding="utf-8")
    (root / file).write_text(text.replace("đôn đốc thực hiện", "nhắc thực hiện"), encoding="utf-8")
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    assert loaded(FIRST).subject == "nhắc thực hiện Chỉ thị số 03/CT-SNNMT"
    _, out, _ = vanban("templates", "reset", "don-doc")
    assert out[-1] == file
    assert (root / "templates/don-doc.cu-1.yaml").exists()


def test_who_has_had_no_letter_is_not_told_of_one(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    issue(vanban, FIRST, "16/3/2026")  # to Văn phòng Sở alone
    code, out, err = vanban("followup", "draft", PATH, "--as-of", "2026-04-10")
    assert code == 0, err
    second, first = out
    assert loaded(second).addressees == ("Văn phòng Sở",)
    assert loaded(first).addressees == ("Chi cục Môi trường", "Thanh tra Sở")
    assert "đã đôn đốc" in text_of(second)
    assert "đã đôn đốc" not in text_of(first)
    assert loaded(first).subject == "đôn đốc thực hiện Chỉ thị số 03/CT-SNNMT"


@pytest.mark.parametrize("key", ["thay thế văn bản", "thu hồi văn bản"])
def test_what_no_longer_holds_is_not_chased(root: Path, vanban: Vanban, key: str) -> None:
    other = ORDER[: ORDER.index("nhiệm vụ:")].replace("số: 3", "số: 4").replace("09/01", "01/3")
    text = f"{other}{key}: {PATH}\nngười ký: giám đốc\n"
    (root / "directives/2026/moi.yaml").write_text(text, encoding="utf-8")
    code, out, _ = vanban("followup", "draft", "directives", "--as-of", "2026-03-14")
    assert (code, out) == (0, [])
    assert "1 văn bản đã bị thay thế" in vanban("followup", "list", "--as-of", "2026-03-14")[2]
    # Until it is issued, the old one holds.
    assert vanban("followup", "draft", "directives", "--as-of", "2026-02-28")[1] == [FIRST]


def test_a_letter_about_a_file_that_is_gone_is_told(root: Path, vanban: Vanban) -> None:
    vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    (root / PATH).rename(root / "directives/2026/doi-ten.yaml")
    assert "W856" in vanban("followup", "list", "--as-of", "2026-03-14")[2]


def test_a_task_by_the_number_on_paper(root: Path, vanban: Vanban) -> None:
    text = ORDER.replace("  - {nội dung: Rà soát", "  - {mã: TTHC, nội dung: Rà soát")
    (root / PATH).write_text(text, encoding="utf-8")
    code, out, err = vanban("progress", PATH, "1", "Văn phòng Sở", "--done", "2026-02-20")
    assert code == 0, err
    assert "nhiệm vụ TTHC" in out[0]


def test_what_is_written_about_a_secret_document_is_as_secret(root: Path, vanban: Vanban) -> None:
    (root / PATH).write_text(ORDER + "độ mật: tối mật\n", encoding="utf-8")
    _, (letter,), _ = vanban("followup", "draft", PATH, "--as-of", "2026-03-14")
    _, (report, _), _ = vanban("followup", "report", PATH, "--as-of", "2026-03-14")
    drafts = [vanban(command, PATH)[1][0] for command in ("amend", "correct", "revoke")]
    assert [loaded(path).secrecy for path in (letter, report, *drafts)] == ["tối mật"] * 5
