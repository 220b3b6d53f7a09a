"""`vanban import`: Word files as directives, and `--embed-source`, which makes that exact."""

from __future__ import annotations

import base64
import errno
import hashlib
import json
import re
import shutil
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from generator.cli import importing
from tests.cli.conftest import LETTER
from tests.importing import papers
from tests.inspect import foreign
from tests.render.docx_files import members, zipped

SOURCE = "directives/2026/kiem-tra.yaml"
DOCUMENT = "output/2026/kiem-tra.docx"


@pytest.fixture
def inbox(workspace) -> Path:
    """Three documents of another office."""
    folder = workspace / "den"
    folder.mkdir()
    (folder / "Công văn số 125.docx").write_bytes(foreign.two_cells())
    (folder / "quyet dinh.docx").write_bytes(foreign.decision())
    (folder / "bảng.docx").write_bytes(papers.notes_and_pictures())
    return folder


def test_into_the_folder_for_what_nobody_has_read_yet(workspace, inbox, vanban):
    code, out, err = vanban("import", "den")
    assert code == 0
    assert out == [
        *("nhap/cong-van-so-125.yaml", "nhap/bang.yaml", "nhap/bang-hinh-1.png"),
        "nhap/quyet-dinh.yaml",
    ]
    assert "Đã nhập 3/3 tệp" in err
    assert vanban("render", *out[:2], out[3])[0] == 0


def test_what_the_profile_says_is_left_out(workspace, inbox, vanban):
    assert vanban("import", "den/Công văn số 125.docx")[0] == 0
    text = (workspace / "nhap" / "cong-van-so-125.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[:6] == [
        "# Nhập từ tệp Word «Công văn số 125.docx».",
        "loại: công văn",
        "số: 125",
        "ngày: 09/3/2026",
        "địa danh: Sông Mai",
        "cơ quan chủ quản: UBND tỉnh Sông Mai",
    ]
    assert "cơ quan: " not in text
    assert "viết tắt: " not in text
    assert "đơn vị soạn thảo: " not in text


def test_nothing_is_ever_overwritten(workspace, inbox, vanban):
    vanban("import", "den")
    before = {path: path.read_bytes() for path in (workspace / "nhap").iterdir()}
    code, out, err = vanban("import", "den")
    assert (code, out) == (1, [])
    assert err.count("E940") == 3
    assert "-o THƯ_MỤC" in err
    assert {path: path.read_bytes() for path in (workspace / "nhap").iterdir()} == before
    assert vanban("import", "den", "-o", "khac")[0] == 0


def test_a_picture_that_is_there_keeps_the_yaml_from_being_written(workspace, inbox, vanban):
    (workspace / "nhap").mkdir()
    (workspace / "nhap" / "bang-hinh-1.png").write_bytes(b"mine")
    code, _, err = vanban("import", "den/bảng.docx")
    assert code == 1
    assert "E940 Đã có tệp nhap/bang-hinh-1.png" in err
    assert [path.name for path in (workspace / "nhap").iterdir()] == ["bang-hinh-1.png"]


def test_two_files_that_would_be_one(workspace, inbox, vanban):
    (inbox / "Quyết định.docx").write_bytes(foreign.decision())
    code, out, err = vanban("import", "den")
    assert code == 1
    assert len([name for name in out if name.endswith(".yaml")]) == 3
    assert "E941" in err


def test_broken_files_are_told_and_the_others_go_on(workspace, inbox, vanban):
    (inbox / "a.docx").write_bytes(b"nothing")
    (inbox / "~$bảng.docx").write_bytes(b"a lock of Word's")
    (workspace / "anh.png").write_bytes(b"x")
    code, out, err = vanban("import", "den", "anh.png", "khong-co.docx", "Hồ", "sơ")
    assert code == 1
    assert sum(name.endswith(".yaml") for name in out) == 3
    assert "den/a.docx: E900" in err
    assert "anh.png: E942" in err
    assert "khong-co.docx: E001" in err
    assert "Hồ: E001" in err  # a name that somebody has put no quotes around
    assert vanban("import", "khong-co.docx")[2].endswith("Chưa nhập tệp nào.\n")
    assert "~$" not in err


def test_a_type_that_the_decree_does_not_know_is_written_and_told(workspace, vanban):
    docx_ = foreign.decision("NGHỊ ĐỊNH", number="Số: 12/2026/NĐ-CP")
    (workspace / "nghi-dinh.docx").write_bytes(docx_)
    code, out, err = vanban("import", "nghi-dinh.docx")
    assert (code, out) == (1, ["nhap/nghi-dinh.yaml"])
    assert "W954" in err
    assert "nhap/nghi-dinh.yaml:2:7: E309" in err
    text = (workspace / out[0]).read_text(encoding="utf-8")
    assert 'loại: "[Loại]"' in text
    assert "# (đoạn 3) Số: 12/2026/NĐ-CP" in text
    assert "in lại thiếu: nghị định) NGHỊ ĐỊNH" in text


def test_the_book_does_not_see_an_imported_document(workspace, inbox, vanban):
    vanban("import", "den/quyet dinh.docx")
    code, out, _ = vanban("register", "show", "--year", "2026")
    assert code == 0
    assert not any("12/QĐ-SNV" in line for line in out)
    _, out, err = vanban("register", "verify")
    assert "nhap" not in "\n".join([*out, err])
    assert not (workspace / "register").exists()


def test_the_report_writes_nothing(workspace, inbox, vanban):
    (inbox / "a.docx").write_bytes(b"nothing")
    before = sorted(path for path in workspace.rglob("*"))
    code, out, err = vanban("import", "--report", "den")
    assert code == 1
    assert out[0].split()[:2] == ["Tệp", "Loại"]
    assert any("125/SNV-VP" in line and "Trần Thị Bình" in line for line in out)
    assert any(line.startswith("den/a.docx") and "—" in line for line in out)
    assert "4 tệp: đọc được 3, không đọc được 1." in err
    assert sorted(path for path in workspace.rglob("*")) == before


def test_the_report_as_json(workspace, inbox, vanban):
    code, out, _ = vanban("import", "--report", "den", "--format", "json")
    assert code == 0
    found = {Path(one["file"]).name: one for one in json.loads("\n".join(out))}
    decision = found["quyet dinh.docx"]
    assert decision | {"notes": []} == {
        "file": "den/quyet dinh.docx",
        "read": True,
        "embedded": False,
        "type": "quyết định",
        "number": "12/QĐ-SNV",
        "date": "09/3/2026",
        "agency": "Sở Nội vụ",
        "subject": "Về việc thành lập Tổ kiểm tra",
        "signatories": ["Trần Thị Bình"],
        "items": 4,
        "tables": 0,
        "tasks": 0,
        "notes": [],
    }
    assert found["bảng.docx"]["tables"] == 1


def test_wrong_usage(workspace, inbox, vanban):
    assert vanban("import", "den", "--format", "json")[0] == 2
    assert vanban("import", "--report", "den", "-o", "x")[0] == 2
    assert vanban("import")[0] == 2
    (workspace / "rong").mkdir()
    code, out, err = vanban("import", "rong")
    assert (code, out) == (0, [])
    assert "Không có tệp Word nào" in err


@pytest.fixture
def embedded(workspace, vanban) -> Path:
    """A document that holds its YAML."""
    assert vanban("render", SOURCE, "--embed-source")[0] == 0
    return workspace / DOCUMENT


def test_the_yaml_comes_back_byte_for_byte(workspace, embedded, vanban):
    shutil.copy(embedded, workspace / "gui-di.docx")
    code, out, _ = vanban("import", "gui-di.docx")
    assert (code, out) == (0, ["nhap/gui-di.yaml"])
    assert (workspace / out[0]).read_bytes() == (workspace / SOURCE).read_bytes()


def test_it_does_so_when_word_has_saved_the_document_again(workspace, embedded, vanban):
    docx.Document(str(embedded)).save(str(workspace / "luu-lai.docx"))
    _, out, _ = vanban("import", "luu-lai.docx")
    assert (workspace / out[0]).read_bytes() == (workspace / SOURCE).read_bytes()


def test_of_a_changed_document_the_words_are_taken_and_that_is_told(workspace, embedded, vanban):
    document = docx.Document(str(embedded))
    next(p for p in document.paragraphs if "chuẩn bị" in p.text).runs[0].text = "Nộp hồ sơ ngay."
    document.save(str(workspace / "sua.docx"))
    code, out, err = vanban("import", "sua.docx")
    assert code == 0
    assert "W941" in err
    assert "Nộp hồ sơ ngay." in (workspace / out[0]).read_text(encoding="utf-8")


def test_a_damaged_source_is_not_believed(workspace, embedded, vanban):
    parts = members(embedded.read_bytes())
    (name,) = (name for name in parts if name == "customXml/item1.xml")
    parts[name] = parts[name].replace(b'<yaml sha256="', b'<yaml sha256="0')
    (workspace / "hong.docx").write_bytes(zipped(parts))
    code, out, err = vanban("import", "hong.docx")
    assert code == 0
    assert "W941" in err
    assert "bị hỏng" in err
    assert (workspace / out[0]).read_text(encoding="utf-8").startswith("# Nhập từ tệp Word")


def test_another_profile_gives_another_paper_and_that_is_told(workspace, embedded, vanban):
    profile = workspace / "vanban.yaml"
    text = profile.read_text(encoding="utf-8").replace("Sở Nội vụ", "Sở Y tế")
    profile.write_text(text.replace("SNV", "SYT"), encoding="utf-8")
    code, out, err = vanban("import", DOCUMENT)
    assert code == 0
    assert "W944" in err
    assert (workspace / out[0]).read_bytes() == (workspace / SOURCE).read_bytes()


def test_the_files_that_the_yaml_names_come_along(workspace, vanban):
    folder = workspace / "directives" / "2026"
    (folder / "so-lieu.csv").write_text("Đơn vị;Số\nPhòng A;1\n", encoding="utf-8")
    (folder / "hinh").mkdir()
    (folder / "hinh" / "so-do.png").write_bytes(papers.png(30, 20))
    text = LETTER.replace(
        "người ký:",
        "nội dung:\n  - bảng: {tệp: so-lieu.csv}\n  - hình: {tệp: hinh/so-do.png}\n"
        "kết thúc: Hết.\nngười ký:",
    )
    (folder / "kiem-tra.yaml").write_text(text, encoding="utf-8")
    assert vanban("render", SOURCE, "--embed-source")[0] == 0
    code, out, _ = vanban("import", DOCUMENT)
    assert code == 0
    assert sorted(out) == ["nhap/hinh/so-do.png", "nhap/kiem-tra.yaml", "nhap/so-lieu.csv"]
    assert vanban("render", "nhap/kiem-tra.yaml", "-o", "lai")[0] == 0


@pytest.mark.parametrize(
    "name",
    ["../ngoai.csv", "/tmp/x.csv", "a/../../b.png", "C:x.csv", "x.sh", ".git/x.png", "a\\b.png"],
)
def test_a_foreign_file_names_no_path_outside(name, workspace, embedded, vanban):
    parts = members(embedded.read_bytes())
    evil = f'<file name="{name}" sha256="{"0" * 64}">eA==</file></source>'.encode()
    part = parts["customXml/item1.xml"]
    parts["customXml/item1.xml"] = part.replace(b"</source>", evil)
    (workspace / "la.docx").write_bytes(zipped(parts))
    before = {path for path in workspace.parent.rglob("*") if "nhap" not in path.parts}
    code, out, err = vanban("import", "la.docx")
    assert (code, out) == (0, ["nhap/la.yaml"])
    assert "W958" in err
    assert {p for p in workspace.parent.rglob("*") if "nhap" not in p.parts} == before


def test_word_finds_no_error_in_a_document_with_its_source(embedded):
    assert list(OpenXmlValidator().validate(embedded).errors) == []


def test_verify_knows_a_document_with_its_source(workspace, embedded, vanban):
    assert vanban("verify", DOCUMENT)[0] == 0
    source = workspace / SOURCE
    source.write_text(source.read_text(encoding="utf-8") + "# thêm\n", encoding="utf-8")
    assert vanban("verify", DOCUMENT)[0] == 1


def test_nothing_is_embedded_unless_asked(workspace, vanban):
    vanban("render", SOURCE)
    assert not any("customXml" in name for name in members((workspace / DOCUMENT).read_bytes()))
    code, out, _ = vanban("import", DOCUMENT)
    assert code == 0
    assert (workspace / out[0]).read_bytes() != (workspace / SOURCE).read_bytes()


def with_files(embedded: Path, **files: bytes) -> bytes:
    """The document, its source made to bring along these files, which its YAML does not name."""
    parts = members(embedded.read_bytes())
    named = "".join(
        f'<file name="{name}" sha256="{hashlib.sha256(content).hexdigest()}">'
        f"{base64.b64encode(content).decode()}</file>"
        for name, content in files.items()
    )
    part = parts["customXml/item1.xml"]
    parts["customXml/item1.xml"] = part.replace(b"</source>", f"{named}</source>".encode())
    return zipped(parts)


@pytest.mark.parametrize("names", [("a.csv", "a.csv/b.csv"), ("a/b.csv", "A.csv/a.csv", "a.CSV"),
                                   ("ệ" * 190 + ".csv",)])  # fmt: skip
def test_names_that_no_disk_takes_together_stop_nothing(names, workspace, embedded, vanban):
    shutil.copy(embedded, workspace / "b.docx")
    (workspace / "a.docx").write_bytes(with_files(embedded, **dict.fromkeys(names, b"x")))
    code, out, err = vanban("import", "a.docx", "b.docx")
    assert (code, out) == (0, ["nhap/a.yaml", "nhap/b.yaml"])
    assert "W958" in err


def test_what_the_yaml_does_not_name_stays_in_the_document(workspace, embedded, vanban):
    (workspace / "a.docx").write_bytes(with_files(embedded, **{"so.csv": b"x", "b/c.png": b"y"}))
    assert vanban("import", "a.docx")[:2] == (0, ["nhap/a.yaml"])


def test_a_source_that_says_more_than_the_document_is_told(workspace, embedded, vanban):
    """A forgery: every word of the paper is there, and a sentence that nobody has signed."""
    parts = members(embedded.read_bytes())
    forged = LETTER.replace("chuẩn bị hồ sơ.", "chuẩn bị hồ sơ. Kinh phí giao Công ty Hòn Đá.")
    yaml = base64.b64encode(forged.encode()).decode()
    digest = hashlib.sha256(forged.encode()).hexdigest()
    part = re.sub(r"<yaml.*?</yaml>", f'<yaml sha256="{digest}">{yaml}</yaml>',
                  parts["customXml/item1.xml"].decode())  # fmt: skip
    parts["customXml/item1.xml"] = part.encode()
    (workspace / "gia.docx").write_bytes(zipped(parts))
    err = vanban("import", "gia.docx")[2]
    assert "W944" in err
    assert "W957" in err
    assert "Hòn Đá" in err


def test_a_yaml_that_cannot_be_written_leaves_nothing_beside_it(
    workspace, inbox, vanban, monkeypatch
):
    """Else the next run would refuse it: its picture is there already."""
    original = importing.write_new

    def full(path, content):
        if path.suffix == ".yaml":
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        original(path, content)

    monkeypatch.setattr(importing, "write_new", full)
    code, out, err = vanban("import", "den/bảng.docx")
    assert (code, out) == (3, [])
    assert "nhap/bang.yaml: E703" in err
    assert list((workspace / "nhap").iterdir()) == []
    monkeypatch.setattr(importing, "write_new", original)
    assert vanban("import", "den/bảng.docx")[0] == 0


def test_two_imports_to_one_folder_overwrite_nothing(workspace, inbox, vanban, monkeypatch):
    """The other one writes the same name after this one has looked."""
    original = importing.import_all

    def slowly(jobs, profile):
        (workspace / "nhap").mkdir()
        (workspace / "nhap/bang-hinh-1.png").write_bytes(b"of the other")
        return original(jobs, profile)

    monkeypatch.setattr(importing, "import_all", slowly)
    code, out, err = vanban("import", "den/bảng.docx")
    assert (code, out) == (1, [])
    assert "E940" in err
    assert [path.name for path in (workspace / "nhap").iterdir()] == ["bang-hinh-1.png"]
    assert (workspace / "nhap/bang-hinh-1.png").read_bytes() == b"of the other"
