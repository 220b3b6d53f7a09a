"""`vanban register verify` and `rebuild`: each disagreement with its place, and what mends it."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.register.conftest import lose
from tests.register.desks import LETTER, add, said_number
from tests.register.test_issue import codes, issue, verified

pytestmark = pytest.mark.usefixtures("clock")

YEAR_FILE = "register/2026.yaml"


def lines(answer) -> list[str]:
    """The messages' first lines, without what they say."""
    return [m[1] for m in re.finditer(r"^(\S.*?: [EW]\d{3}) ", answer[2], re.MULTILINE)]


def verify(vanban) -> list[str]:
    code, out, told = answer = vanban("register", "verify")
    found = lines(answer)
    assert (code, out) == (1, [])
    assert f"Có {len(found)} chỗ không khớp." in told
    return found


def rebuild(vanban) -> list[str]:
    answer = vanban("register", "rebuild")
    assert answer[0] == (1 if lines(answer) else 0)
    assert answer[1][0].startswith(("Đã ghi vào sổ", "Không có gì phải ghi"))
    return lines(answer)


def numbered(number: int, day: int = 9) -> str:
    return LETTER.replace("loại: công văn", f"loại: công văn\nsố: {number}\nngày: {day:02d}/3/2026")


def change(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def three(desk, vanban):
    """A book with the numbers 1 to 3, for a, b and c."""
    issue(vanban, *[add(desk, name) for name in "abc"])
    return desk


A, B, C, D = (f"directives/2026/{name}.yaml" for name in "abcd")


def test_nothing_to_say(three, vanban):
    verified(vanban)
    assert rebuild(vanban) == []


def test_e830_a_number_used_twice_is_told_at_the_later_one(three, vanban):
    (three / D).write_bytes((three / A).read_bytes())
    assert verify(vanban) == [f"{D}:3:1: E830"]
    assert "a.yaml" in vanban("register", "verify")[2]
    assert rebuild(vanban) == [f"{D}:3:1: E830"]
    # Whose it is does not hang on the names' order.
    first = "directives/2026/0.yaml"
    (three / D).rename(three / first)
    assert verify(vanban) == [f"{first}:3:1: E830"]


def test_e831_a_document_that_is_not_in_the_book_is_entered(three, vanban):
    add(three, "d", numbered(4))
    assert verify(vanban) == [f"{D}:3:1: E831"]
    assert rebuild(vanban) == []
    verified(vanban)


def test_e832_a_file_that_is_gone_stays_told(three, vanban):
    (three / B).unlink()
    assert verify(vanban) == [f"{B}: E832"]
    assert rebuild(vanban) == [f"{B}: E832"]
    assert vanban("register", "void", "2", "--reason", "mất")[0] == 0
    verified(vanban)


def test_e833_a_change_after_the_issue_stays_told(three, vanban):
    change(three, B, "chuẩn bị hồ sơ", "chuẩn bị báo cáo")
    assert verify(vanban) == [f"{B}:3:1: E833"]
    assert rebuild(vanban) == [f"{B}:3:1: E833"]
    change(three, B, "chuẩn bị báo cáo", "chuẩn bị hồ sơ")
    verified(vanban)


def test_other_line_ends_and_another_profile_are_no_change(three, vanban):
    (three / B).write_bytes((three / B).read_bytes().replace(b"\n", b"\r\n"))
    change(three, "vanban.yaml", "địa danh: Lai Châu", "địa danh: Tam Đường")
    verified(vanban)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("số: 2", "số: 9"),
        ("số: 2\n", ""),
        ("ngày: 09/3/2026", "ngày: 10/3/2026"),
        ("loại: công văn", "loại: công văn\nđộ mật: mật"),
    ],
)
def test_e834_another_number_date_or_series(three, vanban, old, new):
    change(three, B, old, new)
    found = [line for line in verify(vanban) if not line.endswith(("E833", "E836"))]
    expected = "E833" if "mật" in new else "E834"
    assert all(line.startswith(B) for line in found)
    assert expected in " ".join(verify(vanban))
    assert expected in " ".join(rebuild(vanban))
    change(three, B, new, old) if new else add(three, "b", numbered(2))
    verified(vanban)


def test_e835_an_issue_that_was_broken_off_is_finished_by_rebuild(three, vanban):
    (three / "output/2026/d.docx").mkdir()
    assert vanban("issue", add(three, "d"))[0] == 3
    assert verify(vanban) == [f"{D}: E835"]
    assert rebuild(vanban) == []
    verified(vanban)


def test_e836_a_gap(three, url, vanban):
    lose(url, three)
    (three / B).unlink()
    add(three, "d", numbered(7))
    assert rebuild(vanban) == [f"{YEAR_FILE}: E836"]
    assert "02, 04–06" in vanban("register", "verify")[2]
    for number in ("2", "4", "5", "6"):
        assert vanban("register", "void", number, "--reason", "thất lạc")[0] == 0
    verified(vanban)


def test_e838_a_file_that_still_has_a_number_that_was_given_up(three, vanban):
    assert vanban("register", "void", "2", "--reason", "in hỏng")[0] == 0
    assert verify(vanban) == [f"{B}:3:1: E838"]
    assert "in hỏng" in vanban("register", "verify")[2]
    assert rebuild(vanban) == [f"{B}:3:1: E838"]
    add(three, "b")
    verified(vanban)


def test_e796_two_desks_have_reserved_one_number(three, vanban):
    assert vanban("reserve", "--reason", "họp")[0] == 0
    file = three / YEAR_FILE
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text + text.splitlines()[-1].replace("họp", "giao ban") + "\n", encoding="utf-8"
    )
    assert verify(vanban) == [f"{YEAR_FILE}: E796"]
    assert "«họp» và «giao ban»" in vanban("register", "verify")[2]


EVENTS = {
    "hủy": ("register", "void", "3", "--reason", "x"),
    "dành": ("reserve", "--reason", "x"),
    "khóa sổ": ("register", "close", "2026", "--reason", "hết năm"),
}


@pytest.mark.parametrize("event", EVENTS)
def test_e829_and_e839_book_and_year_file(three, url, vanban, event):
    assert vanban(*EVENTS[event])[0] == 0
    add(three, "c") if event == "hủy" else None
    text = (three / YEAR_FILE).read_bytes()
    (three / YEAR_FILE).unlink()
    assert verify(vanban) == [f"{YEAR_FILE}: E839"]
    assert f"«{event}»" in vanban("register", "verify")[2]
    assert rebuild(vanban) == []
    assert f"việc: {event}" in (three / YEAR_FILE).read_text(encoding="utf-8")
    verified(vanban)
    lose(url, three)
    (three / YEAR_FILE).write_bytes(text)
    assert f"{YEAR_FILE}: E829" in verify(vanban)
    assert rebuild(vanban) == []
    verified(vanban)
    assert (three / YEAR_FILE).read_bytes() == text


def test_what_cannot_be_read_is_told_once_and_by_its_own_mistake(three, vanban):
    (three / B).write_text("loại: công văn\nsố: 2\nngày: mai\n", encoding="utf-8")
    (three / YEAR_FILE).parent.mkdir()
    (three / YEAR_FILE).write_text("sổ: [x]\n", encoding="utf-8")
    found = verify(vanban)
    assert {line.rpartition(":")[2].strip() for line in found} >= {"E301", "E211"}
    assert not any(line.endswith(("E832", "E834")) for line in found)
    assert rebuild(vanban) == found


def test_a_file_that_was_renamed_keeps_its_number(three, vanban):
    (three / "directives/2026/quy-1").mkdir()
    (three / B).rename(three / "directives/2026/quy-1/b moi.yaml")
    assert verify(vanban) == [f"{B}: E832"]
    answer = vanban("register", "rebuild")
    assert (answer[0], "đổi đường dẫn 1" in answer[1][0]) == (0, True)
    verified(vanban)
    # The next issue sees a renamed file by itself.
    (three / A).rename(three / D)
    issue(vanban, add(three, "e"))
    assert said_number(three, "directives/2026/e.yaml")[0] == 4
    verified(vanban)


def test_another_document_with_the_same_number_has_not_moved(three, vanban):
    """The file may be on a desk whose branch has not come here."""
    (three / B).rename(three / "kept")
    add(three, "d", numbered(2))
    assert verify(vanban) == [f"{B}: E832"]
    assert rebuild(vanban) == [f"{B}: E832"]
    (three / "kept").rename(three / B)
    assert verify(vanban) == [f"{D}:3:1: E830"]


def test_two_names_changed_for_each_other(three, vanban):
    (three / A).rename(three / D)
    (three / B).rename(three / A)
    (three / D).rename(three / B)
    assert {line[-4:] for line in verify(vanban)} == {"E834"}
    rebuild(vanban)
    (three / A).rename(three / D)
    (three / B).rename(three / A)
    (three / D).rename(three / B)
    verified(vanban)


def test_a_lost_book_is_made_again(three, url, vanban):
    assert vanban("reserve", "--reason", "họp")[0] == 0
    assert vanban("register", "void", "4", "--reason", "thôi họp")[0] == 0
    shown = vanban("register", "show")[1]
    lose(url, three)
    assert rebuild(vanban) == []
    assert vanban("register", "show")[1] == shown
    verified(vanban)


# --- a vanban.db that is damaged ------------------------------------------------------------------


@pytest.fixture
def own_three(own_desk, vanban):
    issue(vanban, *[add(own_desk, name) for name in "abc"])
    return own_desk


def _text(file: Path) -> None:
    file.write_bytes(b"day khong phai la so\n" * 500)


def _middle(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    file.write_bytes(data)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: 4096 * 3])


@pytest.mark.parametrize("damage", [_text, _middle, _cut])
def test_e802_a_damaged_book_is_kept_and_made_again(own_three, vanban, damage):
    damage(own_three / "vanban.db")
    answer = vanban("issue", add(own_three, "d"))
    assert (answer[0], codes(answer)) == (3, ["E802"])
    assert "register rebuild" in answer[2]
    assert said_number(own_three, D) is None
    damaged = (own_three / "vanban.db").read_bytes()
    answer = vanban("register", "rebuild")
    assert answer[0] == 0, answer
    assert "vanban.db.hong-1" in answer[2]
    assert (own_three / "vanban.db.hong-1").read_bytes() == damaged
    verified(vanban)
    issue(vanban, D)
    assert said_number(own_three, D)[0] == 4


def test_only_the_damaged_file_is_set_aside(own_three, vanban, monkeypatch, tmp_path):
    other = tmp_path / "so khác.db"
    other.write_bytes(b"x" * 5000)
    own = (own_three / "vanban.db").read_bytes()
    monkeypatch.setenv("VANBAN_REGISTER", f"sqlite:///{other}")
    assert vanban("register", "rebuild")[0] == 0
    assert (tmp_path / "so khác.db.hong-1").read_bytes() == b"x" * 5000
    assert (own_three / "vanban.db").read_bytes() == own


def test_an_empty_file_is_an_empty_book(own_three, vanban):
    for file in own_three.glob("vanban.db*"):
        file.unlink()
    (own_three / "vanban.db").touch()
    assert vanban("register", "rebuild")[0] == 0
    verified(vanban)


def test_a_book_that_lacks_a_table_is_a_sentence(own_three, vanban):
    with sqlite3.connect(own_three / "vanban.db") as connection:
        connection.execute("DROP TABLE entry")
    answer = vanban("issue", add(own_three, "d"))
    assert (answer[0], codes(answer)) == (3, ["E800"])


# --- branches -------------------------------------------------------------------------------------


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Văn thư", "-c", "user.email=vt@example.vn")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    subprocess.run(
        ["git", *who, *arguments],
        cwd=root,
        env={**environment, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
        check=True,
        capture_output=True,
    )


def committed(root: Path) -> None:
    git(root, "add", "directives", "vanban.yaml")
    git(root, "commit", "-m", "x")


@pytest.fixture
def repository(own_desk, vanban):
    git(own_desk, "init", "-b", "main")
    issue(vanban, add(own_desk, "a"))
    committed(own_desk)
    return own_desk


def test_e837_two_branches_that_both_gave_a_number(repository, vanban):
    book = (repository / "vanban.db").read_bytes()
    git(repository, "checkout", "-b", "bàn-2")
    issue(vanban, add(repository, "b"))
    committed(repository)
    git(repository, "checkout", "main")
    # The other desk has a book of its own.
    lose("", repository)
    (repository / "vanban.db").write_bytes(book)
    issue(vanban, add(repository, "c"))
    committed(repository)
    assert verify(vanban) == [f"{C}:3:1: E837"]
    told = vanban("register", "verify")[2]
    assert "«bàn-2»" in told
    assert B in told
    # After the merge both are here, and the later one needs another number.
    git(repository, "merge", "bàn-2")
    assert verify(vanban) == [f"{B}:3:1: E830"]
    add(repository, "b")
    issue(vanban, B)
    assert said_number(repository, B)[0] == 3
    verified(vanban)


def test_a_branch_with_the_same_documents_is_no_disagreement(repository, vanban):
    git(repository, "checkout", "-b", "đổi-tên")
    git(repository, "mv", A, "directives/2026/khac.yaml")
    git(repository, "commit", "-m", "x")
    git(repository, "checkout", "main")
    verified(vanban)


def test_a_branch_that_is_rubbish_is_no_disagreement(repository, vanban):
    git(repository, "checkout", "-b", "hỏng")
    (repository / D).write_bytes(b"\0\xff so: 1\nnumber: 1\n")
    committed(repository)
    git(repository, "checkout", "main")
    verified(vanban)


def test_a_workspace_inside_a_repository(tmp_path, own_desk, vanban):
    git(tmp_path, "init", "-b", "main")
    issue(vanban, add(own_desk, "a"))
    git(tmp_path, "add", "co-quan/directives", "co-quan/vanban.yaml")
    git(tmp_path, "commit", "-m", "x")
    git(tmp_path, "checkout", "-b", "khác")
    (own_desk / B).write_bytes((own_desk / A).read_bytes() + b"# x\n")
    (own_desk / A).unlink()
    git(tmp_path, "add", "-A", "co-quan/directives")
    git(tmp_path, "commit", "-m", "x")
    git(tmp_path, "checkout", "main")
    assert verify(vanban) == [f"{A}:3:1: E837"]
