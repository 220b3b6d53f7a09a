"""Pairs of .docx: what the YAML cases give, and documents that somebody went on with in Word."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from functools import cache

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm

from generator.build.documents import Documents
from generator.directive.load import load_text
from tests.compare.reading_cases import base, cases
from tests.compare.repositories import ROOT
from tests.inspect import foreign

Pair = tuple[bytes, bytes]
_PICTURES = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
)  # fmt: skip


def rendered(text: str) -> bytes:
    loaded = load_text(text.encode(), "x.yaml", None)
    assert loaded.directive, loaded.diagnostics
    return Documents().make(loaded.directive, None)[0]


@cache
def of_cases() -> dict[str, Pair]:
    return {case.title: (rendered(case.old), rendered(case.new)) for case in cases()}


def of_all_edits(name: str) -> Pair:
    """A base with every edit of the cases that goes with those before it."""
    text = base(name)
    for case in cases():
        if case.base != name or "loại: " in case.title:
            continue
        gone, come = _difference(case.old, case.new)
        if gone and text.count(gone) == 1:
            new = text.replace(gone, come)
            if load_text(new.encode(), "x.yaml", None).directive:
                text = new
    return rendered(base(name)), rendered(text)


def _difference(old: str, new: str) -> tuple[str, str]:
    """The lines in which two texts differ, from the first to the last."""
    one, other = old.splitlines(keepends=True), new.splitlines(keepends=True)
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return "".join(one), "".join(other)


def edited(make: Callable[[], bytes], *edits: Callable[[docx.document.Document], None]) -> Pair:
    old = make()
    document = docx.Document(io.BytesIO(old))
    for edit in edits:
        edit(document)
    return old, saved(document)


def saved(document: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def reword(document) -> None:
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("Rà soát", "Kiểm tra").replace("30/6/2026", "15/7/2026")


def add_at_the_end(document) -> None:
    document.add_paragraph("Đoạn thêm ở cuối.")
    document.add_paragraph("Đoạn thêm ở cuối nữa.")


def take_out(document) -> None:
    document.paragraphs[2]._p.getparent().remove(document.paragraphs[2]._p)


def change_a_cell(document) -> None:
    cell = document.tables[-1].rows[0].cells[0]
    cell.paragraphs[1].runs[0].text = "- Như Điều 3;"
    cell.paragraphs[2].insert_paragraph_before("- Sở Tài chính;")


def a_table(*rows: tuple[str, ...], after: str = "") -> bytes:
    document = docx.Document()
    document.add_paragraph("Lịch kiểm tra như sau:")
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    if after:
        document.add_paragraph(after)
    return saved(document)


def with_things(picture: int, address: str, note: str) -> bytes:
    """A picture, a link, a field, a bookmark, a tab and a line break in running text."""
    document = docx.Document()
    paragraph = document.add_paragraph("Xem hình ")
    image = io.BytesIO(base64.b64decode(_PICTURES[picture]))
    paragraph.add_run().add_picture(image, width=Mm(10))
    paragraph.add_run(f"\tvà trang\n{note}").bold = True
    link = document.part.relate_to(address, docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, True)
    names = nsdecls("w", "r")
    paragraph._p.append(
        parse_xml(
            f'<w:hyperlink {names} r:id="{link}"><w:r><w:t>{address}</w:t></w:r></w:hyperlink>'
        )
    )
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {names} w:instr="SEQ Hinh"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )
    for piece in ('<w:bookmarkStart w:id="0" w:name="dau"/>', '<w:bookmarkEnd w:id="0"/>'):
        paragraph._p.append(parse_xml(piece.replace(" w:id", f" {names} w:id")))
    return saved(document)


def with_note(words: str) -> bytes:
    """A plan with a footnote, and with an appendix on paper turned on its side."""
    text = (ROOT / "directives" / "mau" / "ke-hoach.yaml").read_text(encoding="utf-8")
    return rendered(text.replace("tỉnh công bố", f"tỉnh {words}"))


def with_fields(day: str) -> bytes:
    """A field written the short way and one written the long way."""
    document = docx.Document()
    names = nsdecls("w")
    paragraph = document.add_paragraph("Ngày ")
    paragraph._p.append(
        parse_xml(
            f'<w:fldSimple {names} w:instr="DATE"><w:r><w:t>{day}/3/2026</w:t></w:r></w:fldSimple>'
        )
    )
    paragraph.add_run(", trang ")
    for piece in (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText>PAGE</w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{day}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {names}>{piece}</w:r>"))
    paragraph.add_run(".")
    return saved(document)


def changed_before(document) -> None:
    """Changes that somebody has tracked already: they count as accepted."""
    paragraph = document.paragraphs[0]._p
    names = nsdecls("w")
    for tag, text in (("ins", "Thêm rồi. "), ("del", "Bỏ rồi. ")):
        word = "t" if tag == "ins" else "delText"
        paragraph.append(
            parse_xml(
                f'<w:{tag} {names} w:id="7" w:author="Ai đó"><w:r>'
                f'<w:{word} xml:space="preserve">{text}</w:{word}></w:r></w:{tag}>'
            )
        )


@cache
def of_other_hands() -> dict[str, Pair]:
    rows = ("STT", "Phòng", "Ngày"), ("1", "Tổ chức", "05/5"), ("2", "Lưu trữ", "07/5")
    wide = tuple((*row, "Ghi chú") for row in rows)
    return {
        "words and lines": edited(foreign.two_cells, reword, add_at_the_end, take_out),
        "a cell of the foot": edited(foreign.two_cells, change_a_cell),
        "line breaks": edited(foreign.line_breaks, reword, add_at_the_end),
        "tabs": edited(foreign.tabs, reword, take_out),
        "a row more": (a_table(*rows), a_table(*rows, ("3", "Thanh tra", "09/5"))),
        "a row less": (a_table(*rows, after="Hết."), a_table(*rows[:2], after="Hết.")),
        "a column more": (a_table(*rows), a_table(*wide)),
        "a table gone": (a_table(*rows, after="Hết."), saved(_plain("Lịch kiểm tra:", "Hết."))),
        "a table come": (saved(_plain("Lịch kiểm tra:")), a_table(*rows)),
        "things": (
            with_things(0, "https://a.example", "cũ"),
            with_things(1, "https://b.example", "mới"),
        ),
        "fields": (with_fields("01"), with_fields("02")),
        "a footnote": (with_note("công bố"), with_note("ban hành")),
        "tracked before": edited(foreign.one_column, changed_before, reword),
        "another document": (foreign.submission(), foreign.tabs()),
    }


def _plain(*texts: str):
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    return document
