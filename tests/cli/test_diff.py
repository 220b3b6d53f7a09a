"""`vanban diff`: files, revisions, YAML beside .docx, formats, what is refused."""

from __future__ import annotations

import json
import os
import re
import zipfile

import docx
import pytest

from tests.cli.conftest import LETTER
from tests.compare.repositories import Clone
from tests.compare.settling import ACCEPT, REJECT, structure

SOURCE = "directives/2026/kiem-tra.yaml"
DOCUMENT = "output/2026/kiem-tra.docx"
OTHER = "khac.yaml"


def other(workspace, *edits: tuple[str, str], name: str = OTHER) -> str:
    text = LETTER
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (workspace / name).write_text(text, encoding="utf-8")
    return name


def test_two_files(workspace, vanban):
    other(workspace, ("số: 5", "số: 6"), ("Giám đốc}", "Phó Giám đốc, quyền hạn: Q.}"))
    code, out, err = vanban("diff", SOURCE, OTHER)
    assert (code, err) == (0, "")
    assert out == [
        "số: 5 → 6",
        "người ký: Giám đốc Nguyễn Văn A → Q. Phó Giám đốc Nguyễn Văn A",
    ]


def test_a_copy_that_lies_in_no_workspace_has_the_profile_of_the_other(workspace, vanban, tmp_path):
    other(workspace, ("số: 5", "số: 6"))
    copy = tmp_path / "cu.yaml"
    (workspace / OTHER).rename(copy)
    assert vanban("diff", SOURCE, copy)[:2] == (0, ["số: 5 → 6"])
    assert vanban("diff", copy, SOURCE)[:2] == (0, ["số: 6 → 5"])
    assert vanban("diff", copy, copy)[0] == 0


def test_in_english(workspace, vanban):
    other(workspace, ("số: 5", "số: 6"), ("kính gửi: Các phòng", "kính gửi: Thủ trưởng các phòng"))
    _, out, _ = vanban("--lang", "en", "diff", SOURCE, OTHER)
    assert out[0] == "number: 5 → 6"
    assert out[1].startswith("addressee: Các phòng, đơn vị thuộc Sở → Thủ trưởng các phòng")


def test_nothing_differs(workspace, vanban):
    other(workspace)
    assert vanban("diff", SOURCE, OTHER)[1] == ["Không có gì khác: hai bản giống hệt nhau."]
    other(workspace, ("ngày: 05/3/2026", "date: 2026-03-05  # ngày ký"))
    (line,) = vanban("diff", SOURCE, OTHER)[1]
    assert line.startswith("Không có gì khác đối với người đọc")


def test_json(workspace, vanban):
    other(workspace, ("số: 5\n", ""))
    code, out, _ = vanban("diff", SOURCE, OTHER, "--format", "json")
    assert code == 0
    assert json.loads("\n".join(out)) == {
        "old": SOURCE,
        "new": OTHER,
        "same": False,
        "changes": [
            {
                "kind": "removed", "key": "number", "place": None, "name": "số", "old": "5",
                "new": None, "to": None, "sentence": "bỏ số: 5",
            }
        ],
    }  # fmt: skip


def test_a_yaml_and_the_docx_that_somebody_changed_in_word(workspace, vanban):
    assert vanban("render", SOURCE)[0] == 0
    assert vanban("diff", SOURCE, DOCUMENT)[1] == ["Không có gì khác: hai bản giống hệt nhau."] or (
        vanban("diff", SOURCE, DOCUMENT)[1][0].startswith("Không khác chữ nào")
    )
    document = docx.Document(DOCUMENT)
    paragraph = next(p for p in document.paragraphs if "chuẩn bị hồ sơ" in p.text)
    paragraph.runs[0].text = paragraph.runs[0].text.replace("chuẩn bị", "nộp")
    paragraph.insert_paragraph_before("Thời hạn thực hiện là mười ngày.", paragraph.style)
    recipients = document.tables[-1].rows[0].cells[0]
    recipients.paragraphs[1].insert_paragraph_before("- Lãnh đạo Sở;")
    document.save(DOCUMENT)
    code, out, _ = vanban("diff", SOURCE, DOCUMENT)
    assert code == 0
    assert out == [
        "thêm đoạn 1 «Thời hạn thực hiện là mười ngày.»",
        "sửa chữ ở đoạn 2: Sở Nội vụ yêu cầu các phòng, đơn vị [-chuẩn bị-]{+nộp+} hồ sơ.",
        "thêm nơi nhận «Lãnh đạo Sở»",
    ]


def test_tracked_changes_of_a_pair_of_yaml(workspace, vanban):
    other(workspace, ("chuẩn bị hồ sơ", "nộp hồ sơ"))
    code, out, _ = vanban("diff", SOURCE, OTHER, "--redline", "so-sanh.docx")
    assert code == 0
    assert out[-1] == "Đã ghi bản so sánh vào so-sanh.docx"
    data = (workspace / "so-sanh.docx").read_bytes()
    assert any("nộp hồ sơ" in text for text in structure(data, ACCEPT) if isinstance(text, str))
    assert any(
        "chuẩn bị hồ sơ" in text for text in structure(data, REJECT) if isinstance(text, str)
    )


@pytest.mark.parametrize("target", ["so-sanh.doc", SOURCE, DOCUMENT])
def test_what_tracked_changes_are_not_written_to(workspace, vanban, target):
    vanban("render", SOURCE)
    before = (workspace / DOCUMENT).read_bytes()
    code, _, err = vanban("diff", SOURCE, DOCUMENT, "--redline", target)
    assert code == 2
    assert "--redline" in err
    assert (workspace / DOCUMENT).read_bytes() == before


def test_tracked_changes_are_not_written_over_the_document_of_a_directive(workspace, vanban):
    other(workspace, ("chuẩn bị hồ sơ", "nộp hồ sơ"))
    vanban("render", SOURCE)
    before = (workspace / DOCUMENT).read_bytes()
    code, _, err = vanban("diff", SOURCE, OTHER, "--redline", DOCUMENT)
    assert code == 2
    assert "--redline" in err
    assert (workspace / DOCUMENT).read_bytes() == before
    assert vanban("diff", SOURCE, OTHER, "--redline", "output/so-sanh.docx")[0] == 0


@pytest.fixture
def clone(workspace, tmp_path, monkeypatch):
    """The workspace in a repository of three commits; the file on the disk is a fourth version."""
    clone = Clone(tmp_path / "kho")
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM"):
        monkeypatch.setenv(name, clone.environment[name])
    clone.write("vanban.yaml", (workspace / "vanban.yaml").read_text(encoding="utf-8"))
    for number in (5, 6, 7, 8):
        if number == 7:
            clone.write("vanban.yaml", clone.read("vanban.yaml").replace("Lai Châu", "Sông Mai"))
        clone.write(SOURCE, LETTER.replace("số: 5", f"số: {number}"))
        if number < 8:
            clone.commit(f"số {number}")
    monkeypatch.chdir(clone.folder)
    return clone


def test_revisions(clone, vanban):
    place = ["cơ quan chủ quản: UBND tỉnh Lai Châu → UBND tỉnh Sông Mai"]
    assert vanban("diff", SOURCE)[1] == ["số: 7 → 8"]
    assert vanban("diff", "HEAD~2", "HEAD~1", SOURCE)[1] == ["số: 5 → 6"]
    # The profile is that of the revision too.
    assert vanban("diff", "HEAD~1", SOURCE)[1] == [
        "số: 6 → 8", "địa danh: Lai Châu → Sông Mai", *place,
    ]  # fmt: skip
    assert vanban("diff", f"HEAD~2:{SOURCE}", f"main~1:{SOURCE}")[1] == ["số: 5 → 6"]
    os.chdir(clone.folder / "directives")
    assert vanban("diff", "HEAD~2:2026/kiem-tra.yaml", "2026/kiem-tra.yaml")[1][0] == "số: 5 → 8"


def test_a_table_beside_the_directive_is_that_of_the_revision(clone, vanban):
    table = "nội dung:\n  - bảng: {tệp: so-lieu.csv}\n  - đoạn: Hết.\n"
    clone.write(SOURCE, clone.read(SOURCE).replace("người ký:", f"{table}người ký:"))
    clone.write("directives/2026/so-lieu.csv", "Phòng,Số văn bản\nTổ chức,120\nLưu trữ,48\n")
    clone.commit("bảng")
    clone.write("directives/2026/so-lieu.csv", "Phòng,Số văn bản\nTổ chức,121\nLưu trữ,48\n")
    assert vanban("diff", SOURCE)[1] == [
        "bảng 1, dòng «Tổ chức»: cột «Số văn bản» 120 → 121"
    ]  # fmt: skip


def test_the_author_of_tracked_changes_is_that_of_the_commit(clone, vanban):
    assert vanban("diff", "HEAD~2", "HEAD", SOURCE, "--redline", "r.docx")[0] == 0
    text = members("r.docx")["word/document.xml"].decode()
    assert 'w:author="Trần Thị Lan" w:date="2026-03-02T01:30:00Z"' in text
    assert vanban("diff", SOURCE, "--redline", "r.docx")[0] == 0  # changed since the commit
    assert 'w:author="vanban"' in members("r.docx")["word/document.xml"].decode()


def members(name: str) -> dict[str, bytes]:
    with zipfile.ZipFile(name) as file:
        return {entry: file.read(entry) for entry in file.namelist()}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "một, hai hoặc ba"),
        (("a", "b", "c", "d"), 2, "một, hai hoặc ba"),
        (("--", "--output=x", "HEAD", SOURCE), 2, "không phải là một phiên bản"),
        (("không-có", SOURCE), 1, "E961"),
        (("HEAD:khong-co.yaml", SOURCE), 1, "E962"),
        (("HEAD:directives", SOURCE), 1, "E962"),
        ((f"HEAD:../../{SOURCE}", SOURCE), 1, "E001"),
        (("khong-co.yaml", SOURCE), 1, "E001"),
        (("directives", SOURCE), 1, "E002"),
    ],
)
def test_what_is_refused(clone, vanban, arguments, code, said):
    got, out, err = vanban("diff", *arguments)
    assert (got, out) == (code, [])
    assert said in err
    assert "Traceback" not in err
    assert not os.path.lexists("x")


def test_a_link_in_git_is_no_file(clone, vanban):
    (clone.folder / "link.yaml").symlink_to("/etc/passwd")
    clone.commit("liên kết")
    code, _, err = vanban("diff", "HEAD:link.yaml", SOURCE)
    assert code == 1
    assert "E962" in err


def test_mistakes_of_both_sides_are_told(workspace, vanban):
    other(workspace, ("ngày: 05/3/2026", "ngày: 45/3/2026"))
    other(workspace, ("số: 5", "số: năm"), name="hai.yaml")
    code, _, err = vanban("diff", OTHER, "hai.yaml")
    assert code == 1
    assert f"{OTHER}:3:" in err
    assert "hai.yaml:2:" in err


def test_outside_a_repository(workspace, vanban, monkeypatch, tmp_path):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.fspath(tmp_path))
    code, _, err = vanban("diff", SOURCE)
    assert code == 1
    assert "E960" in err
    assert "E001" in vanban("diff", "khong-co", "khong-co-nua")[2]


def test_without_git(workspace, vanban, monkeypatch):
    monkeypatch.setenv("PATH", "/khong-co")
    code, _, err = vanban("diff", SOURCE)
    assert code == 3
    assert "E964" in err


def test_a_commit_of_a_year_that_no_calendar_has(clone, vanban):
    commit = clone.git("cat-file", "commit", "HEAD")
    for line in commit.splitlines():
        if line.startswith(("author", "committer")):
            commit = commit.replace(line, re.sub(r"> \d+ ", "> 999999999999999 ", line))
    clone.write("commit.txt", commit)
    name = clone.git("hash-object", "-t", "commit", "-w", "--literally", "commit.txt").strip()
    clone.git("update-ref", "refs/heads/main", name)
    assert vanban("diff", "HEAD~1", "HEAD", SOURCE, "--redline", "r.docx")[0] == 0
    assert 'w:author="vanban"' in members("r.docx")["word/document.xml"].decode()


def test_a_clone_that_has_not_got_the_file_starts_no_program_to_get_it(clone, vanban):
    blob = clone.git("rev-parse", f"HEAD:{SOURCE}").strip()
    (clone.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
    for key, value in {
        "core.repositoryformatversion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.url": f"ext::sh -c touch% {clone.folder}/da-chay",
        "remote.origin.promisor": "true",
        "protocol.ext.allow": "always",
    }.items():
        clone.git("config", key, value)
    assert "E962" in vanban("diff", SOURCE)[2]
    assert vanban("build", "changed:HEAD")[0] == 3
    assert not (clone.folder / "da-chay").exists()
