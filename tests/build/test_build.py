"""What a build makes, why, and what it says."""

from __future__ import annotations

import os
import shutil
import unicodedata
import zipfile

import pytest

from generator.render import template_path
from tests.build.conftest import documents, hidden, letters
from tests.cli.conftest import LETTER, PROFILE

CHECK, MEETING = "directives/2026/kiem-tra.yaml", "directives/2026/hop.yaml"
BOTH = ["output/2026/hop.docx", "output/2026/kiem-tra.docx"]


def change(path, old="thuộc Sở", new="trực thuộc Sở"):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_first_build_makes_what_render_makes(office, vanban, build):
    out, err = build()
    assert out == BOTH
    assert "Đã tạo 2 văn bản, 0 văn bản không đổi." in err
    built = documents(office)
    vanban("render", CHECK, MEETING)
    assert documents(office) == built


def test_then_nothing(office, build):
    build()
    out, err = build()
    assert (out, err) == ([], "Đã tạo 0 văn bản, 2 văn bản không đổi.\n")


def test_a_touched_file_is_no_changed_file(office, build):
    build()
    os.utime(office / CHECK, (1, 1))
    os.utime(office / "vanban.yaml", (1, 1))
    assert build()[0] == []


def test_a_changed_file_whose_time_has_not_moved_is_a_changed_file(office, build):
    build()
    times = (office / CHECK).stat()
    change(office / CHECK)
    os.utime(office / CHECK, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert build()[0] == ["output/2026/kiem-tra.docx"]


TABLE = LETTER + "nội dung:\n  - bảng: {tệp: so.csv}\n  - Hết.\n"


def table(office):
    (office / CHECK).write_text(TABLE, encoding="utf-8")
    (office / "directives/2026/so.csv").write_text("A;B\n1;2\n", encoding="utf-8")


def own_template(office):
    """The program's own template, in the workspace."""
    (office / "templates").mkdir()
    shutil.copy(template_path("cong-van"), office / "templates")


def another_template(office):
    """One that Word has saved, as far as it says itself."""
    (office / "templates").mkdir()
    with (
        zipfile.ZipFile(template_path("cong-van")) as old,
        zipfile.ZipFile(office / "templates/cong-van.docx", "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b">vanban<", b">Word<"))


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda o: change(o / CHECK), f"{CHECK} đã đổi"),
        (lambda o: (o / "directives/2026/so.csv").write_text("A;B\n1;3\n"), "so.csv đã đổi"),
        (lambda o: (o / "output/2026/kiem-tra.docx").unlink(), "văn bản đã bị xóa"),
        (
            lambda o: (o / "output/2026/kiem-tra.docx").write_bytes(b"x"),
            "văn bản không còn như lần build trước ghi",
        ),
    ],
)
def test_each_is_made_for_its_own_reason(office, build, edit, why):
    table(office)
    build()
    before = documents(office)
    edit(office)
    out, _ = build("--explain")
    assert out == [f"output/2026/kiem-tra.docx: {why}"]
    assert documents(office).keys() == before.keys()
    assert build()[0] == []


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda o: change(o / "vanban.yaml", "Lai Châu", "Điện Biên"), "vanban.yaml đã đổi"),
        (another_template, "mẫu cong-van đã đổi"),
    ],
)
def test_what_all_share_makes_all_anew(office, build, edit, why):
    build()
    edit(office)
    assert build("--explain")[0] == [f"{path}: {why}" for path in BOTH]


def test_another_program_makes_all_anew(office, build, monkeypatch):
    build()
    monkeypatch.setattr("generator.build.now.edition", lambda: "0.2.0-khac")
    assert build("--explain")[0] == [f"{path}: chương trình đã đổi" for path in BOTH]
    assert build()[0] == []


def test_the_same_template_in_the_workspace_changes_nothing(office, build):
    build()
    own_template(office)
    assert build()[0] == []


def test_several_reasons_are_all_told(office, build):
    build()
    change(office / CHECK)
    (office / "output/2026/kiem-tra.docx").unlink()
    (line,) = build("--explain")[0]
    assert line == f"output/2026/kiem-tra.docx: {CHECK} đã đổi; văn bản đã bị xóa"
    (line,) = build("--explain", "--clean", "--lang", "en", CHECK)[0]
    assert line == "output/2026/kiem-tra.docx: asked for (--clean)"


def test_a_document_that_comes_out_as_it_was_is_known_again(office, build):
    build()
    text = (office / CHECK).read_bytes()
    change(office / CHECK)
    build()
    (office / CHECK).write_bytes(text)
    assert build()[0] == ["output/2026/kiem-tra.docx"]
    assert build()[0] == []


def test_broken_files_stop_nobody_else(office, build):
    letters(office, 20)
    (office / "directives/nhieu/0007.yaml").write_text("loại: công văn\nsố: không\n", "utf-8")
    (office / "directives/nhieu/0009.yaml").write_bytes(b"\xff\xfe")
    out, err = build(code=1)
    assert len(out) == 20
    assert "directives/nhieu/0007.yaml:2:5: E305" in err
    assert "directives/nhieu/0007.yaml: E206" in err or "0007.yaml:1:1: E206" in err
    assert "directives/nhieu/0009.yaml: E008" in err
    assert err.endswith("2 văn bản chưa tạo được.\nĐã tạo 20 văn bản, 0 văn bản không đổi.\n")
    assert err.index("0007") < err.index("0009")
    out, err = build(code=1)
    assert out == []
    assert "Đã tạo 0 văn bản, 20 văn bản không đổi." in err


def test_what_was_made_before_a_file_was_broken_stays(office, build):
    build()
    before = documents(office)
    text = (office / CHECK).read_bytes()
    (office / CHECK).write_bytes(text + b"so: 1\n")
    build(code=1)
    assert documents(office) == before
    (office / CHECK).write_bytes(text)
    assert build()[0] == []


def test_a_broken_profile_is_told_once_with_the_faults_of_the_files(office, build):
    build()
    (office / "vanban.yaml").write_text("cơ quan: A\ncơ qan: B\n", encoding="utf-8")
    change(office / CHECK, "số: 5", "số: 0")
    out, err = build(code=1)
    assert out == []
    assert err.count("vanban.yaml:2:1: E") == 1
    assert err.count(": E") == 2
    assert "directives/2026/kiem-tra.yaml:2:5: E307" in err


def test_a_broken_template_is_told_for_its_letters_alone(office, build):
    (office / "templates").mkdir()
    (office / "templates/cong-van.docx").write_text("không phải docx")
    (office / "directives/2026/bao-cao.yaml").write_text(
        LETTER.replace("công văn", "báo cáo", 1).replace(
            "kính gửi: Các phòng, đơn vị thuộc Sở\n", ""
        ),
        encoding="utf-8",
    )
    out, err = build(code=1)
    assert out == ["output/2026/bao-cao.docx"]
    assert "templates/cong-van.docx: E501" in err


def test_a_defect_about_one_file_is_no_reason_to_lose_the_others(office, build, monkeypatch):
    from generator.build import making

    original = making.load_text

    def broken(data, path, *others):
        if path.endswith("hop.yaml"):
            raise RuntimeError("hỏng")
        return original(data, path, *others)

    monkeypatch.setattr(making, "load_text", broken)
    out, err = build(code=1)
    assert out == ["output/2026/kiem-tra.docx"]
    assert f"{MEETING}: E799" in err


def test_what_is_no_directive_is_left_alone(office, build):
    folder = office / "directives/2026"
    (folder / "kiem-tra.progress.yaml").write_text("tiến độ: []\n", encoding="utf-8")
    (folder / ".nhap.yaml").write_text("hỏng: [", encoding="utf-8")
    (folder / "ghi-chu.txt").write_text("…", encoding="utf-8")
    (office / "templates").mkdir()
    (office / "templates/don-doc.yaml").write_text("mở đầu: …\n", encoding="utf-8")
    assert build()[0] == BOTH


def test_brackets_are_told_as_long_as_they_are_there(office, build):
    change(office / CHECK, "yêu cầu các phòng", "yêu cầu [Tên phòng]")
    assert f"{CHECK}: W701" in build()[1]
    out, err = build()
    assert out == []
    assert f"{CHECK}: W701" in err
    change(office / CHECK, "[Tên phòng]", "các phòng")
    assert "W701" not in build()[1]


def test_places_of_a_merge_are_told_as_long_as_they_are_there(office, build, monkeypatch):
    (office / "directives/2026/bang.csv").write_text("Đơn vị;Số\n<<Tên phòng>>;1\n", "utf-8")
    table = LETTER + "nội dung:\n  - bảng: {tệp: bang.csv}\n  - Hết.\n"
    (office / CHECK).write_text(table, encoding="utf-8")
    build()
    monkeypatch.chdir(office / "directives")
    err = build()[1]  # told by what is remembered, with paths as they are from here
    assert "../directives/2026/kiem-tra.yaml: W732" in err
    assert "vanban merge ../directives/2026/kiem-tra.yaml --data" in err


def test_two_files_for_one_document(office, build):
    (office / "directives/2026/hop.yml").write_text(LETTER, encoding="utf-8")
    out, err = build(code=1)
    assert out == BOTH
    assert "directives/2026/hop.yml: E702" in err
    assert "1 văn bản chưa tạo được." in err


def test_names_that_some_machines_take_for_one_are_refused(office, build):
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "họp-quý.yaml")
        (office / "directives/2026" / name).write_text(LETTER, encoding="utf-8")
    out, err = build(code=1)
    assert len(out) == 3
    assert "E702" in err


def test_a_name_in_nfd_is_kept_and_found_in_nfc(office, build, vanban):
    name = unicodedata.normalize("NFD", "họp-quý")
    path = office / f"directives/2026/{name}.yaml"
    path.write_text(LETTER, encoding="utf-8")
    assert f"output/2026/{name}.docx" in build()[0]
    assert vanban("render", path)[1] == [f"output/2026/{name}.docx"]
    assert build()[0] == []
    typed = unicodedata.normalize("NFC", str(path))
    assert "0 văn bản, 1 văn bản không đổi" in build(typed)[1]
    assert "E713" in build(typed.replace("quý", "qúy"), code=2)[1]


def test_links_out_of_the_workspace_are_refused(office, build, tmp_path):
    (tmp_path / "rieng.yaml").write_text(LETTER, encoding="utf-8")
    (office / "directives/2026/la.yaml").symlink_to(tmp_path / "rieng.yaml")
    (office / "directives/2026/hong.yaml").symlink_to(office / "khong-co.yaml")
    out, err = build(code=1)
    assert out == BOTH
    assert "directives/2026/la.yaml: E712" in err
    assert "directives/2026/hong.yaml: E001" in err


def test_a_link_inside_names_the_document_as_render_does(office, build, vanban):
    (office / "chung.yaml").write_text(LETTER, encoding="utf-8")
    link = office / "directives/2026/lien-ket.yaml"
    link.symlink_to("../../chung.yaml")
    assert "output/lien-ket.docx" in build()[0]
    assert vanban("render", link)[1] == ["output/lien-ket.docx"]
    assert build()[0] == []


def test_a_linked_folder_of_documents_is_not_followed_out_of_output(office, build, tmp_path):
    (tmp_path / "noi-khac").mkdir()
    (office / "output").mkdir()
    (office / "output/2026").symlink_to(tmp_path / "noi-khac")
    out, err = build(code=1)
    assert out == []
    assert "output/2026/hop.docx: E720" in err
    assert list((tmp_path / "noi-khac").iterdir()) == []


def test_output_itself_may_be_on_another_disk(office, build, tmp_path):
    (tmp_path / "dia-khac").mkdir()
    (office / "output").symlink_to(tmp_path / "dia-khac")
    assert build()[0] == BOTH
    assert (tmp_path / "dia-khac/2026/hop.docx").is_file()
    assert build()[0] == []


def test_documents_of_directives_that_are_gone(office, build):
    build()
    (office / MEETING).unlink()
    out, err = build()
    assert out == []
    assert f"output/2026/hop.docx: W710 Tệp YAML của văn bản này không còn nữa ({MEETING})." in err
    assert (office / "output/2026/hop.docx").exists()
    out, err = build("--prune")
    assert "Đã xóa output/2026/hop.docx" in err
    assert list(documents(office)) == ["2026/kiem-tra.docx"]
    assert "W71" not in build()[1]


def test_prune_keeps_what_somebody_has_changed_or_put_there(office, build):
    build()
    (office / MEETING).unlink()
    (office / "output/2026/hop.docx").write_bytes(b"sua tay")
    (office / "output/2026/cua-toi.docx").write_bytes(b"cua toi")
    err = build("--prune")[1]
    assert "output/2026/hop.docx: W711" in err
    assert "cua-toi" not in err
    assert len(documents(office)) == 3


def test_prune_leaves_no_empty_folders(office, build):
    (office / "directives/2025/a").mkdir(parents=True)
    (office / "directives/2025/a/x.yaml").write_text(LETTER, encoding="utf-8")
    build()
    (office / "directives/2025/a/x.yaml").unlink()
    build("--prune")
    assert not (office / "output/2025").exists()
    assert (office / "output/2026").is_dir()


def test_a_renamed_directive(office, build):
    build()
    (office / MEETING).rename(office / "directives/2026/giao-ban.yaml")
    assert build("--prune")[0] == ["output/2026/giao-ban.docx"]
    assert list(documents(office)) == ["2026/giao-ban.docx", "2026/kiem-tra.docx"]


def test_another_ending_is_the_same_document(office, build):
    build()
    (office / MEETING).rename(office / "directives/2026/hop.yml")
    out, err = build("--prune")
    assert out == ["output/2026/hop.docx"]
    assert "Đã xóa" not in err
    assert len(documents(office)) == 2


def test_orphans_are_not_named_when_something_else_is_asked_for(office, build):
    build()
    (office / MEETING).unlink()
    assert "W710" not in build(CHECK)[1]


def test_nothing_is_left_beside_the_documents(office, build):
    build()
    assert hidden(office) == [".vanban-build"]
    for path in (CHECK, MEETING):
        (office / path).unlink()
    build("--prune")
    assert hidden(office) == []


def test_from_any_folder(office, build, monkeypatch, tmp_path):
    monkeypatch.chdir(office / "directives/2026")
    assert build()[0] == [f"../../{path}" for path in BOTH]
    monkeypatch.chdir(tmp_path)
    out, err = build("co-quan")
    assert (out, "2 văn bản không đổi" in err) == ([], True)
    change(office / CHECK, "số: 5", "số: 0")
    assert f"co-quan/{CHECK}:2:5: E307" in build("co-quan", code=1)[1]


def test_no_workspace(tmp_path, build, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "E710" in build(code=1)[1]


def test_a_workspace_without_directives(tmp_path, build, monkeypatch):
    (tmp_path / "vanban.yaml").write_text(PROFILE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert build() == ([], "Đã tạo 0 văn bản, 0 văn bản không đổi.\n")
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize("jobs", ["0", "1000", "hai"])
def test_a_wrong_number_of_processes(office, build, jobs):
    assert "--jobs" in build("--jobs", jobs, code=2)[1]


def test_many_on_several_processes_are_the_same(office, build):
    letters(office, 180)
    assert build("--jobs", "2")[0] == sorted(
        BOTH + [f"output/nhieu/{n:04d}.docx" for n in range(1, 181)]
    )
    many = documents(office)
    build("--clean", "--jobs", "1")
    assert documents(office) == many
