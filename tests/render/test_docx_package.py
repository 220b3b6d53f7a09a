"""Hostile packages are refused before any XML parser sees them."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from generator.core.errors import InputError
from generator.render import docx_package
from generator.render.docx_package import open_package
from tests.render.docx_files import BASE, members, zipped

RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    "relationships/{kind}\" Target='{target}' {mode}/></Relationships>"
)


def relationship(kind: str, target: str = "x", mode: str = 'TargetMode="External"') -> bytes:
    rels = RELS.format(kind=kind, target=target, mode=mode)
    return changed("word/_rels/header1.xml.rels", rels.encode())


def changed(name: str, content: bytes) -> bytes:
    return zipped(members(BASE.read_bytes()) | {name: content})


def encrypted() -> bytes:
    data = bytearray(BASE.read_bytes())
    position = data.find(b"PK\1\2")
    struct.pack_into("<H", data, position + 8, 1)
    return bytes(data)


def damaged() -> bytes:
    data = bytearray(BASE.read_bytes())
    data[120] ^= 0xFF
    return bytes(data)


def duplicate() -> bytes:
    buffer = io.BytesIO(BASE.read_bytes())
    with zipfile.ZipFile(buffer, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<x/>")
    return buffer.getvalue()


def lying_about_its_size() -> bytes:
    """A bomb whose directory claims 10 bytes."""
    data = bytearray(changed("word/bomb.xml", b" " * (70 << 20)))
    position = data.rfind(b"PK\1\2")
    struct.pack_into("<I", data, position + 24, 10)
    return bytes(data)


CASES = {
    "empty": (lambda: b"", "E501"),
    "text": (lambda: "Kính gửi".encode(), "E501"),
    "legacy doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 100, "E501"),
    "truncated": (lambda: BASE.read_bytes()[:-100], "E501"),
    "damaged": (damaged, "E506"),
    "encrypted": (encrypted, "E506"),
    "duplicate member": (duplicate, "E506"),
    "parent folder": (lambda: changed("../evil.xml", b"<x/>"), "E506"),
    "absolute": (lambda: changed("/evil.xml", b"<x/>"), "E506"),
    "no content types": (lambda: zipped({"word/document.xml": b"<x/>"}), "E506"),
    "utf-16": (lambda: changed("word/x.xml", "<x/>".encode("utf-16")), "E506"),
    "utf-16 without mark": (lambda: changed("word/x.xml", "<x/>".encode("utf-16-le")), "E506"),
    "utf-7": (lambda: changed("w.xml", b'<?xml version="1.0" encoding="utf-7"?><x/>'), "E506"),
    "macros": (lambda: changed("word/vbaProject.bin", b"x"), "E503"),
    "doctype": (lambda: changed("word/x.xml", b"<!DOCTYPE x><x/>"), "E505"),
    "entity": (lambda: changed("word/x.xml", b'<!doctype x [<!entity a "b">]><x/>'), "E505"),
    "remote template": (lambda: relationship("attachedTemplate", "http://x/t.dotm"), "E504"),
    "linked image": (lambda: relationship("image", "http://x/i.png"), "E504"),
    "ole": (lambda: relationship("oleObject", "o.bin", ""), "E504"),
    "alt chunk": (lambda: relationship("aFChunk", "a.html", ""), "E504"),
    "high ratio": (lambda: changed("word/media/x.bin", b"\0" * (2 << 20)), "E502"),
    "inflates too far": (lambda: changed("word/x.bin", b"\0" * (65 << 20)), "E502"),
    "lying bomb": (lying_about_its_size, "E502"),
    "too many": (lambda: zipped({f"{n}.xml": b"" for n in range(2001)}), "E502"),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_refused(name):
    make, code = CASES[name]
    with pytest.raises(InputError) as caught:
        open_package(make(), "mau.docx")
    assert [d.code for d in caught.value.diagnostics] == [code]


def test_an_oversized_file_is_refused(monkeypatch):
    monkeypatch.setattr(docx_package, "MAX_FILE", 1000)
    with pytest.raises(InputError) as caught:
        open_package(BASE.read_bytes(), "mau.docx")
    assert caught.value.diagnostics[0].code == "E502"


def test_a_clickable_link_is_allowed():
    opened = open_package(relationship("hyperlink", "mailto:vp@x.gov.vn"), "mau.docx")
    assert "word/_rels/header1.xml.rels" in opened.contents


def test_members_are_kept_as_they_stand_in_the_zip():
    opened = open_package(BASE.read_bytes(), "mau.docx")
    assert opened.contents == members(BASE.read_bytes())
    assert opened.members[0].name == "[Content_Types].xml"


def without(name: str) -> bytes:
    contents = members(BASE.read_bytes())
    del contents[name]
    return zipped(contents)


@pytest.mark.parametrize(
    "data",
    [
        without("_rels/.rels"),
        without("word/_rels/document.xml.rels"),
        without("word/styles.xml"),
        changed("word/_rels/document.xml.rels", b"x"),
        relationship("image", "media/no.png", ""),
        relationship("image", "../../../etc/passwd", ""),
        relationship("image", "http://example.invalid/x", ""),
    ],
)
def test_a_part_that_is_named_and_not_there_is_refused(data):
    with pytest.raises(InputError) as raised:
        open_package(data, "x.docx")
    assert [d.code for d in raised.value.diagnostics] == ["E506"]


@pytest.mark.parametrize(
    "words",
    [b"<w:altChunk r:id='r'/>", b"INCLUDETEXT file", b"DDEAUTO c:", b'INCLUDEPICTURE "x"'],
)
def test_what_reads_other_files_when_it_is_opened_is_refused(words):
    document = members(BASE.read_bytes())["word/document.xml"]
    data = changed("word/document.xml", document.replace(b"<w:sectPr>", words + b"<w:sectPr>"))
    with pytest.raises(InputError) as raised:
        open_package(data, "x.docx")
    assert [d.code for d in raised.value.diagnostics] == ["E504"]


@pytest.mark.parametrize(
    "data",
    [
        relationship("image", "http://example.invalid/a>b.png"),
        relationship("image", "http://example.invalid/x", 'TargetMode="&#69;xternal"'),
        relationship("ole&#79;bject", "http://example.invalid/x"),
        changed(
            "word/_rels/header1.xml.RELS",
            RELS.format(kind="image", target="x", mode='TargetMode="External"').encode(),
        ),
    ],
)
def test_links_are_read_as_word_reads_them(data):
    with pytest.raises(InputError) as raised:
        open_package(data, "x.docx")
    assert [d.code for d in raised.value.diagnostics] == ["E504"]
