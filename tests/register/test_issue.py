"""`vanban issue`, `reserve` and `register void|close` as a user sees them, on both databases."""

from __future__ import annotations

import os
import re
import subprocess
import time

import pytest
from sqlalchemy import Engine, event

from tests.register.conftest import lose
from tests.register.desks import DECISION, LETTER, PROFILE, add, said_number

pytestmark = pytest.mark.usefixtures("clock")


def codes(answer) -> list[str]:
    """The codes of the messages, each once, in order."""
    return list(dict.fromkeys(re.findall(r": ([EW]\d{3}) ", answer[2])))


def issue(vanban, *arguments: str) -> None:
    code, _, told = vanban("issue", *arguments)
    assert code == 0, told


def verified(vanban) -> None:
    code, out, told = vanban("register", "verify")
    assert code == 0, told
    assert out[0].startswith("Sổ và các tệp khớp nhau")


def test_number_and_date_are_written_and_the_document_made(desk, vanban):
    code, out, told = vanban("issue", add(desk, "a"))
    assert (code, told) == (0, "")
    assert out == [
        "Số 01/SNV-VP ngày 09/3/2026: directives/2026/a.yaml",
        "output/2026/a.docx",
    ]
    assert said_number(desk, "directives/2026/a.yaml") == (1, "09/3/2026")
    assert (desk / "output/2026/a.docx").exists()
    verified(vanban)
    issue(vanban, add(desk, "b"))
    assert said_number(desk, "directives/2026/b.yaml") == (2, "09/3/2026")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# đầu\r\nloại: công văn\r\n", "# đầu\r\nloại: công văn\r\nsố: 1\r\nngày: 09/3/2026\r\n"),
        ("\ufeffloại: công văn # a\n", "\ufeffloại: công văn # a\nsố: 1\nngày: 09/3/2026\n"),
        ("type: công văn\n", "type: công văn\nnumber: 1\ndate: 2026-03-09\n"),
        ("ngày: 10/3/2026 #\nloại: công văn\n", "ngày: 10/3/2026 #\nloại: công văn\nsố: 1\n"),
        ("trích yếu: x\n", None),
    ],
)
def test_every_other_byte_is_kept(desk, vanban, before, after):
    rest = LETTER.format(name="a").split("\n", 2)[2]
    if after is None:
        before, after = rest + "loại: công văn", rest + "loại: công văn\nsố: 1\nngày: 09/3/2026"
        rest = ""
    if "\r\n" in before:
        rest = rest.replace("\n", "\r\n")
    path = desk / add(desk, "a")
    path.write_bytes((before + rest).encode())
    issue(vanban, str(path))
    assert path.read_bytes() == (after + rest).encode()


def test_a_directive_in_braces_is_written_too(desk, vanban):
    path = desk / add(desk, "a")
    path.write_text(
        "{loại: công văn, trích yếu: x y, kính gửi: Các phòng, mở đầu: Mời họp.,\n"
        " người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}}\n",
        encoding="utf-8",
    )
    issue(vanban, str(path))
    assert path.read_text(encoding="utf-8").startswith("{loại: công văn, số: 1, ngày: 09/3/2026,")


def test_a_file_in_which_nothing_can_be_written_takes_no_number(desk, vanban):
    path = desk / add(desk, "a")
    text = path.read_text(encoding="utf-8").replace("loại: công văn", "? loại\n: công văn")
    path.write_text(text, encoding="utf-8")
    answer = vanban("issue", path)
    assert (answer[0], codes(answer)) == (1, ["E807"])
    issue(vanban, add(desk, "b"))
    assert said_number(desk, "directives/2026/b.yaml")[0] == 1


def test_an_issued_document_is_not_issued_again(desk, vanban):
    path = add(desk, "a")
    issue(vanban, path)
    before = (desk / path).read_bytes()
    answer = vanban("issue", path)
    assert (answer[0], codes(answer)) == (1, ["E811"])
    assert answer[1] == []
    assert (desk / path).read_bytes() == before


def test_an_earlier_date_needs_a_reason_and_the_reason_is_kept(desk, url, vanban):
    issue(vanban, add(desk, "a"))
    path = add(desk, "b")
    answer = vanban("issue", path, "--date", "06/3/2026")
    assert (answer[0], codes(answer)) == (1, ["E814"])
    assert "09/3/2026" in answer[2]
    issue(vanban, path, "--date", "06/3/2026", "--backdate", "ký\tmuộn\nhai ngày: “x” # \x1b[31m")
    assert said_number(desk, path) == (2, "06/3/2026")
    book = (desk / "register/2026.yaml").read_text(encoding="utf-8")
    line = 'việc: lùi ngày, hệ thống: "chung", số: 2, ngày: 2026-03-06, lý do: "ký muộn hai ngày'
    assert line in book
    verified(vanban)
    # The reason outlives the database.
    lose(url, desk)
    assert vanban("register", "rebuild")[0] == 0
    assert "ký muộn hai ngày" in "".join(vanban("register", "show")[1])


def test_all_or_nothing(desk, vanban):
    paths = [add(desk, name) for name in "abc"]
    (desk / paths[1]).write_text("loại: công văn\nngày: hôm nay\n", encoding="utf-8")
    answer = vanban("issue", *paths, "directives/2026/khong-co.yaml")
    assert answer[0] == 1
    assert {"E001", "E301"} <= set(codes(answer))
    assert not (desk / "output").exists()
    assert said_number(desk, paths[0]) is None
    (desk / paths[1]).write_text(LETTER.format(name="b"), encoding="utf-8")
    issue(vanban, *paths, paths[0], f"./{paths[1]}")
    assert [said_number(desk, path)[0] for path in paths] == [1, 2, 3]
    # One that may not be issued stops the others.
    paths = [add(desk, "d"), paths[0], add(desk, "e")]
    answer = vanban("issue", *paths)
    assert (answer[0], codes(answer)) == (1, ["E811"])
    assert said_number(desk, paths[0]) is None
    assert "Chưa cấp số nào: 1 lỗi." in answer[2]


def test_a_run_over_several_files_that_was_broken_off_goes_on(desk, vanban):
    paths = [add(desk, name) for name in "abc"]
    (desk / "output/2026/b.docx").mkdir(parents=True)
    code, _, told = vanban("issue", *paths)
    assert code == 3
    assert "E703" in told
    assert "02" in told
    (desk / "output/2026/b.docx").rmdir()
    issue(vanban, *paths)
    assert [said_number(desk, path)[0] for path in paths] == [1, 2, 3]
    verified(vanban)
    assert codes(vanban("issue", *paths)) == ["E811"]


def test_what_is_refused_before_anything_is_looked_up(desk, vanban):
    outside = desk / "thu.yaml"
    outside.write_text(LETTER.format(name="x"), encoding="utf-8")
    models = desk / "directives" / "mau"
    models.mkdir()
    for path in (models / "a.yaml", desk / "directives/2026/a.txt"):
        path.write_text(LETTER.format(name="x"), encoding="utf-8")
    kind = "loại: giấy mời" if "giấy mời" in LETTER else "loại: thư công"
    letter = add(desk, "b", LETTER.replace("loại: công văn", kind))
    for path, code in [
        (outside, "E804"),
        (models / "a.yaml", "E825"),
        (desk / "directives/2026/a.txt", "E825"),
        (letter, "E805"),
    ]:
        answer = vanban("issue", path)
        assert (answer[0], code in codes(answer)) == (1, True), (path, answer)
    answer = vanban("issue", add(desk, "c"), add(desk, "d"), "--number", "3")
    assert (answer[0], codes(answer)) == (1, ["E809"])
    for arguments in (["--number", "0"], ["--number", "x"], ["--date", "hôm nay"]):
        assert vanban("issue", add(desk, "c"), *arguments)[0] == 2
    assert not (desk / "output").exists()


def test_outside_a_workspace(tmp_path, monkeypatch, vanban):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(LETTER.format(name="x"), encoding="utf-8")
    for arguments in (["issue", "a.yaml"], ["reserve", "--reason", "x"], ["register", "verify"]):
        answer = vanban(*arguments)
        assert (answer[0], codes(answer)) == (1, ["E803"])


def test_the_number_of_a_year_that_began_on_paper(desk, url, vanban):
    issue(vanban, add(desk, "a"), "--number", "126")
    verified(vanban)
    lose(url, desk)
    issue(vanban, add(desk, "b"))
    assert said_number(desk, "directives/2026/b.yaml")[0] == 127
    verified(vanban)
    answer = vanban("issue", add(desk, "c"), "--number", "130")
    assert (answer[0], codes(answer)) == (1, ["E817"])
    answer = vanban("issue", add(desk, "c"), "--number", "127")
    assert (answer[0], codes(answer)) == (1, ["E816"])


def test_no_number_beyond_the_last(desk, vanban):
    issue(vanban, add(desk, "a"), "--number", "99999")
    answer = vanban("issue", add(desk, "b"))
    assert (answer[0], codes(answer)) == (1, ["E818"])
    for number in ("100000", "9" * 30, "0", "-1", "x"):
        code, _, told = vanban("issue", add(desk, "b"), "--number", number)
        assert code == 2
        assert "phải là một số từ 1 đến 99999" in told
    verified(vanban)


SERIES = {
    "chung": ("", "công văn", "", "chung"),
    "of its type": ("đánh số: {theo: theo loại}\n", "quyết định", "", "quyết định"),
    "of a group": (
        "đánh số: {nhóm: [{tên: cá biệt, loại: [quyết định]}]}\n", "quyết định", "", "cá biệt",
    ),
    "secret": ("", "công văn", "độ mật: mật\n", "chung/mật"),
    "of a council": ("", "công văn", "viết tắt: HĐTĐ\ncơ quan: Hội đồng thi đua\n", "HĐTĐ/chung"),
}  # fmt: skip


@pytest.mark.parametrize("case", SERIES)
def test_each_series_has_its_own_numbers(desk, vanban, case):
    profile, kind, more, series = SERIES[case]
    text = {"công văn": LETTER, "quyết định": DECISION}[kind]
    (desk / "vanban.yaml").write_text(PROFILE + profile, encoding="utf-8")
    issue(vanban, add(desk, "a"))
    issue(vanban, add(desk, "b", more + text))
    expected = 2 if series == "chung" else 1
    assert said_number(desk, "directives/2026/b.yaml")[0] == expected
    answer = vanban("register", "void", "9", "--series", "xyz", "--reason", "x")
    assert (answer[0], codes(answer)) == (1, ["E823"])
    assert series in answer[2]
    if series != "chung":
        answer = vanban("register", "void", "1", "--reason", "x")
        assert (answer[0], codes(answer)) == (1, ["E822"])
        assert vanban("register", "void", "1", "--reason", "x", "--series", series)[0] == 0
        verified_but_for = vanban("register", "verify")
        assert codes(verified_but_for) == ["E838"]


def test_a_new_way_of_numbering_leaves_what_was_issued(desk, vanban):
    issue(vanban, add(desk, "a", DECISION))
    (desk / "vanban.yaml").write_text(PROFILE + "đánh số: {theo: theo loại}\n", encoding="utf-8")
    # 01/QĐ-SNV is there: the new series goes on above what was used.
    answer = vanban("issue", add(desk, "b", DECISION))
    assert (answer[0], codes(answer)) == (1, ["E792"])
    assert vanban("register", "start", "2", "--series", "quyết định")[0] == 0
    issue(vanban, "directives/2026/b.yaml")
    assert said_number(desk, "directives/2026/b.yaml")[0] == 2
    verified(vanban)


def test_a_number_given_by_hand_elsewhere_is_entered_first(desk, vanban):
    add(desk, "tay", LETTER.replace("loại: công văn", "loại: công văn\nsố: 7\nngày: 02/3/2026"))
    code, _, told = vanban("issue", add(desk, "a"))
    assert code == 0
    assert "W811" in told
    assert "directives/2026/tay.yaml" in told
    assert said_number(desk, "directives/2026/a.yaml")[0] == 8
    answer = vanban("register", "verify")
    assert (answer[0], codes(answer)) == (1, ["E828"])
    assert "01–06" in answer[2]


def test_a_number_by_hand_without_a_date_is_not_this_books(desk, vanban):
    path = add(desk, "a", LETTER.replace("loại: công văn", "loại: công văn\nsố: 7"))
    answer = vanban("issue", path)
    assert (answer[0], codes(answer)) == (1, ["E794"])


def test_a_copied_file_says_whose_its_number_is(desk, vanban):
    issue(vanban, add(desk, "a"))
    text = (desk / "directives/2026/a.yaml").read_text(encoding="utf-8")
    (desk / "directives/2026/chep.yaml").write_text(text, encoding="utf-8")
    answer = vanban("issue", "directives/2026/chep.yaml")
    assert (answer[0], codes(answer)) == (1, ["E793"])
    assert "directives/2026/a.yaml" in answer[2]


def test_a_number_that_leaves_others_out_is_not_entered_by_itself(desk, vanban):
    issue(vanban, add(desk, "a"))
    add(desk, "tay", LETTER.replace("loại: công văn", "loại: công văn\nsố: 500\nngày: 09/3/2026"))
    answer = vanban("issue", add(desk, "b"))
    assert (answer[0], codes(answer)) == (1, ["E791"])
    assert "02–499" in answer[2]
    add(desk, "tay", LETTER.replace("loại: công văn", "loại: công văn\nsố: 2\nngày: 09/3/2026"))
    issue(vanban, "directives/2026/b.yaml")
    assert said_number(desk, "directives/2026/b.yaml")[0] == 3
    verified(vanban)


def test_no_number_is_given_that_any_file_has(desk, vanban):
    """Whatever the book knows of a file whose number was changed by hand."""
    issue(vanban, *[add(desk, name) for name in "ab"])
    text = (desk / "directives/2026/b.yaml").read_text(encoding="utf-8")
    (desk / "directives/2026/b.yaml").write_text(
        text.replace("số: 2\n", "số: 3\n"), encoding="utf-8"
    )
    assert codes(vanban("issue", "directives/2026/b.yaml")) == ["E806"]
    issue(vanban, add(desk, "c"))
    assert said_number(desk, "directives/2026/c.yaml")[0] == 4


def test_two_files_that_were_told_apart_elsewhere(desk, vanban):
    """Both gave 02; the other desk has given its one 03 since, and both come by git."""
    issue(vanban, *[add(desk, name) for name in "ab"])
    b = (desk / "directives/2026/b.yaml").read_text(encoding="utf-8")
    (desk / "directives/2026/b.yaml").write_text(b.replace("số: 2\n", "số: 3\n"), encoding="utf-8")
    (desk / "directives/2026/a2.yaml").write_text(b.replace("tư b ", "tư a2 "), encoding="utf-8")
    issue(vanban, add(desk, "c"))
    assert said_number(desk, "directives/2026/c.yaml")[0] == 4
    verified(vanban)


def test_a_reserved_number_has_its_own_date(desk, clock, vanban):
    assert vanban("reserve", "--reason", "chờ ký", "--date", "06/3/2026")[0] == 0
    issue(vanban, add(desk, "b"), "--number", "1")
    assert said_number(desk, "directives/2026/b.yaml") == (1, "06/3/2026")
    assert "lùi ngày" not in " ".join(vanban("register", "show")[1])
    answer = vanban("reserve", "--reason", "x", "--date", "05/3/2026")
    assert (answer[0], codes(answer)) == (1, ["E798"])


def test_blanks_of_our_own_are_not_numbered(desk, vanban):
    text = LETTER.replace("Các phòng, đơn vị thuộc Sở", '"[Kính gửi]"')
    answer = vanban("issue", add(desk, "a", text))
    assert (answer[0], codes(answer)) == (1, ["E797"])
    code, _, told = vanban("issue", add(desk, "b", LETTER.replace("hồ sơ", "hồ sơ [bản chính]")))
    assert code == 0
    assert "W701" in told


def test_what_others_have_pushed_comes_first(desk, vanban):
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@b.vn")
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True, cwd=desk)

    issue(vanban, add(desk, "a"))
    git("init", "-b", "main")
    git("add", ".")
    git("commit", "-m", "a")
    git("checkout", "-b", "khac")
    add(desk, "x", LETTER.replace("loại: công văn", "loại: công văn\nsố: 2\nngày: 09/3/2026"))
    git("add", "directives")
    git("commit", "-m", "x")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    git("checkout", "main")
    git("branch", "-D", "khac")
    answer = vanban("issue", add(desk, "b"))
    assert (answer[0], codes(answer)) == (1, ["E789"])
    assert "origin/main" in answer[2]
    git("merge", "origin/main")
    issue(vanban, "directives/2026/b.yaml")
    assert said_number(desk, "directives/2026/b.yaml")[0] == 3


def test_an_old_pdf_is_told(desk, vanban):
    (desk / "output/2026").mkdir(parents=True)
    (desk / "output/2026/a.pdf").write_bytes(b"%PDF")
    code, _, told = vanban("issue", add(desk, "a"))
    assert code == 0
    assert "W702" in told


def test_many_new_documents_are_one_note(desk, vanban):
    for number in range(1, 6):
        add(
            desk,
            f"n{number}",
            LETTER.replace("loại: công văn", f"loại: công văn\nsố: {number}\nngày: 09/3/2026"),
        )
    code, _, told = vanban("issue", add(desk, "a"))
    assert code == 0
    assert "W813" in told
    assert "W811" not in told


def test_a_new_clone_shows_its_book(desk, url, vanban):
    issue(vanban, add(desk, "a"))
    lose(url, desk)
    assert "01/SNV-VP" in " ".join(vanban("register", "show", "--year", "2026")[1])


def test_a_fresh_clone_goes_on_with_the_right_number(desk, url, vanban):
    issue(vanban, *[add(desk, name) for name in "abc"])
    assert vanban("reserve", "--reason", "họp")[0] == 0
    assert vanban("register", "void", "2", "--reason", "in hỏng")[0] == 0
    lose(url, desk)
    code, _, told = vanban("issue", add(desk, "d"))
    assert code == 0
    assert told.count("W811") == 2
    assert said_number(desk, "directives/2026/d.yaml")[0] == 5
    assert codes(vanban("register", "verify")) == ["E838"]


@pytest.mark.parametrize(
    ("file", "rubbish", "code"),
    [
        ("register/2026.yaml", "sổ:\n<<<<<<< HEAD\n- {}\n", "E019"),
        ("register/2026.yaml", "sổ:\n- {việc: hủy, hệ thống: chung}\n", "E205"),
        ("register/2026.yaml", "sổ:\n- {việc: xóa, hệ thống: chung, số: 1}\n", "E"),
        ("register/2026.yaml", "sổ: x\n", "E213"),
        ("register/2026.yaml", "\0\0", "E"),
        ("directives/2026/hong.yaml", "loại: công văn\nsố: 1\n<<<<<<< a\n", "E019"),
    ],
)  # fmt: skip
def test_no_number_while_one_that_somebody_has_cannot_be_read(desk, vanban, file, rubbish, code):
    """In a fresh clone it would be given again."""
    (desk / "register").mkdir()
    (desk / file).write_text(rubbish, encoding="utf-8")
    answer = vanban("issue", add(desk, "a"))
    assert answer[0] == 1, answer
    assert f"{file}:" in answer[2]
    assert ": " + code in answer[2]
    assert said_number(desk, "directives/2026/a.yaml") is None
    assert vanban("reserve", "--reason", "x")[0] == 1
    assert (desk / file).read_text(encoding="utf-8") == rubbish
    if file.startswith("register"):
        assert vanban("register", "close", "2026")[0] == 1
        (desk / file).unlink()
    else:
        (desk / file).write_text(LETTER.format(name="x"), encoding="utf-8")
    issue(vanban, "directives/2026/a.yaml")
    assert said_number(desk, "directives/2026/a.yaml")[0] == 1


def test_a_broken_draft_stops_nobody_else(desk, vanban):
    (desk / "directives/2026/nhap.yaml").write_text("loại: công văn\n<<<<<<< a\n", encoding="utf-8")
    issue(vanban, add(desk, "a"))


def test_reserved_numbers(desk, vanban):
    issue(vanban, add(desk, "a"))
    code, out, told = vanban("reserve", "quyết định", "--count", "2", "--reason", "nâng lương")
    assert (code, told) == (0, "")
    assert out == [
        "Đã dành số 02 (chung), ngày 09/3/2026.",
        "Đã dành số 03 (chung), ngày 09/3/2026.",
    ]
    issue(vanban, add(desk, "b"))
    assert said_number(desk, "directives/2026/b.yaml")[0] == 4
    issue(vanban, add(desk, "c"), "--number", "2")
    verified(vanban)
    answer = vanban("issue", add(desk, "d"), "--number", "3", "--date", "10/3/2026")
    assert (answer[0], codes(answer)) == (1, ["W812", "E821"])
    for arguments, code in [
        (["--reason", " \t\x07"], "E824"),
        (["thư công", "--reason", "x"], "E805"),
    ]:
        answer = vanban("reserve", *arguments)
        assert (answer[0], codes(answer)) == (1, [code])
    for arguments in (["--count", "0"], ["--count", "101"], ["--date", "x"]):
        assert vanban("reserve", *arguments, "--reason", "x")[0] == 2


def test_a_series_is_named_the_same_however_it_is_typed(desk, vanban):
    assert vanban("reserve", "--series", "mật\u0302\t x\x00", "--reason", "x")[0] == 0
    verified(vanban)


def test_voided_numbers(desk, vanban):
    issue(vanban, *[add(desk, name) for name in "ab"])
    assert vanban("register", "void", "2", "--reason", "")[2].count("E824") == 1
    answer = vanban("register", "void", "3", "--reason", "x")
    assert (answer[0], codes(answer)) == (1, ["E819"])
    code, out, _ = vanban("register", "void", "2", "--reason", "in hỏng")
    assert (code, out) == (0, ["Đã hủy số 02 (chung, năm 2026)."])
    answer = vanban("register", "void", "2", "--reason", "lại")
    assert (answer[0], codes(answer)) == (1, ["E820"])
    assert (desk / "register/2026.yaml").read_text(encoding="utf-8").count("việc: hủy") == 1
    answer = vanban("issue", add(desk, "c"), "--number", "2")
    assert (answer[0], codes(answer)) == (1, ["E815"])
    # The file still says it; once it does not, it may have a new number.
    assert codes(vanban("issue", "directives/2026/b.yaml")) == ["E838"]
    add(desk, "b")
    issue(vanban, "directives/2026/b.yaml")
    assert said_number(desk, "directives/2026/b.yaml")[0] == 3
    verified(vanban)


def test_an_issue_that_waits_takes_no_other_number(desk, vanban):
    path = add(desk, "a")
    (desk / "output/2026/a.docx").mkdir(parents=True)
    assert vanban("issue", path)[0] == 3
    assert said_number(desk, path) == (1, "09/3/2026")
    assert codes(vanban("register", "verify")) == ["E835"]
    answer = vanban("issue", path, "--number", "5")
    assert (answer[0], codes(answer)) == (1, ["E812"])
    (desk / "output/2026/a.docx").rmdir()
    issue(vanban, path)
    verified(vanban)


def test_a_closed_year(desk, url, vanban):
    issue(vanban, add(desk, "a"))
    wrong = ("--series", "Chung", "--reason", "x")
    answer = vanban("register", "close", "2026", *wrong)
    assert (answer[0], codes(answer)) == (1, ["E823"])
    code, out, _ = vanban("register", "close", "2026", "--reason", "hết năm")
    assert (code, out) == (0, ["Đã khóa sổ năm 2026: mọi hệ thống."])
    assert vanban("register", "close", "2026", "--reason", "lại")[0] == 0
    assert codes(vanban("register", "close", "2026")) == ["E795"]
    for _ in range(2):
        answer = vanban("issue", add(desk, "b"))
        assert (answer[0], codes(answer)[-1]) == (1, "E813")
        answer = vanban("reserve", "--reason", "x")
        assert (answer[0], codes(answer)[-1]) == (1, "E813")
        lose(url, desk)
    issue(vanban, "directives/2026/b.yaml", "--date", "2027-01-04")
    assert said_number(desk, "directives/2026/b.yaml") == (1, "04/01/2027")


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_the_year_turns_at_midnight_in_viet_nam(desk, vanban, clock, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        clock.set(2026, 12, 31, 16, 59)
        issue(vanban, add(desk, "a"))
        clock.set(2026, 12, 31, 17, 0)
        issue(vanban, add(desk, "b"))
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
    assert said_number(desk, "directives/2026/a.yaml") == (1, "31/12/2026")
    assert said_number(desk, "directives/2026/b.yaml") == (1, "01/01/2027")
    verified(vanban)


def test_a_clock_that_went_back_is_seen(desk, vanban, clock):
    issue(vanban, add(desk, "a"))
    clock.set(2026, 3, 1)
    answer = vanban("issue", add(desk, "b"))
    assert (answer[0], codes(answer)) == (1, ["E814"])
    assert "đồng hồ" in answer[2]


def test_a_day_to_come_is_allowed_and_told(desk, vanban):
    code, _, told = vanban("issue", add(desk, "a"), "--date", "2026-04-01")
    assert code == 0
    assert "W812" in told


@pytest.mark.parametrize(("due", "told_of"), [("08/3/2026", True), ("09/3/2026", False)])
def test_a_task_that_is_due_before_the_day_of_issue_is_told(desk, vanban, due, told_of):
    path = desk / add(desk, "a")
    tasks = f"nhiệm vụ:\n  - {{nội dung: Nộp hồ sơ., chủ trì: Văn phòng, hạn: {due}}}\n"
    path.write_text(path.read_text(encoding="utf-8") + tasks, encoding="utf-8")
    code, _, told = vanban("issue", path)
    assert code == 0
    assert ("W815 Nhiệm vụ 1 có hạn 08/3/2026, trước ngày ban hành 09/3/2026." in told) is told_of


def test_english_twins(desk, vanban):
    assert vanban("--lang", "en", "issue", add(desk, "a"))[1][0].startswith("Number 01/SNV-VP of")
    answer = vanban("--lang", "en", "issue", "directives/2026/a.yaml")
    assert "this document was issued already" in answer[2]
    assert "No number was given: 1 problem(s)." in answer[2]


@pytest.mark.parametrize("name", ["có dấu cách & 100% “x” 'y'", "a%20b%s{0}", "công-văn"])
def test_files_and_folders_of_any_name(url, tmp_path, monkeypatch, vanban, name):
    root = tmp_path / name
    (root / "directives" / name).mkdir(parents=True)
    (root / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
    if url.startswith("postgresql"):
        monkeypatch.setenv("VANBAN_REGISTER", url)
    link = tmp_path / "link"
    link.symlink_to(root)
    path = f"directives/{name}/{name}.yaml"
    (root / path).write_text(LETTER.format(name="a"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    issue(vanban, f"link/{path}")
    monkeypatch.chdir(link)
    verified(vanban)
    assert codes(vanban("issue", root / path)) == ["E811"]
    monkeypatch.chdir(root / "directives" / name)
    verified(vanban)


def test_linked_directives(desk, tmp_path, vanban):
    (desk / "directives").rename(desk / "dia")
    (desk / "directives").symlink_to(desk / "dia")
    issue(vanban, add(desk, "a"))
    verified(vanban)
    assert codes(vanban("issue", desk / "dia/2026/a.yaml")) == ["E811"]
    # Outside the workspace nobody would find its profile.
    (desk / "directives").unlink()
    (desk / "dia").rename(tmp_path / "dia")
    (desk / "directives").symlink_to(tmp_path / "dia")
    assert codes(vanban("issue", add(desk, "b"))) == ["E803"]


def test_a_link_to_a_directive_becomes_a_file_of_its_own(desk, vanban):
    """What the link pointed to may be a draft that others copy from."""
    add(desk, "a")
    (desk / "directives/2026/b.yaml").symlink_to("a.yaml")
    issue(vanban, "directives/2026/b.yaml")
    assert said_number(desk, "directives/2026/a.yaml") is None
    assert said_number(desk, "directives/2026/b.yaml")[0] == 1
    verified(vanban)


def test_names_that_look_alike_are_two_files(desk, vanban):
    names = ["hội", "ho\u0323\u0302i"]
    issue(vanban, *[add(desk, name) for name in names])
    assert [said_number(desk, f"directives/2026/{name}.yaml")[0] for name in names] == [1, 2]
    verified(vanban)


def test_a_relative_book_is_one_book_from_wherever_it_is_opened(own_desk, monkeypatch, vanban):
    monkeypatch.setenv("VANBAN_REGISTER", "sqlite:///so.db")
    issue(vanban, add(own_desk, "a"))
    monkeypatch.chdir(own_desk / "directives" / "2026")
    verified(vanban)
    assert [p.name for p in own_desk.rglob("*.db")] == ["so.db"]


def test_lines_are_added_to_a_list_of_any_shape(desk, vanban):
    (desk / "register").mkdir()
    shapes = (
        'sổ: []\n',
        'sổ:\n  - {việc: khóa sổ, hệ thống: "x"}',
        'sổ:\r\n- việc: khóa sổ\r\n  hệ thống: x\r\n# hết',
    )  # fmt: skip
    for number, shape in enumerate(shapes, start=1):
        (desk / "register/2026.yaml").write_bytes(shape.encode())
        assert vanban("register", "rebuild")[0] == 0
        assert vanban("reserve", "--reason", f"lần {number}")[0] == 0
        verified(vanban)
        assert (desk / "register/2026.yaml").read_bytes().startswith(shape.encode())


def test_a_long_year_file_does_not_make_each_issue_slower(desk, vanban):
    """One look at the book for the whole file, not one for each of its lines."""
    (desk / "register").mkdir()

    def statements(path: str) -> int:
        found = []
        listen = (Engine, "before_cursor_execute", lambda *_: found.append(1))
        event.listen(*listen)
        try:
            issue(vanban, path)
        finally:
            event.remove(*listen)
        return len(found)

    issue(vanban, add(desk, "a"))
    few = statements(add(desk, "b"))
    lines = "".join(f"- {{việc: dành, hệ thống: chung, số: {n}}}\n" for n in range(3, 1003))
    (desk / "register/2026.yaml").write_text(f"sổ:\n{lines}", encoding="utf-8")
    assert statements(add(desk, "c")) > 1000
    assert statements(add(desk, "d")) <= few + 5
    assert said_number(desk, "directives/2026/d.yaml")[0] == 1004
    verified(vanban)


def test_a_year_file_that_is_full_takes_nothing_and_stays_readable(desk, vanban):
    answer = vanban("reserve", "--count", "12", "--reason", "x" * 100_000)
    assert answer[0] == 1
    assert "register/2026.yaml:" in answer[2]
    issue(vanban, add(desk, "a"))
    assert said_number(desk, "directives/2026/a.yaml")[0] == 1
    verified(vanban)


def test_a_folder_is_told_to_be_one(desk, vanban):
    for path in ("directives", "directives/2026", "."):
        answer = vanban("issue", path)
        assert (answer[0], codes(answer)) == (1, ["E002"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_year_file_that_is_none_stops_nothing_for_ever(desk, vanban):
    issue(vanban, add(desk, "a"))
    (desk / "register").mkdir()
    os.mkfifo(desk / "register/2026.yaml")
    for command in (
        ["issue", add(desk, "b")],
        ["reserve", "--reason", "x"],
        ["register", "void", "1", "--reason", "x"],
        ["register", "close", "2026", "--reason", "x"],
        ["register", "verify"],
    ):
        answer = vanban(*command)
        reads_first = command[0] in ("issue", "reserve")
        wanted = ["E790", "E004"] if reads_first else ["E004"]
        assert (answer[0], sorted(codes(answer))) == (1, sorted(wanted))


def test_where_a_year_begins_can_be_said_and_said_again(desk, url, vanban):
    for first in ("50", "40", "1", "30"):
        assert vanban("register", "start", first, "--reason", "sổ giấy")[0] == 0
        verified(vanban)
    lose(url, desk)
    issue(vanban, add(desk, "a"))
    assert said_number(desk, "directives/2026/a.yaml")[0] == 30
    verified(vanban)
    answer = vanban("register", "start", "31")
    assert (answer[0], codes(answer)) == (1, ["E846"])
    assert vanban("register", "start", "7", "--series", "mật\u0302\tx \x01")[0] == 0
    verified(vanban)


def test_a_council_without_an_abbreviation_of_its_own_is_told(own_desk, vanban):
    text = LETTER.replace("loại: công văn", "loại: công văn\ncơ quan: Hội đồng thi đua Sở Nội vụ")
    code, _, told = vanban("issue", add(own_desk, "a", text))
    assert code == 0
    assert "W814" in told
    assert "Hội đồng thi đua" in told
