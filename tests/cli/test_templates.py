"""`vanban templates list|check|reset`, as somebody types them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.render.base.templates import TEMPLATES as BASE
from generator.render.template_origin import base_template
from tests.render.docx_files import edited

STEMS = [template.stem for template in BASE]


@pytest.fixture
def templates(workspace):
    """The workspace's own templates; there are none yet."""
    folder = workspace / "templates"
    folder.mkdir()
    return folder


def changed(*changes: tuple[str, str], part: str = "word/document.xml") -> bytes:
    return edited(*changes, part=part)


def test_list_says_what_there_is_and_where_it_comes_from(templates, vanban):
    (templates / "cong-van.docx").write_bytes(base_template("cong-van") or b"")
    (templates / "quyet-dinh.docx").write_bytes(changed(("<Application>vanban", "<Application>W"),
                                                        part="docProps/app.xml"))  # fmt: skip
    (templates / "cong-van.cu-1.docx").write_bytes(b"")
    (templates / "cong_van.docx").write_bytes(b"")
    (templates / "~$ng-van.docx").write_bytes(b"")
    code, out, err = vanban("templates", "list")
    assert (code, err) == (0, "")
    rows = {line.split()[0]: line for line in out if line.strip()}
    assert [stem for stem in STEMS if stem not in rows] == []
    assert "templates/, giống bản gốc" in rows["cong-van"]
    assert "templates/, đã sửa" in rows["quyet-dinh"]
    assert "của chương trình" in rows["nghi-quyet"]
    assert "nghị quyết" in rows["nghi-quyet"]
    unused = out[out.index("Không loại văn bản nào dùng:") + 1 :]
    assert unused == [
        "  templates/cong-van.cu-1.docx (bản cũ được giữ lại)",
        "  templates/cong_van.docx (có phải là cong-van.docx?)",
    ]


def test_list_in_english_and_outside_a_workspace(tmp_path, vanban, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = vanban("templates", "list", "--lang", "en")
    assert (code, err) == (0, "")
    assert out[0].startswith("Template")
    assert sum("the program's" in line for line in out) == len(STEMS)


def test_check_of_an_untouched_workspace_and_of_the_programs_own(templates, vanban):
    code, out, err = vanban("templates", "check")
    assert (code, err, len(out)) == (0, "", len(STEMS))
    (templates / "cong-van.docx").write_bytes(base_template("cong-van") or b"")
    assert vanban("templates", "check") == (0, ["templates/cong-van.docx: dùng được."], "")
    for name in ("quyet-dinh", "quyết định", "QĐ"):
        code, out, err = vanban("templates", "check", name)
        assert (code, err, len(out)) == (0, "", 1)
        assert out[0].endswith("quyet-dinh.docx: dùng được.")


def test_check_tells_all_of_all_files_and_ends_with_1(templates, vanban):
    (templates / "cong-van.docx").write_bytes(
        changed(("{{r number }}", "{{r numbr }}"), ('w:left="1701"', 'w:left="1134"'))
    )
    (templates / "quyet-dinh.docx").write_bytes(b"no docx")
    (templates / "nghi-quyet.docx").write_bytes(base_template("nghi-quyet") or b"")
    code, out, err = vanban("templates", "check")
    assert (code, out) == (1, ["templates/nghi-quyet.docx: dùng được."])
    assert "templates/cong-van.docx: E511 Thẻ “{{ numbr }}”" in err
    assert "templates/cong-van.docx: E541 Lề trái 20.0 mm" in err
    assert "templates/quyet-dinh.docx: E501" in err
    assert err.endswith("Mẫu có 3 lỗi.\n")
    err = vanban("--lang", "en", "templates", "check")[2]
    assert "E541 The left margin is 20.0 mm (section 1): it must be 30–35 mm" in err


def test_warnings_alone_end_with_0(templates, vanban):
    (templates / "cong-van.docx").write_bytes(changed(("{{r parent_agency }}", "")))
    (templates / "mau-rieng.docx").write_bytes(b"")
    code, out, err = vanban("templates", "check")
    assert (code, out) == (0, ["templates/cong-van.docx: dùng được; có 1 điều nên xem."])
    assert "templates/cong-van.docx: W532" in err
    assert "templates/mau-rieng.docx: W535" in err


def test_check_of_a_file_by_its_path(templates, vanban):
    (templates / "mau-rieng.docx").write_bytes(base_template("cong-van") or b"")
    code, out, err = vanban("templates", "check", "templates/mau-rieng.docx")
    assert (code, len(out)) == (0, 1)
    assert "W536" in err
    code, out, err = vanban("templates", "check", "khong-co.docx")
    assert (code, out) == (3, [])
    assert "khong-co.docx: E509" in err
    code, out, err = vanban("templates", "check", "cong-vna")
    assert (code, out) == (1, [])
    assert "E530 Không có mẫu nào tên là «cong-vna»; có phải là «cong-van»?" in err


def test_reset_never_loses_an_edited_one(templates, vanban):
    target = templates / "cong-van.docx"
    for number in (1, 2):
        mine = changed(("{{r number }}", f"{number} {{{{r number }}}}"))
        target.write_bytes(mine)
        code, out, err = vanban("templates", "reset", "cong-van")
        kept = f"templates/cong-van.cu-{number}.docx"
        assert (code, out, err) == (
            0, [f"Tệp cũ được giữ lại: {kept}", "templates/cong-van.docx"], ""
        )  # fmt: skip
        assert (templates.parent / kept).read_bytes() == mine
        assert target.read_bytes() == base_template("cong-van")
    code, out, _ = vanban("templates", "reset", "cong-van")
    assert (code, out) == (0, ["templates/cong-van.docx: đã là bản gốc, giữ nguyên."])
    assert len(list(templates.iterdir())) == 3


def test_reset_helps_against_what_is_no_template_at_all(templates, vanban):
    (templates / "cong-van.docx").write_bytes(b"no zip")
    assert vanban("templates", "reset", "cong-van.docx")[0] == 0
    assert (templates / "cong-van.cu-1.docx").read_bytes() == b"no zip"


def test_reset_of_all_into_a_workspace_that_has_none(workspace, vanban):
    code, out, err = vanban("templates", "reset", "--all")
    assert (code, out, err) == (0, [f"templates/{stem}.docx" for stem in STEMS], "")
    assert vanban("templates", "check")[0] == 0


def test_reset_touches_nothing_where_one_name_is_wrong(templates, vanban):
    code, out, err = vanban("templates", "reset", "cong-van", "cong-vna")
    assert (code, out) == (1, [])
    assert "E530" in err
    assert list(templates.iterdir()) == []
    (templates / "quyet-dinh.docx").mkdir()
    code, _, err = vanban("templates", "reset", "cong-van", "quyet-dinh")
    assert code == 1
    assert "E501" in err
    assert [path.name for path in templates.iterdir()] == ["quyet-dinh.docx"]


def test_reset_without_a_name_or_a_workspace_says_what_to_do(
    workspace, tmp_path, vanban, monkeypatch
):
    code, out, err = vanban("templates", "reset")
    assert (code, out) == (2, [])
    assert "--all" in err
    assert "cong-van" in err
    monkeypatch.chdir(tmp_path)
    code, out, err = vanban("templates", "reset", "cong-van")
    assert (code, out) == (1, [])
    assert "E531" in err
    assert "vanban init" in err


@pytest.mark.parametrize("command", ["list", "check", "reset"])
def test_help_in_both_languages(vanban, command):
    code, out, _ = vanban("templates", command, "--help")
    assert code == 0
    assert out[0].startswith(f"Cách dùng: vanban templates {command}")
    assert vanban("--lang", "en", "templates", command, "-h")[1][0].startswith("Usage: ")
    code, out, _ = vanban("templates")
    assert code == 2
    assert f"  {command} " in "\n".join(out)


def test_the_program_starts_without_what_only_check_needs():
    script = (
        "import sys; from generator.cli.boundary import run; run(['templates', 'list'])\n"
        "heavy = {'lxml', 'docx', 'docxtpl', 'jinja2'} & set(sys.modules)\n"
        "print(heavy, file=sys.stderr); sys.exit(bool(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "set()\n")
