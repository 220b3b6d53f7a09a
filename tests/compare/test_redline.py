"""Tracked changes: accepted they are the new document, rejected the old one."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from generator.compare.git import Written
from generator.compare.redline import redline
from generator.inspect.inspecting import inspect_docx
from generator.publish import find_soffice
from tests.compare.office import settled
from tests.compare.pairs import Pair, of_all_edits, of_cases, of_other_hands, saved
from tests.compare.settling import ACCEPT, REJECT, W, structure

WRITTEN = Written("Trần Thị Lan", "2026-03-02T01:30:00Z")
_VALIDATED = ("all of quyet-dinh", "things", "a column more", "a footnote", "fields")
# Those that leave different marks; of the other cases each is a part of one of these.
_FOR_LIBREOFFICE = (
    "kính gửi: thêm một nơi", "nội dung: bỏ một điều với các khoản của nó", "all of cong-van",
    "all of quyet-dinh", "words and lines", "a cell of the foot", "tabs", "a row less",
    "a table gone", "a table come", "things", "a footnote", "tracked before", "another document",
)  # fmt: skip


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    found = of_cases() | of_other_hands()
    for name in ("cong-van", "quyet-dinh"):
        found[f"all of {name}"] = of_all_edits(name)
    return found


@pytest.fixture(scope="module")
def redlined(pairs) -> dict[str, bytes]:
    return {
        name: redline(old, new, "a.docx", "b.docx", WRITTEN).content
        for name, (old, new) in pairs.items()
    }


def said(data: bytes) -> list[tuple[object, ...]]:
    """What a reader sees: the words and where they stand, without numbers of pages."""
    return [
        (p.place.part, p.place.row, p.place.column, f"{p.label}{p.text}".replace("\u200b", ""))
        for p in inspect_docx(data, "x.docx").paragraphs
        if p.text.strip("\u200b ") and p.place.part != "header"
    ]


def test_accepted_it_is_the_new_one_and_rejected_the_old_one(pairs, redlined):
    for name, (old, new) in pairs.items():
        before, after = without_changes(old), without_changes(new)
        assert structure(redlined[name], ACCEPT) == after, name
        assert structure(redlined[name], REJECT) == before, name


def without_changes(data: bytes) -> list:
    return structure(data, ACCEPT)


@pytest.mark.skipif(find_soffice() is None, reason="needs LibreOffice")
def test_libreoffice_accepts_and_rejects(pairs, redlined, tmp_path):
    names = _FOR_LIBREOFFICE
    files = {f"n{number}": redlined[name] for number, name in enumerate(names)}
    done = settled(files, tmp_path)
    for number, name in enumerate(names):
        accepted, rejected = done[f"n{number}"]
        assert said(accepted) == said(pairs[name][1]), name
        assert said(rejected) == said(pairs[name][0]), name


def test_valid_for_word(pairs, redlined, tmp_path):
    """No error that the new document does not have itself."""
    validator = OpenXmlValidator()
    for name in _VALIDATED:
        (tmp_path / "red.docx").write_bytes(redlined[name])
        errors = {_bare(error) for error in validator.validate(str(tmp_path / "red.docx")).errors}
        if errors:
            (tmp_path / "new.docx").write_bytes(pairs[name][1])
            (tmp_path / "old.docx").write_bytes(pairs[name][0])
            for file in ("new.docx", "old.docx"):
                there = validator.validate(str(tmp_path / file)).errors
                errors -= {_bare(error) for error in there}
        assert not errors, name


def _bare(error: object) -> str:
    """An error without the place."""
    return str(error).rpartition(": ")[2]


def parts(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return etree.fromstring(file.read("word/document.xml"))


def test_every_mark_says_who_and_when(redlined):
    for name, content in redlined.items():
        marks = list(parts(content).iter(f"{W}ins", f"{W}del", f"{W}pPrChange"))
        assert {mark.get(f"{W}author") for mark in marks} <= {WRITTEN.author}, name
        ids = [mark.get(f"{W}id") for mark in marks]
        assert len(ids) == len(set(ids)), name
        assert all(mark.get(f"{W}date", "").startswith("2026-03-02T01:3") for mark in marks)


def test_without_a_commit_the_author_is_neutral(pairs):
    old, new = pairs["số: số khác"]
    marks = [*parts(redline(old, new, "a", "b").content).iter(f"{W}ins")]
    assert [(m.get(f"{W}author"), m.get(f"{W}date")) for m in marks] == [("vanban", None)]


def test_a_number_is_changed_in_place_and_keeps_its_look(pairs, redlined):
    paragraph = next(
        p for p in parts(redlined["số: số khác"]).iter(f"{W}p") if "SNV-VP" in "".join(p.itertext())
    )
    assert [(etree.QName(c).localname, "".join(c.itertext())) for c in paragraph] == [
        ("pPr", ""), ("r", "Số: "), ("del", "125"), ("ins", "126"), ("r", "/SNV-VP"),
    ]  # fmt: skip
    assert paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "VBSoKyHieu"


def test_two_alike_have_no_mark(pairs):
    _, new = pairs["things"]
    done = redline(new, new, "a", "b")
    assert done.changes == 0
    assert not [*parts(done.content).iter(f"{W}ins", f"{W}del")]


def test_what_went_brings_its_picture(pairs, redlined):
    with zipfile.ZipFile(io.BytesIO(redlined["things"])) as file:
        pictures = [name for name in file.namelist() if "/media/" in name]
    assert len(pictures) == 2
    gone = [*parts(redlined["things"]).iter(f"{W}del")]
    assert any("drawing" in etree.QName(e).localname for d in gone for e in d.iter())


def test_of_a_field_that_went_the_words_stay(redlined):
    root = parts(redlined["fields"])
    gone = ["".join(one.itertext()) for one in root.iter(f"{W}del")]
    assert gone == ["01/3/2026", "01"]
    assert not [*root.iter(f"{W}fldSimple")]
    assert [one.text for one in root.iter(f"{W}instrText")] == ["DATE", "PAGE"]


_LINES = st.lists(
    st.lists(st.sampled_from("rà soát báo cáo kiểm tra hồ sơ phòng".split()), max_size=5).map(
        " ".join
    ),
    min_size=1,
    max_size=6,
)
_BLOCKS = st.lists(
    st.one_of(_LINES, st.lists(_LINES.map(lambda x: x[:2]), min_size=1, max_size=3)), max_size=4
)


def _document(blocks) -> bytes:
    document = docx.Document()
    for block in blocks:
        if isinstance(block[0], str):
            for text in block:
                document.add_paragraph(text)
        else:
            table = document.add_table(rows=0, cols=2)
            for row in block:
                cells = table.add_row().cells
                for cell, text in zip(cells, row, strict=False):
                    cell.text = text
            document.add_paragraph("")
    return saved(document)


@given(_BLOCKS, _BLOCKS)
@settings(max_examples=25, deadline=None)
def test_any_two_documents(old, new):
    one, other = _document(old), _document(new)
    content = redline(one, other, "a", "b").content
    assert structure(content, ACCEPT) == structure(other)
    assert structure(content, REJECT) == structure(one)
