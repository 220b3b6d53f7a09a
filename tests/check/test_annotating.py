"""A copy of a .docx with Word comments: whole, valid, and nothing else changed."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from generator.check.annotating import annotate
from generator.check.findings import Reported
from generator.core.errors import InputError
from generator.inspect import inspect_docx


def found(paragraph: int, text: str = "lề trái 25 mm") -> Reported:
    return Reported(
        "a.docx", "VB101", "error", text, clause="PL I", quote="Lề trái", hint="đặt 30 mm",
        where=f"đoạn {paragraph}", paragraph=paragraph,
    )  # fmt: skip


def saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.fixture
def letter() -> bytes:
    """Two paragraphs, a table between them, and a header."""
    document = docx.Document()
    document.add_paragraph("Đoạn một")
    document.add_table(1, 1).cell(0, 0).text = "Trong bảng"
    document.add_paragraph("Đoạn hai").paragraph_format.keep_with_next = True
    document.sections[0].header.paragraphs[0].text = "Đầu trang"
    return saved(document)


def valid(data: bytes, original: bytes, tmp_path) -> None:
    """Whether nothing is wrong that was not wrong before."""
    found = []
    for content in (data, original):
        path = tmp_path / "ban-sao.docx"
        path.write_bytes(content)
        found.append({str(error) for error in OpenXmlValidator().validate(str(path)).errors})
    assert found[0] - found[1] == set()


def comments(data: bytes) -> list[tuple[str, str]]:
    """The words of each paragraph that a comment stands at, and the comment's."""
    document = docx.Document(io.BytesIO(data))
    texts = {str(c.comment_id): c.text for c in document.comments}
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    places = {}
    for mark in document.element.iter(f"{w}commentReference"):
        paragraph = next(mark.iterancestors(f"{w}p"))
        places[mark.get(f"{w}id")] = "".join(t.text or "" for t in paragraph.iter(f"{w}t"))
    assert places.keys() == texts.keys()
    return [(places[number], texts[number]) for number in texts]


def numbers(data: bytes) -> dict[str, int]:
    return {p.text: p.number for p in inspect_docx(data, "a.docx").paragraphs}


def test_a_comment_at_each_place(letter, tmp_path):
    number = numbers(letter)
    at = ("Đoạn một", "Trong bảng", "Đoạn hai", "Đoạn hai")
    new = annotate(letter, "a.docx", [found(number[text], text) for text in at], "vi")
    valid(new, letter, tmp_path)
    assert [place for place, _ in comments(new)] == list(at)
    assert comments(new)[1][1].split("\n") == [
        "VB101 lỗi: Trong bảng",
        f"đoạn {number['Trong bảng']}",
        "PL I: “Lề trái”",
        "→ đặt 30 mm",
    ]


def test_what_is_of_no_paragraph_or_in_the_margin_stands_at_the_first(letter, tmp_path):
    number = numbers(letter)
    places = [found(0), found(number["Đầu trang"]), found(999)]
    new = annotate(letter, "a.docx", places, "vi")
    valid(new, letter, tmp_path)
    assert [place for place, _ in comments(new)] == ["Đoạn một"] * 3


def test_comments_that_are_there_stay(letter, tmp_path):
    document = docx.Document(io.BytesIO(letter))
    runs = document.paragraphs[0].runs
    document.add_comment(runs, text="của người duyệt", author="An", initials="A")
    old = saved(document)
    new = annotate(old, "a.docx", [found(1)], "vi")
    valid(new, old, tmp_path)
    assert [text.split("\n")[0] for _, text in comments(new)] == [
        "của người duyệt",
        "VB101 lỗi: lề trái 25 mm",
    ]
    again = annotate(new, "a.docx", [found(1)], "vi")
    valid(again, old, tmp_path)
    assert len(comments(again)) == 3


def test_words_and_all_other_parts_stay_as_they_are(letter):
    new = annotate(letter, "a.docx", [found(1)], "vi")
    before, after = (zipfile.ZipFile(io.BytesIO(data)) for data in (letter, new))
    changed = {"[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"}
    assert set(after.namelist()) - set(before.namelist()) == {"word/comments.xml"}
    for name in before.namelist():
        assert (before.read(name) == after.read(name)) is (name not in changed), name
    texts = [[p.text for p in inspect_docx(data, "a").paragraphs] for data in (letter, new)]
    assert texts[0] == texts[1]


def test_no_control_character_gets_into_the_file(letter):
    new = annotate(letter, "a.docx", [found(1, "a\x00\x1b\ufffe<&>b")], "vi")
    etree.fromstring(zipfile.ZipFile(io.BytesIO(new)).read("word/comments.xml"))


def test_a_text_boxs_comment_stands_at_the_paragraph_that_holds_it():
    document = docx.Document()
    box = (
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape style="width:90pt;height:20pt">'
        "<v:textbox><w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p></w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r>"
    )
    document.add_paragraph("Ngoài")._p.append(etree.fromstring(box))
    data = saved(document)
    new = annotate(data, "a.docx", [found(numbers(data)["Trong hộp"])], "vi")
    (place,) = [place for place, _ in comments(new)]
    assert place.startswith("Ngoài")


def test_what_is_no_docx_is_refused():
    with pytest.raises(InputError):
        annotate(b"PK\3\4", "a.docx", [], "vi")
