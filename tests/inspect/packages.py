"""Files that mean harm, or are broken, each made by a function."""

# ruff: noqa: E501  (a file a line)

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

from tests.inspect import foreign
from tests.render.docx_files import members, zipped

BASE = foreign.decision()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "word/document.xml"
RELS = "word/_rels/document.xml.rels"
STRICT = (
    (W, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
)


def changed(name: str, content: bytes, base: bytes = BASE) -> bytes:
    return zipped(members(base) | {name: content})


def without(name: str) -> bytes:
    contents = members(BASE)
    del contents[name]
    return zipped(contents)


def body(xml: str) -> bytes:
    """The base with another body."""
    document = f'<w:document xmlns:w="{W}"><w:body>{xml}</w:body></w:document>'
    return stored({DOCUMENT: document.encode()})


def stored(parts: dict[str, bytes]) -> bytes:
    """The base with other parts, nothing packed: no ratio gives a long document away."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in (members(BASE) | parts).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def styles(xml: str, text: str = "a") -> bytes:
    """The base with other styles and one paragraph."""
    sheet = f'<w:styles xmlns:w="{W}">{xml}</w:styles>'.encode()
    document = f'<w:document xmlns:w="{W}"><w:body>{text}</w:body></w:document>'.encode()
    return stored({"word/styles.xml": sheet, DOCUMENT: document})


def paragraph(text: str = "a") -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def strict() -> bytes:
    contents = members(BASE)
    for name in (DOCUMENT, RELS, "_rels/.rels", "word/styles.xml", "word/numbering.xml"):
        for usual, other in STRICT:
            contents[name] = contents[name].replace(usual.encode(), other.encode())
    return zipped(contents)


def encrypted() -> bytes:
    data = bytearray(BASE)
    struct.pack_into("<H", data, data.find(b"PK\1\2") + 8, 1)
    return bytes(data)


def wrong_checksum() -> bytes:
    data = bytearray(BASE)
    at = data.find(b"PK\1\2")
    struct.pack_into("<I", data, at + 16, 12345)
    return bytes(data)


def lying() -> bytes:
    """A bomb whose directory claims ten bytes."""
    data = bytearray(changed("word/bomb.xml", b" " * (70 << 20)))
    struct.pack_into("<I", data, data.rfind(b"PK\1\2") + 24, 10)
    return bytes(data)


def overlapping() -> bytes:
    """Two names in the directory for one member."""
    data = bytearray(zipped(members(BASE) | {"word/a.xml": b"<a/>", "word/b.xml": b"<a/>"}))
    first = data.find(b"PK\1\2", data.find(b"PK\5\6") - 200)
    entries = []
    at = 0
    while (at := data.find(b"PK\1\2", at)) >= 0:
        entries.append(at)
        at += 4
    first, second = entries[-2:]
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def duplicate() -> bytes:
    import warnings

    buffer = io.BytesIO(BASE)
    with zipfile.ZipFile(buffer, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr(DOCUMENT, "<x/>")
    return buffer.getvalue()


def macros() -> bytes:
    contents = members(changed("word/vbaProject.bin", b"x"))
    types = contents["[Content_Types].xml"].replace(
        b"openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"ms-word.document.macroEnabled.main+xml",
    )
    return zipped(contents | {"[Content_Types].xml": types})


def chain(count: int, last: str) -> str:
    return (
        "".join(
            f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>'
            for n in range(count)
        )
        + f'<w:style w:type="paragraph" w:styleId="s{count}"><w:basedOn w:val="{last}"/></w:style>'
    )


def styled(style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'


def nested_tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + paragraph() + "</w:tc></w:tr></w:tbl>" * depth


def table(rows: int, columns: int) -> str:
    row = "<w:tr>" + f"<w:tc>{paragraph()}</w:tc>" * columns + "</w:tr>"
    return f"<w:tbl>{row * rows}</w:tbl>"


def grouped(depth: int, count: int) -> str:
    """Text boxes deep in the groups of one picture."""
    box = "<v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape>"
    groups = "<v:group>" * depth + box * count + "</v:group>" * depth
    return (
        f'<w:p xmlns:v="urn:schemas-microsoft-com:vml"><w:r><w:pict>{groups}</w:pict></w:r></w:p>'
    )


def relations(count: int, parts: int) -> bytes:
    """Relationships to parts that are not there, beside many that are."""
    more = "".join(
        f'<Relationship Id="z{n}" Type="x/image" Target="media/{n}"/>' for n in range(count)
    )
    sheet = members(BASE)[RELS].replace(b"</Relationships>", f"{more}</Relationships>".encode())
    return stored({RELS: sheet} | {f"word/A{n}": b"" for n in range(parts)})


def named(name: str, content: bytes = b"<x/>", attributes: int = 0) -> bytes:
    """The base with one more member, of that name and those attributes."""
    info = zipfile.ZipInfo(name)
    info.external_attr = attributes
    buffer = io.BytesIO(BASE)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(info, content)
    return buffer.getvalue()


def two_names() -> bytes:
    """A member that the directory calls otherwise than the member calls itself."""
    data = bytearray(BASE)
    data[30:34] = b"EVIL"
    return bytes(data)


def in_capitals(name: str, other: str) -> bytes:
    return zipped({other if n == name else n: c for n, c in members(BASE).items()})


def numbering(xml: str, text: str) -> bytes:
    """The base with other lists and another body."""
    sheet = f'<w:numbering xmlns:w="{W}">{xml}</w:numbering>'.encode()
    document = f'<w:document xmlns:w="{W}"><w:body>{text}</w:body></w:document>'.encode()
    return stored({"word/numbering.xml": sheet, DOCUMENT: document})


def headers(sections: int, paragraphs: int) -> bytes:
    """One header of many paragraphs, shown in many sections."""
    section = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:pPr>'
        "</w:p>"
    )
    document = (
        f'<w:document xmlns:w="{W}" xmlns:r="{STRICT[1][0]}"><w:body>{section * sections}'
        "</w:body></w:document>"
    )
    page = '<w:p><w:fldSimple w:instr="PAGE"/></w:p>'
    header = f'<w:hdr xmlns:w="{W}">{page * paragraphs}</w:hdr>'
    relations = members(BASE)[RELS].replace(
        b"</Relationships>",
        f'<Relationship Id="h" Type="{STRICT[1][0]}/header" Target="h.xml"/></Relationships>'.encode(),
    )
    return stored({DOCUMENT: document.encode(), "word/h.xml": header.encode(), RELS: relations})


def boxes(depth: int) -> str:
    """Text boxes, each in the one before."""
    begin = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
    end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    return f'<w:ins xmlns:v="urn:schemas-microsoft-com:vml">{begin * depth}{paragraph()}{end * depth}</w:ins>'


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
LEVEL_8 = '<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="{}"/></w:numPr></w:pPr></w:p>'
TYPES = "[Content_Types].xml"
MEASURES = ("1e9", "-5", "NaN", "", "12.5pt", "2.54cm", "99999999999999999999", "½", "infinity")
SPACED = "".join(
    f'<w:p><w:pPr><w:ind w:left="{m}" w:firstLine="{m}" w:hangingChars="{m}"/><w:spacing w:before="{m}"'
    f' w:after="{m}" w:line="{m}"/><w:sectPr><w:pgSz w:w="{m}" w:h="{m}"/><w:pgMar w:top="{m}" w:left="{m}"'
    f' w:gutter="{m}"/><w:pgNumType w:start="{m}"/></w:sectPr></w:pPr></w:p>'
    for m in MEASURES
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SIZES = "".join(
    f'<w:p><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:t>a</w:t></w:r></w:p>'
    for size in ("-1", "1000000000", "9" * 5000, "nan", "", "½")
)
LEVELS = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:start w:val="999999999"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="%1"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
NUMBERED = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
EVIL = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'

# name → how it is made, and what is said (`ok`: it is read)
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "E900"),
    "text": (lambda: "Kính gửi: Sở Nội vụ".encode(), "E900"),
    "old word": (lambda: OLE * 100, "E901"),
    "password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "E902"),
    "pdf": (lambda: b"%PDF-1.7 ...", "E903"),
    "rtf": (lambda: b"{\\rtf1 a}", "E903"),
    "html": (lambda: b"<html></html>", "E903"),
    "truncated": (lambda: BASE[:-100], "E904"),
    "half": (lambda: BASE[: len(BASE) // 2], "E904"),
    "data before": (lambda: b"x" * 100 + BASE, "E904"),
    "wrong checksum": (wrong_checksum, "E904"),
    "overlapping": (overlapping, "E904"),
    "encrypted": (encrypted, "E902"),
    "bomb": (lambda: changed("word/x.bin", b"\0" * (80 << 20)), "E905"),
    "lying bomb": (lying, "E905"),
    "ratio": (lambda: changed("word/x.bin", b"\0" * (2 << 20)), "E905"),
    "members": (lambda: zipped({f"{n}.xml": b"" for n in range(2001)}), "E905"),
    "parent folder": (lambda: changed("../evil.xml", b"<x/>"), "E906"),
    "absolute": (lambda: changed("/evil.xml", b"<x/>"), "E906"),
    "duplicate": (duplicate, "E906"),
    "doctype": (lambda: changed(DOCUMENT, EVIL), "E907"),
    "doctype in styles": (lambda: changed("word/styles.xml", EVIL), "E907"),
    "utf-16": (lambda: changed(DOCUMENT, "<x/>".encode("utf-16")), "E908"),
    "utf-7": (lambda: changed(DOCUMENT, b'<?xml version="1.0" encoding="utf-7"?><x/>'), "E908"),
    "broken xml": (lambda: changed(DOCUMENT, b"<x><y></x>"), "E909"),
    "deep": (lambda: body("<a>" * 300_000 + "</a>" * 300_000), "E912"),
    "no types": (lambda: without("[Content_Types].xml"), "E910"),
    "no document": (lambda: without(DOCUMENT), "E910"),
    "no relationships": (lambda: without("_rels/.rels"), "E910"),
    "no body": (lambda: changed(DOCUMENT, b"<x/>"), "E910"),
    "huge part": (lambda: body(paragraph("a b " * 6_500_000)), "E911"),
    "100,000 paragraphs": (lambda: body(paragraph("Một câu.") * 100_000), "E911"),
    "25,000 paragraphs": (lambda: body(paragraph("Một câu.") * 25_000), "E911"),
    "elements": (lambda: body("<w:a/>" * 2_000_000), "E911"),
    "attributes": (lambda: body("<w:p " + " ".join(f'a{n}=""' for n in range(1_000_000)) + "/>"),
                   "E911"),
    "7,500 paragraphs": (lambda: body(paragraph("Căn cứ Luật;") * 7_500), "ok"),
    "Roman list": (lambda: changed("word/numbering.xml", LEVELS.replace("{kind}", "upperRoman").encode(), body(NUMBERED * 9)), "ok"),
    "letter list": (lambda: changed("word/numbering.xml", LEVELS.replace("{kind}", "lowerLetter").encode(), body(NUMBERED * 9)), "ok"),
    "one long word": (lambda: body(paragraph("a" * 5_000_000)), "E913"),
    "all letters": (lambda: body(paragraph("Một câu. " * 5_000) * 50), "E911"),
    "spaces": (lambda: body(paragraph(" " * 57_500 + "x") * 3), "ok"),
    "links": (lambda: named("word/a", b"/etc/passwd", 0o120777 << 16), "E906"),
    "capitals twice": (lambda: named("Word/Document.xml"), "E906"),
    "turned name": (lambda: named("word/a\u202eb.xml"), "E906"),
    "two names": (two_names, "E904"),
    "other capitals": (lambda: in_capitals(DOCUMENT, "Word/Document.xml"), "ok"),
    "capitals of types": (lambda: in_capitals(TYPES, "[content_types].xml"), "ok"),
    "broken types": (lambda: changed(TYPES, b"<<<"), "E909"),
    "types of nothing": (lambda: changed(TYPES, b"<Types/>"), "E910"),
    "types of Excel": (lambda: changed(TYPES, members(BASE)[TYPES].replace(b"wordprocessingml", b"spreadsheetml")), "E903"),
    "OpenDocument": (lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "E903"),
    "any zip": (lambda: zipped({"cong-van.docx": BASE}), "E903"),
    "long text": (lambda: body(paragraph("a" * 11_000_000)), "E911"),
    "surrogate": (lambda: body(paragraph("&#xD800;")), "E909"),
    "bad utf-8": (lambda: changed(DOCUMENT, b"<x>\xff</x>"), "E909"),
    "tables in tables": (lambda: body(nested_tables(1_000)), "E912"),
    "boxes in boxes": (lambda: body(boxes(1_000)), "E912"),
    "some boxes in boxes": (lambda: body(boxes(30) * 100), "ok"),
    "measures": (lambda: body(SPACED), "ok"),
    "open fields": (lambda: body(f"<w:p>{FIELD.format('begin') * 30_000}</w:p><w:p>{FIELD.format('end') * 30_000}</w:p>"), "ok"),
    "long instruction": (lambda: body(f"<w:p>{FIELD.format('begin')}{'<w:r><w:instrText>PAGE </w:instrText></w:r>' * 100_000}</w:p>"), "ok"),
    "joined paragraphs": (lambda: body('<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>' * 25_000), "ok"),
    "50,000 styles": (lambda: styles("".join(f'<w:style w:type="paragraph" w:styleId="s{n}"/>' for n in range(50_000)), styled("s7") * 7_500), "ok"),
    "circle of 7,500": (lambda: styles(chain(7_499, "s0"), "".join(styled(f"s{n}") for n in range(7_500))), "ok"),
    "lists of no list": (lambda: numbering('<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"/>', NUMBERED + LEVEL_8.format(2) + LEVEL_8.format("x")), "ok"),
    "levels": (lambda: numbering('<w:abstractNum w:abstractNumId="0">' + '<w:lvl w:ilvl="7"/>' * 200_000 + "</w:abstractNum>" + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/></w:num>' for n in range(3_000)), "".join(LEVEL_8.format(n) for n in range(3_000))), "ok"),
    "overrides": (lambda: numbering('<w:num w:numId="1">' + '<w:lvlOverride w:ilvl="x"/>' * 150_000 + "</w:num>", LEVEL_8.format(1) * 5_000), "ok"),
    "headers": (lambda: headers(4_000, 900), "E911"),
    "header of 1,000 sections": (lambda: headers(1_000, 9), "ok"),
    "tabs": (lambda: body(("<w:p><w:r>" + "<w:tab/>" * 25_000 + "</w:r></w:p>") * 3), "ok"),
    "lines": (lambda: body("<w:p><w:r>" + "<w:t>Số:</w:t><w:br/>" * 7_500 + "</w:r></w:p>"), "ok"),
    "runs": (lambda: body("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 70_000 + "</w:p>"), "E913"),
    "looks": (lambda: body("<w:p>" + "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>" * 27_500 + "</w:p>"), "ok"),
    "circle": (lambda: styles(chain(1, "s0"), styled("s0")), "ok"),
    "long chain": (lambda: styles(chain(20_000, "none"), styled("s0") * 500), "ok"),
    "sizes": (lambda: body(SIZES), "ok"),
    "span": (lambda: body(nested_tables(1).replace("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>')), "ok"),
    "nested": (lambda: body(nested_tables(60)), "ok"),
    "labels": (lambda: body(paragraph("Phụ lục I") * 7_500), "ok"),
    "heads": (lambda: body(paragraph(foreign.STATE) * 7_500), "ok"),
    "tables": (lambda: body(nested_tables(1) * 7_500), "ok"),
    "recipients": (lambda: body(paragraph("Nơi nhận:") * 7_500), "ok"),
    "capitals": (lambda: body(paragraph("GIÁM ĐỐC") * 7_500), "ok"),
    "empty paragraphs": (lambda: body("<w:p/>" * 7_900), "ok"),
    "borders": (lambda: body('<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>' * 7_500), "ok"),
    "10,001 paragraphs": (lambda: body(paragraph() * 10_001), "E911"),
    "11,000 cells": (lambda: body(table(1_600, 7)), "ok"),
    "13,000 cells": (lambda: body(table(1_625, 8)), "E911"),
    "lines of all": (lambda: body(("<w:p><w:r>" + "<w:t>SỞ NỘI VỤ</w:t><w:br/>" * 58 + "</w:r></w:p>") * 2_000), "E911"),
    "gaps": (lambda: body(paragraph("Nơi nhận:") + paragraph("a   b   " * 36) * 2_200), "ok"),
    "boxes in groups": (lambda: body(grouped(200, 900) * 90), "ok"),
    "relations": (lambda: relations(60_000, 1_900), "ok"),
    "attributes of all": (lambda: body('<w:p w:a="" w:b="" w:c="" w:d="" w:e=""/>' * 95_000), "E911"),
    "signs of all": (lambda: body(("<w:p><w:r>" + "<w:tab/>" * 57_500 + "</w:r></w:p>") * 14), "E911"),
    "strict": (strict, "ok"),
    "macros": (macros, "ok"),
    "no styles": (lambda: without("word/styles.xml"), "ok"),
    "no section": (lambda: body(paragraph()), "ok"),
    "entities in media": (lambda: changed("word/media/a.svg", b"<!DOCTYPE svg><svg/>"), "ok"),
}  # fmt: skip
