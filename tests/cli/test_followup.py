"""`vanban progress` and `vanban followup list`: what is written, what is printed, exit codes."""

import csv
import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.boundary import run

DIRECTIVE = """\
loại: chỉ thị
số: 3
ngày: 02/02/2026
trích yếu: đẩy mạnh cải cách hành chính
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
mở đầu: Giám đốc Sở yêu cầu các đơn vị thực hiện một số nhiệm vụ sau
nhiệm vụ:
  - nội dung: Rà soát thủ tục hành chính; đề xuất cắt giảm.
    chủ trì: [Phòng Tổ chức, Văn phòng]
    hạn: 10/02/2026
  - nội dung: Báo cáo kết quả.
    chủ trì: Văn phòng
    hạn: hằng quý
  - nội dung: =Thực hiện nghiêm.
    hạn: thường xuyên
"""
REMINDER = """\
loại: công văn
số: 20
ngày: 01/3/2026
trích yếu: đôn đốc
kính gửi: Văn phòng
mở đầu: Đề nghị báo cáo.
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
đôn đốc văn bản: 03-ct.yaml
"""
PATH = "directives/2026/03-ct.yaml"
PROGRESS = "directives/2026/03-ct.progress.yaml"
ON = ("--as-of", "2026-04-15")


@pytest.fixture
def office(workspace, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "120")
    (workspace / PATH).write_text(DIRECTIVE, encoding="utf-8")
    return workspace


@pytest.fixture
def rows(vanban):
    def call(*arguments):
        code, out, _ = vanban("followup", "list", *arguments, "--format", "json")
        assert code == 0
        return json.loads("\n".join(out))

    return call


def test_what_is_done_is_written_beside_the_directive(office, vanban):
    code, out, err = vanban(
        *("progress", PATH, "1", "phòng tổ chức", "--done", "9/2/2026"),
        *("--note", "Báo cáo số 12/BC-TC", "--as-of", "2026-02-10"),
    )
    assert code == 0
    assert out == [
        f"{PROGRESS}: Chỉ thị số 03/CT-SNV, nhiệm vụ 1, Phòng Tổ chức: xong ngày 09/02/2026"
    ]
    assert ".gitattributes" in err
    assert (office / PROGRESS).read_text(encoding="utf-8").splitlines()[1:] == [
        "tiến độ:",
        '- {nhiệm vụ: "1", đơn vị: "Phòng Tổ chức", xong: 2026-02-09, ghi: 2026-02-10,'
        ' ghi chú: "Báo cáo số 12/BC-TC"}',
    ]
    assert (office / ".gitattributes").read_text() == "*.progress.yaml merge=union\n"


def test_only_the_first_time_says_a_word_about_git(office, vanban):
    vanban("progress", PATH, "1", "Văn phòng", "--note", "x", *ON)
    code, out, err = vanban("progress", PATH, "2", "Văn phòng", "--done", "01/4/2026", *ON)
    assert (code, err) == (0, "")
    assert "quý I/2026" in out[0]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--period", "quý I/2026"),
        ("--note", " "),
        ("--note", "…"),
        ("--done", "2026-02-09", "--cancel"),
        ("--done", "2026-02-09", "--extend", "2026-03-09"),
        ("--done", "2026-02-30"),
        ("--done", ""),
        ("--done", "hôm qua"),
        ("--as-of", "x", "--cancel"),
    ],
)
def test_wrong_usage(office, vanban, arguments):
    code, out, err = vanban("progress", PATH, "1", "Văn phòng", *arguments)
    assert (code, out) == (2, [])
    assert err.startswith("Lệnh chưa đúng: ")
    assert not (office / PROGRESS).exists()


def test_what_is_refused_leaves_no_file(office, vanban):
    code, out, err = vanban("progress", PATH, "1", "Văn phong Sở", "--done", "2026-02-09", *ON)
    assert (code, out) == (1, [])
    assert err.splitlines() == [
        f"{PATH}: E856 Nhiệm vụ 1 không giao cho «Văn phong Sở»; có phải là «Văn phòng»?",
        "      → Nhiệm vụ này giao cho: «Phòng Tổ chức», «Văn phòng»",
    ]
    assert sorted(p.name for p in (office / "directives/2026").iterdir()) == [
        "03-ct.yaml",
        "kiem-tra.yaml",
    ]
    assert not (office / ".gitattributes").exists()


def test_a_progress_file_is_no_directive(office, vanban):
    for command in (("progress", PROGRESS, "1", "A", "--cancel"), ("followup", "list", PROGRESS)):
        code, _, err = vanban(*command)
        assert code == 1
        assert f"{PROGRESS}: E868" in err
        assert PATH in err


def test_a_broken_progress_file_is_told_and_kept(office, vanban):
    (office / PROGRESS).write_text("tiến độ:\n- {nhiệm vụ: 1, xog: 2026-02-09}\n", encoding="utf-8")
    before = (office / PROGRESS).read_bytes()
    code, _, err = vanban("progress", PATH, "1", "Văn phòng", "--note", "x", *ON)
    assert code == 1
    assert f"{PROGRESS}:2:17: E202" in err
    assert (office / PROGRESS).read_bytes() == before


def test_nobody_is_chased_by_records_that_cannot_be_read(office, vanban, rows):
    (office / PROGRESS).write_text("tiến độ:\n- {nhiệm vụ: 1, xog: 2026-02-09}\n", encoding="utf-8")
    other = office / "directives/2026/04-ct.yaml"
    other.write_text(DIRECTIVE.replace("số: 3", "số: 4"), encoding="utf-8")
    code, out, err = vanban("followup", "list", *ON)
    assert code == 1
    assert f"{PROGRESS}:2:17: E202" in err
    assert any("Chỉ thị số 04/CT-SNV" in line for line in out)
    assert not any("Chỉ thị số 03/CT-SNV" in line for line in out)


def _one(arguments):
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        sys.stdout = sys.stderr = nowhere
        code = run(arguments)
    os._exit(code)


def test_two_who_record_at_once_lose_nothing(office):
    method = multiprocessing.get_context("fork")
    commands = [
        ["progress", PATH, "1", unit, "--note", f"lần {number}", *ON]
        for number in range(8)
        for unit in ("Văn phòng", "Phòng Tổ chức")
    ]
    people = [method.Process(target=_one, args=(command,)) for command in commands]
    for person in people:
        person.start()
    for person in people:
        person.join()
        assert person.exitcode == 0
    text = (office / PROGRESS).read_text(encoding="utf-8")
    assert text.count("\n- ") == len(commands)
    assert all(text.count(f'"lần {number}"') == 2 for number in range(8))
    assert (office / ".gitattributes").read_text().count("merge=union") == 1


def test_what_is_overdue_as_objects(office, rows):
    found = rows(*ON)
    assert [(row["task"], row["unit"], row["period"]) for row in found] == [
        ("1", "Phòng Tổ chức", ""),
        ("1", "Văn phòng", ""),
        ("2", "Văn phòng", "quý I/2026"),
    ]
    assert found[0] == {
        "directive": PATH,
        "task": "1",
        "unit": "Phòng Tổ chức",
        "due": "2026-02-10",
        "state": "overdue",
        "days_overdue": 64,
        "reminders": 0,
        "working_days_overdue": 41,
        "period": "",
        "due_text": "10/02/2026",
        "title": "Rà soát thủ tục hành chính; đề xuất cắt giảm",
        "document": "Chỉ thị số 03/CT-SNV",
        "done": None,
        "extended_from": None,
        "notes": [],
    }


def test_which_rows_are_listed(office, rows, vanban):
    assert len(rows("--as-of", "2026-02-10")) == 0
    assert len(rows("--as-of", "2026-02-10", "--soon", "0")) == 2
    assert len(rows("--as-of", "2026-02-10", "--soon", "60")) == 3
    assert len(rows("--as-of", "2026-02-10", "--all")) == 4
    everything = rows(*ON, "--all")
    assert {row["state"] for row in everything} == {"overdue", "in_progress", "no_deadline"}
    assert [row["due"] for row in everything if row["state"] == "no_deadline"] == [None]
    assert {row["unit"] for row in rows(*ON, "--unit", "van phong")} == {"Văn phòng"}


def test_progress_changes_the_list(office, rows, vanban):
    vanban("progress", PATH, "1", "Văn phòng", "--done", "2026-02-09", *ON)
    vanban("progress", PATH, "1", "Phòng Tổ chức", "--extend", "2026-04-10", *ON)
    vanban("progress", PATH, "2", "Văn phòng", "--cancel", *ON)
    (row,) = rows(*ON)
    assert (row["unit"], row["due"], row["days_overdue"]) == ("Phòng Tổ chức", "2026-04-10", 5)
    assert row["extended_from"] == "2026-02-10"
    assert {row["state"] for row in rows(*ON, "--all")} == {
        "overdue", "done_in_time", "cancelled", "no_deadline",
    }  # fmt: skip


def test_follow_up_letters_are_counted_also_where_one_file_is_asked_for(office, rows):
    (office / "directives/2026/don-doc.yaml").write_text(REMINDER, encoding="utf-8")
    for arguments in ((), (PATH,), ("directives",), (".",)):
        counts = {(row["task"], row["unit"]): row["reminders"] for row in rows(*arguments, *ON)}
        assert counts == {("1", "Phòng Tổ chức"): 0, ("1", "Văn phòng"): 1, ("2", "Văn phòng"): 1}
    assert all(row["reminders"] == 0 for row in rows("--as-of", "2026-02-20"))


def test_the_list_for_people(office, vanban):
    (office / "directives/2026/don-doc.yaml").write_text(REMINDER, encoding="utf-8")
    (office / "directives/2026/nhap.yaml").write_text(
        DIRECTIVE.replace("ngày: 02/02/2026\n", ""), encoding="utf-8"
    )
    code, out, err = vanban("followup", "list", *ON)
    assert code == 0
    assert out == [
        "Văn bản               Nhiệm vụ                                   Hạn         "
        "Tình trạng                          Đôn đốc",
        "────────────────────  ─────────────────────────────────────────  ──────────  "
        "──────────────────────────────────  ───────",
        "",
        "Phòng Tổ chức: 1 việc, 1 quá hạn",
        "Chỉ thị số 03/CT-SNV  1. Rà soát thủ tục hành chính; đề xuất     10/02/2026  "
        "quá hạn 64 ngày (41 ngày làm việc)  –",
        "                      cắt giảm",
        "",
        "Văn phòng: 2 việc, 2 quá hạn",
        "Chỉ thị số 03/CT-SNV  1. Rà soát thủ tục hành chính; đề xuất     10/02/2026  "
        "quá hạn 64 ngày (41 ngày làm việc)  1 lần",
        "                      cắt giảm",
        "Chỉ thị số 03/CT-SNV  2. Báo cáo kết quả (quý I/2026)            31/3/2026   "
        "quá hạn 15 ngày (11 ngày làm việc)  1 lần",
    ]
    assert err == (
        "Đến 15/4/2026: 3 việc quá hạn của 2 đơn vị; 1 việc chưa xong không có ngày hạn;"
        " bỏ qua 1 văn bản chưa có ngày, 0 văn bản đã bị thay thế, thu hồi.\n"
    )


@pytest.mark.parametrize("columns", [80, 100, 120, 200])
def test_the_list_fits_into_the_window(office, vanban, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    _, out, _ = vanban("followup", "list", "--all", *ON)
    assert max(map(len, out)) <= columns
    assert {"thủ", "tục", "hành", "chính;"} <= {word for line in out for word in line.split()}


def test_nothing_is_overdue(office, vanban):
    assert vanban("followup", "list", "--as-of", "2026-02-10")[1] == ["Không có việc nào quá hạn."]
    for form, text in (("json", ["[]"]), ("ics", None), ("csv", None)):
        code, out, _ = vanban("followup", "list", "--as-of", "2026-02-10", "--format", form)
        assert code == 0
        assert text in (None, out)


def test_a_table_for_excel(office):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "generator", "followup", "list", "--all", "--format", "csv"]
    done = subprocess.run([*command, *ON], capture_output=True, env=environment, check=True)
    assert done.stdout.startswith("\ufeffVăn bản,Tệp,".encode())
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") == 6
    table = list(csv.DictReader(done.stdout.decode("utf-8-sig").splitlines()))
    assert table[0]["Tình trạng"] == "quá hạn"
    assert table[0]["Số ngày quá hạn"] == "64"
    harmless = [row["Nhiệm vụ"] for row in table if "nghiêm" in row["Nhiệm vụ"]]
    assert harmless == ["'=Thực hiện nghiêm"]


def test_a_calendar_of_all_that_is_unfinished(office):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "generator", "followup", "list", "--format", "ics"]
    results = set()
    for folder in (office, office / "directives"):
        done = subprocess.run(
            [*command, *ON], capture_output=True, env=environment, check=True, cwd=folder
        )
        results.add(done.stdout)
    (content,) = results  # the same wherever it is made
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert (lines[0], lines[-2:]) == (b"BEGIN:VCALENDAR", [b"END:VCALENDAR", b""])
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode()
    text = content.replace(b"\r\n ", b"").decode()
    assert "SUMMARY:Hạn: Rà soát thủ tục hành chính\\; đề xuất cắt giảm (Văn phòng)\r\n" in text
    assert text.count("BEGIN:VEVENT") == 4
    assert len({line for line in text.split() if line.startswith("UID:")}) == 4
    assert text.count("DTSTAMP:20260415T000000Z") == 4
    assert "DTSTART;VALUE=DATE:20260210\r\nDTEND;VALUE=DATE:20260211" in text


def test_what_cannot_be_read_is_told_and_the_rest_is_listed(office, vanban):
    bad = office / "directives/2026/sai.yaml"
    bad.write_text(DIRECTIVE.replace("số: 3", "số: 0"), encoding="utf-8")
    code, out, err = vanban("followup", "list", *ON)
    assert code == 1
    assert "directives/2026/sai.yaml:2:5: E" in err
    assert "Có 1 lỗi; các văn bản khác vẫn được kể." in err
    assert any("Phòng Tổ chức" in line for line in out)
    code, _, err = vanban("followup", "list", PATH, *ON)
    assert (code, "sai.yaml" in err) == (0, False)


def test_a_file_that_is_not_there(office, vanban):
    code, _, err = vanban("followup", "list", "khong-co.yaml")
    assert code == 1
    assert "khong-co.yaml: E001" in err


def test_without_a_workspace_files_are_named(tmp_path, monkeypatch, vanban):
    monkeypatch.chdir(tmp_path)
    code, _, err = vanban("followup", "list")
    assert code == 1
    assert "E869" in err


def test_a_unit_that_nobody_has(office, vanban):
    code, _, err = vanban("followup", "list", "--unit", "Phòng Tổ chứ")
    assert code == 1
    assert "E870" in err
    assert "có phải là «Phòng Tổ chức»?" in err


def test_lines_about_nothing_are_told(office, vanban):
    (office / PROGRESS).write_text(
        "tiến độ:\n- {nhiệm vụ: 9, ghi chú: x}\n- {nhiệm vụ: 1, đơn vị: B, xong: 2026-02-09}\n",
        encoding="utf-8",
    )
    (office / "directives/2026/mat.progress.yaml").write_text("", encoding="utf-8")
    code, _, err = vanban("followup", "list", *ON)
    assert code == 0
    for place in (f"{PROGRESS}:2:1: W850", f"{PROGRESS}:3:1: W851", "mat.progress.yaml: W852"):
        assert place in err


def test_the_workspaces_own_days_off(office, rows, vanban):
    path = office / "ngay-lam-viec.yaml"
    path.write_text("nghỉ: [2026-04-14, 2026-04-15]\n", encoding="utf-8")
    assert rows(*ON)[0]["working_days_overdue"] == 39
    path.write_text("nghỉ: [2026-04-31]\n", encoding="utf-8")
    code, out, err = vanban("followup", "list", *ON)
    assert code == 1
    assert "ngay-lam-viec.yaml:1:8: E302" in err
    assert out


def test_what_is_remembered_is_never_out_of_date(office, rows, tmp_path, vanban):
    first = rows(*ON)
    (memory,) = (tmp_path / "cache/vanban").iterdir()
    kept = memory.read_bytes()
    assert rows(*ON) == first
    assert memory.read_bytes() == kept
    status = (office / PATH).stat()
    (office / PATH).write_text(DIRECTIVE.replace("10/02/2026", "11/02/2026"), encoding="utf-8")
    os.utime(office / PATH, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert rows(*ON)[0]["due"] == "2026-02-11"
    with (office / "vanban.yaml").open("a", encoding="utf-8") as file:
        file.write("cỡ chữ: lớn\n")
    (office / "vanban.yaml").write_text(
        (office / "vanban.yaml").read_text(encoding="utf-8").replace("SNV", "SNVU"),
        encoding="utf-8",
    )
    assert rows(*ON)[0]["document"] == "Chỉ thị số 03/CT-SNVU"


@pytest.mark.parametrize("spoil", [b"", b"rubbish", None])
def test_a_memory_that_is_spoilt_is_as_good_as_none(office, rows, tmp_path, spoil):
    first = rows(*ON)
    (memory,) = (tmp_path / "cache/vanban").iterdir()
    content = memory.read_bytes()
    memory.write_bytes(content[:-40] + b"x" * 40 if spoil is None else spoil)
    assert rows(*ON) == first


def test_a_directive_with_files_beside_it_follows_them(office, vanban):
    table = "nội dung:\n  - bảng: {tệp: so.csv}\n  - Hết.\n"
    (office / PATH).write_text(DIRECTIVE + table, encoding="utf-8")
    (office / "directives/2026/so.csv").write_text("A;B\n1;2\n", encoding="utf-8")
    assert vanban("followup", "list", *ON)[0] == 0
    (office / "directives/2026/so.csv").unlink()
    code, _, err = vanban("followup", "list", *ON)
    assert (code, "E361" in err) == (1, True)


def test_a_broken_profile_is_told_once(office, vanban):
    (office / "vanban.yaml").write_text("cơ quan: A\ncơ qan: B\n", encoding="utf-8")
    code, _, err = vanban("followup", "list", *ON)
    assert code == 1
    assert err.count(": E") == 1
