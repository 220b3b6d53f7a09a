"""`--own-numbers`: each row a YAML file, and no number twice whatever is run again."""

from __future__ import annotations

import re

import pytest
from PIL import Image

from generator.mailmerge import own_files
from tests.mailmerge.lists import INVITATION, LIST, PATH, put, words

LETTER = INVITATION.replace("số: 5\nngày: 05/3/2026\n", "")
FOLDER = "directives/2026/moi"
NAMES = [f"{FOLDER}/0001-moi.yaml", f"{FOLDER}/0002-moi.yaml"]
MERGE = ("merge", PATH, "--data", "ds.csv", "--own-numbers")


def numbers(workspace) -> list[str]:
    files = sorted((workspace / FOLDER).iterdir())
    found = (re.search(r"^số: (\d+)$", f.read_text(encoding="utf-8"), re.M) for f in files)
    return [match[1] if match else "" for match in found]


def test_each_row_is_a_directive_and_issue_numbers_them_in_order(workspace, vanban):
    put(workspace, LETTER)
    code, out, err = vanban(*MERGE)
    assert (code, out) == (0, NAMES)
    assert f"vanban issue {FOLDER}/*.yaml" in err
    code, out, _ = vanban("issue", *NAMES, "--date", "09/3/2026")
    assert code == 0
    assert out[0] == f"Số 06/SNV-VP ngày 09/3/2026: {NAMES[0]}"
    assert out[2] == f"Số 07/SNV-VP ngày 09/3/2026: {NAMES[1]}"


def test_run_again_after_a_break_nothing_gets_a_second_number(workspace, vanban):
    put(workspace, LETTER)
    vanban(*MERGE)
    (workspace / NAMES[1]).unlink()  # broken off before the second was written
    vanban("issue", NAMES[0], "--date", "09/3/2026")
    issued = (workspace / NAMES[0]).read_bytes()
    code, out, err = vanban(*MERGE)
    assert (code, out) == (0, NAMES)
    assert f"vanban issue {NAMES[1]}\n" in err
    assert (workspace / NAMES[0]).read_bytes() == issued
    vanban("issue", NAMES[1], "--date", "09/3/2026")
    assert numbers(workspace) == ["6", "7"]  # the workspace's first letter has number 5
    code, out, err = vanban(*MERGE)
    assert (code, out, err) == (0, NAMES, "")


def test_a_longer_list_keeps_the_files_and_adds_to_them(workspace, vanban):
    put(workspace, LETTER)
    vanban(*MERGE)
    vanban("issue", *NAMES, "--date", "09/3/2026")
    more = LIST + "".join(f"{n};Sở {n};ông {n};\n" for n in range(3, 13))
    put(workspace, LETTER, more)
    code, out, err = vanban(*MERGE)
    assert code == 0
    assert len(out) == 12
    assert out[:2] == NAMES
    assert NAMES[0] not in err
    assert f"vanban issue {FOLDER}/0003-moi.yaml" in err


def test_a_row_that_has_changed_and_a_file_of_no_row_stop_it(workspace, vanban):
    put(workspace, LETTER)
    vanban(*MERGE)
    put(workspace, LETTER, LIST.replace("Sở Y tế", "Sở Xây dựng"))
    code, _, err = vanban(*MERGE)
    assert code == 1
    assert f"{NAMES[1]}: E746" in err
    assert "hàng 3" in err
    put(workspace, LETTER, LIST)
    code, _, err = vanban(*MERGE, "--name", "<<Họ tên>>")
    assert code == 1
    assert err.count("E747") == 2
    assert len(list((workspace / FOLDER).iterdir())) == 2


def test_a_file_that_has_its_number_is_refused(workspace, vanban):
    put(workspace)
    code, _, err = vanban(*MERGE)
    assert code == 1
    assert f"{PATH}: E745" in err
    assert not (workspace / FOLDER).exists()


REGULATION = """\
loại: thông báo
trích yếu: họp
nội dung: |
  1. Việc thứ nhất
  <<Họ tên>>
  Gửi <<Phối hợp?>> biết
  2. Việc thứ hai <<Tên đơn vị>>
kết thúc: Hết <<Tên đơn vị>>
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""


@pytest.mark.parametrize(
    "cell",
    [
        "- gạch",
        "1. khoản",
        "a: b # c",
        "{{ x }}",
        "'\"\\",
        "3. *",
        "“a",
        "Điều 5. B",
        "no",
        "**đậm**",
        "x^[chú thích]",
        "- *a*",
    ],
)
def test_words_that_look_like_something_read_the_same_in_the_file(workspace, vanban, cell):
    quoted = cell.replace('"', '""')
    put(workspace, REGULATION, f'Tên đơn vị;Họ tên;Phối hợp\nSở A;"{quoted}";"{quoted}"\n')
    code, out, err = vanban(*MERGE, "-o", "directives/2026/rieng")
    assert (code, len(out)) == (0, 1), err
    vanban("render", *out, "-o", "mot")
    put(workspace, REGULATION, f'Tên đơn vị;Họ tên;Phối hợp\nSở A;"{quoted}";"{quoted}"\n')
    vanban("merge", PATH, "--data", "ds.csv", "-o", "hai")
    assert words(workspace / "mot/0001-moi.docx") == words(workspace / "hai/moi-1.docx")


def test_words_that_no_yaml_can_say_are_refused(workspace, vanban, monkeypatch):
    monkeypatch.setattr(own_files, "_WAYS", own_files._WAYS[:1])
    put(workspace, LETTER, LIST.replace("ông Trần Văn B", "**đậm**"))
    code, _, err = vanban(*MERGE)
    assert code == 1
    assert "ds.csv: E748 hàng 2:" in err
    assert not (workspace / FOLDER).exists()


FILES = """\
nội dung:
  - bảng: {tệp: so.csv}
  - hình: {tệp: anh/dau.png}
  - Gửi <<Họ tên>>.
"""
WITH_FILES = re.sub(r"nhiệm vụ:\n(  .*\n)+", FILES, LETTER)


@pytest.fixture
def with_files(workspace):
    folder = workspace / "directives/2026"
    (folder / "so.csv").write_text("Đơn vị;Số\nSở Y tế;12\n", encoding="utf-8")
    (folder / "anh").mkdir()
    Image.new("RGB", (60, 40), "red").save(folder / "anh/dau.png")
    put(workspace, WITH_FILES)
    return workspace


@pytest.mark.parametrize(
    ("options", "before"),
    [
        ((), "../"),
        (("-o", "directives/2027/a/b"), "../../../2026/"),
        (("-o", "directives/2026"), ""),
    ],
)
def test_the_files_of_a_directive_are_found_from_where_its_rows_lie(
    with_files, vanban, options, before
):
    if options[1:] == ("directives/2026",):  # where other directives lie too
        (with_files / "directives/2026/kiem-tra.yaml").unlink()
        (with_files / PATH).rename("directives/2026/moi.yml")
    master = next(iter((with_files / "directives/2026").glob("moi.y*")))
    code, out, err = vanban(
        "merge", master.relative_to(with_files), "--data", "ds.csv", "--own-numbers", *options
    )
    assert (code, len(out)) == (0, 2), err
    text = (with_files / out[0]).read_text(encoding="utf-8").replace(chr(34), "")
    assert f"tệp: {before}so.csv" in text
    assert f"tệp: {before}anh/dau.png" in text
    assert vanban("render", *out)[0] == 0


@pytest.mark.parametrize("is_office", [True, False])
def test_where_they_could_not_be_read_nothing_is_written(with_files, vanban, tmp_path, is_office):
    if not is_office:
        (with_files / "vanban.yaml").unlink()
        put(with_files, "cơ quan: Sở Nội vụ\nviết tắt: SNV\nđịa danh: Lai Châu\n" + WITH_FILES)
    out = tmp_path / "ngoai"
    code, _, err = vanban(*MERGE, "-o", out)
    assert code == 1
    assert f"{PATH}: E755" in err
    assert "so.csv" in err
    assert not out.exists()


def test_a_file_that_another_merge_made_meanwhile_is_never_touched(workspace, vanban, monkeypatch):
    """It may have its number by now."""
    put(workspace, LETTER)
    vanban(*MERGE)
    vanban("issue", *NAMES, "--date", "09/3/2026")
    issued = [(workspace / name).read_bytes() for name in NAMES]
    (workspace / FOLDER).rename(workspace / "kia")
    original = own_files.own_file

    def slowly(filler, row, heading, path):
        if path == NAMES[1]:  # the first has been looked for already
            (workspace / "kia").rename(workspace / FOLDER)
        return original(filler, row, heading, path)

    monkeypatch.setattr("generator.cli.merge_own.own_file", slowly)
    assert vanban(*MERGE)[:2] == (0, NAMES)
    assert [(workspace / name).read_bytes() for name in NAMES] == issued
    assert not [path for path in (workspace / FOLDER).iterdir() if path.name.startswith(".")]


def test_a_link_that_leads_nowhere_is_not_replaced(workspace, vanban):
    put(workspace, LETTER)
    (workspace / FOLDER).mkdir()
    (workspace / NAMES[0]).symlink_to("khong-co")
    code, out, err = vanban(*MERGE)
    assert (code, out) == (1, [])
    assert "directives/2026/moi/khong-co: E001" in err
    assert (workspace / NAMES[0]).is_symlink()
