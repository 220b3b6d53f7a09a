"""`vanban check`, `vanban rules`, and the gate of `vanban issue`, as a user sees them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import LETTER, PROFILE

GOOD = "directives/2026/kiem-tra.yaml"
SLIPS = LETTER.replace("các phòng, đơn vị chuẩn", "các các phòng ,đơn vị chuẩn")


@pytest.fixture
def slips(workspace):
    (workspace / GOOD).write_text(SLIPS, encoding="utf-8")
    return workspace


def test_a_good_letter_and_its_document_have_no_error(workspace, vanban):
    vanban("render", GOOD)
    code, out, err = vanban("check", ".")
    assert code == 0
    assert out[0].startswith("2 tệp: 0 lỗi, 0 cảnh báo")
    assert err == ""


def test_slips_are_told_with_place_clause_and_hint(slips, vanban):
    code, out, _ = vanban("check", GOOD)
    text = "\n".join(out)
    assert code == 0
    assert f"{GOOD}:6:27: VB901 cảnh báo: từ gõ lặp: «các các»" in text
    assert "^^^^^^^" in text
    assert "§ " in text
    assert "→ " in text
    assert "1 tệp: 0 lỗi, 2 cảnh báo" in text


def test_strict_makes_errors_of_warnings(slips, vanban):
    assert vanban("check", GOOD, "--strict")[0] == 1
    assert vanban("check", GOOD, "--strict", "--ignore", "VB901,VB902")[0] == 0
    assert vanban("check", GOOD, "--strict", "--select", "VB1", "--select", "VB2")[0] == 0


def test_the_office_says_which_rules_are_run(slips, vanban):
    Path("vanban.yaml").write_text(PROFILE + "kiểm tra: {bỏ qua: [VB901, VB902]}\n", "utf-8")
    assert vanban("check", GOOD, "--strict")[0] == 0
    assert vanban("check", GOOD, "--strict", "--select", "VB9")[0] == 0
    Path("vanban.yaml").write_text(PROFILE + "kiểm tra: {bỏ qua: [VB9, VB888]}\n", "utf-8")
    code, out, _ = vanban("check", "directives", GOOD)
    assert code == 1
    assert [line for line in out if "E921" in line] == [
        "vanban.yaml:6:26: E921 lỗi: Không có quy tắc «VB888»."
    ]


def test_json_alone_goes_to_stdout(slips, vanban):
    code, out, err = vanban("check", GOOD, "khong-co.yaml", "--format", "json")
    assert code == 1
    found = json.loads("\n".join(out))
    assert [f["code"] for f in found if f["severity"] != "info"] == ["VB901", "VB902", "E001"]
    assert set(found[0]) == {
        *("file", "line", "column", "code", "severity", "message", "clause", "hint", "where")
    }
    assert "2 tệp: 1 lỗi" in err


def test_sarif(slips, vanban):
    code, out, _ = vanban("check", GOOD, "--format", "sarif", "--lang", "en")
    assert code == 0
    assert json.loads("\n".join(out))["runs"][0]["results"][0]["ruleId"] == "VB901"


def test_a_file_that_does_not_load_and_a_broken_profile_are_told_once(workspace, vanban):
    (workspace / GOOD).write_text(LETTER.replace("số: 5", "số: 0"), encoding="utf-8")
    (workspace / "vanban.yaml").write_text("cơ qan: B\n", encoding="utf-8")
    code, out, _ = vanban("check", "directives", GOOD)
    assert code == 1
    codes = [line.split(": ")[1].split()[0] for line in out if ": E" in line]
    assert codes == ["E202", "E307"]


@pytest.mark.parametrize("name", ["a.docx", "a.doc", "a.txt", "a.yaml"])
def test_what_cannot_be_read_is_one_error_and_the_rest_goes_on(slips, vanban, name):
    Path(name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    code, out, _ = vanban("check", name, GOOD)
    assert code == 1
    errors = [line for line in out if " lỗi: " in line]
    assert len(errors) == 1
    assert errors[0].startswith(f"{name}: E")
    assert any("VB901" in line for line in out)


def test_an_empty_folder_says_so(workspace, vanban):
    Path("trong").mkdir()
    assert vanban("check", "trong")[:2] == (
        0,
        ["Không có tệp .yaml hay .docx nào để kiểm tra."],
    )


def test_fix_repairs_and_tells_what_is_left(slips, vanban):
    code, out, _ = vanban("check", GOOD, "--fix", "--strict")
    assert code == 0
    assert "Đã tự sửa 3 chỗ." in "\n".join(out)  # the space went, then came where it belongs
    text = (slips / GOOD).read_text(encoding="utf-8")
    assert text == SLIPS.replace("các các phòng ,đơn", "các phòng, đơn")


def test_many_files_give_the_same_as_few(slips, vanban):
    for number in range(40):
        (slips / f"directives/{number:02}.yaml").write_text(SLIPS, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-m", "generator", "check", "directives", "--format", "json"],
        capture_output=True,
        env=environment,
        cwd=slips,
    )
    assert done.returncode == 0, done.stderr.decode()
    found = json.loads(done.stdout)
    files = list(dict.fromkeys(f["file"] for f in found))
    assert files == [*(f"directives/{n:02}.yaml" for n in range(40)), GOOD]
    assert sum(f["code"] == "VB901" for f in found) == 41


def test_annotate_writes_a_copy_beside_or_where_it_is_told(slips, vanban):
    vanban("render", GOOD)
    path = Path("output/2026/kiem-tra.docx")
    before = path.read_bytes()
    code, _, err = vanban("check", path, "--annotate", "nhan-xet.docx")
    assert code == 0
    assert "nhận xét vào nhan-xet.docx" in err
    texts = [comment.text for comment in docx.Document("nhan-xet.docx").comments]
    assert any("VB901" in text for text in texts)
    vanban("check", "--annotate", path)
    assert Path("output/2026/kiem-tra.nhan-xet.docx").exists()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [GOOD, "--select", "VB7777"],
        [GOOD, "--ignore", "901"],
        [GOOD, "--format", "xml"],
        [GOOD, "--annotate", "a.docx"],
        ["output", "--annotate", "a.docx"],
    ],
)
def test_wrong_usage_is_exit_2(workspace, vanban, arguments):
    code, out, err = vanban("check", *arguments)
    assert (code, out) == (2, [])
    assert err.startswith("Lệnh chưa đúng: ")


def test_rules_are_listed_and_explained(workspace, vanban):
    code, out, _ = vanban("rules")
    assert code == 0
    assert [line.split()[0] for line in out] == sorted(line.split()[0] for line in out)
    assert any(line.startswith("VB901  cảnh báo  ") for line in out)
    text = "\n".join(vanban("rules", "vb901")[1])
    for word in ("Kiểm tra:", "Vì sao:", "Sai:", "Đúng:", "Cách sửa:", "--fix"):
        assert word in text
    assert "Why:" in "\n".join(vanban("rules", "VB901", "--lang", "en")[1])
    assert vanban("rules", "XX1")[0] == 2


def test_no_number_for_what_breaks_a_rule(workspace, vanban):
    draft = LETTER.replace("số: 5\nngày: 05/3/2026\n", "")
    bad = draft.replace("đơn vị chuẩn", "\u00d0ơn vị chuẩn")
    (workspace / GOOD).write_text(bad, encoding="utf-8")
    code, out, err = vanban("issue", GOOD)
    assert (code, out) == (1, [])
    assert f"{GOOD}:4:38: E930 Trái quy định VB921" in err
    assert (workspace / GOOD).read_text(encoding="utf-8") == bad
    code, _, err = vanban("issue", GOOD, "--lang", "en")
    assert "breaks rule VB921" in err
    reason = "# vanban: ignore VB921 tên riêng\nmở đầu"
    (workspace / GOOD).write_text(bad.replace("mở đầu", reason), encoding="utf-8")
    assert vanban("issue", GOOD)[0] == 0


def test_an_offices_own_list_that_is_wrong_is_told(workspace, vanban):
    Path("ten-cu.yaml").write_text("- không đúng\n", encoding="utf-8")
    code, out, _ = vanban("check", GOOD)
    assert code == 1
    assert any(line.startswith("ten-cu.yaml:1:1: E") for line in out)


def test_closed_output_is_no_defect(slips):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = f"{sys.executable} -m generator check {GOOD} | true"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        env=environment,
        cwd=slips,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_messages_in_english(slips, vanban):
    _, out, _ = vanban("check", GOOD, "--lang", "en")
    text = "\n".join(out)
    assert f"{GOOD}:6:27: VB901 warning: " in text
    assert "1 file(s): 0 error(s), 2 warning(s)" in text
    assert "Not checked: " in text


def test_comments_are_never_written_over_another_document(workspace, vanban):
    for name in ("a.docx", "khac.docx"):
        docx.Document().save(name)
    before = Path("khac.docx").read_bytes()
    code, _, err = vanban("check", "a.docx", "--annotate", "khac.docx")
    assert (code, Path("khac.docx").read_bytes()) == (1, before)
    assert "khac.docx: E927 " in err
    assert vanban("check", "a.docx", "--annotate", "nhan-xet.txt")[0] == 2
    for _ in range(2):  # but over the comments of the time before
        vanban("check", "a.docx", "--annotate", "nhan-xet.docx")
    assert "nhận xét" in vanban("check", "a.docx", "--annotate", "nhan-xet.docx")[2]


def test_a_file_that_cannot_be_written_keeps_its_findings(slips, vanban, monkeypatch):
    def refuse(target, content):
        raise PermissionError(13, "Permission denied", target)

    monkeypatch.setattr("generator.check.fixing.write_atomic", refuse)
    code, out, _ = vanban("check", GOOD, "--fix")
    assert code == 3
    assert out[0].startswith(f"{GOOD}: E926 ")
    assert any("VB901" in line for line in out)
    assert (slips / GOOD).read_text(encoding="utf-8") == SLIPS


def test_what_lies_beside_directives_may_be_named_too(slips, vanban):
    Path("a.progress.yaml").write_text("- đơn vị: A\n", encoding="utf-8")
    code, out, _ = vanban("check", "vanban.yaml", "a.progress.yaml")
    assert code == 0
    assert out[0] == "a.progress.yaml: không xem được: tệp ghi tiến độ, không phải văn bản"
    Path("vanban.yaml").write_text(PROFILE + "aa: 1\nbb: 2\n", encoding="utf-8")
    code, out, _ = vanban("check", "vanban.yaml")
    assert code == 1
    assert out[-1].startswith("1 tệp: 2 lỗi")


def test_a_slip_in_a_docx_is_told_with_the_words_around_it(workspace, vanban):
    document = docx.Document()
    document.add_paragraph("Các phòng gửi báo cáo về Sở.. Văn phòng tổng hợp chung.")
    document.save("tay.docx")
    _, out, _ = vanban("check", "tay.docx", "--select", "VB908")
    assert any("báo cáo về Sở.. Văn phòng tổng hợp…" in line for line in out)


def test_a_template_is_no_document(workspace, vanban):
    (workspace / "templates").mkdir(exist_ok=True)
    shutil.copy(Path(__file__).parents[2] / "templates/cong-van.docx", "templates/mau.docx")
    code, out, _ = vanban("check", "templates")
    assert code == 0
    assert out[0].startswith("templates/mau.docx: không xem được: đây là mẫu Word (có thẻ {{…}})")
    assert "vanban templates check templates/mau.docx" in out[0]
    assert "1 tệp: 0 lỗi, 0 cảnh báo, 0 gợi ý." in out[1]
    assert re.match(r"Chưa kiểm tra \d+ quy tắc: tệp là mẫu Word", out[2])
    assert json.loads("\n".join(vanban("check", "templates", "--format", "json")[1])) == []


def test_a_letter_that_quotes_a_tag_is_a_document(workspace, vanban):
    document = docx.Document()
    document.add_paragraph("Ghi {{ ten }} vào chỗ trống, rồi 5 {% chiết khấu %} là xong.. Hết.")
    document.save("tay.docx")
    _, out, _ = vanban("check", "tay.docx", "--select", "VB908")
    assert any("VB908" in line for line in out)


def test_a_folder_with_the_name_of_a_document_gets_no_comments(workspace, vanban):
    Path("a.docx").mkdir()
    code, _, err = vanban("check", "a.docx", "--annotate", "b.docx")
    assert code == 1
    assert err.startswith("a.docx: E002 ")
    assert not Path("b.docx").exists()
