"""`vanban verify`: is a .docx still what its YAML gives?"""

from __future__ import annotations

import base64
import re
import shutil
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import LETTER
from tests.render.docx_files import members, zipped

SOURCE = "directives/2026/kiem-tra.yaml"
DOCUMENT = "output/2026/kiem-tra.docx"
_PICTURE = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
    "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
def rendered(workspace, vanban):
    assert vanban("render", SOURCE)[0] == 0
    return workspace


def test_unchanged(rendered, vanban):
    code, out, err = vanban("verify", DOCUMENT)
    assert (code, err) == (0, "")
    assert out == [f"{DOCUMENT}: nguyên vẹn, đúng là bản mà {SOURCE} tạo ra."]


def test_words_changed_in_word(rendered, vanban):
    document = docx.Document(DOCUMENT)
    paragraph = next(p for p in document.paragraphs if "chuẩn bị hồ sơ" in p.text)
    paragraph.runs[0].text = paragraph.runs[0].text.replace("chuẩn bị", "nộp")
    document.save(DOCUMENT)
    code, out, err = vanban("verify", DOCUMENT)
    assert (code, out) == (1, [])
    assert f"{DOCUMENT}: E933 " in err
    assert "nộp hồ sơ" in err
    assert "chuẩn bị hồ sơ" in err


def test_the_look_changed_in_word(rendered, vanban):
    document = docx.Document(DOCUMENT)
    next(p for p in document.paragraphs if "chuẩn bị hồ sơ" in p.text).runs[0].bold = True
    document.save(DOCUMENT)
    _, _, err = vanban("verify", DOCUMENT)
    assert "E933" in err
    assert "cách trình bày" in err


def test_saved_again_without_a_change(rendered, vanban):
    docx.Document(DOCUMENT).save(DOCUMENT)
    code, _, err = vanban("verify", DOCUMENT)
    assert code == 1
    assert "không thấy chữ nào khác" in err


def test_the_yaml_changed_since(rendered, vanban):
    (rendered / SOURCE).write_text(LETTER.replace("chuẩn bị", "nộp"), encoding="utf-8")
    code, _, err = vanban("verify", DOCUMENT)
    assert code == 1
    assert f"{DOCUMENT}: E934 {SOURCE}" in err


def test_which_yaml(rendered, vanban):
    shutil.copy(DOCUMENT, "gui-di.docx")
    code, _, err = vanban("verify", "gui-di.docx")
    assert code == 1
    assert "E931" in err
    assert vanban("verify", "gui-di.docx", "--source", SOURCE)[0] == 0
    Path("gui").mkdir()
    shutil.copy(DOCUMENT, "gui/kiem-tra.docx")
    assert vanban("verify", "gui/kiem-tra.docx")[0] == 0
    assert vanban("verify", DOCUMENT, "--source", "khong-co.yaml")[0] == 1


def test_not_made_by_vanban(workspace, vanban):
    docx.Document().save("tay.docx")
    code, _, err = vanban("verify", "tay.docx")
    assert code == 1
    assert "tay.docx: E932" in err


@pytest.mark.parametrize("name", ["khong-co.docx", ".", "xau.docx"])
def test_what_cannot_be_read_is_one_sentence(workspace, vanban, name):
    Path("xau.docx").write_bytes(b"PK\3\4 hong")
    code, out, err = vanban("verify", name)
    assert (code, out) == (1, [])
    assert err.startswith(f"{name}: E")


def test_a_picture_that_was_put_in_is_told(rendered, vanban, tmp_path):
    picture = tmp_path / "dau.png"
    picture.write_bytes(base64.b64decode(_PICTURE))
    document = docx.Document(DOCUMENT)
    document.paragraphs[-1].add_run().add_picture(str(picture))
    document.save(DOCUMENT)
    code, _, err = vanban("verify", DOCUMENT)
    assert code == 1
    assert "hình hoặc đường kẻ vẽ không như cũ" in err


def test_both_wordings_are_told_with_where_they_stand(rendered, vanban):
    document = docx.Document(DOCUMENT)
    paragraph = next(p for p in document.paragraphs if "chuẩn bị hồ sơ" in p.text)
    paragraph.runs[0].text = paragraph.runs[0].text.replace("chuẩn bị", "nộp")
    document.save(DOCUMENT)
    _, _, err = vanban("verify", DOCUMENT)
    assert re.search(r"đoạn \d+ ghi «.*nộp hồ sơ.*», YAML tạo ra «.*chuẩn bị hồ sơ.*»", err)


def test_many_differences_are_told_in_part_and_counted(rendered, vanban):
    document = docx.Document(DOCUMENT)
    for number in range(12):
        document.add_paragraph(f"Đoạn thêm {number}.")
    document.save(DOCUMENT)
    _, _, err = vanban("verify", DOCUMENT)
    assert "và 4 đoạn nữa" in err


def test_of_a_changed_yaml_nothing_is_claimed_about_word(rendered, vanban):
    (rendered / SOURCE).write_text(LETTER.replace("chuẩn bị", "nộp"), encoding="utf-8")
    _, _, err = vanban("verify", DOCUMENT)
    assert "không rõ tệp có bị sửa trong Word hay không" in err


def changed(name: str, old: bytes, new: bytes) -> None:
    """One part of the document with other words in it, as a program that is not ours may do it."""
    parts = members(Path(DOCUMENT).read_bytes())
    assert old in parts[name]
    Path(DOCUMENT).write_bytes(zipped(parts | {name: parts[name].replace(old, new)}))


COMMENT = "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>"


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("word/document.xml", b'w:left="1701"', b'w:left="1134"', "khổ giấy hoặc lề trang"),
        ("word/styles.xml", b'w:val="single"', b'w:val="none"', "đường kẻ"),
        ("docProps/core.xml", b"<dc:title>", b"<dc:title>Khac ", "thuộc tính của tệp"),
        ("word/document.xml", b"<w:body>", f"<w:body>{COMMENT}".encode(), "chữ ẩn"),
        ("[Content_Types].xml", b"openxmlformats-officedocument.wordprocessingml.document.main+xml",
         b"ms-word.document.macroEnabled.main+xml", "macro"),
    ],
)  # fmt: skip
def test_what_is_no_word_is_named(rendered, vanban, name, old, new, told):
    changed(name, old, new)
    code, _, err = vanban("verify", DOCUMENT)
    assert code == 1
    assert told in err
    assert "đoạn" not in err.split("E933")[1].split("\n")[0]


def test_comments_and_tracked_changes_are_named(rendered, vanban):
    document = docx.Document(DOCUMENT)
    document.add_comment(document.paragraphs[-1].add_run(""), text="xem lại", author="A")
    document.save(DOCUMENT)
    assert "nhận xét của Word" in vanban("verify", DOCUMENT)[2]
    new = b'<w:ins w:id="1" w:author="A"><w:r><w:t>!</w:t></w:r></w:ins></w:p></w:tc>'
    changed("word/document.xml", b"</w:p></w:tc>", new)
    err = vanban("verify", DOCUMENT, "--lang", "en")[2]
    assert "Word's comments, tracked changes" in err


def test_the_page_number_that_a_program_has_written_is_no_change(rendered, vanban):
    parts = members(Path(DOCUMENT).read_bytes())
    header = next(n for n, c in parts.items() if b"PAGE" in c and "header" in n)
    changed(header, b">2<", b">0<")
    assert "không thấy chữ nào khác" in vanban("verify", DOCUMENT)[2]
