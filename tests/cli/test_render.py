"""`vanban render`: where documents go, what is printed, what happens when something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import docx
import pypdfium2
import pytest

from tests.cli.conftest import LETTER

GOOD = "directives/2026/kiem-tra.yaml"


def words(path):
    document = docx.Document(str(path))
    cells = [c for table in document.tables for row in table.rows for c in row.cells]
    paragraphs = [p for c in cells for p in c.paragraphs] + document.paragraphs
    return "\n".join(p.text for p in paragraphs).replace("\u00a0", " ")


def test_output_mirrors_directives(workspace, vanban):
    code, out, err = vanban("render", GOOD)
    assert (code, out, err) == (0, ["output/2026/kiem-tra.docx"], "")
    text = words(workspace / "output/2026/kiem-tra.docx")
    assert "Số: 05/SNV-VP" in text
    assert "Lai Châu, ngày 05 tháng 3 năm 2026" in text
    assert "Sở Nội vụ yêu cầu các phòng, đơn vị chuẩn bị hồ sơ./." in text


DECISION = """\
loại: quyết định
số: 15
ngày: 05/3/2026
trích yếu: ban hành Quy chế làm việc của Sở Nội vụ
thẩm quyền ban hành: Giám đốc Sở Nội vụ
căn cứ:
  - Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh
  - Theo đề nghị của Chánh Văn phòng Sở
nội dung: |
  Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
  Điều 2. Các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này.
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""


def test_a_decision_from_its_file_to_its_words(workspace, vanban):
    (workspace / "directives/2026/qd.yaml").write_text(DECISION, encoding="utf-8")
    code, _, err = vanban("render", "directives/2026/qd.yaml")
    assert (code, err) == (0, "")
    text = words(workspace / "output/2026/qd.docx")
    for part in (
        "Số: 15/QĐ-SNV",
        "QUYẾT ĐỊNH",
        "Ban hành Quy chế làm việc của Sở Nội vụ",
        "GIÁM ĐỐC SỞ NỘI VỤ",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh;",
        "Theo đề nghị của Chánh Văn phòng Sở.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.",
        "Điều 2. Các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.",
        "- Như Điều 2;",
    ):
        assert part in text, part


def test_a_wrong_sequence_in_the_text_is_told_where_it_stands(workspace, vanban):
    (workspace / "directives/2026/qd.yaml").write_text(
        DECISION.replace("Điều 2.", "Điều 3."), encoding="utf-8"
    )
    code, _, err = vanban("render", "directives/2026/qd.yaml")
    assert code == 1
    assert "directives/2026/qd.yaml:11:3: E341" in err


def test_from_any_folder(workspace, vanban, monkeypatch, tmp_path):
    monkeypatch.chdir(workspace / "directives")
    assert vanban("render", "2026/kiem-tra.yaml")[0] == 0
    assert (workspace / "output/2026/kiem-tra.docx").is_file()
    monkeypatch.chdir(tmp_path)
    code, out, _ = vanban("render", workspace / GOOD)
    assert (code, out) == (0, ["co-quan/output/2026/kiem-tra.docx"])


def test_a_path_through_another_workspace_takes_that_ones_profile_and_no_other(
    workspace, vanban, tmp_path, monkeypatch
):
    (tmp_path / "ngoai").mkdir()
    (tmp_path / "ngoai/t.yaml").write_text(LETTER, encoding="utf-8")
    code, _, err = vanban("render", "../ngoai/t.yaml")
    assert code == 1
    assert "E206" in err
    (tmp_path / "ngoai/vanban.yaml").symlink_to(tmp_path / "khong-co")
    code, _, err = vanban("render", "../ngoai/t.yaml")
    assert code == 1
    assert "ngoai/vanban.yaml: E001" in err


def test_into_a_folder_that_is_asked_for(workspace, vanban):
    assert vanban("render", GOOD, "-o", "moi/nua")[1] == ["moi/nua/kiem-tra.docx"]
    assert (workspace / "moi/nua/kiem-tra.docx").is_file()
    assert not (workspace / "output").exists()


def test_without_a_workspace_the_file_must_say_everything(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(LETTER, encoding="utf-8")
    code, _, err = vanban("render", "a.yaml")
    assert code == 1
    assert "cơ quan" in err
    Path("a.yaml").write_text(
        LETTER + "cơ quan: Sở Nội vụ\nđịa danh: Lai Châu\nký hiệu: SNV-VP\n", encoding="utf-8"
    )
    assert vanban("render", "a.yaml")[1] == ["output/a.docx"]


def test_one_bad_file_and_nothing_is_written(workspace, vanban):
    bad = workspace / "directives/2026/sai.yaml"
    bad.write_text(LETTER.replace("số: 5", "số: 0").replace("05/3", "31/02"), encoding="utf-8")
    code, out, err = vanban("render", GOOD, "directives/2026/sai.yaml")
    assert (code, out) == (1, [])
    assert "directives/2026/sai.yaml:2:5: E" in err
    assert "directives/2026/sai.yaml:3:7: E" in err
    assert "Có 2 lỗi; chưa ghi văn bản nào." in err
    assert not (workspace / "output").exists()


def test_the_old_document_stays_when_the_new_one_has_an_error(workspace, vanban):
    vanban("render", GOOD)
    before = (workspace / "output/2026/kiem-tra.docx").read_bytes()
    (workspace / GOOD).write_text(LETTER.replace("số: 5", "số: không"), encoding="utf-8")
    assert vanban("render", GOOD)[0] == 1
    assert (workspace / "output/2026/kiem-tra.docx").read_bytes() == before


def test_a_broken_profile_is_told_once_for_all_files(workspace, vanban):
    (workspace / "vanban.yaml").write_text("cơ quan: A\ncơ qan: B\n", encoding="utf-8")
    (workspace / "directives/2026/hai.yaml").write_text(LETTER, encoding="utf-8")
    code, _, err = vanban("render", GOOD, "directives/2026/hai.yaml")
    assert code == 1
    assert err.count("vanban.yaml:2:1: E") == 1
    assert "Có 1 lỗi" in err


def test_two_files_for_one_document_are_refused(workspace, vanban):
    (workspace / "directives/kiem-tra.yaml").write_text(LETTER, encoding="utf-8")
    code, _, err = vanban("render", GOOD, "directives/kiem-tra.yaml", "-o", "ra")
    assert code == 1
    assert "E702" in err
    assert not (workspace / "ra").exists()


@pytest.mark.parametrize("folder", [".", "directives", "directives/2026/"])
def test_a_folder_is_refused_with_a_sentence(workspace, vanban, folder):
    code, out, err = vanban("render", folder)
    assert (code, out) == (1, [])
    assert "E002" in err


def test_what_is_left_to_replace_is_told_after_the_work(workspace, vanban):
    (path,) = vanban("new", "công-văn", "--title", "Họp")[1]
    code, out, err = vanban("render", path)
    assert (code, len(out)) == (0, 1)
    assert f"{path}: W701" in err
    assert "[Kính gửi], [Mở đầu], [Nhiệm vụ]" in err


def test_an_old_pdf_is_told(workspace, vanban):
    (workspace / "output/2026").mkdir(parents=True)
    (workspace / "output/2026/kiem-tra.pdf").write_bytes(b"%PDF-1.7")
    code, _, err = vanban("render", GOOD)
    assert code == 0
    assert "output/2026/kiem-tra.pdf: W702" in err


def test_closed_output_is_no_defect(workspace):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = f"{sys.executable} -m generator render {GOOD} >&-"
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, env=environment, cwd=workspace
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert (workspace / "output/2026/kiem-tra.docx").is_file()


def test_all_documents_are_written_though_the_reader_stops_reading(workspace):
    for number in range(60):
        (workspace / f"directives/{number}.yaml").write_text(LETTER, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = f"{sys.executable} -m generator render directives/*.yaml | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        env=environment,
        cwd=workspace,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(list((workspace / "output").glob("*.docx"))) == 60


def test_the_same_file_twice_is_one_document(workspace, vanban):
    assert vanban("render", GOOD, GOOD)[1] == ["output/2026/kiem-tra.docx"]


def test_a_workspaces_own_template_goes_first(workspace, vanban):
    (workspace / "templates").mkdir()
    (workspace / "templates/cong-van.docx").write_text("không phải docx")
    code, _, err = vanban("render", GOOD)
    assert code == 1
    assert "templates/cong-van.docx" in err


def test_messages_in_english(workspace, vanban, monkeypatch):
    assert "thiếu" in vanban("render")[2]
    assert "missing" in vanban("render", "--lang", "en")[2]
    assert "missing" in vanban("--lang=en", "render")[2]
    monkeypatch.setenv("VANBAN_LANG", "en")
    code, _, err = vanban("render", "khong-co.yaml")
    assert code == 1
    assert "khong-co.yaml" in err


@pytest.mark.parametrize(
    "arguments",
    [["render"], ["render", "--fast", "x"], ["xoa"], ["render", GOOD, "-o"], ["--lang", "fr"]],
)
def test_wrong_usage_is_exit_2_with_a_way_out(workspace, vanban, arguments):
    code, out, err = vanban(*arguments)
    assert (code, out) == (2, [])
    assert err.startswith("Lệnh chưa đúng: ")
    assert "--help" in err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("directives/2026/kiem-tra", GOOD),
        ("directives/2026/kiểm-tra.yaml", GOOD),
        ("directives/2026/kiem-tar.yaml", GOOD),
        ("kiem-tra.yaml", GOOD),
        ("kiem-tra", GOOD),
        ("khac-han.yaml", None),
        ("/khong/co/kiem-tra.yaml", None),
    ],
)
def test_a_file_that_is_not_there_and_the_one_that_was_meant(workspace, vanban, typed, meant):
    code, _, err = vanban("render", typed)
    assert code == 1
    assert err.count("E001") == 1
    assert ("→ Có phải là" in err) is (meant is not None)
    assert meant is None or f"→ Có phải là «{meant}»?" in err


def test_a_path_of_the_workspace_typed_inside_a_folder(workspace, vanban, monkeypatch):
    monkeypatch.chdir(workspace / "directives")
    assert "→ Có phải là «2026/kiem-tra.yaml»?" in vanban("render", GOOD)[2]


@pytest.mark.parametrize(
    ("arguments", "told", "help_of"),
    [
        (["renderr"], "không có lệnh «renderr»; có phải là render?", "vanban"),
        (["register", "shwo"], "không có lệnh «shwo»; có phải là show?", "vanban register"),
        (["new", "công", "văn"], "thừa «văn»; một tên có dấu cách", "vanban new"),
        (["progress", "a", "1", "b", "--done"], "sau --done còn thiếu", "vanban progress"),
        (["render", GOOD, "--pdf=co"], "--pdf không có giá trị", "vanban render"),
    ],
)
def test_a_slip_on_the_command_line_is_named(workspace, vanban, arguments, told, help_of):
    code, _, err = vanban(*arguments)
    assert code == 2
    assert told in err
    assert f"Xem: {help_of} --help" in err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_exit_3(workspace, vanban):
    (workspace / "ra").mkdir(mode=0o500)
    code, _, err = vanban("render", GOOD, "-o", "ra")
    assert code == 3
    assert "E703" in err


def test_a_target_that_is_a_folder_is_exit_3(workspace, vanban):
    (workspace / "output/2026/kiem-tra.docx").mkdir(parents=True)
    code, _, err = vanban("render", GOOD)
    assert code == 3
    assert "E703" in err


def test_a_defect_of_ours_is_a_sentence_and_not_a_traceback(workspace, vanban, monkeypatch):
    from generator.build import documents

    def broken(_):
        raise RuntimeError("hỏng")

    monkeypatch.setattr(documents, "compose", broken)
    code, _, err = vanban("render", GOOD)
    assert code == 3
    assert "E799" in err
    assert "Traceback" not in err


def test_a_reader_that_has_gone_is_no_error(workspace):
    command = f"{sys.executable} -m generator render {GOOD} | true"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        capture_output=True,
        env=environment,
        cwd=workspace,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_vietnamese_under_a_plain_c_locale(workspace):
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "generator", "render", "khong-co.yaml"],
        capture_output=True,
        env=environment,
        cwd=workspace,
    )
    assert done.returncode == 1
    assert "khong-co.yaml" in done.stderr.decode("utf-8")


def test_the_same_input_gives_the_same_bytes_whatever_the_hash_seed_and_the_clock(workspace):
    results = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Ho_Chi_Minh"), ("12345", "America/New_York")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "XDG_CACHE_HOME": str(workspace / f"cache-{seed}"),
        }
        command = [sys.executable, "-m", "generator", "render", GOOD]
        subprocess.run(command, check=True, capture_output=True, env=environment, cwd=workspace)
        results.add((workspace / "output/2026/kiem-tra.docx").read_bytes())
    assert len(results) == 1


REGULATION = """\
loại: quy định
trích yếu: họp
căn cứ: [Luật Thanh niên]
nội dung: |
  Chương I
  QUY ĐỊNH CHUNG
  Điều 1. Phạm vi
  1. Quy định này quy định việc họp.
người ký: {họ tên: Nguyễn Văn A, chức vụ: Giám đốc}
"""


def test_pdf_a_is_a_pdf_too_with_tags_and_bookmarks(workspace, vanban):
    (workspace / "directives/2026/hop.yaml").write_text(REGULATION, encoding="utf-8")
    code, out, err = vanban("render", "directives/2026/hop.yaml", "--pdf-a")
    assert (code, out, err) == (0, ["output/2026/hop.docx", "output/2026/hop.pdf"], "")
    pdf = (workspace / "output/2026/hop.pdf").read_bytes()
    assert b"<pdfaid:part>2<" in pdf
    assert b"/Lang(vi-VN)" in pdf
    document = pypdfium2.PdfDocument(pdf)
    titles = [(m.level, m.get_title().replace("\u00a0", " ")) for m in document.get_toc()]
    document.close()
    assert titles == [(0, "Chương I"), (1, "QUY ĐỊNH CHUNG"), (2, "Điều 1. Phạm vi")]


def test_of_many_pdfs_those_that_are_there_are_told_beside_the_one_that_fails(
    workspace, vanban, monkeypatch, tmp_path
):
    source = (workspace / GOOD).read_text(encoding="utf-8")
    (workspace / "directives/2026/khac.yaml").write_text(source, encoding="utf-8")
    (workspace / "output/2026/khac.pdf").mkdir(parents=True)
    code, out, err = vanban("render", GOOD, "directives/2026/khac.yaml", "--pdf")
    assert code == 3
    assert out[-1] == "output/2026/kiem-tra.pdf"
    assert "output/2026/khac.pdf: E605" in err


def test_a_current_folder_that_is_gone_is_told(tmp_path, vanban, monkeypatch):
    folder = tmp_path / "xoa"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    code, out, err = vanban("render", "a.yaml")
    assert (code, out) == (3, [])
    assert err.startswith("vanban: E703")
