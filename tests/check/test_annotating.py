"""A copy of a .docx with Word comments: whole, valid, and nothing else changed."""

from __future__ import annotations

import io
import re
import time
import unicodedata
import zipfile

import docx
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from generator.check.annotating import annotate
from generator.check.findings import Reported
from generator.core.errors import InputError
from generator.inspect import inspect_docx
from generator.inspect.layout import TEXT_BOX
from tests.inspect import foreign
from tests.inspect.packages import stored
from tests.render.docx_files import members, zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in (
        ("w", W.strip("{}")),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    )
)


def found(paragraph: int, text: str = "lề trái 25 mm", letters=(0, 0)) -> Reported:
    return Reported(
        "a.docx", "VB101", "error", text, clause="PL I", quote="Lề trái", hint="đặt 30 mm",
        where=f"đoạn {paragraph}", paragraph=paragraph, letters=letters,
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
        errors = OpenXmlValidator().validate(str(path)).errors
        # Not which run it is: there are more of them now.
        found.append({re.sub(r"\[\d+\]", "", str(error)) for error in errors})
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


def ranges(data: bytes) -> list[str]:
    """The words that each comment's range is around, in the order of the comments."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    open_ranges: dict[str, str] = {}
    done: dict[str, str] = {}
    for element in root.iter():
        name, number = etree.QName(element).localname, element.get(f"{W}id", "")
        letters = {"t": element.text or "", "br": "\n", "tab": "\t", "noBreakHyphen": "\u2011"}
        if name == "commentRangeStart":
            open_ranges[number] = ""
        elif name == "commentRangeEnd":
            done[number] = open_ranges.pop(number)
        elif element.getparent() is not None and element.getparent().tag == f"{W}r":
            open_ranges = {n: text + letters.get(name, "") for n, text in open_ranges.items()}
    assert not open_ranges
    return [done[number] for number in sorted(done, key=int)]


def of_words(xml: str) -> bytes:
    """A document whose body is `xml`."""
    document = docx.Document()
    body = document.element.body
    for element in etree.fromstring(f"<x {SPACES}>{xml}</x>"):
        body.insert(len(body) - 1, element)
    return saved(document)


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


def run(text: str, properties: str = "") -> str:
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
BY = 'w:id="9" w:author="An" w:date="2026-03-09T00:00:00Z"'
SHAPES = {
    "one run": run("Gửi các các phòng ban."),
    "two looks": run("Gửi các ", "<w:b/>") + run("các phòng ban.", "<w:i/>"),
    "a break": "<w:r><w:t>Gửi</w:t><w:br/><w:t>các các</w:t><w:tab/><w:t>phòng</w:t></w:r>",
    "a link": f'{run("Gửi ")}<w:hyperlink w:anchor="a">{run("các các phòng")}</w:hyperlink>',
    "put in": f'{run("Gửi ")}<w:ins {BY}>{run("các các phòng")}</w:ins>',
    "taken out": f'{run("Gửi các ")}<w:del {BY}><w:r><w:delText>mọi </w:delText></w:r></w:del>'
    + run("các phòng"),
    "a field": run("Gửi ") + FIELD.format(run("các các phòng")),
    "a simple field": f'{run("Gửi ")}<w:fldSimple w:instr="REF a">{run("các các")}</w:fldSimple>',
    "hidden": run("Gửi ") + run("mọi", "<w:vanish/>") + run("các các phòng"),
    "a bookmark": f'{run("Gửi cá")}<w:bookmarkStart w:id="1" w:name="a"/>{run("c các phòng")}'
    '<w:bookmarkEnd w:id="1"/>',
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_a_comment_stands_at_the_words_that_are_meant(name):
    data = of_words(f"<w:p>{SHAPES[name]}</w:p>")
    (paragraph,) = inspect_docx(data, "a.docx").paragraphs
    at = paragraph.text.index("các các")
    places = [(at, at + 7), (at + 4, at + 7), (at + 4, at + 7), (0, 2), (at + 2, at + 5)]
    new = annotate(data, "a.docx", [found(1, letters=letters) for letters in places], "vi")
    shown = [text.replace("mọi", "") for text in ranges(new)]
    assert shown == [paragraph.text[start:end] for start, end in places]
    assert inspect_docx(new, "a.docx").paragraphs == (paragraph,)


def test_a_copy_with_comments_in_all_of_these_is_valid(tmp_path):
    data = of_words("".join(f"<w:p>{shape}</w:p>" for shape in SHAPES.values()))
    places = [
        found(p.number, letters=(p.text.index("các các") + skipped, p.text.index("các các") + 7))
        for p in inspect_docx(data, "a.docx").paragraphs
        for skipped in (0, 4)
    ]
    valid(annotate(data, "a.docx", places, "vi"), data, tmp_path)


def test_what_cannot_be_parted_is_marked_whole(tmp_path):
    control = (
        f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{run('các các')}</w:sdtContent></w:sdt>"
    )
    data = of_words(f"<w:p>{run('Gửi ')}{control}{run(' phòng')}</w:p>")
    new = annotate(data, "a.docx", [found(1, letters=(4, 7)), found(1, letters=(2, 7))], "vi")
    valid(new, data, tmp_path)
    assert ranges(new) == ["các các", "i các các"]
    assert "Gửi các các phòng" in [p.text for p in inspect_docx(new, "a").paragraphs]


def test_of_several_components_in_one_paragraph_the_one_that_is_meant(tmp_path):
    data = foreign.LAYOUTS["line_breaks"]()
    number = numbers(data)[foreign.AGENCY]
    new = annotate(data, "a.docx", [found(number), found(number, letters=(3, 6))], "vi")
    valid(new, data, tmp_path)
    assert ranges(new) == [foreign.AGENCY, foreign.AGENCY[3:6]]


@pytest.mark.parametrize("name", foreign.LAYOUTS)
def test_a_comment_at_every_word_changes_neither_words_nor_look(name):
    data = foreign.LAYOUTS[name]()
    layout = inspect_docx(data, "a.docx")
    words = [
        (p, match.span())
        for p in layout.paragraphs
        if p.place.part != TEXT_BOX
        for match in re.finditer(r"\S+", p.text)
    ]
    new = annotate(data, "a.docx", [found(p.number, letters=at) for p, at in words], "vi")
    assert ranges(new) == [p.text[start:end] for p, (start, end) in words]
    assert inspect_docx(new, "a.docx").paragraphs == layout.paragraphs
    again = annotate(data, "a.docx", [found(p.number, letters=at) for p, at in words], "vi")
    assert again == new


def test_ids_that_are_no_numbers_or_endless_are_left_alone():
    ids = ("9" * 5_000, "x", "0", "2")
    marks = "".join(
        f'<w:commentRangeStart w:id="{i}"/><w:commentRangeEnd w:id="{i}"/>' for i in ids
    )
    data = of_words(f"<w:p>{marks}{run('a')}</w:p>")
    new = annotate(data, "a.docx", [found(1), found(1)], "vi")
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(new)).read("word/comments.xml"))
    assert [comment.get(f"{W}id") for comment in root] == ["1", "3"]


def test_a_document_without_relations_of_its_own_gets_them():
    parts = members(foreign.decision())
    del parts["word/_rels/document.xml.rels"]
    new = annotate(zipped(parts), "a.docx", [found(1)], "vi")
    assert b"comments.xml" in zipfile.ZipFile(io.BytesIO(new)).read("word/_rels/document.xml.rels")


def test_a_hundred_thousand_names_of_spaces_take_no_time():
    spaces = " ".join(f'xmlns:n{number}="u{number}"' for number in range(100_000))
    xml = f'<w:document xmlns:w="{W.strip("{}")}" {spaces}><w:body>{{}}</w:body></w:document>'
    text = f"<w:p>{run('các các phòng')}</w:p>" * 20
    data = stored({"word/document.xml": xml.format(text).encode()})
    start = time.process_time()
    places = [found(n, letters=(4, 7)) for n in range(1, 21)]
    assert ranges(annotate(data, "a.docx", places, "vi")) == ["các"] * 20
    assert time.process_time() - start < 2


def test_a_word_whose_marks_stand_apart_is_marked_where_it_is(tmp_path):
    """In the file each mark is a letter of its own; the words of a finding are counted without."""
    apart = unicodedata.normalize("NFD", "Ủy ban nhân dân các xã báo cáo.")
    data = of_words(f"<w:p><w:r><w:t>{apart}</w:t></w:r></w:p>")
    layout = inspect_docx(data, "a.docx")
    paragraph = next(p for p in layout.paragraphs if p.text)
    assert paragraph.text == unicodedata.normalize("NFC", apart)
    start = paragraph.text.index("các xã")
    new = annotate(data, "a.docx", [found(paragraph.number, "x", (start, start + 6))], "vi")
    assert ranges(new) == [unicodedata.normalize("NFD", "các xã")]
